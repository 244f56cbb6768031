import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import type { MentionType } from "../../types.ts";
import { CLASS, CLASS_OF_MENTION } from "../words/argument-classes.ts";
import { FUNCTION, GROUP, STEM } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import type { WordReading } from "../words/word-reader.ts";
import { continues } from "./continues.ts";
import { hasHead } from "./participles.ts";
import { AREA, firstToken, headOf, toPhrase, toUnit, type Unit } from "./phrase.ts";
import { attachPostposition, closePhrase } from "./phrases.ts";
import type { Sentence } from "./sentence.ts";
import { isBeforeVerb } from "./verb-ahead.ts";

/** Adds a mention, one unit however many words it has. */
export function addMention(sentence: Sentence, first: number, end: number, index: number): void {
  const { resolution } = sentence.context;
  const { type, features: own } = resolution.mentions[index]!;
  const isNumber = type === "money" || type === "percent";
  const isBare = isNumber && caseOf(own) === CASE.nominative;
  const features = isBare ? featuresOfAmount(sentence, end - 1) : own;
  const read = sentence.context.wordAt(end - 1);
  const word = (read.kind === WORD.postposition ? read.owned : undefined) ?? read;
  addUnit(sentence, {
    first,
    head: end - 1,
    kind: kindOfMention(sentence, end - 1, type),
    features,
    accusative: -1,
    mention: index,
    classes: classOf(sentence, end - 1, type) | (word.classes & sharedBy(type, word)),
  });
}

/**
 * Classes that a name has of its last word: `Qaradağlı` is no resident, but `Dostluq körpüsü` is a bridge, `Quba yolunda` on a road,
 * `Vətən müharibəsində` in a war, and `Böyük Qayıdış` is a process that nobody holds.
 */
function sharedBy(type: MentionType, { features }: Pick<WordReading, "features">): number {
  if (type === "named-event") return CLASS.war | CLASS.process;
  const isKind = type === "organisation" || (type === "place" && possessiveOf(features) !== 0);
  return isKind ? ALL : 0;
}

const ALL = -1;

/** The class of what a mention of a type stands for: `85 yaşında` is no time. */
function classOf({ context }: Sentence, last: number, type: MentionType): number {
  const { words, groups, reading } = context;
  const isAge = type === "duration" && groups.isIn(words.stemAt(reading, last), GROUP.age);
  return isAge ? 0 : (CLASS_OF_MENTION[type] ?? 0);
}

/** `94 dolları keçib` has no owner as `94 ABŞ dolları` has, so it is in the accusative; but `əhalinin 94 faizi`. */
function featuresOfAmount(sentence: Sentence, last: number): number {
  const { reading } = sentence.context;
  // `39%-i`: the sign has no reading as a word.
  if (reading.tokens.kinds[last] === TOKEN.mark)
    return reading.table.firstFeatures(reading.forms[last]!);
  const { features, accusative, classes } = sentence.context.wordAt(last);
  const isCounted = last > 0 && sentence.context.wordAt(last - 1).kind === WORD.number;
  return isCounted && accusative >= 0 && (classes & CLASS.figure) === 0 ? accusative : features;
}

/**
 * `“Yaşıl dünya” sərgisi`: a title or a word used with distance is one unit, whatever it says; but a title in `haqqında` says what its
 * document is about.
 */
export function addQuote(sentence: Sentence, open: number, close: number): number {
  const { classes } = sentence.context.wordAt(close - 1);
  sentence.context.titled.fill(1, open, close);
  addUnit(sentence, { ...toUnit(close, WORD.noun, 0, classes), first: open });
  const post = sentence.context.postpositionAt(close - 1);
  if (post?.slot === "about") attachPostposition(sentence, close - 1, post);
  return close + 1;
}

/** Adds a word as a unit. */
export function addWord(sentence: Sentence, i: number, word: WordReading): void {
  const { kind, features, accusative, classes } = readInPlace(sentence, i, word);
  const somebody = isReciprocal(sentence, i, word) ? CLASS.person : 0;
  const found = kindInPlace(sentence, i, kind);
  const unit = toUnit(i, found, features, classes | somebody, accusative);
  addUnit(sentence, hasComplement(sentence, i) ? withComplement(sentence, unit) : unit);
}

/** `üç nəfərdən ibarət heyət`: does an adjective before a noun say what that is made of? */
function hasComplement(sentence: Sentence, i: number): boolean {
  const { context, open } = sentence;
  if (open === undefined || caseOf(headOf(open).features) !== CASE.ablative) return false;
  const { groups, words, reading } = context;
  return groups.isStem(words.stemAt(reading, i), STEM["made-of"]) && hasHead(sentence, i + 1);
}

/** An adjective with what is open before it, which no verb has then. */
function withComplement(sentence: Sentence, unit: Unit): Unit {
  closePhrase(sentence);
  const [first] = sentence.free.pop()!.members;
  return { ...unit, first: firstToken(first!) };
}

/** `bir-birini`, `bir-birimizi`, but `bir-iki`. */
function isReciprocal(sentence: Sentence, i: number, { kind, features }: WordReading): boolean {
  if (!sentence.joins || i < 2 || !sentence.isIn(i - 2, GROUP.one)) return false;
  return kind === WORD.pronoun || possessiveOf(features) !== POSSESSIVE.none;
}

/** Goes on with the phrase that is open, or begins one. */
function addUnit(sentence: Sentence, unit: Unit): void {
  const { open } = sentence;
  if (open !== undefined && continues(sentence, open, unit)) {
    // `danışıqlar aparmaq niyyəti`: the clause is the complement of the noun.
    if (open.governor !== undefined) open.complement = { ...open, units: [...open.units] };
    open.units.push(unit);
    open.governor = undefined;
  } else {
    closePhrase(sentence);
    const phrase = toPhrase([unit]);
    sentence.takePending(phrase);
    sentence.open = phrase;
  }
  sentence.joins = false;
}

/** The suffix after a closing quote belongs to the name before it, which is nobody's: `“Zəfər”i` is in the accusative. */
export function addSuffix(sentence: Sentence, i: number): void {
  const { open, context } = sentence;
  const { table, forms } = context.reading;
  const [first, end] = [table.first[forms[i]!]!, table.first[forms[i]! + 1]!];
  if (open === undefined || first === end) return;
  const readings = table.features.subarray(first, end);
  const plain = readings.find((features) => possessiveOf(features) === POSSESSIVE.none);
  headOf(open).features = plain ?? readings[0]!;
}

/** `40-dan çox`, `20 minə yaxın`, `on minlərlə`: the word after a number that is part of how many. */
export function isAmountTail(sentence: Sentence, i: number): boolean {
  const last = sentence.open && headOf(sentence.open);
  if (last?.kind !== WORD.number) return false;
  const found = caseOf(last.features);
  if (found === CASE.nominative) return sentence.isIn(i, GROUP.multitude);
  if (found === CASE.ablative) return sentence.isIn(i, GROUP.compared);
  if (found !== CASE.dative) return false;
  if (sentence.isWord(i, FUNCTION.near)) return true;
  if (!sentence.isWord(i, FUNCTION.until)) return false;
  // `49 dollara qədər azalıb`, `49 dollara qədər kəskin azalıb`: so far, and not so much.
  return !isBeforeVerb(sentence, i + 1);
}

/** Adds what {@link isAmountTail} found. */
export function addAmountTail(sentence: Sentence, i: number): number {
  headOf(sentence.open!).features = 0;
  sentence.open!.units.push(toUnit(i, WORD.number, 0, CLASS.amount));
  return i + 1;
}

/**
 * `üç şəxsi saxlayıb`: right before a verb, what is an adjective or somebody in the accusative is the latter; `mətbuat xidməti`: after
 * what it is of, what is an adjective or a noun is the latter; `onlarla insan`: before what can be counted, what is a quantity or a
 * pronoun is the former.
 */
function readInPlace(sentence: Sentence, i: number, word: WordReading): WordReading {
  const next = i + 1;
  if (next >= sentence.end) return word;
  const { words } = sentence.context;
  if (word.kind === WORD.pronoun && sentence.isWord(i, FUNCTION.tens))
    return (sentence.context.wordAt(next).classes & COUNTED) === 0 ? word : words.asQuantity(word);
  const { owned, object } = word;
  const isBeforeVerb =
    isPredicate(sentence.context.wordAt(next).kind) || isPartOfLightVerb(sentence, next);
  if (owned !== undefined) {
    if (sentence.endsHead(i) || isPlaceOf(sentence, owned, isBeforeVerb)) return owned;
    if (isBeforeVerb && isPlaceIn(sentence, owned)) return owned;
  }
  return (isBeforeVerb ? object : undefined) ?? word;
}

/**
 * `təlim mərkəzi`, but `turun mərkəzi oyunu`: after a noun that is nobody's, such a place is of what the noun says; and after somebody,
 * `ekspert mərkəzi qurub`, but not `nazir mərkəzi xəstəxanaya gedib`.
 */
function isPlaceOf({ open }: Sentence, { classes }: WordReading, isBeforeVerb: boolean): boolean {
  if (open === undefined || (classes & CLASS.place) === 0) return false;
  const { kind, features, mention, classes: owner } = headOf(open);
  if (!isBeforeVerb && (owner & (CLASS.person | CLASS.vehicle)) !== 0) return false;
  return kind === WORD.noun && caseOf(features) === CASE.nominative && mention < 0;
}

/** `şəhərin mərkəzi bağlanıb`, `Gəncə mərkəzi açılıb`: such a place in another. */
function isPlaceIn({ open }: Sentence, { classes }: WordReading): boolean {
  return open !== undefined && (headOf(open).classes & classes & CLASS.place) !== 0;
}

const COUNTED = CLASS.person | CLASS.building | CLASS.vehicle | CLASS.weapon;

/** `14 may tarixli` leans on a noun as adjectives do. */
function kindOfMention(sentence: Sentence, last: number, type: MentionType): number {
  if (type === "money" || type === "percent") return WORD.number;
  if (((CLASS_OF_MENTION[type] ?? 0) & CLASS.time) === 0) return WORD.noun;
  return sentence.context.wordAt(last).kind === WORD.modifier ? WORD.modifier : WORD.noun;
}

/** `o` and `bu` alone are pronouns, `öz` before a noun is none; `bir nəfər` are so many. */
function kindInPlace(sentence: Sentence, i: number, kind: number): number {
  if (kind === WORD.modifier && isPronoun(sentence, i)) return WORD.pronoun;
  if (sentence.isIn(i, GROUP.one) && i + 1 < sentence.end && sentence.isWord(i + 1, FUNCTION.head))
    return WORD.number;
  if (kind === WORD.modifier && isSomebody(sentence, i)) return WORD.noun;
  if (kind === WORD.noun && (isFriendly(sentence, i) || isOfPeople(sentence, i)))
    return WORD.modifier;
  return kind === WORD.pronoun && sentence.isWord(i, FUNCTION.own) ? WORD.modifier : kind;
}

/** `iki gənc həlak olub`, `yaralanan gənc xəstəxanada ölüb`: somebody who is counted, or of whom something is said. */
function isSomebody(sentence: Sentence, i: number): boolean {
  const isPerson = (sentence.context.wordAt(i).classes & CLASS.person) !== 0;
  if (!isPerson || i + 1 >= sentence.end) return false;
  if (sentence.pending.length > 0 && isInBuilding(sentence, i + 1)) return true;
  const first = sentence.open?.units[0];
  if (first?.kind !== WORD.number || first.mention >= 0) return false;
  return isPartOfLightVerb(sentence, i + 1);
}

/** `xəstəxanada` */
function isInBuilding({ context }: Sentence, i: number): boolean {
  if (context.mentionOf[i]! >= 0) return false;
  const { features, classes } = context.wordAt(i);
  return (classes & CLASS.building) !== 0 && caseOf(features) === CASE.locative;
}

/**
 * `türk həkimlərə`: before a noun, a people says whose it is, whatever its case; `qadın həkimlərə`: before several people, such a word
 * says of what kind they are.
 */
function isOfPeople({ context, end }: Sentence, i: number): boolean {
  const { words, mentionOf } = context;
  const { features, word, groups } = context.wordAt(i);
  if (features !== 0 || i + 1 >= end || mentionOf[i + 1]! >= 0) return false;
  const next = context.wordAt(i + 1);
  if (next.kind !== WORD.noun) return false;
  if (words.isPeople(word)) return true;
  const areSeveral = (next.features & FLAG.plural) !== 0 && (next.classes & CLASS.person) !== 0;
  return areSeveral && (groups & GROUP["kind-of-people"]) !== 0;
}

/** `dost və qardaş Pakistan`, `qardaş şəhərimiz`: before a country, or a place of ours, such nouns say what it is to us. */
function isFriendly(sentence: Sentence, i: number): boolean {
  if (!sentence.isIn(i, GROUP.relation) || i + 1 >= sentence.end) return false;
  const { mentionOf, reading, resolution } = sentence.context;
  const next = mentionOf[i + 1]!;
  if (next >= 0) return resolution.mentions[next]!.type === "country";
  if (sentence.context.wordAt(i + 1).classes & AREA) return true;
  return isAnd(reading, i + 1) && i + 2 < sentence.end && isFriendly(sentence, i + 2);
}

/** `o` before a verb, its nominal part or a comma is a pronoun, not `that`; `bu barədə` too. */
function isPronoun(sentence: Sentence, i: number): boolean {
  const { mentionOf } = sentence.context;
  if (sentence.isWord(i, FUNCTION.this))
    return i + 1 < sentence.end && sentence.context.postpositionAt(i + 1) !== undefined;
  if (!sentence.isWord(i, FUNCTION.it)) return false;
  if (i + 1 >= sentence.end || mentionOf[i + 1]! >= 0) return true;
  if (sentence.context.wordAt(i + 1).kind !== WORD.noun) return true;
  return isPartOfLightVerb(sentence, i + 1);
}

/** `qeyd` of `o qeyd edib` */
function isPartOfLightVerb(sentence: Sentence, i: number): boolean {
  const { verbs, mentionOf } = sentence.context;
  if (i + 1 >= sentence.end || mentionOf[i + 1]! >= 0) return false;
  if (sentence.context.wordAt(i).features !== 0) return false;
  const { kind, word } = sentence.context.wordAt(i + 1);
  return isPredicate(kind) && verbs.isLight(word);
}
