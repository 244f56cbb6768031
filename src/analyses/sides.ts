import { isVowel } from "../text/vowels.ts";

/**
 * How the letters before a suffix end, which picks its buffer letters. `soft` is after a `ğ` or `y` that stands for `q` or `k`: only
 * a vowel may follow, and something must.
 */
export const SIDE = { consonant: 0, vowel: 1, soft: 2 } as const;

export type Side = (typeof SIDE)[keyof typeof SIDE];

export const SIDES: readonly Side[] = [SIDE.consonant, SIDE.vowel, SIDE.soft];

/** The side after a last letter that stands as it is in the dictionary. */
export function sideOf(unit: number): Side {
  return isVowel(unit) ? SIDE.vowel : SIDE.consonant;
}
