// What the commands that read documents have in common on their command lines.
//
// The parser is Node's own `parseArgs`: it knows every form of an option that we need, installs nothing and loads in 0.2 ms, where
// the small well-kept parsers take 7 to 20. What those add, help and completion, is written by hand here and kept true by tests.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { checkReferenceDate } from "../check-call.ts";
import { checkJobs } from "../many/pool.ts";
import { type Streams, UsageError } from "./command.ts";
import { INPUTS, type Input, STDIN } from "./read-documents.ts";

/** Which documents to read, and from when they are. */
export interface InputCall {
  readonly files: readonly string[];
  readonly input?: Input;
  readonly referenceDate?: string;
}

export type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** The options of {@link InputCall}, for {@link parseCommandLine}. */
export const INPUT_OPTIONS = {
  input: { type: "string" },
  "reference-date": { type: "string" },
} as const satisfies OptionsConfig;

/** How the help of a command tells of them. */
export const INPUT_HELP = `FILE is plain text in UTF-8, or JSON Lines (.jsonl, .ndjson): one {"id", "text", "date"?} a line.
"-", or no FILE at all, reads standard input. "id" is printed as it came; it is the name of the
file where the input has none. "date" is when the text was written: YYYY-MM-DD, YYYY-MM-DDTHH:MM or
another date of ISO 8601, 2026-03-12T10:00:00+04:00; day and minute are meant as they are written.
Standard input is one plain text, unless --input jsonl says otherwise.`;

export const INPUT_OPTIONS_HELP = `  --input KIND     read every FILE as "text" or as "jsonl", whatever its name
  --reference-date DATE
                   the day relative dates count from, instead of each document's own "date";
                   with its minute, hours count too`;

export const EXIT_HELP = `Documents that cannot be read are named on standard error, the others are still read.
Exit code: 0 if all went well, 1 if a document could not be read or written or JSON Lines were read
as one text, 2 for a wrong command line.`;

interface Config<Options> {
  readonly args: string[];
  readonly allowPositionals: true;
  readonly options: Options;
}

/** Reads the arguments of a command; what it does not know is a wrong command line. */
export function parseCommandLine<const Options extends OptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<Config<Options>>> {
  try {
    return parseArgs<Config<Options>>({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw wrongCall(command, problemOf(error as NodeJS.ErrnoException, options));
  }
}

export function wrongCall(command: string, problem: string): UsageError {
  return new UsageError(`${problem}\nSee varliq ${command} --help`);
}

/** What Node says; of an option that there is not, also which there are instead of how to name a file like one. */
function problemOf({ code, message }: NodeJS.ErrnoException, options: OptionsConfig): string {
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return message;
  const [problem] = message.split(". ");
  const known = ["help", ...Object.keys(options)].map((name) => `--${name}`);
  return `${problem}. Expected one of ${known.join(", ")}`;
}

/** Checks the files and the options of {@link INPUT_OPTIONS}. */
export function toInputCall(
  files: readonly string[],
  values: { readonly input?: string | undefined; readonly "reference-date"?: string | undefined },
  { stdin }: Streams,
): InputCall {
  if (files.length === 0 && stdin.isTTY) {
    throw new UsageError('nothing to read: name a FILE, or "-" for standard input');
  }
  if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN)) {
    throw new UsageError('standard input ("-") can be read only once');
  }
  const referenceDate = values["reference-date"];
  asked(() => checkReferenceDate(referenceDate, "--reference-date"));
  return {
    files: files.length > 0 ? files : [STDIN],
    ...(values.input === undefined ? {} : { input: oneOf("--input", values.input, INPUTS) }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}

/** Reads a number of threads. */
export function parseJobs(jobs: string): number {
  return asked(() => checkJobs(/^\d+$/u.test(jobs) ? Number(jobs) : jobs, "--jobs"));
}

/** Asks the library, which knows what is wrong with a value. */
function asked<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(`${option} must be one of ${allowed.join(", ")}, got "${value}"`);
  }
  return found;
}
