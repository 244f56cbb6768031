import { expect, test } from "vitest";
import { packColumn, readColumn } from "./packed-column.ts";

function unpack(cells: readonly string[]): string[] {
  const column = packColumn("kind", cells);
  const lines = column.values.split("\n");
  const numbers = readColumn(column, cells.length);
  return numbers === undefined ? lines : Array.from(numbers, (number) => lines[number]!);
}

const manyOf = (different: number, rows: number): string[] =>
  Array.from({ length: rows }, (_, row) => `v${row % different}`);

test("few values are written once, the commonest first", () => {
  const cells = [..."abbbbbbbbbbbabbb"];
  expect(packColumn("kind", cells)).toMatchObject({ name: "kind", values: "b\na" });
  expect(unpack(cells)).toEqual(cells);
});

test("where rows are mostly like the one before, they say only that", () => {
  const cells = manyOf(12, 12).flatMap((value) => new Array<string>(9).fill(value));
  expect(packColumn("kind", cells)).toHaveProperty("repeats", true);
  expect(unpack(cells)).toEqual(cells);
  expect(packColumn("kind", manyOf(12, 100))).not.toHaveProperty("repeats");
});

test("values that hardly come again are written as they are", () => {
  expect(packColumn("kind", ["a", "", "b"])).toEqual({ name: "kind", values: "a\n\nb" });
});

test("a column that says nothing is nothing", () => {
  expect(packColumn("kind", ["", "", ""])).toEqual({ name: "kind", values: "" });
});

test.each([1, 2, 90, 1000])("%i different values come back", (different) => {
  const cells = manyOf(different, 8 * different + 3);
  expect(packColumn("kind", cells)).toHaveProperty("codes");
  expect(unpack(cells)).toEqual(cells);
});
