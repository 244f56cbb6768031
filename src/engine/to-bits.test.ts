import { expect, test } from "vitest";
import { toBits } from "./to-bits.ts";

test("each name has a bit of its own", () => {
  expect(toBits(["a", "b", "c"])).toEqual({ a: 1, b: 2, c: 4 });
});

test("more names than there are bits are refused, since two would share one", () => {
  const names = Array.from({ length: 32 }, (_, i) => `name ${i}`);
  expect(() => toBits(names)).toThrow("32 names, of which only 31 have bits");
  expect(toBits(names.slice(1))["name 31"]).toBe(2 ** 30);
});
