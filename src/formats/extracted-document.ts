import type { Extraction } from "../types.ts";

/** A document and what was found in it: what every format prints. */
export interface ExtractedDocument {
  /** As in the input, or the name of the file. */
  readonly id: string | number;
  /** The text itself, where it is to be printed too. */
  readonly text?: string;
  readonly extraction: Extraction;
}

/** The document as one flat record: `{ id, text?, ...extraction }`. */
export function toRecord({ id, text, extraction }: ExtractedDocument): Record<string, unknown> {
  return text === undefined ? { id, ...extraction } : { id, text, ...extraction };
}
