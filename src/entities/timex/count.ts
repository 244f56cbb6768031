import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, possessiveOf } from "../../analyses/features.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import {
  isInflected,
  type Numeral,
  numeralOf,
  readDigits,
  readNumber,
} from "../../mentions/read-number.ts";
import { isGlued, TOKEN } from "../../tokens/tokens.ts";
import { isHyphen, suffixAt } from "./number-suffix.ts";

/** How many of a unit: one number, from one to another (`iki-üç`), or unknown (`bir neçə`: NaN). */
export interface Count {
  readonly end: number;
  readonly low: number;
  readonly high?: number;
}

/** Reads how many of a unit there are, from token `at` on. */
export function readCount(reading: Analyses, at: number): Count | undefined {
  if (at >= reading.tokens.count) return undefined;
  const row = readNumeralRow(reading, at);
  const number = readPlainNumber(reading, at);
  if (row !== undefined && row.end >= (number?.end ?? 0)) return row;
  return number;
}

/** A number, or two with a hyphen between: `3`, `3-4`, `15-20 min`. */
function readPlainNumber(reading: Analyses, at: number): Count | undefined {
  const low = readCardinal(reading, at);
  if (low === undefined) return undefined;
  if (
    isHyphen(reading, low.end) &&
    (isGlued(reading.tokens, low.end) || isGlued(reading.tokens, low.end + 1))
  ) {
    const high = readCardinal(reading, low.end + 1);
    if (high !== undefined && high.low > low.low) {
      return { end: high.end, low: low.low * scaleOf(reading, at, high.low), high: high.low };
    }
  }
  return low;
}

/** What the upper number is multiplied by, the lower is too: `15-20 min`. */
export function scaleOf(reading: Analyses, at: number, high: number): number {
  const low = readDigits(reading, at);
  if (low === undefined || !isHyphen(reading, low.end)) return 1;
  const top = readDigits(reading, low.end + 1);
  return top === undefined ? 1 : high / top.value;
}

function readCardinal(reading: Analyses, at: number): Count | undefined {
  if (at >= reading.tokens.count) return undefined;
  if (reading.tokens.kinds[at] === TOKEN.number && suffixAt(reading, at).isOrdinal) {
    return undefined;
  }
  const number = readNumber(reading, at);
  // `biri ilə`: what is counted comes after a number without an ending.
  if (number === undefined || isInflected(reading, number.end - 1)) return undefined;
  return { end: number.end, low: number.value };
}

/** `bir neçə`, `üç-dörd`, `yarım`, `bir yarım`. */
function readNumeralRow(reading: Analyses, at: number): Count | undefined {
  const { lexicon } = reading;
  if ((reading.bits[at]! & (1 << CATEGORY.numeral)) === 0) return undefined;
  let best: Count | undefined;
  for (let hit = reading.hitFirst[at]!; hit < reading.hitFirst[at + 1]!; hit++) {
    const entry = reading.hitEntries[hit]!;
    const end = reading.hitEnds[hit]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.numeral || end <= (best?.end ?? 0)) continue;
    if (!isBare(reading, hit)) continue;
    const count = parseNumeral(numeralOf(lexicon, entry));
    if (count !== undefined) best = { end, ...count };
  }
  return best;
}

function isBare(reading: Analyses, hit: number): boolean {
  const features = hitFeatures(reading, hit);
  return caseOf(features) === CASE.nominative && possessiveOf(features) === 0;
}

function parseNumeral({ kind, value }: Numeral): Omit<Count, "end"> | undefined {
  if (kind === "range") {
    const [low, high] = value.split("..");
    return { low: Number(low), high: Number(high) };
  }
  if (kind === "quantifier") return value.startsWith("X") ? { low: Number.NaN } : undefined;
  if (kind !== "fraction" || value.startsWith(">")) return undefined;
  const [top, bottom] = value.split("/");
  return { low: Number(top) / Number(bottom) };
}
