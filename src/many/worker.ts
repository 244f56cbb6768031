import { workerData } from "node:worker_threads";
import { type Call, createExplainerOf, type ExtractorOptions } from "../create-extractor.ts";
import { WHOLE } from "../everything.ts";
import type { MentionType } from "../types.ts";
import { kindsOf } from "./kinds-by-type.ts";

/** What a thread of `extractMany` is told at its start. */
export interface WorkerSettings {
  readonly extractorOptions: Omit<ExtractorOptions, "kinds">;
  readonly types: readonly MentionType[] | undefined;
}

const { extractorOptions, types } = workerData as WorkerSettings;
const explain = createExplainerOf(WHOLE, { ...extractorOptions, kinds: types && kindsOf(types) });

/** The extractions go back as one string: parsing it costs less than copying a tree of objects from thread to thread. */
export default function extractBatch(calls: readonly Call[]): string {
  return JSON.stringify(explain(calls).map(({ extraction }) => extraction));
}
