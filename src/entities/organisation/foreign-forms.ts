import { isSpelled } from "../../analyses/spelled.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { FULL_STOP } from "../../text/marks.ts";

/** `Inc`, `News`: a foreign word that ends the names of companies and media, or a form in capitals, `MMC`. */
export function endsWithForm(words: NameWords, last: number): boolean {
  const { parts, reading } = words;
  const { lexicon, bits, hitEntries, tokens } = reading;
  // `Inc.`
  const token = tokens.units[last] === FULL_STOP ? last - 1 : last;
  if (parts[token] !== PART.capital) return false;
  if (isCueWord(reading, token, "foreign-form")) return true;
  if ((bits[token]! & bit(CATEGORY.organisationHead)) === 0) return false;
  const isShort = (h: number): boolean => lexicon.hasFlag(hitEntries[h]!, ROW_FLAG.abbreviation);
  return findHit(reading, token, CATEGORY.organisationHead, isShort) >= 0;
}

/** `Baku Fintech Group` without quotes, the whole of it: `University of Oxford` goes on. */
export function isForeignBody(words: NameWords, first: number, end: number): boolean {
  if (end - first < 2 || !isCueWord(words.reading, end - 1, "foreign-form")) return false;
  const { parts, reading } = words;
  const { tokens } = reading;
  if (isPlainOpener(words, first)) return false;
  const before = isCut(words, first) ? PART.none : parts[first - 1];
  const isBegun =
    before === PART.openQuote ||
    before === PART.hyphen ||
    (before === PART.capital && !isPlainOpener(words, first - 1));
  if (isBegun) return false;
  if (end >= tokens.count || isCut(words, end)) return true;
  return (
    parts[end] !== PART.capital &&
    parts[end] !== PART.closeQuote &&
    !isSpelled(words.reading, end, "of")
  );
}
