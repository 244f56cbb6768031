import type { Analyses } from "../analyses/analyze.ts";
import type { Category } from "../lexicon/category.ts";

/** The entry of a category that some tokens are, or -1. */
export function entryAt(
  { lexicon, hitFirst, hitEnds, hitEntries }: Analyses,
  from: number,
  end: number,
  category: Category,
): number {
  for (let h = hitFirst[from]!; h < hitFirst[from + 1]!; h++)
    if (hitEnds[h] === end && lexicon.categoryOf(hitEntries[h]!) === category)
      return hitEntries[h]!;
  return -1;
}
