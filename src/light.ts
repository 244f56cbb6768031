/**
 * The library for where every kilobyte counts: the same results in the same form, from core lexicons, and no events.
 *
 * @module varliq/light
 */
import {
  createExtractorOf,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  type Parts,
} from "./create-extractor.ts";
import { findCountries } from "./entities/country/find-countries.ts";
import { defineKind, type Kind } from "./entities/kind.ts";
import { findNamedEvents } from "./entities/named-event/find-named-events.ts";
import { findOrganisations } from "./entities/organisation/find-organisations.ts";
import { findPeople } from "./entities/person/find-people.ts";
import { findPlaces } from "./entities/place/find-places.ts";
import { coreModelsNames } from "./generated/core-models-names.ts";
import {
  CORE_COUNTRY_LEXICONS,
  CORE_NAMED_EVENT_LEXICONS,
  CORE_ORGANISATION_LEXICONS,
  CORE_PERSON_LEXICONS,
  CORE_PLACE_LEXICONS,
  CORE_WORD_LEXICONS,
} from "./lexicon/core-sources.ts";
import type { Extraction } from "./types.ts";
import { VALUE_KINDS } from "./value-kinds.ts";

export type { ExtractOptions, Extractor } from "./create-extractor.ts";
export { LexiconError, type LexiconErrorCode } from "./errors.ts";
export type { UserLexiconEntry } from "./lexicon/user-lexicon.ts";
export type * from "./result-types.ts";

/** What is settled once, when an extractor is made. */
export type LightExtractorOptions = Omit<ExtractorOptions, "kinds">;

const KINDS: readonly Kind[] = [
  defineKind({ type: "person", lexicons: CORE_PERSON_LEXICONS, find: findPeople }),
  defineKind({ type: "country", lexicons: CORE_COUNTRY_LEXICONS, find: findCountries }),
  defineKind({ type: "place", lexicons: CORE_PLACE_LEXICONS, find: findPlaces }),
  defineKind({
    type: "organisation",
    lexicons: CORE_ORGANISATION_LEXICONS,
    find: findOrganisations,
  }),
  defineKind({ type: "named-event", lexicons: CORE_NAMED_EVENT_LEXICONS, find: findNamedEvents }),
  ...VALUE_KINDS,
];

/** What this entry finds with. */
const CORE: Parts = {
  kinds: KINDS,
  words: CORE_WORD_LEXICONS,
  weights: coreModelsNames,
  findEvents: undefined,
};

/**
 * Makes an extractor of your own, with names of yours. Compile once, use often.
 *
 * @throws TypeError if an option is none; LexiconError if an entry of `lexicon` has not the form it needs.
 */
// @__NO_SIDE_EFFECTS__
export function createExtractor(options: LightExtractorOptions = {}): Extractor {
  return createExtractorOf(CORE, options);
}

const standard = createExtractor();

/**
 * Finds who and what a text is about. Its `events` are always empty.
 *
 * @example
 * extractEntities("Görüş Bakıda keçirilib.").places.map(({ name }) => name); //=> ["Bakı"]
 * @throws TypeError if `text` is not a string; RangeError if `referenceDate` is not a day of the calendar.
 */
export function extractEntities(text: string, options: ExtractOptions = {}): Extraction {
  return standard.extractEntities(text, options);
}
