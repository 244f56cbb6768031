import { packNumbers } from "./packed-numbers.ts";

/** One column of a table, read as numbers of values: few values come again and again. */
export interface PackedColumn {
  readonly name: string;
  /** The different values, one a line; without `codes`, the value of each row, or nothing if none says anything. */
  readonly values: string;
  /** The number of each row's value: see {@link readNumbers}. */
  readonly codes?: string;
  /** The values are not the cells, but what makes them of the lemmas: see {@link applyChange}. */
  readonly changes?: boolean;
}

/** A column whose values are shared by fewer rows than this is written as it is. */
const FEWEST_ROWS = 8;

export function packColumn(name: string, cells: readonly string[]): PackedColumn {
  const rows = new Map<string, number>();
  for (const cell of cells) rows.set(cell, (rows.get(cell) ?? 0) + 1);
  if (cells.every((cell) => cell === "")) return { name, values: "" };
  if (rows.size * FEWEST_ROWS > cells.length) return { name, values: cells.join("\n") };
  // The commonest first, and those equally common in the order of the rows: weights that fall compress well.
  const values = [...rows.keys()].sort((a, b) => rows.get(b)! - rows.get(a)!);
  const numbers = new Map(values.map((value, number) => [value, number]));
  const codes = packNumbers(cells.map((cell) => numbers.get(cell)!));
  return { name, values: values.join("\n"), codes };
}
