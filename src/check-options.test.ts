import nlp from "compromise";
import { expect, test } from "vitest";
import * as formats from "./formats/index.ts";
import { createExtractor, extractEntities } from "./index.ts";
import { toCompromise } from "./integrations/compromise.ts";
import { extractMany } from "./many/index.ts";
import { findTimes } from "./time.ts";

const text = "Nazirlər dünən Bakıda görüşüb.";
const extraction = extractEntities(text);
const document = { text, extraction };

type Call = (options: never) => unknown;

const calls: Readonly<Record<string, Call>> = {
  createExtractor,
  extractEntities: (options) => extractEntities(text, options),
  findTimes: (options) => findTimes(text, options),
  toBrat: (options) => formats.toBrat(document, options),
  toCompromise: (options) => toCompromise(nlp, document, options),
  toConll: (options) => formats.toConll(document, options),
  toCsv: (options) => formats.toCsv(document, options),
  toCsvEvents: (options) => formats.toCsvEvents(document, options),
  toHuggingFace: (options) => formats.toHuggingFace(document, options),
  toLabelStudio: (options) => formats.toLabelStudio(document, options),
  toPlover: (options) => formats.toPlover(extraction, options),
  toProdigy: (options) => formats.toProdigy(document, options),
  toSpacy: (options) => formats.toSpacy(document, options),
  toTable: (options) => formats.toTable(document, options),
  toTimeline: (options) => formats.toTimeline(document, options),
  toWebAnnotations: (options) => formats.toWebAnnotations(document, options),
};

const MISSPELT = { kindz: [] } as never;
const NONE = [new Date(), [], null, "2026-03-12"] as never[];

test.each(Object.entries(calls))(
  "%s refuses options it does not know, and what are none",
  (_name, call) => {
    expect(() => call(MISSPELT)).toThrow('got "kindz"');
    for (const none of NONE) expect(() => call(none)).toThrow(TypeError);
    expect(() => call({} as never)).not.toThrow();
  },
);

test("extractMany refuses them before it is asked for the first text", () => {
  expect(() => extractMany([], MISSPELT)).toThrow(
    'Expected `options` to be { jobs, referenceDate, onError, kinds, lexicon, model }, got "kindz".',
  );
  for (const none of NONE) expect(() => extractMany([], none)).toThrow(TypeError);
});

type Row = readonly [name: string, options: Record<string, unknown>, message: string];

const LABELS = "Expected `labels` to be { person, country, ";
const withLabels = ["toBrat", "toConll", "toHuggingFace", "toLabelStudio", "toProdigy", "toSpacy"];

test.each<Row>([
  ...withLabels.flatMap((name): Row[] => [
    [name, { labels: null }, LABELS],
    [name, { labels: { Country: "GPE" } }, ' }, got "Country".'],
    [name, { labels: { country: 5 } }, "`labels.country` to be a string, got 5."],
  ]),
  ["createExtractor", { model: 1 }, "`model` to be true or false, got 1."],
  ["toCompromise", { roots: "no" }, '`roots` to be true or false, got "no".'],
  ["toCsv", { header: "no" }, '`header` to be true or false, got "no".'],
  ["toCsvEvents", { header: null }, "`header` to be true or false, got null."],
  ["toPlover", { realis: "ACTUAL" }, '`realis` to be a list such as ["ACTUAL"], got "ACTUAL".'],
  ["toPlover", { realis: 5 }, "got 5."],
  ["toPlover", { includeNegated: "no" }, '`includeNegated` to be true or false, got "no".'],
  ["toProdigy", { nested: 0 }, "`nested` to be true or false, got 0."],
  ["toTable", { paint: "red" }, '`paint` to be a function, got "red".'],
  ["toTimeline", { paint: null }, "`paint` to be a function, got null."],
  ["toWebAnnotations", { source: 7 }, "`source` to be a string, got 7."],
])("%s refuses %j", (name, options, message) => {
  const call = () => calls[name]!(options as never);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test("what an option does not say is as if it were not there", () => {
  const labels = { labels: { person: "PER", place: undefined } };
  for (const name of withLabels) expect(() => calls[name]!(labels as never)).not.toThrow();
});

test("toPlover refuses what is no realis", () => {
  const call = () => formats.toPlover(extraction, { realis: ["ACTUAL", "Actual" as "ACTUAL"] });
  expect(call).toThrow(RangeError);
  expect(call).toThrow('`realis[1]` to be one of "ACTUAL", "PLANNED", ');
});

test("a unit is none that every object has", () => {
  expect(() => formats.toOffsets(extraction, text, "constructor" as "utf8")).toThrow(RangeError);
});
