import { expect, test } from "vitest";
import { coreOf, parseCore } from "../scripts/core-of.ts";
import { CORE } from "../src/core.ts";
import type { Parts } from "../src/create-extractor.ts";
import { WHOLE } from "../src/everything.ts";
import { extractEntities } from "../src/index.ts";
import type { LexiconSource } from "../src/lexicon/lexicon.ts";
import * as light from "../src/light.ts";
import { PLACE_KINDS } from "../src/vocabulary.ts";

const TEXT =
  "Prezident İlham Əliyev may ayında Bakıda Türkiyənin xarici işlər naziri Hakan Fidanı qəbul edib. Layihəyə 20 milyon manat ayrılıb.";

test("the light build finds in a common text what the whole one does, but for events", () => {
  const whole = extractEntities(TEXT, { referenceDate: "2026-05-06" });
  expect(whole.mentions.length).toBeGreaterThan(5);
  expect(whole.events).not.toEqual([]);
  // How sure it is differs: its model has fewer weights.
  const withoutScores = (extraction: typeof whole) => ({
    ...extraction,
    mentions: extraction.mentions.map(({ score: _, ...mention }) => mention),
  });
  expect(withoutScores(light.extractEntities(TEXT, { referenceDate: "2026-05-06" }))).toEqual({
    ...withoutScores(whole),
    events: [],
  });
});

test("the light build has the kinds of the whole one, each with the core of the same lexicons", () => {
  const outline = ({ kinds, words }: Parts) => ({
    kinds: kinds.map(({ type, find, rules, lexicons }) => [type, find, rules, tablesOf(lexicons)]),
    words: tablesOf(words),
  });
  expect(outline(CORE)).toEqual(outline(WHOLE));
});

function tablesOf(sources: readonly LexiconSource[]): unknown[] {
  return sources.map(({ table, ...how }) => ({ table: table.id, ...how }));
}

test("the light build takes names of a user", () => {
  const extractor = light.createExtractor({
    lexicon: [{ type: "organisation", names: ["Qızılqaya Servis"], kind: "company" }],
  });
  const { organisations } = extractor.extractEntities("Qızılqaya Servisin binası.");
  expect(organisations.map(({ name, kind }) => [name, kind])).toEqual([
    ["Qızılqaya Servis", "company"],
  ]);
});

test("the light build takes any word for what a name of a user is, but no more than a word", () => {
  const extractorOf = (kind: unknown) =>
    light.createExtractor({
      lexicon: [{ type: "place", names: ["Ulduzlu"], kind: kind as "city" }],
    });
  for (const kind of PLACE_KINDS) expect(() => extractorOf(kind)).not.toThrow();
  for (const kind of ["a\tb", "", null, 5]) {
    expect(() => extractorOf(kind)).toThrow(light.LexiconError);
  }
});

test("the light build knows no other kinds", () => {
  expect(() => light.createExtractor({ kinds: [] } as light.LightExtractorOptions)).toThrow(
    'Expected `options` to be { lexicon, model }, got "kinds".',
  );
});

test("the core of a table has the rows that are listed, and columns for finding names alone", () => {
  const core = parseCore("# Why\n\n[events/verbs]\ngəl\nget\n\n[places/world]\nKiyev\n");
  expect([...core.keys()]).toEqual(["events/verbs", "places/world"]);
  const table = {
    id: "events/verbs",
    lemmas: ["al", "get", "gəl"],
    columns: [
      { name: "variant", cells: ["", "ged", ""] },
      { name: "government", cells: ["acc", "", ""] },
    ],
  };
  expect(coreOf(table, core.get("events/verbs")!)).toEqual({
    ...table,
    lemmas: ["get", "gəl"],
    columns: [{ name: "variant", cells: ["ged", ""] }],
  });
});
