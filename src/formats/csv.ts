import { checkDocument, type ExtractedDocument } from "./extracted-document.ts";

/** The columns of {@link toCsv}, in order. */
const COLUMNS = [
  "document",
  "start",
  "end",
  "text",
  "type",
  "name",
  "case",
  "entity",
  "parent",
  "id",
  "value",
  "mod",
  "currency",
  "unit",
  "by",
  "score",
] as const;

/** The first line, which names the columns. */
export const CSV_HEADER = toCsvLine(COLUMNS);

/**
 * Writes the mentions of a document as comma-separated values (RFC 4180), one a row, with a row of column names: `document` is
 * its `id`, the other columns are the fields of a mention.
 *
 * @example
 * const [header] = toCsv({ extraction: extractEntities("Bakıda") }).split("\r\n");
 * header; //=> "document,start,end,text,type,name,case,entity,parent,id,value,mod,currency,unit,by,score"
 * @throws TypeError if `document` is none.
 */
export function toCsv(document: ExtractedDocument): string {
  return CSV_HEADER + toCsvRows(checkDocument(document));
}

/** The rows alone, for a file of several documents. */
export function toCsvRows({ id, extraction }: ExtractedDocument): string {
  return extraction.mentions
    .map((mention) => toCsvLine(COLUMNS.map((name) => (name === "document" ? id : mention[name]))))
    .join("");
}

/** One line of RFC 4180: cells that hold a comma, a quote or a line break are quoted. */
export function toCsvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell) => toCell(String(cell ?? ""))).join(",")}\r\n`;
}

function toCell(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
