/**
 * The library for where every kilobyte counts: the same results in the same form, from core lexicons, and no events.
 *
 * @module varliq/light
 */
import { CORE } from "./core.ts";
import {
  createExtractorOf,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  LIGHT_OPTIONS,
} from "./create-extractor.ts";
import { checkOptions } from "./errors.ts";
import type { Extraction } from "./types.ts";

export type { ExtractOptions, Extractor } from "./create-extractor.ts";
export { LexiconError, type LexiconErrorCode } from "./errors.ts";
export type { UserLexiconEntry } from "./lexicon/user-lexicon.ts";
export type * from "./result-types.ts";

/** What is settled once, when an extractor is made. The `kind` of an entry of `lexicon` may be any word: there is no room here for a list. */
export type LightExtractorOptions = Omit<ExtractorOptions, "kinds">;

/**
 * Makes an extractor of your own, with names of yours. Compile once, use often.
 *
 * @throws TypeError if an option is not known or of the wrong type; LexiconError if an entry of `lexicon` has not the form it
 * needs.
 */
// @__NO_SIDE_EFFECTS__
export function createExtractor(options: LightExtractorOptions = {}): Extractor {
  return createExtractorOf(CORE, checkOptions(options, LIGHT_OPTIONS));
}

const standard = createExtractor();

/**
 * Finds who and what a text is about. Its `events` are always empty.
 *
 * @example
 * extractEntities("Görüş Bakıda keçirilib.").places.map(({ name }) => name); //=> ["Bakı"]
 * @throws TypeError if `text` or `referenceDate` is not a string, or an option is not known; RangeError if `referenceDate` is not a
 * day of the calendar.
 */
export function extractEntities(text: string, options: ExtractOptions = {}): Extraction {
  return standard.extractEntities(text, options);
}
