import type { Analyses } from "../../analyses/analyze.ts";
import type { Capture } from "../../engine/pattern.ts";
import type { Count } from "./count.ts";
import type { Origin, Quantity, Step } from "./expression.ts";
import { COUNTED_FROM, type TimeWord } from "./time-words.ts";
import { type Zone, zoneNamed } from "./time-zone.ts";
import type { Unit } from "./units.ts";

/** A part of the day, as the lexicon has it. */
export interface DayPart {
  readonly part: string;
  readonly hours: readonly [from: number, to: number] | undefined;
}

/** What the captures of a match have said so far. */
export interface Draft {
  origin: Origin;
  direction?: -1 | 0 | 1;
  steps: Step[];
  mod?: string;
  value?: string;
  zone?: Zone;
  isBeforeEra: boolean;
  /** An era was told, so any year may be meant. */
  isOfEra: boolean;
  /** A modifier (`ötən`) that waits for its unit. */
  modifier?: { readonly origin: Origin; readonly shift: number };
  /** An ordinal that waits for its unit. */
  ordinal?: number;
  /** A count that waits for its unit. */
  count?: Count;
  quantities: Quantity[];
  /** Minutes since midnight. */
  clock?: number;
  seconds?: number;
  dayPart?: DayPart;
}

/** Takes one capture; false when it makes no time. */
export type Handler = (draft: Draft, reading: Analyses, capture: Capture) => boolean;

export function addUnit(draft: Draft, unit: Unit, n: number): boolean {
  draft.steps.push({ op: "set", unit, n });
  return true;
}

export function addMonth(draft: Draft, month: number): boolean {
  return month >= 1 && month <= 12 && addUnit(draft, "M", month);
}

export function addAround(draft: Draft, unit: Unit, shift: number): boolean {
  draft.steps.push(unit === "SY" ? { op: "school", shift } : { op: "around", unit, shift });
  return true;
}

export function takeModifier(draft: Draft, { value }: TimeWord): boolean {
  const [, origin, shift = "0"] = COUNTED_FROM.exec(value) ?? [];
  if (origin === undefined) return false;
  // `növbəti il` follows the year last told, or this one.
  const told = value === "anchor+1" ? "either" : "told";
  draft.modifier = { origin: origin === "now" ? "now" : told, shift: Number(shift) };
  return true;
}

export function takeModified(draft: Draft, unit: Unit): boolean {
  const { modifier } = draft;
  if (modifier === undefined) return false;
  draft.origin = modifier.origin;
  return addAround(draft, unit, modifier.shift);
}

/** `ötən cümə` is the last one, `gələn cümə` the next; without a week or modifier tense decides. */
export function takeDirection(draft: Draft): void {
  const { modifier } = draft;
  if (modifier === undefined || modifier.shift === 0 || draft.steps.length > 0) return;
  draft.direction = modifier.shift < 0 ? -1 : 1;
}

/** Two digits: of this century up to 49, else of the last. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Of a place whose clocks are not known, the time stays without an offset. */
export function takeZone(draft: Draft, name: string): boolean {
  const zone = zoneNamed(name);
  if (zone !== undefined) draft.zone = zone;
  return true;
}
