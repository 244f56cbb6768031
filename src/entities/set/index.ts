import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { setRules } from "./set.rules.ts";

/** Repeated times: `hər il`, `bazar günləri`. */
export const set = defineKind({ type: "set", lexicons: TIME_LEXICONS, rules: setRules });
