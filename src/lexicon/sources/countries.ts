import { peoplePeoples } from "../../generated/people-peoples.ts";
import { placesCountries } from "../../generated/places-countries.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Countries, and words for their peoples. */
export const COUNTRY_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [placesCountries, "country"],
  [peoplePeoples, "people"],
);
