import { expect, test } from "vitest";
import { extractEntities } from "./index.ts";

const TEXT = "Yağış dünən yağıb.";

const valueFrom = (referenceDate: string | null): string | undefined =>
  extractEntities(TEXT, { referenceDate }).dates[0]?.value;

test.each([
  "2026-03-12",
  "2026-03-12T10:00",
  "2026-03-12 10:00",
  "2026-03-12T10:00Z",
  "2026-03-12T10:00:00Z",
  "2026-03-12T10:00:00.123Z",
  "2026-03-12T10:00:00,5+04:00",
  "2026-03-12 10:00:00+0400",
  "2026-03-12T10:00-05",
])("%s is a reference date", (referenceDate) => {
  expect(valueFrom(referenceDate)).toBe("2026-03-11");
});

test("the day and the minute are meant as they are written, whatever the offset", () => {
  expect(valueFrom("2026-03-12T00:30:00+04:00")).toBe("2026-03-11");
  expect(valueFrom("2026-03-12T23:30:00Z")).toBe("2026-03-11");
  const story = "Tədbir iki saat sonra başlayacaq.";
  const [time] = extractEntities(story, { referenceDate: "2026-03-12 10:15:59+04:00" }).dates;
  expect(time).toMatchObject({ value: "2026-03-12T12:15" });
});

test("an unknown reference date may be written as null", () => {
  expect(valueFrom(null)).toBe("XXXX-XX-XX");
});

test.each([
  "",
  "5 may",
  "12.03.2026",
  "2026-03",
  "2026-02-29",
  "2026-03-12T24:00",
  "2026-03-12T10",
  "2026-03-12T10:00:00 Z",
  "2026-03-12Z",
])("%j is none", (referenceDate) => {
  expect(() => valueFrom(referenceDate)).toThrow(RangeError);
  expect(() => valueFrom(referenceDate)).toThrow(`got ${JSON.stringify(referenceDate)}.`);
});

test("a Date is refused with what to pass instead", () => {
  const date = new Date(0) as unknown as string;
  expect(() => valueFrom(date)).toThrow(TypeError);
  expect(() => valueFrom(date)).toThrow("got a Date: pass its ISO string.");
  expect(() => valueFrom(20260312 as unknown as string)).toThrow("got 20260312.");
});

test.each([
  [null, "{ referenceDate }, got null."],
  ["2026-03-12", '{ referenceDate }, got "2026-03-12".'],
  [0, "{ referenceDate }, got 0."],
  [{ refDate: "2026-03-12" }, '{ referenceDate }, got "refDate".'],
  [{ referenceDate: "2026-03-12", timeZone: "Asia/Baku" }, '{ referenceDate }, got "timeZone".'],
])("%j is a wrong call", (options, problem) => {
  const call = () => extractEntities(TEXT, options as object);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(`Expected \`options\` to be ${problem}`);
});
