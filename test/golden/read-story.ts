import type { MentionType } from "../../src/index.ts";

/** A story with what is right about it, as a person wrote it down; `test/golden/README.md` explains the notation. */
export interface Story {
  readonly referenceDate: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly MarkedMention[];
  readonly events: readonly MarkedEvent[];
  readonly entities: readonly MarkedEntity[];
  readonly values: readonly MarkedValue[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface MarkedMention extends Span {
  readonly type: MentionType;
}

export interface MarkedEvent extends Span {
  readonly type: string;
  /** The same on every telling of one event: `1` of `Attack#1`. */
  readonly label?: string;
  readonly polarity: string;
  readonly realis: string;
  readonly arguments: readonly (Span & { readonly role: string })[];
  /** `when`, `where` and `says`, which are compared only where they are written. */
  readonly claims: readonly { readonly what: string; readonly value: string }[];
}

/** `person Salim əl-Fituri ×2: Liviyanın Azərbaycandakı səfiri`. */
interface MarkedEntity {
  readonly type: string;
  readonly name: string;
  readonly count: number;
  /** Roles of a person, the acronym of an organisation. */
  readonly details: readonly string[];
}

/** `2 milyon ABŞ dolları = 2000000 USD`. */
interface MarkedValue {
  readonly text: string;
  readonly value: string;
}

/** The first letters of a type, as it stands under a mention. */
export const TAGS: ReadonlyMap<string, MentionType> = new Map([
  ["PER", "person"],
  ["COU", "country"],
  ["PLA", "place"],
  ["ORG", "organisation"],
  ["EVE", "named-event"],
  ["DAT", "date"],
  ["TIM", "time"],
  ["DUR", "duration"],
  ["SET", "set"],
  ["MON", "money"],
  ["PCT", "percent"],
]);

const CLAIMS = ["when", "where", "says"];

/** Reads a story; throws, naming the line, where the notation contradicts itself. */
export function readStory(source: string): Story {
  const [body = "", summary = ""] = source.split("\n---\n");
  const [header = "", ...lines] = body.split("\n");
  const reader = new BodyReader();
  lines.forEach((line, i) => {
    try {
      reader.readLine(line);
    } catch (error) {
      throw new Error(`line ${i + 2}: ${(error as Error).message}`);
    }
  });
  const facts = summary.split("\n").filter((line) => line !== "");
  const isValue = (line: string): boolean => line.includes(" = ");
  const story: Story = {
    referenceDate: header.replace("reference date ", ""),
    text: `${reader.text}\n`,
    sentences: reader.sentences,
    mentions: reader.mentions,
    events: reader.events,
    entities: facts.filter((line) => !isValue(line)).map(readEntity),
    values: facts.filter(isValue).map(readValue),
  };
  checkCounts(story);
  return story;
}

/** Owns the text that grows line by line. */
class BodyReader {
  text = "";
  readonly sentences: Span[] = [];
  readonly mentions: MarkedMention[] = [];
  readonly events: MarkedEvent[] = [];
  private isNewParagraph = false;

  readLine(line: string): void {
    if (line === "") this.isNewParagraph = true;
    else if (line.startsWith("> ")) this.events.push(readEvent(line.slice(2), this.sentence()));
    else if (isUnderline(line)) this.mentions.push(...readUnderline(line, this.sentence()));
    else this.addSentence(line);
  }

  private addSentence(line: string): void {
    if (this.text !== "") this.text += this.isNewParagraph ? "\n\n" : " ";
    this.isNewParagraph = false;
    const start = this.text.length;
    this.text += line;
    this.sentences.push({ start, end: this.text.length });
  }

  private sentence(): Sentence {
    const span = this.sentences.at(-1);
    if (span === undefined) throw new Error("nothing to mark before the first sentence");
    return { ...span, text: this.text.slice(span.start, span.end) };
  }
}

interface Sentence extends Span {
  readonly text: string;
}

const UNDERLINE = new RegExp(`^(?: *(?:${[...TAGS.keys()].join("|")}|[A-Z]{2})─*)+$`, "u");

function isUnderline(line: string): boolean {
  return UNDERLINE.test(line);
}

function readUnderline(line: string, sentence: Sentence): MarkedMention[] {
  return [...line.matchAll(/[A-Z]{2,3}─*/gu)].map(({ 0: mark, index }) => {
    const tag = /^[A-Z]+/u.exec(mark)?.[0] ?? "";
    const name = [...TAGS.keys()].find((known) => known.startsWith(tag));
    const type = name === undefined ? undefined : TAGS.get(name);
    if (type === undefined) throw new Error(`unknown mark ${tag}`);
    if (index + mark.length > sentence.text.length) throw new Error(`${mark} is beyond the text`);
    const start = sentence.start + index;
    return { start, end: start + mark.length, type };
  });
}

const EVENT =
  /^(?<modes>(?:[A-Z-]+ )*)(?<type>[A-Z][A-Za-z]+)(?:#(?<label>\d+))? (?<trigger>[^:]+?)(?:: (?<rest>.+))?$/u;

function readEvent(line: string, sentence: Sentence): MarkedEvent {
  const { modes = "", type = "", label, trigger = "", rest } = EVENT.exec(line)?.groups ?? {};
  if (type === "") throw new Error(`not an event: ${line}`);
  const { start, end } = find(trigger, sentence, sentence.start);
  const pairs = (rest?.split("; ") ?? []).map((pair) => pair.split("="));
  const modeNames = modes.trim().split(" ");
  return {
    start,
    end,
    type,
    ...(label === undefined ? {} : { label }),
    polarity: modeNames.includes("NEG") ? "NEG" : "POS",
    realis: modeNames.find((name) => name !== "" && name !== "NEG") ?? "ACTUAL",
    arguments: pairs
      .filter(([role = ""]) => !CLAIMS.includes(role))
      .map(([role = "", value = ""]) => ({ role, ...find(value, sentence, start) })),
    claims: pairs
      .filter(([what = ""]) => CLAIMS.includes(what))
      .map(([what = "", value = ""]) => ({ what, value })),
  };
}

/** Where whole words stand in a sentence; of several places, the one nearest to an offset. */
function find(words: string, sentence: Sentence, near: number): Span {
  const places: number[] = [];
  for (let at = sentence.text.indexOf(words); at >= 0; at = sentence.text.indexOf(words, at + 1)) {
    if (isBoundary(sentence.text, at) && isBoundary(sentence.text, at + words.length)) {
      places.push(sentence.start + at);
    }
  }
  const [start] = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  if (start === undefined) throw new Error(`“${words}” is not in the sentence`);
  return { start, end: start + words.length };
}

function isBoundary(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) || at === 0 || at === text.length;
}

function readEntity(line: string): MarkedEntity {
  const pattern = /^(?<type>[a-z-]+) (?<name>.+?)(?: ×(?<count>\d+))?(?:: (?<details>.+))?$/u;
  const { type = "", name = "", count, details } = pattern.exec(line)?.groups ?? {};
  if (![...TAGS.values()].includes(type as MentionType)) throw new Error(`not an entity: ${line}`);
  return { type, name, count: Number(count ?? 1), details: details?.split("; ") ?? [] };
}

function readValue(line: string): MarkedValue {
  const [text = "", value = ""] = line.split(" = ");
  return { text, value };
}

/** The entities of a type have as many mentions as are marked: slips of the hand do not pass. */
function checkCounts({ mentions, entities, values, text }: Story): void {
  for (const type of ["person", "country", "place", "organisation", "named-event"]) {
    const marked = mentions.filter((mention) => mention.type === type).length;
    const counted = entities
      .filter((entity) => entity.type === type)
      .reduce((sum, { count }) => sum + count, 0);
    if (marked !== counted) throw new Error(`${marked} × ${type} marked, ${counted} counted`);
  }
  const valued = mentions.filter(({ type }) => VALUED.includes(type));
  const texts = new Set(valued.map(({ start, end }) => text.slice(start, end)));
  const missing = [...texts].filter((text) => !values.some((value) => value.text === text));
  if (missing.length > 0) throw new Error(`no value for ${missing.join(", ")}`);
  const idle = values.filter((value) => !texts.has(value.text));
  if (idle.length > 0) throw new Error(`not marked: ${idle.map((value) => value.text).join(", ")}`);
}

export const VALUED: readonly string[] = ["date", "time", "duration", "set", "money", "percent"];
