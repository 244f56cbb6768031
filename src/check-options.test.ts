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
    expect(() => call(MISSPELT)).toThrow("got `kindz`");
    for (const none of NONE) expect(() => call(none)).toThrow(TypeError);
    expect(() => call({} as never)).not.toThrow();
  },
);

test("extractMany refuses them when it is asked for the first text", async () => {
  await expect(extractMany([], MISSPELT).next()).rejects.toThrow(
    "Expected `options` to be { jobs, referenceDate, onError, kinds, lexicon, model }, got `kindz`.",
  );
  for (const none of NONE) await expect(extractMany([], none).next()).rejects.toThrow(TypeError);
});

test("a unit is none that every object has", () => {
  expect(() => formats.toOffsets(extraction, text, "constructor" as "utf8")).toThrow(RangeError);
});
