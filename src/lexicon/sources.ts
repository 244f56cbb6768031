// One file a kind, so that a bundle has only those it needs.

export { COUNTRY_LEXICONS } from "./sources/countries.ts";
export { MONEY_LEXICONS } from "./sources/money.ts";
export { NAMED_EVENT_LEXICONS } from "./sources/named-events.ts";
export { NUMBER_LABELS } from "./sources/number-labels.ts";
export { NUMERALS } from "./sources/numerals.ts";
export { ORGANISATION_LEXICONS } from "./sources/organisations.ts";
export { PERSON_LEXICONS } from "./sources/people.ts";
export { LANGUAGES, PEOPLES } from "./sources/peoples.ts";
export { PERCENT_LEXICONS } from "./sources/percentages.ts";
export { PLACE_HEADS } from "./sources/place-heads.ts";
export { PLACE_LEXICONS } from "./sources/places.ts";
export { DATE_LEXICONS, TIME_LEXICONS } from "./sources/times.ts";
export { WORD_LEXICONS } from "./sources/words.ts";
