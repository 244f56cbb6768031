import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import { toHuggingFace } from "./huggingface.ts";
import { CONLL_LABELS } from "./labels.ts";

test("gives entities as the pipeline does: these five keys, in order, none in another", () => {
  const entities = toHuggingFace({ text: STORY_TEXT, extraction: STORY });
  expect(entities).toHaveLength(7);
  let before = 0;
  for (const entity of entities) {
    expect(Object.keys(entity)).toEqual(["entity_group", "score", "word", "start", "end"]);
    expect([...STORY_TEXT].slice(entity.start, entity.end).join("")).toBe(entity.word);
    expect(entity.start).toBeGreaterThanOrEqual(before);
    before = entity.end;
  }
});

test("speaks the labels of the models it stands in for, and leaves out what they do not have", () => {
  const groups = toHuggingFace({ text: STORY_TEXT, extraction: STORY }, { labels: CONLL_LABELS });
  expect(groups.map(({ entity_group }) => entity_group)).toEqual([
    "ORG",
    "ORG",
    "PER",
    "LOC",
    "LOC",
    "LOC",
  ]);
});

test("gives what the library finds", () => {
  const text = "😀 Bakıda";
  expect(toHuggingFace({ text, extraction: extractEntities(text) })).toMatchObject([
    { entity_group: "PLACE", word: "Bakıda", start: 2, end: 8 },
  ]);
});
