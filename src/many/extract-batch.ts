import { checkReferenceDate } from "../check-call.ts";
import type { ExtractOptions, Extractor, ExtractorOptions } from "../create-extractor.ts";
import { wrongArgument } from "../errors.ts";
import type { Extraction, MentionType } from "../types.ts";

/** A text to read. Whatever else it has comes back with the result. */
export interface ManyDocument {
  /** A name or number of your own. */
  readonly id?: string | number | undefined;
  readonly text: string;
  /** The day, or the minute, the text was written, in ISO 8601, as `referenceDate` of `extractEntities`. */
  readonly date?: string | null | undefined;
}

/** What a thread of `extractMany` is told at its start. */
export interface WorkerSettings {
  readonly extractorOptions: Omit<ExtractorOptions, "kinds">;
  readonly types: readonly MentionType[] | undefined;
  readonly referenceDate: string | undefined;
}

/** What a document gave: what was found in it, or why it could not be read. */
export type Outcome =
  | { readonly extraction: Extraction; readonly problem?: undefined }
  | { readonly problem: Problem };

/** An error of one document, as plain data. */
export interface Problem {
  readonly type: "TypeError" | "RangeError";
  readonly message: string;
}

/** Extracts from one document. What is wrong with the document is an outcome; what is wrong with the library is thrown. */
export function extractOne(
  extractor: Extractor,
  document: Pick<ManyDocument, "text" | "date">,
  referenceDate: string | undefined,
): Outcome {
  return readOne(document, referenceDate, (text, options) => ({
    extraction: extractor.extractEntities(text, options),
  }));
}

/** Reads one document in some way, or says why it could not be read. */
export function readOne<Result>(
  { text, date }: Pick<ManyDocument, "text" | "date">,
  referenceDate: string | undefined,
  read: (text: string, options: ExtractOptions) => Result,
): Result | { readonly problem: Problem } {
  const day = referenceDate ?? date;
  const problem = findProblem(text, day);
  return problem === undefined ? read(text, { referenceDate: day }) : { problem };
}

function findProblem(text: unknown, day: unknown): Problem | undefined {
  try {
    if (typeof text !== "string") throw wrongArgument("text", "a string", text);
    checkReferenceDate(day, "date");
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return { type: error instanceof TypeError ? "TypeError" : "RangeError", message };
  }
}
