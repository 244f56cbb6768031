import type { Analyses } from "../analyses/analyze.ts";
import { POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { type Candidate, writeNominative } from "../mentions/candidate.ts";
import { TOKEN } from "../tokens/tokens.ts";
import type { MentionType } from "../types.ts";
import type { Nominative } from "./nominative.ts";

/** The nominative of what a rule found, unless the rule said it, and the endings of its last word. */
export function nominativeOfValue(reading: Analyses, value: Candidate): Nominative {
  const { type, firstToken, endToken } = value;
  const plain = lastAnalysis(reading, endToken - 1);
  const measure = measureAnalysis(reading, firstToken, endToken);
  // `ildən` is an adverb too, and `faizə` a name.
  const analysis = measure < 0 ? plain : measure;
  return {
    name: value.name || writeNominative(reading, firstToken, endToken, analysis, isAmount(type)),
    features: plain < 0 ? 0 : reading.table.features[plain]!,
  };
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
  bit(CATEGORY.numeral) |
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
      if (best < 0 || isLikelier(table, analysis, best)) best = analysis;
    }
  }
  return best;
}

/** The longer stem says what a form is: `minə` is to a thousand, and not to its metre. */
function isLikelier(table: FormTable, one: number, other: number): boolean {
  const longer = table.stems[one]! - table.stems[other]!;
  return longer !== 0 ? longer > 0 : ownerRank(table, one) < ownerRank(table, other);
}

/** What is possessed is `its`, hardly `yours`: `tarixində` is `tarixi` in the locative, and `ilin` the genitive of `il`. */
function ownerRank({ features }: FormTable, analysis: number): number {
  const possessive = possessiveOf(features[analysis]!);
  if (possessive === POSSESSIVE["3sg"]) return 0;
  return possessive === POSSESSIVE.none ? 1 : 2;
}

/**
 * How the last word of a value reads, -1 if it is no number and no lexicon knows it. What is possessed is `its`, hardly `yours`: `tarixində` is `tarixi` in
 * the locative, and `ertəsindən` the ablative of `ertəsi`; but `gündə` is of no gram.
 */
function lastAnalysis({ table, tokens, forms }: Analyses, i: number): number {
  const form = forms[i]!;
  const isNumber = tokens.kinds[i] === TOKEN.number;
  const first = table.first[form]!;
  const end = table.first[form + 1]!;
  const isReading = (a: number): boolean => a < end && (isNumber || table.words[a]! >= 0);
  if (!isReading(first)) return -1;
  let best = first;
  for (let a = first; isReading(a); a++) {
    const possessive = possessiveOf(table.features[a]!);
    const isSign = table.stems[a] === 1 && table.stems[first]! > 1;
    if (possessive === POSSESSIVE["3sg"] && !isSign) return a;
    const isSame = table.stems[a] === table.stems[first];
    if (isSame && possessive === POSSESSIVE.none && possessiveOf(table.features[best]!) !== 0)
      best = a;
  }
  return best;
}
