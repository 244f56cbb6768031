import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { as, atom, optional, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Rule } from "../../mentions/atoms.ts";
import {
  isInflected,
  type ReadNumber,
  readNumber,
  readOrdinal,
  readRoman,
} from "../../mentions/read-number.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { hasColon, readClock, readIsoClock } from "./clock.ts";
import { readCount } from "./count.ts";
import { endsInCase } from "./endings.ts";
import { gluedWord } from "./glued-words.ts";
import {
  digitCount,
  digitsAt,
  isHyphen,
  suffixAt,
  suffixEnd,
  suffixWord,
} from "./number-suffix.ts";
import { rememberLast } from "./remember-last.ts";
import { DASH, type Ending, unit } from "./time-atoms.ts";
import { DIGITS, TIME_BIT } from "./time-bits.ts";

/** Bits of a token that a number can begin with, in digits or words, and of what can go on with it. */
const BARE_BITS = TIME_BIT.number | TIME_BIT.cardinal;
const CARDINAL_BITS = DIGITS | TIME_BIT.cardinal;
const ORDINAL_BITS = CARDINAL_BITS | TIME_BIT.ordinal;
const MORE_BITS =
  TIME_BIT.cardinal | TIME_BIT.ordinal | TIME_BIT.hyphen | TIME_BIT.innerMark | TIME_BIT.rest;

/** Something read at a token: where it ends, and what it is worth. */
type Reader = (reading: Analyses, at: number) => ReadNumber | undefined;

/** An atom of what a reader reads. A rule's `build` reads it again at the capture's start. */
export function read(first: number, reader: Reader, more = MORE_BITS, alone = first): Rule {
  const recall = rememberLast(reader);
  return atom({
    first,
    more,
    alone,
    find(reading, at, emit) {
      const found = recall(reading, at);
      if (found !== undefined) emit(found.end, found.value);
    },
  });
}

/** An atom of one token in digits. */
export function readOne(reader: Reader, first: number = TIME_BIT.number): Rule {
  return read(first, reader, 0);
}

/** A whole number in digits with a case ending or none, or in words, from 0 to some other. */
function readUpTo(most: number): Reader {
  return rememberLast((reading, at) => {
    const value = digitsAt(reading, at);
    if (value >= 0) {
      if (value > most || digitCount(reading, at) > 2) return undefined;
      return suffixAt(reading, at).isCase ? { end: suffixEnd(reading, at), value } : undefined;
    }
    const number = readNumber(reading, at);
    if (number === undefined || number.value > most) return undefined;
    return Number.isInteger(number.value) ? number : undefined;
  });
}

/** The day of a month: `14`, `14-də`, `on dördündə`. */
const readDay = readUpTo(31);

export const DAY = read(CARDINAL_BITS, (reading, at) => {
  const day = readDay(reading, at);
  return day !== undefined && day.value >= 1 ? day : undefined;
});

/** A day in digits without a suffix. */
export const BARE_DAY = readOne((reading, at) => {
  const day = readDay(reading, at);
  if (day === undefined || day.value < 1 || day.end !== at + 1) return undefined;
  return suffixAt(reading, at).text === "" ? day : undefined;
});

/** The same, or in words: `beş mart`. */
export const BARE_DAY_OR_WORDS = read(BARE_BITS, (reading, at) => {
  const day = readDay(reading, at);
  if (day === undefined || day.value < 1) return undefined;
  return isInflected(reading, day.end - 1) || suffixAt(reading, at).text !== "" ? undefined : day;
});

/** Four digits that can be a year, with no suffix. */
export const YEAR_DIGITS = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  if (value < 1000 || digitCount(reading, at) !== 4) return undefined;
  return suffixAt(reading, at).text === "" ? { end: at + 1, value } : undefined;
});

/** Four digits before a month, without a suffix or in the genitive: `2025 noyabr`, `2025-in noyabrı`. */
export const YEAR_BEFORE_MONTH = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  if (value < 1000 || value > 2199 || digitCount(reading, at) !== 4) return undefined;
  const suffix = suffixAt(reading, at);
  const isWhole =
    suffix.text === "" || (suffix.isCase && caseOf(suffix.features) === CASE.genitive);
  return isWhole ? { end: at + 1, value } : undefined;
}, DIGITS);

/** `2024ildə`, `2024-ilin`, `2024-cüildə`: a year with its word, a space or hyphen forgotten. */
export const YEAR_GLUED = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  if (value < 1000 || digitCount(reading, at) !== 4) return undefined;
  const word = gluedWord(reading, at, CATEGORY.timeUnit);
  const isYear = word >= 0 && reading.lexicon.cell(word, "unit") === "Y";
  return isYear ? { end: at + 1, value } : undefined;
}, TIME_BIT.suffixed);

/** A year as an ordinal of four digits: the `2021-ci` of `2021-ci və 2022-ci illər`. */
export const YEAR_ORDINAL = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  const isYear = digitCount(reading, at) === 4 && suffixAt(reading, at).isOrdinal;
  return isYear ? { end: suffixEnd(reading, at), value } : undefined;
}, DIGITS);

/** An ordinal in digits: `2025-ci`, `2025ci`, `2025 ci`, `5-inci`. */
export const readOrdinalDigits: Reader = (reading, at) => {
  const value = digitsAt(reading, at);
  if (value < 0) return undefined;
  const suffix = suffixAt(reading, at);
  if (suffix.isOrdinal) return { end: suffixEnd(reading, at), value };
  if (suffix.text !== "") return undefined;
  // `2025 ci`, `2025 – ci`
  const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
  if (!isShortWord(reading, next)) return undefined;
  return suffixWord(reading, next)?.isOrdinal === true ? { end: next + 1, value } : undefined;
};

/** `ci` */
function isShortWord({ tokens }: Analyses, at: number): boolean {
  return at < tokens.count && tokens.ends[at]! - tokens.starts[at]! === 2;
}

/** The `90` of `90 illər`: what is counted would stand in the singular. */
export const BARE_DECADE = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  const isDecade = value >= 10 && value <= 90 && value % 10 === 0;
  return isDecade && suffixAt(reading, at).text === "" ? { end: at + 1, value } : undefined;
});

/** `1990-larda`, `90-ların`: round, and in a case that says when or what of. */
export const DECADE_PLURAL = readOne((reading, at) => {
  const value = digitsAt(reading, at);
  const isDecade = value % 10 === 0 && value >= 30 && value < 2100;
  return isDecade && isPluralWhen(suffixAt(reading, at).features)
    ? { end: suffixEnd(reading, at), value }
    : undefined;
}, TIME_BIT.suffixed);

function isPluralWhen(features: number): boolean {
  const found = caseOf(features);
  return features === (FLAG.plural | found) && WHEN_OR_WHOSE.includes(found);
}

const WHEN_OR_WHOSE: readonly number[] = [CASE.genitive, CASE.locative, CASE.ablative];

/** An ordinal in digits, words or Roman letters. */
export const readAnyOrdinal = rememberLast((reading, at) => {
  if (at >= reading.tokens.count) return undefined;
  if (reading.tokens.kinds[at] === TOKEN.number) return readOrdinalDigits(reading, at);
  return readOrdinal(reading, at) ?? readRoman(reading, at);
});

export const ORDINAL = read(
  ORDINAL_BITS,
  readAnyOrdinal,
  MORE_BITS,
  TIME_BIT.suffixed | TIME_BIT.ordinal,
);

/** The number of a year before `il`: `2025-ci`, `2025`, `iki min iyirmi beşinci`. */
export const readYearNumber = rememberLast((reading, at) => {
  const digits = digitsAt(reading, at);
  if (digits < 0) {
    const words = readOrdinal(reading, at);
    const isWhole = words !== undefined && words.value >= 1000 && isYear(words.value);
    // `doxsan birinci il`; `otuzuncu il` is rather the thirtieth of something.
    const isShort = words !== undefined && words.value > 32 && words.value % 10 > 0;
    return isWhole || (isShort && words.value < 100) ? words : undefined;
  }
  if (!isYear(digits)) return undefined;
  const ordinal = readOrdinalDigits(reading, at);
  if (ordinal !== undefined) return ordinal;
  const isBare = digitCount(reading, at) === 4 && suffixAt(reading, at).text === "";
  return isBare ? { end: at + 1, value: digits } : undefined;
});

function isYear(value: number): boolean {
  return value > 0 && value < 3000;
}

const YEAR_NUMBER = read(ORDINAL_BITS, readYearNumber, MORE_BITS, DIGITS | TIME_BIT.ordinal);
const OPTIONAL_DASH = optional(DASH);

/** `2025-ci il`, with an ending of `il`. */
export function yearWord(ending: Ending): Rule {
  return seq(YEAR_NUMBER, OPTIONAL_DASH, unit(["Y"], ending));
}

/** How many of a unit; decimals too. */
export const COUNT = read(
  BARE_BITS,
  (reading, at) => {
    const count = readCount(reading, at);
    return count && { end: count.end, value: count.low };
  },
  MORE_BITS | TIME_BIT.number,
);

export const COUNTED = as("count", COUNT);

/** A time of day with a colon: `15:39`. */
export const CLOCK = clock(
  (reading, at) => (hasColon(reading, at) ? readMinutes(reading, at) : undefined),
  TIME_BIT.colon,
);

/** A time of day after `saat`: `15.39` too. */
export const CLOCK_AFTER_WORD = clock(
  readMinutes,
  TIME_BIT.colon | TIME_BIT.innerMark | TIME_BIT.hyphen,
);

/** `17.30-da` with nothing before it that says what it is. */
export const DOTTED_CLOCK = clock((reading, at) => {
  if (hasColon(reading, at) || isHyphen(reading, at + 1) || digitCount(reading, at) !== 2)
    return undefined;
  const found = readMinutes(reading, at);
  return found && endsInCase(reading, found.end, CASE.locative) ? found : undefined;
}, TIME_BIT.innerMark);

/** The time of day of `2025-11-14T15:39`. */
export const ISO_CLOCK = read(TIME_BIT.word, readIsoMinutes, TIME_BIT.colon, 0);

function readIsoMinutes(reading: Analyses, at: number): ReadNumber | undefined {
  const clock = readIsoClock(reading, at);
  return clock && { end: clock.end, value: clock.minutes };
}

/** Hours and minutes parted by a mark that has one of some bits. */
function clock(reader: Reader, more: number): Rule {
  return read(TIME_BIT.number, reader, more, 0);
}

function readMinutes(reading: Analyses, at: number): ReadNumber | undefined {
  const clock = readClock(reading, at);
  return clock && { end: clock.end, value: clock.minutes };
}

const readHour = readUpTo(24);

/** An hour in digits or words, in one of some cases. */
export function hour(cases?: readonly number[]): Rule {
  return read(CARDINAL_BITS, (reading, at) => {
    const found = readHour(reading, at);
    if (found === undefined || cases === undefined) return found;
    return cases.some((one) => endsInCase(reading, found.end, one)) ? found : undefined;
  });
}
