import { heard } from "./heard.ts";

/** How items are gathered into batches. */
export interface Gathering {
  /** When a batch is large enough, in code units. */
  readonly enough: number;
  /** Does a batch that is not large enough wait for a source that is slow? */
  readonly isPatient: boolean;
}

/** Less text is not worth a message to another thread. */
export const FOR_THREADS: Gathering = { enough: 100_000, isPatient: true };

/** With more text at once nothing gets faster; and what is there is not kept back by what is not. */
export const FOR_THIS_THREAD: Gathering = { enough: 30_000, isPatient: false };

/** Gathers items into batches, in their order. When the caller stops early, no further item is read. */
export async function* gatherBatches<Item>(
  items: AsyncIterable<Item>,
  sizeOf: (item: Item) => number,
  { enough, isPatient }: Gathering,
): AsyncGenerator<Item[]> {
  const source = items[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Item>> | undefined;
  let isDone = false;
  try {
    while (!isDone) {
      const batch: Item[] = [];
      for (let size = 0; size < enough; ) {
        next ??= heard(source.next());
        if (batch.length > 0 && !(await gives(next, isPatient))) break;
        const { done, value }: IteratorResult<Item> = await next;
        next = undefined;
        isDone = done === true;
        if (done) break;
        batch.push(value);
        // What is empty takes room too.
        size += 1 + sizeOf(value);
      }
      if (batch.length > 0) yield batch;
    }
  } finally {
    // Not waited for: a source that has nothing to say would never let go.
    if (!isDone) heard(Promise.resolve(source.return?.()));
  }
}

/** Does a promise resolve, and at once if nobody is patient: before anything outside the program has happened? */
function gives(promise: Promise<unknown>, isPatient: boolean): Promise<boolean> {
  const [yes, no] = [() => true, () => false];
  const resolved = promise.then(yes, no);
  if (isPatient) return resolved;
  return Promise.race([resolved, new Promise<boolean>((resolve) => setImmediate(resolve, false))]);
}
