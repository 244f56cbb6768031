import { expect, test } from "vitest";
import { lowerBound } from "./lower-bound.ts";

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [4, 1],
  [5, 3],
  [9, 4],
])("the first that is not below %i has index %i", (limit, index) => {
  const values = [1, 4, 4, 8];
  expect(lowerBound(values.length, (i) => values[i]! < limit)).toBe(index);
});

test("of nothing it is 0", () => {
  expect(lowerBound(0, () => true)).toBe(0);
});
