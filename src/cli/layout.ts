import type { ExtractedDocument } from "../formats/extracted-document.ts";
import { toJson } from "../formats/json.ts";
import { toJsonLine } from "../formats/jsonl.ts";
import { toTable } from "../formats/table.ts";

export const FORMATS = ["table", "json", "jsonl"] as const;
type Format = (typeof FORMATS)[number];

/** What decides how documents are written; plain data, since worker threads are told it. */
export interface LayoutOptions {
  readonly format: Format;
  readonly withText: boolean;
  /** Exactly one plain text is read: JSON is then one object, no array. */
  readonly isSingleText: boolean;
}

/** How documents are written one after another, so that the whole is a file of the format. */
export interface Layout {
  /** Before the first document, between two, and after the last. */
  readonly start?: string;
  readonly between?: string;
  readonly end?: string;
  readonly toText: (document: ExtractedDocument) => string;
}

export function createLayout({ format, isSingleText }: LayoutOptions): Layout {
  if (format === "jsonl") return { toText: toJsonLine };
  if (format === "table") return { between: "\n", toText: toTable };
  if (isSingleText) return { toText: (document) => `${toJson(document)}\n` };
  return { start: "[\n", between: ",\n", end: "\n]\n", toText: toJson };
}
