import type { Kind } from "./kinds.ts";
import type { Language } from "./messages/index.ts";
import type { Found } from "./reader.ts";

export const VIEWS = ["text", "names", "events", "timeline"] as const;
export type View = (typeof VIEWS)[number];

export const APPEARANCES = ["auto", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Everything the page shows depends on. */
export interface State {
  readonly text: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly referenceDate: string;
  readonly hidden: ReadonlySet<Kind>;
  readonly language: Language;
  readonly appearance: Appearance;
  /** The part in front; `text` is a part of its own where there is no room beside it. */
  readonly view: View;
  /** Whether there is room for the results beside the text. */
  readonly isWide: boolean;
  readonly isReading: boolean;
  /** The id of an entity or event. */
  readonly selected: string | undefined;
  /** The mention of it that one looks at: where in the text it starts. */
  readonly current: number | undefined;
  /** What was found, and in which text: while one types, it is not yet `text`. */
  readonly found: Found;
  /** What is told the reader of the page for a while. */
  readonly notice: string;
}

/** Shows what changed; `before` is nothing the first time. */
export type Show = (now: State, before: State | undefined) => void;

/** Holds the state, and tells whoever shows it about each change. */
export class Store {
  #now: State;
  readonly #shows: Show[] = [];

  constructor(first: State) {
    this.#now = first;
  }

  get now(): State {
    return this.#now;
  }

  add(show: Show): void {
    this.#shows.push(show);
    show(this.#now, undefined);
  }

  update(change: Partial<State>): void {
    const before = this.#now;
    this.#now = { ...before, ...change };
    for (const show of this.#shows) show(this.#now, before);
  }
}

/** Whether one of these parts of the state is another than before. */
export function changed(now: State, before: State | undefined, ...parts: (keyof State)[]): boolean {
  return before === undefined || parts.some((part) => now[part] !== before[part]);
}
