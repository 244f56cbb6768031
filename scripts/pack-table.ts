import type { PackedTable } from "../src/engine/lexicon-table.ts";
import { type PackedColumn, packColumn, writeCodes } from "../src/engine/packed-column.ts";
import {
  type Alphabet,
  LineReader,
  type PackedLines,
  packLines,
} from "../src/engine/packed-lines.ts";

/** A table as it stands in its file, with what code reads of it. */
export interface TableSource {
  readonly id: string;
  readonly lemmas: readonly string[];
  /** The flags, then the columns that are kept. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Columns whose cells are lemmas of the table, joined by ` | `. */
  readonly references: readonly string[];
}

/** How the library cuts a lemma: where its words begin, the key of each, and whether it begins with a capital. */
export interface CutLemma {
  readonly starts: readonly number[];
  readonly keys: readonly string[];
  readonly isCapital: boolean;
}

/** Packs a table whose lemmas the library cuts like this, if it ever looks them up. */
export function packTable(
  { id, lemmas, columns, references }: TableSource,
  alphabet: Alphabet,
  cuts: readonly CutLemma[] = [],
): PackedTable {
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
    columns: columns.map(({ name, cells }) =>
      references.includes(name) ? packReferences(name, cells, lemmas) : packColumn(name, cells),
    ),
  };
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

/** A row is its number past the values, several are one of the values: nearly all cells name one row or none. */
function packReferences(
  name: string,
  cells: readonly string[],
  lemmas: readonly string[],
): PackedColumn {
  const rowsOf = cells.map((cell) => (cell === "" ? [] : cell.split(" | ").map(rowOf)));
  const several = rowsOf.filter(({ length }) => length > 1).map(inBase36);
  const values = ["", ...new Set(several)];
  const numbers = rowsOf.map((rows) => {
    const [row] = rows;
    return rows.length === 1 ? values.length + row! : values.indexOf(inBase36(rows));
  });
  const codes = writeCodes(numbers, values.length + lemmas.length);
  return { name, values: values.join("\n"), codes, refers: true };

  function rowOf(lemma: string): number {
    const row = lemmas.indexOf(lemma);
    if (row < 0) throw new Error(`column "${name}": no lemma is "${lemma}"`);
    return row;
  }
}

function inBase36(rows: readonly number[]): string {
  return rows.map((row) => row.toString(36)).join(" ");
}
