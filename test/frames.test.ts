import { describe, expect, test } from "vitest";
import { extractEntities } from "../src/index.ts";
import type { Event } from "../src/types.ts";
import { EVENT_TYPES } from "../src/vocabulary.ts";
import { byPlace, examplesOf, type Mark, readExample } from "./frame-examples.ts";

test("every type of event has examples beside its frame", () => {
  for (const type of EVENT_TYPES) {
    const { finds, ignores } = examplesOf(type);
    expect(
      [finds.length, ignores.length].every((count) => count > 0),
      type,
    ).toBe(true);
  }
});

describe.each(EVENT_TYPES.map((type) => ({ type, ...examplesOf(type) })))(
  "$type",
  ({ type, finds, ignores }) => {
    test.each(finds)("is told by %s", (example) => {
      const { text, marks } = readExample(example);
      const told = eventsOf(text, type);
      expect(told.map(toMarks)).toEqual([marks]);
    });

    test.each(ignores)("is not told by %s", (text) => {
      expect(eventsOf(text, type)).toEqual([]);
    });
  },
);

test("an example that is wrong is found", () => {
  const { text, marks } = readExample("[Səfir]actor [çağırılıb]!.");
  expect(text).toBe("Səfir çağırılıb.");
  expect(eventsOf(text, "Summon").map(toMarks)).not.toEqual([marks]);
});

function eventsOf(text: string, type: string): Event[] {
  return extractEntities(text).events.filter((event) => event.type === type);
}

/** Trigger and arguments of an event told once; an argument that the trigger itself fills is not marked. */
function toMarks({ mentions: [mention] }: Event): Mark[] {
  const { start, end, arguments: args } = mention!;
  return [
    { label: "!", start, end },
    ...args
      .filter((one) => one.start >= end || one.end <= start)
      .map((one) => ({ label: one.role, start: one.start, end: one.end })),
  ].toSorted(byPlace);
}
