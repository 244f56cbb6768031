import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";
import { hasShape, isGlued, SHAPE, TOKEN, tokenText } from "./tokens.ts";

/**
 * Writes the tokens into the text: a bar where one is cut without a space, a dot where a stem ends and its suffix begins, a plus
 * before a suffix that is a token of its own.
 */
function show(text: string): string {
  const tokens = tokenize(text);
  let shown = "";
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, core, end] = [tokens.starts[i]!, tokens.coreEnds[i]!, tokens.ends[i]!];
    shown += isGlued(tokens, i) ? "|" : text.slice(at, start);
    if (tokens.kinds[i] === TOKEN.suffix) shown += "⁺";
    shown += text.slice(start, core) + (core < end ? `·${text.slice(core, end)}` : "");
    at = end;
  }
  return shown + text.slice(at);
}

test.each([
  // suffixes after a closing quote
  "“|Report|”|⁺un məlumatı",
  '"|Neftçi|"|⁺yə uduzub',
  "«|Report|»|⁺da",
  "„|Report|“|⁺dan",
  "“|Ekspo 2025|”|⁺-də",
  "“|gəlirəm|”|,|-|deyə",
  "“|gəlirəm|”|-|deyə",
  // words glued on by a forgotten space
  '"|Report|"|xəbər verir',
  "“|Report|”|məlumat yayıb",
  '"|Report|"|Rusiyaya',
  "Əli|,|Vəli",
  "direktoru|Kənan və rayonu|ABŞ·-ın ildə|20 isə|20·-dən",
  "iPhone macOS atıIdı AzərEnerji mp3",
  // acronyms
  "XİN·-in məlumatı",
  "ABŞ·-ın ABŞ·-nin ABŞ·’ın",
  "COP30·-un AfD·-yə",
  "TikTok·-da",
  "Google·-un JPMorgan·-ın Kapital Bank·-da Truth Social·-dakı",
  "Kim Çen|-|un S|.|Çen|-|un Çinq|-|te Monte|-|karlo",
  "Report|.|az·-ın e|-|gov|.|az·-a",
  "kVt|-|saat",
  "ABŞ|-|Çin",
  // numbers
  "14·-də 14·də",
  "2025·-ci 2025·ci 2024·–cü",
  "20|:|00·-da",
  "21|.|11|.|2025",
  "2020|-|2022·-ci illərdə",
  "9|,|4 faiz",
  "10 000 manat",
  "60|%·-dən 40|%·-i",
  "1|,|5|°·-də",
  // initials, hyphens, apostrophes
  "B|.|Quliyev",
  "M|.|Ə|.|Rəsulzadə",
  "Nyu|-|York",
  "Azərbaycan|-|Ermənistan",
  "Azərbaycan – Ermənistan",
  "Bakı·’da Bakı·'da",
  "mə’na O’Brayen Moody’sdən",
  // addresses
  "bax|: https://report.az/a-b?c=1,2 ünvanına",
  "ünvan|https://report.az",
  "(|https://report.az|)",
])("cuts %s", (shown) => {
  expect(show(shown.replace(/[|·⁺]/gu, ""))).toBe(shown);
});

test.each([
  ["decomposed letters", "S\u0327us\u0327a"],
  ["a dotted capital", "I\u0307stanbul"],
  ["a Cyrillic letter", "B\u0430kı"],
  ["a soft hyphen", "Azər\u00adbaycan"],
  ["a zero-width joiner", "Azər\u200dbaycan"],
])("%s inside a word do not cut it", (_what, word) => {
  const tokens = tokenize(`${word} gözəldir`);
  expect(tokenText(tokens, 0)).toBe(word);
  expect(tokens.count).toBe(2);
});

test.each([
  ["a no-break space", "\u00a0"],
  ["a narrow no-break space", "\u202f"],
  ["a tab", "\t"],
  ["a zero-width space", " \u200b"],
  ["a byte order mark", "\ufeff "],
])("%s stands between words", (_what, space) => {
  const tokens = tokenize(`14${space}noyabr`);
  expect([tokenText(tokens, 0), tokenText(tokens, 1)]).toEqual(["14", "noyabr"]);
  expect(hasShape(tokens, 1, SHAPE.spaceBefore)).toBe(true);
});

test("how a token is written is known", () => {
  const shapesOf = (text: string): string[] => {
    const { shapes } = tokenize(text);
    return Object.entries(SHAPE)
      .filter(([, bit]) => (shapes[0]! & bit) !== 0)
      .map(([name]) => name)
      .filter((name) => !/Start$/u.test(name));
  };
  expect(shapesOf("Bakı")).toEqual(["initialCapital", "hasLower"]);
  expect(shapesOf("BMT")).toEqual(["initialCapital", "allCapitals"]);
  expect(shapesOf("XIX")).toEqual(["initialCapital", "allCapitals", "roman"]);
  expect(shapesOf("İ")).toEqual(["initialCapital", "single"]);
  expect(shapesOf("TikTok")).toEqual(["initialCapital", "hasLower", "innerCapital"]);
  expect(shapesOf("COP30-un")).toEqual(["initialCapital", "allCapitals", "hasDigit", "suffixed"]);
  expect(shapesOf("bakı")).toEqual(["hasLower"]);
});

test("straight quotes open and close by turns", () => {
  const tokens = tokenize('O, "Neftçi" və "Qarabağ"ı seçib, "Sabah" isə');
  const sides = [...tokens.shapes].flatMap((shape) => {
    if (shape & SHAPE.openQuote) return ["open"];
    return shape & SHAPE.closeQuote ? ["close"] : [];
  });
  expect(sides).toEqual(["open", "close", "open", "close", "open", "close"]);
});

test("lines and paragraphs are known", () => {
  const tokens = tokenize("Başlıq\n\nMətn birinci\r\nikinci\r\n\r\nüçüncü");
  const starts = (bit: number): string[] =>
    [...tokens.shapes].flatMap((shape, i) => (shape & bit ? [tokenText(tokens, i)] : []));
  expect(starts(SHAPE.paragraphStart)).toEqual(["Başlıq", "Mətn", "üçüncü"]);
  expect(starts(SHAPE.lineStart)).toEqual(["Başlıq", "Mətn", "ikinci", "üçüncü"]);
});

test("a text of nothing has no tokens", () => {
  expect([tokenize("").count, tokenize(" \n\u200b").count]).toEqual([0, 0]);
});
