import { type CsvOptions, writeTable } from "./csv-table.ts";
import type { ExtractedDocument } from "./extracted-document.ts";

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

/**
 * Writes the mentions of a document as comma-separated values (RFC 4180), one a row, with a row of column names: `document` is
 * its `id`, the other columns are the fields of a mention. Several documents make one table.
 *
 * @example
 * const [header] = toCsv({ extraction: extractEntities("Bakıda") }).split("\r\n");
 * header; //=> "document,start,end,text,type,name,case,entity,parent,id,value,mod,currency,unit,by,score"
 * @throws TypeError if one of `documents` is not an {@link ExtractedDocument}, or an option is not known or of the wrong type;
 * RangeError if its `text` is not the one that was extracted from.
 */
export function toCsv(
  documents: ExtractedDocument | Iterable<ExtractedDocument>,
  options: CsvOptions = {},
): string {
  const rowsOf = ({ extraction }: ExtractedDocument) => extraction.mentions;
  return writeTable({ columns: COLUMNS, rowsOf }, documents, options);
}
