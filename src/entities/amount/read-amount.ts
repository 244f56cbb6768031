import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { atom, type Capture } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { Rule } from "../../mentions/atoms.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { isInflected, readNumber, toDecimal } from "../../mentions/read-number.ts";
import { hasShape, isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { type Count, readCount, scaleOf } from "../timex/count.ts";
import { isHyphen, suffixAt } from "../timex/number-suffix.ts";

/** Reads a number, or a lower and an upper one: `5`, `1,7 milyon`, `10-15`, `3-4 milyard`, `iki-üç`. `bir neçə` is none. */
export function readAmount(reading: Analyses, at: number): Count | undefined {
  const count = readCount(reading, at);
  return count === undefined || Number.isNaN(count.low) ? undefined : count;
}

/** A lower and an upper number: `10-15`, `3-4 milyard`. */
export function amountRange(): Rule {
  return atom({
    first: NUMBER_BITS,
    more: NUMBER_BITS | KIND_BIT.mark,
    find(reading, at, emit) {
      const amount = readAmount(reading, at);
      if (amount?.high !== undefined && !isInflected(reading, amount.end - 1)) emit(amount.end, 0);
    },
  });
}

/** What a number may begin with. */
export const NUMBER_BITS = KIND_BIT.number | bit(CATEGORY.numeral);

/** The numbers of what {@link amountRange} has read. */
export function rangeOf(reading: Analyses, { start }: Capture): number[] {
  const amount = readAmount(reading, start);
  return amount === undefined ? [] : numbersOf(amount);
}

/** Reads a number with an ending, which counts nothing: `14-ü`, `üçü`, `5-6-sı`. */
export function readInflectedAmount(reading: Analyses, at: number): Count | undefined {
  const low = readCardinal(reading, at);
  if (low === undefined) return undefined;
  if (isInflected(reading, low.end - 1)) return low;
  const isRange = isHyphen(reading, low.end) && isGlued(reading.tokens, low.end);
  const high = isRange ? readCardinal(reading, low.end + 1) : undefined;
  if (high === undefined || high.low <= low.low || !isInflected(reading, high.end - 1))
    return undefined;
  return { end: high.end, low: low.low * scaleOf(reading, at, high.low), high: high.low };
}

function readCardinal(reading: Analyses, at: number): Count | undefined {
  const number = readNumber(reading, at);
  if (number === undefined || isOrdinal(reading, at)) return undefined;
  return { end: number.end, low: number.value };
}

function isOrdinal(reading: Analyses, at: number): boolean {
  return reading.tokens.kinds[at] === TOKEN.number && suffixAt(reading, at).isOrdinal;
}

/** `“Expo 2025”`, `“Klub 9bar”`: does what stands from token `at` to `end` end a name? */
export function endsQuotedName({ tokens }: Analyses, at: number, end: number): boolean {
  if (at === 0 || end >= tokens.count) return false;
  return hasShape(tokens, at - 1, SHAPE.initialCapital) && hasShape(tokens, end, SHAPE.closeQuote);
}

/** Is the number word at token `at` another word too? `altı` is also "under it", `əlli` "handed". */
export function isAmbiguousNumeral(reading: Analyses, at: number): boolean {
  const { lexicon, hitEntries } = reading;
  const isOther = (h: number): boolean => lexicon.hasFlag(hitEntries[h]!, ROW_FLAG.ambiguous);
  return findHit(reading, at, CATEGORY.numeral, isOther) >= 0;
}

/** Numbers in ascending order, as values are written: `5`, `10..15`. */
export function toValue(numbers: readonly number[]): string {
  return numbers
    .toSorted((a, b) => a - b)
    .map(toDecimal)
    .join("..");
}

/** The numbers of an amount: one, or the lower and the upper. */
export function numbersOf({ low, high }: Count): number[] {
  return high === undefined ? [low] : [low, high];
}
