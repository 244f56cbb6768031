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
  /** Where it stands in the file, for what is told of it. */
  readonly line: number;
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
  readonly line: number;
}

/** `2 milyon ABŞ dolları = 2000000 USD`. */
interface MarkedValue {
  readonly text: string;
  readonly value: string;
  readonly line: number;
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

/** What stands between the sentences of a story and what they speak of. */
const RULE = "---";

/** A line of a file, as it is written there. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** Reads a story; throws, naming the file and the line, where the notation contradicts itself. */
export function readStory(source: string, file: string): Story {
  const lines = source.split("\n").map((text, i) => ({ text, line: i + 1 }));
  const rule = lines.findIndex(({ text }) => text === RULE);
  if (rule < 0) throw new Error(`${file}: no line ${RULE}, below which entities and values stand`);
  const facts = lines.slice(rule + 1).filter(({ text }) => text !== "");
  const isValue = ({ text }: Line): boolean => text.includes(" = ");
  const body = new BodyReader();
  const [referenceDate = ""] = readEach(file, lines.slice(0, 1), readHeader);
  readEach(file, lines.slice(1, rule), (line) => body.readLine(line));
  const story: Story = {
    referenceDate,
    text: `${body.text}\n`,
    sentences: body.sentences,
    mentions: body.mentions,
    events: body.events,
    entities: readEach(
      file,
      facts.filter((line) => !isValue(line)),
      readEntity,
    ),
    values: readEach(file, facts.filter(isValue), readValue),
  };
  const slip = findMiscount(story) ?? findUnvalued(story);
  if (slip !== undefined) throw new Error(`${file}:${slip.line}: ${slip.text}`);
  return story;
}

/** Reads lines; what is wrong with one is told with its place, as terminals and editors follow it. */
function readEach<Read>(file: string, lines: readonly Line[], read: (line: Line) => Read): Read[] {
  return lines.map((one) => {
    try {
      return read(one);
    } catch (error) {
      throw new Error(`${file}:${one.line}: ${(error as Error).message}`, { cause: error });
    }
  });
}

function readHeader({ text }: Line): string {
  const date = /^reference date (?<date>\d{4}-\d\d-\d\d)$/u.exec(text)?.groups?.date;
  if (date === undefined) throw new Error(`expected “reference date YYYY-MM-DD”, got “${text}”`);
  return date;
}

/** Owns the text that grows line by line. */
class BodyReader {
  text = "";
  readonly sentences: Span[] = [];
  readonly mentions: MarkedMention[] = [];
  readonly events: MarkedEvent[] = [];
  private isNewParagraph = false;

  readLine(line: Line): void {
    const { text } = line;
    if (text === "") this.isNewParagraph = true;
    else if (text.startsWith("> ")) this.events.push(readEvent(text.slice(2), this.sentence()));
    else if (isUnderline(text)) this.mentions.push(...readUnderline(line, this.sentence()));
    else this.addSentence(text);
  }

  private addSentence(text: string): void {
    if (this.text !== "") this.text += this.isNewParagraph ? "\n\n" : " ";
    this.isNewParagraph = false;
    const start = this.text.length;
    this.text += text;
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

function isUnderline(text: string): boolean {
  return UNDERLINE.test(text);
}

function readUnderline({ text, line }: Line, sentence: Sentence): MarkedMention[] {
  return [...text.matchAll(/[A-Z]{2,3}─*/gu)].map(({ 0: mark, index }) => {
    const tag = /^[A-Z]+/u.exec(mark)?.[0] ?? "";
    const name = [...TAGS.keys()].find((known) => known.startsWith(tag));
    const type = name === undefined ? undefined : TAGS.get(name);
    if (type === undefined) throw new Error(`unknown mark ${tag}`);
    if (index + mark.length > sentence.text.length) throw new Error(`${mark} is beyond the text`);
    const start = sentence.start + index;
    return { start, end: start + mark.length, type, line };
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

function readEntity({ text, line }: Line): MarkedEntity {
  const pattern = /^(?<type>[a-z-]+) (?<name>.+?)(?: ×(?<count>\d+))?(?:: (?<details>.+))?$/u;
  const { type = "", name = "", count, details } = pattern.exec(text)?.groups ?? {};
  if (![...TAGS.values()].includes(type as MentionType)) throw new Error(`not an entity: ${text}`);
  return { type, name, count: Number(count ?? 1), details: details?.split("; ") ?? [], line };
}

function readValue({ text: pair, line }: Line): MarkedValue {
  const [text = "", value = ""] = pair.split(" = ");
  return { text, value, line };
}

/** The entities of a type have as many mentions as are marked: slips of the hand do not pass. */
function findMiscount({ mentions, entities, text }: Story): Line | undefined {
  for (const type of ["person", "country", "place", "organisation", "named-event"]) {
    const marked = mentions.filter((mention) => mention.type === type);
    const listed = entities.filter((entity) => entity.type === type);
    const counted = listed.reduce((sum, { count }) => sum + count, 0);
    if (marked.length === counted) continue;
    const names = marked.map(({ start, end }) => text.slice(start, end)).join(", ") || "none";
    return {
      line: [...listed, ...marked][0]!.line,
      text: `${marked.length} × ${type} marked, ${counted} counted below ${RULE}; marked: ${names}`,
    };
  }
  return undefined;
}

/** What is marked as a time or an amount has a value, and every value is of something marked. */
function findUnvalued({ mentions, values, text }: Story): Line | undefined {
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const valued = mentions.filter(({ type }) => VALUED.includes(type));
  const missing = valued.find((one) => !values.some((value) => value.text === textOf(one)));
  if (missing !== undefined)
    return { line: missing.line, text: `no value for ${textOf(missing)} below ${RULE}` };
  const idle = values.find((value) => !valued.some((one) => textOf(one) === value.text));
  return idle && { line: idle.line, text: `not marked: ${idle.text}` };
}

export const VALUED: readonly string[] = ["date", "time", "duration", "set", "money", "percent"];
