import { once } from "node:events";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import type { ExtractedDocument } from "../formats/extracted-document.ts";
import { toJson } from "../formats/json.ts";
import { toJsonLine } from "../formats/jsonl.ts";
import { toTable } from "../formats/table.ts";
import { extractEntities } from "../index.ts";
import { type Command, EXIT, type Streams, UsageError } from "./command.ts";
import {
  type Document,
  INPUTS,
  type Input,
  inputOf,
  readDocuments,
  STDIN,
} from "./read-documents.ts";

const FORMATS = ["table", "json", "jsonl"] as const;
type Format = (typeof FORMATS)[number];

interface ExtractCall {
  readonly files: readonly string[];
  readonly format: Format;
  readonly input?: Input;
  readonly referenceDate?: string;
  readonly withText: boolean;
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
  -h, --help       show this help

Documents that cannot be read are named on standard error, the others are still printed.
Exit code: 0 if all went well, 1 if a document could not be read, 2 for a wrong command line.
`;

export const extract: Command = {
  summary: "find who, where, when and what happened",
  help: HELP,
  run: async (args, streams) => runExtract(parseCall(args, streams), streams),
};

async function runExtract(call: ExtractCall, { stdin, stdout, stderr }: Streams): Promise<number> {
  let problems = 0;
  const report = (message: string): void => {
    problems += 1;
    stderr.write(`varliq: ${message}\n`);
  };
  const writer = createWriter(call, stdout);
  for await (const document of readDocuments(call.files, call.input, stdin, report)) {
    const extracted = extractDocument(document, call, report);
    if (extracted) await writer.write(extracted);
  }
  await writer.end();
  return problems === 0 ? EXIT.ok : EXIT.badInput;
}

function extractDocument(
  { id, text, date, origin }: Document,
  call: ExtractCall,
  report: (message: string) => void,
): ExtractedDocument | undefined {
  const referenceDate = call.referenceDate ?? date;
  try {
    const extraction = extractEntities(text, referenceDate === undefined ? {} : { referenceDate });
    return call.withText ? { id, text, extraction } : { id, extraction };
  } catch (error) {
    const problem = referenceDate === undefined ? undefined : problemOf(referenceDate);
    // Text never causes an error: what is not the date is a bug, and must not pass for bad input.
    if (problem === undefined) throw error;
    report(`${origin}: bad "date": ${problem}`);
    return undefined;
  }
}

/** The library knows what a reference date is: asks it, without a text. */
function problemOf(referenceDate: string): string | undefined {
  try {
    extractEntities("", { referenceDate });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

interface Writer {
  write(document: ExtractedDocument): Promise<void>;
  end(): Promise<void>;
}

/** Writes each document whole as soon as it is known, and waits whenever the reader is slower. */
function createWriter(call: ExtractCall, out: Writable): Writer {
  let count = 0;
  if (call.format === "jsonl") {
    return { write: (document) => writeAll(out, toJsonLine(document)), end: async () => {} };
  }
  if (call.format === "table") {
    return {
      write: (document) => writeAll(out, (count++ === 0 ? "" : "\n") + toTable(document)),
      end: async () => {},
    };
  }
  if (isSingleText(call)) {
    return { write: (document) => writeAll(out, `${toJson(document)}\n`), end: async () => {} };
  }
  return {
    write: (document) => writeAll(out, (count++ === 0 ? "[\n" : ",\n") + toJson(document)),
    end: () => writeAll(out, count === 0 ? "[]\n" : "\n]\n"),
  };
}

/** Asked of the command line, not of what the files hold, so that a script knows what it will get. */
function isSingleText({ files, input }: ExtractCall): boolean {
  return files.length === 1 && inputOf(files[0]!, input) === "text";
}

async function writeAll(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, "drain");
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
  return {
    files,
    format: oneOf("--format", values.format, FORMATS),
    withText: values["with-text"],
    ...(values.input === undefined ? {} : { input: oneOf("--input", values.input, INPUTS) }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
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
        "reference-date": { type: "string" },
        "with-text": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee varliq extract --help`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(`${option} must be one of ${allowed.join(", ")}, got "${value}"`);
  }
  return found;
}
