import { checkOptions, checkType } from "../errors.ts";
import { type Entities, entitiesById } from "../extraction/entities-of.ts";
import type { Event, TimeEntity } from "../types.ts";
import { columnsOf } from "./columns.ts";
import { eventLines, type Row } from "./describe.ts";
import { checkDocument, type ExtractedDocument } from "./extracted-document.ts";
import { type TableOptions, toHeading, toLines } from "./table.ts";
import { UNPAINTED } from "./underline.ts";

/** What stands where the time of an event is not known. */
const UNDATED = "undated";

/**
 * Writes the events of a document in the order of their time, the earliest first, for a person to read; events without a known
 * time come last, in the order of the text.
 *
 * @example
 * toTimeline({ extraction: extractEntities("Bakıda.") }); //=> "  no events found\n"
 * @throws TypeError if `document` is not an {@link ExtractedDocument}, or an option is not known or of the wrong type; RangeError
 * if its `text` is not the one that was extracted from.
 */
export function toTimeline(document: ExtractedDocument, options: TableOptions = {}): string {
  const { id, extraction } = checkDocument(document);
  const { paint = UNPAINTED } = checkOptions(options, ["paint"]);
  checkType("paint", "function", paint);
  const { events, dates } = extraction;
  const times = new Map(dates.map((date) => [date.id, date]));
  const entities = entitiesById(extraction);
  const rows = events
    .map((event, i) => ({ event, key: keyOf(event, times), i }))
    .sort((a, b) => compare(a.key, b.key) || a.i - b.i)
    .flatMap(({ event, key }) => rowsOf(event, key, entities));
  const column = Math.max(0, ...rows.map(([when]) => columnsOf(when)));
  const lines = rows.flatMap((row) => toLines(row, column));
  const body = lines.length > 0 ? lines : ["  no events found"];
  return toHeading(id, paint) + body.map((line) => `${line}\n`).join("");
}

/** When the event began, ISO 8601; nothing if not even the year is known. */
function keyOf({ time }: Event, times: ReadonlyMap<string, TimeEntity>): string {
  if (time === undefined) return "";
  const from = time.entity === undefined ? undefined : times.get(time.entity)?.from;
  const value = from ?? time.value;
  return /^\d/u.test(value) ? value : "";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
}

function rowsOf(event: Event, key: string, entities: Entities): Row[] {
  const { time, ...timeless } = event;
  const isDated = time !== undefined && key !== "";
  const [told = "", ...lines] = eventLines(isDated ? timeless : event, entities);
  const first: Row = [isDated ? time.value : UNDATED, `${event.type} ${told}`];
  return [first, ...lines.map((line): Row => ["", line])];
}
