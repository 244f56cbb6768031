import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { truncate } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { checkReferenceDate } from "../check-call.ts";
import { heard } from "../many/heard.ts";
import { OutputError, UsageError } from "./command.ts";
import { numbered } from "./numbered.ts";
import type { Item } from "./read-batches.ts";
import type { Document } from "./read-documents.ts";
import { joined } from "./read-lines.ts";
import { createFileTest } from "./same-file.ts";
import { cannotWrite } from "./write-documents.ts";

/** What an interrupted run has written. */
export interface Done {
  readonly path: string;
  /** Number of whole lines. */
  readonly lines: number;
  /** How much of the file they are. */
  readonly bytes: number;
  /** `id` of the last of them. */
  readonly lastId?: unknown;
  /** The line it was writing, as far as it came. */
  readonly begun: Uint8Array;
}

/** Results appended to a file that is being read would be read as documents. */
export async function checkIsNoInput(path: string, files: readonly string[]): Promise<void> {
  const isInput = await createFileTest(files);
  if (await isInput(path)) {
    throw new UsageError(`--resume: ${path} is the input itself; ${WHAT_TO_NAME}`);
  }
}

const WHAT_TO_NAME = "name a file that an earlier run wrote, or a new one";

const LINE_FEED = 0x0a;

/** Reads how far an earlier run has come with a file of JSON Lines; a file that is not there is empty. */
export async function readDone(path: string): Promise<Done> {
  let lines = 0;
  let size = 0;
  let bytes = 0;
  /** Pieces since the last line feed, and since the one before it. */
  let pieces: Uint8Array[] = [];
  let lastLine: Uint8Array[] = [];
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        lastLine = [...pieces, chunk.subarray(start, end)];
        pieces = [];
        lines += 1;
        start = end + 1;
        bytes = size + start;
      }
      pieces.push(chunk.subarray(start));
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw new UsageError(`--resume: ${(error as Error).message}`);
    }
  }
  const done = { path, lines, bytes, begun: joined(pieces) };
  return lines === 0 ? done : { ...done, lastId: idOf(joined(lastLine), path) };
}

function idOf(line: Uint8Array, path: string): unknown {
  const result = parse(line);
  if (isResult(result)) return result.id;
  throw new UsageError(`--resume: the last whole line of ${path} is not a result; ${WHAT_TO_NAME}`);
}

/** Has it what every result has, and no document? */
function isResult(value: unknown): value is { readonly id?: unknown } {
  return typeof value === "object" && value !== null && "mentions" in value && "events" in value;
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return undefined;
  }
}

/**
 * Leaves out what is done: as many documents as there are lines, and what could not be read before the last of them, whose number
 * comes last. `skip` is told the bytes of what is left out. The line that was begun is cut off once the lines before it and its
 * own beginning have turned out to be of these documents: anything else may be somebody's only copy.
 */
export async function* skipDone(
  batches: AsyncIterable<readonly Item[]>,
  done: Done,
  referenceDate: string | undefined,
  skip: (bytes: number) => void,
): AsyncGenerator<readonly Item[]> {
  const { path, lines, bytes, begun } = done;
  let left = lines;
  let unread = 0;
  let isWhole = begun.length === 0;
  const isLeft = (item: Item): boolean => {
    if (left === 0) return true;
    if (!("problem" in item)) skip(item.bytes);
    if (!hasLine(item, referenceDate)) unread += 1;
    else if (--left === 0) checkLast(item, done);
    return false;
  };
  for await (const batch of batches) {
    const rest = batch.filter(isLeft);
    const next = rest.find((item) => hasLine(item, referenceDate));
    if (next !== undefined && !isWhole) {
      checkBegun(next, done);
      await truncate(path, bytes);
      isWhole = true;
    }
    if (rest.length > 0) yield rest;
  }
  if (left > 0 || !isWhole) {
    throw new UsageError(
      `--resume: there are ${lines + (isWhole ? 0 : 1)} lines, but the input has only ${lines - left} documents`,
    );
  }
  if (unread > 0) {
    const what = numbered(unread, "document");
    yield [{ problem: `left out: ${what} that an earlier run could not read` }];
  }
}

function checkLast({ id }: Document, { lines, lastId }: Done): void {
  if (id === lastId) return;
  const [found, expected] = [JSON.stringify(lastId), JSON.stringify(id)];
  throw new UsageError(
    `--resume: line ${lines} has the id ${found}, the input has ${expected} there: it was made from another input`,
  );
}

/** What was begun is the result of the next document: it has the beginning of one and, if it is whole, all of one. */
function checkBegun({ id }: Document, { path, begun }: Done): void {
  const expected = Buffer.from(`{"id":${JSON.stringify(id)},`);
  const length = Math.min(begun.length, expected.length);
  const isBeginning = expected.subarray(0, length).equals(begun.subarray(0, length));
  const value = parse(begun);
  if (isBeginning && (value === undefined || isResult(value))) return;
  throw new UsageError(
    `--resume: the end of ${path} is not a result of the input; ${WHAT_TO_NAME}`,
  );
}

function hasLine(item: Item, referenceDate: string | undefined): item is Document {
  if ("problem" in item) return false;
  try {
    checkReferenceDate(referenceDate ?? item.date);
    return true;
  } catch {
    return false;
  }
}

/** A file that results are appended to. */
export interface Appended {
  readonly out: WriteStream;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

/** Opens a file to go on at its end. */
export async function openToAppend(path: string): Promise<Appended> {
  const out = createWriteStream(path, { flags: "a" });
  try {
    await once(out, "open");
  } catch (error) {
    throw new UsageError(`--resume: ${cannotWrite(path, error)}`);
  }
  // Listened to from the beginning: it may fail while nobody waits for it.
  const written = heard(finished(out));
  return {
    out,
    async close() {
      out.end();
      try {
        await written;
      } catch (error) {
        throw new OutputError(cannotWrite(path, error));
      }
    },
  };
}
