import { placesCountries } from "../../generated/places-countries.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";
import { LANGUAGES, PEOPLES } from "./peoples.ts";

/** Countries, and words for their peoples. */
export const COUNTRY_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [placesCountries, "country"],
  PEOPLES,
  LANGUAGES,
);
