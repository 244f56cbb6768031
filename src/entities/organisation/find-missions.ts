import { FLAG } from "../../analyses/features.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { isCut, type NameWords } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { startOfRowBefore } from "../../mentions/row-before.ts";
import { isOwner, isStateName } from "./find-owned.ts";
import { MISSIONS } from "./state-bodies.ts";

/** `Azərbaycan səfirliyi`, `Azərbaycanın Kiyevdəki səfirliyi`: a mission named by its state, with or without where it is. */
export function findMission(
  words: NameWords,
  proposals: Proposals,
  { entry, headStart, end }: HeadChain,
): void {
  const { reading } = words;
  if (!MISSIONS.has(reading.lexicon.cell(entry, "kind"))) return;
  for (let stateEnd = headStart; stateEnd > 0 && headStart - stateEnd <= LONGEST_SEAT; stateEnd--) {
    if (stateEnd < headStart && !saysWhere(words, headStart - 1)) return;
    if (isCut(words, stateEnd)) return;
    const start = findState(words, stateEnd);
    if (start < 0) continue;
    proposals.add("organisation", start, end, "organisation.mission", CERTAIN, entry);
    return;
  }
}

/** Longest name of a mission's seat, in tokens: `Los-Anceles şəhərindəki`. */
const LONGEST_SEAT = 5;

/** `Kiyevdəki`: a place that what follows stands in. */
function saysWhere({ reading }: NameWords, token: number): boolean {
  const { table, forms } = reading;
  return (table.firstFeatures(forms[token]!) & FLAG.ki) !== 0;
}

/** Where the name of a state begins that ends before a token, or -1. */
function findState(words: NameWords, end: number): number {
  const accepts = (hit: number): boolean => isOwner(words, hit) && isStateName(words, hit);
  // The longest: `Böyük Britaniya` is called `Britaniya` too.
  return startOfRowBefore(words, end, bit(CATEGORY.country), accepts);
}
