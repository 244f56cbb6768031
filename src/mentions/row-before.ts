import { bit } from "../lexicon/category.ts";
import type { NameWords } from "./name-words.ts";

/**
 * Where the longest row begins that is of one of some categories and ends before a token, or -1.
 *
 * @param accepts whether it may be this hit
 * @param longest how many tokens it may have
 */
export function startOfRowBefore(
  { reading, endings }: NameWords,
  end: number,
  categories: number,
  accepts: (hit: number) => boolean,
  longest: number = LONGEST_OWNER,
): number {
  if ((endings[end]! & categories) === 0) return -1;
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  for (let start = Math.max(0, end - longest); start < end; start++) {
    for (let h = hitFirst[start]!; h < hitFirst[start + 1]!; h++) {
      const isOfThem = (bit(lexicon.categoryOf(hitEntries[h]!)) & categories) !== 0;
      if (hitEnds[h] === end && isOfThem && accepts(h)) return start;
    }
  }
  return -1;
}

/** Longest name of an owner, in tokens. */
const LONGEST_OWNER = 4;
