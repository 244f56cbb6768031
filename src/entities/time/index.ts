import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { timeRules } from "./time.rules.ts";

/** Points in a day and parts of it: `saat 15:39`, `dünən axşam`. */
export const time: Kind = { type: "time", lexicons: TIME_LEXICONS, rules: timeRules };
