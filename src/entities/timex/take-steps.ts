import { daysInMonth, easterOf, toCalendarDay, weekdayOf } from "./calendar.ts";
import type { Step } from "./expression.ts";
import { shift, shiftTold } from "./move.ts";
import { half, halfOfSeason, quarterOfCentury, some, tenDays, years } from "./parts-of-periods.ts";
import {
  atClock,
  boundsOf,
  containerOf,
  dayPeriod,
  LAST_CENTURY,
  nextPeriod,
  nthWeekday,
  type Period,
  partOf,
  periodAround,
  type Reckoned,
  single,
  unknownPeriod,
} from "./period.ts";
import { isAsFineAs, type Unit } from "./units.ts";

/** Takes the steps one after the other. */
export function walk(steps: readonly Step[], container: Period | undefined): Reckoned | undefined {
  let reached: Reckoned | undefined = container && { start: container };
  for (const step of steps) {
    const next =
      step.op === "shift" && step !== steps[0] ? shiftTold(reached, step) : take(step, reached);
    // A part of what is not wholly known (`noyabrın ikinci yarısı`, of no known year) is told by its whole.
    if (next === undefined) return PARTS.includes(step.op) ? reached : undefined;
    reached = next;
  }
  return reached;
}

const PARTS: readonly Step["op"][] = ["some", "half", "weekdayOf", "tenDays"];

function take(step: Step, from: Reckoned | undefined): Reckoned | undefined {
  const base = from?.start;
  switch (step.op) {
    case "set":
      return quarterOfCentury(base, step.unit, step.n) ?? single(setUnit(step, base));
    case "around":
      if (base !== undefined && !isAsFineAs(base.unit, step.unit))
        return single(step.shift === 0 ? base : unknownPeriod(step.unit));
      return single(around(base, step.unit, step.shift));
    case "months":
      return from;
    case "same":
      return single(base === undefined ? unknownPeriod("D") : (dayIn(base) ?? base));
    case "shift":
      return shift(base, step.quantities, step.sign);
    case "some":
      return base && some(base, step.unit, step.count, step.from);
    case "half":
      return base && (halfOfSeason(from, step.n) ?? half(base, step.n));
    case "weekdayOf":
      return single(base && nthWeekdayOf(base, step.weekday, step.n));
    case "easter":
      return single(base?.year === undefined ? undefined : { unit: "D", ...easterOf(base.year) });
    case "tenDays":
      return base && tenDays(base, step.n);
    case "clock": {
      return { start: atClock(base && dayIn(base), step.unit, step.clock) };
    }
    case "part": {
      return { start: partOf(base && dayIn(base), step.part, step.hours) };
    }
    case "eve": {
      const bounds = base && boundsOf(base);
      return single(bounds ? dayPeriod(bounds.first - 1) : unknownPeriod("D"));
    }
    case "school":
      return school(base, step.shift);
  }
}

/** The day that a time lies in; of a longer one no day is known. */
function dayIn(period: Period): Period | undefined {
  return isAsFineAs(period.unit, "D") ? containerOf(period, "D") : undefined;
}

/** The n-th of a unit in a period; of an unknown one where there is no period. */
function setUnit(step: Step & { op: "set" }, base: Period | undefined): Period | undefined {
  const { unit, n, isBefore } = step;
  switch (unit) {
    case "Y":
      return { unit, year: n };
    case "ML":
    case "CE":
      return isBefore ? { unit, n, isBefore } : { unit, n };
    case "DE":
      return { unit, n: n > 9 || base?.unit !== "CE" ? n : (base.n ?? LAST_CENTURY.n) * 10 + n };
    case "M":
    case "H":
    case "Q":
    case "SN":
      return n < 1 ? lastOf(base, unit) : monthLike(unit, n, base);
    case "D":
      return dayOf(n, base);
    case "W":
      return weekIn(n, base);
    case "WD":
      return weekdayIn(n, base);
    case "WE":
      return base ? around(base, "WE", 0) : { unit: "WE" };
    default:
      return undefined;
  }
}

function monthLike(
  unit: "M" | "H" | "Q" | "SN",
  n: number,
  base: Period | undefined,
): Period | undefined {
  const limit = { M: 12, H: 2, Q: 4, SN: 4 }[unit];
  if (n > limit) return undefined;
  const year = base && containerOf(base, "Y")?.year;
  return unit === "M" ? { unit, year, month: n } : { unit, year, n };
}

function lastOf(base: Period | undefined, unit: Unit): Period | undefined {
  const bounds = base && boundsOf(base);
  return bounds && periodAround(bounds.last, unit);
}

/** The n-th day of a month, of a week or a year; from the end where n is negative. */
function dayOf(n: number, base: Period | undefined): Period | undefined {
  if (base === undefined || base.unit === "M") {
    if (base?.month !== undefined && n > daysInMonth(base.year ?? 2000, base.month))
      return undefined;
    return n > 31 ? undefined : { unit: "D", year: base?.year, month: base?.month, day: n };
  }
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  const day = n > 0 ? bounds.first + n - 1 : bounds.last + n + 1;
  return day > bounds.last ? undefined : dayPeriod(day);
}

/** The n-th ISO week of a year or month: like a year's, the first week of a month is the one with its first Thursday. */
function weekIn(n: number, base: Period | undefined): Period | undefined {
  if (base === undefined) return undefined;
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  if (n < 1) return periodAround(bounds.last - 3, "W");
  const thursday = bounds.first + ((11 - weekdayOf(bounds.first)) % 7);
  const day = thursday + 7 * (n - 1);
  return day > bounds.last ? undefined : periodAround(day, "W");
}

/** A day of a week; of a longer period the first such day. */
function weekdayIn(n: number, base: Period | undefined): Period | undefined {
  const bounds = base && boundsOf(base);
  if (base === undefined || bounds === undefined) return { unit: "WD", n };
  const monday = bounds.first - weekdayOf(bounds.first) + 1;
  const day = monday + n - 1;
  return dayPeriod(day < bounds.first && base.unit !== "D" ? day + 7 : day);
}

function nthWeekdayOf(base: Period, weekday: number, n: number): Period | undefined {
  const bounds = boundsOf(base);
  const day = bounds && nthWeekday(bounds, weekday, n);
  return day === undefined ? undefined : dayPeriod(day);
}

/** The period of a unit around another period, or one some units away. */
function around(base: Period | undefined, unit: Unit, shift: number): Period | undefined {
  if (base === undefined) return unknownPeriod(unit);
  const container = containerOf(base, unit);
  if (container === undefined) return undefined;
  return shift === 0 ? container : nextPeriod(container, shift);
}

/** The school year or season around a day. */
function school(base: Period | undefined, shift: number): Reckoned | undefined {
  const bounds = base && boundsOf(base);
  if (bounds === undefined) return single(unknownPeriod("Y"));
  const { year, month } = toCalendarDay(bounds.first);
  return years((month >= SCHOOL_START ? year : year - 1) + shift, 2);
}

/** September: lessons begin in the middle of it, but from its first day on the year is spoken of as this one. */
const SCHOOL_START = 9;
