import type { MentionType } from "../types.ts";
import type { Candidate } from "./candidate.ts";

/** A candidate that was chosen; `parent` is the index of the chosen one around it, or -1. */
export interface Settled extends Candidate {
  readonly parent: number;
}

/**
 * Chooses among overlapping candidates: the one place where overlaps are settled.
 *
 * Outermost first: of all sets of candidates that do not overlap, the one with the greatest weight is taken. A candidate weighs
 * its score for each token it covers, less a little for being a mention at all, so that one long name beats the two it is made of
 * unless they are much surer. Then, inside each chosen one, the same among the candidates that its type may hold. The result does
 * not depend on the order of the candidates; it is sorted by start, the longer first.
 */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const settled: Settled[] = [];
  const sorted = [...candidates].sort(compare);
  for (const outer of heaviest(sorted)) {
    const index = settled.push({ ...outer, parent: -1 }) - 1;
    settleInside(sorted, outer, index, settled);
  }
  return settled;
}

/** Price of each mention; see {@link settle}. */
const MENTION_COST = 0.3;

/** What may stand inside what. */
const HOLDS: Readonly<Partial<Record<MentionType, readonly MentionType[]>>> = {
  organisation: ["country", "place", "person", "organisation"],
  place: ["person", "place", "country"],
  "named-event": ["country", "place", "organisation", "date"],
};

function settleInside(
  sorted: readonly Candidate[],
  outer: Candidate,
  parent: number,
  settled: Settled[],
): void {
  const types = HOLDS[outer.type];
  if (types === undefined) return;
  const inside = sorted.filter((inner) => types.includes(inner.type) && isInside(inner, outer));
  for (const inner of heaviest(inside)) {
    const index = settled.push({ ...inner, parent }) - 1;
    settleInside(inside, inner, index, settled);
  }
}

/** Shorter, and not holding the head: of `Rusiya Xarici İşlər Nazirliyi` the ministry's bare name is no part. */
function isInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.firstToken < outer.firstToken || inner.endToken > outer.endToken) return false;
  if (inner.endToken - inner.firstToken >= outer.endToken - outer.firstToken) return false;
  return inner.endToken < outer.endToken;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    b.score - a.score ||
    compareText(a.type, b.type) ||
    compareText(a.by, b.by) ||
    compareText(a.name, b.name)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function weight(candidate: Candidate): number {
  return candidate.score * (candidate.endToken - candidate.firstToken) - MENTION_COST;
}

/** Weighted interval scheduling over candidates sorted by {@link compare}; in order of start. */
function heaviest(sorted: readonly Candidate[]): Candidate[] {
  const byEnd = sorted
    .map((_, i) => i)
    .sort((a, b) => sorted[a]!.endToken - sorted[b]!.endToken || a - b);
  const best = new Float64Array(byEnd.length + 1);
  const taken = new Uint8Array(byEnd.length + 1);
  const before = new Int32Array(byEnd.length + 1);
  for (let n = 1; n <= byEnd.length; n++) {
    const candidate = sorted[byEnd[n - 1]!]!;
    before[n] = lastEndingBy(sorted, byEnd, n - 1, candidate.firstToken);
    const withIt = best[before[n]!]! + weight(candidate);
    const isBetter = withIt > best[n - 1]! + 1e-9;
    best[n] = isBetter ? withIt : best[n - 1]!;
    taken[n] = isBetter ? 1 : 0;
  }
  const chosen: Candidate[] = [];
  for (let n = byEnd.length; n > 0; ) {
    if (taken[n] === 1) {
      chosen.push(sorted[byEnd[n - 1]!]!);
      n = before[n]!;
    } else n--;
  }
  return chosen.reverse();
}

/** How many of the first `count` candidates, by end, end at or before a token. */
function lastEndingBy(
  sorted: readonly Candidate[],
  byEnd: readonly number[],
  count: number,
  token: number,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[byEnd[middle]!]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
