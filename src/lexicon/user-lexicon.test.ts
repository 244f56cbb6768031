import { expect, test } from "vitest";
import { readRows } from "../engine/lexicon-table.ts";
import { LexiconError } from "../errors.ts";
import { WHOLE } from "../everything.ts";
import { placesCountryCodes } from "../generated/places-country-codes.ts";
import { CATEGORY } from "./category.ts";
import { toLexiconSources, type UserLexiconEntry } from "./user-lexicon.ts";

test("entries become tables, one for each type", () => {
  const sources = toLexiconSources([
    { type: "organisation", names: ["Kapital Bank", "KB"], kind: "bank", country: "AZ" },
    { type: "country", names: ["Qarağan"], country: "UY" },
    { type: "organisation", names: ["Unibank"] },
  ]);
  expect(sources.map(({ category }) => category)).toEqual([
    CATEGORY.organisation,
    CATEGORY.country,
  ]);
  const [organisations, countries] = sources.map(({ table }) => table);
  expect(organisations).toMatchObject({
    id: "user/organisation",
    lemmas: "Kapital Bank\nKB\nUnibank",
    cells: "\tbank\tAZ\t\t\n\tbank\tAZ\tKapital Bank\t\n\t\t\t\t",
  });
  expect(countries).toMatchObject({ cells: "\t\tUY\t\tUY" });
});

test("no entries make no tables", () => {
  expect(toLexiconSources([])).toEqual([]);
});

test.each<[string, unknown, string, string]>([
  ["not an entry", null, "lexicon/wrong-shape", "expected { type, names }, got null"],
  ["an unknown type", { type: "river", names: ["Kür"] }, "lexicon/unknown-type", 'got "river"'],
  ["no names", { type: "place" }, "lexicon/wrong-shape", "expected `names` to be an array"],
  [
    "an empty list of names",
    { type: "place", names: [] },
    "lexicon/wrong-shape",
    "got an array of 0",
  ],
  [
    "a misspelt key",
    { type: "place", names: ["A"], contry: "AZ" },
    "lexicon/wrong-shape",
    'got "contry"',
  ],
  [
    "a country by its name",
    { type: "place", names: ["A"], country: "Azerbaijan" },
    "lexicon/wrong-shape",
    'alpha-2 code such as "AZ", got "Azerbaijan"',
  ],
  [
    "a code that no country has",
    { type: "place", names: ["A"], country: "XX" },
    "lexicon/wrong-shape",
    'got "XX"',
  ],
  ["a number for a name", { type: "place", names: [5] }, "lexicon/wrong-name", "got 5"],
  ["a name of no letters", { type: "place", names: [" "] }, "lexicon/wrong-name", 'got " "'],
  ["a number too large for JSON", { type: "place", names: [1n] }, "lexicon/wrong-name", "got 1n"],
  ["a function", () => 1, "lexicon/wrong-shape", "got a function"],
  [
    "a name of marks",
    { type: "place", names: ["!!!"] },
    "lexicon/wrong-name",
    "a letter or a digit",
  ],
  ["a name of two lines", { type: "place", names: ["A\nB"] }, "lexicon/wrong-name", "one line"],
  ["an endless name", { type: "place", names: ["a".repeat(2000)] }, "lexicon/too-long", "got 2000"],
  [
    "a kind that no place is of",
    { type: "place", names: ["A"], kind: "bank" },
    "lexicon/wrong-shape",
    '`kind` to be one of a place, as `varliq/kinds` lists them, got "bank"',
  ],
  [
    "a kind that is no word",
    { type: "organisation", names: ["A"], kind: 5 },
    "lexicon/wrong-shape",
    "got 5",
  ],
  [
    "a person with a kind",
    { type: "person", names: ["A"], kind: "city" },
    "lexicon/wrong-shape",
    'person to have only type, names, got "kind"',
  ],
  [
    "a named event with a country",
    { type: "named-event", names: ["A"], country: "AZ" },
    "lexicon/wrong-shape",
    'got "country"',
  ],
  [
    "a country with a kind",
    { type: "country", names: ["A"], kind: "state" },
    "lexicon/wrong-shape",
    'country to have only type, names, country, got "kind"',
  ],
])("%s is refused, with its line", (_what, entry, code, message) => {
  const entries = [{ type: "place", names: ["Bakı"] }, entry] as UserLexiconEntry[];
  let error: unknown;
  try {
    toLexiconSources(entries, WHOLE.isKindName);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(LexiconError);
  expect(error).toMatchObject({ code, line: 2 });
  expect((error as LexiconError).message).toContain(message);
});

test("what is no list at all is a wrong call", () => {
  expect(() => toLexiconSources("Bakı" as never)).toThrow(TypeError);
});

test("every code of the table of countries is a country's", () => {
  for (const { lemma } of readRows(placesCountryCodes)) {
    expect(() => toLexiconSources([{ type: "place", names: ["A"], country: lemma }])).not.toThrow();
  }
});
