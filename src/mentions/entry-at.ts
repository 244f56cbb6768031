import type { Analyses } from "../analyses/analyze.ts";
import { bit, type Category } from "../lexicon/category.ts";

/** The first hit of a category at a token that passes a test, or -1. */
export function findHit(
  { lexicon, hitFirst, hitEntries }: Analyses,
  token: number,
  category: Category,
  accepts: (hit: number) => boolean = () => true,
): number {
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++)
    if (lexicon.categoryOf(hitEntries[h]!) === category && accepts(h)) return h;
  return -1;
}

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

/** Does an entry of a category begin at a token that has more words than it: `Baş` of `Baş Komandan`? */
export function beginsEntry(
  { lexicon, bits, hitFirst, hitEnds, hitEntries }: Analyses,
  token: number,
  category: Category,
): boolean {
  if ((bits[token]! & bit(category)) === 0) return false;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++)
    if (hitEnds[h]! > token + 1 && lexicon.categoryOf(hitEntries[h]!) === category) return true;
  return false;
}
