import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { literal, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { ReadNumber } from "../../mentions/read-number.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { toExpression } from "../timex/build-expression.ts";
import { ABLATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, UP_TO } from "../timex/checks.ts";
import { hasEnding } from "../timex/endings.ts";
import { FROM, TO } from "../timex/endpoints.ts";
import type { Point, Step, TimeExpression } from "../timex/expression.ts";
import { ERA, OPTIONAL_SUFFIX, TAIL, UNTIL } from "../timex/fragments.ts";
import {
  BARE_DAY,
  DAY,
  ORDINAL,
  read,
  readOne,
  readOrdinalDigits,
  YEAR_DIGITS,
  YEAR_ORDINAL,
  yearWord,
} from "../timex/number-atoms.ts";
import { digitCount, digitsAt, suffixAt } from "../timex/number-suffix.ts";
import { AND, BETWEEN, DASH, plain, plural, unit, WITH } from "../timex/time-atoms.ts";
import { DIGITS, TIME_BIT } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";
import type { Unit } from "../timex/units.ts";
import { buildDate } from "./build-date.ts";

/** `ilə` and what stands for it between the two ends of `5-i ilə 10-u arasında`. */
const JOINT = oneOf(WITH, AND, INSTRUMENTAL);

/** `sentyabrın 27-dən – noyabrın 10-dək` */
const OPTIONAL_DASH = optional(DASH);

/** From one date to another. */
export const rangeRules = {
  /** `12-14 mart`, `7-21 noyabr tarixlərində` */
  daysThenMonth: {
    pattern: seq(
      FROM.OPTIONAL_YEAR,
      as("day", BARE_DAY),
      DASH,
      as("to.day", BARE_DAY),
      FROM.MONTH_NAME,
      FROM.YEAR_AFTER,
      oneOf(BETWEEN, TAIL),
    ),
    build: buildDate,
  },
  /** `martın 12-dən 14-dək` */
  daysOfMonth: {
    pattern: seq(
      FROM.DAY_OF_MONTH,
      ABLATIVE,
      as("to.day", DAY),
      OPTIONAL_SUFFIX,
      UP_TO,
      UNTIL,
      TAIL,
    ),
    build: buildDate,
  },
  /** `martın 12-14-də`, `martın 12-14-ü arasında` */
  daysOfMonthDash: {
    pattern: seq(FROM.IN_MONTH, as("day", BARE_DAY), DASH, as("to.day", DAY), oneOf(BETWEEN, TAIL)),
    build: buildDate,
  },
  /** `28 noyabr – 5 dekabr 2025-ci il`, `çərşənbə-cümə`; `bu gün – mayın 28-də` says one day twice */
  dayDashDay: {
    pattern: seq(
      oneOf(FROM.DATED_DAY, FROM.WEEKDAY),
      NOMINATIVE,
      DASH,
      TO.ANY_DAY,
      optional(BETWEEN),
    ),
    build: buildDate,
  },
  /** `XIX əsrin sonu – XX əsrin əvvəli` */
  longDashLong: { pattern: seq(FROM.LONG, NOMINATIVE, DASH, TO.LONG), build: buildDate },
  /** `yanvar-sentyabr` */
  monthDashMonth: { pattern: seq(FROM.MONTH, NOMINATIVE, DASH, TO.MONTH), build: buildDate },
  /** `noyabrın 30-dan dekabrın 3-nə qədər`, `apreldən avqustadək`, `1990-cı ildən mayın ortasınadək`, `XII əsrdən XIV əsrədək` */
  fromTo: {
    pattern: seq(
      oneOf(FROM.ANY_DAY, FROM.MONTH, FROM.YEAR, FROM.LONG),
      ABLATIVE,
      OPTIONAL_DASH,
      oneOf(TO.ANY_DAY, TO.MONTH, TO.YEAR, TO.LONG),
      UP_TO,
      UNTIL,
    ),
    build: buildDate,
  },
  /** `2025-ci ilin I–III rübləri`, `birinci-ikinci rüblərdə` */
  quarters: {
    pattern: seq(
      FROM.OPTIONAL_YEAR,
      as("ordinal", ORDINAL),
      DASH,
      as("to.ordinal", ORDINAL),
      as("to.nth", unit(["Q"], plain)),
    ),
    build: buildQuarters,
  },
  /** `noyabrın 5-i ilə 10-u arasında`, `2014 və 2018-ci illər arasında` */
  between: {
    pattern: seq(
      oneOf(
        seq(FROM.DAY_OF_MONTH, JOINT, as("to.day", DAY)),
        seq(FROM.ANY_DAY, JOINT, TO.ANY_DAY),
        seq(FROM.MONTH, JOINT, TO.MONTH),
        seq(
          oneOf(FROM.YEAR, as("year", YEAR_ORDINAL), as("yearDigits", YEAR_DIGITS)),
          JOINT,
          as("to.year", yearWord(plain)),
        ),
      ),
      BETWEEN,
    ),
    build: buildDate,
  },
  /** `2020-2022-ci illərdə`, `1918-20-ci illər`, `2024/25 mövsümündə`, `XX əsrin 60-70-ci illəri` */
  years: {
    pattern: seq(
      optional(seq(FROM.CENTURY, GENITIVE)),
      as("first", token(DIGITS, isRangeStart)),
      oneOf(DASH, literal("/")),
      as("last", read(DIGITS, readRangeEnd)),
      unit(["Y", "SY"], plain),
      optional(unit(["SY"], plain)),
      optional(BETWEEN),
    ),
    build: buildYears,
  },
  /** `1988-dən 1994-ə qədər`, `2018-dən 2023-ədək` */
  yearsInCase: {
    pattern: seq(
      as("yearDigits", readOne(readBareYear, TIME_BIT.suffixed)),
      ABLATIVE,
      as("to.yearDigits", readOne(readBareYear, TIME_BIT.suffixed)),
      UP_TO,
      UNTIL,
    ),
    build: buildDate,
  },
  /** `(1939–1945)`, `(1939–45)` */
  yearsInBrackets: {
    pattern: seq(
      literal("("),
      as("first", YEAR_DIGITS),
      DASH,
      as("last", readOne(readYearsEnd)),
      literal(")"),
    ),
    build: buildYearsInBrackets,
  },
  /** `XIX-XX əsrlər`, `e.ə. VI-V əsrlər` */
  centuries: {
    pattern: seq(
      optional(ERA),
      as("first", ORDINAL),
      DASH,
      as("last", ORDINAL),
      unit(["CE", "ML"], plain),
    ),
    build: buildCenturies,
  },
} satisfies Record<string, RuleDefinition>;

/** A year without its word. */
function readBareYear(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  const isYear = value >= 1900 && value <= 2099 && suffixAt(reading, at).isCase;
  return isYear ? { end: at + 1, value } : undefined;
}

function isRangeStart(reading: Analyses, at: number): boolean {
  const count = digitsAt(reading, at) < 0 ? 0 : digitCount(reading, at);
  return count >= 2 && count <= 4;
}

/** The end of a range of years: `2022-ci`, `20-ci`, `25`. */
function readRangeEnd(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 0 || value > 2999) return undefined;
  const ordinal = readOrdinalDigits(reading, at);
  return ordinal ?? (suffixAt(reading, at).text === "" ? { end: at + 1, value } : undefined);
}

/** The end of a range of years in brackets, of two digits or four. */
function readYearsEnd(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  const isYear = value >= 0 && (digitCount(reading, at) === 2 || digitCount(reading, at) === 4);
  return isYear && suffixAt(reading, at).text === "" ? { end: at + 1, value } : undefined;
}

/** `(1941-42)` are two years, `(1990-12)` are none, and `(1001-1200)` is a band of a ranking. */
function buildYearsInBrackets(match: Match, reading: Analyses): Built | undefined {
  const { first, last } = match.captures;
  const [from, to] = [digitsAt(reading, first!.start), last!.value];
  const end = to < 100 ? from - (from % 100) + to : to;
  const isBand = from % 100 === 1 && end % 100 === 0;
  if (end <= from || from > LAST_YEAR || isBand) return undefined;
  const { start, end: endToken } = match;
  return { ...range("Y", from, end), firstToken: start + 1, endToken: endToken - 1 };
}

const LAST_YEAR = 2199;

/** Years; decades where both are round, as `1960-70-ci illər` are. */
function buildYears(match: Match, reading: Analyses): Built | undefined {
  const { first, last } = match.captures;
  if (first === undefined || last === undefined) return undefined;
  const from = digitsAt(reading, first.start);
  const to = fullEnd(from, last.value);
  if (to <= from) return undefined;
  const isRound = from % 10 === 0 && to % 10 === 0 && from < 2000 && to - from < 100;
  if (isRound && isPlural(reading, match.end - 1)) {
    return range("DE", from / 10, to / 10, centuryOf(match, reading));
  }
  // `100-150 ilə` is a length; a year of three digits is an ordinal.
  const isYear = from >= 1000 || readOrdinalDigits(reading, last.start) !== undefined;
  return isYear && from >= 100 ? range("Y", from, to) : undefined;
}

/** Does the word end in the plural: `illər`, `illərdə`? */
function isPlural(reading: Analyses, at: number): boolean {
  return hasEnding(reading, at + 1, plural);
}

/** `1918-20`: the end takes its century from the start. */
function fullEnd(from: number, to: number): number {
  if (from < 1000 || to >= 100) return to;
  return from - (from % 100) + to + (to < from % 100 ? 100 : 0);
}

/** The century that decades of two digits are told of, if it is: `ötən əsrin 60-70-ci illəri`. */
function centuryOf(match: Match, reading: Analyses): Point {
  const { first: _, last: __, ...captures } = match.captures;
  return toExpression({ ...match, captures }, reading)?.start ?? { origin: "open", steps: [] };
}

/** The unit is told once, of both ends. */
function buildQuarters({ captures, ...match }: Match, reading: Analyses): Built | undefined {
  return buildDate({ ...match, captures: { ...captures, nth: captures["to.nth"]! } }, reading);
}

/** Before our era the greater number comes first. */
function buildCenturies({ captures }: Match, reading: Analyses): Built | undefined {
  const { era } = captures;
  const isBefore = era !== undefined && timeWord(reading, era.value).value === "BCE";
  const [from = 0, to = 0] = [captures.first?.value, captures.last?.value];
  if (from < 1 || to < 1 || from === to || from > to !== isBefore) return undefined;
  return range("CE", from - 1, to - 1, { origin: "open", steps: [] }, isBefore);
}

function range(
  unit: Unit,
  from: number,
  to: number,
  whole: Point = { origin: "open", steps: [] },
  isBefore = false,
): Built {
  const at = (n: number): Point => {
    const step: Step = { op: "set", unit, n, ...(isBefore ? { isBefore } : {}) };
    return { ...whole, steps: [...whole.steps, step] };
  };
  const value: TimeExpression = { kind: "date", start: at(from), end: at(to) };
  return { value };
}
