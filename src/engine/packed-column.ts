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

/** A column whose values are shared by fewer rows than this is written as it is. */
const FEWEST_ROWS = 4;

export function packColumn(name: string, cells: readonly string[]): PackedColumn {
  if (cells.every((cell) => cell === "")) return { name, values: "" };
  if (new Set(cells).size * FEWEST_ROWS > cells.length) return { name, values: cells.join("\n") };
  const plain = packCells(name, cells, false);
  // Rows whose lemmas begin alike often say the same.
  const repeating = packCells(name, cells, true);
  return repeating.codes!.length < plain.codes!.length ? repeating : plain;
}

function packCells(name: string, cells: readonly string[], repeats: boolean): PackedColumn {
  const isAsBefore = (row: number): boolean => repeats && row > 0 && cells[row] === cells[row - 1];
  const rows = new Map<string, number>();
  cells.forEach((cell, row) => {
    if (!isAsBefore(row)) rows.set(cell, (rows.get(cell) ?? 0) + 1);
  });
  // The commonest first, and those equally common in the order of the rows: weights that fall compress well.
  const values = [...rows.keys()].sort((a, b) => rows.get(b)! - rows.get(a)!);
  const first = repeats ? 1 : 0;
  const numbers = new Map(values.map((value, number) => [value, number + first]));
  const codes = packNumbers(cells.map((cell, row) => (isAsBefore(row) ? 0 : numbers.get(cell)!)));
  const column = { name, values: values.join("\n"), codes };
  return repeats ? { ...column, repeats } : column;
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
