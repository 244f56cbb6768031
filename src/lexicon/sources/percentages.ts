import { numbersUnits } from "../../generated/numbers-units.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";
import { NUMERALS } from "./numerals.ts";

/** Measures. */
export const PERCENT_LEXICONS: readonly LexiconSource[] = [
  NUMERALS,
  { table: numbersUnits, category: CATEGORY.unit },
];
