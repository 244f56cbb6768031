import { once } from "node:events";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { BATCH_SIZE } from "../many/batches.ts";
import { type Command, EXIT, type Streams, UsageError } from "./command.ts";
import { type ExtractSettings, extractBatches, type Written } from "./extract-documents.ts";
import { awaitInterruption, INTERRUPTED } from "./interruption.ts";
import { createLayout, FORMATS, type Layout } from "./layout.ts";
import { type Item, readBatches } from "./read-batches.ts";
import { INPUTS, type Input, inputOf, STDIN } from "./read-documents.ts";
import { openToAppend, repair, skipDone } from "./resume.ts";
import { oneOf, parseJobs, problemOf } from "./values.ts";
import { writeAll } from "./write.ts";

interface ExtractCall {
  readonly files: readonly string[];
  readonly input?: Input;
  readonly jobs: number;
  /** A file of results to go on with, instead of writing to standard output. */
  readonly resume?: string;
  readonly settings: ExtractSettings;
}

const HELP = `Finds who, where, when and what happened in Azerbaijani text.

Usage: varliq extract [FILE…] [options]

FILE is plain text in UTF-8, or JSON Lines (.jsonl, .ndjson): one {"id", "text", "date"?} a line.
"-", or no FILE at all, reads standard input. "id" is printed as it came; it is the name of the
file where the input has none. "date" is the day the text was written.

Options:
  --format table   a table for people to read (default)
  --format json    indented JSON: one object for one plain text,
                   an array for several files or for JSON Lines
  --format jsonl   one line of JSON a document, in the order of the input
  --input KIND     read every FILE as "text" or as "jsonl", whatever its name
  --reference-date YYYY-MM-DD
                   the day relative dates count from, instead of each document's own "date"
  --with-text      print the text of each document too
  --jobs N         work on N threads; the results come in the same order (default 1)
  --resume OUT     append the results to the file OUT, going on after its last whole line if an
                   earlier run was interrupted; with --format jsonl and the same input as then
  -h, --help       show this help

Documents that cannot be read are named on standard error, the others are still printed.
Ctrl-C ends after a whole document.
Exit code: 0 if all went well, 1 if a document could not be read, 2 for a wrong command line,
130 if interrupted.
`;

export const extract: Command = {
  summary: "find who, where, when and what happened",
  help: HELP,
  run: async (args, streams) => runExtract(parseCall(args, streams), streams),
};

async function runExtract(call: ExtractCall, streams: Streams): Promise<number> {
  const { files, input, resume, settings } = call;
  const batches = readBatches(files, input, streams.stdin, enough(call));
  if (resume === undefined) return writeDocuments(call, streams, batches);
  const rest = skipDone(batches, await repair(resume), settings.referenceDate);
  const out = openToAppend(resume);
  try {
    return await writeDocuments(call, { ...streams, stdout: out }, rest);
  } finally {
    out.end();
    await once(out, "close");
  }
}

/** On one thread each document is printed as soon as it is read. */
function enough({ jobs }: ExtractCall): number {
  return jobs === 1 ? 1 : BATCH_SIZE;
}

async function writeDocuments(
  { jobs, settings }: ExtractCall,
  { stdin, stdout, stderr }: Streams,
  batches: AsyncIterable<readonly Item[]>,
): Promise<number> {
  let problems = 0;
  const report = (message: string): void => {
    problems += 1;
    stderr.write(`varliq: ${message}\n`);
  };
  const writer = createWriter(createLayout(settings), stdout);
  const interruption = awaitInterruption();
  try {
    for await (const batch of interruption.until(extractBatches(batches, settings, jobs))) {
      await writeBatch(batch, writer, report);
    }
  } finally {
    interruption.release();
  }
  if (interruption.happened) {
    // A standard input that is waited for would keep the process alive.
    stdin.destroy();
    return INTERRUPTED;
  }
  await writer.end();
  return problems === 0 ? EXIT.ok : EXIT.badInput;
}

async function writeBatch(
  batch: readonly Written[],
  writer: Writer,
  report: (message: string) => void,
): Promise<void> {
  for (const document of batch) {
    if ("problem" in document) report(document.problem);
    else await writer.write(document.text);
  }
}

interface Writer {
  write(document: string): Promise<void>;
  end(): Promise<void>;
}

/** Writes each document whole as soon as it is known, and waits whenever the reader is slower. */
function createWriter({ start = "", between = "", end = "" }: Layout, out: Writable): Writer {
  let count = 0;
  return {
    write: (document) => writeAll(out, (count++ === 0 ? start : between) + document),
    end: () => writeAll(out, count === 0 ? start + end.trimStart() : end),
  };
}

/** Asked of the command line, not of what the files hold, so that a script knows what it will get. */
function isSingleText(files: readonly string[], input: Input | undefined): boolean {
  return files.length === 1 && inputOf(files[0]!, input) === "text";
}

function parseCall(args: readonly string[], { stdin }: Streams): ExtractCall {
  const { values, positionals } = parseOptions(args);
  const files = positionals.length > 0 ? positionals : [STDIN];
  if (positionals.length === 0 && stdin.isTTY) {
    throw new UsageError('nothing to read: name a FILE, or "-" for standard input');
  }
  if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN)) {
    throw new UsageError('standard input ("-") can be read only once');
  }
  const referenceDate = values["reference-date"];
  const problem = referenceDate === undefined ? undefined : problemOf(referenceDate);
  if (problem !== undefined) throw new UsageError(`--reference-date: ${problem}`);
  const input = values.input === undefined ? undefined : oneOf("--input", values.input, INPUTS);
  const format = oneOf("--format", values.format, FORMATS);
  if (values.resume !== undefined && format !== "jsonl") {
    throw new UsageError("--resume needs --format jsonl, in which a line is a document");
  }
  return {
    files,
    jobs: parseJobs(values.jobs),
    settings: {
      format,
      withText: values["with-text"],
      isSingleText: isSingleText(files, input),
      ...(referenceDate === undefined ? {} : { referenceDate }),
    },
    ...(input === undefined ? {} : { input }),
    ...(values.resume === undefined ? {} : { resume: values.resume }),
  };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "table" },
        input: { type: "string" },
        jobs: { type: "string", default: "1" },
        "reference-date": { type: "string" },
        resume: { type: "string" },
        "with-text": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee varliq extract --help`);
  }
}
