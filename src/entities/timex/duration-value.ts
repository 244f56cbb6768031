import { exact } from "../../mentions/read-number.ts";
import type { Quantity } from "./expression.ts";
import { type Unit, YEARS } from "./period.ts";

/** Units that are not written as themselves in a TIMEX3 duration, and how many of another they are: a quarter is three months. */
const OTHERS: Partial<Record<Unit, readonly [letter: string, amount: number]>> = {
  SY: ["Y", 1],
  H: ["M", 6],
  Q: ["M", 3],
  SN: ["M", 3],
};

/**
 * A length of time as a TIMEX3 value: `P3D`, `P1Y6M`, `PT1H30M`, `PXY` of an unknown number, `P2D/P3D` from one to another.
 */
export function durationValue(quantities: readonly Quantity[]): string {
  const [first] = quantities;
  if (quantities.length === 1 && first?.high !== undefined) {
    const { unit, count, high } = first;
    return `${durationValue([{ unit, count }])}/${durationValue([{ unit, count: high }])}`;
  }
  const isMixed = quantities.length > 1 && quantities.some(({ unit }) => YEARS[unit] !== undefined);
  if (isMixed) return durationValue([{ unit: "Y", count: sumOfYears(quantities) }]);
  const days = quantities.filter(({ unit }) => !isOfDay(unit)).map(written);
  const hours = quantities.filter(({ unit }) => isOfDay(unit)).map(written);
  return `P${days.join("")}${hours.length > 0 ? `T${hours.join("")}` : ""}`;
}

/** A century and a half is 150 years. */
function sumOfYears(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, { unit, count }) => sum + count * (YEARS[unit] ?? 1), 0);
}

function isOfDay(unit: Unit): boolean {
  return unit.startsWith("T");
}

function written({ unit, count }: Quantity): string {
  const [letter = unit.replace("T", ""), amount = 1] = OTHERS[unit] ?? [];
  return `${Number.isNaN(count) ? "X" : exact(count * amount)}${letter}`;
}
