import { CATEGORY } from "../../lexicon/category.ts";
import { PLACE_LEXICONS } from "../../lexicon/sources.ts";
import { findEntries } from "../../mentions/lexicon-mentions.ts";
import type { Kind } from "../kind.ts";

/** Towns, regions, streets, waters, buildings: `Kiyev`, `Xəzər dənizi`. */
export const place: Kind = {
  type: "place",
  lexicons: PLACE_LEXICONS,
  find: (reading) => findEntries(reading, CATEGORY.place, "place", 0.85),
};
