import type { Zone } from "./time-zone.ts";
import type { Unit } from "./units.ts";

/** A number of units: `iki il yarım` is 2 Y and 6 M. `high` makes a range of it (`2-3 gün`); NaN is an unknown number. */
export interface Quantity {
  readonly unit: Unit;
  readonly count: number;
  readonly high?: number;
}

/**
 * One step on the way from where reckoning begins to the time that is meant. `ötən ilin noyabrının 5-də` is: the year before this
 * one, its 11th month, its 5th day.
 */
export type Step =
  /** The n-th of a unit: absolute (year 2025) or in the period before (month 11). */
  | { readonly op: "set"; readonly unit: Unit; readonly n: number; readonly isBefore?: boolean }
  /** The unit that the period before lies in, or one some units away: `ötən il`. */
  | { readonly op: "around"; readonly unit: Unit; readonly shift: number }
  /** The months of the year before that were last told of another one: `ötən ilin eyni dövrü`. */
  | { readonly op: "months" }
  /** The time before as it was told, of a time of day its day: `həmin tarix`. */
  | { readonly op: "same" }
  /** So much later or, with a negative sign, earlier: `üç gün sonra`. */
  | { readonly op: "shift"; readonly quantities: readonly Quantity[]; readonly sign: 1 | -1 }
  /** The first or the last so many units of the period before: `ilk altı ayı`. */
  | {
      readonly op: "some";
      readonly unit: Unit;
      readonly count: number;
      readonly from: "start" | "end";
    }
  /** The first or second half of the period before: `noyabrın ikinci yarısı`. */
  | { readonly op: "half"; readonly n: 1 | 2 }
  /** The n-th of a day of the week in the period before, the last if n is -1. */
  | { readonly op: "weekdayOf"; readonly weekday: number; readonly n: number }
  /** Easter of the year before. */
  | { readonly op: "easter" }
  /** The n-th ten days of the month before. */
  | { readonly op: "tenDays"; readonly n: number }
  /** A time of day, in minutes or seconds since midnight. */
  | { readonly op: "clock"; readonly unit: "TM" | "TS"; readonly clock: number }
  | {
      readonly op: "part";
      readonly part: string;
      readonly hours: readonly [from: number, to: number] | undefined;
    }
  /** The day before: `ayın 14-nə keçən gecə` begins on the 13th. */
  | { readonly op: "eve" }
  /** From the year before on, a year that begins in autumn: `2024/2025-ci tədris ili`, `cari mövsüm`. */
  | { readonly op: "school"; readonly shift: number };

/**
 * Where reckoning begins: the day of the text; the time last told; the time told in this sentence, else the day of the text; or
 * nowhere: then tense decides.
 */
export type Origin = "now" | "told" | "either" | "open";

/** A time as it is written, before it is known when the text was. */
export interface Point {
  readonly origin: Origin;
  readonly steps: readonly Step[];
  /** The nearest before (-1) or after (+1) the day of the text, whatever the tense: `ötən cümə`. */
  readonly direction?: -1 | 0 | 1;
}

/** What a rule reads: a time that is yet to be reckoned, or a value that stands for itself. */
export interface TimeExpression {
  readonly kind: "date" | "time" | "duration" | "set";
  /** A value that needs no reckoning: `P3D`, `PAST_REF`, `XXXX-WXX-7`. */
  readonly value?: string;
  readonly start?: Point;
  /** The end of a range. */
  readonly end?: Point;
  readonly mod?: string;
  readonly zone?: Zone;
  /** TIMEX3 quant and freq, of sets. */
  readonly quant?: string;
  readonly freq?: string;
}
