import { entitiesById } from "../../src/extraction/entities-of.ts";
import type { Event, EventMention, Extraction, Person } from "../../src/index.ts";
import { type MarkedEvent, type Span, type Story, TAGS, VALUED } from "./read-story.ts";

/** One thing that can be right or wrong. Facts with one key are one fact; the label is for people. */
interface Fact {
  readonly key: string;
  readonly label: string;
}

export interface Comparison {
  /** How many facts a story has. */
  readonly total: number;
  readonly right: number;
  /** `-` what was not found, `+` what was found and is not so; by sentence. */
  readonly wrong: readonly string[];
}

/** Roles whose filler the notation does not ask for: times and places are told by `when` and `where`. */
const UNASKED_ROLES = ["time", "place", "period", "count", "manner", "modal", "extent"];

/** Compares what is right about a story with what was found in it. */
export function compareStory(story: Story, extraction: Extraction): Comparison {
  const events = pairEvents(story, extraction);
  const expected = [
    ...markedMentions(story),
    ...markedEntities(story),
    ...events.flatMap(({ expected }) => expected),
  ];
  const found = [
    ...foundMentions(story, extraction),
    ...foundEntities(extraction),
    ...events.flatMap(({ found }) => found),
    ...extraEvents(story, extraction, events),
  ];
  const missing = subtract(expected, found);
  return {
    total: expected.length,
    right: expected.length - missing.length,
    wrong: [
      ...missing.map(({ label }) => `- ${label}`),
      ...subtract(found, expected).map(({ label }) => `+ ${label}`),
    ].sort(bySentence),
  };
}

function subtract(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const keys = new Set(others.map(({ key }) => key));
  return facts.filter(({ key }) => !keys.has(key));
}

/** Labels begin with the number of their sentence; those of the whole story come last. */
function bySentence(a: string, b: string): number {
  const order = (label: string): number => Number(/^. (\d+):/u.exec(label)?.[1] ?? 1000);
  const restOf = (label: string): string => label.slice(2);
  return order(a) - order(b) || (restOf(a) < restOf(b) ? -1 : 1);
}

function markedMentions(story: Story): Fact[] {
  return story.mentions.map((mention) => mentionFact(story, mention));
}

function foundMentions(story: Story, { mentions }: Extraction): Fact[] {
  return mentions.map((mention) => mentionFact(story, mention));
}

function mentionFact(story: Story, { start, end, type }: Span & { type: string }): Fact {
  const tag = [...TAGS].find(([, name]) => name === type)?.[0] ?? type;
  const label = `${sentenceOf(story, start)}: ${tag} ${story.text.slice(start, end)}`;
  return { key: `${start}-${end} ${type}`, label };
}

/** Number of the sentence that an offset stands in, from 1. */
function sentenceOf({ sentences }: Story, offset: number): number {
  return sentences.findLastIndex(({ start }) => start <= offset) + 1;
}

function markedEntities({ entities, values }: Story): Fact[] {
  return [
    ...entities.flatMap(({ type, name, count, details }) => [
      countFact(type, name, count),
      ...details.map((detail) => detailFact(type, name, detail)),
    ]),
    ...values.map(({ text, value }) => valueFact(text, value)),
  ];
}

function foundEntities(extraction: Extraction): Fact[] {
  const { people, organisations, countries, places, others, mentions } = extraction;
  const named = others.filter(({ type }) => type === "named-event");
  return [
    ...people.flatMap((person) => personFacts(person)),
    ...organisations.flatMap(({ name, acronym, mentions }) => [
      countFact("organisation", name, mentions.length),
      // Of a body that the text names by its acronym alone, that says nothing more.
      ...(acronym === undefined || acronym === name
        ? []
        : [detailFact("organisation", name, acronym)]),
    ]),
    ...countries.map(({ code, name, mentions }) =>
      countFact("country", code ?? name, mentions.length),
    ),
    ...places.map(({ name, mentions }) => countFact("place", name, mentions.length)),
    ...named.map(({ name, mentions }) => countFact("named-event", name, mentions.length)),
    ...mentions
      .filter(({ type }) => VALUED.includes(type))
      .map(({ text, value = "?", currency }) =>
        valueFact(text, currency === undefined ? value : `${value} ${currency}`),
      ),
  ];
}

function personFacts({ name, roles, mentions }: Person): Fact[] {
  const texts = [...new Set(roles.map(({ text }) => fold(text)))];
  return [
    countFact("person", name, mentions.length),
    ...texts.map((text) => detailFact("person", name, text)),
  ];
}

function countFact(type: string, name: string, count: number): Fact {
  return toFact(`${type} ${name}${count > 1 ? ` ×${count}` : ""}`);
}

function detailFact(type: string, name: string, detail: string): Fact {
  return { key: fold(`${type} ${name}: ${detail}`), label: `${type} ${name}: ${detail}` };
}

function valueFact(text: string, value: string): Fact {
  return toFact(`${text} = ${value}`);
}

function toFact(label: string): Fact {
  return { key: label, label };
}

function fold(text: string): string {
  return text.toLocaleLowerCase("az");
}

interface PairedEvent {
  readonly marked: MarkedEvent;
  readonly mention?: EventMention;
  readonly event?: Event;
  readonly expected: readonly Fact[];
  readonly found: readonly Fact[];
}

/** A telling is found where one of its type overlaps its trigger. */
function pairEvents(story: Story, extraction: Extraction): PairedEvent[] {
  const used = new Set<EventMention>();
  const pairs = story.events.map((marked) => {
    for (const event of extraction.events) {
      const mention = event.mentions.find((it) => !used.has(it) && overlaps(it, marked));
      if (event.type !== marked.type || mention === undefined) continue;
      used.add(mention);
      return { marked, mention, event };
    }
    return { marked };
  });
  const mergers = mergerFacts(pairs);
  return [
    ...pairs.map((pair) => ({ ...pair, ...eventFacts(story, extraction, pair) })),
    ...mergers,
  ];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function extraEvents(story: Story, { events }: Extraction, pairs: readonly PairedEvent[]): Fact[] {
  const used = new Set(pairs.map(({ mention }) => mention));
  return events.flatMap(({ type, mentions }) =>
    mentions
      .filter((mention) => !used.has(mention))
      .map((mention) => ({
        key: `extra ${type} ${mention.start}`,
        label: `${sentenceOf(story, mention.start)}: ${type} ${mention.text}`,
      })),
  );
}

type Pair = Pick<PairedEvent, "marked" | "mention" | "event">;

function eventFacts(
  story: Story,
  extraction: Extraction,
  { marked, mention, event }: Pair,
): Pick<PairedEvent, "expected" | "found"> {
  const name = `${sentenceOf(story, marked.start)}: ${marked.type} ${textOf(story, marked)}`;
  const modes = ({ polarity, realis }: { polarity: string; realis: string }): Fact[] =>
    [polarity, realis]
      .filter((mode) => mode !== "POS" && mode !== "ACTUAL")
      .map((mode) => toKeyed(marked, `${name}: ${mode}`));
  const filler = (argument: Span & { role: string }): Fact => {
    const head = headEnd(story, argument);
    const label = `${name}: ${argument.role}=${textOf(story, argument)}`;
    return { key: `${marked.start} ${marked.type} ${argument.role} ${head}`, label };
  };
  const expected = [
    toKeyed(marked, name),
    ...modes(marked),
    ...marked.arguments.map(filler),
    ...marked.claims.map(({ what, value }) => toKeyed(marked, `${name}: ${what}=${value}`)),
  ];
  if (mention === undefined || event === undefined) return { expected, found: [] };
  const found = [
    toKeyed(marked, name),
    ...modes(mention),
    ...mention.arguments.filter(({ role }) => !UNASKED_ROLES.includes(role)).map(filler),
    ...marked.claims.flatMap(({ what, value }) =>
      claimed(what, value, event, extraction).map((it) =>
        toKeyed(marked, `${name}: ${what}=${it}`),
      ),
    ),
  ];
  return { expected, found };
}

function toKeyed({ start }: Span, label: string): Fact {
  return { key: `${start} ${label}`, label };
}

function textOf({ text }: Story, { start, end }: Span): string {
  return text.slice(start, end);
}

const AFTER_HEAD =
  / (?:tərəfindən|ilə|üzrə|barədə|haqqında|nəticəsində|barəsində|üçün|görə|qarşı|müddətinə|məbləğində|dəyərində|vəzifəsinə|münasibətilə|\([^)]*\))$/u;

/** A phrase is known by its last word, its head, which a postposition or an acronym in brackets may follow. */
function headEnd(story: Story, { start, end }: Span): number {
  let text = story.text.slice(start, end);
  while (AFTER_HEAD.test(text)) text = text.replace(AFTER_HEAD, "");
  return start + text.replace(/[”"]\p{Ll}*$/u, "").length;
}

/** What an event says to a claim: the claim itself, if it is among several. */
function claimed(what: string, value: string, event: Event, extraction: Extraction): string[] {
  if (what === "when") return event.time === undefined ? [] : [event.time.value];
  const entities = entitiesById(extraction);
  const nameOf = (id = "") => entities.get(id)?.name;
  if (what === "where") return [nameOf(event.place)].filter((name) => name !== undefined);
  const sources = event.attribution.map(({ entity, text }) => nameOf(entity) ?? text);
  return sources.includes(value) ? [value] : sources;
}

/** Tellings with one label are of one event. */
function mergerFacts(pairs: readonly Pair[]): PairedEvent[] {
  const labels = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.marked.label === undefined) continue;
    const name = `${pair.marked.type}#${pair.marked.label}`;
    labels.set(name, [...(labels.get(name) ?? []), pair]);
  }
  return [...labels].map(([name, group]) => {
    const fact = toFact(`${name} is one event`);
    const isOne = new Set(group.map(({ event }) => event)).size === 1;
    const isFound = isOne && group[0]?.event !== undefined;
    return { marked: group[0]!.marked, expected: [fact], found: isFound ? [fact] : [] };
  });
}
