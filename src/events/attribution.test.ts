import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

test.each([
  ["“Xəzər Xəbər”in yazdığına görə, səfir Bakıda nazirlə görüşüb.", "Xəzər Xəbər", "according-to"],
  ["Nazirliyin bildirdiyinə görə, zərbə nəticəsində bina dağılıb.", "Nazirliyin", "according-to"],
  [
    "Müdirin sözlərinə görə, zərbə nəticəsində bina dağılıb.",
    "Müdirin sözlərinə görə",
    "according-to",
  ],
  ["Məlumata görə, zərbə nəticəsində bina dağılıb.", "Məlumata görə", "according-to"],
  ["Orxan Səfərzadə binanın dağıldığını bildirib.", "Orxan Səfərzadə", "report"],
  ["Orxan Səfərzadə deyib ki, bina dağılıb.", "Orxan Səfərzadə", "report"],
])("%s rests on the word of %s", (text, source, mode) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toMatchObject([{ text: source, mode }]);
});

test.each([
  "Yağışa görə görüş keçirilməyib.",
  "Qonaqlar səfirliyin zədələnməsinə görə təəssüf ediblər.",
])("nobody is named for it: %s", (text) => {
  expect(extractEntities(text).events.flatMap(({ attribution }) => attribution)).toEqual([]);
});
