import { numbersCurrencies } from "../../generated/numbers-currencies.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";
import { NUMERALS } from "./numerals.ts";

/** Currencies. */
export const MONEY_LEXICONS: readonly LexiconSource[] = [
  NUMERALS,
  { table: numbersCurrencies, category: CATEGORY.currency },
];
