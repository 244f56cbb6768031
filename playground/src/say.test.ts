import { expect, test } from "vitest";
import type { Event, EventArgument, RoleName } from "../../src/index.ts";
import { az } from "./messages/az.ts";
import { en } from "./messages/en.ts";
import { beginOf, capitalize, oneLine, sayNumber, sayTime, toSentence } from "./say.ts";

test.each([
  ["2026-03-09T04:20", "9 mart 2026, 04:20"],
  ["2026-03-09", "9 mart 2026"],
  ["2026-03", "mart 2026"],
  ["2026", "2026"],
  ["XXXX-03-09", "9 mart"],
  ["2026-W10", "2026-W10"],
  ["P3D", "P3D"],
  ["XXXX", "XXXX"],
])("the time %s is said %j", (value, said) => {
  expect(sayTime(value, az)).toBe(said);
});

test("a day is said in the language of the page", () => {
  expect(sayTime("2026-03-09", en)).toBe("9 March 2026");
});

test("numbers are written as the language writes them", () => {
  expect([7, 1296, 1234567].map((number) => sayNumber(number, az))).toEqual([
    "7",
    "1.296",
    "1.234.567",
  ]);
  expect(sayNumber(1296, en)).toBe("1,296");
});

test("a name over a line break is said in one line", () => {
  expect(oneLine(" Aysel\n  Quliyeva ")).toBe("Aysel Quliyeva");
});

test("a word begins with the capital of its language", () => {
  expect([capitalize("ittiham", "az"), capitalize("incident", "en")]).toEqual([
    "İttiham",
    "Incident",
  ]);
});

const argument = (role: RoleName, text: string, entity?: string): EventArgument => {
  return { role, text, start: 0, end: text.length, ...(entity !== undefined && { entity }) };
};
const event = (parts: Partial<Event>, ...tellings: EventArgument[][]): Event => ({
  id: "event:1",
  type: "Attack",
  codes: {},
  polarity: "POS",
  realis: "ACTUAL",
  attribution: [],
  mentions: tellings.map((it) => {
    const told = { start: 0, end: 5, text: "zərbə\nendirib", by: "trigger.zərbə" };
    return { ...told, arguments: it, polarity: "POS", realis: "ACTUAL" };
  }),
  ...parts,
});

test("an event is told as who did what, each once and in its fullest form", () => {
  const told = event(
    {},
    [argument("attacker", "ordu"), argument("target", "Kiyevdəki səfirlik", "organisation:1")],
    [argument("target", "səfirliyi", "organisation:1"), argument("instrument", "raket")],
  );
  const { who, did, what, how } = toSentence(told);
  expect(did).toBe("zərbə endirib");
  expect([who, what, how].map((part) => part.map(({ text }) => text))).toEqual([
    ["ordu"],
    ["Kiyevdəki səfirlik"],
    ["raket"],
  ]);
});

test("an event begins when its time does, if the year is known", () => {
  const times = new Map([
    [
      "date:1",
      { id: "date:1", name: "", kind: "date", value: "2026", from: "2026-01-01", mentions: [] },
    ],
  ] as const);
  const begin = (time: Event["time"]) => beginOf(event(time ? { time } : {}), times);
  expect(begin({ value: "2026", basis: "clause", entity: "date:1" })).toBe("2026-01-01");
  expect(begin({ value: "2026-03-09", basis: "clause" })).toBe("2026-03-09");
  expect(begin({ value: "XXXX-03-09", basis: "clause" })).toBe("");
  expect(begin(undefined)).toBe("");
});
