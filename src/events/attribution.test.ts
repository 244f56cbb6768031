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
  [
    "Çilinin qaçqınlar, əmək və müdafiə naziri Orxan Səfərzadə deyib ki, bina dağılıb.",
    "Orxan Səfərzadə",
    "report",
  ],
  [
    "Fövqəladə Hallar Nazirliyinin (FHN) məlumatına görə, bina dağılıb.",
    "Fövqəladə Hallar Nazirliyinin (FHN) məlumatına görə",
    "according-to",
  ],
  ["Ekspertin fikrincə, saziş imzalanacaq.", "Ekspertin fikrincə", "opinion"],
  ["Rektorun rəyincə, saziş imzalanacaq.", "Rektorun rəyincə", "opinion"],
])("%s rests on the word of %s", (text, source, mode) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toMatchObject([{ text: source, mode }]);
});

test.each([
  ["Nazir Orxan Səfərzadə danışıb. O bildirib ki, bina dağılıb.", "O"],
  [
    "Orxan Səfərzadə deyib ki, Samir Quliyev həbs olunub. Onun sözlərinə görə, bina da dağılıb.",
    "Onun sözlərinə görə",
  ],
  ["Orxan Səfərzadə deyib ki, Samir Quliyev həbs olunub. O qeyd edib ki, bina da dağılıb.", "O"],
])("who spoke last goes on: %s", (text, source) => {
  const { events, people } = extractEntities(text);
  const { id } = people.find(({ name }) => name === "Orxan Səfərzadə") ?? {};
  expect(events.at(-1)?.attribution).toMatchObject([{ text: source, entity: id }]);
});

test.each([
  "Qubernator üç evin dağıldığını və iki nəfərin yaralandığını deyib.",
  "Nazirlik körpünün vurulduğunu, iki nəfərin yaralandığını bildirib.",
])("who says several things says each of them: %s", (text) => {
  const { events } = extractEntities(text);
  expect(events).toHaveLength(2);
  for (const { attribution } of events) expect(attribution).toHaveLength(1);
});

test("what an agency's people report the agency does", () => {
  const { events, organisations } = extractEntities(
    "“Report”un bölgə müxbiri xəbər verir ki, bina dağılıb.",
  );
  const [agency] = organisations;
  expect(events[0]?.attribution).toMatchObject([{ mode: "agency", entity: agency?.id }]);
});

test("who tells of something of its own tells not the whole report", () => {
  const { events } = extractEntities(
    "Nazir körpünün açılışında iştirak edib. Müdir Orxan Səfərzadə görülən işlər barədə məlumat verib.",
  );
  expect(events.flatMap(({ attribution }) => attribution)).toEqual([]);
});

test.each([
  "Rəqəmlər artımdan xəbər verir. Nazir Bakıda səfirlə görüşüb.",
  "Xəbər verildiyi kimi, nazir Bakıda səfirlə görüşüb.",
  "Yağışa görə görüş keçirilməyib.",
  "Bakıda yanğın olub. Nazir Orxan Səfərzadə çıxış edib.",
  "Saziş imzalanıb. Hakim Orxan Səfərzadə qərarı elan edib.",
  "Qonaqlar səfirliyin zədələnməsinə görə təəssüf ediblər.",
])("nobody is named for it: %s", (text) => {
  expect(extractEntities(text).events.flatMap(({ attribution }) => attribution)).toEqual([]);
});

test("what stands behind a colon is all that was said", () => {
  const { events } = extractEntities("Məktəb bağlanıb. SOCAR məlumat yayıb: nasos zədələnib.");
  expect(
    events.map(({ type, attribution }) => [type, attribution.map(({ text }) => text)]),
  ).toEqual([
    ["Restrict", []],
    ["Damage", ["SOCAR"]],
  ]);
});
