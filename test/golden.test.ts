import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractEntities } from "../src/index.ts";
import { type Comparison, compareStory } from "./golden/compare-story.ts";
import { readStory } from "./golden/read-story.ts";

const folder = fileURLToPath(new URL("golden/", import.meta.url));
const examples = fileURLToPath(new URL("../examples/", import.meta.url));

const names = readdirSync(folder)
  .filter((name) => /^\d\d-.*(?<!\.known)\.txt$/u.test(name))
  .map((name) => name.replace(".txt", ""));

describe("what is right about a story is found, but for what is known to be wrong", () => {
  for (const name of names) {
    const story = readStory(readFileSync(`${folder}${name}.txt`, "utf8"));
    const { referenceDate } = story;
    const comparison = compareStory(story, extractEntities(story.text, { referenceDate }));
    test(`${name}: ${comparison.right} of ${comparison.total} right`, () => {
      const known = `${folder}${name}.known.txt`;
      if (process.env.UPDATE) writeKnown(known, comparison);
      expect(toKnown(comparison)).toBe(existsSync(known) ? readFileSync(known, "utf8") : "");
    });
  }
});

test("examples/ has the text of the first stories", () => {
  const shown = readdirSync(examples);
  expect(shown).toEqual(names.slice(0, shown.length).map((name) => `${name}.txt`));
  for (const name of shown) {
    const { text } = readStory(readFileSync(`${folder}${name}`, "utf8"));
    if (process.env.UPDATE) writeFileSync(`${examples}${name}`, text);
    expect(readFileSync(`${examples}${name}`, "utf8")).toBe(text);
  }
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
