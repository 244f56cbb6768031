import type { FormTable } from "../analyses/forms.ts";

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
