import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { timeRules } from "./time.rules.ts";

/** Points in a day and parts of it: `saat 15:39`, `dünən axşam`. */
export const time = defineKind({ type: "time", lexicons: TIME_LEXICONS, rules: timeRules });
