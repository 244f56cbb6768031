import { type AnyEntity, type Entities, entitiesById } from "../extraction/entities-of.ts";
import type {
  Country,
  Event,
  EventArgument,
  Extraction,
  Organisation,
  OtherEntity,
  Person,
  Place,
  TimeEntity,
} from "../types.ts";

/** A line about an entity or an event: its name, and what is known about it. */
export type Row = readonly [name: string, details: string];

/** A heading and its rows. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What is told a person about an extraction, in words: who, which organisations, where, when, what happened. Empty ones are left out. */
export function describe(extraction: Extraction): Section[] {
  const { people, organisations, countries, places, dates, events, others } = extraction;
  const entities = entitiesById(extraction);
  const points = dates.filter(isPoint);
  const lengths = dates.filter((time) => !isPoint(time));
  return [
    { title: "Who", rows: people.map(personRow) },
    { title: "Organisations", rows: organisations.map(organisationRow) },
    { title: "Countries & places", rows: [...countries.map(countryRow), ...places.map(placeRow)] },
    { title: "When", rows: points.map(pointRow) },
    { title: "What happened", rows: events.flatMap((event) => eventRows(event, entities)) },
    { title: "Also", rows: [...lengths.map(lengthRow), ...others.map(otherRow)] },
  ].filter(({ rows }) => rows.length > 0);
}

/** A name may run over a line break of the text; a row must not. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
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

/** Does it say when? How long (`34 yaşlı`) and how often are told apart from that. */
function isPoint({ kind }: TimeEntity): boolean {
  return kind === "date" || kind === "time";
}

function pointRow({ name, kind, value, mod, mentions }: TimeEntity): Row {
  const parts = [knownValue(value), mod, kind === "date" ? undefined : kind];
  return [name, listed(parts, times(mentions))];
}

function lengthRow({ name, kind, value, mod, mentions }: TimeEntity): Row {
  return [name, listed([kind, value, mod], times(mentions))];
}

/** A TIMEX3 value as far as it says anything: nothing of `XXXX-XX-XX` or `PAST_REF`, of a known hour on an unknown day the hour. */
function knownValue(value: string | undefined): string | undefined {
  if (value === undefined || value.endsWith("_REF") || !/[^XWT/-]/u.test(value)) return undefined;
  return value.replace(/^XXXX-XX-XX(?=T)/u, "");
}

function otherRow({ name, type, value, currency, unit, mentions }: OtherEntity): Row {
  const amount = [value, currency ?? unit].filter((part) => part !== undefined).join(" ");
  return [name, listed([type, amount], times(mentions))];
}

function eventRows(event: Event, entities: Entities): Row[] {
  return eventLines(event, entities).map((line, i): Row => [i === 0 ? event.type : "", line]);
}

/** What is known about an event: how it is told, when and where; who did what; who says so. */
export function eventLines(event: Event, entities: Entities): string[] {
  const triggers = distinct(event.mentions.map((mention) => `“${oneLine(mention.text)}”`));
  const place = event.place === undefined ? undefined : entities.get(event.place)?.name;
  const facts = [
    triggers.join(" "),
    event.polarity === "NEG" ? "not" : undefined,
    event.realis === "ACTUAL" ? undefined : event.realis,
    knownValue(event.time?.value),
    place === undefined ? undefined : `in ${place}`,
  ];
  const roles = fullestArguments(event).map(({ role, text }) => `${role}=${oneLine(text)}`);
  const sources = sourcesOf(event, entities);
  const source = sources.length === 0 ? "" : `source: ${sources.join(" ← ")}`;
  return [listed(facts), listed(roles), source].filter((line) => line !== "");
}

/** What fills each role, told once: of several tellings that name one entity, the fullest. */
export function fullestArguments(event: Event): EventArgument[] {
  const fullest = new Map<string, EventArgument>();
  for (const argument of event.mentions.flatMap((mention) => mention.arguments)) {
    const key = `${argument.role}=${argument.entity ?? argument.text}`;
    const known = fullest.get(key);
    if (!known || known.text.length < argument.text.length) fullest.set(key, argument);
  }
  return [...fullest.values()];
}

/** Who says so, by the name of an entity or the words of the text, the outermost source first. */
export function sourcesOf({ attribution }: Event, entities: Entities): string[] {
  // Where nobody is named, the words stand there that say it is somebody's word: `gözlənilir`.
  const named = attribution.filter(({ entity, text, cue }) => entity !== undefined || text !== cue);
  return distinct(
    named.map(({ entity = "", text }) => oneLine(speakerName(entities.get(entity)) ?? text)),
  );
}

/** A time or a number beside `əsasən` says nothing: `2 dekabr tarixli sərəncama əsasən`. */
function speakerName(entity: AnyEntity | undefined): string | undefined {
  return entity === undefined || "value" in entity ? undefined : entity.name;
}

function times(mentions: readonly number[]): string | undefined {
  return mentions.length > 1 ? `×${mentions.length}` : undefined;
}

function listed(parts: readonly (string | undefined)[], count?: string): string {
  const known = parts.filter((part) => part !== undefined && part !== "").join(", ");
  return count === undefined ? known : `${known} ${count}`.trim();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
