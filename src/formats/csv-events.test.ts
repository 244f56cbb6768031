import { expect, test } from "vitest";
import { parseCsv } from "../../test/parse-csv.ts";
import { STORY } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import type { Extraction } from "../types.ts";
import { toCsvEvents } from "./csv-events.ts";

/** The cells of each row that say something, by the names of their columns. */
function rowsOf(extraction: Extraction): Record<string, string>[] {
  const [header, ...records] = parseCsv(toCsvEvents({ id: 7, extraction }));
  return records.map((record) =>
    Object.fromEntries(record.map((cell, i) => [header![i]!, cell]).filter(([, cell]) => cell)),
  );
}

test("is one record an event, whose place, parties and source are named by their entities", () => {
  const [summon, meeting, ...others] = rowsOf(STORY);
  expect(summon).toEqual({
    document: "7",
    event: "event:1",
    type: "Summon",
    polarity: "POS",
    realis: "ACTUAL",
    time: "2025-05-05",
    basis: "clause",
    place: "Bakı",
    country: "AZ",
    roles: "actor=Azərbaycan Xarici İşlər Nazirliyi; recipient=Aysel Quliyeva; destination=Bakı",
    source: "Xəbər",
    text: "çağırıb",
    start: String(STORY.events[0]!.mentions[0]!.start),
    end: String(STORY.events[0]!.mentions[0]!.end),
    tellings: "1",
    cameo: "114",
  });
  expect(meeting).toMatchObject({
    polarity: "NEG",
    realis: "REPORTED-DOUBT",
    roles: "participant=Nazirlik; participant=Aysel Quliyeva",
    source: "bildirib",
    tellings: "2",
  });
  expect(others).toEqual([]);
});

test("tells a time and a place twice only where they are others", () => {
  const text = "Orxan Səfərzadə martın 9-da Bakıda, səfirlikdə Salim əl-Fituri ilə görüşüb.";
  const [row] = rowsOf(extractEntities(text, { referenceDate: "2026-03-12" }));
  expect(row).toMatchObject({
    time: "2026-03-09",
    place: "Bakı",
    roles: "participant=Orxan Səfərzadə; place=səfirlik; participant=Salim əl-Fituri",
  });
});

test("says what caused an event, and which country a country is", () => {
  const rows = rowsOf(extractEntities("Misirdə partlayış nəticəsində ev dağılıb."));
  expect(rows).toMatchObject([
    { event: "event:1", type: "Explosion", place: "Misir", country: "EG" },
    { event: "event:2", type: "Damage", causes: "event:1" },
  ]);
});
