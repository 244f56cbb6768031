import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
} from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { COLON, COMMA, DASHES, FULL_STOP, SLASH } from "../../text/marks.ts";
import { endOfQuotation, isBorder, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import {
  asNoun,
  inFormOf,
  isAction,
  isAttributive,
  type WordReading,
} from "../words/word-reader.ts";
import { isRespect } from "./continues.ts";
import { splitLast } from "./coordination.ts";
import { addVerbalNoun } from "./event-nouns.ts";
import {
  closingBracket,
  findLongTitle,
  findShortQuote,
  isInList,
  isInNumber,
  isQuotedName,
  isQuotedTitle,
  joinsNames,
  joinsNumbers,
} from "./marks.ts";
import { readNeither } from "./neither.ts";
import { addParticiple, hasHead } from "./participles.ts";
import {
  ACTOR,
  AREA,
  firstToken,
  type Governor,
  type Group,
  headOf,
  isBare,
  lastOf,
  ownerAt,
  type Phrase,
  toPhrase,
  toUnit,
} from "./phrase.ts";
import { attachPostposition, closePhrase, isLoneModifier } from "./phrases.ts";
import { Sentence } from "./sentence.ts";
import type { SentenceContext } from "./sentence-context.ts";
import { addAmountTail, addMention, addQuote, addSuffix, addWord, isAmountTail } from "./units.ts";
import { addConverb, addFinite } from "./verbs.ts";

/** What was read of a sentence: every governor by its token. */
export type Governors = ReadonlyMap<number, Governor>;

/**
 * Reads one sentence into phrases and the words that govern them.
 *
 * Azerbaijani is head-final: an argument stands before its governor. So phrases are kept on a stack, and each governor takes from
 * the top what it may have: a participle or verbal noun the oblique phrases right before it, a finite verb all that is left.
 */
export function readSentence(context: SentenceContext, start: number, end: number): Governors {
  const sentence = new Sentence(context, start, end);
  for (let i = start; i < end; ) i = readAt(sentence, i);
  closePhrase(sentence);
  return sentence.governors;
}

/** Reads what begins at token `i`, and returns where the next begins. */
function readAt(sentence: Sentence, i: number): number {
  const { reading, mentionOf, resolution } = sentence.context;
  const mention = mentionOf[i]!;
  if (mention >= 0) {
    const end = Math.min(resolution.mentions[mention]!.endToken, sentence.end);
    addMention(sentence, i, end, mention);
    return end;
  }
  switch (reading.tokens.kinds[i]) {
    case TOKEN.mark:
      return readMark(sentence, i);
    case TOKEN.suffix:
      addSuffix(sentence, i);
      return i + 1;
    default:
  }
  if (sentence.isWord(i, FUNCTION.not | FUNCTION.existence | FUNCTION.was)) {
    if (sentence.isWord(i, FUNCTION.not)) readNot(sentence, i);
    else readState(sentence, i);
    return i + 1;
  }
  if (isAmountTail(sentence, i)) return addAmountTail(sentence, i);
  if (isLongAddition(sentence, i)) {
    sentence.joint = "and";
    return i + 2;
  }
  const behind = readNeither(sentence, i);
  if (behind > i) return behind;
  if (isSoOn(sentence, i)) {
    closePhrase(sentence);
    sentence.joint = "and";
    return i + 3;
  }
  const { context, end } = sentence;
  const post = context.postpositionAt(i) ?? context.joinedPostpositionAt(i, end);
  if (post !== undefined && attachPostposition(sentence, i, post)) return i + post.length;
  return readWordAt(sentence, i);
}

/** Reads token `i` as a word, with the one behind it that makes it say when, or that something may be. */
function readWordAt(sentence: Sentence, i: number): number {
  const word = sentence.context.wordAt(i);
  if (isWhen(sentence, i, word)) {
    closePhrase(sentence);
    addConverb(sentence, i, word);
    return i + 2;
  }
  const able = word.kind === WORD.converb ? auxiliaryAfter(sentence, i) : undefined;
  if (able === undefined) {
    readWord(sentence, i, word, i + 1);
    return i + 1;
  }
  // `edə biləcəyi`: the verb of what may be is the head, its auxiliary says in which form.
  readWord(sentence, i, inFormOf(word, able), i + 2);
  const governor = sentence.governors.get(i);
  if (governor !== undefined) governor.isPossible = true;
  return i + 2;
}

/** `Bakıya gələn zaman`: a participle before such a noun says when, as a converb does. */
function isWhen(sentence: Sentence, i: number, { kind, features }: WordReading): boolean {
  if (kind !== WORD.participle || features & FLAG.plural || i + 1 >= sentence.end) return false;
  return caseOf(features) === CASE.nominative && sentence.isWord(i + 1, FUNCTION.when);
}

/**
 * `Zavod var, yol çəkiləcək`, `Hava soyuq idi, polis gəlib`: what there is, and a thing that was so, does nothing behind it; but
 * `polis yolda idi və kişini saxlayıb`.
 */
function readState(sentence: Sentence, i: number): void {
  const before = sentence.lastSubject;
  closePhrase(sentence);
  addFinite(sentence, i, sentence.context.wordAt(i));
  const own = sentence.lastSubject;
  const isActor = own !== undefined && (lastOf(own).classes & ACTOR) !== 0;
  if (!(isActor && sentence.isWord(i, FUNCTION.was))) sentence.lastSubject = before;
}

/** `Nazir getmək niyyətində deyil` ends a clause; in `səfir deyil, nazir gəlib` the one before it did nothing. */
function readNot(sentence: Sentence, i: number): void {
  const { reading } = sentence.context;
  closePhrase(sentence);
  const isContrast = i + 1 < sentence.end && reading.tokens.units[i + 1] === COMMA;
  if (isContrast) {
    sentence.free.pop();
    return;
  }
  addFinite(sentence, i, sentence.context.wordAt(i));
  // `buna razı deyil`: the predicate has the arguments.
  const { governors } = sentence;
  if (!governors.has(i - 1)) governors.set(i - 1, governors.get(i)!);
}

function closeItem(sentence: Sentence): void {
  const { open, joint } = sentence;
  closePhrase(sentence);
  // `Tərəflər hərbi, enerji və digər sahələrdə`: a list that begins with an adjective goes on with nothing before it.
  if (joint === undefined && open !== undefined && isLoneModifier(open)) return;
  const last = sentence.free.at(-1);
  if (last !== undefined && isAddress(sentence, last)) {
    sentence.free.pop();
    sentence.joint = undefined;
    return;
  }
  if (last !== undefined) last.comma = true;
  sentence.joint = "comma";
}

/** `Hörmətli cənab Prezident, Sizi təbrik edirəm`: who is spoken to has no part in what is told. */
function isAddress(
  sentence: Sentence,
  { members: [phrase, ...others], case: found }: Group,
): boolean {
  if (sentence.free.length > 1 || others.length > 0 || found !== CASE.nominative) return false;
  const { units } = phrase!;
  return units.length > 1 && isRespect(sentence, units[0]!.head) && headOf(phrase!).mention < 0;
}

/** The `bil` that says of a converb before it that it may be. */
function auxiliaryAfter(sentence: Sentence, i: number): WordReading | undefined {
  const { reading, words } = sentence.context;
  if (i + 1 >= sentence.end || reading.tokens.kinds[i + 1] !== TOKEN.word) return undefined;
  const next = sentence.context.wordAt(i + 1);
  return words.isAuxiliary(next.word) ? next : undefined;
}

/** The `ən` of `üç ən böyük bank`. */
function isInCount(sentence: Sentence, i: number): boolean {
  const { open, context } = sentence;
  if (open === undefined || headOf(open).kind !== WORD.number) return false;
  return isSpelled(context.reading, i, "ən");
}

/** Reads token `i` as a word; what follows it begins at `next`. */
function readWord(sentence: Sentence, i: number, word: WordReading, next: number): void {
  if (isPredicate(word.kind)) {
    readPredicate(sentence, i, word, next);
    return;
  }
  switch (word.kind) {
    case WORD.adverb:
      closePhrase(sentence);
      sentence.addAdverb(i, next);
      return;
    case WORD.particle:
      if (!isInCount(sentence, i)) closePhrase(sentence);
      return;
    case WORD.conjunction:
      readConjunction(sentence, i);
      return;
    case WORD.postposition:
    case WORD.none:
      closePhrase(sentence);
      return;
    default:
      readNoun(sentence, i, word);
  }
}

/** Reads a verb, in whatever form, or a noun with a copula. */
function readPredicate(sentence: Sentence, i: number, word: WordReading, next: number): void {
  switch (word.kind) {
    case WORD.converb:
      closePhrase(sentence);
      addConverb(sentence, i, word);
      return;
    case WORD.participle:
    case WORD.relative:
      closePhrase(sentence);
      addParticiple(sentence, i, word, next);
      return;
    case WORD.verbalNoun:
      readVerbalNoun(sentence, i, word);
      return;
    case WORD.nominalPredicate:
      readNominalPredicate(sentence, i, word);
      return;
    default:
      readFinite(sentence, i, word, next);
  }
}

/** Reads a noun, or what may lean on one. */
function readNoun(sentence: Sentence, i: number, word: WordReading): void {
  if (isExisting(sentence, i)) {
    closePhrase(sentence);
    sentence.free.pop();
  }
  addWord(sentence, i, word);
}

/** `regionda mövcud vəziyyət`: the place is where that is; but `görüşdə mövcud vəziyyət`, and `regionda mövcud olan vəziyyət`. */
function isExisting(sentence: Sentence, i: number): boolean {
  const place = sentence.open && headOf(sentence.open);
  if (place === undefined || !sentence.isWord(i, FUNCTION.existing)) return false;
  if (sentence.hasVerb(i + 1, i + 2) || place.features & FLAG.ki) return false;
  return caseOf(place.features) === CASE.locative && (place.classes & AREA) !== 0;
}

function readFinite(sentence: Sentence, i: number, word: WordReading, next: number): void {
  closePhrase(sentence);
  if (isBeforeClause(sentence, word, next)) addConverb(sentence, i, word);
  // `keçiriləcək forum`: some forms are both, and lean on a noun where there is one.
  else if (isAttributive(word.features) && hasHead(sentence, next))
    addParticiple(sentence, i, word, next);
  else addFinite(sentence, i, word);
}

function readVerbalNoun(sentence: Sentence, i: number, word: WordReading): void {
  if (isAction(word.features)) {
    addWord(sentence, i, asNoun(word));
    return;
  }
  closePhrase(sentence);
  addVerbalNoun(sentence, i, word);
}

function readNominalPredicate(sentence: Sentence, i: number, word: WordReading): void {
  if (isPredicateClause(word.features)) {
    readPredicateClause(sentence, i, word);
    return;
  }
  addWord(sentence, i, word);
  closePhrase(sentence);
  leanOnSubject(sentence);
  addFinite(sentence, i, word);
}

/** `Çili sülhü dəstəkləyən ilk ölkədir`: what is said of such a predicate is said of its subject; but `dəstəkləyən Çilidir`. */
function leanOnSubject({ free }: Sentence): void {
  const subject = free.find(isBare);
  const predicate = free.at(-1);
  if (subject === undefined || predicate === undefined || subject === predicate) return;
  const { leaning, units } = lastOf(predicate);
  if (units.some(({ mention }) => mention >= 0) || headOf(lastOf(subject)).kind === WORD.pronoun)
    return;
  for (const governor of leaning) {
    [governor.head] = subject.members;
    governor.others.push(...subject.members.slice(1));
  }
}

/** `Əsas məsələ girovların azad edilməsidir`: the copula ends the sentence, and what the clause tells has no part of its subject. */
function readPredicateClause(sentence: Sentence, i: number, word: WordReading): void {
  closePhrase(sentence);
  addVerbalNoun(sentence, i, word);
  const clause = sentence.governors.get(i)!;
  clause.shared = undefined;
  sentence.waiting.pop();
  closePhrase(sentence);
  addFinite(sentence, i, word);
  sentence.governors.set(i, clause);
}

/** Is it a verbal noun or an infinitive? But `artmaqdadır` goes on. */
function isPredicateClause(features: number): boolean {
  const form = formOf(features);
  const isNoun = form === FORM["verbal-noun"] || form === FORM.infinitive;
  return isNoun && caseOf(features) === CASE.nominative;
}

/** `binaların tikilib istifadəyə verilməsi`: with no mark behind it, `-ıb` before a clause is its converb. */
function isBeforeClause(
  { context, end }: Sentence,
  { features }: WordReading,
  next: number,
): boolean {
  const { reading, mentionOf } = context;
  if (formOf(features) !== FORM.perfect) return false;
  for (let i = next; i < end; i++) {
    if (mentionOf[i]! >= 0) continue;
    if (reading.tokens.kinds[i] !== TOKEN.word) return false;
    const { kind } = context.wordAt(i);
    if (kind === WORD.conjunction) return false;
    if (isPredicate(kind)) return kind === WORD.verbalNoun || kind === WORD.relative;
  }
  return false;
}

function readConjunction(sentence: Sentence, i: number): void {
  if (joinsNumbers(sentence, i)) return;
  if (sentence.isWord(i, FUNCTION.that)) {
    // `Nazir deyib ki, görüşəcək`; what a news agency reports others do.
    const speaker = sentence.lastSubject;
    endAll(sentence);
    addSaid(sentence, i);
    if (speaker !== undefined && (lastOf(speaker).classes & CLASS.institution) === 0) {
      sentence.lastSubject = speaker;
      sentence.speaker = speaker;
    }
    return;
  }
  const { open, joint } = sentence;
  const atAnd = isAnd(sentence.context.reading, i);
  // `ikitərəfli və regional məsələlər`: two adjectives of one noun.
  if (atAnd && open !== undefined && headOf(open).kind === WORD.modifier) return;
  if (atAnd && open !== undefined && sharesHead(sentence, open, i)) {
    sentence.joins = true;
    return;
  }
  const before = open === undefined ? joint : undefined;
  closePhrase(sentence);
  if (sentence.isWord(i, FUNCTION.contrast)) addContrast(sentence);
  if (atAnd) {
    // `qatılan və izləyən nazir`: it joins what leans on one noun.
    if (open !== undefined || sentence.listed.length === 0) sentence.joint = "and";
  } else
    sentence.joint =
      before !== undefined && sentence.isWord(i, FUNCTION.addition) ? "and" : undefined;
}

/** `söz verib ki, məktəb tikiləcək`: the verb before `ki` says all that follows. */
function addSaid(sentence: Sentence, that: number): void {
  const verb = sentence.governors.get(that - 1);
  if (verb === undefined) return;
  const { tokens } = sentence.context.reading;
  let first = that + 1;
  while (first < sentence.end && isBorder(tokens, first)) first++;
  let end = endOfQuotation(tokens, first, sentence.end);
  while (end > first && isBorder(tokens, end - 1)) end--;
  if (end === first) return;
  verb.said = toPhrase([{ ...toUnit(end - 1, WORD.noun, 0, CLASS.clause), first }]);
}

/** `Kərimov sədr, Vəliyev isə müavin seçilib`: who `isə` stands after is in no list with what is before. */
function addContrast(sentence: Sentence): void {
  const last = sentence.free.at(-1);
  if (last === undefined) return;
  const { units } = sentence.context.reading.tokens;
  const isListed = last.members.length > 1 && units[firstToken(lastOf(last)) - 1] === COMMA;
  const other = isListed ? splitLast(sentence, last) : last;
  other.contrasts = true;
}

/**
 * `ölkənin dövlət və hökumət başçıları`, `150 dövlət və hökumət başçısı`: a noun that the genitive before it does not own, or that the
 * number before it does not count, is of the noun that they do.
 */
function sharesHead({ context, free, end }: Sentence, { units }: Phrase, i: number): boolean {
  const isOwned = ownerAt(free) !== undefined;
  const noun = units.at(-1)!;
  const isCounted =
    units.length > 1 && units.every((one) => one === noun || one.kind === WORD.number);
  if (!isCounted && !(isOwned && units.length === 1)) return false;
  if (noun.mention >= 0 || noun.kind !== WORD.noun || noun.features !== 0) return false;
  const { mentionOf } = context;
  if (i + 2 >= end || mentionOf[i + 1]! >= 0 || mentionOf[i + 2]! >= 0) return false;
  if (context.isEventNoun(noun.head) || context.isEventNoun(i + 1)) return false;
  const other = context.wordAt(i + 1);
  const head = context.wordAt(i + 2);
  return (
    other.kind === WORD.noun &&
    other.features === 0 &&
    head.kind === WORD.noun &&
    possessiveOf(head.features) === POSSESSIVE["3sg"]
  );
}

/** `A, o cümlədən B`, `A, eləcə də B`. */
function isLongAddition(sentence: Sentence, i: number): boolean {
  if (sentence.joint === undefined || sentence.open !== undefined || i + 1 >= sentence.end)
    return false;
  return (
    (sentence.isWord(i, FUNCTION.it) && sentence.isWord(i + 1, FUNCTION.among)) ||
    (sentence.isWord(i, FUNCTION.likewise) && sentence.isWord(i + 1, FUNCTION.also))
  );
}

/** `təhsil, elm və s. sahələrdə`: whatever else there is, the list goes on behind it. */
function isSoOn({ context: { reading }, end }: Sentence, i: number): boolean {
  if (i + 3 >= end || !isAnd(reading, i) || !isSpelled(reading, i + 1, "s")) return false;
  return reading.tokens.units[i + 2] === FULL_STOP;
}

function readMark(sentence: Sentence, i: number): number {
  const { tokens } = sentence.context.reading;
  const shape = tokens.shapes[i]!;
  const unit = tokens.units[i]!;
  if (shape & (SHAPE.openQuote | SHAPE.closeQuote)) return readQuotationMark(sentence, i);
  const close = closingBracket(sentence, i);
  if (close > 0) return close + 1;
  if (isInNumber(sentence, i)) return i + 1;
  if (unit === COMMA) {
    if (!isBetweenKinds(sentence, i)) closeItem(sentence);
    return i + 1;
  }
  if ((shape & SHAPE.hyphen) !== 0 && (shape & SHAPE.spaceBefore) === 0) {
    sentence.joins = true;
    return i + 1;
  }
  if (unit === SLASH) {
    closePhrase(sentence);
    sentence.joint = "and";
    return i + 1;
  }
  if (DASHES.has(unit) && isInList(sentence, i)) {
    if (joinsNames(sentence, i)) sentence.joins = true;
    else closeItem(sentence);
    return i + 1;
  }
  endWithSpeaker(sentence, unit === COLON);
  return i + 1;
}

/** `Nazir: “…”`: all that stands before a colon may be who says what follows. */
function endWithSpeaker(sentence: Sentence, isColon: boolean): void {
  if (isColon) closePhrase(sentence);
  const [speaker, other] = sentence.free;
  const isLabel = isColon && speaker !== undefined && other === undefined && isBare(speaker);
  endAll(sentence);
  sentence.speaker = isLabel ? speaker : undefined;
}

function readQuotationMark(sentence: Sentence, i: number): number {
  if ((sentence.context.reading.tokens.shapes[i]! & SHAPE.openQuote) !== 0) {
    sentence.closeQuote = findShortQuote(sentence, i);
    if (sentence.closeQuote >= 0) {
      const isTitle = isQuotedTitle(sentence, i + 1, sentence.closeQuote);
      return isTitle ? addQuote(sentence, i, sentence.closeQuote) : i + 1;
    }
    const close = findLongTitle(sentence, i);
    if (close >= 0) return addQuote(sentence, i, close);
  }
  if (!isQuotedName(sentence, i)) endAll(sentence);
  return i + 1;
}

/** `iqtisadi, mədəni və humanitar sahələrdə`: several adjectives of one noun; but `bu, böyük addımdır`. */
function isBetweenKinds(sentence: Sentence, comma: number): boolean {
  const { context, open, end } = sentence;
  const next = comma + 1;
  if (open === undefined || !isLoneModifier(open) || next >= end) return false;
  if (context.mentionOf[next]! >= 0 || context.wordAt(next).kind !== WORD.modifier) return false;
  const pointing = FUNCTION.this | FUNCTION.determiner;
  return !sentence.isWord(headOf(open).head, pointing) && !sentence.isWord(next, pointing);
}

/** What follows has nothing to do with what is before it. */
function endAll(sentence: Sentence): void {
  closePhrase(sentence);
  sentence.free = [];
  sentence.pending = [];
  sentence.listed = [];
  sentence.waiting = [];
  sentence.joint = undefined;
  sentence.denies = false;
  sentence.lastSubject = undefined;
  sentence.lastObject = undefined;
  sentence.lastPlaces = [];
  sentence.lastCauses = [];
}
