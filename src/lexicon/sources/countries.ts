import { peoplePeoples } from "../../generated/people-peoples.ts";
import { placesCountries } from "../../generated/places-countries.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Countries, and words for their peoples. */
export const COUNTRY_LEXICONS: readonly LexiconSource[] = [
  { table: placesCountries, category: CATEGORY.country },
  { table: peoplePeoples, category: CATEGORY.people },
];
