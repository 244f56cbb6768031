import { numbersUnits } from "../../generated/numbers-units.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";
import { NUMERALS } from "./numerals.ts";

/** Measures. */
export const PERCENT_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(NUMERALS, [
  numbersUnits,
  "unit",
]);
