import { lowerBound } from "../engine/lower-bound.ts";
import type { MentionType } from "../types.ts";
import { type Candidate, TELLS } from "./candidate.ts";

/** A candidate that was chosen. */
export interface Settled extends Candidate {
  /** Index of the chosen one around it, or -1. */
  readonly parent: number;
}

/**
 * Chooses among overlapping candidates: the one place where overlaps are settled.
 *
 * Of all sets of candidates that overlap only as one inside another that may hold it, the heaviest is taken. A candidate weighs
 * as much as it is surer than {@link EVEN}, for each token it covers, less a little for being a mention at all, so that one long name
 * beats the two it could be cut into; what it holds inside adds to its weight, so that a name never loses to its own parts. The
 * result does not depend on the order of the candidates; it is sorted by start, the longer first.
 *
 * Types that are {@link isLeftOver} are settled after the others, where nothing was chosen.
 */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const first: Candidate[] = [];
  const leftOver: Candidate[] = [];
  for (const candidate of candidates) {
    if (isLeftOver(candidate)) leftOver.push(candidate);
    else first.push(candidate);
  }
  const chosen = settleAll(first.sort(compare));
  if (leftOver.length === 0) return chosen;
  return join(chosen, settleAll(withoutCovered(leftOver.sort(compare), chosen)));
}

/** Found where nothing else is, and so no reason to cut up anything else: a number, the adjective of a people. */
function isLeftOver({ type }: Candidate): boolean {
  return type === "cardinal" || type === "ordinal" || type === "nationality";
}

function settleAll(sorted: readonly Candidate[]): Settled[] {
  const settled: Settled[] = [];
  for (let start = 0; start < sorted.length; ) {
    const end = clusterEnd(sorted, start);
    if (end - start === 1) settleAlone(sorted[start]!, settled);
    else {
      const cluster = dropRepeated(sorted, start, end);
      for (const node of heaviest(toNodes(cluster))) place(node, -1, settled);
    }
    start = end;
  }
  return settled;
}

/** Most candidates overlap no other. */
function settleAlone(candidate: Candidate, settled: Settled[]): void {
  if (ownWeight(candidate) > 0) settled.push(toSettled(candidate, -1));
}

function ownWeight(candidate: Candidate): number {
  return (candidate.score - EVEN) * lengthOf(candidate) - MENTION_COST;
}

/** Of sorted candidates those that overlap nothing that was chosen. */
function withoutCovered(sorted: readonly Candidate[], chosen: readonly Settled[]): Candidate[] {
  let next = 0;
  return sorted.filter(({ firstToken, endToken }) => {
    // What stands inside another ends before it does.
    while (next < chosen.length && chosen[next]!.endToken <= firstToken) next++;
    return next === chosen.length || chosen[next]!.firstToken >= endToken;
  });
}

/** Puts two sorted lists that do not overlap in one order. */
function join(chosen: readonly Settled[], leftOver: readonly Settled[]): Settled[] {
  const joined: Settled[] = [];
  /** Where each of the chosen has come to stand. */
  const places: number[] = [];
  let next = 0;
  for (const mention of chosen) {
    while (next < leftOver.length && leftOver[next]!.start < mention.start)
      joined.push(leftOver[next++]!);
    places.push(joined.length);
    joined.push(mention.parent < 0 ? mention : toSettled(mention, places[mention.parent]!));
  }
  while (next < leftOver.length) joined.push(leftOver[next++]!);
  return joined;
}

/** A candidate less sure than this weighs against itself. Below one half, since a mention lost costs as much as one too many. */
const EVEN = 0.45;

/** Price of each mention; see {@link settle}. */
const MENTION_COST = 0.02;

/** What may stand inside what. */
const HOLDS: Readonly<Partial<Record<MentionType, readonly MentionType[]>>> = {
  organisation: ["country", "place", "person", "organisation", "named-event"],
  place: ["person", "place", "country", "organisation"],
  "named-event": ["country", "place", "organisation", "person", "date"],
};

/** A candidate with the best choice of what stands inside it. */
interface Node {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly inside: readonly Node[];
}

/** The first of the sorted candidates that begins where all before it have ended. */
function clusterEnd(sorted: readonly Candidate[], start: number): number {
  let reach = sorted[start]!.endToken;
  let end = start + 1;
  while (end < sorted.length && sorted[end]!.firstToken < reach) {
    reach = Math.max(reach, sorted[end]!.endToken);
    end++;
  }
  return end;
}

/** Of several candidates of one type for one stretch the surest, which {@link compare} puts first. */
function dropRepeated(sorted: readonly Candidate[], start: number, end: number): Candidate[] {
  const kept: Candidate[] = [];
  for (let i = start; i < end; i++) if (!isRepeated(kept, sorted[i]!)) kept.push(sorted[i]!);
  return kept;
}

function isRepeated(kept: readonly Candidate[], { type, start, end }: Candidate): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const before = kept[i]!;
    if (before.start !== start || before.end !== end) return false;
    if (before.type === type) return true;
  }
  return false;
}

/** Weighs the candidates of a cluster from the last on: what stands inside another comes after it. */
function toNodes(cluster: readonly Candidate[]): Node[] {
  const nodes = new Array<Node>(cluster.length);
  for (let i = cluster.length - 1; i >= 0; i--) nodes[i] = toNode(cluster, i, nodes);
  return nodes;
}

function toNode(cluster: readonly Candidate[], i: number, nodes: readonly Node[]): Node {
  const candidate = cluster[i]!;
  const own = ownWeight(candidate);
  const types = own < 0 ? undefined : HOLDS[candidate.type];
  if (types === undefined) return { candidate, weight: own, inside: NOTHING };
  const inner: Node[] = [];
  for (let k = i + 1; k < cluster.length; k++) {
    const other = cluster[k]!;
    if (other.firstToken >= candidate.endToken) break;
    if (types.includes(other.type) && isInside(other, candidate)) inner.push(nodes[k]!);
  }
  const inside = heaviest(inner);
  let weight = own;
  for (const node of inside) weight += node.weight;
  return { candidate, weight, inside };
}

const NOTHING: readonly Node[] = [];

function lengthOf({ firstToken, endToken }: Candidate): number {
  return endToken - firstToken;
}

/** A part of the same type must be this sure: `State Street` is no part of `State Street Markets`, `Rusiya Federal Məclisi` of its council is. */
const SURE_PART = 0.67;

/**
 * Shorter, and not holding the head: of `Rusiya Xarici İşlər Nazirliyi` the ministry's bare name is no part. A name of another
 * type may end an organisation's: the place of `Ziraat Bank Azərbaycan`.
 */
function isInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.type === outer.type && inner.score < SURE_PART) return false;
  if (isToldWhole(outer) && inner.tells === TELLS.capitals) return false;
  // It stands behind in the order of the text, and so begins no earlier.
  if (inner.endToken > outer.endToken) return false;
  if (lengthOf(inner) >= lengthOf(outer)) return false;
  const isQuotedPart =
    inner.firstToken === outer.firstToken + 1 && inner.endToken === outer.quotedEnd;
  // `“Mayak” stadionu`: that the stadium's name is quoted makes no body of it.
  if (isQuotedPart && (inner.type === outer.type || inner.tells === TELLS.quotes)) return false;
  if (inner.endToken < outer.endToken) return true;
  return outer.type === "organisation" && inner.type !== outer.type;
}

/** What the lexicon or its legal form tells as a whole has no part that only a capital tells: `Saudi` of `Saudi Aramco`. */
function isToldWhole({ tells }: Candidate): boolean {
  return tells === TELLS.row || tells === TELLS.form;
}

function place({ candidate, inside }: Node, parent: number, settled: Settled[]): void {
  const index = settled.push(toSettled(candidate, parent)) - 1;
  for (const node of inside) place(node, index, settled);
}

/** Written out, since a spread takes several times as long. */
function toSettled(candidate: Candidate, parent: number): Settled {
  return {
    type: candidate.type,
    firstToken: candidate.firstToken,
    endToken: candidate.endToken,
    start: candidate.start,
    end: candidate.end,
    name: candidate.name,
    features: candidate.features,
    quotedEnd: candidate.quotedEnd,
    by: candidate.by,
    tells: candidate.tells,
    score: candidate.score,
    entry: candidate.entry,
    value: candidate.value,
    parent,
  };
}

function compare(a: Candidate, b: Candidate): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    b.score - a.score ||
    compareText(a.type, b.type) ||
    compareText(a.by, b.by) ||
    a.entry - b.entry
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Weighted interval scheduling: the heaviest nodes that do not overlap, in order of start. */
function heaviest(nodes: readonly Node[]): Node[] {
  if (nodes.length <= 1) return nodes.filter(({ weight }) => weight > 0);
  const byEnd = sortByEnd(nodes);
  // Lists are short; short typed arrays take longer to make than to fill.
  const best = [0];
  const taken = [false];
  const before = [0];
  for (let n = 1; n <= byEnd.length; n++) {
    const { candidate, weight } = nodes[byEnd[n - 1]!]!;
    before[n] = lowerBound(
      n - 1,
      (i) => nodes[byEnd[i]!]!.candidate.endToken <= candidate.firstToken,
    );
    const withIt = best[before[n]!]! + weight;
    const isBetter = withIt > best[n - 1]! + 1e-9;
    best[n] = isBetter ? withIt : best[n - 1]!;
    taken[n] = isBetter;
  }
  const chosen: Node[] = [];
  for (let n = byEnd.length; n > 0; ) {
    if (taken[n]) {
      chosen.push(nodes[byEnd[n - 1]!]!);
      n = before[n]!;
    } else n--;
  }
  return chosen.reverse();
}

/** The places of nodes by where they end. They stand by where they begin, which is nearly the same order. */
function sortByEnd(nodes: readonly Node[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const { endToken } = nodes[i]!.candidate;
    let at = i;
    for (; at > 0 && nodes[places[at - 1]!]!.candidate.endToken > endToken; at--)
      places[at] = places[at - 1]!;
    places[at] = i;
  }
  return places;
}
