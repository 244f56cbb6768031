import { ROW_FLAG } from "../../engine/lexicon-table.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { COUNTRY_LEXICONS } from "../../lexicon/sources.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import type { Kind } from "../kind.ts";

/** Sovereign states and those of history: `Azərbaycan`, `ABŞ`, `SSRİ`. A territory that is none, as `Qrenlandiya`, is a place. */
export const country: Kind = {
  type: "country",
  lexicons: COUNTRY_LEXICONS,
  find: createEntryFinder(
    CATEGORY.country,
    (lexicon, entry) => (lexicon.hasFlag(entry, ROW_FLAG.territory) ? "place" : "country"),
    { plain: 0.95, ambiguous: 0.7, needsHead: 0.2 },
  ),
};
