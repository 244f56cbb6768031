import { workerData } from "node:worker_threads";
import { createExtractor } from "../index.ts";
import {
  extractOne,
  type ManyDocument,
  type Outcome,
  type WorkerSettings,
} from "./extract-batch.ts";
import { kindsOf } from "./kinds-by-type.ts";

const { extractorOptions, types, referenceDate } = workerData as WorkerSettings;
const kinds = types === undefined ? {} : { kinds: kindsOf(types) };
const extractor = createExtractor({ ...extractorOptions, ...kinds });

/** Reads a batch. The outcomes go back as one string: parsing it costs less than copying a tree of objects from thread to thread. */
export default function extractBatch(documents: readonly ManyDocument[]): string {
  const outcomes = documents.map(
    (document): Outcome => extractOne(extractor, document, referenceDate),
  );
  return JSON.stringify(outcomes);
}
