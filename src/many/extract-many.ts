import { availableParallelism } from "node:os";
import { checkReferenceDate } from "../check-call.ts";
import { EXTRACTOR_OPTIONS } from "../create-extractor.ts";
import { checkOptions } from "../errors.ts";
import {
  createExtractor,
  type Extraction,
  type Extractor,
  type ExtractorOptions,
} from "../index.ts";
import { gatherBatches } from "./batches.ts";
import {
  extractOne,
  type ManyDocument,
  type Outcome,
  type Problem,
  type WorkerSettings,
} from "./extract-batch.ts";
import { typesOf } from "./kinds-by-type.ts";
import { batchesUnderWay, checkJobs, createPool } from "./pool.ts";
import { runInOrder } from "./run-in-order.ts";

/** What to find in all of them, and how they are read. */
export interface ManyOptions<Document extends ManyDocument = ManyDocument>
  extends ExtractorOptions {
  /** How many threads to work on. Default: one for each core. With 1, no thread is started and each text is read when asked for. */
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
 * @throws TypeError if an option is none; RangeError if `jobs` is no whole number of 1 or more; what `extractEntities` throws, if a document
 * cannot be read and there is no `onError`.
 */
export async function* extractMany<Document extends ManyDocument>(
  documents: Iterable<Document> | AsyncIterable<Document>,
  options: ManyOptions<Document> = {},
): AsyncGenerator<Document & { readonly extraction: Extraction }> {
  const {
    jobs = availableParallelism(),
    referenceDate,
    onError,
    ...extractorOptions
  } = checkOptions(options, ["jobs", "referenceDate", "onError", ...EXTRACTOR_OPTIONS]);
  // Wrong options are told here, not by every thread.
  const extractor = createExtractor(extractorOptions);
  const { kinds, ...others } = extractorOptions;
  const settings: WorkerSettings = {
    extractorOptions: others,
    types: kinds && typesOf(kinds),
    referenceDate: checkReferenceDate(referenceDate),
  };
  const read =
    checkJobs(jobs) === 1
      ? extractHere(documents, extractor, settings)
      : extractOnThreads(documents, jobs, settings);
  for await (const [document, outcome] of read) {
    if (outcome.problem === undefined) yield { ...document, extraction: outcome.extraction };
    else if (onError) onError(toError(outcome.problem), document);
    else throw toError(outcome.problem);
  }
}

async function* extractHere<Document extends ManyDocument>(
  documents: Iterable<Document> | AsyncIterable<Document>,
  extractor: Extractor,
  { referenceDate }: WorkerSettings,
): AsyncGenerator<[Document, Outcome]> {
  for await (const document of documents) {
    yield [document, extractOne(extractor, document, referenceDate)];
  }
}

const WORKER = new URL("../many/worker.js", import.meta.url);

async function* extractOnThreads<Document extends ManyDocument>(
  documents: Iterable<Document> | AsyncIterable<Document>,
  jobs: number,
  settings: WorkerSettings,
): AsyncGenerator<[Document, Outcome]> {
  const pool = await createPool<ManyDocument[], string>(WORKER, jobs, settings);
  const read = async (batch: Document[]) => ({
    batch,
    outcomes: await pool.run(batch.map(({ text, date }) => ({ text, date: date ?? null }))),
  });
  const batches = gatherBatches(documents, ({ text }) => text?.length ?? 0);
  try {
    for await (const { batch, outcomes } of runInOrder(batches, read, batchesUnderWay(jobs))) {
      const parsed = JSON.parse(outcomes) as Outcome[];
      for (const [i, document] of batch.entries()) yield [document, parsed[i]!];
    }
  } finally {
    await pool.destroy();
  }
}

function toError({ type, message }: Problem): Error {
  return type === "TypeError" ? new TypeError(message) : new RangeError(message);
}
