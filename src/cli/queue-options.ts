import { type Connection, connect, QueueError } from "../queue/connect.ts";
import { UsageError } from "./command.ts";
import { type OptionsConfig, parseCommandLine, wrongCall } from "./options.ts";

/** The options of every command that works with the queue. */
export const QUEUE_OPTIONS = {
  redis: { type: "string" },
  queue: { type: "string", default: "varliq" },
} as const satisfies OptionsConfig;

export const QUEUE_HELP = `  --redis URL      the server of the queue: redis://host:6379
  --queue NAME     a queue of your own on it (default varliq)`;

/** Reads the arguments of a command that reads no FILE. */
export function parseQueueCall<const Options extends OptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseCommandLine<Options>>["values"] {
  const { values, positionals } = parseCommandLine(command, args, options);
  if (positionals.length === 0) return values;
  throw wrongCall(command, `unexpected "${positionals[0]}"`);
}

/** Connects to the queue that the options name. */
export async function connectTo({
  redis,
  queue,
}: {
  readonly redis?: string | undefined;
  readonly queue: string;
}): Promise<Connection> {
  if (redis === undefined || !/^rediss?:\/\//u.test(redis)) {
    // Nothing of an address that may hold a password.
    const came = redis === undefined ? "nothing" : `"${redis.replace(/^[^@?]*[@?].*/su, "…")}"`;
    throw new UsageError(`--redis must be the address of a server, redis://host:6379, got ${came}`);
  }
  if (!/^[A-Za-z0-9_-]+$/u.test(queue)) {
    throw new UsageError(`--queue must be a name of letters, digits, "-" and "_", got "${queue}"`);
  }
  try {
    return await connect(redis, queue);
  } catch (error) {
    throw error instanceof QueueError ? new UsageError(error.message) : error;
  }
}
