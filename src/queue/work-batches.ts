import { hostname } from "node:os";
import process from "node:process";
import type { Connection } from "./connect.ts";

/** A worker that takes batches until it is closed. */
export interface BatchWorker {
  /** Takes no more, and resolves when what it has is done. */
  close(): Promise<void>;
}

/** A batch belongs to its worker for so long, over and over while it works; then to the next that looks for lost ones. */
const LOCK_DURATION = 10_000;
const LOOK_FOR_LOST = 5000;

/**
 * Takes batches from the queue, `concurrency` at a time, and stores the result of each. What a worker had that was killed goes
 * back into the queue; a result is stored once, by whom the batch belongs to.
 */
export function workBatches<Batch, Result>(
  { bullmq, redis, name }: Connection,
  read: (batch: Batch) => Promise<Result>,
  concurrency: number,
  report: (problem: string) => void,
): BatchWorker {
  const worker = new bullmq.Worker<Batch, Result>(name, ({ data }) => read(data), {
    connection: redis,
    // BullMQ notes with each batch who has it.
    name: `${hostname()}:${process.pid}`,
    concurrency,
    lockDuration: LOCK_DURATION,
    stalledInterval: LOOK_FOR_LOST,
    maxStalledCount: 3,
  });
  let last = "";
  worker.on("error", ({ message }) => {
    // While a server restarts the same is said many times a second.
    if (message !== last) report(message);
    last = message;
  });
  return { close: () => worker.close() };
}
