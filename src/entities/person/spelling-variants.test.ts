import { expect, test } from "vitest";
import { areVariants } from "./spelling-variants.ts";

test.each([
  ["antonio", "antoniu", true],
  ["co", "cozef", true],
  ["entoni", "antoni", true],
  ["ismail", "ismayil", true],
  ["ismail", "ismayıl", false],
  ["con", "cin", false],
  ["robert", "albert", false],
  ["c", "cozef", false],
])("%s and %s: %s", (a, b, are) => {
  expect(areVariants(a, b)).toBe(are);
  expect(areVariants(b, a)).toBe(are);
});
