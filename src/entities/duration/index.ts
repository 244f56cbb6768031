import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { durationRules } from "./duration.rules.ts";

/** Lengths of time: `üç gün`. */
export const duration = defineKind({
  type: "duration",
  lexicons: TIME_LEXICONS,
  rules: durationRules,
});
