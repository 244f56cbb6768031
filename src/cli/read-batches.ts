import { type Document, type Input, readDocuments } from "./read-documents.ts";

/** A document, or what could not be read in its place. */
export type Item = Document | Unreadable;

export interface Unreadable {
  readonly problem: string;
}

/** Reads documents in batches of at least `enough` code units, in their order, with what could not be read between them. */
export async function* readBatches(
  files: readonly string[],
  input: Input | undefined,
  stdin: AsyncIterable<Uint8Array>,
  enough: number,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  const addProblem = (problem: string): void => {
    batch.push({ problem });
  };
  for await (const document of readDocuments(files, input, stdin, addProblem)) {
    batch.push(document);
    // What is empty takes room too.
    size += 1 + document.text.length;
    if (size < enough) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
