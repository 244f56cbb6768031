import type { TableSource } from "./pack-table.ts";

/** Lemmas of the core by table: see `scripts/find-core.ts`. */
export function parseCore(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  let lemmas: Set<string> | undefined;
  for (const line of text.split("\n")) {
    const table = /^\[(?<id>.+)\]$/u.exec(line)?.groups?.id;
    if (table !== undefined) {
      lemmas = new Set();
      tables.set(table, lemmas);
    } else if (line !== "") lemmas?.add(line);
  }
  return tables;
}

/** Columns that only the finding of events and of further kinds reads. */
const FOR_MORE: Readonly<Record<string, readonly string[]>> = {
  "events/verbs": ["active", "government"],
  "people/languages": ["code"],
  "people/peoples": ["kind", "country"],
};

/**
 * The rows of a table that belong to the core, with what is read of them where no events are found. What a row refers to need not be of
 * the core: no column counts as one of references.
 */
export function coreOf(table: TableSource, core: ReadonlySet<string>): TableSource {
  const rows = table.lemmas.flatMap((lemma, row) => (core.has(lemma) ? [row] : []));
  return {
    id: table.id,
    lemmas: rows.map((row) => table.lemmas[row]!),
    columns: table.columns
      .filter(({ name }) => !FOR_MORE[table.id]?.includes(name))
      .map((column) => ({ ...column, cells: rows.map((row) => column.cells[row]!) })),
  };
}
