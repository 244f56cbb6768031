import { CATEGORY } from "../../lexicon/category.ts";
import { COUNTRY_LEXICONS } from "../../lexicon/sources.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import type { Kind } from "../kind.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. */
export const country: Kind = {
  type: "country",
  lexicons: COUNTRY_LEXICONS,
  find: createEntryFinder(CATEGORY.country, "country", {
    plain: 0.95,
    ambiguous: 0.7,
    needsHead: 0.2,
  }),
};
