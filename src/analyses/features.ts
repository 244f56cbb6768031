/**
 * What the endings of a word say, packed in 32 bits.
 *
 * A field of several bits holds one of its values, 0 for none; a single bit is a yes or no. `lexicons/morphology/suffixes.tsv`
 * names them by the words used here.
 */
export const FIELD = {
  case: { shift: 0, bits: 4 },
  possessive: { shift: 4, bits: 3 },
  form: { shift: 12, bits: 5 },
  voice: { shift: 18, bits: 2 },
  person: { shift: 20, bits: 2 },
} as const;

export const CASE = {
  nominative: 0,
  genitive: 1,
  dative: 2,
  accusative: 3,
  locative: 4,
  ablative: 5,
  instrumental: 6,
  terminative: 7,
  equative: 8,
} as const;

export const POSSESSIVE = { none: 0, "1sg": 1, "2sg": 2, "3sg": 3, "1pl": 4, "2pl": 5 } as const;

/** Verb forms, finite ones first: `form <= FORM.imperative` asks "is it finite". */
export const FORM = {
  none: 0,
  past: 1,
  perfect: 2,
  reported: 3,
  present: 4,
  progressive: 5,
  future: 6,
  aorist: 7,
  necessity: 8,
  optative: 9,
  imperative: 10,
  converb: 11,
  /** `edə` of `edə bilər`. */
  "converb-a": 12,
  /** `-an`, attributive `-mış`, `-ar`. */
  participle: 13,
  /** `-dıq` with a possessive: `gəldiyi`; with {@link FLAG.future}, `gələcəyi`. */
  relative: 14,
  /** `-ma`. */
  "verbal-noun": 15,
  infinitive: 16,
  /** Stem alone: an imperative, or the first half of a compound. */
  bare: 17,
} as const;

export const VOICE = { active: 0, passive: 1, reciprocal: 2, causative: 3 } as const;
export const PERSON = { third: 0, first: 1, second: 2 } as const;

export const FLAG = {
  plural: 1 << 7,
  /** `-kı/-ki`: `Bakıdakı`. */
  ki: 1 << 8,
  copula: 1 << 9,
  question: 1 << 10,
  /** A new word was made: `bakılı`, `neftçi`. */
  derived: 1 << 11,
  negative: 1 << 17,
  /** Copular past: `şəhər idi`, `gəlmişdi`. */
  pastCopula: 1 << 22,
  conditional: 1 << 23,
  /** Vowel harmony is broken; read all the same. */
  disharmonic: 1 << 24,
  /** The stem ends in `k` or `q`, written `y` or `ğ` here. */
  alternated: 1 << 25,
  /** The stem is a verb. */
  verb: 1 << 26,
  /** Of a relative participle: `gələcəyi`. */
  future: 1 << 27,
  /** Of a number: `2025-ci`. */
  ordinal: 1 << 28,
} as const;

export function caseOf(features: number): number {
  return features & 0xf;
}

export function possessiveOf(features: number): number {
  return (features >> FIELD.possessive.shift) & 0x7;
}

/** Is it neither ours nor yours? */
export function isNobodys(features: number): boolean {
  const possessive = possessiveOf(features);
  return possessive === POSSESSIVE.none || possessive === POSSESSIVE["3sg"];
}

export function formOf(features: number): number {
  return (features >> FIELD.form.shift) & 0x1f;
}

export function voiceOf(features: number): number {
  return (features >> FIELD.voice.shift) & 0x3;
}

export function personOf(features: number): number {
  return (features >> FIELD.person.shift) & 0x3;
}

/** Is it a verb form that can end a sentence? */
export function isFiniteForm(features: number): boolean {
  const form = formOf(features);
  return form > 0 && form <= FORM.imperative;
}

const CASE_NAMES = Object.keys(CASE) as (keyof typeof CASE)[];

export function caseName(features: number): keyof typeof CASE {
  return CASE_NAMES[caseOf(features)] ?? "nominative";
}
