import { toDecimal } from "../../mentions/read-number.ts";
import type { Quantity } from "./expression.ts";
import { countIn, inFiner, type Unit } from "./units.ts";

/** Units that are not written as themselves in a TIMEX3 duration, but as so many of another: a quarter is three months. */
const UNWRITTEN: readonly Unit[] = ["SY", "H", "Q", "SN"];

/**
 * A length of time as a TIMEX3 value: `P3D`, `P1Y6M`, `PT1H30M`, `PXY` of an unknown number, `P2D/P3D` from one to another.
 */
export function durationValue(quantities: readonly Quantity[]): string {
  const [first] = quantities;
  if (quantities.length === 1 && first?.high !== undefined) {
    const { unit, count, high } = first;
    return `${durationValue([{ unit, count }])}/${durationValue([{ unit, count: high }])}`;
  }
  const isLong = quantities.some(({ unit }) => LONG.includes(unit));
  if (isLong && quantities.length > 1)
    return durationValue([{ unit: "Y", count: sumOfYears(quantities) }]);
  const days = quantities.filter(({ unit }) => !isOfDay(unit)).map(written);
  const hours = quantities.filter(({ unit }) => isOfDay(unit)).map(written);
  return `P${days.join("")}${hours.length > 0 ? `T${hours.join("")}` : ""}`;
}

const LONG: readonly Unit[] = ["ML", "CE", "DE"];

/** A century and a half is 150 years. */
function sumOfYears(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, { unit, count }) => sum + count * (countIn("Y", unit) ?? 1), 0);
}

function isOfDay(unit: Unit): boolean {
  return unit.startsWith("T");
}

function written({ unit, count }: Quantity): string {
  const finer = UNWRITTEN.includes(unit) ? inFiner(unit, count) : undefined;
  if (finer !== undefined) return written(finer);
  return `${Number.isNaN(count) ? "X" : toDecimal(count)}${unit.replace("T", "")}`;
}
