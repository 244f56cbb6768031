import { exact } from "../../mentions/read-number.ts";
import type { Quantity } from "./expression.ts";
import type { Unit } from "./period.ts";

/** How a unit is written in a TIMEX3 duration, and how many of that it is: a quarter is three months. */
const LETTERS: Readonly<Record<string, readonly [letter: string, amount: number]>> = {
  ML: ["ML", 1],
  CE: ["CE", 1],
  DE: ["DE", 1],
  Y: ["Y", 1],
  SY: ["Y", 1],
  H: ["M", 6],
  Q: ["M", 3],
  SN: ["M", 3],
  M: ["M", 1],
  W: ["W", 1],
  D: ["D", 1],
  TH: ["H", 1],
  TM: ["M", 1],
  TS: ["S", 1],
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

const YEARS: Partial<Record<Unit, number>> = { ML: 1000, CE: 100, DE: 10 };

/** A century and a half is 150 years. */
function sumOfYears(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, { unit, count }) => sum + count * (YEARS[unit] ?? 1), 0);
}

function isOfDay(unit: Unit): boolean {
  return unit.startsWith("T");
}

function written({ unit, count }: Quantity): string {
  const [letter = "", amount = 1] = LETTERS[unit] ?? [];
  return `${Number.isNaN(count) ? "X" : exact(count * amount)}${letter}`;
}
