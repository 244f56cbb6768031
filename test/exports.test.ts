import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as formats from "../src/formats/index.ts";
import * as varliq from "../src/index.ts";
import * as compromise from "../src/integrations/compromise.ts";
import * as natural from "../src/integrations/natural.ts";
import * as kinds from "../src/kinds.ts";
import * as light from "../src/light.ts";
import * as many from "../src/many/index.ts";
import * as time from "../src/time.ts";
import * as vocabulary from "../src/vocabulary.ts";
import typedoc from "../typedoc.json" with { type: "json" };

test("these are the entries, and each is told of", () => {
  const entries = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
  expect(entries.map((path) => path.replace(/^\.\/?/u, "")).toSorted()).toEqual([
    "",
    "compromise",
    "formats",
    "kinds",
    "light",
    "many",
    "natural",
    "time",
  ]);
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const table = entries
    .filter((path) => path !== ".")
    .map((path) => `| \`varliq${path.slice(1)}\` |`);
  for (const row of table) expect(readme).toContain(row);
});

test("every entry has its page", () => {
  const sources = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === "string" ? [] : [target.default]))
    .map((path) => path.replace(/^\.\/dist\/(.*)\.js$/u, "src/$1.ts"));
  expect(typedoc.entryPoints.toSorted()).toEqual(sources.toSorted());
});

test("the library exports these names and no others", () => {
  expect(Object.keys(varliq).toSorted()).toEqual([
    "LexiconError",
    "createExtractor",
    "extractEntities",
  ]);
});

test("`varliq/kinds` exports these kinds, one of each type of mention, two lists of them, and those of words", () => {
  const lists = [
    "ATTRIBUTION_MODES",
    "EVENT_TYPES",
    "OFFICE_KINDS",
    "ORGANISATION_KINDS",
    "PLACE_KINDS",
    "REALIS",
    "ROLE_NAMES",
  ];
  expect(Object.keys(vocabulary).toSorted()).toEqual(lists);
  expect(kinds).toMatchObject(vocabulary);
  const {
    STANDARD_KINDS,
    FURTHER_KINDS,
    ATTRIBUTION_MODES,
    EVENT_TYPES,
    OFFICE_KINDS,
    ORGANISATION_KINDS,
    PLACE_KINDS,
    REALIS,
    ROLE_NAMES,
    ...each
  } = kinds;
  const types = Object.values(each).map(({ type }) => type);
  const listed = [...STANDARD_KINDS, ...FURTHER_KINDS].map(({ type }) => type);
  expect(listed.toSorted()).toEqual(types.toSorted());
  expect(Object.keys(each).toSorted()).toEqual([
    "cardinal",
    "country",
    "date",
    "duration",
    "email",
    "fin",
    "iban",
    "language",
    "money",
    "namedEvent",
    "nationality",
    "ordinal",
    "organisation",
    "percent",
    "person",
    "phone",
    "place",
    "plate",
    "quantity",
    "set",
    "time",
    "url",
    "voen",
  ]);
});

test("`varliq/light` exports the same", () => {
  expect(Object.keys(light).toSorted()).toEqual(Object.keys(varliq).toSorted());
});

test("`varliq/formats` exports these names and no others", () => {
  expect(Object.keys(formats).toSorted()).toEqual([
    "CONLL_LABELS",
    "ONTONOTES_LABELS",
    "VARLIQ_LABELS",
    "parseBrat",
    "parseConll",
    "toBrat",
    "toConll",
    "toCsv",
    "toCsvEvents",
    "toHtml",
    "toHtmlFragment",
    "toHuggingFace",
    "toJson",
    "toJsonLine",
    "toLabelStudio",
    "toOffsets",
    "toPlover",
    "toProdigy",
    "toSpacy",
    "toTable",
    "toTimeline",
    "toWebAnnotations",
  ]);
});

test("`varliq/time` exports this name and no other", () => {
  expect(Object.keys(time)).toEqual(["findTimes"]);
});

test("`varliq/many` exports this name and no other", () => {
  expect(Object.keys(many)).toEqual(["extractMany"]);
});

test("the adapters export these names and no others", () => {
  expect(Object.keys(compromise)).toEqual(["toCompromise"]);
  expect(Object.keys(natural).toSorted()).toEqual(["TokenizerAz", "createStemmerAz"]);
});
