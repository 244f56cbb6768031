import { numbersCurrencies } from "../../generated/numbers-currencies.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";
import { NUMERALS } from "./numerals.ts";

/** Currencies. */
export const MONEY_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(NUMERALS, [
  numbersCurrencies,
  "currency",
]);
