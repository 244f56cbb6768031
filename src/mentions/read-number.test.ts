import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

/** The sums of money in a text, as numbers. */
function sums(text: string): (string | undefined)[] {
  return extractEntities(text).others.map(({ value }) => value);
}

test.each([
  ["iki milyon üç yüz min beş yüz manat", "2300500"],
  ["iki yüz iyirmi beş manat", "225"],
  ["1,5 milyard manat", "1500000000"],
  ["2,5 milyon (iki milyon beş yüz min) manat", "2500000"],
  ["4,0 (dörd) milyon manat", "4000000"],
  ["300 (üç yüz) manat", "300"],
  ["yarım milyard dollar", "500000000"],
  ["bir milyon yarım manat", "1500000"],
  ["üç yüz (300) manat", "300"],
])("%s is one number", (text, value) => {
  expect(sums(text)).toEqual([value]);
});

test("a number ends where a scale comes again, so that an endless row of scales is read once", () => {
  expect(sums("yüz yüz manat")).toEqual(["100"]);
  expect(sums("üç min min manat")).toEqual(["1000"]);
  expect(sums(`${"beş min ".repeat(20_000)}manat`)).toEqual(["5000"]);
});

test("a full stop may belong to the scale", () => {
  expect(sums("Gəlir 1,7 mlrd. manat, xərc 25 mln. dollar olub.")).toEqual([
    "1700000000",
    "25000000",
  ]);
});

test("three digits after a full stop are thousands, unless a scale follows", () => {
  expect(sums("60.000 manat, 1.700.000 manat, 1.500-ə yaxın, 2.037 mlrd. manat")).toEqual([
    "60000",
    "1700000",
    "2037000000",
  ]);
  expect(sums("0.125 dollar, 1.25 dollar, 1,250 dollar")).toEqual(["0.125", "1.25", "1.25"]);
  expect(sums("91,000 dollar, 2,000 milyon dollar")).toEqual(["91000", "2000000"]);
});

test("thousands in groups may have decimals", () => {
  expect(sums("2.500.000,75 manat, 12.345.678,90 manat, 1.234,56 manat")).toEqual([
    "2500000.75",
    "12345678.9",
    "1234.56",
  ]);
  expect(sums("1,250.50 dollar, 1,250,000 dollar, 1,250,000.5 dollar")).toEqual([
    "1250.5",
    "1250000",
    "1250000.5",
  ]);
});

test("no number begins inside another", () => {
  expect(sums("1.234.56 manat, 1.234,56.7 manat, 10,20,30 manat")).toEqual([]);
});

test("a word that only looks like an inflected number is none", () => {
  expect(sums("Bunun üçün manat lazımdır. Onların faizi artıb, onlar yeni binadadır.")).toEqual([]);
});

test("what stands in brackets and says another number is no part of it", () => {
  expect(sums("20 (iki yüz) manat, iki (üç manat)")).toEqual(["3"]);
  expect(sums("iki yüz (20) manat, iki (3 manat)")).toEqual(["3"]);
});

test("a word with an ending is not said again in brackets", () => {
  expect(sums("Onlar (10) manat verib, biri (1) dollar.")).toEqual([]);
});

test("digits are not added to digits", () => {
  expect(sums("Siyahı 2200 6 manat, 20 5 dollar, 2 min 500 manat")).toEqual(["6", "5", "2500"]);
});

test("no number and no sum goes over a blank line", () => {
  expect(sums("beş manat iyirmi\n\nqəpik")).toEqual(["5"]);
  expect(sums("5 manat\n\n20 qəpik")).toEqual(["5", "0.2"]);
  expect(sums("iyirmi\n\nbeş manat")).toEqual(["5"]);
});
