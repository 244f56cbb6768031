import { peopleLanguages } from "../../generated/people-languages.ts";
import { peoplePeoples } from "../../generated/people-peoples.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Peoples, and the languages that are called after them. */
export const PEOPLE_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [peoplePeoples, "people"],
  [peopleLanguages, "people"],
);
