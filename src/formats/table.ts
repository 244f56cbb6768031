import { checkOptions, checkType } from "../errors.ts";
import { columnsOf, oneHarmlessLine, padEnd, WIDTH, wrap } from "./columns.ts";
import { describe, type Row, type Section } from "./describe.ts";
import { checkDocument, type ExtractedDocument } from "./extracted-document.ts";
import { type Paint, UNPAINTED, underline } from "./underline.ts";

export type { Paint } from "./underline.ts";

/** How it is to look. */
export interface TableOptions {
  /** Colours headings and names, for a terminal. Default: no colours. */
  readonly paint?: Paint | undefined;
}

const INDENT = "  ";
/** A longer name pushes its details to the next line rather than the whole column to the right. */
const NAME_WIDTH = 40;

/**
 * Writes a document for a person to read, at most 100 columns wide: its text with every name underlined, if the document has its
 * text, then who, which organisations, where, when, what happened. Sections with nothing in them are left out.
 *
 * @example
 * const text = "Bakıda sakitlikdir.";
 * toTable({ text, extraction: extractEntities(text) }).split("\n").slice(0, 4); //=> ["Bakıda sakitlikdir.", "PLA───", "", "Countries & places"]
 * @throws TypeError if `document` is not an {@link ExtractedDocument}, or an option is not known or of the wrong type; RangeError
 * if its `text` is not the one that was extracted from.
 */
export function toTable(document: ExtractedDocument, options: TableOptions = {}): string {
  const { id, text, extraction } = checkDocument(document);
  const { paint = UNPAINTED } = checkOptions(options, ["paint"]);
  checkType("paint", "function", paint);
  const sections = describe(extraction).map((section) => toSection(section, paint));
  const parts = [
    ...(text?.trim() ? [underline(text.trimEnd(), extraction.mentions, paint)] : []),
    ...(sections.length > 0 ? sections : [`${INDENT}nothing found\n`]),
  ];
  return toHeading(id, paint) + parts.join("\n");
}

/** The name of a document over a line, or nothing if it has none. */
export function toHeading(id: string | number | undefined, paint: Paint): string {
  if (id === undefined) return "";
  return `${paint(oneHarmlessLine(String(id)), "heading")}\n${"─".repeat(WIDTH)}\n`;
}

function toSection({ title, rows }: Section, paint: Paint): string {
  const column = Math.min(NAME_WIDTH, Math.max(...rows.map(([name]) => columnsOf(name))));
  return [paint(title, "heading"), ...rows.flatMap((row) => toLines(row, column))]
    .map((line) => `${line}\n`)
    .join("");
}

/** Lays a row out in two columns; what does not fit is continued below its own column. */
export function toLines([name, details]: Row, column: number): string[] {
  const names = wrap(oneHarmlessLine(name), details === "" ? WIDTH - INDENT.length : column);
  const lines = wrap(oneHarmlessLine(details), WIDTH - column - 2 * INDENT.length);
  const height = Math.max(names.length, lines.length);
  return Array.from({ length: height }, (_, i) =>
    `${INDENT}${padEnd(names[i] ?? "", column)}${INDENT}${lines[i] ?? ""}`.trimEnd(),
  );
}
