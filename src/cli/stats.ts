import { type AnyEntity, entitiesOf } from "../extraction/entities-of.ts";
import { columnsOf, oneHarmlessLine, padEnd } from "../formats/columns.ts";
import { toCsvLine } from "../formats/csv.ts";
import type { Extraction, Mention, MentionType, OtherEntity } from "../types.ts";
import { type Command, EXIT, type Streams, UsageError } from "./command.ts";
import { extractDocument } from "./extract-documents.ts";
import {
  createFinder,
  type Finding,
  FURTHER_TYPES,
  LEXICON_HELP,
  LEXICON_OPTION,
  readFinding,
  STANDARD_TYPES,
} from "./finding.ts";
import {
  EXIT_HELP,
  INPUT_HELP,
  INPUT_OPTIONS,
  INPUT_OPTIONS_HELP,
  type InputCall,
  oneOf,
  parseCommandLine,
  toInputCall,
} from "./options.ts";
import { createPaint, writesColors } from "./paint.ts";
import { createProgress, sizeOf } from "./progress.ts";
import { readDocuments } from "./read-documents.ts";
import { writeAll } from "./write-documents.ts";

const FORMATS = ["table", "csv", "json"] as const;

type Kind = MentionType | "event";

/** What most look for. */
const FIRST = ["person", "organisation", "country", "place", "named-event", "event"] as const;

/** What can be counted, in the order of the output. */
const KINDS: readonly Kind[] = [...new Set([...FIRST, ...STANDARD_TYPES, ...FURTHER_TYPES])];

interface StatsCall extends InputCall {
  readonly format: (typeof FORMATS)[number];
  readonly kinds: readonly Kind[];
  readonly finding: Finding;
  readonly outermost: boolean;
  readonly top: number;
}

/** A table is for reading: as many rows of each kind as a person looks at. */
const TABLE_TOP = 20;

const HELP = `Counts who and what a corpus speaks of: in how many documents each name stands, and how often.

Usage: varliq stats [FILE…] [options]

${INPUT_HELP}

Options:
  --format table   for people to read (default)
  --format csv     one row a name: kind, name, documents, mentions
  --format json    the same as one object
  --kind KIND      count only this; may be given several times:
                   ${KINDS.slice(0, 6).join(", ")},
                   ${KINDS.slice(6, 12).join(", ")};
                   and, found only if they are asked for,
                   ${FURTHER_TYPES.slice(0, 8).join(", ")},
                   ${FURTHER_TYPES.slice(8).join(", ")}
  --outermost      leave out what is named inside another name: the person of a street, a fund
                   or an airport, the continent of a union
  --top N          at most N names of each kind (default: ${TABLE_TOP} in a table, else all)
${INPUT_OPTIONS_HELP}
${LEXICON_HELP}
  -h, --help       show this help

Events are counted by type, countries by code, times by value, all else by name in the nominative.

Examples:
  varliq stats news.jsonl
  varliq stats news.jsonl --outermost
  varliq stats news.jsonl --kind person --top 100 --format csv > people.csv

On a terminal, a bar on standard error shows how far long work has come.
${EXIT_HELP}
`;

export const stats: Command = {
  summary: "count names and events over a corpus",
  help: HELP,
  run: async (args, streams) => runStats(await parseCall(args, streams), streams),
};

async function parseCall(args: readonly string[], streams: Streams): Promise<StatsCall> {
  const { values, positionals } = parseCommandLine("stats", args, {
    ...INPUT_OPTIONS,
    ...LEXICON_OPTION,
    format: { type: "string", default: "table" },
    kind: { type: "string", multiple: true },
    outermost: { type: "boolean", default: false },
    top: { type: "string" },
  });
  const format = oneOf("--format", values.format, FORMATS);
  const kinds = values.kind?.map((kind) => oneOf("--kind", kind, KINDS));
  return {
    ...toInputCall(positionals, values, streams),
    format,
    kinds: kinds ?? KINDS,
    finding: { ...(await readFinding(values)), ...alsoFinding(kinds ?? []) },
    outermost: values.outermost,
    top: values.top === undefined ? defaultTop(format) : parseTop(values.top),
  };
}

/** The further kinds among those to be counted have to be looked for. */
function alsoFinding(kinds: readonly Kind[]): Finding {
  const further = FURTHER_TYPES.filter((type) => kinds.includes(type));
  return further.length === 0 ? {} : { kinds: [...STANDARD_TYPES, ...further] };
}

function defaultTop(format: StatsCall["format"]): number {
  return format === "table" ? TABLE_TOP : Number.POSITIVE_INFINITY;
}

function parseTop(value: string): number {
  if (/^[1-9]\d*$/u.test(value)) return Number(value);
  throw new UsageError(`--top must be a number of names, got "${value}"`);
}

async function runStats(call: StatsCall, streams: Streams): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  const progress = createProgress(streams, await sizeOf(call.files));
  let problems = 0;
  const report = (message: string): void => {
    problems += 1;
    progress.hide();
    stderr.write(`varliq: ${message}\n`);
  };
  const counter = new Counter(call.outermost);
  const extractor = createFinder(call.finding);
  for await (const document of readDocuments(call.files, call.input, stdin, report)) {
    const extracted = extractDocument(extractor, document, call.referenceDate);
    if ("problem" in extracted) report(extracted.problem);
    else counter.add(extracted.extraction, document.bytes);
    if (document.hint !== undefined) report(document.hint);
    progress.add(document.bytes);
  }
  progress.hide();
  await writeAll(stdout, WRITERS[call.format](counter, call, streams));
  return problems === 0 ? EXIT.ok : EXIT.badInput;
}

/** How often a name stands in a corpus. */
interface Count {
  readonly kind: Kind;
  readonly name: string;
  documents: number;
  mentions: number;
}

/** Something of one document to be counted under a key of its kind. */
interface Counted {
  readonly kind: Kind;
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
}

class Counter {
  documents = 0;
  bytes = 0;
  mentions = 0;
  private readonly counts = new Map<Kind, Map<string, Count>>();
  /** Are names inside other names left out? */
  private readonly outermost: boolean;

  constructor(outermost: boolean) {
    this.outermost = outermost;
  }

  add(extraction: Extraction, bytes: number): void {
    const { mentions } = extraction;
    this.documents += 1;
    this.bytes += bytes;
    this.mentions += this.outermost ? mentions.filter(isOutermost).length : mentions.length;
    const seen = new Set<Count>();
    for (const counted of itemsOf(extraction, this.outermost)) {
      const count = this.countOf(counted);
      count.mentions += counted.mentions;
      // Two people of one name are one name.
      if (!seen.has(count)) count.documents += 1;
      seen.add(count);
    }
  }

  /** The names of one kind that stand in most documents, then those mentioned most. */
  top(kind: Kind, most: number): Count[] {
    return [...(this.counts.get(kind)?.values() ?? [])]
      .sort(
        (a, b) =>
          b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
      )
      .slice(0, most);
  }

  private countOf({ kind, key, name }: Counted): Count {
    const counts = this.counts.get(kind) ?? new Map<string, Count>();
    this.counts.set(kind, counts);
    let count = counts.get(key);
    if (count === undefined) {
      count = { kind, name, documents: 0, mentions: 0 };
      counts.set(key, count);
    }
    return count;
  }
}

/** Is it no part of another name? */
function isOutermost({ parent }: Mention): boolean {
  return parent === undefined;
}

/** What a document names and tells; by `outermost`, no names that only stand inside of others. */
function itemsOf(extraction: Extraction, outermost: boolean): Counted[] {
  const names = entitiesOf(extraction).flatMap((entity) => {
    const mentions = entity.mentions.map((i) => extraction.mentions[i]!);
    const counted = outermost ? mentions.filter(isOutermost) : mentions;
    const [first] = counted;
    return first ? { kind: first.type, ...identify(entity), mentions: counted.length } : [];
  });
  const events = extraction.events.map(({ type, mentions }) => ({
    kind: "event" as const,
    key: type,
    name: type,
    mentions: mentions.length,
  }));
  return [...names, ...events];
}

/** What is one thing in every document, and what it is called: a country is known by its code, a time or an amount by its value. */
function identify(entity: AnyEntity): Pick<Counted, "key" | "name"> {
  if ("value" in entity) {
    const { value, currency, unit }: Partial<OtherEntity> = entity;
    const amount = [value, currency ?? unit].filter(Boolean).join(" ");
    return { key: amount, name: amount };
  }
  const name = oneHarmlessLine(entity.name);
  return { key: ("code" in entity && entity.code) || name, name };
}

const WRITERS: Readonly<
  Record<StatsCall["format"], (counter: Counter, call: StatsCall, streams: Streams) => string>
> = {
  table: toTable,
  csv: (counter, call) =>
    toCsvLine(["kind", "name", "documents", "mentions"]) +
    countsOf(counter, call)
      .map(({ kind, name, documents, mentions }) => toCsvLine([kind, name, documents, mentions]))
      .join(""),
  json: (counter, call) => {
    const { documents, bytes, mentions } = counter;
    const names = countsOf(counter, call);
    return `${JSON.stringify({ documents, bytes, mentions, names }, null, 2)}\n`;
  },
};

function countsOf(counter: Counter, { kinds, top }: StatsCall): Count[] {
  return kinds.flatMap((kind) => counter.top(kind, top));
}

function toTable(counter: Counter, { kinds, top }: StatsCall, streams: Streams): string {
  const paint = createPaint(writesColors(streams));
  const { documents, mentions, bytes } = counter;
  const read = documents === 1 ? "1 document" : `${documents} documents`;
  const summary = `${read}, ${(bytes / 1e6).toFixed(2)} MB, ${mentions} mentions\n`;
  const sections = kinds.flatMap((kind) => {
    const counts = counter.top(kind, top);
    if (counts.length === 0) return [];
    const column = Math.max(...counts.map(({ name }) => columnsOf(name)), columnsOf(kind) - 2);
    const lines = counts.map(
      (count) => `  ${padEnd(count.name, column)}${numbers(count.documents, count.mentions)}\n`,
    );
    const heading = paint(padEnd(kind, column + 2), "heading");
    return [`\n${heading}${numbers("documents", "mentions")}\n${lines.join("")}`];
  });
  return summary + sections.join("");
}

function numbers(documents: number | string, mentions: number | string): string {
  return String(documents).padStart(11) + String(mentions).padStart(10);
}
