import { PEOPLE_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { languageRules } from "./language.rules.ts";

/** Languages: `ingilis dili`, `rusca`. */
export const language: Kind = { type: "language", lexicons: PEOPLE_LEXICONS, rules: languageRules };
