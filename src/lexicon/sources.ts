import { eventsPostpositions } from "../generated/events-postpositions.ts";
import { eventsVerbs } from "../generated/events-verbs.ts";
import { namesFamilyNames } from "../generated/names-family-names.ts";
import { namesGivenNames } from "../generated/names-given-names.ts";
import { namesHonorifics } from "../generated/names-honorifics.ts";
import { namesNameParticles } from "../generated/names-name-particles.ts";
import { numbersCurrencies } from "../generated/numbers-currencies.ts";
import { numbersNumberLabels } from "../generated/numbers-number-labels.ts";
import { numbersNumerals } from "../generated/numbers-numerals.ts";
import { numbersUnits } from "../generated/numbers-units.ts";
import { organisationsNamedEventHeads } from "../generated/organisations-named-event-heads.ts";
import { organisationsNamedEvents } from "../generated/organisations-named-events.ts";
import { organisationsOrganisationHeads } from "../generated/organisations-organisation-heads.ts";
import { organisationsOrganisations } from "../generated/organisations-organisations.ts";
import { peopleLanguages } from "../generated/people-languages.ts";
import { peoplePeoples } from "../generated/people-peoples.ts";
import { peoplePositions } from "../generated/people-positions.ts";
import { placesAzerbaijan } from "../generated/places-azerbaijan.ts";
import { placesCountries } from "../generated/places-countries.ts";
import { placesPlaceHeads } from "../generated/places-place-heads.ts";
import { placesWorld } from "../generated/places-world.ts";
import { timeApproximations } from "../generated/time-approximations.ts";
import { timeClock } from "../generated/time-clock.ts";
import { timeDayparts } from "../generated/time-dayparts.ts";
import { timeDirections } from "../generated/time-directions.ts";
import { timeEras } from "../generated/time-eras.ts";
import { timeHolidays } from "../generated/time-holidays.ts";
import { timeMonths } from "../generated/time-months.ts";
import { timeParts } from "../generated/time-parts.ts";
import { timeRelativeWords } from "../generated/time-relative-words.ts";
import { timeSeasons } from "../generated/time-seasons.ts";
import { timeSets } from "../generated/time-sets.ts";
import { timeTimeZones } from "../generated/time-time-zones.ts";
import { timeUnits } from "../generated/time-units.ts";
import { timeWeekdays } from "../generated/time-weekdays.ts";
import { wordsAmbiguousNames } from "../generated/words-ambiguous-names.ts";
import { wordsCommonWords } from "../generated/words-common-words.ts";
import { CATEGORY } from "./category.ts";
import type { LexiconSource } from "./lexicon.ts";

/** Number words. */
export const NUMERALS: LexiconSource = { table: numbersNumerals, category: CATEGORY.numeral };

/** Given and family names, particles, honorifics and offices. */
export const PERSON_LEXICONS: readonly LexiconSource[] = [
  { table: namesGivenNames, category: CATEGORY.givenName },
  { table: namesFamilyNames, category: CATEGORY.familyName },
  { table: namesNameParticles, category: CATEGORY.nameParticle },
  { table: namesHonorifics, category: CATEGORY.honorific },
  { table: peoplePositions, category: CATEGORY.position },
];

/** Peoples, and the languages that are called after them. */
export const PEOPLE_LEXICONS: readonly LexiconSource[] = [
  { table: peoplePeoples, category: CATEGORY.people },
  { table: peopleLanguages, category: CATEGORY.people },
];

/** Countries, and words for their peoples. */
export const COUNTRY_LEXICONS: readonly LexiconSource[] = [
  { table: placesCountries, category: CATEGORY.country },
  ...PEOPLE_LEXICONS,
];

/** Places and the heads of their names. */
export const PLACE_LEXICONS: readonly LexiconSource[] = [
  { table: placesAzerbaijan, category: CATEGORY.place },
  { table: placesWorld, category: CATEGORY.place },
  { table: placesPlaceHeads, category: CATEGORY.placeHead },
];

/** Organisations and the heads of their names. */
export const ORGANISATION_LEXICONS: readonly LexiconSource[] = [
  { table: organisationsOrganisations, category: CATEGORY.organisation },
  { table: organisationsOrganisationHeads, category: CATEGORY.organisationHead },
];

/** Events that have a name, and the heads of their names. */
export const NAMED_EVENT_LEXICONS: readonly LexiconSource[] = [
  { table: organisationsNamedEvents, category: CATEGORY.namedEvent },
  { table: organisationsNamedEventHeads, category: CATEGORY.namedEventHead },
];

/** Words of time. */
export const TIME_LEXICONS: readonly LexiconSource[] = [
  { table: timeMonths, category: CATEGORY.month },
  { table: timeWeekdays, category: CATEGORY.weekday },
  { table: timeUnits, category: CATEGORY.timeUnit },
  { table: timeSeasons, category: CATEGORY.timeWord },
  { table: timeRelativeWords, category: CATEGORY.timeWord },
  { table: timeDayparts, category: CATEGORY.timeWord },
  { table: timeEras, category: CATEGORY.timeWord },
  { table: timeDirections, category: CATEGORY.timeWord },
  { table: timeApproximations, category: CATEGORY.timeWord },
  { table: timeParts, category: CATEGORY.timeWord },
  { table: timeSets, category: CATEGORY.timeWord },
  { table: timeHolidays, category: CATEGORY.timeWord },
  { table: timeClock, category: CATEGORY.timeWord },
  { table: timeTimeZones, category: CATEGORY.timeWord },
  NUMERALS,
];

/** Currencies. */
export const MONEY_LEXICONS: readonly LexiconSource[] = [
  NUMERALS,
  { table: numbersCurrencies, category: CATEGORY.currency },
];

/** Measures. */
export const PERCENT_LEXICONS: readonly LexiconSource[] = [
  NUMERALS,
  { table: numbersUnits, category: CATEGORY.unit },
];

/** What identifying numbers are called. */
export const NUMBER_LABELS: LexiconSource = {
  table: numbersNumberLabels,
  category: CATEGORY.numberLabel,
};

/** Verbs and postpositions. */
export const EVENT_LEXICONS: readonly LexiconSource[] = [
  { table: eventsVerbs, category: CATEGORY.verb, variantColumn: "variant" },
  { table: eventsPostpositions, category: CATEGORY.postposition },
];

/** Words that are no names: looked up whatever is to be found. */
export const COMMON_LEXICONS: readonly LexiconSource[] = [
  { table: wordsCommonWords, category: CATEGORY.commonWord },
  { table: wordsAmbiguousNames, category: CATEGORY.ambiguousName },
];
