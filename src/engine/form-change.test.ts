import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange, findChange } from "./form-change.ts";

test.each([
  ["alın", "al", "2"],
  ["get", "ged", "1d"],
  ["et", "et", "0"],
  ["tap", "tapşır", "0şır"],
  ["de", "say", "2say"],
])("of %s, %s is %s", (word, form, change) => {
  expect(findChange(word, form)).toBe(change);
  expect(applyChange(word, change)).toBe(form);
});

test("a change of any word leads back to its form", () => {
  const word = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(word, word, (of, form) => {
      expect(applyChange(of, findChange(of, form))).toBe(form);
    }),
  );
});

test("what is left of a long word must be something", () => {
  expect(() => findChange("a".repeat(40), "b")).toThrow('"b" has too little of "aaa');
});
