import fc from "fast-check";
import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import { toBrat } from "./brat.ts";
import { VARLIQ_LABELS } from "./labels.ts";
import { parseBrat } from "./parse-brat.ts";

const written = toBrat({ text: STORY_TEXT, extraction: STORY });
const read = parseBrat(written, STORY_TEXT);

/** The lines of the manual of brat, https://brat.nlplab.org/standoff.html */
const LINES = [
  /^T\d+\t[\w-]+ \d+ \d+(;\d+ \d+)*\t[^\n\t]+$/u,
  /^E\d+\t[\w-]+:T\d+( [\w-]+:[TE]\d+)*$/u,
  /^R\d+\t[\w-]+ Arg1:[TE]\d+ Arg2:[TE]\d+$/u,
  /^A\d+\t[\w-]+ [TER]\d+( [\w-]+)?$/u,
  /^\*\tEquiv( [TE]\d+){2,}$/u,
  /^#\d+\tAnnotatorNotes [TERA]\d+\t.+$/u,
];

test("writes lines of brat's manual alone, each id once, each target there", () => {
  const lines = written.trimEnd().split("\n");
  for (const line of lines) {
    expect(LINES.some((pattern) => pattern.test(line))).toBe(true);
  }
  const ids = lines.map((line) => line.split("\t")[0]).filter((id) => id !== "*");
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...written.matchAll(/(?<=[: ])[TE]\d+(?=\s)/gu)].map(([id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(ids).toContain(target);
});

test("counts code points, and writes a name over a line break in two pieces", () => {
  const [spans] = /T\d+\tPERSON.*/u.exec(written)!;
  expect(spans).toBe("T5\tPERSON 79 84;85 95\tAysel Quliyevanı");
  const characters = [...STORY_TEXT];
  expect(characters.slice(79, 84).join("")).toBe("Aysel");
  expect(characters.slice(85, 95).join("")).toBe("Quliyevanı");
});

test("reads back every mention, nested ones too, in UTF-16", () => {
  const labels = new Set<string>(Object.values(VARLIQ_LABELS));
  expect(read.spans.filter(({ label }) => labels.has(label))).toMatchObject(
    STORY.mentions.map(({ start, end, text, type }) => ({
      start,
      end,
      text,
      label: VARLIQ_LABELS[type],
    })),
  );
});

test("reads back every telling of every event with its arguments", () => {
  const textOf = (id: string) => read.spans.find((span) => span.id === id)?.text;
  expect(
    read.events.map((event) => ({
      type: event.type,
      text: textOf(event.trigger),
      arguments: event.arguments.map(({ role, target }) => ({ role, text: textOf(target) })),
    })),
  ).toEqual(
    STORY.events.flatMap(({ type, mentions }) =>
      mentions.map((mention) => ({
        type,
        text: mention.text,
        arguments: mention.arguments.map(({ role, text }) => ({ role, text })),
      })),
    ),
  );
});

test("reads back who is one, what is denied, who says so, and the notes", () => {
  const textOf = (id: string) => read.spans.find((span) => span.id === id)?.text;
  const [places, meetings] = read.equivalences;
  expect(places?.map(textOf)).toEqual(["Şəki", "Göygöl"]);
  expect(meetings).toEqual(["E2", "E3"]);
  expect(read.attributes.filter(({ target }) => target === "E2")).toMatchObject([
    { name: "Negation" },
    { name: "Realis", value: "REPORTED-DOUBT" },
  ]);
  expect(read.relations.map(({ type, from, to }) => [type, from, textOf(to)])).toEqual([
    ["Attribution", "E1", "Xəbər"],
    ["Attribution", "E2", "bildirib"],
    ["Attribution", "E3", "bildirib"],
  ]);
  expect(read.notes.map(({ note }) => note)).toEqual([
    "AZ",
    "mayın 5-i; 2025-05-05",
    "Aysel Quliyeva",
    "Bakı",
    "2025-05-05; place:1",
  ]);
});

test("reads back what the library finds in any text", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const extraction = extractEntities(text);
      const { spans } = parseBrat(toBrat({ text, extraction }), text);
      const mentions = extraction.mentions.map(({ start, end }) => ({ start, end }));
      expect(spans.slice(0, mentions.length)).toMatchObject(mentions);
    }),
  );
});

test("reads what annotators make: CRLF, normalizations, events in events, pieces", () => {
  const text = "Nazir və müavini gəlib, sonra gedib.";
  const document = parseBrat(
    [
      "T1\tPERSON 0 5;9 16\tNazir müavini",
      "T2\tMove 17 22\tgəlib",
      "T3\tMove 30 35\tgedib",
      "E1\tMove:T2 Agent:T1",
      "E2\tMove:T3 After:E1 Agent:T1 Agent2:T1",
      "N1\tReference T1 Wikidata:Q1\tNazir",
      "M1\tSpeculation E2",
    ].join("\r\n"),
    text,
  );
  expect(document.spans[0]).toMatchObject({ text: "Nazir və müavini" });
  expect(document.events[1]).toEqual({
    id: "E2",
    type: "Move",
    trigger: "T3",
    arguments: [
      { role: "After", target: "E1" },
      { role: "Agent", target: "T1" },
      { role: "Agent", target: "T1" },
    ],
  });
  expect(document.attributes).toEqual([{ id: "M1", name: "Speculation", target: "E2" }]);
});

test.each([
  ["T1\tPLACE 0 4\tŞuşa", 'line 1: not what stands in the text: "T1\\tPLACE 0 4\\tŞuşa"'],
  ["\nT1\tPLACE 0 9\tBakı", 'line 2: offsets beyond the text: "T1\\tPLACE 0 9\\tBakı"'],
  ["T1\tPLACE\tBakı", 'line 1: expected a type and offsets: "T1\\tPLACE\\tBakı"'],
  ["E1\tMove", 'line 1: expected `name:target`: "E1\\tMove"'],
  ["T1\tPLACE 3 1\tak", 'line 1: expected offsets in ascending order: "T1\\tPLACE 3 1\\tak"'],
  ["T1\tPLACE 2 2\t", 'line 1: expected offsets in ascending order: "T1\\tPLACE 2 2\\t"'],
  [
    "T1\tPLACE 2 4;0 1\tkı B",
    'line 1: expected offsets in ascending order: "T1\\tPLACE 2 4;0 1\\tkı B"',
  ],
  ["R1\tOf Arg1:T1", 'line 1: expected `type Arg1:id Arg2:id`: "R1\\tOf Arg1:T1"'],
  ["X1\tMove T1", 'line 1: not an annotation of brat: "X1\\tMove T1"'],
  ["nothing", 'line 1: not an annotation of brat: "nothing"'],
])("says what is wrong with %j", (annotations, message) => {
  expect(() => parseBrat(annotations, "Bakı")).toThrow(new SyntaxError(message));
});
