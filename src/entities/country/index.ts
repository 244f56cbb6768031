import { CATEGORY } from "../../lexicon/category.ts";
import { COUNTRY_LEXICONS } from "../../lexicon/sources.ts";
import { findEntries } from "../../mentions/lexicon-mentions.ts";
import type { Kind } from "../kind.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. */
export const country: Kind = {
  type: "country",
  lexicons: COUNTRY_LEXICONS,
  find: (reading) => findEntries(reading, CATEGORY.country, "country", 0.95),
};
