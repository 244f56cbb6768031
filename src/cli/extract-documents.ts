import type { Call, Explainer } from "../create-extractor.ts";
import type { Explained } from "../extract-entities.ts";
import { oneHarmlessLine } from "../formats/columns.ts";
import type { Extraction } from "../index.ts";
import { batchesUnderWay, createPool } from "../many/pool.ts";
import { runInOrder } from "../many/run-in-order.ts";
import { toCall } from "../many/to-call.ts";
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

/** A document, what was found in it, and what that rests on. */
export interface ExplainedDocument extends Explained {
  readonly document: Document;
}

/** Reads documents together; what could not be read, or has a date that is none, is left as what is wrong with it. */
export function explainItems(
  explain: Explainer,
  items: readonly Item[],
  referenceDate: string | undefined,
): (ExplainedDocument | Unreadable)[] {
  const entries = items.map((item) => toEntry(item, referenceDate));
  const explained = explain(entries.flatMap((entry) => ("call" in entry ? [entry.call] : [])));
  const rest = explained.values();
  return entries.map((entry) =>
    "call" in entry ? { document: entry.document, ...rest.next().value! } : entry,
  );
}

/** A document and how it is to be read. */
interface Entry {
  readonly document: Document;
  readonly call: Call;
}

function toEntry(item: Item, referenceDate: string | undefined): Entry | Unreadable {
  if ("problem" in item) return item;
  try {
    return { document: item, call: toCall(item, referenceDate) };
  } catch (error) {
    return { problem: `${item.origin}: ${(error as Error).message}` };
  }
}

/** Makes what extracts and lays out documents, here or on a thread. */
export function createDocumentWriter(
  settings: ExtractSettings,
): (items: readonly Item[]) => Written[] {
  const { toText } = FORMATS[settings.format](settings);
  const explain = createFinder(settings);
  const write = (read: ExplainedDocument | Unreadable): Written => {
    if ("problem" in read) return read;
    const { document, extraction } = read;
    const hint = settings.isSingleText ? hintOf(extraction) : undefined;
    const text = toText({ id: document.id, text: document.text, extraction });
    return { text, ...(hint === undefined ? {} : { hint }) };
  };
  return (items) => explainItems(explain, items, settings.referenceDate).map(write);
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
