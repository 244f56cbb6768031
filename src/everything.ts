import type { Parts } from "./create-extractor.ts";
import { remember } from "./engine/remember.ts";
import { country } from "./entities/country/index.ts";
import type { Kind } from "./entities/kind.ts";
import { namedEvent } from "./entities/named-event/index.ts";
import { organisation } from "./entities/organisation/index.ts";
import { person } from "./entities/person/index.ts";
import { place } from "./entities/place/index.ts";
import { findEvents } from "./events/find-events.ts";
import { modelsNames } from "./generated/models-names.ts";
import { kindsIn } from "./lexicon/kinds-in.ts";
import { WORD_LEXICONS } from "./lexicon/sources.ts";
import { VALUE_KINDS } from "./value-kinds.ts";

/** Every kind of thing that is found unless others are asked for; `varliq/kinds` has more. */
export const EVERYTHING: readonly Kind[] = [
  person,
  country,
  place,
  organisation,
  namedEvent,
  ...VALUE_KINDS,
];

/** What a place, or an organisation, can be. */
const kindsOf = remember((type) => kindsIn((type === "place" ? place : organisation).lexicons));

/** @internal What the library finds with, all of it. */
export const WHOLE: Parts = {
  kinds: EVERYTHING,
  words: WORD_LEXICONS,
  weights: modelsNames,
  findEvents,
  isKindName: (type, kind) => kindsOf(type).has(kind),
};
