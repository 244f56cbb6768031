import { expect, test } from "vitest";
import type { Extraction } from "../types.ts";
import { toTable } from "./table.ts";

const nothing: Extraction = {
  people: [],
  countries: [],
  places: [],
  organisations: [],
  dates: [],
  events: [],
  others: [],
  mentions: [],
};
const span = { start: 0, end: 1 };

const story: Extraction = {
  ...nothing,
  people: [
    {
      id: "person:1",
      name: "Aysel Quliyeva",
      mentions: [0, 4],
      roles: [
        { ...span, text: "Şəki Teatrının rejissoru", position: "rejissor" },
        { ...span, text: "Şəki Teatrının rejissoru", position: "rejissor" },
        { ...span, text: "xalq artisti", position: "xalq artisti" },
      ],
    },
    { id: "person:2", name: "Bəhruz", mentions: [6], roles: [] },
  ],
  organisations: [
    {
      id: "organisation:1",
      name: "Şəki\nDövlət Teatrı",
      acronym: "ŞDT",
      kind: "theatre",
      country: "AZ",
      mentions: [1],
    },
  ],
  countries: [{ id: "country:AZ", name: "Azərbaycan", code: "AZ", mentions: [2] }],
  places: [{ id: "place:1", name: "Şəki", kind: "city", country: "AZ", mentions: [3] }],
  dates: [{ id: "date:1", name: "mayın 5-i", kind: "date", value: "2025-05-05", mentions: [5] }],
  events: [
    {
      id: "event:1",
      type: "Appoint",
      codes: {},
      polarity: "NEG",
      realis: "PLANNED",
      time: { value: "2025-05-05", basis: "clause" },
      place: "place:1",
      attribution: [{ ...span, text: "ŞDT", mode: "said" }],
      mentions: [
        {
          ...span,
          text: "təyin edilib",
          polarity: "NEG",
          realis: "PLANNED",
          by: "appoint",
          arguments: [
            { ...span, role: "person", text: "Quliyeva", entity: "person:1" },
            { ...span, role: "post", text: "rejissor" },
          ],
        },
        {
          ...span,
          text: "təyinat",
          polarity: "NEG",
          realis: "PLANNED",
          by: "appoint",
          arguments: [{ ...span, role: "person", text: "Aysel Quliyevanın", entity: "person:1" }],
        },
      ],
    },
  ],
  others: [
    { id: "money:1", type: "money", name: "5 manat", value: "5", currency: "AZN", mentions: [7] },
  ],
};

test("shows who, where, when and what happened", () => {
  expect(toTable({ id: "teatr.txt", extraction: story })).toBe(`teatr.txt
${"─".repeat(100)}
Who
  Aysel Quliyeva  Şəki Teatrının rejissoru, xalq artisti ×2
  Bəhruz

Organisations
  Şəki Dövlət Teatrı  ŞDT, theatre, AZ

Countries & places
  Azərbaycan  country, AZ
  Şəki        city, AZ

When
  mayın 5-i  2025-05-05

What happened
  Appoint  “təyin edilib” “təyinat”, not, PLANNED, 2025-05-05, in Şəki
           person=Aysel Quliyevanın, post=rejissor
           source: ŞDT

Also
  5 manat  money, 5 AZN
`);
});

test("leaves out what was not found", () => {
  const table = toTable({ id: 1, extraction: { ...nothing, dates: story.dates } });
  expect(table).toContain("When");
  expect(table).not.toMatch(/Who|What happened|nothing found/u);
  expect(toTable({ id: 1, extraction: nothing })).toContain("nothing found");
});

test("never runs wider than 100 columns, and loses no word", () => {
  const name = "Azərbaycan Respublikasının Mədəniyyət Nazirliyinin Şəki Regional İdarəsi";
  const role = "ş".repeat(150);
  const people = [
    { id: "person:1", name, mentions: [0], roles: [{ ...span, text: role, position: role }] },
  ];
  const table = toTable({ id: 1, extraction: { ...nothing, people } });
  for (const line of table.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
  for (const word of name.split(" ")) expect(table).toContain(word);
  expect(table.match(/ş/gu)?.length).toBeGreaterThanOrEqual(150);
});
