import { LANGUAGES, PEOPLES } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { nationalityRules } from "./nationality.rules.ts";

/** Peoples and citizens: `azərbaycanlı`, `türk`. */
export const nationality: Kind = {
  type: "nationality",
  lexicons: [PEOPLES, LANGUAGES],
  rules: nationalityRules,
};
