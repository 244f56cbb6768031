import { createDocumentWriter, type Written } from "./extract-documents.ts";
import type { QueuedBatch } from "./queued-batch.ts";

/** The writer of the last settings: most often all batches have the same. */
let last: { readonly key: string; readonly write: ReturnType<typeof createDocumentWriter> };

/** What a thread of `varliq worker` runs. */
export default function readBatch({ items, settings }: QueuedBatch): Written[] {
  const key = JSON.stringify(settings);
  if (last?.key !== key) last = { key, write: createDocumentWriter(settings) };
  return last.write(items);
}
