import type { Analyses } from "../../analyses/analyze.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { pushTo } from "../../engine/push-to.ts";
import { organisationsNameWords } from "../../generated/organisations-name-words.ts";

/** What a row of `lexicons/organisations/name-words.tsv` is looked at for; the file says what each means. */
type Use = "branch" | "district" | "foreign-form" | "small" | "thing";

let wordsByUse: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of one use, as they stand in a text without capitals. */
export function nameWords(use: Use): readonly string[] {
  wordsByUse ??= readWords();
  return wordsByUse.get(use)!;
}

/** Is a token, as it stands, a word of such a use? */
export function isNameWord({ table, forms }: Analyses, token: number, use: Use): boolean {
  return nameWords(use).some((word) => table.keyEquals(forms[token]!, word));
}

function readWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { lemma, cells } of readRows(organisationsNameWords)) pushTo(words, cells[0]!, lemma);
  return words;
}
