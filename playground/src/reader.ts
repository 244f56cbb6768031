import type { Extraction } from "varliq";

/** A text to be read. */
export interface Request {
  readonly id: number;
  readonly text: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly referenceDate: string;
}

/** What was found, and how long it took in milliseconds. */
export interface Reading {
  readonly id: number;
  readonly extraction: Extraction;
  readonly duration: number;
}

/** What was found in which text. */
export interface Found {
  readonly text: string;
  readonly extraction: Extraction;
}

/** The longest pause of typing that is waited for before a text is read again, in milliseconds. */
const LONGEST_PAUSE = 400;

/**
 * Reads texts in a worker: one at a time, and after a pause as long as the last reading took, so that a short text is read at
 * every key and a long one when typing pauses. Only the reading of the latest text is told.
 */
export class Reader {
  readonly #worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
  readonly #tell: (found: Found) => void;
  #latest: Request = { id: 0, text: "", referenceDate: "" };
  #isBusy = false;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = 0;

  constructor(tell: (found: Found) => void, fail: () => void) {
    this.#tell = tell;
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Reading>) => this.#take(data));
    this.#worker.addEventListener("error", fail);
  }

  read(text: string, referenceDate: string): void {
    this.#latest = { id: this.#latest.id + 1, text, referenceDate };
    this.#isWaiting = true;
    clearTimeout(this.#timer);
    if (this.#pause === 0) this.#send();
    else this.#timer = setTimeout(() => this.#send(), this.#pause);
  }

  #send(): void {
    if (this.#isBusy || !this.#isWaiting) return;
    this.#isBusy = true;
    this.#isWaiting = false;
    this.#worker.postMessage(this.#latest);
  }

  #take({ id, extraction, duration }: Reading): void {
    this.#isBusy = false;
    this.#pause = Math.min(duration, LONGEST_PAUSE);
    if (id === this.#latest.id) this.#tell({ text: this.#latest.text, extraction });
    else this.#send();
  }
}
