import type { LexiconSource } from "./lexicon.ts";
import {
  COUNTRY_LEXICONS,
  MONEY_LEXICONS,
  NAMED_EVENT_LEXICONS,
  ORGANISATION_LEXICONS,
  PERCENT_LEXICONS,
  PERSON_LEXICONS,
  PLACE_LEXICONS,
  TIME_LEXICONS,
  WORD_LEXICONS,
} from "./sources.ts";

/** Every lexicon there is, for what reads words and finds nothing in particular. */
export const EVERY_SOURCE: readonly LexiconSource[] = [
  ...new Set([
    ...PERSON_LEXICONS,
    ...COUNTRY_LEXICONS,
    ...PLACE_LEXICONS,
    ...ORGANISATION_LEXICONS,
    ...NAMED_EVENT_LEXICONS,
    ...TIME_LEXICONS,
    ...MONEY_LEXICONS,
    ...PERCENT_LEXICONS,
    ...WORD_LEXICONS,
  ]),
];
