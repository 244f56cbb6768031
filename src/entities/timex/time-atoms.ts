import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { atom, oneOf, optional, seq } from "../../engine/pattern.ts";
import { bit, CATEGORY, type Category } from "../../lexicon/category.ts";
import { hitFeatures, literal, type Rule, token } from "../../mentions/atoms.ts";
import { type ReadNumber, readNumber, readOrdinal, readRoman } from "../../mentions/read-number.ts";
import { foldCase } from "../../text/fold-case.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { type TimeWord, timeWord } from "./time-words.ts";

/** Bits of a token that a number can begin with, in digits, words or Roman letters. */
const NUMBER_BITS = KIND_BIT.number | bit(CATEGORY.numeral);

/** Something read at a token: where it ends, and what it is worth. */
type Reader = (reading: Analyses, at: number) => ReadNumber | undefined;

/** An atom of what a reader reads. A rule's `build` reads it again at the capture's start. */
export function read(first: number, reader: Reader): Rule {
  return atom({
    first,
    find(reading, at, emit) {
      const found = reader(reading, at);
      if (found !== undefined) emit(found.end, found.value);
    },
  });
}

type Accepts = (word: TimeWord, features: number) => boolean;

/** A row of the time lexicons. The value of the capture is the hit. */
export function word(category: Category, accepts: Accepts): Rule {
  return atom({
    first: bit(category),
    find(reading, at, emit) {
      if (at >= reading.tokens.count || (reading.bits[at]! & bit(category)) === 0) return;
      for (let hit = reading.hitFirst[at]!; hit < reading.hitFirst[at + 1]!; hit++) {
        if (reading.lexicon.categoryOf(reading.hitEntries[hit]!) !== category) continue;
        if (accepts(timeWord(reading, hit), hitFeatures(reading, hit))) {
          emit(reading.hitEnds[hit]!, hit);
        }
      }
    },
  });
}

/** A test of the ending of a word. */
export type Ending = (features: number) => boolean;

/** What makes another word of it, or a predicate's question: not an ending of a time. */
const NOT_PLAIN = FLAG.derived | FLAG.question;

export const plain: Ending = (features) => (features & NOT_PLAIN) === 0;

/** Nothing at the end of the word. */
export const bare: Ending = (features) =>
  plain(features) &&
  caseOf(features) === CASE.nominative &&
  possessiveOf(features) === 0 &&
  (features & (FLAG.plural | FLAG.ki | FLAG.copula)) === 0;

/** One of some cases, whatever number and possessive. */
export function inCase(...cases: number[]): Ending {
  return (features) => plain(features) && cases.includes(caseOf(features));
}

/** Belongs to the word before it: `ayı`, `ilində`, `günü`. */
export const possessed: Ending = (features) => plain(features) && possessiveOf(features) === 3;

export function isPlural(features: number): boolean {
  return (features & FLAG.plural) !== 0;
}

export function month(ending: Ending = plain): Rule {
  return word(CATEGORY.month, ({ value }, features) => !value.startsWith("H") && ending(features));
}

/** A unit of time in one of some lengths (`Y`, `M`), one of it (`il`, not `onillik`). */
export function unit(codes: readonly string[], ending: Ending = plain): Rule {
  return word(
    CATEGORY.timeUnit,
    ({ kind, value, amount }, features) =>
      kind === "unit" && amount === 1 && codes.includes(value) && ending(features),
  );
}

/** A row of one of the lexicons of time words. */
export function timeRow(table: string, accepts: Accepts = (_, features) => plain(features)): Rule {
  return word(CATEGORY.timeWord, (row, features) => row.table === table && accepts(row, features));
}

/** The number written in the digits of token `at`, without its suffix, or -1. */
export function digitsAt({ tokens }: Analyses, at: number): number {
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.number) return -1;
  let value = 0;
  for (let i = tokens.starts[at]!; i < tokens.coreEnds[at]!; i++) {
    value = value * 10 + tokens.text.charCodeAt(i) - 0x30;
  }
  return value;
}

export function digitCount({ tokens }: Analyses, at: number): number {
  return tokens.coreEnds[at]! - tokens.starts[at]!;
}

const _HYPHEN = 0x2d;

/** Does token `at` follow the one before it without a space? */
export function glued({ tokens }: Analyses, at: number): boolean {
  return at < tokens.count && tokens.starts[at] === tokens.ends[at - 1];
}

/**
 * The suffix of a number in digits, folded, and where it ends: `də` of `14-də`, `14 -də` and `14-DƏ`. Empty where there is none.
 */
export function suffixAt(reading: Analyses, at: number): { suffix: string; end: number } {
  const { tokens } = reading;
  const core = tokens.coreEnds[at]!;
  if (core < tokens.ends[at]!) {
    const text = foldCase(tokens.text.slice(core, tokens.ends[at]));
    return { suffix: latin(text.replace(/^[^\p{L}]/u, "")), end: at + 1 };
  }
  const hasHyphen = isHyphen(reading, at + 1) && at + 2 < tokens.count;
  if (hasHyphen && (glued(reading, at + 1) || glued(reading, at + 2))) {
    const suffix = suffixWord(reading, at + 2);
    if (suffix !== "") return { suffix, end: at + 3 };
  }
  return { suffix: "", end: at + 1 };
}

export function isHyphen({ tokens }: Analyses, at: number): boolean {
  return at < tokens.count && (tokens.shapes[at]! & SHAPE.hyphen) !== 0;
}

const MAX_SUFFIX = 8;

/** A word that can be nothing but a suffix written apart: `-də`, `-DƏ`, `-ci`. */
function suffixWord(reading: Analyses, at: number): string {
  const { tokens } = reading;
  if (tokens.kinds[at] !== TOKEN.word) return "";
  if (tokens.ends[at]! - tokens.starts[at]! > MAX_SUFFIX) return "";
  const text = latin(foldCase(tokens.text.slice(tokens.starts[at], tokens.ends[at])));
  return SUFFIX.test(text) ? text : "";
}

/** Ordinal and case endings of numbers, in any harmony and in ASCII. */
const SUFFIX =
  /^(?:(?:[ıiuü]?n)?c[ıiuü])?(?:s?[ıiuü])?(?:n?d[aəe]n?|n?[aəe]|y[aəe]|n?[ıiuü]n?|[nyd]?[aəe]?d[əea]k|l[aəe])?(?:k[ıiuü])?(?:d[ıiuü]r)?$/u;
const ORDINAL_SUFFIX = /^(?:[ıiuü]?n)?c[ıiuü]/u;

/** Cyrillic letters of suffixes, 1:1. */
function latin(text: string): string {
  return text.replace(/[а-ӿ]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
}

const CYRILLIC = new Map(
  Array.from("аaәədдdнnыıиiуuүüҹcеeкkјyлlрrсs".matchAll(/([а-ӿ])(\p{L})/gu), ([, from, to]) => [
    from!,
    to!,
  ]),
);

export function isOrdinalSuffix(suffix: string): boolean {
  return ORDINAL_SUFFIX.test(suffix);
}

/** The case that the suffix of a number says. */
export function caseOfSuffix(suffix: string): number {
  if (suffix === "") return CASE.nominative;
  if (/d[əea]k(?:[ıiuü])?$|c[aəe]n$/u.test(suffix)) return CASE.terminative;
  if (/d[aəe]n$/u.test(suffix)) return CASE.ablative;
  if (/d[aəe](?:k[ıiuü])?$/u.test(suffix)) return CASE.locative;
  if (/[ıiuü]n$/u.test(suffix)) return CASE.genitive;
  if (/l[aəe]$/u.test(suffix)) return CASE.instrumental;
  if (/[aəe]$/u.test(suffix)) return CASE.dative;
  if (/n[ıiuü]$/u.test(suffix)) return CASE.accusative;
  return CASE.nominative;
}

/** The case of a number at tokens `at` to `end`: of its suffix, or of its last word. */
export function caseOfNumber(reading: Analyses, at: number, end: number): number {
  if (reading.tokens.kinds[at] === TOKEN.number) return caseOfSuffix(suffixAt(reading, at).suffix);
  const { table, forms } = reading;
  const form = forms[end - 1]!;
  return caseOf(table.features[table.first[form]!] ?? 0);
}

function isCaseSuffix(suffix: string): boolean {
  return SUFFIX.test(suffix) && !isOrdinalSuffix(suffix);
}

/** The day of a month: `14`, `14-də`, `on dördündə`. */
export const readDay: Reader = (reading, at) => {
  if (at >= reading.tokens.count) return undefined;
  if (reading.tokens.kinds[at] === TOKEN.number) {
    const value = digitsAt(reading, at);
    if (value < 1 || value > 31 || digitCount(reading, at) > 2) return undefined;
    const { suffix, end } = suffixAt(reading, at);
    return isCaseSuffix(suffix) ? { end, value } : undefined;
  }
  const number = readNumber(reading, at);
  return number !== undefined &&
    number.value >= 1 &&
    number.value <= 31 &&
    Number.isInteger(number.value)
    ? number
    : undefined;
};

export const DAY = read(NUMBER_BITS, readDay);

export function dayIn(...cases: number[]): Rule {
  return read(NUMBER_BITS, (reading, at) => {
    const day = readDay(reading, at);
    return day !== undefined && cases.includes(caseOfNumber(reading, at, day.end))
      ? day
      : undefined;
  });
}

/** A day in digits without a suffix. */
export const BARE_DAY = read(KIND_BIT.number, (reading, at) => {
  const day = readDay(reading, at);
  return day !== undefined && day.end === at + 1 && suffixAt(reading, at).suffix === ""
    ? day
    : undefined;
});

/** Four digits that can be a year, with no suffix. */
export const YEAR_DIGITS = read(KIND_BIT.number, (reading, at) => {
  if (digitsAt(reading, at) < 1000 || digitCount(reading, at) !== 4) return undefined;
  return suffixAt(reading, at).suffix === ""
    ? { end: at + 1, value: digitsAt(reading, at) }
    : undefined;
});

/** An ordinal in digits: `2025-ci`, `2025ci`, `2025 ci`, `5-inci`. */
export const readOrdinalDigits: Reader = (reading, at) => {
  const value = digitsAt(reading, at);
  if (value < 0) return undefined;
  const { suffix, end } = suffixAt(reading, at);
  if (isOrdinalSuffix(suffix)) return { end, value };
  if (suffix !== "" || end >= reading.tokens.count) return undefined;
  const apart = suffixWord(reading, end);
  return /^c[ıiuü]$/u.test(apart) ? { end: end + 1, value } : undefined;
};

/** An ordinal in digits, words or Roman letters. */
export const readAnyOrdinal: Reader = (reading, at) => {
  if (at >= reading.tokens.count) return undefined;
  return readOrdinalDigits(reading, at) ?? readOrdinal(reading, at) ?? readRoman(reading, at);
};

export const ORDINAL = read(NUMBER_BITS, readAnyOrdinal);

/** The number of a year before `il`: `2025-ci`, `2025`, `iki min iyirmi beşinci`. */
export const readYearNumber: Reader = (reading, at) => {
  const digits = digitsAt(reading, at);
  if (digits >= 0) {
    const ordinal = readOrdinalDigits(reading, at);
    if (ordinal !== undefined)
      return ordinal.value > 0 && ordinal.value < 3000 ? ordinal : undefined;
    const isBareYear =
      digitCount(reading, at) === 4 && digits < 3000 && suffixAt(reading, at).suffix === "";
    return isBareYear ? { end: at + 1, value: digits } : undefined;
  }
  const words = readOrdinal(reading, at);
  return words !== undefined && words.value >= 1000 && words.value < 3000 ? words : undefined;
};

export const YEAR_NUMBER = read(NUMBER_BITS, readYearNumber);

/** `2025-ci il`, with an ending of `il`. */
export function yearWord(ending: Ending): Rule {
  return seq(YEAR_NUMBER, optional(literal("-")), unit(["Y"], ending));
}

export const COMMA = literal(",");
export const DASH = token(KIND_BIT.mark, (reading, i) => isHyphen(reading, i));
export const AND = literal("və", "ilə");

/** `tarixində`, `tarixli`, `günü` after a date. */
export const DATE_TAIL = oneOf(
  timeRow("directions", ({ kind }) => kind === "at"),
  unit(["D"], possessed),
);
