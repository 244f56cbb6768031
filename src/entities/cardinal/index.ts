import { NUMERALS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { cardinalRules } from "./cardinal.rules.ts";

/** Numbers that are no part of anything else: `25`, `1,7 milyon`, `iyirmi beş`. */
export const cardinal = defineKind({
  type: "cardinal",
  lexicons: [NUMERALS],
  rules: cardinalRules,
});
