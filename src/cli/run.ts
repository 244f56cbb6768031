import { readFile } from "node:fs/promises";
import { collect } from "./collect.ts";
import { type Command, EXIT, OutputError, type Streams, UsageError } from "./command.ts";
import { createCompletion } from "./completion.ts";
import { explain } from "./explain.ts";
import { extract } from "./extract.ts";
import { tell } from "./messages.ts";
import { stats } from "./stats.ts";
import { submit } from "./submit.ts";
import { worker } from "./worker.ts";

const WORKING: Readonly<Record<string, Command>> = {
  extract,
  explain,
  stats,
  submit,
  worker,
  collect,
};
const COMMANDS: Readonly<Record<string, Command>> = {
  ...WORKING,
  completion: createCompletion(WORKING),
};

const HELP = `varliq finds people, places, organisations, dates and events in Azerbaijani text.

Usage: varliq <command> [options]

Commands:
${Object.entries(COMMANDS)
  .map(([name, command]) => `  ${name.padEnd(12)}${command.summary}`)
  .join("\n")}

Options:
  -h, --help      show this help, or that of a command: varliq help extract
  -v, --version   show the version

Examples:
  varliq extract story.txt
  varliq extract news.jsonl --format jsonl > found.jsonl
  varliq stats news.jsonl --kind person

Exit code: 0 if all went well, 1 if something could not be read or written, 2 for a wrong command
line.
`;

/** Runs the command line and resolves to the exit code: 0, 1 for bad input, 2 for wrong usage. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    streams.stderr.write(HELP);
    return EXIT.badUsage;
  }
  if (first === "help" && rest.length === 1) return run([...rest, "--help"], streams);
  if (["--help", "-h", "help"].includes(first)) return print(HELP, streams);
  if (["--version", "-v", "version"].includes(first))
    return print(`${await readVersion()}\n`, streams);
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!command) {
    return complain(`unknown command "${first}"; see varliq --help`, streams);
  }
  if (rest.includes("--help") || rest.includes("-h")) return print(command.help, streams);
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, streams);
    if (!(error instanceof OutputError)) throw error;
    tell(streams, error.message);
    return EXIT.badOutput;
  }
}

function print(text: string, { stdout }: Streams): number {
  stdout.write(text);
  return EXIT.ok;
}

function complain(message: string, streams: Streams): number {
  tell(streams, message);
  return EXIT.badUsage;
}

async function readVersion(): Promise<string> {
  // Two folders up from `src/cli` and from `dist/cli` alike.
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
