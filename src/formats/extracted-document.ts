import type { Extraction } from "../types.ts";

/** A document and what was found in it: what every format writes. */
export interface ExtractedDocument {
  /** A name or number of your own; the command uses that of the input, or the name of the file. */
  readonly id?: string | number;
  readonly text?: string;
  readonly extraction: Extraction;
}

/** A document with its text, for formats that show the text or count in it. */
export interface ExtractedText extends ExtractedDocument {
  readonly text: string;
}

/** The document as one flat record: `{ id?, text?, ...extraction }`. */
export function toRecord({ id, text, extraction }: ExtractedDocument): Record<string, unknown> {
  return {
    ...(id === undefined ? {} : { id }),
    ...(text === undefined ? {} : { text }),
    ...extraction,
  };
}
