import { expect, test } from "vitest";
import { STORY } from "../../test/story.ts";
import { toBranches } from "./explain.ts";
import { drawTree } from "./tree.ts";

const evidence = { wordsOf: () => [{ line: "…" }] };
const explained = (only?: string) => drawTree(toBranches(STORY, evidence, only));

test("says in what a nested name lies", () => {
  expect(explained("country")).toBe(`└─ “Azərbaycan” [29–39] country
   ├─ found by rule country.hand, score 0.9
   ├─ read as Azərbaycan, AZ
   ├─ stands for country:AZ Azərbaycan
   ├─ inside “Azərbaycan Xarici İşlər Nazirliyi” [29–62]
   └─ words
      └─ …
`);
});

test("says who did what in an event, when, where, and who says so", () => {
  expect(explained("Summon")).toBe(`└─ “çağırıb” [104–111] Summon, event:1, cameo 114
   ├─ found by the row çağır of lexicons/events/triggers
   ├─ told as POS, ACTUAL
   ├─ actor “Azərbaycan Xarici İşlər Nazirliyi” [29–62] = organisation:2 Azərbaycan Xarici İşlər Nazirliyi
   ├─ recipient “Aysel Quliyevanı” [80–96] = person:1 Aysel Quliyeva
   ├─ destination “Bakıya” [97–103] = place:1 Bakı
   ├─ time 2025-05-05, by clause = date:1 mayın 5-i
   ├─ place place:1 Bakı
   ├─ says “Xəbər” [4–9], report = organisation:1 Xəbər
   └─ words
      └─ …
`);
});

test("goes through mentions and events in the order of the text", () => {
  const first = explained()
    .split("\n")
    .flatMap((line) => /^[├└]─ “(\S+)/u.exec(line)?.[1] ?? []);
  expect(first.map((word) => word.replace(/”$/u, ""))).toEqual([
    "Xəbər",
    "Azərbaycan",
    "Azərbaycan",
    "mayın",
    "Aysel",
    "Bakıya",
    "çağırıb",
    "görüşün",
    "keçirilmədiyini",
    "Şəki",
    "Göygöl",
  ]);
});

test("lets no word of the text control the terminal", () => {
  const text = "\u001b[2J";
  const mentions = [{ ...STORY.mentions[5]!, start: 0, end: 4, text, name: text }];
  const branches = toBranches({ ...STORY, mentions }, evidence, "place");
  expect(drawTree(branches)).not.toContain("\u001b");
});
