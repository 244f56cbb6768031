import { LANGUAGES, PEOPLES } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { languageRules } from "./language.rules.ts";

/** Languages: `ingilis dili`, `rusca`. */
export const language = defineKind({
  type: "language",
  lexicons: [PEOPLES, LANGUAGES],
  rules: languageRules,
});
