import { type Analyses, bareWord } from "../analyses/analyze.ts";
import { FLAG } from "../analyses/features.ts";
import { CATEGORY, type Category } from "../lexicon/category.ts";
import { rememberByNumber } from "../lexicon/remember-by-number.ts";

/** A cell of the one-word entry of a category, or `""`. */
export function cellOf(
  { lexicon }: Pick<Analyses, "lexicon">,
  word: number,
  category: Category,
  column: string,
): string {
  if (word < 0) return "";
  for (let e = lexicon.firstEntry(lexicon.rootOf(word)); e >= 0; e = lexicon.nextEntry(e))
    if (lexicon.categoryOf(e) === category) return lexicon.cell(e, column);
  return "";
}

const readPart = rememberByNumber((lexicon, word) =>
  cellOf({ lexicon }, word, CATEGORY.commonWord, "part"),
);

/** The part of speech of a common word, or `""`. */
export function partOf({ lexicon }: Analyses, word: number): string {
  return word < 0 ? "" : readPart(lexicon, word);
}

/** Is token `i` an adjective without an ending? */
export function isAdjective(reading: Analyses, i: number): boolean {
  return partOf(reading, bareWord(reading.table, reading.forms[i]!)) === "adjective";
}

/** Is token `i` an adjective or noun without an ending, which may say of what kind the next one is? */
export function isModifier(reading: Analyses, i: number): boolean {
  const part = partOf(reading, bareWord(reading.table, reading.forms[i]!));
  return part === "adjective" || part === "noun";
}

/** Is a number in digits an ordinal: `80-ci`? */
export function isOrdinalNumber({ table, forms }: Analyses, i: number): boolean {
  return (table.firstFeatures(forms[i]!) & FLAG.ordinal) !== 0;
}

/** Can token `i` be a noun, whatever its ending? */
export function canBeNoun(reading: Analyses, i: number): boolean {
  const { tokens, table, forms } = reading;
  if (i >= tokens.count) return false;
  for (let a = table.first[forms[i]!]!; a < table.first[forms[i]! + 1]!; a++)
    if (partOf(reading, table.words[a]!) === "noun") return true;
  return false;
}
