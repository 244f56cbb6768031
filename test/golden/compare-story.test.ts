import { expect, test } from "vitest";
import type { Event, Extraction } from "../../src/index.ts";
import { compareStory } from "./compare-story.ts";
import { readStory } from "./read-story.ts";

const source = `reference date 2026-03-12

Bina Bakıda zədələnib.
     PLA───
> Damage zədələnib: artifact=Bina; where=Bakı

---
place Bakı
`;

const FILE = "test/golden/00-bina.txt";

const bakida = {
  start: 5,
  end: 11,
  text: "Bakıda",
  name: "Bakı",
  type: "place",
  entity: "place:1",
};
const damage = {
  id: "event:1",
  type: "Damage",
  polarity: "POS",
  realis: "ACTUAL",
  place: "place:1",
  attribution: [],
  mentions: [
    {
      ...{ start: 12, end: 21, text: "zədələnib", polarity: "POS", realis: "ACTUAL", by: "" },
      arguments: [{ role: "artifact", start: 0, end: 4, text: "Bina" }],
    },
  ],
} as unknown as Event;

const right = {
  ...{ people: [], countries: [], organisations: [], dates: [], others: [] },
  places: [{ id: "place:1", name: "Bakı", mentions: [0] }],
  mentions: [bakida],
  events: [damage],
} as unknown as Extraction;

test("a story holds its text, and marks by offset", () => {
  const story = readStory(source, FILE);
  expect(story.text).toBe("Bina Bakıda zədələnib.\n");
  expect(story.mentions).toEqual([{ start: 5, end: 11, type: "place", line: 4 }]);
  expect(story.events[0]).toMatchObject({ start: 12, end: 21, type: "Damage", realis: "ACTUAL" });
});

test("nothing is wrong with what is right", () => {
  expect(compareStory(readStory(source, FILE), right)).toEqual({ total: 5, right: 5, wrong: [] });
});

test("what is missing, what is wrong and what is too much are told", () => {
  const story = readStory(source, FILE);
  expect(compareStory(story, { ...right, events: [] }).wrong).toEqual([
    "- 1: Damage zədələnib",
    "- 1: Damage zədələnib: artifact=Bina",
    "- 1: Damage zədələnib: where=Bakı",
  ]);
  const shorter = { ...bakida, end: 9 } as unknown as Extraction["mentions"][number];
  expect(compareStory(story, { ...right, mentions: [shorter] }).wrong).toEqual([
    "+ 1: PLA Bakı",
    "- 1: PLA Bakıda",
  ]);
  const planned = { ...damage, mentions: [{ ...damage.mentions[0]!, realis: "PLANNED" as const }] };
  expect(compareStory(story, { ...right, events: [planned, damage] }).wrong).toEqual([
    "+ 1: Damage zədələnib",
    "+ 1: Damage zədələnib: PLANNED",
  ]);
});

test.each([
  ["no date", "reference date", "date", "1: expected “reference date YYYY-MM-DD”"],
  ["a phrase that is not there", "=Bina", "=Ev", "5: “Ev” is not in the sentence"],
  ["a mark beyond the text", "     PLA───", `${" ".repeat(20)}PLA───`, "4: PLA─── is beyond"],
  [
    "mentions that do not add up",
    "place Bakı\n",
    "place Bakı ×2\n",
    "8: 1 × place marked, 2 counted below ---; marked: Bakıda",
  ],
  ["a mention that is not counted", "place Bakı\n", "", "4: 1 × place marked, 0 counted"],
  ["what is no entity", "place Bakı\n", "şəhər Bakı\n", "8: not an entity: şəhər Bakı"],
  [
    "a value without a mention",
    "place Bakı\n",
    "place Bakı\ndünən = 2026\n",
    "9: not marked: dünən",
  ],
  ["a mention without a value", "PLA───", "PLA───\n     DAT───", "5: no value for Bakıda"],
])("a story with %s is refused with its line", (_what, part, slip, message) => {
  expect(() => readStory(source.replace(part, slip), FILE)).toThrow(`${FILE}:${message}`);
});

test("a story without a rule below it is refused", () => {
  expect(() => readStory(source.replace("---\n", ""), FILE)).toThrow(`${FILE}: no line ---`);
});
