import { checkDocument, type ExtractedDocument, toRecord } from "./extracted-document.ts";

/**
 * Writes a document as indented JSON, without a line break at the end: `id` and `text`, if it has them, and the fields of its
 * extraction beside them.
 *
 * @example
 * Object.keys(JSON.parse(toJson({ id: 7, extraction: extractEntities("Bakıda") }))).slice(0, 3); //=> ["id", "people", "countries"]
 * @throws TypeError if `document` is not an {@link ExtractedDocument}; RangeError if its `text` is not the one that was extracted
 * from.
 */
export function toJson(document: ExtractedDocument): string {
  return JSON.stringify(toRecord(checkDocument(document)), null, 2);
}
