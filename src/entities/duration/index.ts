import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { durationRules } from "./duration.rules.ts";

/** Lengths of time: `üç gün`. */
export const duration: Kind = { type: "duration", lexicons: TIME_LEXICONS, rules: durationRules };
