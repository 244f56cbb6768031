import type { Analyses } from "../analyses/analyze.ts";
import { isOneOf } from "../analyses/spelled.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { pushTo } from "../engine/push-to.ts";
import { wordsNameWords } from "../generated/words-name-words.ts";

/** What a row of `lexicons/words/name-words.tsv` is looked at for; the file says what each means. */
type Use =
  | "aged"
  | "appointed"
  | "branch"
  | "called"
  | "complemented"
  | "district"
  | "english"
  | "foreign-form"
  | "kin"
  | "legacy"
  | "numbered"
  | "person"
  | "ruling"
  | "share"
  | "side"
  | "small"
  | "technical"
  | "thing"
  | "within"
  | "work"
  | "worldwide";

let wordsByUse: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of one use, as they stand in a text without capitals. */
export function cueWords(use: Use): readonly string[] {
  wordsByUse ??= readWords();
  return wordsByUse.get(use)!;
}

/** Is a token, as it stands, a word of such a use? Outside the text there is none. */
export function isCueWord(reading: Analyses, token: number, use: Use): boolean {
  return isOneOf(reading, token, cueWords(use));
}

function readWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { lemma, cells } of readRows(wordsNameWords))
    for (const use of cells[0]!.split(" | ")) pushTo(words, use, lemma);
  return words;
}
