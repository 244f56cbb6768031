import { findChange } from "../src/engine/form-change.ts";
import type { PackedTable } from "../src/engine/lexicon-table.ts";
import { type PackedColumn, packColumn } from "../src/engine/packed-column.ts";
import {
  type Alphabet,
  LineReader,
  type PackedLines,
  packLines,
} from "../src/engine/packed-lines.ts";
import { packReferences } from "../src/engine/packed-references.ts";

/** A table as it stands in its file, with what code reads of it. */
export interface TableSource {
  readonly id: string;
  readonly lemmas: readonly string[];
  /** The flags, then the columns that are kept. */
  readonly columns: readonly TableColumn[];
  /** The last column, if its cells are lemmas of the table, joined by ` | `. */
  readonly references?: string | undefined;
}

export interface TableColumn {
  readonly name: string;
  readonly cells: readonly string[];
  /** Are the cells forms of the lemmas? */
  readonly areForms?: boolean;
}

/** How the library cuts a lemma: where its words begin, the key of each, and whether it begins with a capital. */
export interface CutLemma {
  readonly starts: readonly number[];
  readonly keys: readonly string[];
  readonly isCapital: boolean;
}

/** Packs a table whose lemmas the library cuts like this, if it ever looks them up. */
export function packTable(
  table: TableSource,
  alphabet: Alphabet,
  cuts: readonly CutLemma[] = [],
): PackedTable {
  const { id, lemmas } = table;
  const text = packLines(
    lemmas,
    alphabet,
    cuts.map(({ starts }, row) => starts.filter((at) => at > 0 && lemmas[row]![at - 1] !== " ")),
  );
  const oddRows = findOddRows({ text, alphabet }, cuts);
  return {
    id,
    lemmas: { text, alphabet },
    size: lemmas.length,
    words: new Set(cuts.flatMap(({ keys }) => keys)).size,
    steps: countSteps(cuts),
    oddRows,
    oddLemmas: oddRows.map((row) => lemmas[row]).join("\n"),
    ...packColumns(table),
  };
}

function packColumns({
  lemmas,
  columns,
  references,
}: TableSource): Pick<PackedTable, "columns" | "references"> {
  if (references === undefined) {
    return {
      columns: columns.map(({ name, cells, areForms }) =>
        areForms ? packForms(name, cells, lemmas) : packColumn(name, cells),
      ),
    };
  }
  const [flags, ...others] = columns as [TableColumn, ...TableColumn[]];
  const { cells: names } = others.pop()!;
  const rowsOf = names.map((cell) => (cell === "" ? [] : cell.split(" | ").map(rowOf)));
  return {
    columns: [
      packColumn(flags.name, flags.cells),
      ...others.map((column) => packColumn(column.name, ownCells(column))),
    ],
    references: packReferences(references, rowsOf),
  };

  function rowOf(lemma: string): number {
    const row = lemmas.indexOf(lemma);
    if (row < 0) throw new Error(`column "${references}": no lemma is "${lemma}"`);
    return row;
  }

  /** Without those of rows that name one other row: these have what it has. */
  function ownCells({ name, cells }: TableColumn): string[] {
    return cells.filter((cell, row) => {
      const [target] = rowsOf[row]!;
      if (target === undefined || rowsOf[row]!.length > 1) return true;
      if (cell === cells[target]) return false;
      throw new Error(
        `column "${name}" of "${lemmas[row]}" is "${cell}", but "${cells[target]}" of "${lemmas[target]}", which it is another name of`,
      );
    });
  }
}

function packForms(
  name: string,
  cells: readonly string[],
  lemmas: readonly string[],
): PackedColumn {
  const changes = cells.map((cell, row) => (cell === "" ? "" : findChange(lemmas[row]!, cell)));
  return { ...packColumn(name, changes), changes: true };
}

/** Rows whose words would not be read from the packed lines as the library cuts them. */
function findOddRows(lemmas: PackedLines, cuts: readonly CutLemma[]): number[] {
  const lines = new LineReader();
  lines.open(lemmas);
  return cuts.flatMap(({ keys, isCapital }, row) => {
    lines.next();
    const read = Array.from({ length: lines.count }, (_, i) =>
      String.fromCharCode(...lines.units.subarray(lines.starts[i], lines.starts[i + 1]! - 1)),
    );
    const isSame = read.join("\n") === keys.join("\n") && lines.isCapital === isCapital;
    return isSame ? [] : [row];
  });
}

function countSteps(cuts: readonly CutLemma[]): number {
  const paths = new Set<string>();
  for (const { keys } of cuts) {
    for (let length = 2; length <= keys.length; length++)
      paths.add(keys.slice(0, length).join(" "));
  }
  return paths.size;
}
