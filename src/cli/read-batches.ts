import { type Gathering, gatherBatches } from "../many/batches.ts";
import { type Document, type Input, readDocuments } from "./read-documents.ts";

/** A document, or what could not be read in its place. */
export type Item = Document | Unreadable;

export interface Unreadable {
  readonly problem: string;
}

/** Reads documents in batches, in their order, with what could not be read between them. */
export function readBatches(
  files: readonly string[],
  input: Input | undefined,
  stdin: AsyncIterable<Uint8Array>,
  gathering: Gathering,
): AsyncGenerator<readonly Item[]> {
  const sizeOf = (item: Item): number => ("problem" in item ? 0 : item.text.length);
  return gatherBatches(readItems(files, input, stdin), sizeOf, gathering);
}

async function* readItems(
  files: readonly string[],
  input: Input | undefined,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item> {
  const problems: Unreadable[] = [];
  const addProblem = (problem: string): void => {
    problems.push({ problem });
  };
  for await (const document of readDocuments(files, input, stdin, addProblem)) {
    yield* problems.splice(0);
    yield document;
  }
  yield* problems;
}
