import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCase, MAX_WORD, unitsOfKey, writeKey } from "./fold-case.ts";

const key = new Uint16Array(2 * MAX_WORD);

function keyOf(text: string): string {
  const length = writeKey(text, 0, text.length, key);
  return String.fromCharCode(...key.subarray(0, length));
}

test.each([
  ["BAKI İYUN", "bakı iyun"],
  ["IŞIQ İŞIQ", "ışıq işıq"],
  ["ƏLİ ÖZÜ ÇÖLDƏ ĞŞÇ", "əli özü çöldə ğşç"],
  ["МОСКВА", "москва"],
  ["14-də, “X”!", "14-də, “x”!"],
])("%s is folded to %s", (text, folded) => {
  expect(foldCase(text)).toBe(folded);
});

test("folding moves no offset, and folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldCase(text);
      expect(folded).toHaveLength(text.length);
      expect(foldCase(folded)).toBe(folded);
    }),
  );
});

test.each([
  // case, decomposed letters, Cyrillic, letters that look like others
  ["şuşa", "Şuşa", "ŞUŞA", "S\u0327us\u0327a", "Шуша"],
  ["istanbul", "İSTANBUL", "I\u0307stanbul", "İst\u0430nbul"],
  ["ilham", "i\u0307lham", "İlham"],
  [
    "azərbaycan",
    "Азәрбајҹан",
    "Azǝrbaycan",
    "Az\u04d9rbaycan",
    "Azər\u00adbaycan",
    "Azər\u200dbaycan",
  ],
  ["göygöl", "Go\u0308ygo\u0308l", "Ҝөјҝөл"],
  ["bakı", "BAKI", "B\u0430kı", "Бакы"],
  ["yusif", "Юсиф"],
  ["yaşar", "Яшар"],
  ["mə'na", "mə’na"],
])("%s is one word however it is written", (word, ...spellings) => {
  expect(keyOf(word)).toBe(word);
  expect(spellings.map(keyOf)).toEqual(spellings.map(() => word));
});

test.each([
  ["qız", "qiz"],
  ["Ilham", "İlham"],
  ["kənd", "kend"],
])("%s and %s are two words", (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test("what is too long to be a word has no key", () => {
  expect(keyOf("a".repeat(MAX_WORD))).toHaveLength(MAX_WORD);
  expect(keyOf("a".repeat(MAX_WORD + 1))).toBe("");
});

test.each([
  ["Şuşada", 4, "Şuşa"],
  ["S\u0327us\u0327ada", 4, "S\u0327us\u0327a"],
  ["Azər\u00adbaycanda", 10, "Azər\u00adbaycan"],
  ["Bakı", 9, "Bakı"],
])("in %s the first %i units of the key are %s", (text, length, prefix) => {
  expect(text.slice(0, unitsOfKey(text, 0, text.length, length))).toBe(prefix);
});
