import { checkReferenceDate } from "../check-call.ts";
import type { Call } from "../create-extractor.ts";
import { checkType, wrongArgument } from "../errors.ts";

/** A text to read. Whatever else it has comes back with the result. */
export interface ManyDocument {
  /** A name or number of your own. */
  readonly id?: string | number | undefined;
  readonly text: string;
  /** The day, or the minute, the text was written, in ISO 8601, as `referenceDate` of `extractEntities`. */
  readonly date?: string | null | undefined;
}

/**
 * @internal Says how a document is to be read: from its own date, unless there is another for all.
 *
 * @throws TypeError or RangeError saying what is wrong with the document.
 */
export function toCall(
  document: Pick<ManyDocument, "text" | "date">,
  referenceDate: string | undefined,
): Call {
  if (typeof document !== "object" || document === null) {
    throw wrongArgument("document", "{ id?, text, date? }", document);
  }
  const { text, date } = document;
  checkType("text", "string", text);
  return [text, { referenceDate: referenceDate ?? checkReferenceDate(date, "date") }];
}
