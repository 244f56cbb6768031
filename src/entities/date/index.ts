import { DATE_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { dateRules } from "./date.rules.ts";

/** Points and periods of the calendar: `noyabrın 14-də`. */
export const date = defineKind({ type: "date", lexicons: DATE_LEXICONS, rules: dateRules });
