import type { Analyses } from "../analyses/analyze.ts";
import { POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import type { MentionType } from "../types.ts";
import { nominative } from "./candidate.ts";

/**
 * The nominative of what a rule found.
 *
 * @param plain how its last word reads by itself, -1 if no lexicon knows it: `ildən` is an adverb too, and `faizə` a name
 */
export function nameOfValue(
  reading: Analyses,
  type: MentionType,
  firstToken: number,
  endToken: number,
  plain: number,
): string {
  const measure = measureAnalysis(reading, firstToken, endToken);
  return nominative(reading, firstToken, endToken, measure < 0 ? plain : measure, isAmount(type));
}

/** What is counted is nobody's by name: `5 faizi` is `5 faiz`, while `ilin sonu` stays. */
function isAmount(type: MentionType): boolean {
  return type === "money" || type === "percent" || type === "quantity";
}

/** Rows that values end in. */
const MEASURES =
  bit(CATEGORY.month) |
  bit(CATEGORY.weekday) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.timeWord) |
  bit(CATEGORY.currency) |
  bit(CATEGORY.unit);

/** How the last word reads as the end of the longest row that measures something (`ABŞ dolları`, and `ildən` is of `il`), or -1. */
function measureAnalysis(reading: Analyses, firstToken: number, endToken: number): number {
  const { lexicon, hitFirst, hitEnds, hitEntries, hitAnalyses, table } = reading;
  let best = -1;
  for (let i = firstToken; i < endToken && best < 0; i++) {
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const isMeasure = (bit(lexicon.categoryOf(hitEntries[h]!)) & MEASURES) !== 0;
      if (!isMeasure || hitEnds[h] !== endToken) continue;
      const analysis = hitAnalyses[h]!;
      if (best < 0 || ownerRank(table, analysis) < ownerRank(table, best)) best = analysis;
    }
  }
  return best;
}

/** What is possessed is `its`, hardly `yours`: `tarixində` is `tarixi` in the locative, and `ilin` the genitive of `il`. */
function ownerRank({ features }: FormTable, analysis: number): number {
  const possessive = possessiveOf(features[analysis]!);
  if (possessive === POSSESSIVE["3sg"]) return 0;
  return possessive === POSSESSIVE.none ? 1 : 2;
}
