import { expect, test } from "vitest";
import { packReferences, readReferences } from "./packed-references.ts";

test("references come back: to none, near, far and several rows", () => {
  const rowsOf: number[][] = Array.from({ length: 9000 }, () => []);
  rowsOf[0] = [1];
  rowsOf[16] = [0];
  rowsOf[17] = [0];
  rowsOf[18] = [0, 8999];
  rowsOf[19] = [8999];
  rowsOf[20] = [36];
  rowsOf[8998] = [3, 2, 1];
  const { targets, several } = readReferences(packReferences("of", rowsOf), rowsOf.length);
  expect([...targets]).toEqual(rowsOf.map((rows) => (rows.length === 1 ? rows[0] : -1)));
  expect([...several]).toEqual([
    [18, [0, 8999]],
    [8998, [3, 2, 1]],
  ]);
});
