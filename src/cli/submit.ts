import { access, constants } from "node:fs/promises";
import type { Gathering } from "../many/batches.ts";
import { submitBatches } from "../queue/submit-batches.ts";
import { type Command, EXIT, type Streams, UsageError } from "./command.ts";
import type { ExtractSettings } from "./extract-documents.ts";
import { FINDING_HELP, FINDING_OPTIONS, readFinding } from "./finding.ts";
import { tell } from "./messages.ts";
import { INPUT_OPTIONS, INPUT_OPTIONS_HELP, parseCommandLine, toInputCall } from "./options.ts";
import { connectTo, QUEUE_HELP, QUEUE_OPTIONS } from "./queue-options.ts";
import type { QueuedBatch } from "./queued-batch.ts";
import { readBatches } from "./read-batches.ts";
import { type Input, STDIN } from "./read-documents.ts";

/** Several times what a thread of one process gets at once: a batch makes its way over the network, too. */
const FOR_QUEUE: Gathering = { enough: 250_000, isPatient: true };

const HELP = `Puts documents into a queue, for workers on any number of machines.

Usage: varliq submit FILE… --redis URL [options]

FILE is what varliq extract reads. Submitting a file again adds nothing; a file that has grown adds
what is new, and its last documents once more. What cannot be read comes out of varliq collect.

Options:
${QUEUE_HELP}
  --with-text      let the results hold the text of each document too
${INPUT_OPTIONS_HELP}
${FINDING_HELP}
  -h, --help       show this help

The queue is BullMQ's: npm install bullmq ioredis. One machine needs no queue, see --jobs of
varliq extract.
`;

export const submit: Command = {
  summary: "put documents into a queue for workers on several machines",
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parseCommandLine("submit", args, {
      ...QUEUE_OPTIONS,
      ...INPUT_OPTIONS,
      ...FINDING_OPTIONS,
      "with-text": { type: "boolean", default: false },
    });
    if (positionals.length === 0) throw new UsageError("nothing to submit: name a FILE");
    const { files, input, referenceDate } = toInputCall(positionals, values, streams);
    const settings: ExtractSettings = {
      ...(await readFinding(values)),
      format: "jsonl",
      withText: values["with-text"],
      isSingleText: false,
      hasColors: false,
      ...(referenceDate === undefined ? {} : { referenceDate }),
    };
    const connection = await connectTo(values);
    try {
      const found = await findReadable(files, streams);
      const batches = readQueuedBatches(found, input, streams, settings);
      const { added, known } = await submitBatches(connection, batches, contentOf);
      tell(streams, `${added} batches added, ${known} were there already`);
      return found.length === files.length ? EXIT.ok : EXIT.badInput;
    } finally {
      await connection.close();
    }
  },
};

/** A file that cannot be read is told of now, not when its results are asked for. */
async function findReadable(files: readonly string[], streams: Streams): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    if (file === STDIN || (await canRead(file))) found.push(file);
    else tell(streams, `${file}: no file that can be read`);
  }
  return found;
}

async function canRead(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Each file by itself: its batches are the same whatever is submitted with it. */
async function* readQueuedBatches(
  files: readonly string[],
  input: Input | undefined,
  streams: Streams,
  settings: ExtractSettings,
): AsyncGenerator<QueuedBatch> {
  for (const file of files) {
    for await (const items of readBatches([file], input, streams.stdin, FOR_QUEUE)) {
      for (const item of items) if ("hint" in item) tell(streams, item.hint);
      yield { items, settings };
    }
  }
}

/**
 * What a batch is known by. Where a document stands is no part of it: a file that was moved is the same file, but for the documents
 * that are named after it and for what could not be read.
 */
function contentOf({ items, settings }: QueuedBatch): unknown {
  return [
    settings,
    items.map((item) => ("problem" in item ? item : [item.id, item.text, item.date])),
  ];
}
