import { oneHarmlessLine } from "../formats/columns.ts";
import type { ExtractedText } from "../formats/extracted-document.ts";
import type { Extraction, Extractor } from "../index.ts";
import { batchesUnderWay, createPool } from "../many/pool.ts";
import { runInOrder } from "../many/run-in-order.ts";
import { type Task, toTask } from "../many/to-task.ts";
import { createFinder, type Finding } from "./finding.ts";
import { FORMATS, type Format, type LayoutOptions } from "./formats.ts";
import type { Item, Unreadable } from "./read-batches.ts";
import type { Document } from "./read-documents.ts";

/** What is done with every document; plain data, since worker threads are told it. */
export interface ExtractSettings extends LayoutOptions, Finding {
  readonly format: Format;
  readonly referenceDate?: string;
}

/** A document as it is to be written, or what is wrong with it. */
export type Written = { readonly text: string; readonly hint?: string } | Unreadable;

/** What was read, and for each of it how it is to be written. */
export interface Batch {
  readonly items: readonly Item[];
  readonly written: readonly Written[];
}

/** Finds what is in a document, unless its date is none. */
export function extractDocument(
  extractor: Extractor,
  document: Document,
  referenceDate: string | undefined,
): ExtractedText | Unreadable {
  return readDocument(document, referenceDate, (text, options) => ({
    id: document.id,
    text,
    extraction: extractor.extractEntities(text, options),
  }));
}

/** Reads a document in some way, unless its date is none. */
export function readDocument<Result extends object>(
  document: Document,
  referenceDate: string | undefined,
  read: (...task: Task) => Result,
): Result | Unreadable {
  let task: Task;
  try {
    task = toTask(document, referenceDate);
  } catch (error) {
    return { problem: `${document.origin}: ${(error as Error).message}` };
  }
  return read(...task);
}

/** Makes what extracts and lays out documents, here or on a thread. */
export function createDocumentWriter(
  settings: ExtractSettings,
): (items: readonly Item[]) => Written[] {
  const { toText } = FORMATS[settings.format](settings);
  const extractor = createFinder(settings);
  const write = (item: Item): Written => {
    const extracted =
      "problem" in item ? item : extractDocument(extractor, item, settings.referenceDate);
    if ("problem" in extracted) return extracted;
    const hint = settings.isSingleText ? hintOf(extracted.extraction) : undefined;
    return { text: toText(extracted), ...(hint === undefined ? {} : { hint }) };
  };
  return (items) => items.map(write);
}

/** What a reader of a text of unknown date should know, if it tells of a day without its year, or of none but `dünən`. */
function hintOf({ dates }: Extraction): string | undefined {
  const unknown = dates.find(({ value }) => value.startsWith("XXXX"));
  if (unknown === undefined) return undefined;
  return `“${oneHarmlessLine(unknown.name)}” counts from the day the text was written; say it by --reference-date YYYY-MM-DD`;
}

/** Runs on worker threads, or right here with one job; the results come in the order of the input. */
export async function* extractBatches(
  batches: AsyncIterable<readonly Item[]>,
  settings: ExtractSettings,
  jobs: number,
): AsyncGenerator<Batch> {
  if (jobs === 1) {
    const write = createDocumentWriter(settings);
    for await (const items of batches) yield { items, written: write(items) };
    return;
  }
  const pool = await createPool<readonly Item[], Written[]>(WORKER, jobs, settings);
  const read = async (items: readonly Item[]) => ({ items, written: await pool.run(items) });
  try {
    yield* runInOrder(batches, read, batchesUnderWay(jobs));
  } finally {
    await pool.destroy();
  }
}

const WORKER = new URL("../cli/extract-worker.js", import.meta.url);
