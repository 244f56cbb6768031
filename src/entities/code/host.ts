import type { Analyses } from "../../analyses/analyze.ts";
import { isDigit } from "../../text/letters.ts";
import { FULL_STOP, HYPHEN } from "../../text/marks.ts";
import { spelled, tokenStartingAt } from "./code.ts";
import { isTopLevel } from "./top-level-domains.ts";

/** Reads a name of a machine on the internet. Labels and full stops take turns, so there is one way to read it. */
export const readHost = spelled(/(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/uy);

/** A unit of a host name. */
export function isHostUnit(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit) || unit === HYPHEN || unit === FULL_STOP;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** An address has no longer part. */
const LONGEST = 64;

/** Where the part of an address begins that ends at an offset and is made of some units. A full stop or a hyphen begins none. */
export function partStart(text: string, end: number, isUnit: (unit: number) => boolean): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && isUnit(text.charCodeAt(start - 1))) start--;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  return start;
}

function isEdge(unit: number): boolean {
  return unit === FULL_STOP || unit === HYPHEN;
}

/** Where the name of a machine begins whose last full stop is at a token, as a token and as an offset. */
interface Host {
  readonly first: number;
  readonly start: number;
}

/** Reads to both sides of the full stop before the top-level domain: `portal.edu.az`. */
export function hostAround(reading: Analyses, dot: number): Host | undefined {
  const { text, starts, coreEnds } = reading.tokens;
  const start = partStart(text, starts[dot]!, isHostUnit);
  const first = tokenStartingAt(reading, dot, start);
  if (first < 0 || readHost(text, start) !== coreEnds[dot + 1] || text.charCodeAt(start - 1) === AT)
    return undefined;
  return isTopLevel(text.slice(starts[dot + 1], coreEnds[dot + 1])) ? { first, start } : undefined;
}

const AT = 0x40;
