/** Vowels, and the consonants that soften before them, as code units of small letters. */

const BACK = "aıou";
const VOWELS = flagsOf(`${BACK}əeiöü`);
const BACK_VOWELS = flagsOf(BACK);
const HIGH_VOWELS = flagsOf("ıiuü");

export function isVowel(unit: number): boolean {
  return VOWELS[unit] === 1;
}

/** Is it a vowel that back ones follow: `a`, not `ə`? */
export function isBack(unit: number): boolean {
  return BACK_VOWELS[unit] === 1;
}

/** Is it a vowel that a possessed noun ends in: the `i` of `naziri`? */
export function isHigh(unit: number): boolean {
  return HIGH_VOWELS[unit] === 1;
}

/** What the last letter of a stem becomes before a vowel, or 0 if it stays: `nazirlik`, `nazirliyi`. */
export function soften(unit: number): number {
  return unit === K ? SOFT_K : unit === Q ? SOFT_Q : 0;
}

/** What the last letter of a stem is without a vowel after it, or 0 if it is the same: `torpağa`, `torpaq`. */
export function harden(unit: number): number {
  return unit === SOFT_K ? K : unit === SOFT_Q ? Q : 0;
}

const K = 0x6b;
const SOFT_K = 0x79;
const Q = 0x71;
const SOFT_Q = 0x11f;

/** Units up to the last small letter of Azerbaijani, `ə`. */
function flagsOf(letters: string): Uint8Array {
  const flags = new Uint8Array(0x25a);
  for (const letter of letters) flags[letter.charCodeAt(0)] = 1;
  return flags;
}
