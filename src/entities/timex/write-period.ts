import { toCalendarDay } from "./calendar.ts";
import { boundsOf, type Period } from "./period.ts";

const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/** The number of a season by its TIMEX3 code: SP 1 to WI 4. */
export function seasonOf(code: string): number {
  return SEASONS.indexOf(code as (typeof SEASONS)[number]) + 1;
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
