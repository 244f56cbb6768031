import { coreEventsVerbs } from "../generated/core-events-verbs.ts";
import { coreNamesFamilyNames } from "../generated/core-names-family-names.ts";
import { coreNamesGivenNames } from "../generated/core-names-given-names.ts";
import { coreOrganisationsNamedEvents } from "../generated/core-organisations-named-events.ts";
import { coreOrganisationsOrganisationHeads } from "../generated/core-organisations-organisation-heads.ts";
import { coreOrganisationsOrganisations } from "../generated/core-organisations-organisations.ts";
import { corePeopleLanguages } from "../generated/core-people-languages.ts";
import { corePeoplePeoples } from "../generated/core-people-peoples.ts";
import { corePeoplePositions } from "../generated/core-people-positions.ts";
import { corePlacesAzerbaijan } from "../generated/core-places-azerbaijan.ts";
import { corePlacesCountries } from "../generated/core-places-countries.ts";
import { corePlacesWorld } from "../generated/core-places-world.ts";
import { coreWordsAmbiguousNames } from "../generated/core-words-ambiguous-names.ts";
import { coreWordsCommonWords } from "../generated/core-words-common-words.ts";
import { eventsPostpositions } from "../generated/events-postpositions.ts";
import { namesHonorifics } from "../generated/names-honorifics.ts";
import { namesNameParticles } from "../generated/names-name-particles.ts";
import { organisationsNamedEventHeads } from "../generated/organisations-named-event-heads.ts";
import type { LexiconSource } from "./lexicon.ts";
import { PLACE_HEADS } from "./sources/place-heads.ts";
import { toSources } from "./to-sources.ts";

/** What `sources.ts` has, the large lexicons cut down to what news needs most; see `scripts/find-core.ts`. */
export const CORE_PERSON_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [coreNamesGivenNames, "givenName"],
  [coreNamesFamilyNames, "familyName"],
  [namesNameParticles, "nameParticle"],
  [namesHonorifics, "honorific"],
  [corePeoplePositions, "position"],
);

export const CORE_COUNTRY_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [corePlacesCountries, "country"],
  [corePeoplePeoples, "people"],
  [corePeopleLanguages, "people"],
);

export const CORE_PLACE_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [corePlacesAzerbaijan, "place"],
  [corePlacesWorld, "place"],
  PLACE_HEADS,
);

export const CORE_ORGANISATION_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [coreOrganisationsOrganisations, "organisation"],
  [coreOrganisationsOrganisationHeads, "organisationHead"],
);

export const CORE_NAMED_EVENT_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [coreOrganisationsNamedEvents, "namedEvent"],
  [organisationsNamedEventHeads, "namedEventHead"],
);

export const CORE_WORD_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [coreWordsCommonWords, "commonWord"],
  [coreWordsAmbiguousNames, "ambiguousName"],
  [coreEventsVerbs, "verb", "variant"],
  [eventsPostpositions, "postposition"],
);
