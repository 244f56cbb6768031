import { createExtractor } from "../index.ts";
import { extractOne } from "../many/extract-batch.ts";
import { batchesUnderWay, createPool } from "../many/pool.ts";
import { runInOrder } from "../many/run-in-order.ts";
import { createLayout, type LayoutOptions } from "./layout.ts";
import type { Item, Unreadable } from "./read-batches.ts";
import type { Document } from "./read-documents.ts";

/** What is done with every document; plain data, since worker threads are told it. */
export interface ExtractSettings extends LayoutOptions {
  readonly referenceDate?: string;
}

/** A document as it is to be written, or what is wrong with it. */
export type Written = { readonly text: string } | Unreadable;

/** Makes what extracts and lays out documents, here or on a thread. */
export function createDocumentWriter(
  settings: ExtractSettings,
): (batch: readonly Item[]) => Written[] {
  const extractor = createExtractor();
  const { toText } = createLayout(settings);
  const write = (document: Document): Written => {
    const { id, text, origin } = document;
    const outcome = extractOne(extractor, document, settings.referenceDate);
    if (outcome.problem !== undefined) {
      return { problem: `${origin}: bad "date": ${outcome.problem.message}` };
    }
    const { extraction } = outcome;
    return { text: toText(settings.withText ? { id, text, extraction } : { id, extraction }) };
  };
  return (batch) => batch.map((item) => ("problem" in item ? item : write(item)));
}

/** Runs on worker threads, or right here with one job; the results come in the order of the input. */
export async function* extractBatches(
  batches: AsyncIterable<readonly Item[]>,
  settings: ExtractSettings,
  jobs: number,
): AsyncGenerator<Written[]> {
  if (jobs === 1) {
    const write = createDocumentWriter(settings);
    for await (const batch of batches) yield write(batch);
    return;
  }
  const pool = await createPool<readonly Item[], Written[]>(WORKER, jobs, settings);
  try {
    yield* runInOrder(batches, (batch) => pool.run(batch), batchesUnderWay(jobs));
  } finally {
    await pool.destroy();
  }
}

const WORKER = new URL("../cli/extract-worker.js", import.meta.url);
