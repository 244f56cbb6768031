import { expect, test } from "vitest";
import { packColumn, readCodes } from "./packed-column.ts";

function unpack(cells: readonly string[]): string[] {
  const { values, codes } = packColumn("kind", cells);
  const lines = values.split("\n");
  if (codes === undefined) return lines;
  return Array.from(readCodes(codes, lines.length, cells.length), (number) => lines[number]!);
}

const manyOf = (different: number, rows: number): string[] =>
  Array.from({ length: rows }, (_, row) => `v${row % different}`);

test("few values are written once, the commonest with the first sign", () => {
  const cells = [..."abbbbbbbbbbbabbb"];
  expect(packColumn("kind", cells)).toEqual({
    name: "kind",
    values: "b\na",
    codes: "iaaaaaaaaaaaiaaa",
  });
  expect(unpack(cells)).toEqual(cells);
});

test("values that hardly come again are written as they are", () => {
  expect(packColumn("kind", ["a", "", "b"])).toEqual({ name: "kind", values: "a\n\nb" });
});

test.each([1, 2, 89, 90, 178, 179, 1000])("%i different values come back", (different) => {
  const cells = manyOf(different, 8 * different + 3);
  expect(packColumn("kind", cells)).toHaveProperty("codes");
  expect(unpack(cells)).toEqual(cells);
});
