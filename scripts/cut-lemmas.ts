import { writeTokenKey } from "../src/lexicon/token-key.ts";
import { MAX_WORD } from "../src/text/fold-case.ts";
import { CHAR, classOf } from "../src/text/letters.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import type { CutLemma } from "./pack-table.ts";

/** Cuts lemmas as the library cuts a text. */
export function cutLemmas(lemmas: readonly string[]): CutLemma[] {
  const key = new Uint16Array(2 * MAX_WORD + 2);
  return lemmas.map((lemma) => {
    const tokens = tokenize(lemma);
    return {
      starts: [...tokens.starts],
      keys: Array.from({ length: tokens.count }, (_, i) =>
        String.fromCharCode(...key.subarray(0, writeTokenKey(tokens, i, key))),
      ),
      isCapital: classOf(tokens.units[0] ?? 0) === CHAR.upper,
    };
  });
}
