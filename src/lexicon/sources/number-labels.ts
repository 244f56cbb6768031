import { numbersNumberLabels } from "../../generated/numbers-number-labels.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSource } from "../to-sources.ts";

/** What identifying numbers are called. */
export const NUMBER_LABELS: LexiconSource = /* @__PURE__ */ toSource(
  numbersNumberLabels,
  "numberLabel",
);
