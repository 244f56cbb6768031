import { availableParallelism } from "node:os";
import { checkReferenceDate } from "../check-call.ts";
import {
  type Call,
  createExplainerOf,
  EXTRACTOR_OPTIONS,
  type Explainer,
  type ExtractorOptions,
} from "../create-extractor.ts";
import { checkOptions, checkType, describeValue, wrongArgument } from "../errors.ts";
import { WHOLE } from "../everything.ts";
import type { Extraction } from "../types.ts";
import { FOR_THIS_THREAD, FOR_THREADS, type Gathering, gatherBatches } from "./batches.ts";
import { typesOf } from "./kinds-by-type.ts";
import { batchesUnderWay, checkJobs, createPool } from "./pool.ts";
import { runInOrder } from "./run-in-order.ts";
import { type ManyDocument, toCall } from "./to-call.ts";
import type { WorkerSettings } from "./worker.ts";

/** What to find in all of them, and how they are read. */
export interface ManyOptions<Document extends ManyDocument = ManyDocument>
  extends ExtractorOptions {
  /**
   * How many threads to work on. Default: one for each core; more than two for each are never started. With 1, no thread is started,
   * and texts are read when asked for, a few at a time if they are there.
   */
  readonly jobs?: number | undefined;
  /** The day relative dates count from, instead of each document's own `date`. */
  readonly referenceDate?: string | null | undefined;
  /**
   * Called for a document that cannot be read, its text no string or its date no day; it is left out of the results. Without it
   * the first such document ends the whole.
   */
  readonly onError?: ((error: Error, document: Document) => void) | undefined;
}

/**
 * Finds who and what many texts are about, on several threads, in the order of the documents.
 *
 * Documents are taken from the iterable as they are needed, and only a few batches of them are held at any time, so that the
 * stream may be of any length. Whoever takes the results slowly, slows the reading down; whoever stops taking them ends it.
 *
 * @example
 * const { value: story } = await extractMany([{ id: 7, text: "Görüş Bakıda olub." }], { jobs: 1 }).next();
 * story.extraction.places.map(({ name }) => name); //=> ["Bakı"]
 * @throws TypeError if `documents` is not iterable, or an option is not known or of the wrong type; RangeError if `jobs` is no
 * whole number of 1 or more. While the results are taken, an error that says which document cannot be read and why, if there is no
 * `onError`.
 */
export function extractMany<Document extends ManyDocument>(
  documents: Iterable<Document> | AsyncIterable<Document>,
  options: ManyOptions<Document> = {},
): AsyncGenerator<Document & { readonly extraction: Extraction }> {
  const {
    jobs = availableParallelism(),
    referenceDate,
    onError = rethrow,
    ...extractorOptions
  } = checkOptions(options, ["jobs", "referenceDate", "onError", ...EXTRACTOR_OPTIONS]);
  checkType("onError", "function", onError);
  // Wrong options are told here, not by every thread.
  const explain = createExplainerOf(WHOLE, extractorOptions);
  const { kinds, ...others } = extractorOptions;
  const settings = { extractorOptions: others, types: kinds && typesOf(kinds) };
  const entries = toEntries(checkIterable(documents), checkReferenceDate(referenceDate));
  const threads = checkJobs(jobs);
  // Threads are told later: a copy, so that what becomes of the caller's lexicon makes no difference.
  const outcomes =
    threads === 1
      ? extractHere(entries, explain)
      : extractOnThreads(entries, threads, structuredClone(settings));
  return settle(outcomes, onError);
}

function rethrow(error: Error): void {
  throw error;
}

/** A document and how it is to be read, or why it cannot be. */
type Entry<Document> = { readonly document: Document } & (
  | { readonly call: Call; readonly error?: undefined }
  | { readonly call?: undefined; readonly error: Error }
);

/** What was found in a document; nothing if it cannot be read. */
type Outcome<Document> = readonly [Entry<Document>, Extraction | undefined];

function checkIterable<T>(documents: Iterable<T> | AsyncIterable<T>): typeof documents {
  const object = Object(documents) as object;
  if (Symbol.iterator in object || Symbol.asyncIterator in object) return documents;
  throw wrongArgument("documents", "a list or another iterable of documents", documents);
}

async function* toEntries<Document extends ManyDocument>(
  documents: Iterable<Document> | AsyncIterable<Document>,
  referenceDate: string | undefined,
): AsyncGenerator<Entry<Document>> {
  let number = 0;
  for await (const document of documents) {
    number += 1;
    yield toEntry(document, number, referenceDate);
  }
}

function toEntry<Document extends ManyDocument>(
  document: Document,
  number: number,
  referenceDate: string | undefined,
): Entry<Document> {
  try {
    return { document, call: toCall(document, referenceDate) };
  } catch (error) {
    return { document, error: placed(error, nameOf(document, number)) };
  }
}

/** `document 2 (id "b")` */
function nameOf(document: ManyDocument | null, number: number): string {
  const id = document?.id;
  return `document ${number}${id === undefined ? "" : ` (id ${describeValue(id)})`}`;
}

/** The same error, saying where. */
function placed(cause: unknown, place: string): Error {
  const message = `${place}: ${(cause as Error).message}`;
  return cause instanceof RangeError
    ? new RangeError(message, { cause })
    : new TypeError(message, { cause });
}

/** Gives what was found, and tells of what cannot be read when its turn comes. */
async function* settle<Document>(
  outcomes: AsyncIterable<Outcome<Document>>,
  onError: (error: Error, document: Document) => void,
): AsyncGenerator<Document & { readonly extraction: Extraction }> {
  for await (const [{ document, error }, extraction] of outcomes) {
    if (error !== undefined) onError(error, document);
    else yield { ...document, extraction: extraction! };
  }
}

function inBatches<Document>(
  entries: AsyncIterable<Entry<Document>>,
  gathering: Gathering,
): AsyncGenerator<Entry<Document>[]> {
  return gatherBatches(entries, ({ call: [text] = [""] }) => text.length, gathering);
}

function callsOf(batch: readonly Entry<unknown>[]): Call[] {
  return batch.flatMap(({ call }) => (call === undefined ? [] : [call]));
}

/** Puts what was found with the documents that could be read. */
function* toOutcomes<Document>(
  batch: readonly Entry<Document>[],
  found: readonly Extraction[],
): Generator<Outcome<Document>> {
  const extractions = found.values();
  for (const entry of batch) yield [entry, entry.call && extractions.next().value];
}

async function* extractHere<Document>(
  entries: AsyncIterable<Entry<Document>>,
  explain: Explainer,
): AsyncGenerator<Outcome<Document>> {
  for await (const batch of inBatches(entries, FOR_THIS_THREAD)) {
    const explained = explain(callsOf(batch));
    yield* toOutcomes(
      batch,
      explained.map(({ extraction }) => extraction),
    );
  }
}

const WORKER = new URL("../many/worker.js", import.meta.url);

async function* extractOnThreads<Document>(
  entries: AsyncIterable<Entry<Document>>,
  jobs: number,
  settings: WorkerSettings,
): AsyncGenerator<Outcome<Document>> {
  const pool = await createPool<Call[], string>(WORKER, jobs, settings);
  const read = async (batch: Entry<Document>[]) => ({
    batch,
    found: await pool.run(callsOf(batch)),
  });
  const batches = inBatches(entries, FOR_THREADS);
  try {
    for await (const { batch, found } of runInOrder(batches, read, batchesUnderWay(jobs))) {
      yield* toOutcomes(batch, JSON.parse(found) as Extraction[]);
    }
  } finally {
    await pool.destroy();
  }
}
