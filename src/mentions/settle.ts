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
  settleAmong([...candidates].sort(compare), -1, settled);
  return settled;
}

/** Price of each mention; see {@link settle}. */
const MENTION_COST = 0.3;

/** What a choice must gain to be better: more than the dust of binary fractions. */
const LEAST_GAIN = 1e-9;

/** What may stand inside what. */
const HOLDS: Readonly<Partial<Record<MentionType, readonly MentionType[]>>> = {
  organisation: ["country", "place", "person", "organisation"],
  place: ["person", "place", "country"],
  "named-event": ["country", "place", "organisation"],
};

/**
 * Settles candidates sorted by {@link compare}, crowd by crowd. Each is weighed by itself: a choice never depends on what stands
 * elsewhere in the text, and the work grows with the number of candidates alone.
 */
function settleAmong(sorted: readonly Candidate[], parent: number, settled: Settled[]): void {
  let first = 0;
  for (let start = 0; start < sorted.length; ) {
    const end = crowdEnd(sorted, start);
    for (const chosen of heaviest(sorted.slice(start, end))) {
      const index = settled.push({ ...chosen, parent }) - 1;
      const types = HOLDS[chosen.type];
      if (types === undefined) continue;
      while (sorted[first]!.firstToken < chosen.firstToken) first++;
      settleAmong(findInside(sorted, first, chosen, types), index, settled);
    }
    start = end;
  }
}

/** Where the crowd that begins at `start` ends: candidates each of which overlaps one before it. */
function crowdEnd(sorted: readonly Candidate[], start: number): number {
  let endToken = sorted[start]!.endToken;
  let end = start + 1;
  while (end < sorted.length && sorted[end]!.firstToken < endToken) {
    endToken = Math.max(endToken, sorted[end]!.endToken);
    end++;
  }
  return end;
}

/** The candidates of these types inside a chosen one; none of them stands before `first`. */
function findInside(
  sorted: readonly Candidate[],
  first: number,
  outer: Candidate,
  types: readonly MentionType[],
): Candidate[] {
  const inside: Candidate[] = [];
  for (let i = first; i < sorted.length && sorted[i]!.firstToken < outer.endToken; i++) {
    const inner = sorted[i]!;
    if (types.includes(inner.type) && isInside(inner, outer)) inside.push(inner);
  }
  return inside;
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
function heaviest(sorted: readonly Candidate[]): readonly Candidate[] {
  if (sorted.length === 1) return weight(sorted[0]!) > LEAST_GAIN ? sorted : [];
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
    const isBetter = withIt > best[n - 1]! + LEAST_GAIN;
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
