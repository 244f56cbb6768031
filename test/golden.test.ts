import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { extractEntities } from "../src/index.ts";
import { type Comparison, compareStory } from "./golden/compare-story.ts";
import { readStory } from "./golden/read-story.ts";
import { FOLDER, readStoryOf, STORY_NAMES } from "./golden/stories.ts";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));

test.each(STORY_NAMES)("%s is read right, but for what is known to be wrong", (name) => {
  const story = readStoryOf(name);
  const { referenceDate } = story;
  const comparison = compareStory(story, extractEntities(story.text, { referenceDate }));
  const known = `${FOLDER}${name}.known.txt`;
  if (process.env.UPDATE) writeKnown(known, comparison);
  expect(toKnown(comparison)).toBe(existsSync(known) ? readFileSync(known, "utf8") : "");
});

test("examples/ has the text of the first stories", () => {
  const shown = readdirSync(examples);
  const first = STORY_NAMES.slice(0, shown.length);
  expect(shown).toEqual(first.map((name) => `${name}.txt`));
  for (const name of first) {
    const { text } = readStoryOf(name);
    if (process.env.UPDATE) writeFileSync(`${examples}${name}.txt`, text);
    expect(readFileSync(`${examples}${name}.txt`, "utf8")).toBe(text);
  }
});

test("the README of the stories shows a story, in which what is marked is found", () => {
  const readme = readFileSync(`${FOLDER}README.md`, "utf8");
  const source = /^```text\n(?<story>.*?)^```$/msu.exec(readme)?.groups?.story ?? "";
  const story = readStory(source, "test/golden/README.md");
  const { referenceDate } = story;
  const { wrong } = compareStory(story, extractEntities(story.text, { referenceDate }));
  expect(wrong).toEqual([]);
});

/** Nothing, if nothing is wrong: then there is no file. */
function toKnown({ right, total, wrong }: Comparison): string {
  if (wrong.length === 0) return "";
  return `${right} of ${total} right\n\n${wrong.join("\n")}\n`;
}

function writeKnown(path: string, comparison: Comparison): void {
  const text = toKnown(comparison);
  if (text === "") rmSync(path, { force: true });
  else writeFileSync(path, text);
}
