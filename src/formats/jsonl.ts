import { checkDocument, type ExtractedDocument, toRecord } from "./extracted-document.ts";

/**
 * Writes a document as one line of JSON, line break included, with the same fields as `toJson`.
 *
 * @example
 * toJsonLine({ id: 7, extraction: extractEntities("Bakıda") }).slice(0, 20); //=> "{\"id\":7,\"people\":[],"
 * @throws TypeError if `document` is not an {@link ExtractedDocument}; RangeError if its `text` is not the one that was extracted
 * from.
 */
export function toJsonLine(document: ExtractedDocument): string {
  return `${JSON.stringify(toRecord(checkDocument(document)))}\n`;
}
