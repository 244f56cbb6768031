import { expect, test } from "vitest";
import { inlineIn } from "../scripts/inline-constants.ts";
import { bit, CATEGORY } from "../src/lexicon/category.ts";

const IMPORT = 'import { bit, CATEGORY } from "../lexicon/category.ts";\n';

test.each([
  ["a name", "f(CATEGORY.place)", `f(${CATEGORY.place})`],
  ["a name in brackets", 'f(CATEGORY["place"])', `f(${CATEGORY.place})`],
  ["its bit", "mask & bit(CATEGORY.place)", `mask & ${bit(CATEGORY.place)}`],
  ["no name that the record lacks", "CATEGORY.nothing", "CATEGORY.nothing"],
  ["no field of that name", "row.CATEGORY.place", "row.CATEGORY.place"],
  ["not the whole record", "Object.keys(CATEGORY)", "Object.keys(CATEGORY)"],
])("a number stands for %s", (_, code, inlined) => {
  expect(inlineIn(IMPORT + code)).toBe(IMPORT + inlined);
});

test("a module that does not import a record has a name of its own", () => {
  const code = 'const CATEGORY = { place: "x" };\nf(CATEGORY.place);\n';
  expect(inlineIn(code)).toBe(code);
});
