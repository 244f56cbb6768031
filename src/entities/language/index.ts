import { LANGUAGES, PEOPLES } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { languageRules } from "./language.rules.ts";

/** Languages: `ingilis dili`, `rusca`. */
export const language: Kind = {
  type: "language",
  lexicons: [PEOPLES, LANGUAGES],
  rules: languageRules,
};
