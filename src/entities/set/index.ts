import { TIME_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { setRules } from "./set.rules.ts";

/** Repeated times: `hər il`, `bazar günləri`. */
export const set: Kind = { type: "set", lexicons: TIME_LEXICONS, rules: setRules };
