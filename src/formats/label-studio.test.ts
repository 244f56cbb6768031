import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import { type LabelStudioTask, toLabelStudio } from "./label-studio.ts";

/** What https://labelstud.io/guide/predictions asks of a task with a prediction for a text. */
function expectTask({ data, predictions }: LabelStudioTask): void {
  const characters = [...data.text];
  const ids = new Set<string>();
  for (const item of predictions[0].result) {
    if (item.type === "relation") {
      expect(ids).toContain(item.from_id);
      expect(ids).toContain(item.to_id);
      continue;
    }
    expect(ids).not.toContain(item.id);
    ids.add(item.id);
    expect(item).toMatchObject({ from_name: "label", to_name: "text", type: "labels" });
    const { start, end, text, labels } = item.value;
    expect(characters.slice(start, end).join("")).toBe(text);
    expect(labels).toHaveLength(1);
  }
}

test("is a task with a region for each mention and trigger, and relations to arguments", () => {
  const task = toLabelStudio({ id: 5, text: STORY_TEXT, extraction: STORY });
  expectTask(task);
  expect(task.data.id).toBe(5);
  const { result } = task.predictions[0];
  const regions = new Map(
    result.flatMap((item) => (item.type === "labels" ? [[item.id, item.value]] : [])),
  );
  const texts = (id: string) => `${regions.get(id)?.labels[0]} ${regions.get(id)?.text}`;
  const relations = result.flatMap((item) =>
    item.type === "relation" ? [[texts(item.from_id), item.labels[0], texts(item.to_id)]] : [],
  );
  expect(relations).toEqual([
    ["Summon çağırıb", "actor", "ORGANISATION Azərbaycan Xarici İşlər Nazirliyi"],
    ["Summon çağırıb", "recipient", "PERSON Aysel\nQuliyevanı"],
    ["Summon çağırıb", "destination", "PLACE Bakıya"],
    ["Meet görüşün", "participant", "PHRASE Nazirlik"],
    ["Meet görüşün", "participant", "PERSON Aysel\nQuliyevanı"],
    ["Meet keçirilmədiyini", "same event", "Meet görüşün"],
  ]);
  expect(regions.size).toBe(8 + 3 + 1);
});

test("is a task of what the library finds", () => {
  const text = "😀 Bakıda Rusiya XİN-in nümayəndəsi ilə görüş olub.";
  const extraction = extractEntities(text);
  const task = toLabelStudio({ text, extraction });
  expectTask(task);
  expect(task.predictions[0].result.length).toBeGreaterThanOrEqual(extraction.mentions.length);
});
