import fc from "fast-check";
import { expect, test } from "vitest";
import { type Alphabet, LineReader, packLines, readLines } from "./packed-lines.ts";

const alphabet: Alphabet = { signs: "abdkr#", letters: "abdkrıé-q", capitals: "ABDKRIÉ-Q" };

/** The words of each line, with the marks `^` for a capital and `=` for words kept from the line before. */
function readWords(text: string): string[] {
  const lines = new LineReader();
  lines.open({ text, alphabet });
  const found: string[] = [];
  while (lines.next()) {
    const words = Array.from({ length: lines.count }, (_, i) => {
      const units = lines.units.subarray(lines.starts[i], lines.starts[i + 1]! - 1);
      return (i < lines.kept ? "=" : "") + String.fromCharCode(...units);
    });
    found.push((lines.isCapital ? "^" : "") + words.join(" "));
  }
  return found;
}

test("a line is written as what it does not share with the one before", () => {
  const lines = ["Bak", "Bakı", "Bakıda"];
  const text = packLines(lines, alphabet, []);
  expect(text).toBe("A^bakD#Eda");
  expect(readLines({ text, alphabet })).toEqual(lines);
  expect(readWords(text)).toEqual(["^bak", "^bakı", "^bakıda"]);
});

test("capitals, rare letters and words parted without a space come back", () => {
  const lines = ["Ad-Ak", "Ad-Ar b", "ad é", "É", "aq"];
  const text = packLines(lines, alphabet, [
    [2, 3],
    [2, 3],
  ]);
  expect(readLines({ text, alphabet })).toEqual(lines);
  expect(readWords(text)).toEqual(["^ad - ak", "^=ad =- ar b", "ad é", "^é", "aq"]);
});

test("a capital is never parted from its letter", () => {
  const lines = ["a B", "a D", "A", "B"];
  const text = packLines(lines, alphabet, []);
  expect(readLines({ text, alphabet })).toEqual(lines);
});

test("no more than what one letter can say is shared", () => {
  const lines = ["a".repeat(40), "a".repeat(41)];
  expect(readLines({ text: packLines(lines, alphabet, []), alphabet })).toEqual(lines);
});

test("whatever the lines, they come back", () => {
  const line = fc.string({ unit: fc.constantFrom(..."abdkrıABIéÉ- ") });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(readLines({ text: packLines(lines, alphabet, []), alphabet })).toEqual(lines);
    }),
  );
});
