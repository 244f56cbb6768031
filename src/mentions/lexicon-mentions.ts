import type { Analyses } from "../analyses/analyze.ts";
import { FLAG } from "../analyses/features.ts";
import { ROW_FLAG } from "../engine/lexicon-table.ts";
import type { Category } from "../lexicon/category.ts";
import type { MentionType } from "../types.ts";
import { type Candidate, nominative } from "./candidate.ts";

/** Finds the entries of one category that stand in the text as they are: a candidate for each. */
export function findEntries(
  reading: Analyses,
  category: Category,
  type: MentionType,
  score: number,
): Candidate[] {
  const found: Candidate[] = [];
  const bit = 1 << category;
  for (let i = 0; i < reading.bits.length; i++) {
    if ((reading.bits[i]! & bit) === 0) continue;
    for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
      const entry = reading.hitEntries[h]!;
      if (reading.lexicon.categoryOf(entry) !== category || !isName(reading, h)) continue;
      found.push(entryCandidate(reading, i, h, type, score));
    }
  }
  return found;
}

/** Is the hit a name that stands for itself: no word made of it (`bakılı`), and not one that needs a head? */
function isName(reading: Analyses, hit: number): boolean {
  const features = reading.table.features[reading.hitAnalyses[hit]!]!;
  if (features & FLAG.derived) return false;
  return !reading.lexicon.hasFlag(reading.hitEntries[hit]!, ROW_FLAG["needs-head"]);
}

/** The candidate that one hit is. */
export function entryCandidate(
  reading: Analyses,
  firstToken: number,
  hit: number,
  type: MentionType,
  score: number,
): Candidate {
  const { tokens, table, lexicon } = reading;
  const endToken = reading.hitEnds[hit]!;
  const analysis = reading.hitAnalyses[hit]!;
  const entry = reading.hitEntries[hit]!;
  return {
    type,
    firstToken,
    endToken,
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    name: nominative(reading, firstToken, endToken, analysis),
    features: table.features[analysis]!,
    by: lexicon.tableOf(entry),
    score,
    entry,
  };
}
