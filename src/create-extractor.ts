import { FormTable } from "./analyses/forms.ts";
import { decodeSparse } from "./engine/sparse-numbers.ts";
import type { Kind } from "./entities/kind.ts";
import type { EventFinder } from "./events/find-events.ts";
import { extract, type Machinery } from "./extract-entities.ts";
import { Lexicon, type LexiconSource } from "./lexicon/lexicon.ts";
import { createRestorer } from "./lexicon/restore-letters.ts";
import { toLexiconSources, type UserLexiconEntry } from "./lexicon/user-lexicon.ts";
import { createNameModel, MODEL_ROWS } from "./mentions/name-model.ts";
import { NAME_TYPES } from "./mentions/proposals.ts";
import { createMatcher } from "./mentions/rules.ts";
import type { Extraction } from "./types.ts";

/** What is settled once, when an extractor is made. */
export interface ExtractorOptions {
  /** What to find: kinds of `varliq/kinds`. Default: its `STANDARD_KINDS`. */
  readonly kinds?: readonly Kind[];
  /** Names of your own, found in every case. */
  readonly lexicon?: readonly UserLexiconEntry[];
  /** Whether names are judged by the learned model (the default) or by the rules alone. */
  readonly model?: boolean;
}

/** What may differ from text to text. */
export interface ExtractOptions {
  /**
   * The day, or the minute, the text was written: `"2025-11-21"`, `"2025-11-21T15:39"`. Relative dates count from it. Without it
   * the text's own dateline serves, else their unknown part stays `X`.
   */
  readonly referenceDate?: string;
}

/** A frozen extractor; it holds no state between texts but a memo of word forms. */
export interface Extractor {
  /** Finds who and what a text is about, and what happened. */
  extractEntities(text: string, options?: ExtractOptions): Extraction;
}

/** @internal What an extractor is made of, with nothing chosen by default. */
export interface Parts extends ExtractorOptions {
  readonly kinds: readonly Kind[];
  /** Words that are looked up whatever is to be found. */
  readonly words: readonly LexiconSource[];
  /** Weights of the name model, as `models/` has them; without them names are judged by the rules alone. */
  readonly weights: string | undefined;
  readonly findEvents: EventFinder | undefined;
}

/** @internal Compiles lexicons and rules on the first text, then finds. */
export function createExtractorOf(parts: Parts): Extractor {
  // Checked at once: a wrong call fails where it was made.
  const userLexicons = toLexiconSources(parts.lexicon ?? []);
  let machinery: Machinery | undefined;
  return Object.freeze({
    extractEntities(text: string, options: ExtractOptions = {}): Extraction {
      const referenceDate = checkCall(text, options);
      machinery ??= createMachinery(parts, userLexicons);
      return extract(machinery, text, referenceDate);
    },
  });
}

/** @internal Compiles what a text is read with. */
export function createMachinery(
  { kinds, words, weights, findEvents, model = true }: Parts,
  userLexicons: readonly LexiconSource[],
): Machinery {
  const sources = new Set([
    ...words,
    ...kinds.flatMap(({ lexicons }) => lexicons),
    ...userLexicons,
  ]);
  return {
    restore: createRestorer([...sources]),
    forms: new FormTable(new Lexicon([...sources])),
    matcher: createMatcher(kinds.flatMap(({ rules }) => rules ?? [])),
    finders: kinds.flatMap(({ find }) => find ?? []),
    judge: model && weights !== undefined ? createNameModel(unpack(weights)) : undefined,
    findEvents,
  };
}

function unpack(weights: string): Int8Array {
  return decodeSparse(weights, MODEL_ROWS * NAME_TYPES.length);
}

const REFERENCE_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d)?$/u;

function checkCall(text: unknown, options: ExtractOptions): string | undefined {
  if (typeof text !== "string") {
    throw new TypeError(
      `Expected \`text\` to be a string, got ${text === null ? "null" : typeof text}.`,
    );
  }
  return checkReferenceDate(options.referenceDate);
}

/** @internal Returns the date as it came. */
export function checkReferenceDate(referenceDate: unknown): string | undefined {
  if (referenceDate === undefined) return undefined;
  if (typeof referenceDate !== "string") {
    throw new TypeError(
      `Expected \`referenceDate\` to be "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", got ${typeof referenceDate}.`,
    );
  }
  const [, year, month, day] = REFERENCE_DATE.exec(referenceDate) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) {
    throw new RangeError(
      `Expected \`referenceDate\` to be "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", got ${JSON.stringify(referenceDate)}.`,
    );
  }
  return referenceDate;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
