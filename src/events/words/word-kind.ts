/** What a word does in its sentence, as its most likely reading says. */
export const WORD = {
  /** Marks, web addresses. */
  none: 0,
  noun: 1,
  /** Adjectives, determiners, ordinals: they lean on the noun after them. */
  modifier: 2,
  number: 3,
  pronoun: 4,
  adverb: 5,
  postposition: 6,
  conjunction: 7,
  particle: 8,
  /** A verb that can end a sentence. */
  finite: 9,
  /** `-araq`, `-anda`, `-madan`. */
  converb: 10,
  /** `-an`, `-mış`. */
  participle: 11,
  /** `-dığı`, `-acağı`. */
  relative: 12,
  /** `-ma`, `-maq`. */
  verbalNoun: 13,
  /** A noun or adjective with a copula: `əsassızdır`; also `var`, `yoxdur`, `deyil`. */
  nominalPredicate: 14,
} as const;

export type WordKind = (typeof WORD)[keyof typeof WORD];

/** Does the word govern arguments? */
export function isPredicate(kind: number): boolean {
  return kind >= WORD.finite;
}
