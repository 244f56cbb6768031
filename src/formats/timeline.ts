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
    .map((event) => ({ event, beginning: beginningOf(event, times) }))
    .sort((a, b) => compare(a.beginning, b.beginning))
    .flatMap(({ event, beginning }) => rowsOf(event, beginning, entities));
  const column = Math.max(0, ...rows.map(([when]) => columnsOf(when)));
  const lines = rows.flatMap((row) => toLines(row, column));
  const body = lines.length > 0 ? lines : ["  no events found"];
  return toHeading(id, paint) + body.map((line) => `${line}\n`).join("");
}

/** When an event began: the year, negative before our era, and what follows it of an ISO 8601 or TIMEX3 value: `-11-14`. */
interface Beginning {
  readonly year: number;
  readonly rest: string;
}

/** Undefined if not even the year is known. */
function beginningOf(
  { time }: Event,
  times: ReadonlyMap<string, TimeEntity>,
): Beginning | undefined {
  if (time === undefined) return undefined;
  const from = time.entity === undefined ? undefined : times.get(time.entity)?.from;
  const [, before, year, rest = ""] = /^(BC|-)?(\d+)(.*)/u.exec(from ?? time.value) ?? [];
  if (year === undefined) return undefined;
  // ISO 8601 has a year 0, which is 1 BC.
  if (before === "BC") return { year: 1 - Number(year), rest };
  return { year: before === "-" ? -Number(year) : Number(year), rest };
}

function compare(a: Beginning | undefined, b: Beginning | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.year !== b.year) return a.year - b.year;
  if (a.rest === b.rest) return 0;
  return a.rest < b.rest ? -1 : 1;
}

function rowsOf(event: Event, beginning: Beginning | undefined, entities: Entities): Row[] {
  const { time, ...timeless } = event;
  const isDated = time !== undefined && beginning !== undefined;
  const [told = "", ...lines] = eventLines(isDated ? timeless : event, entities);
  const first: Row = [isDated ? time.value : UNDATED, `${event.type} ${told}`];
  return [first, ...lines.map((line): Row => ["", line])];
}
