import type { Writable } from "node:stream";
import { FOR_THIS_THREAD, FOR_THREADS } from "../many/batches.ts";
import { type Command, type Streams, UsageError } from "./command.ts";
import { type Batch, type ExtractSettings, extractBatches } from "./extract-documents.ts";
import { FINDING_HELP, FINDING_OPTIONS, type Finding, readFinding } from "./finding.ts";
import { FORMAT_NAMES, FORMATS, type Format } from "./formats.ts";
import { awaitInterruption, INTERRUPTED } from "./interruption.ts";
import { createReporter, type Reporter } from "./messages.ts";
import {
  EXIT_HELP,
  INPUT_HELP,
  INPUT_OPTIONS,
  INPUT_OPTIONS_HELP,
  type InputCall,
  oneOf,
  parseCommandLine,
  parseJobs,
  toInputCall,
} from "./options.ts";
import { writesColors } from "./paint.ts";
import { createProgress, NO_PROGRESS, type Progress, sizeOf, writesToFile } from "./progress.ts";
import { type Item, readBatches } from "./read-batches.ts";
import { type Document, inputOf } from "./read-documents.ts";
import { checkIsNoInput, openToAppend, readDone, skipDone } from "./resume.ts";
import { createFolderWriter, createWriter, type Writer } from "./write-documents.ts";

interface ExtractCall extends InputCall {
  readonly format: Format;
  readonly jobs: number;
  /** Where each document gets a file of its own. */
  readonly outDir?: string;
  readonly finding: Finding;
  /** A file of results to go on with, instead of writing to standard output. */
  readonly resume?: string;
  readonly withText: boolean;
}

const HELP = `Finds who, where, when and what happened in Azerbaijani text.

Usage: varliq extract [FILE…] [options]

${INPUT_HELP}

Options:
  --format table   the text with its names underlined, and who, where, when and what happened,
                   for people to read (default)
  --format json    indented JSON: one object for one plain text,
                   an array for several files or for JSON Lines
  --format jsonl   one line of JSON a document, in the order of the input
  --format html    a page with the names marked in the text
  --format csv     one row a mention
  --format csv-events
                   one row an event: what, when, where, who in which role, and who says so
  --format timeline
                   what happened, in the order of time, for people to read
  --format conll   a word and its BIO tag a line
  --format brat    the .ann file of brat; several documents need --out-dir
  --format spacy   Doc.to_json() of spaCy, which displaCy draws
  --format prodigy, label-studio
                   tasks of these annotation tools, marked already
  --format huggingface
                   what the token-classification pipeline of transformers gives
  --format web-annotation
                   W3C Web Annotations in JSON-LD
  --format plover  who did what to whom: one line of JSON an event, with the "id" of its document
  --out-dir DIR    write each document to a file of its own in DIR, named after its "id"
  --with-text      print the text of each document too: json and jsonl
  --jobs N         work on N threads, at most two for each core; the results come in the same
                   order (default 1)
  --resume OUT     append the results to the file OUT, going on after its last whole line if an
                   earlier run was interrupted; with --format jsonl and the same input as then
${INPUT_OPTIONS_HELP}
${FINDING_HELP}
  -h, --help       show this help

Examples:
  varliq extract story.txt
  varliq extract news.jsonl --format jsonl > found.jsonl
  curl -s https://example.com/story.txt | varliq extract --format html > story.html
  varliq extract news.jsonl --format csv-events > events.csv
  varliq extract *.txt --format brat --out-dir annotated
  varliq extract archive.jsonl --format jsonl --jobs 4 --resume found.jsonl

Colours are used on a terminal that has them, never where NO_COLOR is set. While a long result goes
to a file, a bar on a terminal shows how far the work has come.
${EXIT_HELP}
Ctrl-C ends after a whole document, with exit code 130.
`;

export const extract: Command = {
  summary: "find who, where, when and what happened",
  help: HELP,
  run: async (args, streams) => runExtract(await parseCall(args, streams), streams),
};

async function runExtract(call: ExtractCall, streams: Streams): Promise<number> {
  const { files, input, jobs, referenceDate, resume } = call;
  const gathering = jobs === 1 ? FOR_THIS_THREAD : FOR_THREADS;
  const batches = readBatches(files, input, streams.stdin, gathering);
  const progress = await createProgressOf(call, streams);
  if (resume === undefined) return writeDocuments(call, streams, batches, progress);
  await checkIsNoInput(resume, files);
  const rest = skipDone(batches, await readDone(resume), referenceDate, progress.skip);
  const { out, close } = await openToAppend(resume);
  try {
    return await writeDocuments(call, { ...streams, stdout: out }, rest, progress);
  } finally {
    await close();
  }
}

async function createProgressOf(call: ExtractCall, streams: Streams): Promise<Progress> {
  const { files, outDir, resume } = call;
  const isWatched = outDir !== undefined || resume !== undefined || writesToFile(streams);
  return isWatched ? createProgress(streams, await sizeOf(files)) : NO_PROGRESS;
}

async function writeDocuments(
  call: ExtractCall,
  streams: Streams,
  batches: AsyncIterable<readonly Item[]>,
  progress: Progress,
): Promise<number> {
  const { report, hint, exitCode } = createReporter(streams, progress);
  const settings = toSettings(call, streams);
  const hintOfText = isReadByPerson(call) ? hint : () => {};
  const writer = await createWriterOf(call, settings, streams.stdout, report);
  const interruption = awaitInterruption();
  try {
    for await (const batch of interruption.until(extractBatches(batches, settings, call.jobs))) {
      await writeBatch(batch, writer, progress, { report, hintOfText });
    }
  } finally {
    interruption.release();
    progress.hide();
  }
  if (interruption.happened) {
    // A standard input that is waited for would keep the process alive.
    streams.stdin.destroy();
    return INTERRUPTED;
  }
  await writer.end();
  return exitCode();
}

function toSettings(call: ExtractCall, streams: Streams): ExtractSettings {
  const { finding, format, outDir, referenceDate, withText } = call;
  return {
    ...finding,
    format,
    withText,
    isSingleText: outDir !== undefined || isSingleText(call),
    hasColors: outDir === undefined && writesColors(streams),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}

async function createWriterOf(
  { files, outDir }: ExtractCall,
  settings: ExtractSettings,
  out: Writable,
  report: Reporter["report"],
): Promise<Writer> {
  const layout = FORMATS[settings.format](settings);
  return outDir === undefined
    ? createWriter(layout, out)
    : createFolderWriter(layout, outDir, files, report);
}

interface Tell extends Pick<Reporter, "report"> {
  /** What is good to know of what a text says. */
  readonly hintOfText: (message: string) => void;
}

/** Is it one text, and printed for a person to look at? Programs and archives need no advice on each text. */
function isReadByPerson(call: ExtractCall): boolean {
  return isSingleText(call) && ["table", "timeline", "html"].includes(call.format);
}

async function writeBatch(
  { items, written }: Batch,
  writer: Writer,
  progress: Progress,
  { report, hintOfText }: Tell,
): Promise<void> {
  for (const [i, outcome] of written.entries()) {
    const item = items[i]!;
    if ("problem" in outcome) report(outcome.problem);
    else await writer.write(item as Document, outcome.text);
    if ("hint" in outcome) hintOfText(outcome.hint);
    if ("hint" in item) report(item.hint);
    if ("bytes" in item) progress.add(item.bytes);
  }
}

/** Asked of the command line, not of what the files hold, so that a script knows what it will get. */
function isSingleText({ files, input }: InputCall): boolean {
  return files.length === 1 && inputOf(files[0]!, input) === "text";
}

async function parseCall(args: readonly string[], streams: Streams): Promise<ExtractCall> {
  const { values, positionals } = parseCommandLine("extract", args, {
    ...INPUT_OPTIONS,
    ...FINDING_OPTIONS,
    format: { type: "string", default: "table" },
    jobs: { type: "string", default: "1" },
    "out-dir": { type: "string" },
    resume: { type: "string" },
    "with-text": { type: "boolean", default: false },
  });
  const { "out-dir": outDir, resume } = values;
  const call: ExtractCall = {
    ...toInputCall(positionals, values, streams),
    format: oneOf("--format", values.format, FORMAT_NAMES),
    jobs: parseJobs(values.jobs),
    withText: values["with-text"],
    finding: await readFinding(values),
    ...(outDir === undefined ? {} : { outDir }),
    ...(resume === undefined ? {} : { resume }),
  };
  const problem = findContradiction(call);
  if (problem !== undefined) throw new UsageError(problem);
  return call;
}

/** What of a command line does not go together. */
function findContradiction(call: ExtractCall): string | undefined {
  const { format, outDir, resume, withText } = call;
  if (withText && format !== "json" && format !== "jsonl") {
    return `--with-text goes with --format json or jsonl, got "${format}"`;
  }
  if (format === "brat" && outDir === undefined && !isSingleText(call)) {
    return "brat has a file for each document: name a folder by --out-dir";
  }
  if (resume === undefined) return undefined;
  if (format !== "jsonl") return "--resume needs --format jsonl, in which a line is a document";
  return outDir === undefined ? undefined : "--resume writes one file, --out-dir many: name one";
}
