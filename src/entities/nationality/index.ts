import { LANGUAGES, PEOPLES } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { nationalityRules } from "./nationality.rules.ts";

/** Peoples and citizens: `azərbaycanlı`, `türk`. */
export const nationality = defineKind({
  type: "nationality",
  lexicons: [PEOPLES, LANGUAGES],
  rules: nationalityRules,
});
