import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { beginsEntry } from "../../mentions/entry-at.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { isFamilyFirst } from "./family-first.ts";
import { originOf } from "./gender.ts";
import {
  countNames,
  GIVEN,
  isFamilyOnly,
  isGoal,
  isNoName,
  isOwnedNoun,
  isRoman,
  isUnit,
  PLACE,
} from "./name-units.ts";
import { isPatronymic } from "./patronymics.ts";

// Somebody or something else in a stretch of capitals, or beside it.

/** Holds a stretch of several words more than the name of one? */
export function holdsOther(words: NameWords, first: number, last: number): boolean {
  return (
    isOwnedNoun(words, first) ||
    isInPlace(words, first) ||
    holdsGoal(words, first, last) ||
    holdsNoName(words, first, last) ||
    isBesideOther(words, last)
  );
}

/** `Laçında Tramp ilə görüşüb`: somebody stands behind where it was. */
export function isInPlace(words: NameWords, unit: number): boolean {
  if (!isUnit(words, unit, PLACE)) return false;
  return caseOf(featuresOf(words, words.runs.unitStarts[unit]!)) === CASE.locative;
}

/**
 * `Piter Qrem Kiyevə gəlib`: a town that somebody is in or goes to, behind two names that are enough; behind a family name it is one
 * even where people are called so, `Anar Vəliyev Təbrizə gedib`.
 */
function holdsGoal(words: NameWords, first: number, last: number): boolean {
  for (let unit = first + 2; unit <= last; unit++) {
    const isSure = isFamilyOnly(words, unit - 1) && isUnit(words, first, GIVEN);
    if (isGoal(words, unit, isSure) && countNames(words, first, unit - 1) > 1) return true;
  }
  return false;
}

/** Is there a word behind the first that is known as something else and as no name of a person, or begins an office? */
function holdsNoName(words: NameWords, first: number, last: number): boolean {
  for (let unit = first + 1; unit <= last; unit++) {
    const token = words.runs.unitStarts[unit]!;
    if (words.parts[token] !== PART.capital || isRoman(words, unit)) continue;
    // `Baş` of `Müzəffər Ali Baş Komandan`
    if (beginsEntry(words.reading, token, CATEGORY.position)) return true;
    if (isOwnerState(words, token)) return true;
    if (isNoName(words, token) && !isUnit(words, unit, bit(CATEGORY.nameParticle))) return true;
  }
  return false;
}

/** `Fransa` in `Çarlz Fransa prezidentini`, though it may be the dative of a name: a state, and what it has behind it. */
function isOwnerState(words: NameWords, token: number): boolean {
  const { parts, reading } = words;
  if ((reading.bits[token]! & bit(CATEGORY.country)) === 0 || isCut(words, token + 1)) return false;
  if (parts[token + 1] !== PART.lower) return false;
  return possessiveOf(featuresOf(words, token + 1)) !== POSSESSIVE.none;
}

/**
 * `Zelenski` of `Tramp Zelenski ilə görüşüb`, `Donald Tramp Zelenski ilə görüşüb`: a family name to which something is done, behind another
 * one. With a Spanish given name before them they may be one's: `Manuel Lopes Obradoru`.
 */
export function isBesideOther(words: NameWords, unit: number): boolean {
  const { runs, reading } = words;
  const { firstOf, endOf, unitStarts, unitEnds } = runs;
  const before = unit - 1 - firstOf[unit]!;
  if (before < 0 || unit + 1 !== endOf[unit]!) return false;
  const token = unitStarts[unit]!;
  if (unitEnds[unit - 1] !== token) return false;
  if (before > 0 && !isBehindGiven(words, unit - 1)) return false;
  if (!isFamilyOnly(words, unit - 1) || !isFamilyOnly(words, unit)) return false;
  // `Li Vudyear ilə`
  if (isFamilyFirst(reading, unitStarts[unit - 1]!)) return false;
  const found = caseOf(featuresOf(words, token));
  if (found === CASE.nominative) return isWith(reading, token + 1);
  return found === CASE.accusative || found === CASE.instrumental || found === CASE.dative;
}

/** `Tramp` of `Donald Tramp`, but `Lopes` of `Manuel Lopes`, and `Petroviç` of `Anar Petroviç` */
function isBehindGiven(words: NameWords, unit: number): boolean {
  const given = words.runs.unitStarts[unit - 1]!;
  if (!isUnit(words, unit - 1, GIVEN) || isPatronymic(words, unit)) return false;
  return originOf(words.reading, given, given + 1) !== "es";
}

/** `Orxan Rezanov Tural Vəliyevlə görüşüb`: two given names, each with a family name that is none. */
export function areTwo(words: NameWords, first: number): boolean {
  const { endOf, unitStarts } = words.runs;
  const last = first + 3;
  if (last + 1 !== endOf[first]! || unitStarts[last] !== unitStarts[first]! + 3) return false;
  for (let unit = first; unit <= last; unit += 2) {
    const isFamily = isUnit(words, unit + 1, FAMILY) && !isUnit(words, unit + 1, GIVEN);
    if (!isFamily || !isUnit(words, unit, GIVEN)) return false;
  }
  return true;
}

/** `Tehran Vaşinqtonun təklifini rədd edib`: two towns, which people are called after too, the second in a case. */
export function areTowns(words: NameWords, first: number, last: number): boolean {
  if (last !== first + 1) return false;
  if (!isUnit(words, first, PLACE) || !isUnit(words, last, PLACE)) return false;
  return caseOf(featuresOf(words, words.runs.unitStarts[last]!)) !== CASE.nominative;
}
