import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { bit, CATEGORY, PERSON_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { entryAt, findHit } from "../../mentions/entry-at.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";

/** Are these tokens a place of the lexicon, and none of them the word for a body? */
export function isPlace({ reading }: NameWords, first: number, end: number): boolean {
  if ((reading.bits[first]! & bit(CATEGORY.organisationHead)) !== 0) return false;
  return entryAt(reading, first, end, CATEGORY.place) >= 0;
}

/** The row of the place of one word that ends before a token and stands in the genitive, or -1: of `Ordunun`, but not of `Ordusunun`. */
export function genitivePlace(reading: Analyses, end: number): number {
  const { hitEnds, hitEntries } = reading;
  const hit = findHit(reading, end - 1, CATEGORY.place, (h) => {
    const features = hitFeatures(reading, h);
    const isBare = possessiveOf(features) === POSSESSIVE.none;
    return hitEnds[h] === end && caseOf(features) === CASE.genitive && isBare;
  });
  return hit < 0 ? -1 : hitEntries[hit]!;
}

/** Is there a word that is known as something else and as no place? */
export function holdsOther(
  { reading, parts }: NameWords,
  firstToken: number,
  endToken: number,
): boolean {
  const { table, forms } = reading;
  for (let token = firstToken; token < endToken; token++) {
    if (parts[token] !== PART.capital) continue;
    const mask = table.masks[forms[token]!]!;
    if ((mask & PLACE) === 0 && (mask & OTHER) !== 0) return true;
  }
  return false;
}

const PLACE = bit(CATEGORY.place) | bit(CATEGORY.placeHead);

const OTHER =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.country) |
  PERSON_BITS |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.namedEvent) |
  bit(CATEGORY.month);
