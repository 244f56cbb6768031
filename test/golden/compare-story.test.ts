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
  const story = readStory(source);
  expect(story.text).toBe("Bina Bakıda zədələnib.\n");
  expect(story.mentions).toEqual([{ start: 5, end: 11, type: "place" }]);
  expect(story.events[0]).toMatchObject({ start: 12, end: 21, type: "Damage", realis: "ACTUAL" });
});

test("nothing is wrong with what is right", () => {
  expect(compareStory(readStory(source), right)).toEqual({ total: 5, right: 5, wrong: [] });
});

test("what is missing, what is wrong and what is too much are told", () => {
  const story = readStory(source);
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
  [
    "a phrase that is not there",
    "artifact=Bina",
    "artifact=Ev",
    "line 5: “Ev” is not in the sentence",
  ],
  ["a mark beyond the text", "     PLA───", `${" ".repeat(20)}PLA───`, "line 4: PLA─── is beyond"],
  ["mentions that do not add up", "place Bakı\n", "place Bakı ×2\n", "1 × place marked, 2 counted"],
  ["a value without a mention", "place Bakı\n", "place Bakı\ndünən = 2026\n", "not marked: dünən"],
])("a story with %s is refused", (_what, part, slip, message) => {
  expect(() => readStory(source.replace(part, slip))).toThrow(message);
});
