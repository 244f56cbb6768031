import {
  addMonths,
  type CalendarDay,
  daysInMonth,
  mondayOf,
  toCalendarDay,
  toDayNumber,
  weekdayOf,
  weekOf,
} from "./calendar.ts";
import { countIn, type Unit } from "./units.ts";

/** `60-cı illər` without a century are those of the twentieth. */
export const LAST_CENTURY = { unit: "CE", n: 19 } as const satisfies Period;

/** A minute or second of a day, or of an unknown one. */
export function atClock(of: Period | undefined, unit: "TM" | "TS", clock: number): Period {
  return { unit, year: of?.year, month: of?.month, day: of?.day, clock };
}

/** A part of a day, or of an unknown one. */
export function partOf(of: Period | undefined, part: string, hours: Period["hours"]): Period {
  return { unit: "PART", year: of?.year, month: of?.month, day: of?.day, part, hours };
}

/** A unit of no known time: `ötən il` in a text of no known date; a school year is nothing without its number. */
export function unknownPeriod(unit: Unit): Period | undefined {
  return unit === "SY" ? undefined : { unit };
}

/** The period of a unit that a period lies in, unknown parts kept. */
export function containerOf(period: Period, unit: Unit): Period | undefined {
  if (period.unit === unit) return period;
  const bounds = boundsOf(period);
  if (bounds !== undefined) return periodAround(bounds.first, unit);
  if (unit === "Y") return { unit, year: period.year };
  if (unit === "M") return { unit, year: period.year, month: period.month };
  return period.unit === "D"
    ? undefined
    : { unit: "D", year: period.year, month: period.month, day: period.day };
}

/**
 * One period of the calendar: a year, a quarter, a week, a day, a minute.
 *
 * A part that is not known is absent: 14 November of an unknown year has no `year`.
 */
export interface Period {
  readonly unit: Unit;
  /** Astronomical; of weeks and weekends the ISO year, of a winter the year it begins in. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /**
   * Which one: half 1–2, quarter 1–4, season 1–4 from spring, week 1–53, weekday 1–7; of decades, centuries and millennia the
   * leading digits of their years (197, 19, 1).
   */
  readonly n?: number | undefined;
  /** Of a century or millennium before our era. */
  readonly isBefore?: boolean | undefined;
  /** Minutes, or for TS seconds, since midnight. */
  readonly clock?: number | undefined;
  /** Of a part of the day: its TIMEX3 code (`TNI`), and its hours in minutes since midnight. */
  readonly part?: string | undefined;
  readonly hours?: readonly [from: number, to: number] | undefined;
}

/** A period, or from one to another. */
export interface Reckoned {
  readonly start: Period;
  readonly end?: Period | undefined;
}

export function single(period: Period | undefined): Reckoned | undefined {
  return period && { start: period };
}

export function dayPeriod(dayNumber: number): Period {
  return { unit: "D", ...toCalendarDay(dayNumber) };
}

/** The period of a unit that a day lies in. */
export function periodAround(dayNumber: number, unit: Unit): Period {
  const { year, month, day } = toCalendarDay(dayNumber);
  switch (unit) {
    case "ML":
    case "CE":
    case "DE":
      return { unit, n: Math.floor(year / countIn("Y", unit)!) };
    case "Y":
      return { unit, year };
    case "H":
      return { unit, year, n: Math.ceil(month / 6) };
    case "Q":
      return { unit, year, n: Math.ceil(month / 3) };
    case "SN":
      return month < 3 ? { unit, year: year - 1, n: 4 } : { unit, year, n: Math.floor(month / 3) };
    case "M":
      return { unit, year, month };
    case "W":
    case "WE": {
      const { year: weekYear, week } = weekOf(dayNumber);
      return { unit, year: weekYear, n: week };
    }
    default:
      return { unit: "D", year, month, day };
  }
}

/** The period some of its own units later or, with a negative number, earlier. */
export function nextPeriod(period: Period, count: number): Period {
  const { unit, year, month, n } = period;
  switch (unit) {
    case "ML":
    case "CE":
    case "DE":
      return { ...period, n: n! + count };
    case "Y":
      return { ...period, year: year! + count };
    case "H":
    case "Q":
    case "SN": {
      const perYear = 12 / countIn("M", unit)!;
      const index = year! * perYear + n! - 1 + count;
      const next = Math.floor(index / perYear);
      return { unit, year: next, n: index - next * perYear + 1 };
    }
    case "M":
      return { unit, ...addMonths({ year: year!, month: month! }, count) };
    case "W":
    case "WE":
      return periodAround(mondayOf({ year: year!, week: n! }) + 7 * count, unit);
    case "TH":
    case "TM":
    case "TS":
      return nextMoment(period, unit, count);
    default:
      return dayPeriod(toDayNumber(period as CalendarDay) + count);
  }
}

const PER_DAY = { TH: 1440, TM: 1440, TS: 86_400 } as const;

function nextMoment(period: Period, unit: keyof typeof PER_DAY, count: number): Period {
  const total = period.clock! + count * (unit === "TH" ? 60 : 1);
  const days = Math.floor(total / PER_DAY[unit]);
  const day = toCalendarDay(toDayNumber(period as CalendarDay) + days);
  return { ...period, ...day, clock: total - days * PER_DAY[unit] };
}

/** The same day of a month some months away, or its last day where it has none such. */
export function addMonthsToDay(day: CalendarDay, months: number): CalendarDay {
  const { year, month } = addMonths(day, months);
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

export interface Bounds {
  /** Numbers of the first and the last day. */
  readonly first: number;
  readonly last: number;
}

/** The first and last day of a period, if it is known which one it is. */
export function boundsOf(period: Period): Bounds | undefined {
  const { unit, year, month, day, n } = period;
  switch (unit) {
    case "ML":
    case "CE":
    case "DE":
      return n === undefined ? undefined : yearsBounds(...yearsOf(period));
    case "WD":
      return undefined;
    case "Y":
      return year === undefined ? undefined : yearsBounds(year, year);
    case "H":
    case "Q":
    case "SN": {
      if (year === undefined) return undefined;
      const length = countIn("M", unit)!;
      const firstMonth = unit === "SN" ? 3 * n! : (n! - 1) * length + 1;
      return monthsBounds(year, firstMonth, length);
    }
    case "M":
      return year === undefined || month === undefined ? undefined : monthsBounds(year, month, 1);
    case "W":
    case "WE": {
      if (year === undefined) return undefined;
      const monday = mondayOf({ year, week: n! });
      return { first: unit === "WE" ? monday + 5 : monday, last: monday + 6 };
    }
    default: {
      if (year === undefined || month === undefined || day === undefined) return undefined;
      const number = toDayNumber({ year, month, day });
      return { first: number, last: number };
    }
  }
}

/** The n-th Friday of a month, or of another period; counted from its end where n is negative. */
export function nthWeekday(
  { first, last }: Bounds,
  weekday: number,
  n: number,
): number | undefined {
  const day =
    n > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
  return day < first || day > last ? undefined : day;
}

/** First and last year of a decade, century or millennium. */
function yearsOf({ unit, n, isBefore }: Period): [number, number] {
  const length = countIn("Y", unit)!;
  if (isBefore) return [1 - (n! + 1) * length, -n! * length];
  // The first year of the first century is 1, but people say "the 1900s" of 1900 too: years with the same leading digits.
  return [n! * length, (n! + 1) * length - 1];
}

function yearsBounds(first: number, last: number): Bounds {
  return {
    first: toDayNumber({ year: first, month: 1, day: 1 }),
    last: toDayNumber({ year: last, month: 12, day: 31 }),
  };
}

function monthsBounds(year: number, month: number, count: number): Bounds {
  const after = addMonths({ year, month }, count);
  return {
    first: toDayNumber({ year, month, day: 1 }),
    last: toDayNumber({ ...after, day: 1 }) - 1,
  };
}
