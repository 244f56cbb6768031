import { checkDocument, type ExtractedDocument, toRecord } from "./extracted-document.ts";

/** Writes a document as indented JSON, without a line break at the end. */
export function toJson(document: ExtractedDocument): string {
  return JSON.stringify(toRecord(checkDocument(document)), null, 2);
}
