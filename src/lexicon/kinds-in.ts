import type { LexiconSource } from "./lexicon.ts";

/** @internal Every word of the column `kind` in some lexicons of our own; a cell may hold two, `city | district`. */
export function kindsIn(sources: readonly LexiconSource[]): ReadonlySet<unknown> {
  const columns = sources.flatMap(({ table }) => ("cells" in table ? [] : table.columns));
  const kinds = columns.filter(({ name }) => name === "kind");
  return new Set(kinds.flatMap(({ values }) => values.split(/\n| \| /u)));
}
