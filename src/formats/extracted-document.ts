import { checkType, describeValue, wrongValue } from "../errors.ts";
import type { Extraction } from "../types.ts";

/** A document and what was found in it: what every format writes. */
export interface ExtractedDocument {
  /** A name or number of your own; the command uses that of the input, or the name of the file. */
  readonly id?: string | number | undefined;
  /** The very string that was extracted from. */
  readonly text?: string | undefined;
  /** What `extractEntities` found in it. */
  readonly extraction: Extraction;
}

/** A document with its text, for formats that show the text or count in it. */
export interface ExtractedText extends ExtractedDocument {
  readonly text: string;
}

/** Checks that a document is one, and that its text, if it has one, is what was extracted from; returns it. */
export function checkDocument(document: ExtractedDocument): ExtractedDocument {
  if (!isExtraction((document as Partial<ExtractedDocument> | null | undefined)?.extraction)) {
    throw new TypeError(
      `Expected \`document\` to be { id?, text?, extraction }, got ${cameAs(document)}.`,
    );
  }
  const { text, extraction } = document;
  if (text !== undefined) checkTextOf(extraction, text);
  return document;
}

/** Checks that a document is one and has its text; returns it. */
export function checkText(document: ExtractedText): ExtractedText {
  if (checkDocument(document).text !== undefined) return document;
  throw new TypeError(
    "Expected `document` to be { id?, text, extraction }, got one without its `text`.",
  );
}

/** Checks that a text is the one that was extracted from, as far as the mentions tell; returns it. */
export function checkTextOf({ mentions }: Extraction, text: string): string {
  checkType("text", "string", text);
  for (const { start, end, text: written } of mentions) {
    const there = text.slice(start, end);
    if (there === written) continue;
    const expected = `the one that was extracted from, with ${describeValue(written)} at ${start}`;
    throw wrongValue("text", expected, there);
  }
  return text;
}

/** Checks that an extraction is one; returns it. */
export function checkExtraction(extraction: Extraction): Extraction {
  if (isExtraction(extraction)) return extraction;
  throw new TypeError(
    `Expected \`extraction\` to be what extractEntities returns, got ${cameAs(extraction)}.`,
  );
}

function isExtraction(value: unknown): boolean {
  const { mentions, events } = (value ?? {}) as Partial<Extraction>;
  return Array.isArray(mentions) && Array.isArray(events);
}

/** What came instead; a document and its extraction are easily taken for each other. */
function cameAs(value: unknown): string {
  if (isExtraction(value)) return "an extraction: pass { extraction }";
  if (isExtraction((value as Partial<ExtractedDocument> | null | undefined)?.extraction)) {
    return "a document: pass its `extraction`";
  }
  return describeValue(value);
}

/** The document as one flat record: `{ id?, text?, ...extraction }`. */
export function toRecord({ id, text, extraction }: ExtractedDocument): Record<string, unknown> {
  return {
    ...(id === undefined ? {} : { id }),
    ...(text === undefined ? {} : { text }),
    ...extraction,
  };
}
