import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";
import type { Event, Extraction } from "../types.ts";

const WRITTEN = { referenceDate: "2026-03-12" };

function timesOf({ events }: Extraction): Event["time"][] {
  return events.map(({ time }) => time);
}

test("what is to come is no time of what was", () => {
  const story = "Sabah Bakıda forum keçiriləcək. Nazir istefa verib.";
  expect(timesOf(extractEntities(story, WRITTEN))).toMatchObject([
    { value: "2026-03-13", basis: "clause" },
    { value: "2026-03-12", basis: "document" },
  ]);
});

test("a story goes on in the time that it was told in", () => {
  const story = "Nazir martın 5-də səfirlə görüşüb. Səfir istefa verib.";
  expect(timesOf(extractEntities(story, WRITTEN))).toMatchObject([
    { value: "2026-03-05", basis: "clause" },
    { value: "2026-03-05", basis: "narrative" },
  ]);
});

test("the dateline is the day of a text that has no other", () => {
  const story = "Bakı, 21 noyabr 2025-ci il. Nazir səfirlə görüşüb.";
  expect(timesOf(extractEntities(story))).toEqual([{ value: "2025-11-21", basis: "document" }]);
  expect(timesOf(extractEntities("Nazir səfirlə görüşüb."))).toEqual([undefined]);
});

test("a month contradicts no day in it", () => {
  const story = (when: string): string =>
    `Aysel Kərimova noyabrın 14-də Orxan Əliyevlə görüşüb. Aysel Kərimova ${when} Orxan Əliyevlə görüşüb.`;
  expect(extractEntities(story("noyabrda"), WRITTEN).events).toHaveLength(1);
  expect(extractEntities(story("noyabrın 15-də"), WRITTEN).events).toHaveLength(2);
});

test("what is told of the past at large, or of what comes again, was not on the day of the text", () => {
  for (const story of [
    "İşğal illərində məscid dağıdılıb.",
    "İkinci Dünya müharibəsi zamanı zavod dağıdılıb.",
    "O, vaxtilə həbs olunub.",
    "Nazir o vaxt istefa vermişdi.",
    "Hər il tələbələr küçədə etiraz aksiyası keçirir.",
  ]) {
    expect(timesOf(extractEntities(story, WRITTEN)), story).toEqual([undefined]);
  }
});

test("something and what came of it were at one time", () => {
  const story = "Nazir dünən Çiliyə gedib. Kənddə zəlzələ nəticəsində üç ev dağılıb.";
  const [, earthquake, damage] = timesOf(extractEntities(story, WRITTEN));
  expect([earthquake?.value, damage?.value]).toEqual(["2026-03-11", "2026-03-11"]);
});

test("a converb shares its time with its verb", () => {
  const story = "Səfir mayın 5-də istefa verərək müxalifəti dəstəkləyib.";
  expect(timesOf(extractEntities(story, WRITTEN))).toMatchObject([
    { value: "2025-05-05", basis: "clause" },
    { value: "2025-05-05", basis: "coordinated" },
  ]);
});
