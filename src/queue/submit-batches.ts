import { createHash } from "node:crypto";
import { type Connection, orderKey, sequenceKey } from "./connect.ts";

/** How many batches were put into the queue, and how many were there already. */
export interface Submitted {
  readonly added: number;
  readonly known: number;
}

/** A worker that dies three times over the same batch is killed by it: its documents come out as errors. */
const ATTEMPTS = 3;

/**
 * Puts batches into the queue, each under an id made from its content: what is there already, done or not, is not put there again.
 * A submission that was cut short is made whole by submitting again.
 */
export async function submitBatches<Batch extends object>(
  connection: Connection,
  batches: AsyncIterable<Batch>,
  contentOf: (batch: Batch) => unknown,
): Promise<Submitted> {
  const { bullmq, redis, name } = connection;
  const queue = new bullmq.Queue<unknown>(name, { connection: redis });
  let [added, known] = [0, 0];
  try {
    for await (const batch of batches) {
      const jobId = idOf(contentOf(batch));
      // The order first: a batch without a place in it would never be collected, a place without a batch is filled the next time.
      const place = await redis.incr(sequenceKey(connection));
      const isNew = await redis.zadd(orderKey(connection), "NX", place, jobId);
      await queue.add("batch", batch, { jobId, attempts: ATTEMPTS });
      if (Number(isNew) === 1) added += 1;
      else known += 1;
    }
  } finally {
    await queue.close();
  }
  return { added, known };
}

/** BullMQ takes an id of digits alone for one of its own. */
function idOf(content: unknown): string {
  return `b${createHash("sha256").update(JSON.stringify(content)).digest("hex")}`;
}
