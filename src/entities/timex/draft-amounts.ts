import type { Analyses } from "../../analyses/analyze.ts";
import type { Capture } from "../../engine/pattern.ts";
import { type Count, readCount } from "./count.ts";
import type { Draft } from "./draft.ts";
import type { Quantity } from "./expression.ts";
import { timeWord, unitOf } from "./time-words.ts";
import { inFiner, type Unit } from "./units.ts";

export function takeCount(draft: Draft, reading: Analyses, { start }: Capture): boolean {
  const count = readCount(reading, start);
  if (count !== undefined) draft.count = count;
  return count !== undefined;
}

export function takeCountUnit(draft: Draft, reading: Analyses, { value }: Capture): boolean {
  const { amount } = timeWord(reading, value);
  addQuantity(draft.quantities, unitOf(reading, value), draft.count ?? { low: 1 }, amount);
  delete draft.count;
  return true;
}

/** Adds so many units; half a unit is counted in the next finer one. */
function addQuantity(
  quantities: Quantity[],
  unit: Unit,
  { low, high }: Omit<Count, "end">,
  amount = 1,
): void {
  const whole = Math.floor(low);
  const more = low - whole === 0.5 ? halfOf(unit) : undefined;
  if (more !== undefined) {
    if (whole > 0) quantities.push({ unit, count: whole * amount });
    quantities.push(more);
  } else {
    const count = low * amount;
    quantities.push(high === undefined ? { unit, count } : { unit, count, high: high * amount });
  }
}

/** `il yarım`: half of the last unit more. */
export function addHalfUnit(quantities: Quantity[]): boolean {
  const last = quantities.at(-1);
  if (last === undefined) return false;
  const more = halfOf(last.unit);
  if (more !== undefined) quantities.push(more);
  else quantities[quantities.length - 1] = { unit: last.unit, count: last.count + 0.5 };
  return true;
}

/** What half of a unit is, if it is so many of a finer one; half a week is no number of days. */
function halfOf(unit: Unit): Quantity | undefined {
  const half = inFiner(unit, 0.5);
  return half !== undefined && Number.isInteger(half.count) ? half : undefined;
}

/** Of any unit: the world began `13,8 milyard il əvvəl`, and days so far away can still be reckoned exactly. */
const MAX_SHIFT = 1e11;

/** So long before or after what was told, or now; a length that is unknown, or beyond the calendar, leads to an unknown time. */
export function addShift(draft: Draft, sign: 1 | -1): boolean {
  const { quantities } = draft;
  if (quantities.length === 0) return false;
  if (quantities.some(({ count, high = count }) => !(high < MAX_SHIFT))) {
    draft.value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return true;
  }
  if (draft.origin === "open" && draft.steps.length === 0) draft.origin = "now";
  draft.steps.push({ op: "shift", quantities: [...quantities], sign });
  return true;
}
