import { peopleLanguages } from "../../generated/people-languages.ts";
import { peoplePeoples } from "../../generated/people-peoples.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSource } from "../to-sources.ts";

/** Peoples, citizens and inhabitants. */
export const PEOPLES: LexiconSource = /* @__PURE__ */ toSource(peoplePeoples, "people");

/** Languages, which are called after peoples. */
export const LANGUAGES: LexiconSource = /* @__PURE__ */ toSource(peopleLanguages, "people");
