import { expect, test } from "vitest";
import { privateNamesIn } from "../scripts/private-names.ts";

const CLASS = "class Words { private seen = 0; count(): number { return this.seen; } }\n";

test("a name of private members alone is one", () => {
  expect(privateNamesIn([CLASS])).toEqual(["seen"]);
});

test.each([
  ["a field of an interface", "interface Other { seen: number }"],
  ["a method", "class Other { seen(): void {} }"],
  ["a key", "const other = { seen: 1 };"],
  ["a short key", "const other = { seen };"],
  ["after a dot on something else", "other.seen;"],
  ["taken from something else", "const { seen } = other;"],
  ["in quotes", 'other["seen"];'],
  ["in a template", "other[`seen`];"],
])("but not a name that is %s, in whatever module", (_, code) => {
  expect(privateNamesIn([CLASS, code])).toEqual([]);
});

test("what is taken from this is the member", () => {
  const code =
    "class Others { private lines = []; all() { const { lines } = this; return lines; } }";
  expect(privateNamesIn([code])).toEqual(["lines"]);
});
