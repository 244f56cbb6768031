import type { FormTable } from "../analyses/forms.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../text/marks.ts";
import { hasShape, SHAPE, type Tokens } from "../tokens/tokens.ts";

/** Do brackets open at a token, and hold nothing but a word in capitals: `(AİS)`? */
export function isAcronymInBrackets(tokens: Tokens, open: number): boolean {
  const { units } = tokens;
  if (units[open] !== OPEN_BRACKET || units[open + 2] !== CLOSE_BRACKET) return false;
  return hasShape(tokens, open + 1, SHAPE.allCapitals);
}

/** What a text explains short forms as, by the hash of each: of the word that a form is, or of one that it is with an ending. */
export function explainedAs(
  table: FormTable,
  form: number,
  explained: ReadonlyMap<number, number>,
): number | undefined {
  let found = explained.get(table.hashes[form]!);
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++)
    found ??= explained.get(table.prefixHash(form, table.bases[a]!));
  return found;
}
