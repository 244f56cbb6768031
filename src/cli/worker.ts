import { once } from "node:events";
import process from "node:process";
import { batchesUnderWay, createPool } from "../many/pool.ts";
import { workBatches } from "../queue/work-batches.ts";
import { type Command, EXIT } from "./command.ts";
import type { Written } from "./extract-documents.ts";
import { tell } from "./messages.ts";
import { numbered } from "./numbered.ts";
import { parseJobs } from "./options.ts";
import { connectTo, parseQueueCall, QUEUE_HELP, QUEUE_OPTIONS } from "./queue-options.ts";
import type { QueuedBatch } from "./queued-batch.ts";

const HELP = `Takes documents from a queue and finds who, where, when and what happened in them.

Usage: varliq worker --redis URL [options]

Options:
${QUEUE_HELP}
  --jobs N         work on N threads, at most two for each core (default 1)
  -h, --help       show this help

Runs until it is interrupted, and then ends what it has begun. What a worker had that was killed is
done by another; a server that restarts is waited for.
`;

export const worker: Command = {
  summary: "work on the documents of a queue",
  help: HELP,
  async run(args, streams) {
    const values = parseQueueCall("worker", args, {
      ...QUEUE_OPTIONS,
      jobs: { type: "string", default: "1" },
    });
    const jobs = parseJobs(values.jobs);
    const connection = await connectTo(values);
    // A thread of its own even for one job: the lock of a batch is renewed while a long text is read.
    const pool = await createPool<QueuedBatch, Written[]>(WORKER, jobs);
    const working = workBatches<QueuedBatch, Written[]>(
      connection,
      (batch) => pool.run(batch),
      batchesUnderWay(jobs),
      (problem) => tell(streams, problem),
    );
    tell(streams, `working on ${numbered(jobs, "thread")}`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await working.close();
    await pool.destroy();
    await connection.close();
    return EXIT.ok;
  },
};

const WORKER = new URL("../cli/queue-worker.js", import.meta.url);
