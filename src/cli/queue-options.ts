import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Connection, connect, QueueError } from "../queue/connect.ts";
import { UsageError } from "./command.ts";

/** The options of every command that works with the queue. */
export const QUEUE_OPTIONS = {
  redis: { type: "string" },
  queue: { type: "string", default: "varliq" },
} as const satisfies ParseArgsConfig["options"];

export const QUEUE_HELP = `  --redis URL      the server of the queue: redis://host:6379
  --queue NAME     a queue of your own on it (default varliq)`;

/** Reads the arguments of a command; what it does not know is a wrong command line. */
export function parseQueueCall<const Config extends ParseArgsConfig>(
  command: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee varliq ${command} --help`);
  }
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
    throw new UsageError(
      `--redis must be the address of a server, redis://host:6379, got ${redis === undefined ? "nothing" : `"${redis}"`}`,
    );
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
