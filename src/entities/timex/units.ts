import type { Grain } from "../../types.ts";

/** Units of time, as `lexicons/time/units.tsv` codes them; WD is a day of the week, WE a weekend. */
export type Unit =
  | "ML"
  | "CE"
  | "DE"
  | "Y"
  | "SY"
  | "H"
  | "Q"
  | "SN"
  | "M"
  | "W"
  | "WE"
  | "WD"
  | "D"
  | "PART"
  | "TH"
  | "TM"
  | "TS";

/** Names of the units in results; from coarse to fine. */
const GRAINS: Readonly<Record<Unit, Grain>> = {
  ML: "millennium",
  CE: "century",
  DE: "decade",
  Y: "year",
  SY: "year",
  H: "half-year",
  Q: "quarter",
  SN: "season",
  M: "month",
  W: "week",
  WE: "weekend",
  WD: "day",
  D: "day",
  PART: "part of day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

const ORDER = Object.keys(GRAINS);

export function grainOf({ unit }: { readonly unit: Unit }): Grain {
  return GRAINS[unit];
}

/** Is `a` as fine a unit as `b`, or finer? */
export function isAsFineAs(a: Unit, b: Unit): boolean {
  return ORDER.indexOf(a) >= ORDER.indexOf(b);
}

/** Units that periods of the calendar have. */
export const PERIOD_UNITS: readonly Unit[] = ["Y", "SY", "M", "W", "D", "Q", "H", "CE", "DE", "ML"];
/** Units of the clock. */
const CLOCK_UNITS: readonly Unit[] = ["TH", "TM", "TS"];
/** Units that a time is counted in. */
export const COUNTED_UNITS: readonly Unit[] = [...PERIOD_UNITS, ...CLOCK_UNITS];

/** How many of a finer unit one is: a quarter is three months. A month is as long as it is counted with, 30 days. */
const LENGTHS: Partial<Record<Unit, readonly [count: number, unit: Unit]>> = {
  ML: [1000, "Y"],
  CE: [100, "Y"],
  DE: [10, "Y"],
  SY: [1, "Y"],
  Y: [12, "M"],
  H: [6, "M"],
  Q: [3, "M"],
  SN: [3, "M"],
  M: [30, "D"],
  W: [7, "D"],
  D: [24, "TH"],
  TH: [60, "TM"],
  TM: [60, "TS"],
};

/** So many of a unit in the next finer one. */
export function inFiner(unit: Unit, count: number): { unit: Unit; count: number } | undefined {
  const [length, finer] = LENGTHS[unit] ?? [];
  return finer && { unit: finer, count: count * length! };
}

/** How many of a finer unit one is, undefined if it is not finer: three months in a quarter. */
export function countIn(finer: Unit, unit: Unit): number | undefined {
  if (unit === finer) return 1;
  const [length, next] = LENGTHS[unit] ?? [];
  const count = next && countIn(finer, next);
  return count && count * length!;
}
