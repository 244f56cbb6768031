import type { Analyses } from "../analyses/analyze.ts";
import type { FormTable } from "../analyses/forms.ts";
import { bit, CATEGORY, NAME_BITS } from "../lexicon/category.ts";
import { SHAPE } from "../tokens/tokens.ts";
import { isCueWord } from "./cue-words.ts";
import { type NameWords, PART } from "./name-words.ts";

/** Calls `see` for each stretch of up to so many words that only its capitals make a name. */
export function eachCapitalStretch(
  words: NameWords,
  mostWords: number,
  see: (firstToken: number, endToken: number) => void,
): void {
  const { unitStarts, unitEnds, endOf } = words.runs;
  for (let first = 0; first < unitStarts.length; first++) {
    const limit = Math.min(endOf[first]!, first + mostWords);
    for (let last = first; last < limit; last++) {
      if (last === first && isPlainOpener(words, unitStarts[first]!)) continue;
      see(unitStarts[first]!, unitEnds[last]!);
    }
  }
}

/**
 * `Loss and Damage Fund`: do capitals stand beside an English word that joins them to others, so that they are a title rather than a
 * name? `Kreyz and içib` has sworn an oath.
 */
export function isInEnglish({ reading, parts }: NameWords, first: number, end: number): boolean {
  const isJoint = (token: number): boolean =>
    isCueWord(reading, token, "english") && parts[token + 1] === PART.capital;
  return isJoint(first - 1) || isJoint(end);
}

/** A common word that has its capital from the sentence it begins, and no name in any lexicon. */
export function isPlainOpener({ reading }: NameWords, token: number): boolean {
  return (reading.tokens.shapes[token]! & SHAPE.sentenceStart) !== 0 && isPlain(reading, token);
}

/** A common word in capitals, as in headlines and remarks: `(FOTO)`, `YENİLƏNİB`; and what is short for one: `ƏDV`. */
export function isPlainInCapitals({ reading }: NameWords, token: number): boolean {
  return (reading.tokens.shapes[token]! & SHAPE.allCapitals) !== 0 && isPlain(reading, token);
}

/** Is it a common word and no name? `Benzin` is gas rather than of somebody called Benz: the longer stem says what a form is. */
function isPlain({ table, forms }: Analyses, token: number): boolean {
  const form = forms[token]!;
  const mask = table.masks[form]!;
  if ((mask & PLAIN) === 0) return false;
  if ((mask & NAMES) === 0) return true;
  return longestStem(table, form, PLAIN) > longestStem(table, form, NAMES);
}

/** Length of the longest stem of a form that is a word of one of the categories, 0 if none is. */
export function longestStem(table: FormTable, form: number, categories: number): number {
  const { masks } = table.lexicon;
  let longest = 0;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const word = table.words[a]!;
    if (word >= 0 && (masks[word]! & categories) !== 0)
      longest = Math.max(longest, table.stems[a]!);
  }
  return longest;
}

const PLAIN =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.postposition) |
  bit(CATEGORY.timeWord);
const NAMES = NAME_BITS | bit(CATEGORY.ambiguousName);
