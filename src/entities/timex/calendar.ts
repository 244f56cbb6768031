/**
 * The proleptic Gregorian calendar, in whole numbers: no `Date`, no clock, no zone.
 *
 * A day is the number of days since 1970-01-01. Years are astronomical: 1 BCE is 0, 64 BCE is -63.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface CalendarWeek {
  /** The year that the week's Thursday lies in. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!;
}

/** Can the day be written: is there such a month, and such a day in it in some year? */
export function isDayOfMonth(month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : MONTH_DAYS[month - 1]!)
  );
}

const DAYS_OF_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The number of a day. Years are reckoned from March, so that the leap day comes last.
 *
 * @example
 * toDayNumber({ year: 1970, month: 1, day: 2 }); //=> 1
 */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_OF_400_YEARS + dayOfCycle - EPOCH;
}

/** The day of a number: the inverse of {@link toDayNumber}. */
export function toCalendarDay(dayNumber: number): CalendarDay {
  const days = dayNumber + EPOCH;
  const cycle = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfCycle = days - cycle * DAYS_OF_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day lies in. */
export function weekOf(dayNumber: number): CalendarWeek {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = toCalendarDay(thursday);
  const first = toDayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: CalendarWeek): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** A month some months later or, with a negative number, earlier. */
export function addMonths(
  { year, month }: Pick<CalendarDay, "year" | "month">,
  months: number,
): Pick<CalendarDay, "year" | "month"> {
  const count = year * 12 + month - 1 + months;
  const next = Math.floor(count / 12);
  return { year: next, month: count - next * 12 + 1 };
}

/**
 * The Gregorian day of Easter, of the western churches.
 *
 * @example
 * easterOf(2025); //=> { year: 2025, month: 4, day: 20 }
 */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) %
    30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return { year, month, day: offset + 28 - 31 * Math.floor(month / 4) };
}
