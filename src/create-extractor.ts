import { FormTable } from "./analyses/forms.ts";
import { createRestorer } from "./analyses/restore-letters.ts";
import { checkCall } from "./check-call.ts";
import { decodeSparse } from "./engine/sparse-numbers.ts";
import { isKind, type Kind } from "./entities/kind.ts";
import { checkType, wrongArgument } from "./errors.ts";
import type { EventFinder } from "./events/find-events.ts";
import { type Explained, extractAll, type Machinery } from "./extract-entities.ts";
import { Lexicon, type LexiconSource } from "./lexicon/lexicon.ts";
import { type KindTest, toLexiconSources, type UserLexiconEntry } from "./lexicon/user-lexicon.ts";
import { createNameModel, MODEL_ROWS } from "./mentions/name-model.ts";
import { NAME_TYPES } from "./mentions/proposals.ts";
import { createMatcher } from "./mentions/rules.ts";
import type { Extraction } from "./types.ts";

/** What is settled once, when an extractor is made. */
export interface ExtractorOptions {
  /** What to find: kinds of `varliq/kinds`; of none no names, and events alone. Default: its `STANDARD_KINDS`. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Names of your own, found in every case; those of kinds that are not to be found are left aside. */
  readonly lexicon?: readonly UserLexiconEntry[] | undefined;
  /** Whether names are judged by the learned model too, or by rules and lexicons alone. Default: true. */
  readonly model?: boolean | undefined;
}

/** @internal The names of {@link ExtractorOptions}, but for `kinds`. */
export const LIGHT_OPTIONS: readonly (keyof ExtractorOptions)[] = ["lexicon", "model"];

/** @internal The names of {@link ExtractorOptions}. */
export const EXTRACTOR_OPTIONS: readonly (keyof ExtractorOptions)[] = ["kinds", ...LIGHT_OPTIONS];

/** What may differ from text to text. */
export interface ExtractOptions {
  /**
   * The day, or the minute, the text was written, in ISO 8601: `"2025-11-21"`, `"2025-11-21T15:39:00+04:00"`. Day and minute are
   * meant as written, whatever the offset. Relative dates count from it. Without it, or with null, the text's own dateline serves,
   * else their unknown part stays `X`.
   */
  readonly referenceDate?: string | null | undefined;
}

/** A frozen extractor; it holds no state between texts but a memo of word forms. */
export interface Extractor {
  /** Finds who and what a text is about, and what happened. */
  extractEntities(text: string, options?: ExtractOptions): Extraction;
}

/** @internal What an extractor is made of, with nothing chosen by default. */
export interface Parts {
  readonly kinds: readonly Kind[];
  /** Words that are looked up whatever is to be found. */
  readonly words: readonly LexiconSource[];
  /** Weights of the name model, as `models/` has them; without them names are judged by the rules alone. */
  readonly weights: string | undefined;
  readonly findEvents: EventFinder | undefined;
  /** Judges what names of a user are said to be; without it any word will do. */
  readonly isKindName: KindTest | undefined;
}

/** @internal Makes what finds with some parts; who lets others choose options checks their names. */
export function createExtractorOf(parts: Parts, options: ExtractorOptions = {}): Extractor {
  const explain = createExplainerOf(parts, options);
  return Object.freeze({
    extractEntities: (text: string, options: ExtractOptions = {}): Extraction =>
      explain([[text, options]])[0]!.extraction,
  });
}

/** @internal What an extractor is called with for a text. */
export type Call = readonly [text: string, options: ExtractOptions];

/** @internal Gives what an extractor finds in each of some texts, and what that rests on. */
export type Explainer = (calls: readonly Call[]) => Explained[];

/** @internal Compiles lexicons and rules on the first text, then finds. */
export function createExplainerOf(parts: Parts, options: ExtractorOptions = {}): Explainer {
  // Checked at once: a wrong call fails where it was made.
  const { kinds = parts.kinds, lexicon = [], model = true } = options;
  const chosen: Parts = {
    ...parts,
    kinds: checkKinds(kinds),
    weights: checkType("model", "boolean", model) ? parts.weights : undefined,
  };
  const userLexicons = toLexiconSources(lexicon, parts.isKindName);
  let machinery: Machinery | undefined;
  return (calls) => {
    const sources = calls.map(([text, options]) => ({
      text,
      referenceDate: checkCall(text, options),
    }));
    machinery ??= createMachinery(chosen, userLexicons);
    return extractAll(machinery, sources);
  };
}

/** @internal Compiles what a text is read with. */
export function createMachinery(
  { kinds, words, weights, findEvents }: Parts,
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
    judge: weights !== undefined ? createNameModel(unpack(weights)) : undefined,
    findEvents,
  };
}

function unpack(weights: string): Int8Array {
  return decodeSparse(weights, MODEL_ROWS, NAME_TYPES.length);
}

/** Copied, so that what becomes of the caller's array makes no difference. */
function checkKinds(kinds: unknown): Kind[] {
  if (!Array.isArray(kinds)) throw wrongArgument("kinds", "an array of kinds", kinds);
  return kinds.map((kind, i) => {
    if (!isKind(kind))
      throw wrongArgument(
        `kinds[${i}]`,
        "a kind such as `person`, imported from `varliq/kinds`",
        kind,
      );
    return kind;
  });
}
