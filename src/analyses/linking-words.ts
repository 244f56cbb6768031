import { COMMA } from "../text/marks.ts";
import type { Analyses } from "./analyze.ts";
import { isSpelled } from "./spelled.ts";

/** Is a token the conjunction `və`? Outside the text there is none. */
export function isAnd(reading: Analyses, i: number): boolean {
  return isSpelled(reading, i, "və");
}

/** Is it what stands between the members of a list: a comma, or `və`? */
export function isListJoint(reading: Analyses, i: number): boolean {
  return reading.tokens.units[i] === COMMA || isAnd(reading, i);
}

/** Is it `ilə`, the instrumental written as a word of its own? */
export function isWith(reading: Analyses, i: number): boolean {
  return isSpelled(reading, i, "ilə");
}

/** Is it `üzrə`, which says in what field: `Turizm üzrə Dövlət Agentliyi`? */
export function isInField(reading: Analyses, i: number): boolean {
  return isSpelled(reading, i, "üzrə");
}

/** Is it `adına`, which says after whom something is named: `Nizami adına muzey`? */
export function isInNameOf(reading: Analyses, i: number): boolean {
  return isSpelled(reading, i, "adına");
}

/** Is it `tərəfindən`, which says who does something? */
export function isByWhom(reading: Analyses, i: number): boolean {
  return isSpelled(reading, i, "tərəfindən");
}
