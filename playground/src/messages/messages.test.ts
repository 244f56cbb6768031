import { expect, test } from "vitest";
import { EVENT_TYPES, ORGANISATION_KINDS, PLACE_KINDS, ROLE_NAMES } from "../../../src/kinds.ts";
import { chooseLanguage, LANGUAGES } from "./index.ts";

const { az, en } = LANGUAGES;

test("every type of event has a name in both languages", () => {
  for (const { eventTypes } of [az, en]) {
    expect(Object.keys(eventTypes).toSorted()).toEqual(EVENT_TYPES.toSorted());
  }
});

// English has no lists: the roles and kinds are English words.
test("every role of an event, and every kind of place and organisation, has a name in Azerbaijani", () => {
  expect(Object.keys(az.roles).toSorted()).toEqual(ROLE_NAMES.toSorted());
  expect(Object.keys(az.placeKinds).toSorted()).toEqual(PLACE_KINDS.toSorted());
  expect(Object.keys(az.organisationKinds).toSorted()).toEqual(ORGANISATION_KINDS.toSorted());
});

test("the page speaks the first of a reader's languages that it can", () => {
  expect(chooseLanguage(["ru-RU", "en-GB", "az"])).toBe("en");
  expect(chooseLanguage(["az-Latn-AZ", "en"])).toBe("az");
  expect(chooseLanguage(["ka"])).toBe("az");
});
