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

const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/** The number of a season by its TIMEX3 code: SP 1 to WI 4. */
export function seasonOf(code: string): number {
  return SEASONS.indexOf(code as (typeof SEASONS)[number]) + 1;
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
      return nextMoment(period, count);
    default:
      return dayPeriod(toDayNumber(period as CalendarDay) + count);
  }
}

const PER_DAY = { TH: 1440, TM: 1440, TS: 86_400 } as const;

function nextMoment(period: Period, count: number): Period {
  const unit = period.unit as "TH" | "TM" | "TS";
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

/** A period as a TIMEX3 value: `2025-11-14`, `2025-W47`, `197`, `BC0064`, `XXXX-11`. */
export function timexOf(period: Period): string {
  const { unit, month, n, isBefore } = period;
  switch (unit) {
    case "ML":
      return (isBefore ? "BC" : "") + digits(n, 1);
    case "CE":
      return (isBefore ? "BC" : "") + digits(n, 2);
    case "DE":
      return digits(n, 3);
    case "Y":
      return timexYear(period);
    case "H":
    case "Q":
      return `${timexYear(period)}-${unit}${digits(n, 1)}`;
    case "SN":
      return `${timexYear(period)}-${SEASONS[n! - 1]}`;
    case "M":
      return `${timexYear(period)}-${digits(month, 2)}`;
    case "W":
      return `${timexYear(period)}-W${digits(n, 2)}`;
    case "WE":
      return `${timexYear(period)}-W${digits(n, 2)}-WE`;
    case "WD":
      return `XXXX-WXX-${n}`;
    case "D":
      return timexDay(period);
    case "PART":
      return `${timexDay(period)}${period.part}`;
    default:
      return `${timexDay(period)}T${clockOf(period)}`;
  }
}

function timexYear({ year }: Period): string {
  return year !== undefined && year <= 0 ? `BC${digits(1 - year, 4)}` : digits(year, 4);
}

/** A wholly unknown day is left out before a time of day: `T15:39`. */
function timexDay(period: Period): string {
  const { unit, year, month, day } = period;
  if (unit !== "D" && year === undefined && month === undefined && day === undefined) return "";
  return `${timexYear(period)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function clockOf({ unit, clock }: Period): string {
  if (clock === undefined) return "XX:XX";
  const minutes = unit === "TS" ? Math.floor(clock / 60) : clock;
  const seconds = unit === "TS" ? `:${digits(clock % 60, 2)}` : "";
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}${seconds}`;
}

/** A number with leading zeros, or so many X where it is unknown. */
function digits(number: number | undefined, length: number): string {
  if (number === undefined) return "X".repeat(length);
  let text = String(Math.abs(number));
  while (text.length < length) text = `0${text}`;
  return number < 0 ? `-${text}` : text;
}

/** What EDTF numbers the parts of a year from: its first quarter is 33. */
const EDTF_PARTS = { H: 39, Q: 32, SN: 20 } as const;

/** A period as EDTF (ISO 8601-2) can say it, else undefined. */
export function edtfOf(period: Period): string | undefined {
  const { unit, year, month, n, isBefore } = period;
  switch (unit) {
    case "ML":
      return n === undefined ? undefined : `${isBefore ? "-" : ""}${n}XXX`;
    case "CE":
      return n === undefined ? undefined : `${isBefore ? "-" : ""}${digits(n, 2)}XX`;
    case "DE":
      return n === undefined ? undefined : `${digits(n, 3)}X`;
    case "Y":
      return digits(year, 4);
    case "H":
    case "Q":
    case "SN":
      return year === undefined ? undefined : `${digits(year, 4)}-${EDTF_PARTS[unit] + n!}`;
    case "M":
      return `${digits(year, 4)}-${digits(month, 2)}`;
    case "D":
      return `${digits(year, 4)}-${digits(month, 2)}-${digits(period.day, 2)}`;
    case "W":
    case "WE":
      return edtfInterval(period);
    case "WD":
      return undefined;
    case "PART":
      return period.part === "TNI" ? edtfNight(period) : undefined;
    default: {
      if (boundsOf(period) === undefined || period.clock === undefined) return undefined;
      const seconds = unit === "TS" ? "" : ":00";
      return `${edtfOf({ ...period, unit: "D" })}T${clockOf(period)}${seconds}`;
    }
  }
}

function edtfInterval(period: Period): string | undefined {
  const bounds = boundsOf(period);
  if (bounds === undefined) return undefined;
  return `${isoDay(bounds.first)}/${isoDay(bounds.last)}`;
}

/** A night begins on its day and ends on the next. */
function edtfNight(period: Period): string | undefined {
  const bounds = boundsOf(period);
  return bounds && `${isoDay(bounds.first)}/${isoDay(bounds.first + 1)}`;
}

/** A day as ISO 8601 writes it: `2025-11-14`. */
export function isoDay(dayNumber: number): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** First and last day, or minute, of a period as ISO 8601. */
export function isoBounds(period: Period): { from: string; to: string } | undefined {
  const bounds = boundsOf(period);
  if (bounds === undefined) return undefined;
  const { hours } = period;
  if (period.clock !== undefined) {
    const moment = `${isoDay(bounds.first)}T${clockOf(period)}`;
    return { from: moment, to: moment };
  }
  if (hours === undefined) return { from: isoDay(bounds.first), to: isoDay(bounds.last) };
  return { from: isoMinute(bounds.first, hours[0]), to: isoMinute(bounds.first, hours[1]) };
}

function isoMinute(dayNumber: number, minutes: number): string {
  const days = Math.floor(minutes / 1440);
  return `${isoDay(dayNumber + days)}T${clockOf({ unit: "TM", clock: minutes - days * 1440 })}`;
}
