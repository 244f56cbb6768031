import { ROW_FLAG } from "../../engine/lexicon-table.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. A territory that is none, as `Qrenlandiya`, is a place. */
export const findCountries = createEntryFinder(
  CATEGORY.country,
  (lexicon, entry) => (lexicon.hasFlag(entry, ROW_FLAG.territory) ? "place" : "country"),
  { plain: 0.95, ambiguous: 0.7, needsHead: 0.2 },
);
