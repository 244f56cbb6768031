import type { Analyses } from "../../analyses/analyze.ts";
import { caseOf, FLAG } from "../../analyses/features.ts";
import { bit } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isGlued, TOKEN } from "../../tokens/tokens.ts";
import { isApostrophe, isHyphen, isSpacedSuffix, suffixAt, suffixWord } from "./number-suffix.ts";
import { TIME_CATEGORIES } from "./time-bits.ts";

/** Longest row of the time lexicons that takes endings, in words: `çərşənbə axşamı günü`. */
const MAX_ROW = 4;

/**
 * Can what ends before token `end` have such an ending? Rows of the time lexicons that end there are asked; where there are none,
 * the word itself.
 */
export function hasEnding(
  reading: Analyses,
  end: number,
  test: (features: number) => boolean,
): boolean {
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  let isRow = false;
  for (let i = end - 1; i >= 0 && i >= end - MAX_ROW; i--) {
    if ((reading.bits[i]! & TIME_CATEGORIES) === 0) continue;
    for (let hit = hitFirst[i]!; hit < hitFirst[i + 1]!; hit++) {
      if (hitEnds[hit] !== end) continue;
      if ((bit(lexicon.categoryOf(hitEntries[hit]!)) & TIME_CATEGORIES) === 0) continue;
      isRow = true;
      if (test(hitFeatures(reading, hit))) return true;
    }
  }
  return !isRow && hasWordEnding(reading, end - 1, test);
}

/** Can a known word, as no verb, have such an ending? */
export function hasWordEnding(
  { table, forms }: Analyses,
  at: number,
  test: (features: number) => boolean,
): boolean {
  return table.canBeKnown(forms[at]!, (features) => (features & FLAG.verb) === 0 && test(features));
}

/** Is the token the ending of a number before it: `-də` of `14 -də`, `14'də`, `14 də`? */
function isSuffixApart(reading: Analyses, at: number): boolean {
  const { kinds } = reading.tokens;
  if (kinds[at - 1] === TOKEN.number) return isSpacedSuffix(reading, at);
  const isMarked = isHyphen(reading, at - 1) || isApostrophe(reading, at - 1);
  const isAttached = isGlued(reading.tokens, at - 1) || isGlued(reading.tokens, at);
  return isMarked && isAttached && kinds[at - 2] === TOKEN.number;
}

/** Can what ends before token `end`, a word or a number, stand in a case? */
export function endsInCase(reading: Analyses, end: number, wanted: number): boolean {
  const at = end - 1;
  if (reading.tokens.kinds[at] === TOKEN.number)
    return caseOf(suffixAt(reading, at).features) === wanted;
  if (isSuffixApart(reading, at)) {
    const suffix = suffixWord(reading, at);
    return suffix !== undefined && caseOf(suffix.features) === wanted;
  }
  return hasEnding(reading, end, (features) => caseOf(features) === wanted);
}
