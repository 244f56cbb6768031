import { COUNTRY_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { findCountries } from "./find-countries.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. */
export const country = defineKind({
  type: "country",
  lexicons: COUNTRY_LEXICONS,
  find: findCountries,
});
