import { columnsOf, padEnd } from "../formats/columns.ts";
import { toCsvLine } from "../formats/csv-table.ts";
import { FOR_THIS_THREAD } from "../many/batches.ts";
import { type Command, type Streams, UsageError } from "./command.ts";
import { type Count, type CountedKind, Counter } from "./counter.ts";
import { explainItems } from "./extract-documents.ts";
import {
  createFinder,
  type Finding,
  FURTHER_TYPES,
  LEXICON_HELP,
  LEXICON_OPTION,
  readFinding,
  STANDARD_TYPES,
} from "./finding.ts";
import { createReporter } from "./messages.ts";
import { numbered } from "./numbered.ts";
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
import { readBatches } from "./read-batches.ts";
import { writeAll } from "./write-documents.ts";

const FORMATS = ["table", "csv", "json"] as const;

/** What most look for. */
const FIRST = ["person", "organisation", "country", "place", "named-event", "event"] as const;

/** What can be counted, in the order of the output. */
const KINDS: readonly CountedKind[] = [...new Set([...FIRST, ...STANDARD_TYPES, ...FURTHER_TYPES])];

interface StatsCall extends InputCall {
  readonly format: (typeof FORMATS)[number];
  readonly kinds: readonly CountedKind[];
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
function alsoFinding(kinds: readonly CountedKind[]): Finding {
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
  const { stdin, stdout } = streams;
  const progress = createProgress(streams, await sizeOf(call.files));
  const { report, exitCode } = createReporter(streams, progress);
  const counter = new Counter(call.outermost);
  const explain = createFinder(call.finding);
  for await (const items of readBatches(call.files, call.input, stdin, FOR_THIS_THREAD)) {
    for (const read of explainItems(explain, items, call.referenceDate)) {
      if ("problem" in read) report(read.problem);
      else counter.add(read.extraction, read.document.bytes);
    }
    for (const item of items) {
      if ("hint" in item) report(item.hint);
      if ("bytes" in item) progress.add(item.bytes);
    }
  }
  progress.hide();
  await writeAll(stdout, WRITERS[call.format](counter, call, streams));
  return exitCode();
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
  const summary = `${numbered(documents, "document")}, ${(bytes / 1e6).toFixed(2)} MB, ${mentions} mentions\n`;
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
