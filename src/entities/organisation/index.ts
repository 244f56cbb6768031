import { CATEGORY } from "../../lexicon/category.ts";
import { ORGANISATION_LEXICONS } from "../../lexicon/sources.ts";
import { findEntries } from "../../mentions/lexicon-mentions.ts";
import type { Kind } from "../kind.ts";

/** Bodies with a name: `Xarici İşlər Nazirliyi`, `SOCAR`. */
export const organisation: Kind = {
  type: "organisation",
  lexicons: ORGANISATION_LEXICONS,
  find: (reading) => findEntries(reading, CATEGORY.organisation, "organisation", 0.85),
};
