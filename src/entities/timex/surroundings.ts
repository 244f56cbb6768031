import type { Analyses } from "../../analyses/analyze.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isCapital } from "../../mentions/atoms.ts";
import { SHAPE } from "../../tokens/tokens.ts";

/** Do quotes stand around these tokens and nothing else? Then they are a title: `“Payız” tablosu`. */
export function isQuoted({ tokens }: Analyses, first: number, end: number): boolean {
  if (first === 0 || end >= tokens.count) return false;
  return (
    (tokens.shapes[first - 1]! & SHAPE.openQuote) !== 0 &&
    (tokens.shapes[end]! & SHAPE.closeQuote) !== 0
  );
}

/** Does the head of a place's name come next: `8 Noyabr prospekti`, `28 May metrosu`? */
export function isPlaceName({ tokens, bits }: Analyses, next: number): boolean {
  if (next >= tokens.count || (tokens.shapes[next]! & SHAPE.sentenceStart) !== 0) return false;
  return (bits[next]! & bit(CATEGORY.placeHead)) !== 0;
}

/** Is the next token, in capitals, a family name and no place: `Sabah Məmmədova`? */
export function isSurname(reading: Analyses, next: number): boolean {
  const { tokens, bits } = reading;
  if (next >= tokens.count || !isCapital(reading, next)) return false;
  const names =
    bits[next]! & (bit(CATEGORY.familyName) | bit(CATEGORY.place) | bit(CATEGORY.country));
  return (
    names === bit(CATEGORY.familyName) ||
    FAMILY_ENDING.test(tokens.text.slice(tokens.starts[next], tokens.ends[next]))
  );
}

const FAMILY_ENDING = /(?:[oy]?[oe]v|zadə)(?:a)?(?:n[ıi]n|n?[ıiaə]|ya|yə)?$/u;

/** Does a sentence, or what is quoted, begin with the token? Then its capital proves nothing. */
export function startsSentence({ tokens }: Analyses, at: number): boolean {
  return (
    (tokens.shapes[at]! & (SHAPE.sentenceStart | SHAPE.lineStart)) !== 0 ||
    (at > 0 && (tokens.shapes[at - 1]! & SHAPE.openQuote) !== 0)
  );
}
