import { expect, test } from "vitest";
import { CHAR, classOf, isDigit, isLetter, isLower, isUpper } from "./letters.ts";

const NAMES = Object.keys(CHAR) as (keyof typeof CHAR)[];

function classes(text: string): string[] {
  return [...new Set(Array.from(text, (char) => classOf(char.charCodeAt(0))))].map(
    (number) => NAMES.find((name) => CHAR[name] === number) ?? "?",
  );
}

test.each([
  ["lower", "abcçdeəfgğhxıijkqlmnoöprsştuüvyz" + "ǝәжџ" + "ạṃ"],
  ["upper", "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ" + "ӘЖ" + "Ḥ"],
  ["otherLetter", "ªאب中"],
  ["combining", "\u0307\u0327\u0301\u20d7"],
  ["digit", "0123456789"],
  ["space", " \t\u00a0\u2009\u202f\u3000\u0000"],
  ["newline", "\n\r\u2028\u2029"],
  ["hyphen", "-\u2010\u2011–—\u2212"],
  ["apostrophe", "'’‘`´ʼ"],
  ["quote", '"“”„«»‹›'],
  ["mark", ".,:;!?()[]%°№₼…@/&+"],
  ["ignorable", "\u00ad\u200b\u200d\u200e\u2060\ufeff"],
])("%s: %s", (name, units) => {
  expect(classes(units)).toEqual([name]);
});

test("every code unit has a class", () => {
  const known = new Set<number>(Object.values(CHAR));
  for (let unit = 0; unit <= 0xffff; unit++) {
    if (!known.has(classOf(unit))) throw new Error(`U+${unit.toString(16)} has none`);
  }
});

test("letters, their case and digits are told apart", () => {
  const unit = (char: string): number => char.charCodeAt(0);
  expect([isLetter(unit("ə")), isLetter(unit("中")), isLetter(unit("1"))]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isUpper(unit("İ")), isUpper(unit("ı"))]).toEqual([true, false]);
  expect([isLower(unit("ı")), isLower(unit("I"))]).toEqual([true, false]);
  expect([isDigit(unit("7")), isDigit(unit("٣"))]).toEqual([true, false]);
});
