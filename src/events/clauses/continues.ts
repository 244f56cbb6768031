import {
  CASE,
  caseOf,
  FLAG,
  POSSESSIVE,
  possessiveOf,
  VOICE,
  voiceOf,
} from "../../analyses/features.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { GROUP } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  type Group,
  headOf,
  isBare,
  isGenitive,
  isOfState,
  lastOf,
  type Phrase,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

const MAX_BEFORE_VERB = 5;
const SOMEBODY = ACTOR | CLASS.collective;

/** Does `unit` go on with the phrase that is open? */
export function continues(sentence: Sentence, open: Phrase, unit: Unit): boolean {
  const last = headOf(open);
  const { features, kind } = last;
  if (sentence.joins) return true;
  if (features & FLAG.ki) return true;
  if (caseOf(features) !== CASE.nominative) return false;
  if (kind === WORD.modifier) return true;
  // `27 nəfər həlak olub`, `5 min manat təşkil edib`, `4 faiz azdır`: the amount counts no part of a verb and no predicate.
  const isSum = kind === WORD.number && last.mention >= 0;
  if (isSum && isPossessed(sentence, last)) return false;
  const isCount = isMeasure(sentence, open) || isSum;
  // `7 milyard dollarlıq silah alıb`: goods are no part of the verb either.
  const isOther = (unit.classes & (ACTOR | CLASS.goods)) === 0;
  if (isCount && isOther && isOfVerb(sentence, unit)) return false;
  if (isCount || (kind === WORD.number && possessiveOf(features) === 0)) return true;
  if (kind === WORD.pronoun || unit.kind === WORD.pronoun || unit.kind === WORD.number)
    return false;
  if (unit.mention >= 0) {
    if (isOurHead(sentence, last, unit)) return false;
    return standsForName(last, unit) || isRespectAfter(sentence, open);
  }
  if (isHonorific(sentence, last, unit)) return true;
  // `Bakı-Tiflis danışıqları`: two names joined are one word before a noun.
  if (last.mention >= 0 && (open.units.at(-2)?.mention ?? -1) >= 0) return true;
  if (isKindOfState(sentence, last, unit)) return true;
  if (isNominalPart(sentence, unit)) return false;
  if (unit.kind === WORD.modifier) return isModified(sentence, last, unit);
  if (possessiveOf(unit.features) === POSSESSIVE["3sg"]) {
    const isOwn = isOfState(open) && last.mention < 0 && isStem(last);
    if (isOwn) return true;
    return !(
      isObjectBefore(open, last, unit) ||
      isObjectAfter(sentence, last, unit) ||
      isOwnerAsObject(sentence, last, unit) ||
      isSubjectOfOwn(sentence, open, last, unit)
    );
  }
  // `zəlzələ bölgəmizə`: of what is ours, a bare noun before it says what kind.
  if (possessiveOf(unit.features) === POSSESSIVE["1pl"] && last.mention < 0 && isStem(last))
    return (last.classes & ACTOR) === 0;
  // A noun in a case of its own, with no possessive, is no compound with the noun before it.
  if (caseOf(unit.features) !== CASE.nominative) return false;
  if (last.mention >= 0 || !isStem(last)) return false;
  return (last.classes & ACTOR) === 0 || isKindOfBody(sentence, last, unit);
}

/** `dövlət təhlükəsizlik idarəsi`: the state's, before two nouns that are one body. */
function isKindOfBody({ context, end }: Sentence, last: Unit, unit: Unit): boolean {
  const { words, reading, groups, mentionOf } = context;
  const head = unit.head + 1;
  if (!groups.isIn(words.read(reading, last.head).word, GROUP["of-state"])) return false;
  if (head >= end || mentionOf[head]! >= 0) return false;
  const { kind, features } = words.read(reading, head);
  return kind === WORD.noun && possessiveOf(features) === POSSESSIVE["3sg"];
}

/** `əhalinin 40 faizi islahatları`: a share of what stands before counts nothing behind it. */
function isPossessed({ free }: Sentence, { features }: Unit): boolean {
  const owner = free.at(-1);
  if (owner === undefined || owner.comma || !isGenitive(owner)) return false;
  return possessiveOf(features) === POSSESSIVE["3sg"];
}

/** `bir sıra tədbirlərdə`, `27 nəfər hərbçini`, `çox sayda insan`. */
function isMeasure(sentence: Sentence, { units }: Phrase): boolean {
  const [count, measure] = units;
  if (measure === undefined || units.length > 2 || measure.features !== 0) return false;
  // `1 879 nəfər`: a number written in two parts.
  if (measure.kind === WORD.number) return false;
  return (
    (count!.kind === WORD.number && (measure.classes & CLASS.amount) !== 0) ||
    (sentence.isWord(count!.head, "bir") && sentence.isIn(measure.head, GROUP.measure)) ||
    (count!.kind === WORD.modifier && sentence.isWord(measure.head, "sayda"))
  );
}

/** `tərəfləri ayrılıqlarını həll etməyə çağırıb`: with no noun before it, the first `-i` is nobody's, but the accusative. */
function isObjectBefore({ units }: Phrase, last: Unit, unit: Unit): boolean {
  if (last.accusative < 0) return false;
  if (unit.accusative < 0 && caseOf(unit.features) !== CASE.accusative) return false;
  return units.every((one) => one === last || one.kind === WORD.modifier);
}

/** `iki generalı vəzifəsindən azad edib`: somebody before what is theirs in another case, where the verb has no other object. */
function isOwnerAsObject(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if (last.accusative < 0 || last.mention >= 0 || (last.classes & CLASS.person) === 0) return false;
  const found = caseOf(unit.features);
  if (found !== CASE.ablative && found !== CASE.dative) return false;
  const owner = sentence.free.at(-1);
  const isOwned = sentence.joint !== undefined || (owner !== undefined && isGenitive(owner));
  return !isOwned && !hasOwnObject(sentence) && hasTransitiveVerb(sentence, unit.head + 1);
}

/** A nominative, and no date. */
function isSubject(group: Group): boolean {
  return isBare(group) && (lastOf(group).classes & (CLASS.time | CLASS.amount)) === 0;
}

/** Is there an object already? */
function hasOwnObject({ free }: Sentence): boolean {
  return free.some(({ case: found, post }) => found === CASE.accusative && post === undefined);
}

/**
 * `nazir həmkarını qəbul edib`, `ölkənin səfiri etimadnaməsini təqdim edib`: somebody who begins the sentence, and does it to somebody
 * or something of his; but `nazir müavini vəzifəsini`.
 */
function isSubjectOfOwn(sentence: Sentence, { units }: Phrase, last: Unit, unit: Unit): boolean {
  if (caseOf(unit.features) !== CASE.accusative || (unit.classes & CLASS.position) !== 0)
    return false;
  // `Uqanda sərhədini bağlayıb`, but `Azərbaycan prezidentini qəbul edib`, `Ukrayna məsələsini həll etmək üçün`
  const isOther = (unit.classes & ACTOR) !== 0 || !hasFiniteVerb(sentence, unit.head + 1);
  if (last.mention >= 0 && isOther) return false;
  if ((last.classes & (last.mention >= 0 ? BODY : DOER)) === 0) return false;
  const isOwned = possessiveOf(last.features) === POSSESSIVE["3sg"];
  // `40 sərnişin həyatını itirib`: those that are counted, whoever did something before.
  const isPerson = (last.classes & CLASS.person) !== 0;
  const isCounted = isPerson && units[0]!.kind === WORD.number;
  const isBegun =
    units.length === 1 || (isPerson && units.every((one) => one === last || leans(sentence, one)));
  const isPlain = caseOf(last.features) === CASE.nominative && isBegun;
  if (!isOwned && !(isPlain && (last.mention >= 0 || last.features === 0))) return false;
  if (sentence.joint !== undefined && sentence.free.length > 0) return false;
  if (sentence.lastSubject !== undefined && !isCounted) return false;
  if (sentence.free.some((group) => isSubject(group) || (!isOwned && isGenitive(group))))
    return false;
  return !hasOwnObject(sentence) && hasTransitiveVerb(sentence, unit.head + 1);
}

/** `çox`, `40`, and `sayda` of `çox sayda insan` */
function leans(sentence: Sentence, { kind, head }: Unit): boolean {
  return kind === WORD.modifier || kind === WORD.number || sentence.isWord(head, "sayda");
}

const DOER = CLASS.person | CLASS.institution;
const BODY = CLASS.country | CLASS.institution;

/** `prezident səfiri qəbul edib`: after a possible subject, before a verb that takes an object, `-i` is the accusative. */
function isObjectAfter(sentence: Sentence, last: Unit, unit: Unit): boolean {
  // `Kərimi nazir müavini vəzifəsinə təyin edib`
  if (unit.accusative < 0 || hasOwnObject(sentence)) return false;
  if (last.mention >= 0 && (last.classes & CLASS.person) !== 0) {
    // `Vəliyev tərəfdarları binaya hücum edib`, but `Vəliyev tərəfdarları ilə görüşüb`
    const next = unit.head + 1;
    if (next >= sentence.end) return true;
    return sentence.context.postpositionAt(next) !== undefined || hasTransitiveVerb(sentence, next);
  }
  if (last.mention >= 0) return isSubjectOf(sentence, last, unit);
  if ((last.classes & SOMEBODY) === 0 && (last.features & FLAG.plural) === 0) return false;
  // `Nazirlik yeni sərnişin qatarlarını alıb`: somebody else does it.
  if (sentence.free.some(isSubject)) return false;
  return isWithOther(sentence, last, unit) || hasTransitiveVerb(sentence, unit.head + 1);
}

/**
 * `nazir həmkarı ilə söhbət edib`, `nazirlik rəsmiləri həmkarları ilə`, but `nümayəndə heyəti ilə`: an office, or somebody's people,
 * that begins its clause, and somebody else.
 */
function isWithOther({ context, end, free }: Sentence, last: Unit, unit: Unit): boolean {
  const isSomebody =
    (last.classes & CLASS.office) !== 0 ||
    ((last.classes & SOMEBODY) !== 0 && possessiveOf(last.features) !== POSSESSIVE.none);
  if (!isSomebody || free.some(isBare)) return false;
  if ((unit.classes & (CLASS.person | CLASS.collective)) !== CLASS.person) return false;
  return unit.head + 1 < end && context.postpositionAt(unit.head + 1) !== undefined;
}

/** `İran təklifi rədd edib`: a state or body that begins its clause, and a thing right before the verb. */
function isSubjectOf(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if ((last.classes & ACTOR) === 0 || (unit.classes & ACTOR) !== 0) return false;
  if (sentence.free.some((group) => isBare(group) || group.case === CASE.accusative)) return false;
  const { reading, words } = sentence.context;
  const next = unit.head + 1;
  if (next >= sentence.end || reading.tokens.kinds[next] !== TOKEN.word) return false;
  const { kind, features } = words.read(reading, next);
  return (isPredicate(kind) || features === 0) && hasTransitiveVerb(sentence, next);
}

/** `ABŞ hərbi qüvvələri zərbə endirib`, where others do it, but `ABŞ hərbi qüvvələri çıxarıb`: it is their state that does. */
function isKindOfState(sentence: Sentence, state: Unit, unit: Unit): boolean {
  if (state.mention < 0 || (state.classes & CLASS.country) === 0) return false;
  if (unit.mention >= 0 || caseOf(unit.features) !== CASE.nominative || !isStem(unit)) return false;
  const { context } = sentence;
  const { reading, words } = context;
  const head = unit.head + 1;
  if (head + 1 >= sentence.end || reading.tokens.kinds[head] !== TOKEN.word) return false;
  const { kind, features, classes } = words.read(reading, head);
  if (kind !== WORD.noun || possessiveOf(features) !== POSSESSIVE["3sg"]) return false;
  // `komandanın Azərbaycan xalq mahnılarını oxuması`: who does it stands before it.
  const before = sentence.free.at(-1);
  if (before?.case === CASE.genitive && !before.comma) return true;
  // `Rusiya hərbi təyyarələri gecə Kiyevi bombalayıb`, but `İran və İraq sərhəd məntəqəsi haqda sənədi imzalayıb`
  const isLone = sentence.joint === undefined;
  if (isLone && caseOf(features) === CASE.nominative && hasObject(sentence, head + 1)) return true;
  if ((classes & (ACTOR | CLASS.force)) === 0) return false;
  if (sentence.free.some(isBare)) return true;
  if (caseOf(features) !== CASE.nominative || context.postpositionAt(head + 1) !== undefined)
    return false;
  return !isPredicate(words.read(reading, head + 1).kind);
}

/**
 * Is the next verb active and transitive, with no other object before it? In `hökumət qüvvələri şəhəri ələ keçirib` the forces are
 * none, but in `prezident səfiri vəzifəsini icra etməyə çağırıb` the envoy is.
 */
function hasTransitiveVerb(sentence: Sentence, first: number): boolean {
  const { reading, words, verbs } = sentence.context;
  let hasOther = false;
  for (let i = first; i < Math.min(sentence.end, first + MAX_BEFORE_VERB); i++) {
    if (reading.tokens.kinds[i] === TOKEN.number) continue;
    if (reading.tokens.kinds[i] !== TOKEN.word) return false;
    const { kind, features, word } = words.read(reading, i);
    if (!isPredicate(kind)) {
      hasOther ||= isAccusative(sentence, i);
      continue;
    }
    // `baş tutub`: nothing is held there.
    if (sentence.isIn(i - 1, GROUP.objectless | GROUP["dative-part"])) return false;
    const isActive = verbs.takesObject(verbs.stemOf(word)) && voiceOf(features) === VOICE.active;
    if (isActive && !hasOther) return true;
    // `ölkələri sülhə nail olmağa çağırıb`: the verb after an infinitive may be the one.
    if (kind !== WORD.verbalNoun) return false;
    hasOther = false;
  }
  return false;
}

/** Does an object come before the next verb? */
function hasObject(sentence: Sentence, first: number): boolean {
  const { reading, words } = sentence.context;
  for (let i = first; i < Math.min(sentence.end, first + MAX_BEFORE_VERB); i++) {
    if (reading.tokens.kinds[i] !== TOKEN.word) return false;
    if (isPredicate(words.read(reading, i).kind)) return false;
    if (isAccusative(sentence, i)) return true;
  }
  return false;
}

/** Is the next verb a finite one? */
function hasFiniteVerb({ context: { reading, words }, end }: Sentence, first: number): boolean {
  for (let i = first; i < Math.min(end, first + MAX_BEFORE_VERB); i++) {
    const { kind } = words.read(reading, i);
    if (isPredicate(kind)) return kind === WORD.finite;
  }
  return false;
}

/** `şəhəri`, `Şuşanı`: a noun that is an object, or may be one. */
function isAccusative({ context }: Sentence, i: number): boolean {
  const { words, reading, mentionOf, resolution } = context;
  const mention = mentionOf[i]!;
  if (mention >= 0) return caseOf(resolution.mentions[mention]!.features) === CASE.accusative;
  const { kind, features, accusative } = words.read(reading, i);
  return kind === WORD.noun && (accusative >= 0 || caseOf(features) === CASE.accusative);
}

/** `2001-ci il təvəllüdlü`, `xarici iqtisadi`: a word before an adjective of its own phrase. */
function isModified(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if ((last.classes & CLASS.time) !== 0 && last.mention >= 0)
    return (unit.features & FLAG.derived) !== 0 || sentence.isWord(unit.head, "təvəllüdlü");
  if (last.mention >= 0 || !isStem(last)) return false;
  // `hökumət dəstəkli qüvvələr`: an adjective that is made of a noun has another noun before it.
  return (last.classes & ACTOR) === 0 || (unit.features & FLAG.derived) !== 0;
}

function isStem({ features }: Unit): boolean {
  return possessiveOf(features) === 0 && (features & FLAG.plural) === 0;
}

/** `nazir Ceyhun Bayramov`, `paytaxtı Kiyev`: a common noun before the name it stands for. */
function standsForName(last: Unit, name: Unit): boolean {
  if (last.mention >= 0) return false;
  if ((last.classes & name.classes & CLASS.person) !== 0) return true;
  return possessiveOf(last.features) !== 0 && (last.classes & name.classes & CLASS.place) !== 0;
}

/** `Dövlətimizin başçısı Orxan Məmmədovu qəbul edib`: with nobody else to do it, who is at the head of ours does it. */
function isOurHead({ free }: Sentence, last: Unit, name: Unit): boolean {
  if ((last.classes & CLASS.person) === 0 || caseOf(name.features) !== CASE.accusative)
    return false;
  const owner = free.at(-1);
  if (owner === undefined || !isGenitive(owner) || free.some(isBare)) return false;
  return possessiveOf(lastOf(owner).features) === POSSESSIVE["1pl"];
}

/** `Prezidenti Əlahəzrət Şeyx Məhəmməd`, `direktoru general Rzayev`: what somebody is, before the name after an office. */
function isHonorific(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if (last.mention >= 0 || unit.features !== 0) return false;
  if ((last.classes & CLASS.office) === 0 && !isRespect(sentence, last.head)) return false;
  if (!isRespect(sentence, unit.head) && !sentence.isIn(unit.head, GROUP.rank)) return false;
  const { resolution, mentionOf } = sentence.context;
  let next = unit.head + 1;
  if (next < sentence.end && isRespect(sentence, next)) next++;
  const mention = next < sentence.end ? mentionOf[next]! : -1;
  return mention >= 0 && resolution.mentions[mention]!.type === "person";
}

/** Does the phrase end in such a word after an office? */
function isRespectAfter(sentence: Sentence, { units }: Phrase): boolean {
  return units.length > 1 && units.at(-1)!.mention < 0 && isRespect(sentence, units.at(-1)!.head);
}

/** `cənab`, `Əlahəzrət` */
function isRespect({ context }: Sentence, i: number): boolean {
  const { table, forms } = context.reading;
  return (table.masks[forms[i]!]! & bit(CATEGORY.honorific)) !== 0;
}

function isOfVerb(sentence: Sentence, unit: Unit): boolean {
  return unit.kind === WORD.nominalPredicate || isNominalPart(sentence, unit);
}

/** `raket` of `raket atıb`: a bare noun right before a verb belongs to the verb. */
function isNominalPart(sentence: Sentence, unit: Unit): boolean {
  const { reading, words } = sentence.context;
  if (unit.features !== 0) return false;
  const next = unit.head + 1;
  if (next >= sentence.end || reading.tokens.kinds[next] !== TOKEN.word) return false;
  return (words.read(reading, next).features & FLAG.verb) !== 0;
}
