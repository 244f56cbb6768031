import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import { describeValue } from "../errors.ts";
import { joined, readLines } from "./read-lines.ts";

/** A text to read, and where it came from. */
export interface Document {
  readonly id: string | number;
  readonly text: string;
  readonly date?: string;
  /** How much of the input it is. */
  readonly bytes: number;
  /** `file` or `file:line`, for messages. */
  readonly origin: string;
  /** What its reader should know: that it may have been meant otherwise. */
  readonly hint?: string;
}

export const INPUTS = ["text", "jsonl"] as const;
export type Input = (typeof INPUTS)[number];

/** The file name that stands for standard input. */
export const STDIN = "-";
/** What a person calls it. */
export const STDIN_NAME = "standard input";

type Chunks = AsyncIterable<Uint8Array>;
type Report = (problem: string) => void;

/**
 * Reads the documents of all files, in order. What cannot be read is reported, each with its place and the reason, and skipped.
 * JSON Lines are read as they are asked for: a file may be larger than memory.
 */
export async function* readDocuments(
  files: readonly string[],
  input: Input | undefined,
  stdin: Chunks,
  report: Report,
): AsyncGenerator<Document> {
  for (const file of files) {
    const chunks: Chunks = file === STDIN ? stdin : createReadStream(file);
    const name = file === STDIN ? STDIN_NAME : file;
    try {
      if (inputOf(file, input) === "jsonl") yield* readJsonLines(chunks, file, name, report);
      else {
        const document = await readText(chunks, file, name);
        const looksWrong = input === undefined && looksLikeJsonLines(document.text);
        yield looksWrong ? { ...document, hint: `${name} ${JSON_LINES_HINT}` } : document;
      }
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      report(`${name}: ${reason}`);
    }
  }
}

/** What a file holds: as told, else by its name. */
export function inputOf(file: string, input: Input | undefined): Input {
  return input ?? (/\.(?:jsonl|ndjson)$/u.test(file) ? "jsonl" : "text");
}

const JSON_LINES_HINT =
  "looks like JSON Lines, but was read as one text; --input jsonl reads a document a line";

function looksLikeJsonLines(text: string): boolean {
  if (!text.startsWith("{")) return false;
  try {
    const [line = ""] = text.split("\n", 1);
    return typeof (JSON.parse(line) as { text?: unknown }).text === "string";
  } catch {
    return false;
  }
}

async function readText(chunks: Chunks, file: string, name: string): Promise<Document> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const bytes = joined(parts);
  return { id: file, text: decode(bytes), bytes: bytes.length, origin: name };
}

async function* readJsonLines(
  chunks: Chunks,
  file: string,
  name: string,
  report: Report,
): AsyncGenerator<Document> {
  let number = 0;
  for await (const line of readLines(chunks)) {
    number += 1;
    const origin = `${name}:${number}`;
    try {
      const text = decode(line);
      if (text.trim() === "") continue;
      const document = parseDocument(text, `${file}:${number}`, origin);
      yield { ...document, bytes: line.length + 1 };
    } catch (error) {
      if (!(error instanceof BadDocument)) throw error;
      report(`${origin}: ${error.message}`);
    }
  }
}

/** What is wrong with one document; the next may be good. */
class BadDocument extends Error {}

const LARGEST = Math.round(constants.MAX_STRING_LENGTH / 2 ** 20);

/** Reads UTF-8, after the byte order mark if there is one. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new BadDocument(`larger than ${LARGEST} MB, too much for one text; cut it into several`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadDocument("not UTF-8; convert the file first");
  }
}

function parseDocument(line: string, unnamed: string, origin: string): Omit<Document, "bytes"> {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadDocument(`expected an object {"id", "text"}, got ${describeValue(value)}`);
  }
  const { id, text, date } = value as Record<string, unknown>;
  if (typeof text !== "string") {
    // JSON knows no undefined.
    const came = text === undefined ? "nothing" : describeValue(text);
    throw new BadDocument(`expected "text" to be a string, got ${came}`);
  }
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    throw new BadDocument(`expected "id" to be a string or a number, got ${describeValue(id)}`);
  }
  // Of other numbers `JSON.parse` may keep one that was not written: two documents would have the same id.
  if (typeof id === "number" && !Number.isSafeInteger(id)) {
    throw new BadDocument(
      `expected "id" to be a whole number of at most 15 digits, got about ${id}; write it in quotes`,
    );
  }
  // Programs that write records write an unknown date as null.
  const known = date ?? undefined;
  if (known !== undefined && typeof known !== "string") {
    throw new BadDocument(`expected "date" to be a string, got ${describeValue(date)}`);
  }
  const document = { id: id ?? unnamed, text, origin };
  return known === undefined ? document : { ...document, date: known };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadDocument(`broken JSON: ${(error as Error).message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "no permission to read it",
};

/** Why a file could not be read; undefined for an error that is our own. */
export function reasonOf(error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return REASONS[code] ?? message;
  return error instanceof BadDocument ? message : undefined;
}
