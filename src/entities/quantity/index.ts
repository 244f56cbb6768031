import { PERCENT_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { quantityRules } from "./quantity.rules.ts";

/** Measured quantities: `25 kilometr`, `10-15°`, `1,7 milyon barel`. */
export const quantity = defineKind({
  type: "quantity",
  lexicons: PERCENT_LEXICONS,
  rules: quantityRules,
});
