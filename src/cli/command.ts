import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes: the process itself, or a test's own streams. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
}

/** What a stream can say if it is a terminal. */
interface Terminal {
  readonly isTTY?: boolean;
  /** False also where `NO_COLOR` is set. */
  hasColors?(): boolean;
}

/** A subcommand of `varliq`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole of `varliq <command> --help`. */
  readonly help: string;
  /** Runs and resolves to the exit code; throws a {@link UsageError} where it was called wrongly. */
  run(args: readonly string[], streams: Streams): Promise<number>;
}

export const EXIT = { ok: 0, badInput: 1, badOutput: 1, badUsage: 2 } as const;

/** Thrown where the command line makes no sense; the message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Thrown where results cannot be written; the message is for the user. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
