import { expect, test } from "vitest";
import * as formats from "../src/formats/index.ts";
import * as varliq from "../src/index.ts";
import * as compromise from "../src/integrations/compromise.ts";
import * as natural from "../src/integrations/natural.ts";
import * as kinds from "../src/kinds.ts";
import * as light from "../src/light.ts";
import * as many from "../src/many/index.ts";

test("the library exports these names and no others", () => {
  expect(Object.keys(varliq).toSorted()).toEqual([
    "LexiconError",
    "createExtractor",
    "extractEntities",
  ]);
});

test("`varliq/kinds` exports these kinds, one of each type of mention, and two lists of them", () => {
  const { STANDARD_KINDS, FURTHER_KINDS, ...each } = kinds;
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

test("`varliq/many` exports this name and no other", () => {
  expect(Object.keys(many)).toEqual(["extractMany"]);
});

test("the adapters export these names and no others", () => {
  expect(Object.keys(compromise)).toEqual(["toCompromise"]);
  expect(Object.keys(natural).toSorted()).toEqual(["TokenizerAz", "createStemmerAz"]);
});
