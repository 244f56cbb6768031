import { lowerBound } from "../engine/lower-bound.ts";

/** Index of the first mention that begins at token `token` or after it; mentions stand in order. */
export function indexFrom(
  mentions: readonly { readonly firstToken: number }[],
  token: number,
): number {
  return lowerBound(mentions.length, (i) => mentions[i]!.firstToken < token);
}
