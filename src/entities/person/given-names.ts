import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY, HEAD_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { cueWords, isCueWord } from "../../mentions/cue-words.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { isModifier } from "../words.ts";
import { couldBeName, isGoal, isNoName, isUnit, OTHER } from "./name-units.ts";
import { endsName, isOpeningTitle, PLAIN } from "./whole-names.ts";

// Given names that stand alone.

/**
 * A given name that is no other word, between words in small letters or before where somebody is; but `Napoleon müharibələri` are called
 * after him.
 */
export function isGivenAlone(words: NameWords, unit: number): boolean {
  const { parts, reading, runs } = words;
  const { firstOf, endOf, unitStarts, unitEnds } = runs;
  const isBeforeGoal = unit + 1 < endOf[unit]! && isGoal(words, unit + 1);
  const isOnly = isFirst(words, unit) && (unit + 1 === endOf[unit]! || isBeforeGoal);
  if (!isOnly || isUnit(words, unit, OTHER | bit(CATEGORY.ambiguousName))) return false;
  const [token, next] = [unitStarts[unit]!, unitEnds[unit]!];
  if (unit === firstOf[unit]! && !isFree(words, token, token - 1)) return false;
  if (isBeforeGoal || isCut(words, next)) return true;
  if (!isFree(words, next, next) || (reading.bits[next]! & HEAD_BITS) !== 0) return false;
  const isOwned = parts[next] === PART.lower && possessiveOf(featuresOf(words, next)) !== 0;
  return !isOwned || caseOf(featuresOf(words, token)) !== CASE.nominative;
}

/** Does a run begin with a unit, but for the plain word that opens the sentence? */
function isFirst(words: NameWords, unit: number): boolean {
  const { firstOf, unitStarts } = words.runs;
  return unit === firstOf[unit]! || isPlainOpener(words, unitStarts[unit - 1]!);
}

/** Is the token at this side of a border no part of a name, or of another paragraph? */
function isFree(words: NameWords, border: number, token: number): boolean {
  const part = words.parts[token];
  return isCut(words, border) || part === undefined || part === PART.lower || part === PART.none;
}

/**
 * A given name alone behind what somebody does or is to another, `Müğənni Röya`, `qardaşı Vüsal`, or before who has it, `Tural adlı
 * sürücü`; but `ümid` is hope oftener than a name.
 */
export function isGivenOfSomebody(words: NameWords, unit: number): boolean {
  const { firstOf, endOf, unitStarts } = words.runs;
  const token = unitStarts[unit]!;
  if (isUnit(words, unit, OTHER & ~PLAIN) || !isGiven(words, token)) return false;
  const isLast = unit + 1 === endOf[unit]!;
  const isFirst = unit === firstOf[unit]! || isNoName(words, token - 1);
  if (isFirst && isLast && isCalledSo(words, token + 1)) return true;
  if (isCut(words, token)) return false;
  // `Şah Abbas məscidi`
  if (unit > firstOf[unit]! + 1 || !(isFirst || isOpeningTitle(words, unit - 1))) return false;
  // `müğənni Şakira Boqotada`
  if (!isLast && !isGoal(words, unit + 1)) return false;
  if (!couldBeName(words, token) || !endsName(words, unit)) return false;
  return isBehindPosition(words, token) || isKin(words, token - 1);
}

/**
 * `Nəsiminin qəzəlləri`, `Nəsimi irsi`: alone before what a poet has left, it is the poet's, whatever else is called so; but
 * `Bahar şeirləri` are of the spring.
 */
export function isBeforeLegacy(words: NameWords, unit: number): boolean {
  const { parts, reading, runs } = words;
  const [token, next] = [runs.unitStarts[unit]!, runs.unitEnds[unit]!];
  if (!isFirst(words, unit) || unit + 1 < runs.endOf[unit]!) return false;
  if (isCut(words, next) || parts[next] !== PART.lower) return false;
  if (!isUnit(words, unit, FAMILY) && !isGiven(words, token)) return false;
  if (isModifier(reading, token)) return false;
  return isFormOf(reading, next, cueWords("legacy"), isTheirs);
}

function isTheirs(features: number): boolean {
  return possessiveOf(features) === POSSESSIVE["3sg"];
}

function isGiven({ reading }: NameWords, token: number): boolean {
  const { lexicon, hitEntries } = reading;
  const isSure = (h: number): boolean => !lexicon.hasFlag(hitEntries[h]!, ROW_FLAG["needs-head"]);
  return findHit(reading, token, CATEGORY.givenName, isSure) >= 0;
}

/** `müğənni`, but neither `müğənnilər` nor `müğənninin`. */
function isBehindPosition(words: NameWords, token: number): boolean {
  const { reading } = words;
  const isOfOne = (h: number): boolean => {
    const features = hitFeatures(reading, h);
    const isSingular = (features & FLAG.plural) === 0;
    return reading.hitEnds[h] === token && isSingular && caseOf(features) === CASE.nominative;
  };
  return findHit(reading, token - 1, CATEGORY.position, isOfOne) >= 0;
}

/** `qardaşı`: somebody's. */
function isKin(words: NameWords, token: number): boolean {
  const features = featuresOf(words, token);
  if (!isTheirs(features) || (features & FLAG.plural) !== 0) return false;
  if (caseOf(features) !== CASE.nominative) return false;
  return isFormOf(words.reading, token, cueWords("kin"));
}

/** `adlı sürücü` */
function isCalledSo(words: NameWords, called: number): boolean {
  const { bits } = words.reading;
  const who = called + 1;
  if (who >= bits.length || !isCueWord(words.reading, called, "called")) return false;
  return (
    (bits[who]! & bit(CATEGORY.position)) !== 0 || isFormOf(words.reading, who, cueWords("person"))
  );
}
