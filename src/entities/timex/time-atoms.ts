import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { atom, oneOf, optional, seq } from "../../engine/pattern.ts";
import { CATEGORY, type Category } from "../../lexicon/category.ts";
import { hitFeatures, literal, type Rule, token } from "../../mentions/atoms.ts";
import { type ReadNumber, readNumber, readOrdinal, readRoman } from "../../mentions/read-number.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { hasColon, readClock } from "./clock.ts";
import { readCount } from "./count.ts";
import {
  caseOfSuffix,
  digitCount,
  digitsAt,
  isCaseSuffix,
  isOrdinalSuffix,
  suffixAt,
  suffixWord,
} from "./number-suffix.ts";
import { TIME_BIT, tableBits, unitBits } from "./time-bits.ts";
import { type TimeWord, timeWord } from "./time-words.ts";

/** Bits of a token that a number can begin with, in digits or words, and of what can go on with it. */
const CARDINAL_BITS = TIME_BIT.number | TIME_BIT.cardinal;
const ORDINAL_BITS = CARDINAL_BITS | TIME_BIT.ordinal;
const MORE_BITS = ORDINAL_BITS | TIME_BIT.hyphen | TIME_BIT.innerMark | TIME_BIT.rest;

/** Something read at a token: where it ends, and what it is worth. */
type Reader = (reading: Analyses, at: number) => ReadNumber | undefined;

/** An atom of what a reader reads. A rule's `build` reads it again at the capture's start. */
export function read(first: number, reader: Reader, more = MORE_BITS): Rule {
  const recall = remember(reader);
  return atom({
    first,
    more,
    find(reading, at, emit) {
      const found = recall(reading, at);
      if (found !== undefined) emit(found.end, found.value);
    },
  });
}

/** Several rules ask a reader about the same token, one after the other: it remembers the last answer. */
function remember(reader: Reader): Reader {
  let lastReading: Analyses | undefined;
  let lastAt = -1;
  let last: ReadNumber | undefined;
  return (reading, at) => {
    if (at !== lastAt || reading !== lastReading) {
      last = reader(reading, at);
      lastReading = reading;
      lastAt = at;
    }
    return last;
  };
}

/** An atom of one token in digits. */
export function readOne(reader: Reader, first: number = TIME_BIT.number): Rule {
  return read(first, reader, 0);
}

type Accepts = (word: TimeWord, features: number) => boolean;

/** A row of the time lexicons, by the time bits it has. The value of the capture is the hit. */
function row(first: number, category: Category, accepts: Accepts): Rule {
  return atom({
    first,
    more: TIME_BIT.rest,
    find(reading, at, emit) {
      if (at >= reading.tokens.count || (reading.bits[at]! & (1 << category)) === 0) return;
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

/** Not in the plural, whatever the case. */
export const singular: Ending = (features) => plain(features) && !isPlural(features);

export const plural: Ending = (features) => plain(features) && isPlural(features);

export function isPlural(features: number): boolean {
  return (features & FLAG.plural) !== 0;
}

export function month(ending: Ending = plain): Rule {
  return row(
    TIME_BIT.month,
    CATEGORY.month,
    ({ value }, features) => !value.startsWith("H") && ending(features),
  );
}

/** A unit of time in one of some lengths (`Y`, `M`), one of it (`il`, not `onillik`). */
export function unit(codes: readonly string[], ending: Ending = plain): Rule {
  return row(
    unitBits(codes),
    CATEGORY.timeUnit,
    ({ kind, value, amount }, features) =>
      kind === "unit" && amount === 1 && codes.includes(value) && ending(features),
  );
}

export function weekdayRow(accepts: Accepts): Rule {
  return row(TIME_BIT.weekday, CATEGORY.weekday, accepts);
}

/** A row of the units that is an adjective or holds a number of its own: `günlük`, `beşillik`. */
export function unitRow(accepts: Accepts): Rule {
  return row(TIME_BIT.otherUnit, CATEGORY.timeUnit, accepts);
}

/** `yarım` and other number words. */
export function numeralRow(accepts: Accepts): Rule {
  return row(TIME_BIT.cardinal, CATEGORY.numeral, accepts);
}

/** A row of one kind of `time/relative-words`. */
export function relativeRow(first: number, accepts: Accepts): Rule {
  return row(
    first,
    CATEGORY.timeWord,
    (one, features) => one.table === "relative-words" && accepts(one, features),
  );
}

/** A row of one of the lexicons of time words. */
export function timeRow(table: string, accepts: Accepts = (_, features) => plain(features)): Rule {
  return row(
    tableBits(table),
    CATEGORY.timeWord,
    (one, features) => one.table === table && accepts(one, features),
  );
}

/** The case of a number at tokens `at` to `end`: of its suffix, or of its last word. */
export function caseOfNumber(reading: Analyses, at: number, end: number): number {
  if (reading.tokens.kinds[at] === TOKEN.number) return caseOfSuffix(suffixAt(reading, at).suffix);
  const { table, forms } = reading;
  const form = forms[end - 1]!;
  return caseOf(table.features[table.first[form]!] ?? 0);
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

export const DAY = read(CARDINAL_BITS, readDay);

export function dayIn(...cases: number[]): Rule {
  return read(CARDINAL_BITS, (reading, at) => {
    const day = readDay(reading, at);
    return day !== undefined && cases.includes(caseOfNumber(reading, at, day.end))
      ? day
      : undefined;
  });
}

/** A day in digits without a suffix. */
export const BARE_DAY = readOne((reading, at) => {
  const day = readDay(reading, at);
  return day !== undefined && day.end === at + 1 && suffixAt(reading, at).suffix === ""
    ? day
    : undefined;
});

/** Four digits that can be a year, with no suffix. */
export const YEAR_DIGITS = readOne((reading, at) => {
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

export const ORDINAL = read(ORDINAL_BITS, readAnyOrdinal);

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

export const YEAR_NUMBER = read(ORDINAL_BITS, readYearNumber);

/** `2025-ci il`, with an ending of `il`. */
export function yearWord(ending: Ending): Rule {
  return seq(YEAR_NUMBER, optional(literal("-")), unit(["Y"], ending));
}

/** How many of a unit. */
export const COUNT = read(CARDINAL_BITS, (reading, at) => {
  const count = readCount(reading, at);
  return count && { end: count.end, value: count.low };
});

export const COMMA = token(TIME_BIT.comma, () => true);
export const AND = oneOf(COMMA, literal("və"));
/** After two ends of a range: `2005–2010-cu illər arasında`. */
export const BETWEEN = literal("arası", "arasında", "aralığında");
export const DASH = token(TIME_BIT.hyphen, () => true);

/** A time of day with a colon: `15:39`. */
export const CLOCK = read(KIND_BIT.number, (reading, at) => {
  const clock = hasColon(reading, at) ? readClock(reading, at) : undefined;
  return clock && { end: clock.end, value: clock.minutes };
});

/** A time of day after `saat`: `15.39` too. */
export const CLOCK_AFTER_WORD = read(KIND_BIT.number, (reading, at) => {
  const clock = readClock(reading, at);
  return clock && { end: clock.end, value: clock.minutes };
});

/** An hour in digits or words, in one of some cases. */
export function hour(cases?: readonly number[]): Rule {
  return read(CARDINAL_BITS, (reading, at) => {
    const found = readHour(reading, at);
    if (found === undefined || cases === undefined) return found;
    return cases.includes(caseOfNumber(reading, at, found.end)) ? found : undefined;
  });
}

const readHour: Reader = (reading, at) => {
  if (at >= reading.tokens.count) return undefined;
  if (reading.tokens.kinds[at] === TOKEN.number) {
    const value = digitsAt(reading, at);
    const { suffix, end } = suffixAt(reading, at);
    return digitCount(reading, at) <= 2 && value <= 24 && isCaseSuffix(suffix)
      ? { end, value }
      : undefined;
  }
  const number = readNumber(reading, at);
  return number !== undefined && Number.isInteger(number.value) && number.value <= 24
    ? number
    : undefined;
};

/** A word or mark that inexactness is said with, before or after an amount or time. */
export function approximation(
  positions: readonly string[],
  test: (mod: string) => boolean = () => true,
): Rule {
  return timeRow("approximations", ({ kind, value }) => positions.includes(kind) && test(value));
}

/** `saat` before a time of day. */
export const HOUR_WORD = row(
  TIME_BIT.clockUnit,
  CATEGORY.timeUnit,
  ({ lemma }, features) => lemma === "saat" && bare(features),
);
