import type { Analyses } from "../../analyses/analyze.ts";
import type { Capture } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { readClock, readIsoClock } from "./clock.ts";
import {
  addAround,
  addMonth,
  addUnit,
  type Draft,
  fullYear,
  type Handler,
  takeDirection,
  takeModified,
  takeModifier,
  takeZone,
} from "./draft.ts";
import { addHalfUnit, addShift, takeCount, takeCountUnit } from "./draft-amounts.ts";
import { hourBefore, NIGHT, takeClock, takeDayPart } from "./draft-time-of-day.ts";
import { dayAfterMonth, gluedWord } from "./glued-words.ts";
import { readAnyOrdinal, readYearNumber } from "./number-atoms.ts";
import { digitsAt } from "./number-suffix.ts";
import { isTimexMod } from "./time-atoms.ts";
import { type TimeWord, timeWord, unitOf } from "./time-words.ts";
import type { Unit } from "./units.ts";
import { seasonOf } from "./write-period.ts";

/** What each capture says, by its name. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  era: (draft, reading, { value }) => {
    draft.isBeforeEra = timeWord(reading, value).value === "BCE";
    draft.isOfEra = true;
    return true;
  },
  /** `2025-ci` */
  year: (draft, reading, { start }) => {
    const year = readYearNumber(reading, start)?.value;
    if (year === undefined) return false;
    if (draft.isBeforeEra) return addUnit(draft, "Y", 1 - year);
    if (year >= 100 || draft.isOfEra) return addUnit(draft, "Y", year);
    // `37-ci il` is 1937; `3-cü il` a third year, but the `26-cı il` of a day is 2026.
    if (year >= FIRST_SHORT_YEAR) return addUnit(draft, "Y", 1900 + year);
    return isDated(draft) && addUnit(draft, "Y", 2000 + year);
  },
  /** `2025` beside a month, `(1985)` */
  yearDigits: (draft, reading, { start }) => addUnit(draft, "Y", digitsAt(reading, start)),
  /** `25` of `21.11.25` */
  shortYear: (draft, reading, { start }) => addUnit(draft, "Y", fullYear(digitsAt(reading, start))),
  month: (draft, reading, { value }) => addUnit(draft, "M", Number(timeWord(reading, value).value)),
  monthDigits: (draft, reading, { start }) => addMonth(draft, digitsAt(reading, start)),
  monthRoman: (draft, reading, { start }) =>
    addMonth(draft, readAnyOrdinal(reading, start)?.value ?? 0),
  day: (draft, _, { value }) => takeDay(draft, value),
  /** `noyabrın14-də` */
  gluedMonth: (draft, reading, { start }) => {
    const day = dayAfterMonth(reading, start);
    return day !== undefined && addMonth(draft, day.month) && addUnit(draft, "D", day.day);
  },
  /** `14noyabr` */
  gluedDay: (draft, reading, { start, value }) => {
    const month = gluedWord(reading, start, CATEGORY.month);
    return (
      month >= 0 &&
      addUnit(draft, "D", value) &&
      addMonth(draft, Number(reading.lexicon.cell(month, "value")))
    );
  },
  /** `ilin`, `ayın`, `həftənin` alone: of this one, or the one last told. */
  the: (draft, reading, { value }) => {
    draft.origin = "either";
    return addAround(draft, unitOf(reading, value), 0);
  },
  modifier: (draft, reading, { value }) => takeModifier(draft, timeWord(reading, value)),
  same: (draft, reading, { value }) => takeModifier(draft, timeWord(reading, value)),
  modified: (draft, reading, { value }) => takeModified(draft, unitOf(reading, value)),
  /** `dünən`, `inişil` */
  relative: (draft, reading, { value }) => takeRelative(draft, timeWord(reading, value)),
  ordinal: takeOrdinal,
  partNumber: takeOrdinal,
  decadeNumber: (draft, _, { value }) => {
    draft.ordinal = value;
    return true;
  },
  /** The unit that an ordinal counts: `üçüncü rüb`. */
  nth: (draft, reading, { value }) => addNth(draft, unitOf(reading, value)),
  /** The same, of a part of a whole that was told by a number itself: `XX əsrin ikinci onilliyi`. */
  partUnit: (draft, reading, { value }) => addNth(draft, unitOf(reading, value)),
  /** `illər` after `90-cı` or `1930-cu`; `2022-ci illər`, of several years, is a year. */
  decade: (draft) => addDecade(draft, draft.ordinal ?? -1),
  decadePlural: (draft, _, { value }) => addDecade(draft, value),
  weekday: (draft, reading, { value }) => takeWeekday(draft, timeWord(reading, value)),
  weekdayOf: (draft, reading, { value }) => {
    const weekday = Number(timeWord(reading, value).value);
    draft.steps.push({ op: "weekdayOf", weekday, n: draft.ordinal ?? 1 });
    return true;
  },
  season: (draft, reading, { value }) => {
    takeDirection(draft);
    const season = seasonOf(timeWord(reading, value).value);
    return season > 0 && addUnit(draft, "SN", season);
  },
  /** A month after a modifier: `ötən may`. */
  nearMonth: (draft, reading, { value }) => {
    takeDirection(draft);
    return addUnit(draft, "M", Number(timeWord(reading, value).value));
  },
  quarter: (draft, reading, { value }) => {
    const { value: part } = timeWord(reading, value);
    return addUnit(draft, part.charAt(0) as Unit, Number(part.slice(1)));
  },
  part: (draft, reading, { value }) => {
    const { value: part } = timeWord(reading, value);
    if (part === "SAME") draft.steps.push({ op: "months" });
    else if (part !== "REST") draft.mod = part;
    return true;
  },
  /** `birinci yarı` */
  halfRow: (draft, reading, { value }) =>
    addHalfOf(draft, Number(timeWord(reading, value).value.slice(1))),
  /** `yarı` after an ordinal */
  halfWord: (draft) => addHalfOf(draft, draft.ordinal ?? 0),
  /** `ilk` or `son` before units of a whole */
  edge: (draft, reading, { value }) => {
    draft.ordinal = timeWord(reading, value).value.endsWith("FIRST") ? 1 : -1;
    return true;
  },
  /** The unit that is counted from the edge of a whole: `ilk altı ay`, `9 ay`, `son gün`. */
  someUnit: (draft, reading, { value }) => {
    const count = draft.count?.low ?? 1;
    const from = draft.ordinal === -1 ? "end" : "start";
    draft.steps.push({ op: "some", unit: unitOf(reading, value), count, from });
    return Number.isInteger(count);
  },
  /** `bu günü`, `eyni ayı` of another year or month: today or the time told, moved by what the whole was moved by. */
  alike: (draft, reading, { value }) => {
    const [whole] = draft.steps;
    if (whole?.op !== "around" || draft.modifier === undefined) return false;
    const count = Math.abs(whole.shift) * (whole.unit === "Y" ? 12 : 1);
    draft.origin = draft.modifier.origin;
    draft.steps = [];
    draft.quantities = [{ unit: "M", count }];
    return addAround(draft, unitOf(reading, value), 0) && addShift(draft, whole.shift < 0 ? -1 : 1);
  },
  tenDays: (draft) => {
    const n = draft.ordinal ?? 0;
    draft.steps.push({ op: "tenDays", n });
    return n >= 1 && n <= 3;
  },
  mod: (draft, reading, { value }) => {
    const { value: mod } = timeWord(reading, value);
    if (isTimexMod(mod)) draft.mod = mod;
    return true;
  },
  count: takeCount,
  countUnit: takeCountUnit,
  more: takeCount,
  moreUnit: takeCountUnit,
  most: takeCount,
  mostUnit: takeCountUnit,
  half: (draft) => addHalfUnit(draft.quantities),
  /** `bundan` beside an amount is from now, `ondan` from the time told. */
  hence: (draft, reading, { value }) => {
    if (timeWord(reading, value).kind === "thence") draft.origin = "told";
    return true;
  },
  direction: (draft, reading, { value }) => {
    const sign = timeWord(reading, value).kind === "before" ? -1 : 1;
    return addShift(draft, sign);
  },
  clock: (draft, reading, { start }) => takeClock(draft, readClock(reading, start)),
  isoClock: (draft, reading, { start }) => takeClock(draft, readIsoClock(reading, start)),
  hour: (draft, _, { value }) => {
    draft.clock = value * 60;
    return value >= 0 && value <= 24;
  },
  /** Of `səkkizə on dəqiqə işləmiş` the minutes: the hour named is the one that runs. */
  minutesPast: (draft, _, { value }) => {
    draft.clock = hourBefore(draft) + value;
    return value < 60;
  },
  minutesTo: (draft, _, { value }) => {
    draft.clock = hourBefore(draft) + 60 - value;
    return value < 60;
  },
  /** `üçün yarısı` is half past two. */
  halfHour: (draft) => {
    draft.clock = hourBefore(draft) + 30;
    return true;
  },
  meridiem: (draft, reading, { value }) => {
    const part = timeWord(reading, value).kind === "am" ? "TMO" : "TAF";
    draft.dayPart = { part, hours: undefined };
    return true;
  },
  dayPart: (draft, reading, { value }) => takeDayPart(draft, timeWord(reading, value)),
  /** `-na keçən gecə` */
  eve: (draft) => {
    draft.steps.push({ op: "eve" });
    draft.dayPart = NIGHT;
    return true;
  },
  night: (draft) => {
    draft.dayPart = NIGHT;
    return true;
  },
  zone: (draft, reading, { value }) => takeZone(draft, timeWord(reading, value).lemma),
  /** `Z` */
  utc: (draft) => takeZone(draft, "UTC"),
  /** A place before `vaxtı`, however that is written: `Bakı vaxtilə`. */
  zonePlace: (draft, { tokens }, { start, end }) =>
    takeZone(draft, `${tokens.text.slice(tokens.starts[start], tokens.ends[end - 1])} vaxtı`),
};

/** From this number on a year of two digits is one of the last century. */
const FIRST_SHORT_YEAR = 32;

function isDated({ steps }: Draft): boolean {
  return steps.some((step) => step.op === "set" && step.unit === "D");
}

function addDecade(draft: Draft, n: number): boolean {
  if (n >= 1000) return n % 10 === 0 ? addUnit(draft, "DE", n / 10) : addUnit(draft, "Y", n);
  return n < 100 && n % 10 === 0 && addUnit(draft, "DE", n / 10);
}

/** `ayın 14-ü` is of the month last told, or of the one that tense asks for. */
function takeDay(draft: Draft, day: number): boolean {
  const [step] = draft.steps;
  const isThis = step?.op === "around" && step.unit === "M" && step.shift === 0;
  if (draft.origin === "either" && isThis) {
    draft.steps = [];
    draft.origin = "open";
  }
  return addUnit(draft, "D", day);
}

function takeOrdinal(draft: Draft, reading: Analyses, { start }: Capture): boolean {
  draft.ordinal = readAnyOrdinal(reading, start)?.value ?? 0;
  return draft.ordinal > 0;
}

const RELATIVE_WORD = /^(now|anchor)([+-](?:\d+|X))?([DWMY])?(?: (T[A-Z]+))?$/u;

const KIND_UNITS: Readonly<Record<string, Unit>> = { day: "D", week: "W", month: "M", year: "Y" };

function takeRelative(draft: Draft, { value, kind }: TimeWord): boolean {
  const [, origin, count = "0", unit = KIND_UNITS[kind] ?? "D", part] =
    RELATIVE_WORD.exec(value) ?? [];
  if (origin === undefined) return false;
  if (count.endsWith("X")) {
    draft.value = count.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
    return true;
  }
  draft.origin = origin === "now" ? "now" : "told";
  if (part !== undefined) draft.dayPart = { part, hours: undefined };
  return addAround(draft, unit as Unit, Number(count));
}

/** `üçüncü rüb`, `on birinci ay`, `ikinci gün`; the first century has the digits 00. */
function addNth(draft: Draft, unit: Unit): boolean {
  const n = draft.ordinal ?? 0;
  if (unit === "CE" || unit === "ML") {
    if (n < 1 || n > 40) return false;
    const isBefore = draft.isBeforeEra ? { isBefore: true } : {};
    draft.steps.push({ op: "set", unit, n: n - 1, ...isBefore });
    return true;
  }
  // `12-ci kvartal` is a block of a town.
  return (unit !== "Q" || n <= 4) && addUnit(draft, unit, unit === "DE" ? n - 1 : n);
}

/** The day of a week: in the week before, else nearest in the direction of a modifier. Several days are of the week modified. */
function takeWeekday(draft: Draft, { value }: TimeWord): boolean {
  const { modifier } = draft;
  if (value.length > 1) {
    if (modifier !== undefined && draft.steps.length === 0) takeModified(draft, "W");
    return value === "6/7"
      ? addUnit(draft, "WE", 1)
      : addUnit(draft, "WD", Number(value.charAt(0)));
  }
  takeDirection(draft);
  const day = Number(value);
  return day >= 1 && day <= 7 && addUnit(draft, "WD", day);
}

function addHalfOf(draft: Draft, n: number): boolean {
  if (n !== 1 && n !== 2) return false;
  draft.steps.push({ op: "half", n });
  return true;
}
