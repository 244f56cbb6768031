import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rolesByType } from "../scripts/build-docs/roles.ts";
import { createExtractor, type UserLexiconEntry } from "../src/index.ts";
import {
  ATTRIBUTION_MODES,
  EVENT_TYPES,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
  PLACE_KINDS,
  ROLE_NAMES,
} from "../src/vocabulary.ts";
import { examplesOf, readExample } from "./frame-examples.ts";

/** Frames that make no events of their own: `none`, and speech, which is attribution. */
const SILENT = ["none", "State"];
/** Roles that every type has, and no frame names: of a time and of a place beside the trigger. */
const OF_EVERY_TYPE = ["time", "place"];

const roles = rolesByType();

test("the types of events are those of the frames, in their order", () => {
  expect([...roles.keys()].filter((type) => !SILENT.includes(type))).toEqual(EVENT_TYPES);
});

test("the roles are those that frames and rows of triggers give", () => {
  const given = EVENT_TYPES.flatMap((type) => roles.get(type) ?? []);
  expect([...new Set([...given, ...OF_EVERY_TYPE])].toSorted()).toEqual(ROLE_NAMES);
});

test("every role in an example of a type is one of those that `docs/events.md` gives the type", () => {
  for (const type of EVENT_TYPES) {
    const told = examplesOf(type).finds.flatMap((example) => readExample(example).marks);
    const known = ["!", ...OF_EVERY_TYPE, ...(roles.get(type) ?? [])];
    expect([type, told.filter(({ label }) => !known.includes(label))]).toEqual([type, []]);
  }
});

test.each([
  ["places", PLACE_KINDS, ["places/azerbaijan", "places/world", "places/place-heads"]],
  [
    "organisations",
    ORGANISATION_KINDS,
    ["organisations/organisations", "organisations/organisation-heads"],
  ],
] as const)("the kinds of %s are those of the lexicons", (_name, kinds, lexicons) => {
  expect([...new Set(lexicons.flatMap((lexicon) => readKinds(lexicon)))].toSorted()).toEqual(kinds);
});

test("names of a user may be of each of these kinds, and of no other", () => {
  const isAllowed = (type: "place" | "organisation") => (kind: string) => {
    const lexicon = [{ type, names: ["Ulduzlu"], kind } as UserLexiconEntry];
    try {
      return createExtractor({ lexicon }) !== undefined;
    } catch {
      return false;
    }
  };
  const kinds = [
    ...new Set<string>([...PLACE_KINDS, ...ORGANISATION_KINDS, "towne", "", "city | district"]),
  ];
  expect(kinds.filter(isAllowed("place")).toSorted()).toEqual(PLACE_KINDS);
  expect(kinds.filter(isAllowed("organisation")).toSorted()).toEqual(ORGANISATION_KINDS);
});

test("the kinds of offices are those of the lexicon but for what is of any field", () => {
  const kinds = new Set(readKinds("people/positions"));
  expect(kinds.delete("generic")).toBe(true);
  expect([...kinds].toSorted()).toEqual(OFFICE_KINDS);
});

test("the modes of attribution are those of the lexicon", () => {
  const modes = readKinds("events/attribution", "mode");
  expect([...new Set(modes)].toSorted()).toEqual(ATTRIBUTION_MODES);
});

/** Every kind of a lexicon, as its second column says it: `city | district`. */
function readKinds(lexicon: string, column = "kind"): string[] {
  const page = readFileSync(new URL(`../lexicons/${lexicon}.tsv`, import.meta.url), "utf8");
  const [header, ...rows] = page.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(header?.split("\t")[1]).toBe(column);
  return rows.flatMap((row) => row.split("\t")[1]!.split(" | "));
}
