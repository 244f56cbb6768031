import { expect, test } from "vitest";
import { packColumn } from "./packed-column.ts";
import { readNumbers } from "./packed-numbers.ts";

function unpack(cells: readonly string[]): string[] {
  const { values, codes } = packColumn("kind", cells);
  const lines = values.split("\n");
  if (codes === undefined) return lines;
  return Array.from(readNumbers(codes, cells.length), (number) => lines[number]!);
}

const manyOf = (different: number, rows: number): string[] =>
  Array.from({ length: rows }, (_, row) => `v${row % different}`);

test("few values are written once, the commonest first", () => {
  const cells = [..."abbbbbbbbbbbabbb"];
  expect(packColumn("kind", cells)).toMatchObject({ name: "kind", values: "b\na" });
  expect(unpack(cells)).toEqual(cells);
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
