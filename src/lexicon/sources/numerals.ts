import { numbersNumerals } from "../../generated/numbers-numerals.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSource } from "../to-sources.ts";

/** Number words. */
export const NUMERALS: LexiconSource = /* @__PURE__ */ toSource(numbersNumerals, "numeral");
