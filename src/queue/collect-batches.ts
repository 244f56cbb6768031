import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, orderKey } from "./connect.ts";

/** A batch that is done, or has failed for good. */
export type Collected<Batch, Result> =
  | { readonly batch: Batch; readonly result: Result }
  | { readonly batch: Batch; readonly failure: string };

const LOOK_AGAIN = 100;

/**
 * Gives the results of all batches in the order in which they were submitted, waiting for those that are not done. Nothing is
 * taken out of the queue. `waiting` is called each time a batch has to be waited for.
 */
export async function* collectBatches<Batch, Result>(
  connection: Connection,
  waiting: (place: number, count: number) => void,
): AsyncGenerator<Collected<Batch, Result>> {
  const { bullmq, redis, name } = connection;
  const queue = new bullmq.Queue<Batch, Result>(name, { connection: redis });
  try {
    const count = await redis.zcard(orderKey(connection));
    for (let place = 0; place < count; place++) {
      const [id = ""] = await redis.zrange(orderKey(connection), String(place), String(place));
      for (let looks = 0; ; looks++) {
        const job = await queue.getJob(id);
        if (job?.finishedOn !== undefined) {
          yield job.failedReason === undefined || job.returnvalue !== null
            ? { batch: job.data, result: job.returnvalue }
            : { batch: job.data, failure: job.failedReason };
          break;
        }
        if (looks === 0) waiting(place, count);
        await sleep(LOOK_AGAIN);
      }
    }
  } finally {
    await queue.close();
  }
}
