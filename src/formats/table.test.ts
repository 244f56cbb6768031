import { expect, test } from "vitest";
import { NOTHING, STORY, STORY_TEXT } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import type { Extraction } from "../types.ts";
import { toTable } from "./table.ts";

const span = { start: 0, end: 1 };

const story: Extraction = {
  ...NOTHING,
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
      attribution: [{ ...span, text: "ŞDT", mode: "report" }],
      mentions: [
        {
          ...span,
          text: "təyin edilib",
          polarity: "NEG",
          realis: "PLANNED",
          by: "appoint",
          arguments: [
            { ...span, role: "person", text: "Quliyeva", entity: "person:1" },
            { ...span, role: "position", text: "rejissor" },
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
           person=Aysel Quliyevanın, position=rejissor
           source: ŞDT

Also
  5 manat  money, 5 AZN
`);
});

test("leaves blank what is not known of a time, and tells ages apart from it", () => {
  const text =
    "Nazir dünən Tripoliyə səfər edib. Tərcüməçi 34 yaşlı xanımdır. Son illər yol genişlənib. Qatar saat 10:00-da yola düşür.";
  const table = toTable({ extraction: extractEntities(text) });
  expect(table).toContain("When\n  dünən\n  Son illər\n  saat 10:00  T10:00, time\n\n");
  expect(table).toContain("Visit  “səfər edib”, in Tripoli\n");
  expect(table).toMatch(/\nAlso\n {2}34 yaşlı {2}duration, P34Y\n$/u);
});

test("names as sources those who are named, not the words that say that somebody said it", () => {
  const text = "Nazirin Bakıya gələcəyi gözlənilir. Nazirlik sərginin açılacağını bildirib.";
  const sources = toTable({ extraction: extractEntities(text) }).match(/source: .*/gu);
  expect(sources).toEqual(["source: Nazirlik"]);
});

test("leaves out what was not found", () => {
  const table = toTable({ id: 1, extraction: { ...NOTHING, dates: story.dates } });
  expect(table).toContain("When");
  expect(table).not.toMatch(/Who|What happened|nothing found/u);
  expect(toTable({ id: 1, extraction: NOTHING })).toContain("nothing found");
});

test("never runs wider than 100 columns, and loses no word", () => {
  const name = "Azərbaycan Respublikasının Mədəniyyət Nazirliyinin Şəki Regional İdarəsi";
  const role = "ş".repeat(150);
  const people = [
    { id: "person:1", name, mentions: [0], roles: [{ ...span, text: role, position: role }] },
  ];
  const table = toTable({ id: 1, extraction: { ...NOTHING, people } });
  for (const line of table.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
  for (const word of name.split(" ")) expect(table).toContain(word);
  expect(table.match(/ş/gu)?.length).toBeGreaterThanOrEqual(150);
});

test("underlines every name in the text, nested ones on a line of their own", () => {
  const [text] = toTable({ text: STORY_TEXT, extraction: STORY }).split("\n\nWho");
  expect(
    text,
  ).toBe(`📰 “Xəbər”in yazdığına görə, Azərbaycan Xarici İşlər Nazirliyi mayın 5-də səfir Aysel
    ORG──                    ORG────────────────────────────── DAT───────       PER──
                             COU───────
Quliyevanı Bakıya çağırıb.
────────── PLA───

Nazirlik görüşün keçirilmədiyini bildirib. <b>Şəki</b> & "Göygöl" 😀 sakitdir.
                                              PLA─        PLA───`);
});

test("breaks long lines at spaces, and a name with them", () => {
  const text = `${"xəbər ".repeat(16)}Aysel Quliyeva ${"ş".repeat(120)} Bakı`;
  const start = text.indexOf("Aysel");
  const mention = { ...STORY.mentions[4]!, start, end: start + 14, text: "Aysel Quliyeva" };
  const table = toTable({ text, extraction: { ...NOTHING, mentions: [mention] } });
  expect(table.split("\n").slice(0, 6)).toEqual([
    "xəbər ".repeat(16).trimEnd(),
    "Aysel Quliyeva",
    "PER───────────",
    "ş".repeat(100),
    `${"ş".repeat(20)} Bakı`,
    "",
  ]);
});

test("paints headings and names, and only paints", () => {
  const paint = (piece: string, role: string): string => `<${role}>${piece}</>`;
  const document = { id: "a.txt", text: STORY_TEXT, extraction: STORY };
  const painted = toTable(document, { paint });
  expect(painted).toContain("<heading>a.txt</>");
  expect(painted).toContain("<person>Aysel</>\n");
  expect(painted).toContain("<country>Azərbaycan</><organisation> Xarici İşlər Nazirliyi</>");
  expect(painted.replace(/<[a-z]+>|<\/>/gu, "")).toBe(
    toTable(document).replace(/<[a-z]+>|<\/>/gu, ""),
  );
});

test("keeps a text from controlling the terminal", () => {
  const text = "\u001b[31mBakı\u0007\u202e\u009b2J\tidi";
  const table = toTable({ id: "\u001b]0;x\u0007", text, extraction: NOTHING });
  expect(table).toContain("\ufffd[31mBakı\ufffd\ufffd\ufffd2J idi");
  expect(table).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});
