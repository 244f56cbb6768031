import { collectBatches } from "../queue/collect-batches.ts";
import type { Command } from "./command.ts";
import type { Written } from "./extract-documents.ts";
import { awaitInterruption, INTERRUPTED } from "./interruption.ts";
import { createReporter } from "./messages.ts";
import { connectTo, parseQueueCall, QUEUE_HELP, QUEUE_OPTIONS } from "./queue-options.ts";
import type { QueuedBatch } from "./queued-batch.ts";
import { writeAll } from "./write-documents.ts";

const HELP = `Prints what workers have found, in the order in which the documents were submitted.

Usage: varliq collect --redis URL [options]

Options:
${QUEUE_HELP}
  -h, --help       show this help

Prints one line of JSON a document, as varliq extract --format jsonl does, and names what could not be
read on standard error. Waits for documents that are not done. The results stay where they are.
Exit code: 0 if all went well, 1 if a document could not be read, 2 for a wrong command line.
`;

export const collect: Command = {
  summary: "print what workers have found, in order",
  help: HELP,
  async run(args, streams) {
    const values = parseQueueCall("collect", args, QUEUE_OPTIONS);
    const connection = await connectTo(values);
    const interruption = awaitInterruption();
    const { report, hint, exitCode } = createReporter(streams);
    let hasWaited = false;
    const waiting = (place: number, count: number): void => {
      if (!hasWaited) hint(`${place} of ${count} batches are done, waiting`);
      hasWaited = true;
    };
    try {
      const collected = collectBatches<QueuedBatch, Written[]>(connection, waiting);
      for await (const done of interruption.until(collected)) {
        for (const written of "failure" in done
          ? failuresOf(done.batch, done.failure)
          : done.result) {
          if ("text" in written) await writeAll(streams.stdout, written.text);
          else report(written.problem);
        }
      }
    } finally {
      interruption.release();
      await connection.close();
    }
    return interruption.happened ? INTERRUPTED : exitCode();
  },
};

/** A batch that no worker could end: each of its documents has failed. */
function failuresOf({ items }: QueuedBatch, failure: string): Written[] {
  return items.map((item) =>
    "problem" in item ? item : { problem: `${item.origin}: not read, since ${failure}` },
  );
}
