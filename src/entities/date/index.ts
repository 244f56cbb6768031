import { DATE_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { dateRules } from "./date.rules.ts";

/** Points and periods of the calendar: `noyabrın 14-də`. */
export const date: Kind = { type: "date", lexicons: DATE_LEXICONS, rules: dateRules };
