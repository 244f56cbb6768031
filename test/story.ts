import type { Event, EventMention, Extraction, Mention, Span } from "../src/types.ts";

/** A story with everything that is hard for a format: emoji, nesting, a name over a line break, markup, a glued suffix. */
export const STORY_TEXT = `📰 “Xəbər”in yazdığına görə, Azərbaycan Xarici İşlər Nazirliyi mayın 5-də səfir Aysel
Quliyevanı Bakıya çağırıb.

Nazirlik görüşün keçirilmədiyini bildirib. <b>Şəki</b> & "Göygöl" 😀 sakitdir.
`;

/** The first place of a piece of the story. */
function spanOf(piece: string): Span & { text: string } {
  const start = STORY_TEXT.indexOf(piece);
  if (start < 0) throw new Error(`not in the story: ${piece}`);
  return { start, end: start + piece.length, text: piece };
}

/** A piece of the story where a longer piece begins. */
function spanAt(longer: string, piece: string): Span & { text: string } {
  const { start } = spanOf(longer);
  return { start, end: start + piece.length, text: piece };
}

const mentions: Mention[] = [
  mention("Xəbər", "organisation", "organisation:1", "Xəbər"),
  mention(
    "Azərbaycan Xarici İşlər Nazirliyi",
    "organisation",
    "organisation:2",
    "Azərbaycan Xarici İşlər Nazirliyi",
  ),
  { ...mention("Azərbaycan", "country", "country:AZ", "Azərbaycan"), parent: 1, id: "AZ" },
  { ...mention("mayın 5-də", "date", "date:1", "mayın 5-i"), value: "2025-05-05" },
  mention("Aysel\nQuliyevanı", "person", "person:1", "Aysel\nQuliyeva"),
  { ...mention("Bakıya", "place", "place:1", "Bakı"), case: "dative" },
  mention("Şəki", "place", "place:2", "Şəki"),
  mention("Göygöl", "place", "place:2", "Göygöl"),
];

function mention(
  piece: string,
  type: Mention["type"],
  entity: string,
  name: string,
): Mention & { readonly by: string } {
  return { ...spanOf(piece), type, name, entity, by: `${type}.hand`, score: 0.9 };
}

const summon: EventMention = {
  ...spanOf("çağırıb"),
  arguments: [
    {
      role: "actor",
      ...spanOf("Azərbaycan Xarici İşlər Nazirliyi"),
      entity: "organisation:2",
    },
    { role: "recipient", ...spanOf("Aysel\nQuliyevanı"), entity: "person:1" },
    { role: "destination", ...spanOf("Bakıya"), entity: "place:1" },
  ],
  polarity: "POS",
  realis: "ACTUAL",
  by: "trigger.çağır",
};

const meeting: EventMention = {
  ...spanOf("görüşün"),
  arguments: [
    { role: "participant", ...spanAt("Nazirlik görüşün", "Nazirlik") },
    { role: "participant", ...spanOf("Aysel\nQuliyevanı"), entity: "person:1" },
  ],
  polarity: "NEG",
  realis: "REPORTED-DOUBT",
  by: "meet.hand",
};

const events: Event[] = [
  {
    id: "event:1",
    type: "Summon",
    codes: { cameo: "114" },
    polarity: "POS",
    realis: "ACTUAL",
    time: { value: "2025-05-05", basis: "clause", entity: "date:1" },
    place: "place:1",
    attribution: [{ ...spanOf("Xəbər"), mode: "report", entity: "organisation:1" }],
    mentions: [summon],
  },
  {
    id: "event:2",
    type: "Meet",
    codes: {},
    polarity: "NEG",
    realis: "REPORTED-DOUBT",
    attribution: [{ ...spanOf("bildirib"), mode: "report" }],
    mentions: [meeting, { ...meeting, ...spanOf("keçirilmədiyini"), arguments: [] }],
  },
];

export const STORY: Extraction = {
  people: [
    {
      id: "person:1",
      name: "Aysel\nQuliyeva",
      given: "Aysel",
      family: "Quliyeva",
      roles: [{ ...spanOf("səfir"), position: "səfir" }],
      mentions: [4],
    },
  ],
  countries: [{ id: "country:AZ", code: "AZ", name: "Azərbaycan", mentions: [2] }],
  places: [
    { id: "place:1", name: "Bakı", kind: "city", country: "AZ", mentions: [5] },
    { id: "place:2", name: "Göygöl", mentions: [6, 7] },
  ],
  organisations: [
    { id: "organisation:1", name: "Xəbər", mentions: [0] },
    { id: "organisation:2", name: "Azərbaycan Xarici İşlər Nazirliyi", mentions: [1] },
  ],
  dates: [{ id: "date:1", name: "mayın 5-i", kind: "date", value: "2025-05-05", mentions: [3] }],
  events,
  others: [],
  mentions,
};

export const NOTHING: Extraction = {
  people: [],
  countries: [],
  places: [],
  organisations: [],
  dates: [],
  events: [],
  others: [],
  mentions: [],
};
