/** `soft` is after a `ğ` or `y` that stands for `q` or `k`: only a vowel may follow, and something must. */
export type Side = "consonant" | "vowel" | "soft";

export const SIDES: readonly Side[] = ["consonant", "vowel", "soft"];
