import { PERCENT_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { percentRules } from "./percent.rules.ts";

/** Percentages: `12,5 faiz`. */
export const percent = defineKind({
  type: "percent",
  lexicons: PERCENT_LEXICONS,
  rules: percentRules,
});
