import { daysInMonth } from "./entities/timex/calendar.ts";
import { checkOptions, checkType, wrongArgument, wrongValue } from "./errors.ts";

/** Checks what an extractor is called with; returns the day, or the minute, that the text is from. */
export function checkCall(
  text: unknown,
  options: { readonly referenceDate?: unknown },
): string | undefined {
  checkType("text", "string", text);
  return checkReferenceDate(checkOptions(options, ["referenceDate"]).referenceDate);
}

/** The day, then the minute; seconds and the zone say nothing that a text about days and hours could need. */
const REFERENCE_DATE =
  /^((\d{4})-(\d\d)-(\d\d))(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/u;

/** Checks a date that its giver knows by `name`; returns `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as written: a text of 1 a.m. in Bakı is of that day, whatever day it is in London. */
export function checkReferenceDate(
  referenceDate: unknown,
  name = "referenceDate",
): string | undefined {
  // Programs that write records write an unknown date as null.
  if (referenceDate === undefined || referenceDate === null) return undefined;
  if (referenceDate instanceof Date)
    throw new TypeError(`Expected \`${name}\` to be ${EXPECTED}, got a Date: pass its ISO string.`);
  if (typeof referenceDate !== "string") throw wrongArgument(name, EXPECTED, referenceDate);
  const [, date, year, month, day, minute] = REFERENCE_DATE.exec(referenceDate) ?? [];
  if (date === undefined || !isDay(Number(year), Number(month), Number(day))) {
    throw wrongValue(name, EXPECTED, referenceDate);
  }
  return minute === undefined ? date : `${date}T${minute}`;
}

const EXPECTED = 'an ISO 8601 date such as "2026-03-12" or "2026-03-12T10:00Z"';

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
