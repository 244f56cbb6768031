import type { Parts } from "./create-extractor.ts";
import { findCountries } from "./entities/country/find-countries.ts";
import { defineKind } from "./entities/kind.ts";
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
import { VALUE_KINDS } from "./value-kinds.ts";

/**
 * @internal What `varliq/light` finds with: the parts of `everything.ts` with the core of their lexicons, and no events. A test
 * holds the kinds to those; to import these from there would bring their whole lexicons along.
 */
export const CORE: Parts = {
  kinds: [
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
  ],
  words: CORE_WORD_LEXICONS,
  weights: coreModelsNames,
  findEvents: undefined,
  isKindName: undefined,
};
