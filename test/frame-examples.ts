import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FrameExamples } from "../src/events/frames/frame.ts";
import type { EventType } from "../src/vocabulary.ts";

/** A marked stretch of an example: `[text]role`, or `[text]!` for the trigger; they may stand in each other. */
export interface Mark {
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

/** The examples beside the frame of a type. */
export function examplesOf(type: EventType): FrameExamples {
  const name = type.replace(/(?<!^)[A-Z]/gu, "-$&").toLowerCase();
  return examples.get(name) ?? { finds: [], ignores: [] };
}

/** The text of an example, and its marks in order. */
export function readExample(example: string): { text: string; marks: Mark[] } {
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

export function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end;
}
