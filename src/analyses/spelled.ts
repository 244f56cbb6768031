import type { Analyses } from "./analyze.ts";
import { NO_FORM } from "./forms.ts";

/** Is a token spelled like this, but for case? Outside the text there is none. */
export function isSpelled({ table, forms }: Analyses, i: number, text: string): boolean {
  return table.keyEquals(forms[i] ?? NO_FORM, text);
}

/** Is it spelled like one of these? */
export function isOneOf(reading: Analyses, i: number, texts: readonly string[]): boolean {
  return texts.some((text) => isSpelled(reading, i, text));
}
