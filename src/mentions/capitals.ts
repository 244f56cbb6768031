import type { Analyses } from "../analyses/analyze.ts";
import { bit, CATEGORY, NAME_BITS } from "../lexicon/category.ts";
import { SHAPE } from "../tokens/tokens.ts";
import type { NameWords } from "./name-words.ts";

/** Calls `see` for each stretch of up to so many words that only its capitals make a name. */
export function eachCapitalStretch(
  words: NameWords,
  mostWords: number,
  see: (firstToken: number, endToken: number) => void,
): void {
  const { count, offsets, unitStarts, unitEnds } = words.runs;
  for (let run = 0; run < count; run++) {
    const end = offsets[run + 1]!;
    for (let first = offsets[run]!; first < end; first++) {
      const limit = Math.min(end, first + mostWords);
      for (let last = first; last < limit; last++) {
        if (last === first && isPlainOpener(words, unitStarts[first]!)) continue;
        see(unitStarts[first]!, unitEnds[last]!);
      }
    }
  }
}

/** A common word that has its capital from the sentence it begins, and no name in any lexicon. */
export function isPlainOpener({ reading }: NameWords, token: number): boolean {
  return (reading.tokens.shapes[token]! & SHAPE.sentenceStart) !== 0 && isPlain(reading, token);
}

/** A common word in capitals, as in headlines and remarks: `(FOTO)`, `YENİLƏNİB`; and what is short for one: `ƏDV`. */
export function isPlainInCapitals({ reading }: NameWords, token: number): boolean {
  return (reading.tokens.shapes[token]! & SHAPE.allCapitals) !== 0 && isPlain(reading, token);
}

function isPlain({ table, forms }: Analyses, token: number): boolean {
  const mask = table.masks[forms[token]!]!;
  return (mask & PLAIN) !== 0 && (mask & NAMES) === 0;
}

const PLAIN = bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.postposition);
const NAMES = NAME_BITS | bit(CATEGORY.ambiguousName);
