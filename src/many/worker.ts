import { workerData } from "node:worker_threads";
import { createExtractor, type ExtractorOptions } from "../index.ts";
import type { MentionType } from "../types.ts";
import { extractOne, type Outcome } from "./extract-batch.ts";
import type { ManyDocument } from "./extract-many.ts";
import { kindsOf } from "./kinds-by-type.ts";

/** What a thread of `extractMany` is told at its start. */
export interface WorkerSettings {
  readonly extractorOptions: Omit<ExtractorOptions, "kinds">;
  readonly types: readonly MentionType[] | undefined;
  readonly referenceDate: string | undefined;
}

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
