/** What a lexicon row is a word for. Each category is one bit of a word's mask, so that a token is tested for many at once. */
export const CATEGORY = {
  country: 0,
  place: 1,
  placeHead: 2,
  givenName: 3,
  familyName: 4,
  nameParticle: 5,
  honorific: 6,
  people: 7,
  position: 8,
  organisation: 9,
  organisationHead: 10,
  namedEvent: 11,
  namedEventHead: 12,
  month: 13,
  weekday: 14,
  timeUnit: 15,
  timeWord: 16,
  numeral: 17,
  currency: 18,
  unit: 19,
  commonWord: 20,
  ambiguousName: 21,
  verb: 22,
  postposition: 23,
  /** What an identifying number is called: `VÖEN`, `telefon`. */
  numberLabel: 24,
  trigger: 25,
  /** Whole names of people, from a lexicon of the user. */
  userPerson: 26,
} as const;

export type Category = (typeof CATEGORY)[keyof typeof CATEGORY];

/** The word begins a lemma of several words. */
export const BEGINS_PHRASE = 1 << 30;
/** The word ends a lemma of several words, so it may be inflected. */
export const ENDS_PHRASE = 1 << 29;

export function bit(category: Category): number {
  return 1 << category;
}

/** The categories of what ends a name: heads of bodies, and of places. */
export const HEAD_BITS = bit(CATEGORY.organisationHead) | bit(CATEGORY.placeHead);

/** The categories of places, states among them. */
export const PLACE_BITS = bit(CATEGORY.country) | bit(CATEGORY.place);

/** The categories of what owns a body or an event: `Rusiya XİN`, `Bakı Forumu`. */
export const OWNER_BITS = PLACE_BITS | bit(CATEGORY.organisation);

/** The categories of what people are called. */
export const PERSON_BITS = bit(CATEGORY.givenName) | bit(CATEGORY.familyName);

/** The categories of names. */
export const NAME_BITS =
  PLACE_BITS | PERSON_BITS | bit(CATEGORY.organisation) | bit(CATEGORY.namedEvent);
