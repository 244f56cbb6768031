import { type AnyEntity, type Entities, entitiesById } from "../extraction/entities-of.ts";
import type { Event, EventArgument } from "../types.ts";
import { type CsvOptions, writeTable } from "./csv-table.ts";
import { fullestArguments, oneLine, sourcesOf } from "./describe.ts";
import type { ExtractedDocument } from "./extracted-document.ts";

/** The columns of {@link toCsvEvents}, in order. */
const COLUMNS = [
  "document",
  "event",
  "type",
  "mode",
  "polarity",
  "realis",
  "time",
  "basis",
  "place",
  "country",
  "roles",
  "source",
  "text",
  "start",
  "end",
  "tellings",
  "causes",
  "plover",
  "cameo",
] as const;

/** Between several values in one cell. */
const SEPARATOR = "; ";

/**
 * Writes the events of a document as comma-separated values (RFC 4180), one a row, with a row of column names. `document` is its
 * `id`, `event` that of the event; `place` and what fills the `roles` are named in the nominative, entities by their names; `country` is that of the place; `text`, `start` and `end` are of the first of the
 * `tellings`. Several documents make one table.
 *
 * @example
 * const text = "Nazir Orxan Səfərzadə Tripoliyə səfər edib.";
 * toCsvEvents({ extraction: extractEntities(text) }).split("\r\n")[1]; //=> ",event:1,Visit,visit,POS,ACTUAL,,,Tripoli,LY,visitor=Orxan Səfərzadə; destination=Tripoli,,səfər edib,32,42,1,,CONSULT-visit,042"
 * @throws TypeError if one of `documents` is not an {@link ExtractedDocument}, or an option is not known or of the wrong type;
 * RangeError if its `text` is not the one that was extracted from.
 */
export function toCsvEvents(
  documents: ExtractedDocument | Iterable<ExtractedDocument>,
  options: CsvOptions = {},
): string {
  return writeTable({ columns: COLUMNS, rowsOf }, documents, options);
}

function rowsOf({ extraction }: ExtractedDocument) {
  const entities = entitiesById(extraction);
  return extraction.events.map((event) => toRow(event, entities));
}

function toRow(event: Event, entities: Entities) {
  const { id, type, mode, polarity, realis, time, codes, causes = [], mentions } = event;
  const place = entities.get(event.place ?? "");
  return {
    event: id,
    type,
    mode,
    polarity,
    realis,
    time: time?.value,
    basis: time?.basis,
    place: place?.name,
    country: place && countryOf(place),
    roles: fullestArguments(event)
      .filter((argument) => !hasColumn(argument, event))
      .map((argument) => toRole(argument, entities))
      .join(SEPARATOR),
    source: sourcesOf(event, entities).join(SEPARATOR),
    text: oneLine(mentions[0]?.text ?? ""),
    start: mentions[0]?.start,
    end: mentions[0]?.end,
    tellings: mentions.length,
    causes: causes.join(SEPARATOR),
    ...codes,
  };
}

/** The code of a country, or of that in which a place lies. */
function countryOf(place: AnyEntity): string | undefined {
  if ("code" in place) return place.code;
  return "country" in place ? place.country : undefined;
}

/** Is it the place or the time that the event has a column for? */
function hasColumn({ role, entity }: EventArgument, { place, time }: Event): boolean {
  if (entity === undefined) return false;
  return (role === "place" && entity === place) || (role === "time" && entity === time?.entity);
}

function toRole(
  { role, text, name = text, entity = "" }: EventArgument,
  entities: Entities,
): string {
  return `${role}=${oneLine(entities.get(entity)?.name ?? name)}`;
}
