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
import { cannotWrite } from "./write-documents.ts";

/** What an interrupted run has written. */
export interface Done {
  /** Number of whole lines. */
  readonly lines: number;
  /** `id` of the last of them. */
  readonly lastId?: unknown;
}

const LINE_FEED = 0x0a;
const BRACE = 0x7b;

/**
 * Cuts a half-written last line off a file of JSON Lines and says what is left; a file that is not there is empty. Nothing is cut
 * off a file that does not look like results: it may be somebody's only copy of something else.
 */
export async function repair(path: string): Promise<Done> {
  let lines = 0;
  let size = 0;
  let wholeSize = 0;
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
        wholeSize = size + start;
      }
      pieces.push(chunk.subarray(start));
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { lines: 0 };
    throw new UsageError(`--resume: ${(error as Error).message}`);
  }
  const done = lines === 0 ? { lines } : { lines, lastId: idOf(Buffer.concat(lastLine), path) };
  checkBeginning(Buffer.concat(pieces), path);
  if (wholeSize < size) await truncate(path, wholeSize);
  return done;
}

function idOf(line: Uint8Array, path: string): unknown {
  const result = parse(new TextDecoder().decode(line));
  if (typeof result === "object" && result !== null && !Array.isArray(result)) {
    return (result as { id?: unknown }).id;
  }
  throw new UsageError(
    `--resume: the last whole line of ${path} is not a result; name a file that an earlier run wrote, or a new one`,
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What a run was writing when it was interrupted begins as every result does. */
function checkBeginning(rest: Uint8Array, path: string): void {
  if (rest.length === 0 || rest[0] === BRACE) return;
  throw new UsageError(
    `--resume: ${path} does not end as results do; name a file that an earlier run wrote, or a new one`,
  );
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

/**
 * Leaves out what is done: as many documents as there are lines, and what could not be read before the last of them, whose number
 * comes last. `skip` is told the bytes of what is left out.
 */
export async function* skipDone(
  batches: AsyncIterable<readonly Item[]>,
  { lines, lastId }: Done,
  referenceDate: string | undefined,
  skip: (bytes: number) => void,
): AsyncGenerator<readonly Item[]> {
  let left = lines;
  let unread = 0;
  const isLeft = (item: Item): boolean => {
    if (left === 0) return true;
    if (!("problem" in item)) skip(item.bytes);
    if ("problem" in item || !hasLine(item, referenceDate)) unread += 1;
    else if (--left === 0) checkLast(item.id, lastId, lines);
    return false;
  };
  for await (const batch of batches) {
    const rest = batch.filter(isLeft);
    if (rest.length > 0) yield rest;
  }
  if (left > 0) {
    throw new UsageError(
      `--resume: there are ${lines} lines, but the input has only ${lines - left} documents`,
    );
  }
  if (unread > 0) {
    const what = numbered(unread, "document");
    yield [{ problem: `left out: ${what} that an earlier run could not read` }];
  }
}

function checkLast(id: unknown, lastId: unknown, lines: number): void {
  if (id === lastId) return;
  const [found, expected] = [JSON.stringify(lastId), JSON.stringify(id)];
  throw new UsageError(
    `--resume: line ${lines} has the id ${found}, the input has ${expected} there: it was made from another input`,
  );
}

function hasLine({ date }: Document, referenceDate: string | undefined): boolean {
  try {
    checkReferenceDate(referenceDate ?? date);
    return true;
  } catch {
    return false;
  }
}
