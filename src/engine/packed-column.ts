import { packNumbers, readNumbers } from "./packed-numbers.ts";

/** One column of a table, read as numbers of values: few values come again and again. */
export interface PackedColumn {
  readonly name: string;
  /** The different values, one a line; without `codes`, the value of each row, or nothing if none says anything. */
  readonly values: string;
  /** The number of each row's value, see {@link readNumbers}; with `repeats`, one more than that, and 0 for that of the row before. */
  readonly codes?: string;
  readonly repeats?: true;
  /** The values are not the cells, but what makes them of the lemmas: see {@link applyChange}. */
  readonly changes?: boolean;
}

/** A column whose values are shared by fewer rows than this is written as it is: numbers would take more room, measured. */
const FEWEST_ROWS = 4;

export function packColumn(name: string, cells: readonly string[]): PackedColumn {
  if (cells.every((cell) => cell === "")) return { name, values: "" };
  if (new Set(cells).size * FEWEST_ROWS > cells.length) return { name, values: cells.join("\n") };
  const plain = packCells(name, cells);
  // Rows whose lemmas begin alike often say the same.
  const changes = cells.map((cell, row) => (row > 0 && cell === cells[row - 1] ? undefined : cell));
  const repeating = packCells(name, changes);
  return repeating.codes!.length < plain.codes!.length ? repeating : plain;
}

/** Packs cells as numbers of their values; an undefined one is as the one before it, and has the number 0. */
function packCells(name: string, cells: readonly (string | undefined)[]): PackedColumn {
  const rows = new Map<string, number>();
  for (const cell of cells) if (cell !== undefined) rows.set(cell, (rows.get(cell) ?? 0) + 1);
  // The commonest first, and those equally common in the order of the rows: weights that fall compress well.
  const values = [...rows.keys()].sort((a, b) => rows.get(b)! - rows.get(a)!);
  const first = cells.includes(undefined) ? 1 : 0;
  const numbers = new Map(values.map((value, number) => [value, number + first]));
  const codes = packNumbers(cells.map((cell) => (cell === undefined ? 0 : numbers.get(cell)!)));
  const column = { name, values: values.join("\n"), codes };
  return first > 0 ? { ...column, repeats: true } : column;
}

/** The number of the value of each of so many rows; undefined if each row has a value of its own. */
export function readColumn(
  { codes, repeats }: PackedColumn,
  rows: number,
): Uint16Array | undefined {
  if (codes === undefined) return undefined;
  const numbers = readNumbers(codes, rows);
  if (repeats) {
    for (let row = 0; row < rows; row++)
      numbers[row] = numbers[row] === 0 ? numbers[row - 1]! : numbers[row]! - 1;
  }
  return numbers;
}
