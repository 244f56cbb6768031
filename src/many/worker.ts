import { workerData } from "node:worker_threads";
import { createExtractor, type ExtractorOptions } from "../index.ts";
import type { MentionType } from "../types.ts";
import { kindsOf } from "./kinds-by-type.ts";
import type { Task } from "./to-task.ts";

/** What a thread of `extractMany` is told at its start. */
export interface WorkerSettings {
  readonly extractorOptions: Omit<ExtractorOptions, "kinds">;
  readonly types: readonly MentionType[] | undefined;
}

const { extractorOptions, types } = workerData as WorkerSettings;
const extractor = createExtractor({ ...extractorOptions, kinds: types && kindsOf(types) });

/**
 * Reads a batch; where there is nothing to read it leaves a gap. The extractions go back as one string: parsing it costs less than
 * copying a tree of objects from thread to thread.
 */
export default function extractBatch(tasks: readonly (Task | undefined)[]): string {
  return JSON.stringify(tasks.map((task) => task && extractor.extractEntities(...task)));
}
