import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** Part of speech of a common word, or else the kind of a numeral, or "". */
export function partOfSpeech(lexicon: Lexicon, word: number): string {
  const root = lexicon.rootOf(word);
  let part = "";
  for (let entry = lexicon.firstEntry(root); entry >= 0; entry = lexicon.nextEntry(entry)) {
    const category = lexicon.categoryOf(entry);
    if (category === CATEGORY.numeral) part = lexicon.cell(entry, "kind");
    else if (category === CATEGORY.commonWord && !COUNTING.has(part)) {
      const common = lexicon.cell(entry, "part");
      // `minlərlə` says how many, and not how; `onlarla` is a pronoun more often.
      if (part !== "quantifier" || common !== "adverb") part = common;
    }
  }
  return part;
}

/** Kinds of numerals that say more than the part of speech of the word. */
const COUNTING: ReadonlySet<string> = new Set([
  "cardinal",
  "multiplier",
  "fraction",
  "ordinal",
  "roman",
]);
