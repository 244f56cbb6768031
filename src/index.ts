/**
 * The library itself.
 *
 * @module varliq
 */
import {
  createExtractorOf,
  EXTRACTOR_OPTIONS,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
} from "./create-extractor.ts";
import { checkOptions } from "./errors.ts";
import { WHOLE } from "./everything.ts";
import type { Extraction } from "./types.ts";

export type { ExtractOptions, Extractor, ExtractorOptions } from "./create-extractor.ts";
export type { Kind } from "./entities/kind.ts";
export { LexiconError, type LexiconErrorCode } from "./errors.ts";
export type { UserLexiconEntry } from "./lexicon/user-lexicon.ts";
export type * from "./result-types.ts";

/**
 * Makes an extractor of your own: with names of yours, or for some kinds alone. Compile once, use often.
 *
 * @throws TypeError if an option is not known or of the wrong type; LexiconError if an entry of `lexicon` has not the form it
 * needs.
 */
// @__NO_SIDE_EFFECTS__
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  return createExtractorOf(WHOLE, checkOptions(options, EXTRACTOR_OPTIONS));
}

const standard = createExtractor();

/**
 * Finds who and what a text is about, and what happened.
 *
 * Synchronous, deterministic and pure: no text causes an error, and the machine's clock and zone are never read.
 *
 * @example
 * extractEntities("Görüş Bakıda keçirilib.").places.map(({ name }) => name); //=> ["Bakı"]
 * @throws TypeError if `text` or `referenceDate` is not a string, or an option is not known; RangeError if `referenceDate` is not a
 * day of the calendar.
 */
export function extractEntities(text: string, options: ExtractOptions = {}): Extraction {
  return standard.extractEntities(text, options);
}
