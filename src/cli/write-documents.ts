import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import type { ExtractedText } from "../formats/extracted-document.ts";
import { UsageError } from "./command.ts";
import type { Layout } from "./formats.ts";

export interface Writer {
  write(document: ExtractedText): Promise<void>;
  end(): Promise<void>;
}

/** Writes each document whole as soon as it is known, and waits whenever the reader is slower. */
export function createWriter(
  { start = "", between = "", end = "", toText }: Layout,
  out: Writable,
): Writer {
  let count = 0;
  return {
    write: (document) => writeAll(out, (count++ === 0 ? start : between) + toText(document)),
    end: () => writeAll(out, count === 0 ? start + end.trimStart() : end),
  };
}

export async function writeAll(out: Writable, text: string): Promise<void> {
  if (text !== "" && !out.write(text)) await once(out, "drain");
}

/** Writes each document to a file of its own, named after it; beside annotations that need it, the text. */
export async function createFolderWriter(
  { start = "", end = "", extension, toText, withTextFile }: Layout,
  folder: string,
): Promise<Writer> {
  const names = createNames();
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new UsageError(`--out-dir: ${error.message}`);
  });
  return {
    async write(document) {
      const path = join(folder, names(document.id ?? "document"));
      await writeFile(`${path}.${extension}`, start + toText(document) + end);
      if (withTextFile) await writeFile(`${path}.txt`, document.text);
    },
    async end() {},
  };
}

/** Makes names of files from ids: never one twice, and none that leads out of the folder. */
function createNames(): (id: string | number) => string {
  const used = new Set<string>();
  return (id) => {
    const name =
      String(id)
        .replace(/\.(?:txt|jsonl|ndjson)$/u, "")
        .replace(/[^\p{L}\p{N}._-]+/gu, "_")
        .replace(/^[._]+/u, "")
        .slice(0, 100) || "document";
    let unique = name;
    for (let count = 2; used.has(unique); count++) unique = `${name}-${count}`;
    used.add(unique);
    return unique;
  };
}
