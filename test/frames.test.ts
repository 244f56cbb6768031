import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { FrameExamples } from "../src/events/frames/frame.ts";
import { extractEntities } from "../src/index.ts";
import type { Event } from "../src/types.ts";
import { EVENT_TYPES } from "../src/vocabulary.ts";

/** A marked stretch of an example: `[text]role`, or `[text]!` for the trigger; they may stand in each other. */
interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const folder = fileURLToPath(new URL("../src/events/frames/", import.meta.url));
const examples = new Map<string, FrameExamples>();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".examples.ts"))) {
  const module: Record<string, FrameExamples> = await import(
    pathToFileURL(join(folder, file)).href
  );
  const [only] = Object.values(module);
  if (only !== undefined) examples.set(file.replace(".examples.ts", ""), only);
}

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

function examplesOf(type: string): FrameExamples {
  const name = type.replace(/(?<!^)[A-Z]/gu, "-$&").toLowerCase();
  return examples.get(name) ?? { finds: [], ignores: [] };
}

function eventsOf(text: string, type: string): Event[] {
  return extractEntities(text).events.filter((event) => event.type === type);
}

function readExample(example: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = "";
  for (const [part, label] of example.matchAll(/\[|\]([a-z]+|!)|[^[\]]+/gu)) {
    if (part === "[") open.push(text.length);
    else if (label === undefined) text += part;
    else marks.push({ label, start: open.pop()!, end: text.length });
  }
  return { text, marks: marks.toSorted(byPlace) };
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end;
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
