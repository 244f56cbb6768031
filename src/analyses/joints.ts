import { COMMA } from "../text/marks.ts";
import type { Analyses } from "./analyze.ts";
import { NO_FORM } from "./forms.ts";

/** Is a token the conjunction `və`? Outside the text there is none. */
export function isAnd({ table, forms }: Analyses, i: number): boolean {
  return table.keyEquals(forms[i] ?? NO_FORM, "və");
}

/** Is it what stands between the members of a list: a comma, or `və`? */
export function isListJoint(reading: Analyses, i: number): boolean {
  return reading.tokens.units[i] === COMMA || isAnd(reading, i);
}

/** Is it `ilə`, the instrumental written as a word of its own? */
export function isWith({ table, forms }: Analyses, i: number): boolean {
  return table.keyEquals(forms[i] ?? NO_FORM, "ilə");
}
