/** Texts shorter than this together are not worth a message to another thread. */
export const BATCH_SIZE = 100_000;

/** Gathers items until they are large enough together. */
export async function* gatherBatches<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  sizeOf: (item: Item) => number,
  enough = BATCH_SIZE,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    // What is empty takes room too.
    size += 1 + sizeOf(item);
    if (size < enough) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
