import type { ExtractSettings } from "./extract-documents.ts";
import type { Item } from "./read-batches.ts";

/** What a worker takes: documents, and what to do with them. */
export interface QueuedBatch {
  readonly items: readonly Item[];
  readonly settings: ExtractSettings;
}
