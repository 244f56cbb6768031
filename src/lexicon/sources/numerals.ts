import { numbersNumerals } from "../../generated/numbers-numerals.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Number words. */
export const NUMERALS: LexiconSource = { table: numbersNumerals, category: CATEGORY.numeral };
