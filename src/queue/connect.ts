import type * as BullMQ from "bullmq";
import type { Redis } from "ioredis";

/** A queue on a Redis server, with the packages that talk to it. */
export interface Connection {
  readonly bullmq: typeof BullMQ;
  readonly redis: Redis;
  readonly name: string;
  close(): Promise<void>;
}

/** Thrown where the queue cannot be used; the message says what to do. */
export class QueueError extends Error {
  override readonly name = "QueueError";
}

/**
 * Connects to the queue `name` on the server at `url`. Its packages are installed by those who use it, and loaded here.
 *
 * @throws QueueError if they are not installed or the server does not answer.
 */
export async function connect(url: string, name: string): Promise<Connection> {
  const { bullmq, ioredis } = await loadPackages();
  const redis = new ioredis.Redis(url, {
    lazyConnect: true,
    // As BullMQ asks: a command waits for a server that restarts, however long it takes.
    maxRetriesPerRequest: null,
  });
  let problem = "";
  redis.on("error", (error: Error) => {
    problem = error.message;
  });
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    const reason = problem || (error as Error).message;
    throw new QueueError(`cannot reach Redis at ${serverOf(url)}: ${reason}`);
  }
  return { bullmq, redis, name, close: async () => redis.disconnect() };
}

/** The server of a URL that may hold a password, among its options too: `host:6379`. */
function serverOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the address given";
}

async function loadPackages() {
  try {
    const [bullmq, ioredis] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, ioredis };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new QueueError("the queue needs two packages more: npm install bullmq ioredis", {
      cause: error,
    });
  }
}

/** Key of the sorted set that holds the ids of all batches in the order of their submission. */
export function orderKey({ name }: Connection): string {
  return `varliq:${name}:order`;
}

/** Key of the number of the last batch. */
export function sequenceKey({ name }: Connection): string {
  return `varliq:${name}:sequence`;
}
