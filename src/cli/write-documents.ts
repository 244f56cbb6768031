import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { UsageError } from "./command.ts";
import type { Layout } from "./formats.ts";
import type { Document } from "./read-documents.ts";
import { createFileTest } from "./same-file.ts";

export interface Writer {
  /** Writes what a document has become. */
  write(document: Document, written: string): Promise<void>;
  end(): Promise<void>;
}

/** Writes each document whole as soon as it is known, and waits whenever the reader is slower. */
export function createWriter(
  { start = "", between = "", end = "" }: Layout,
  out: Writable,
): Writer {
  let count = 0;
  return {
    write: (_document, written) => writeAll(out, (count++ === 0 ? start : between) + written),
    end: () => writeAll(out, count === 0 ? start + end.trimStart() : end),
  };
}

export async function writeAll(out: Writable, text: string): Promise<void> {
  if (text === "" || out.write(text)) return;
  // A stream that has failed never drains, and may have said so while nobody listened.
  await (out.errored ? finished(out) : once(out, "drain"));
}

const REASONS: Readonly<Record<string, string>> = {
  // The file would be made.
  ENOENT: "there is no such folder",
  EISDIR: "is a folder, not a file",
  EACCES: "no permission to write it",
  ENOSPC: "no space is left on the disk",
};

/** Says what cannot be written, and why. */
export function cannotWrite(what: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `cannot write ${what}: ${REASONS[code ?? ""] ?? message}`;
}

/**
 * Writes each document to a file of its own, named after it; beside annotations that need it, the text. A file that cannot be
 * written, or is one of the inputs, is reported, and the next may be good.
 */
export async function createFolderWriter(
  { start = "", end = "", extension, withTextFile }: Layout,
  folder: string,
  inputs: readonly string[],
  report: (problem: string) => void,
): Promise<Writer> {
  const names = createNames();
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new UsageError(`--out-dir: ${error.message}`);
  });
  const isInput = await createFileTest(inputs);
  const tryToWrite = (path: string, content: string): Promise<void> =>
    writeFile(path, content).catch((error) => report(cannotWrite(path, error)));
  return {
    async write({ id, text }, written) {
      const path = join(folder, names(id));
      const result = `${path}.${extension}`;
      if (await isInput(result)) report(`cannot write ${result}: ${IS_INPUT}`);
      else await tryToWrite(result, start + written + end);
      if (withTextFile) await tryToWrite(`${path}.txt`, text);
    },
    async end() {},
  };
}

const IS_INPUT = "it is an input; name another folder by --out-dir";

/** Makes names of files from ids: never one twice, and none that leads out of the folder. */
function createNames(): (id: string | number) => string {
  const used = new Set<string>();
  return (id) => {
    const name =
      cut(
        String(id)
          .replace(/\.(?:txt|jsonl|ndjson)$/u, "")
          .replace(/[^\p{L}\p{N}._-]+/gu, "_")
          .replace(/^[._]+/u, ""),
      ) || "document";
    let unique = name;
    for (let count = 2; used.has(unique); count++) unique = `${name}-${count}`;
    used.add(unique);
    return unique;
  };
}

/** Most systems take 255 bytes, with the number and the end that are still to come. */
const MOST_BYTES = 200;

/** Cuts a name behind the last letter that has room whole. */
function cut(name: string): string {
  return new StringDecoder().write(Buffer.from(name).subarray(0, MOST_BYTES));
}
