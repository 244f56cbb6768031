import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { bit, CATEGORY, HEAD_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { longestStem } from "../../mentions/capitals.ts";
import { beginsEntry, findHit } from "../../mentions/entry-at.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { bodyAt } from "../organisation/describe.ts";
import { isInFamilyFirst } from "./family-first.ts";
import {
  couldBeName,
  countNames,
  GIVEN,
  isBehindHead,
  isGenitive,
  isGoal,
  isNoName,
  isOwnedNoun,
  isRoman,
  isUnit,
  OTHER,
} from "./name-units.ts";
import { isBesideOther } from "./other-names.ts";

/**
 * Is the stretch a given name, one that is nothing else, and all the words behind it in a run, or all of them between words that
 * are no names: `Prezident Luis Lopes da Kosta gəlib`, or of a writer `Anar Kamal`?
 */
export function isWhole(words: NameWords, first: number, last: number): boolean {
  const { unitStarts } = words.runs;
  // `II Abdullah ibn Al Haris`
  const given = isRoman(words, first) ? first + 1 : first;
  const start = unitStarts[given]!;
  if (!isUnit(words, given, GIVEN) || countNames(words, given, last) < 2) return false;
  if (words.parts[start + 1] === PART.hyphen) {
    // `Monte-Karlo`, but `Jan-Jak Lopes`, and `Frank-Erik Lopes`, though a franc is money
    if (last === given + 1 || !isUnit(words, given + 1, GIVEN)) return false;
  } else if (isOtherWord(words, given)) return false;
  // `Müzəffər Ali Baş Komandan`
  const isLast = last + 1 === words.runs.endOf[first]!;
  if (!isLast && isUnit(words, last, bit(CATEGORY.commonWord))) return false;
  for (let unit = given + 1; unit < last; unit++) {
    // `Aleksandr Petrov Moskvada Rezanova zəng edib`
    if (caseOf(featuresOf(words, unitStarts[unit]!)) !== CASE.nominative) return false;
    if (isAlso(words, unit, last)) return false;
    // `Əli Vəliyev-Nadir Quliyev görüşü` is of two people.
    const isJoined = words.runs.unitEnds[unit]! < unitStarts[unit + 1]!;
    if (isJoined && isUnit(words, unit, FAMILY) && isUnit(words, unit + 1, GIVEN)) return false;
  }
  return isApart(words, first, last);
}

/**
 * Is the stretch all that stands behind an office, two or three words that are known as nothing else: `yazıçı Çimamanda Nqozi Adiçi`?
 */
export function isWholeBehindOffice(words: NameWords, first: number, last: number): boolean {
  const office = words.runs.unitStarts[first]! - 1;
  const isBehind = (words.endings[office + 1]! & bit(CATEGORY.position)) !== 0;
  if (!isBehind || isCut(words, office + 1) || words.parts[office + 1] !== PART.capital)
    return false;
  const features = featuresOf(words, office);
  if (caseOf(features) !== CASE.nominative || (features & FLAG.plural) !== 0) return false;
  for (let unit = first; unit < last; unit++)
    if (caseOf(featuresOf(words, words.runs.unitStarts[unit]!)) !== CASE.nominative) return false;
  return isApart(words, first, last);
}

/** Is the given name another word as well, and not only to its start, as `hə` is to `Həsən`? In `sədr Dövlət Rzayev` the state is a man. */
function isOtherWord(words: NameWords, unit: number): boolean {
  const { table, forms } = words.reading;
  const token = words.runs.unitStarts[unit]!;
  const isTitled = !isCut(words, token) && (words.endings[token]! & bit(CATEGORY.position)) !== 0;
  const others = isTitled ? OTHER & ~PLAIN : OTHER;
  if (!isUnit(words, unit, others)) return false;
  const form = forms[token]!;
  return longestStem(table, form, others) >= longestStem(table, form, GIVEN);
}

/** Does a particle behind the stretch go on with it to a whole name: `Luis Lopes` of `Luis Lopes da Kosta`? */
export function isCutShort(words: NameWords, first: number, last: number): boolean {
  const { endOf, unitStarts } = words.runs;
  const end = endOf[first]!;
  if (last + 2 >= end || words.parts[unitStarts[last + 1]!] !== PART.particle) return false;
  for (let other = last + 2; other < end; other++) if (isWhole(words, first, other)) return true;
  return false;
}

/** `da` in `Pyotr Rezanov da Baxşıyevi qəbul edib`, which is the particle of a name in `Luis Lopes da Kosta`. */
function isAlso(words: NameWords, unit: number, last: number): boolean {
  const { unitStarts } = words.runs;
  if (!isSpelled(words.reading, unitStarts[unit]!, "da")) return false;
  return isUnit(words, unit - 1, FAMILY) && featuresOf(words, unitStarts[last]!) !== 0;
}

/** A single name behind the title of somebody who goes by the first name: `Papa Kliment`, `kral Xarald`. */
export function isReigning(words: NameWords, unit: number): boolean {
  const token = words.runs.unitStarts[unit]!;
  return couldBeName(words, token) && endsName(words, unit) && isBehindReign(words, token);
}

/** Stands the title of somebody who goes by the first name right before a token: `kral` of `kral V Xarald`? */
export function isBehindReign(words: NameWords, token: number): boolean {
  const { lexicon, hitEnds, hitEntries } = words.reading;
  const isReign = (h: number): boolean =>
    hitEnds[h] === token && lexicon.hasFlag(hitEntries[h]!, ROW_FLAG["first-name"]);
  return findHit(words.reading, token - 1, CATEGORY.position, isReign) >= 0;
}

/** Stands the stretch between words that are no names, and outside of quotes? */
function isApart(words: NameWords, first: number, last: number): boolean {
  const { parts, runs } = words;
  const { firstOf, unitStarts } = runs;
  const start = unitStarts[first]!;
  if (
    first > firstOf[first]! &&
    !isBorder(words, first - 1) &&
    !isOpeningTitle(words, first - 1) &&
    !isBehindBody(words, start, runs.unitEnds[last]!)
  )
    return false;
  if (start > 0 && parts[start - 1] === PART.openQuote) return false;
  return endsName(words, last);
}

/** `Nobel Sülh Mükafatı Mariya Korina Maçadoya verilib`; but `Müdafiə Nazirliyi Lockheed Martin ilə razılaşıb` tells of two bodies. */
function isBehindBody(words: NameWords, start: number, end: number): boolean {
  return isBehindHead(words, start) && bodyAt(words.reading, start, end) < 0;
}

/** `Vəkil` of `Vəkil Anar Kamal gəlib`, which is a name too: at the start of a sentence it is what somebody is. */
export function isOpeningTitle({ reading, endings, runs }: NameWords, unit: number): boolean {
  const isOpener = (reading.tokens.shapes[runs.unitStarts[unit]!]! & SHAPE.sentenceStart) !== 0;
  return isOpener && (endings[runs.unitEnds[unit]!]! & bit(CATEGORY.position)) !== 0;
}

/** Is what stands behind the unit no part of the name, and no head of what is called by it? */
export function endsName(words: NameWords, last: number): boolean {
  const { parts, runs, reading } = words;
  const end = runs.unitEnds[last]!;
  const next = last + 1;
  const isFollowed = next < runs.endOf[last]!;
  // `Orxan Quliyev Dövlət Sərhəd Xidmətinin rəisidir`
  if (isFollowed && beginsEntry(words.reading, end, CATEGORY.organisation)) return true;
  if (isFollowed && !isBorder(words, next) && !isGoal(words, next)) return false;
  // `Anar Kamal oğlu` is more than a first name and less than a whole one.
  if (parts[end] === PART.tail || parts[end] === PART.hyphen) return false;
  const { tokens, bits } = reading;
  if (end === tokens.count || (bits[end]! & HEAD_BITS) === 0 || isGenitive(words, last))
    return true;
  // `Anar Kamal iqamətgahda olub`: in `Anar Kamal küçəsi` the head is possessed.
  const features = featuresOf(words, end);
  return caseOf(features) !== CASE.nominative && possessiveOf(features) === 0;
}

/** Is the unit no part of the name beside it? A particle behind a name is: `Lopes da Kosta`, but `xalqın oğlu Mirzə Uluqbəy`. */
function isBorder(words: NameWords, unit: number): boolean {
  // `Narendra Modi Si Cinpini qəbul edib`
  if (isInFamilyFirst(words, unit) || isOwnedNoun(words, unit)) return true;
  if (isBesideOther(words, unit)) return true;
  const { firstOf, unitStarts } = words.runs;
  const isParticle = unit > firstOf[unit]! && isUnit(words, unit, bit(CATEGORY.nameParticle));
  return !isParticle && isNoName(words, unitStarts[unit]!);
}

/** What a word with a capital is no longer behind an office, if it is a given name as well. */
export const PLAIN =
  HEAD_BITS | bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.position);
