import type {
  Country,
  Event,
  EventArgument,
  Extraction,
  Mention,
  Organisation,
  OtherEntity,
  Person,
  Place,
  TimeEntity,
} from "../types.ts";
import type { ExtractedDocument } from "./extracted-document.ts";

const WIDTH = 100;
const INDENT = "  ";
/** A longer name pushes its details to the next line rather than the whole column to the right. */
const NAME_WIDTH = 40;

/** A line of a section: a name, and what is known about it. */
type Row = readonly [name: string, details: string];

/**
 * Writes a document for a person to read, at most 100 columns wide: who, which organisations, where, when, what happened.
 * Sections with nothing in them are left out.
 */
export function toTable({ id, text, extraction }: ExtractedDocument): string {
  const sections = [
    toSection("Who", extraction.people.map(personRow)),
    toSection("Organisations", extraction.organisations.map(organisationRow)),
    toSection("Countries & places", [
      ...extraction.countries.map(countryRow),
      ...extraction.places.map(placeRow),
    ]),
    toSection("When", extraction.dates.map(timeRow)),
    toSection(
      "What happened",
      extraction.events.flatMap((event) => eventRows(event, extraction)),
    ),
    toSection("Also", extraction.others.map(otherRow)),
  ].filter((section) => section !== "");
  const parts = [
    ...(text === undefined ? [] : [`${text.trim()}\n`]),
    ...(sections.length > 0 ? sections : [`${INDENT}nothing found\n`]),
  ];
  return `${id}\n${"─".repeat(WIDTH)}\n${parts.join("\n")}`;
}

function toSection(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const column = Math.min(NAME_WIDTH, Math.max(...rows.map(([name]) => columnsOf(name))));
  return [title, ...rows.flatMap((row) => toLines(row, column))]
    .map((line) => `${line}\n`)
    .join("");
}

/** Lays a row out in two columns; what does not fit is continued below its own column. */
function toLines([name, details]: Row, column: number): string[] {
  const names = wrap(name, details === "" ? WIDTH - INDENT.length : column);
  const lines = wrap(details, WIDTH - column - 2 * INDENT.length);
  const height = Math.max(names.length, lines.length);
  return Array.from({ length: height }, (_, i) =>
    `${INDENT}${padEnd(names[i] ?? "", column)}${INDENT}${lines[i] ?? ""}`.trimEnd(),
  );
}

/** Breaks text at spaces; a single word that is too long is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(text)
    .split(" ")
    .flatMap((word) => cut(word, width))) {
    if (line === "") line = word;
    else if (columnsOf(line) + 1 + columnsOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const characters = [...word];
  const count = Math.max(1, Math.ceil(characters.length / width));
  return Array.from({ length: count }, (_, i) =>
    characters.slice(i * width, (i + 1) * width).join(""),
  );
}

/** A name may run over a line break of the text; a table row must not. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function columnsOf(text: string): number {
  return [...text].length;
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

function personRow({ name, roles, mentions }: Person): Row {
  const titles = distinct(roles.map((role) => role.text));
  return [name, listed(titles, times(mentions))];
}

function organisationRow({ name, acronym, kind, country, mentions }: Organisation): Row {
  return [name, listed([acronym, kind, country], times(mentions))];
}

function countryRow({ name, code, mentions }: Country): Row {
  return [name, listed(["country", code], times(mentions))];
}

function placeRow({ name, kind, country, mentions }: Place): Row {
  return [name, listed([kind, country], times(mentions))];
}

function timeRow({ name, kind, value, mod, mentions }: TimeEntity): Row {
  return [name, listed([value, mod, kind === "date" ? undefined : kind], times(mentions))];
}

function otherRow({ name, type, value, currency, mentions }: OtherEntity): Row {
  const amount = [value, currency].filter((part) => part !== undefined).join(" ");
  return [name, listed([type, amount], times(mentions))];
}

function eventRows(event: Event, extraction: Extraction): Row[] {
  const triggers = distinct(event.mentions.map((mention) => `“${oneLine(mention.text)}”`));
  const facts = [
    triggers.join(" "),
    event.polarity === "NEG" ? "not" : undefined,
    event.realis === "ACTUAL" ? undefined : event.realis,
    event.time?.value,
    placeOf(event, extraction),
  ];
  const lines = [listed(facts), listed(argumentsOf(event)), sourcesOf(event)];
  return lines
    .filter((line) => line !== "")
    .map((line, i): Row => [i === 0 ? event.type : "", line]);
}

function placeOf(event: Event, { countries, places }: Extraction): string | undefined {
  const place = [...countries, ...places].find((entity) => entity.id === event.place);
  return place && `in ${place.name}`;
}

/** What fills each role, told once: of several tellings that name one entity, the fullest. */
function argumentsOf(event: Event): string[] {
  const fullest = new Map<string, EventArgument>();
  for (const argument of event.mentions.flatMap((mention) => mention.arguments)) {
    const key = `${argument.role}=${argument.entity ?? argument.text}`;
    const known = fullest.get(key);
    if (!known || known.text.length < argument.text.length) fullest.set(key, argument);
  }
  return [...fullest.values()].map(({ role, text }) => `${role}=${oneLine(text)}`);
}

function sourcesOf({ attribution }: Event): string {
  const sources = distinct(attribution.map((source) => oneLine(source.text)));
  return sources.length === 0 ? "" : `source: ${sources.join(" ← ")}`;
}

function times(mentions: readonly (number | Mention)[]): string | undefined {
  return mentions.length > 1 ? `×${mentions.length}` : undefined;
}

function listed(parts: readonly (string | undefined)[], count?: string): string {
  const known = parts.filter((part) => part !== undefined && part !== "").join(", ");
  return count === undefined ? known : `${known} ${count}`.trim();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
