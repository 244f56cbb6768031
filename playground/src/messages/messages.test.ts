import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FRAMES } from "../../../src/events/frames/index.ts";
import { chooseLanguage, LANGUAGES } from "./index.ts";

const { az, en } = LANGUAGES;

/** `none` is what is told by a trigger and is no event. */
const TYPES = FRAMES.map(({ type }) => type).filter((type) => type !== "none");

test("every type of event has a name in both languages", () => {
  for (const { eventTypes } of [az, en]) {
    expect(Object.keys(eventTypes).toSorted()).toEqual(TYPES.toSorted());
  }
});

// English has no list: the roles and kinds are English words.
test("every role of an event has a name in Azerbaijani", () => {
  // `topic/recipient` is either of two roles, `weapon:instrument` is one with a condition.
  const roles = FRAMES.flatMap(({ roles, nominal }) => Object.values({ ...roles, ...nominal }))
    .flatMap((role) => role.split("/"))
    .map((role) => role.slice(role.indexOf(":") + 1))
    .filter((role) => role !== "");
  expect(roles.length).toBeGreaterThan(100);
  expect([...new Set(roles)].filter((role) => az.roles[role] === undefined)).toEqual([]);
});

test.each([
  ["placeKinds", ["places/azerbaijan", "places/world", "places/place-heads"]],
  ["organisationKinds", ["organisations/organisations", "organisations/organisation-heads"]],
] as const)("every kind of the lexicons has a name in the Azerbaijani %s", (name, lexicons) => {
  const kinds = lexicons.flatMap(readKinds);
  expect(kinds.length).toBeGreaterThan(20);
  expect([...new Set(kinds)].filter((kind) => az[name][kind] === undefined)).toEqual([]);
});

test("the page speaks the first of a reader's languages that it can", () => {
  expect(chooseLanguage(["ru-RU", "en-GB", "az"])).toBe("en");
  expect(chooseLanguage(["az-Latn-AZ", "en"])).toBe("az");
  expect(chooseLanguage(["ka"])).toBe("az");
});

function readKinds(lexicon: string): string[] {
  const path = fileURLToPath(new URL(`../../../lexicons/${lexicon}.tsv`, import.meta.url));
  const [, ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return rows.flatMap((row) =>
    row
      .split("\t")[1]!
      .split("|")
      .map((kind) => kind.trim()),
  );
}
