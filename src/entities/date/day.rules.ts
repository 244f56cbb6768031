import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { literal } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { ReadNumber } from "../../mentions/read-number.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { buildTime } from "../timex/build-expression.ts";
import { endsInCase, hasEnding } from "../timex/endings.ts";
import { FROM, TO } from "../timex/endpoints.ts";
import type { Step, TimeExpression } from "../timex/expression.ts";
import { gluedDigits, SEPARATOR, TAIL } from "../timex/fragments.ts";
import { dayAfterMonth, gluedWord } from "../timex/glued-words.ts";
import { BARE_DAY, DAY, readOne } from "../timex/number-atoms.ts";
import { digitCount, digitsAt, suffixAt } from "../timex/number-suffix.ts";
import { isBeforeRow } from "../timex/surroundings.ts";
import {
  AND,
  bare,
  COMMA,
  DASH,
  direction,
  listed,
  possessed,
  sureWeekday,
  unit,
} from "../timex/time-atoms.ts";
import { TIME_BIT } from "../timex/time-bits.ts";
import { buildDate, firstOfSeveral, firstRangeOfSeveral } from "./build-date.ts";

const QUOTE = literal('"', "“", "”", "„", "«", "»");
const HOLIDAYS = "time/holidays";

const WEEKDAY = sureWeekday(bare);

/** Days, however they are written. */
export const dayRules = {
  /** `noyabrın 14-də`, `2025-ci il noyabrın 14-də`, `ayın 14-də` */
  dayOfMonth: { pattern: seq(FROM.DAY_OF_MONTH, TAIL), build: buildDate },
  /** `14 noyabr 2025-ci il tarixində` */
  dayThenMonth: { pattern: seq(FROM.DAY_THEN_MONTH, TAIL), build: buildDayThenMonth },
  /** `“14” noyabr 2025-ci il`, as documents write it */
  dayInQuotes: {
    pattern: seq(QUOTE, as("day", BARE_DAY), QUOTE, FROM.MONTH_NAME, FROM.YEAR_AFTER, TAIL),
    build: buildTime,
  },
  /** `14noyabr`, a space forgotten */
  dayGluedToMonth: {
    pattern: seq(
      FROM.OPTIONAL_YEAR,
      as("gluedDay", readOne(readGluedDay, TIME_BIT.suffixed)),
      FROM.YEAR_AFTER,
      TAIL,
    ),
    build: buildDate,
  },
  /** `Noyabrın14-də`: where no capital begins it, tokens part the word from the number. */
  monthGluedToDay: {
    pattern: seq(FROM.OPTIONAL_YEAR, as("gluedMonth", readOne(readGluedMonth, TIME_BIT.suffixed))),
    build: buildDate,
  },
  /** `Noyabr 14, 2025`, as English has it */
  monthThenDay: {
    pattern: seq(FROM.MONTH_NAME, as("day", BARE_DAY), FROM.YEAR_AFTER),
    build: (match, reading) =>
      match.captures.yearDigits === undefined ? undefined : buildDate(match, reading),
  },
  /** `bazar ertəsi, noyabrın 17-də` */
  weekdayThenDay: {
    pattern: seq(
      WEEKDAY,
      optional(unit(["D"], possessed)),
      COMMA,
      oneOf(FROM.DAY_OF_MONTH, FROM.DAY_THEN_MONTH),
    ),
    build: buildDate,
  },
  /** `21.11.2025`, `21/11/2025`, `14/XI-2025`, `14-noyabr-2025`, `11.06.2025-ci il`, `2025-11-21` */
  numeric: { pattern: seq(FROM.NUMERIC, TAIL), build: buildNumeric },
  /** `10-15.11.2025`, `28.10-15.11.2025` */
  numericDays: {
    pattern: seq(
      as("day", BARE_DAY),
      optional(seq(SEPARATOR, as("monthDigits", gluedDigits(2, 2)))),
      DASH,
      TO.NUMERIC,
      TAIL,
    ),
    build: buildNumericDays,
  },
  /** `21.11 tarixində` */
  numericWithoutYear: {
    pattern: seq(
      as("day", BARE_DAY),
      SEPARATOR,
      as("monthDigits", gluedDigits(2, 2)),
      direction("at"),
    ),
    build: buildNumeric,
  },
  /** `14 və 15 noyabrda`: the first of several */
  dayOfSeveral: {
    pattern: seq(
      as("day", BARE_DAY),
      AND,
      listed(BARE_DAY),
      BARE_DAY,
      FROM.MONTH_NAME,
      FROM.YEAR_AFTER,
    ),
    build: firstOfSeveral,
  },
  /** The 18–20 of `18–20, 24 və 25 iyunda` */
  daysOfSeveral: {
    pattern: seq(
      as("day", BARE_DAY),
      DASH,
      as("to.day", BARE_DAY),
      AND,
      listed(BARE_DAY),
      BARE_DAY,
      FROM.MONTH_NAME,
      FROM.YEAR_AFTER,
    ),
    build: firstRangeOfSeveral,
  },
  /** `20-də` after `fevralın 13-də`: a day of the month last told */
  dayAlone: {
    pattern: as("day", readOne(readDayAlone, TIME_BIT.suffixed)),
    build: buildDayAlone,
  },
  /** `20–24-ü` after `martın 8-i və`: days of the month last told */
  daysAlone: {
    pattern: seq(as("day", BARE_DAY), DASH, as("to.day", DAY)),
    build: (match, reading) =>
      isCoordinated(reading, match.start) ? buildDayAlone(match, reading) : undefined,
  },
  /** The 15 of `noyabrın 14, 15 və 16-da` */
  dayBetween: {
    pattern: seq(as("day", BARE_DAY), AND, listed(BARE_DAY), DAY),
    build: buildDayBetween,
  },
} satisfies Record<string, RuleDefinition>;

/** With the name of the day behind it, it is a part of that: `namedDay` of the holidays. */
function buildDayThenMonth(match: Match, reading: Analyses): Built | undefined {
  const { month, year, yearDigits } = match.captures;
  // `8 sent`: a coin, unless a year follows.
  const isCoin = month !== undefined && (reading.bits[month.start]! & bit(CATEGORY.currency)) !== 0;
  if (isCoin && year === undefined && yearDigits === undefined) return undefined;
  const hasTail = [month, year, yearDigits].every((capture) => capture?.end !== match.end);
  const isPart =
    !hasTail && hasEnding(reading, match.end, bare) && isBeforeRow(reading, match.end, HOLIDAYS);
  return isPart ? undefined : buildDate(match, reading);
}

/** What the start does not say of year and month, the end says. */
function buildNumericDays(match: Match, reading: Analyses): Built | undefined {
  const built = buildNumeric(match, reading);
  const value = built?.value as TimeExpression | undefined;
  if (value?.start === undefined || value.end === undefined) return undefined;
  const said = new Map<string, Step>();
  for (const step of [...value.end.steps, ...value.start.steps])
    if (step.op === "set") said.set(step.unit, step);
  return { value: { ...value, start: { origin: "open", steps: [...said.values()] } } };
}

/** Not in an address (`10.0.0.1`) or a longer number. */
function buildNumeric(match: Match, reading: Analyses): Built | undefined {
  const before = match.start - 1;
  const isAfterNumber =
    isGlued(reading.tokens, match.start) &&
    isGlued(reading.tokens, before) &&
    digitsAt(reading, before - 1) >= 0;
  const isBeforeNumber =
    isGlued(reading.tokens, match.end) &&
    isGlued(reading.tokens, match.end + 1) &&
    digitsAt(reading, match.end + 1) >= 0;
  // Of one digit each (`1.2.25`) they number a chapter or a version.
  const { shortYear, day, monthDigits } = match.captures;
  const isShort =
    shortYear !== undefined &&
    (digitCount(reading, day!.start) < 2 ||
      (monthDigits !== undefined && digitCount(reading, monthDigits.start) < 2));
  return isAfterNumber || isBeforeNumber || isShort ? undefined : buildTime(match, reading);
}

function readGluedDay(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 1 || value > 31 || gluedWord(reading, at, CATEGORY.month) < 0) return undefined;
  return { end: at + 1, value };
}

function readGluedMonth(reading: Analyses, at: number): ReadNumber | undefined {
  const value = dayAfterMonth(reading, at)?.day;
  return value === undefined ? undefined : { end: at + 1, value };
}

/** A day with no month stands in a case that says when. */
const WHEN: readonly number[] = [CASE.locative, CASE.ablative, CASE.terminative];

function readDayAlone(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 1 || value > 31 || digitCount(reading, at) > 2) return undefined;
  const suffix = suffixAt(reading, at);
  const isWhen = suffix.isCase && WHEN.includes(caseOf(suffix.features));
  return isWhen || (suffix.isCase && isCoordinated(reading, at))
    ? { end: at + 1, value }
    : undefined;
}

/** `və 15-i` after `noyabrın 14` */
function isCoordinated(reading: Analyses, at: number): boolean {
  return at > 1 && reading.tokens.kinds[at - 2] === TOKEN.number && isListJoint(reading, at - 1);
}

/** After another day of the month, which is told by then. */
function buildDayBetween(match: Match, reading: Analyses): Built | undefined {
  // Of bare numbers (`5, 6, 7 və 8 nəfər`) none is a day.
  const isDay = suffixAt(reading, match.end - 1).text !== "" && isCoordinated(reading, match.start);
  const built = isDay ? buildDayAlone(match, reading) : undefined;
  return built && { ...built, endToken: match.start + 1 };
}

/** Only after a month in the same sentence, and not of the clock (`saat 20-də`). */
function buildDayAlone(match: Match, reading: Analyses): Built | undefined {
  const { tokens, bits } = reading;
  const { start } = match;
  if (start === 0 || isSpelled(reading, start - 1, "saat")) return undefined;
  if (isCounted(reading, match)) return undefined;
  for (let i = start; i > 0 && (tokens.shapes[i]! & SHAPE.sentenceStart) === 0; i--) {
    if ((bits[i - 1]! & bit(CATEGORY.month)) !== 0) return buildTime(match, reading);
    // `5 matçın 4-də uduzub, 1-də qalib gəlib`
    const isNumber = tokens.kinds[i - 1] === TOKEN.number;
    if (isNumber && i > 1 && isCounted(reading, { start: i - 1, end: i })) return undefined;
  }
  return undefined;
}

/** `30-dan artıq maddə`, `beş oyunun 4-də` count something. */
function isCounted(reading: Analyses, { start, end }: Pick<Match, "start" | "end">): boolean {
  const isOfMonth = (reading.bits[start - 1]! & bit(CATEGORY.month)) !== 0;
  const isOfSome =
    !isOfMonth &&
    reading.tokens.kinds[start - 1] === TOKEN.word &&
    endsInCase(reading, start, CASE.genitive);
  return isOfSome || isBeforeRow(reading, end, "time/approximations");
}
