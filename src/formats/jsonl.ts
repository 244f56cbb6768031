import { checkDocument, type ExtractedDocument, toRecord } from "./extracted-document.ts";

/** Writes a document as one line of JSON, line break included. */
export function toJsonLine(document: ExtractedDocument): string {
  return `${JSON.stringify(toRecord(checkDocument(document)))}\n`;
}
