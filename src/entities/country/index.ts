import { COUNTRY_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { findCountries } from "./find-countries.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. */
export const country: Kind = { type: "country", lexicons: COUNTRY_LEXICONS, find: findCountries };
