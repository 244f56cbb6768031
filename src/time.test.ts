import { expect, test } from "vitest";
import { findTimes } from "./time.ts";

test("every time of a text is found, in order, with its place and value", () => {
  const text = "Sərgi martın 3-də saat 10:00-da açılıb, iki həftə davam edib və hər il keçirilir.";
  const found = findTimes(text, { referenceDate: "2025-11-21" });
  expect(found.map(({ text: written, kind, value }) => [written, kind, value])).toEqual([
    ["martın 3-də saat 10:00-da", "time", "2025-03-03T10:00"],
    ["iki həftə", "duration", "P2W"],
    ["hər il", "set", "P1Y"],
  ]);
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test("names of people and places are not looked for, nor do they stand in the way", () => {
  expect(findTimes("Aysel Bakıya dünən gəlib.", { referenceDate: "2025-11-21" })).toMatchObject([
    { text: "dünən", value: "2025-11-20", inferred: ["year", "month", "day"] },
  ]);
});

test("what is named after a day is no time", () => {
  const text = "8 Noyabr prospektində Mart adlı pişik itib.";
  expect(findTimes(text, { referenceDate: "2025-11-21" })).toEqual([]);
});

test("a wrong call fails", () => {
  expect(() => findTimes(1 as unknown as string)).toThrow(TypeError);
  expect(() => findTimes("", { referenceDate: "2025-02-30" })).toThrow(RangeError);
});
