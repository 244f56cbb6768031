import { CASE, caseOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { featuresOf, type NameWords, PART } from "../../mentions/name-words.ts";
import { isGlued, SHAPE } from "../../tokens/tokens.ts";
import { bodyAt } from "../organisation/describe.ts";
import {
  couldBeName,
  countNames,
  GIVEN,
  isFamilyOnly,
  isRoman,
  isUnit,
  OTHER,
  PLACE,
  TITLE,
} from "./name-units.ts";
import { isWhole } from "./whole-names.ts";

// How the words of a name are put together.

/** A name with the initials behind it, where they are not those of the next: `Quliyev B.A.`, `Ayxan M.`, but `Quliyev B.Aslanov`. */
export function isFamilyWithInitials(words: NameWords, first: number, last: number): boolean {
  const { parts, runs } = words;
  const { tokens } = words.reading;
  if (last + 1 < runs.endOf[first]! || !isUnit(words, first, GIVEN | FAMILY)) return false;
  // `S.p.A.`
  const end = runs.unitEnds[last]!;
  if (isGlued(tokens, end) && words.parts[end] === PART.lower) return false;
  for (let unit = first + 1; unit <= last; unit++) {
    if (parts[runs.unitStarts[unit]!] !== PART.initial) return false;
  }
  return last > first && (first === runs.firstOf[first]! || !isUnit(words, first - 1, GIVEN));
}

/** `Erik Fenrix` of `Yan-Erik Fenrix`, `Benz` of `Mercedes-Benz` */
export function isBehindHyphen(words: NameWords, first: number, last: number): boolean {
  const { firstOf, unitStarts, unitEnds } = words.runs;
  if (first === firstOf[first]! || unitEnds[first - 1] === unitStarts[first]) return false;
  if (last === first) return bodyAt(words.reading, unitStarts[first - 1]!, unitEnds[last]!) >= 0;
  return isWhole(words, first - 1, last);
}

/** `Salim XİN-ə`: an acronym beside words in small letters is none of a name, but a number may be, as in `II Nikolay`. */
export function mixesCapitals(
  { reading, parts, runs }: NameWords,
  first: number,
  last: number,
): boolean {
  const { shapes } = reading.tokens;
  let seen = 0;
  for (let unit = first; unit <= last; unit++) {
    const token = runs.unitStarts[unit]!;
    if (parts[token] !== PART.capital || shapes[token]! & (SHAPE.roman | SHAPE.single)) continue;
    seen |= shapes[token]! & SHAPE.allCapitals ? 1 : 2;
  }
  return seen === 3;
}

/** One or two words with a Roman number before or behind them, as kings have. */
export function isNumbered(words: NameWords, first: number, last: number): boolean {
  const from = isRoman(words, first) ? first + 1 : first;
  const to = from === first && isRoman(words, last) ? last - 1 : last;
  if (to - from === last - first || to - from > 1) return false;
  return to >= from && countNames(words, from, to) === to - from + 1;
}

/** Ends the stretch in a word with an Arabic article that is no place, as `Ər-Riyad` is? */
export function hasArticle(
  { reading, parts, runs }: NameWords,
  first: number,
  last: number,
): boolean {
  const { unitStarts } = runs;
  const article = unitStarts[last - 1]!;
  if (last - first < 2 || unitStarts[last]! !== article + 2) return false;
  const { text, starts, ends } = reading.tokens;
  const isArticle =
    ends[article]! - starts[article]! === 2 && "əƏ".includes(text[starts[article]!]!);
  return isArticle && parts[article + 1] === PART.hyphen && !(reading.bits[article]! & PLACE);
}

/** A given name and two family names joined by a hyphen; but `Əli Vəliyev-Kərim Həsənov görüşü` is of two people. */
export function hasDoubleFamily(words: NameWords, first: number, last: number): boolean {
  const { unitStarts, unitEnds, endOf } = words.runs;
  if (last !== first + 2 || unitStarts[last] !== unitEnds[last - 1]! + 1) return false;
  if (!isUnit(words, first, GIVEN) || unitStarts[first + 1] !== unitEnds[first]) return false;
  if (isUnit(words, last, GIVEN | TITLE) || isUnit(words, first + 1, GIVEN)) return false;
  return last + 1 === endOf[first]! || !isUnit(words, last + 1, FAMILY);
}

/** A family name and a given name that is nothing else, with no family name of its own: `Si Cinpin Pekində`, but `Tramp Vladimir Putinlə`. */
export function isFamilyThenGiven(words: NameWords, first: number, last: number): boolean {
  const { runs } = words;
  if (last !== first + 1 || runs.unitEnds[first] !== runs.unitStarts[last]) return false;
  if (!isFamilyOnly(words, first) || !isUnit(words, last, GIVEN)) return false;
  if (isUnit(words, last, FAMILY | OTHER)) return false;
  if (caseOf(featuresOf(words, runs.unitStarts[first]!)) !== CASE.nominative) return false;
  const next = last + 1;
  return next === runs.endOf[first]! || !couldBeName(words, runs.unitStarts[next]!);
}
