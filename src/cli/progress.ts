import { stat } from "node:fs/promises";
import { Socket } from "node:net";
import type { Streams } from "./command.ts";
import { numbered } from "./numbered.ts";
import { STDIN } from "./read-documents.ts";

// Our own, since the well-kept bar (cli-progress) brings five packages more, and with a worker pool the command would pass the six
// that it may install.

/** Tells on a terminal how far long work has come. */
export interface Progress {
  /** One more document, of so many bytes of input, is done. */
  add(bytes: number): void;
  /** So many bytes of the input were done before. */
  skip(bytes: number): void;
  /** Takes the line away, for a message or for good; the next document brings it back. */
  hide(): void;
}

/** Where nobody is to be told. */
export const NO_PROGRESS: Progress = { add() {}, skip() {}, hide() {} };

/** Short work needs no bar; and a terminal is not written to more often than an eye can follow. */
const FIRST_AFTER = 500;
const NEXT_AFTER = 100;
const BAR_WIDTH = 20;
const MEGABYTE = 1e6;

/**
 * Shows documents, speed and time left on standard error, if that is a terminal. `total` is the size of the input in bytes, if it
 * is known.
 */
export function createProgress(
  { stderr }: Pick<Streams, "stderr">,
  total: number | undefined,
  clock: () => number = () => performance.now(),
): Progress {
  if (stderr.isTTY !== true) return NO_PROGRESS;
  const start = clock();
  let documents = 0;
  let bytes = 0;
  let skipped = 0;
  let nextAt = start + FIRST_AFTER;
  let isShown = false;
  return {
    add(more) {
      documents += 1;
      bytes += more;
      const now = clock();
      if (now < nextAt) return;
      nextAt = now + NEXT_AFTER;
      isShown = true;
      const rest = total && total - skipped;
      stderr.write(`\r${describe(documents, bytes, rest, now - start)}${TO_END_OF_LINE}`);
    },
    skip(more) {
      skipped += more;
    },
    hide() {
      if (isShown) stderr.write(`\r${TO_END_OF_LINE}`);
      isShown = false;
    },
  };
}

/** ANSI: erase what stands right of the cursor. */
const TO_END_OF_LINE = "\u001b[K";

function describe(
  documents: number,
  bytes: number,
  total: number | undefined,
  milliseconds: number,
): string {
  const seconds = milliseconds / 1000;
  const done = numbered(documents, "document");
  const speed = `${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`;
  if (!total) return `${done}, ${speed}`;
  // A file may grow while it is read.
  const share = Math.min(1, bytes / total);
  const full = Math.round(share * BAR_WIDTH);
  const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  const left = duration((seconds * (1 - share)) / share);
  return `${bar} ${Math.floor(share * 100)} %, ${done}, ${speed}, ${left} left`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How many bytes there are to read; unknown with standard input among the files. */
export async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  if (files.includes(STDIN)) return undefined;
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Does standard output go to a file? To a terminal or down a pipe a bar would come between what is printed. */
export function writesToFile({ stdout }: Streams): boolean {
  return stdout.isTTY !== true && !(stdout instanceof Socket);
}
