import { type CalendarDay, toDayNumber } from "./calendar.ts";
import type { Quantity, Step } from "./expression.ts";
import {
  addMonthsToDay,
  atClock,
  containerOf,
  dayPeriod,
  nextPeriod,
  type Period,
  type Reckoned,
  single,
  unknownPeriod,
} from "./period.ts";
import { countIn, inFiner, isAsFineAs, type Unit } from "./units.ts";

/** `ondan bir gün sonra` needs a day to count from, `ondan iki il sonra` a year. */
export function unitOfShift({
  quantities: [first],
}: {
  readonly quantities: readonly Quantity[];
}): Unit {
  return first === undefined || first.unit.startsWith("T") ? "D" : first.unit;
}

/** Moves a period by amounts of time. From the day of the text, the amount's unit is how exact the result is. */
export function shift(
  base: Period | undefined,
  quantities: readonly Quantity[],
  sign: 1 | -1,
): Reckoned | undefined {
  const [main] = quantities;
  if (main === undefined) return undefined;
  if (base === undefined || !isAsFineAs(base.unit, unitOfShift({ quantities })))
    return single(unknownPeriod(main.unit));
  const start = move(
    base,
    quantities.map(({ unit, count }) => ({ unit, count: sign * count })),
  );
  if (main.high === undefined || start === undefined) return single(start);
  const end = move(base, [{ unit: main.unit, count: sign * main.high }]);
  return end && (sign > 0 ? { start, end } : { start: end, end: start });
}

/** Moves a time that was told, and keeps how exact it was: three months after a day is a day. */
export function shiftTold(
  from: Reckoned | undefined,
  { quantities, sign }: Step & { op: "shift" },
): Reckoned | undefined {
  let period = from && (sign > 0 ? (from.end ?? from.start) : from.start);
  for (const { unit, count } of quantities) {
    period = period && moveKeeping(period, { unit, count: sign * count });
  }
  return single(period);
}

/** Of several amounts the last is how exact the result is: `üç il yarım əvvəl` is a month, three years and six months before today. */
function move(base: Period, amounts: readonly Quantity[]): Period | undefined {
  let period: Period | undefined = base;
  for (const [i, { unit, count }] of amounts.entries()) {
    if (period === undefined || !Number.isFinite(count)) return undefined;
    const isLast = i === amounts.length - 1;
    period = isLast ? moveBy(period, unit, count) : moveMoment(period, { unit, count });
  }
  return period;
}

/** Moves a day, or a moment of one, and keeps it as exact as it is. */
function moveMoment(base: Period, amount: Quantity): Period | undefined {
  if (amount.unit.startsWith("T")) return moveBy(base, amount.unit, amount.count);
  if (base.clock === undefined) return moveKeeping(base, amount);
  const day = moveKeeping({ ...base, unit: "D" }, amount);
  return day && atClock(day, "TM", base.clock);
}

/** `day` stays a day where it was told, but `üç ay əvvəl` from today is a month. */
function moveBy(base: Period, unit: Unit, count: number): Period | undefined {
  if (unit === "TH" || unit === "TM" || unit === "TS") return moveClock(base, unit, count);
  if (!Number.isInteger(count)) return moveBroken(base, unit, count);
  const container = containerOf(base, unit);
  return container && nextPeriod(container, count);
}

function moveClock(base: Period, unit: "TH" | "TM" | "TS", count: number): Period | undefined {
  if (base.clock === undefined)
    return { unit: "TM", year: base.year, month: base.month, day: base.day };
  const minutes = unit === "TH" ? count * 60 : unit === "TM" ? count : count / 60;
  return nextPeriod({ ...base, unit: "TM" }, Math.round(minutes));
}

/** A broken number of units is counted in the next finer one: half a year in months, half a quarter in days. */
function moveBroken(base: Period, unit: Unit, count: number): Period | undefined {
  if (unit === "D") return moveBy(base, unit, Math.sign(count) * Math.round(Math.abs(count)));
  const finer = inFiner(unit, count);
  return finer && moveBy(base, finer.unit, finer.count);
}

/** Moves a told day, month or year and keeps how exact it was: `noyabrın 14-dən iki həftə sonra`. */
function moveKeeping(base: Period, { unit, count }: Quantity): Period | undefined {
  const isOfYear = base.unit === "D" || base.unit === "M";
  if (isOfYear && base.year === undefined) return undefined;
  if (base.unit !== "D") return moveBy(base, unit, count);
  const day = base as Period & CalendarDay;
  const months = countIn("M", unit);
  if (months !== undefined)
    return { unit: "D", ...addMonthsToDay(day, Math.round(months * count)) };
  const days = countIn("D", unit) ?? 1;
  return dayPeriod(toDayNumber(day) + Math.round(days * count));
}
