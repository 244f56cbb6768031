import {
  boundsOf,
  dayPeriod,
  nextPeriod,
  type Period,
  partOf,
  periodAround,
  type Reckoned,
} from "./period.ts";
import type { Unit } from "./units.ts";

/** The first or the last so many units of a period. */
export function some(
  base: Period,
  unit: Unit,
  count: number,
  from: "start" | "end",
): Reckoned | undefined {
  const bounds = boundsOf(base);
  if (bounds === undefined || !Number.isInteger(count) || count < 1) return undefined;
  const isStart = from === "start";
  const ofCentury = count === 1 ? quarterOfCentury(base, unit, isStart ? 1 : -1) : undefined;
  if (ofCentury !== undefined) return ofCentury;
  const edge = periodAround(isStart ? bounds.first : bounds.last, unit);
  if (count === 1) return { start: edge };
  const other = nextPeriod(edge, isStart ? count - 1 : 1 - count);
  return isStart ? { start: edge, end: other } : { start: other, end: edge };
}

/** Of a year that begins in autumn (`mövsümün ilk yarısı`) the second half of the first year, then the first of the next. */
export function halfOfSeason({ start, end }: Reckoned, n: 1 | 2): Reckoned | undefined {
  if (start.unit !== "Y" || end?.unit !== "Y") return undefined;
  return { start: { unit: "H", year: n === 1 ? start.year : end.year, n: n === 1 ? 2 : 1 } };
}

export function half(base: Period, n: 1 | 2): Reckoned | undefined {
  if (boundsOf(base) === undefined && base.unit !== "Y") return undefined;
  switch (base.unit) {
    case "Y":
      return { start: { unit: "H", year: base.year, n } };
    case "CE":
      return years(firstYearOf(base) + (n === 1 ? 0 : 50), 50);
    case "DE":
      return years(base.n! * 10 + (n === 1 ? 0 : 5), 5);
    case "D": {
      const part = n === 1 ? "TMO" : "TAF";
      return { start: partOf(base, part, n === 1 ? [360, 719] : [720, 1079]) };
    }
    default:
      return halfOfDays(base, n);
  }
}

/** `XX əsrin birinci rübü`: of a century, a quarter is 25 years. */
export function quarterOfCentury(
  base: Period | undefined,
  unit: Unit,
  n: number,
): Reckoned | undefined {
  if (unit !== "Q" || base?.unit !== "CE" || base.n === undefined) return undefined;
  return years(firstYearOf(base) + 25 * (n < 1 ? 3 : n - 1), 25);
}

/** The first year of a century. */
function firstYearOf({ n, isBefore }: Period): number {
  return isBefore ? -100 * (n! + 1) + 1 : n! * 100 + 1;
}

export function years(first: number, count: number): Reckoned {
  return { start: { unit: "Y", year: first }, end: { unit: "Y", year: first + count - 1 } };
}

function halfOfDays(base: Period, n: 1 | 2): Reckoned | undefined {
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  const middle =
    base.unit === "M" ? bounds.first + 14 : Math.floor((bounds.first + bounds.last) / 2);
  return n === 1
    ? { start: dayPeriod(bounds.first), end: dayPeriod(middle) }
    : { start: dayPeriod(middle + 1), end: dayPeriod(bounds.last) };
}

/** The first, second or third ten days of a month; the third is what is left. */
export function tenDays(month: Period, n: number): Reckoned | undefined {
  const bounds = boundsOf(month);
  if (bounds === undefined || month.unit !== "M") return undefined;
  const first = bounds.first + 10 * (n - 1);
  return { start: dayPeriod(first), end: dayPeriod(n === 3 ? bounds.last : first + 9) };
}
