import { checkOptions, checkType } from "../errors.ts";
import { checkDocument, type ExtractedDocument } from "./extracted-document.ts";

/** What may differ from one call to the next. */
export interface CsvOptions {
  /** Begin with the row of column names; false for what goes on with a file that has it. Default: true. */
  readonly header?: boolean | undefined;
}

type Cell = string | number | undefined;

/** A table: its columns, in order, and the rows of a document in it. `document` is the `id` of each. */
export interface CsvTable<Column extends string> {
  readonly columns: readonly ("document" | Column)[];
  readonly rowsOf: (document: ExtractedDocument) => readonly { readonly [name in Column]?: Cell }[];
}

/** Writes one document, or several one below the other, as a table. */
export function writeTable<Column extends string>(
  { columns, rowsOf }: CsvTable<Column>,
  documents: ExtractedDocument | Iterable<ExtractedDocument>,
  options: CsvOptions,
): string {
  const { header = true } = checkOptions(options, ["header"]);
  let csv = checkType("header", "boolean", header) ? toCsvLine(columns) : "";
  for (const document of isIterable(documents) ? documents : [documents]) {
    for (const row of rowsOf(checkDocument(document))) {
      csv += toCsvLine(columns.map((name) => (name === "document" ? document.id : row[name])));
    }
  }
  return csv;
}

function isIterable<T>(value: object): value is Iterable<T> {
  // A string is iterable too, and no list of documents.
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** One line of RFC 4180: cells that hold a comma, a quote or a line break are quoted. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => toCell(String(cell ?? ""))).join(",")}\r\n`;
}

function toCell(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
