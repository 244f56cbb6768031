import type { Analyses } from "./analyze.ts";

/**
 * Is token `i` a form of one of these words: `hesabı` of `hesab`, but not `hesabat`? What no lexicon has is told by its ending.
 *
 * @param accepts whether the form may have such features
 */
export function isFormOf(
  reading: Analyses,
  i: number,
  lemmas: readonly string[],
  accepts: (features: number) => boolean = () => true,
): boolean {
  const { tokens, lexicon, table, forms } = reading;
  if (i < 0 || i >= tokens.count) return false;
  const form = forms[i]!;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if (!accepts(table.features[a]!)) continue;
    const word = table.words[a]!;
    const stem = word < 0 ? table.keyText(form).slice(0, table.stems[a]) : lexicon.words.text(word);
    if (lemmas.includes(stem)) return true;
  }
  return false;
}
