import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { FAMILY_LIKE } from "../../analyses/forms.ts";
import { isInNameOf } from "../../analyses/linking-words.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { isCapital } from "../../mentions/atoms.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { endsInCase, hasWordEnding } from "./endings.ts";
import { timeWord } from "./time-words.ts";

/**
 * Is it part of a title, the `Yeni il` of `“Yeni il axşamı” filmi` or the `24 saat` of `“24 saat” adlı kitab`? Quotes stand around a
 * few words, and behind them what they are the name of.
 */
export function isInTitle(reading: Analyses, first: number, end: number): boolean {
  const { tokens } = reading;
  const isQuote = (at: number, shape: number): boolean => (tokens.shapes[at]! & shape) !== 0;
  let open = first - 1;
  while (open > 0 && end - open < MAX_TITLE && !isQuote(open, ANY_QUOTE)) open--;
  if (open < 0 || !isQuote(open, SHAPE.openQuote)) return false;
  let close = end;
  while (close - open < MAX_TITLE && close < tokens.count && !isQuote(close, ANY_QUOTE)) close++;
  const next = close + 1;
  if (next >= tokens.count || !isQuote(close, SHAPE.closeQuote)) return false;
  if (isCalled(reading, next)) return true;
  return isPossessed(reading, next);
}

const ANY_QUOTE = SHAPE.openQuote | SHAPE.closeQuote;

/** Words of a title, and a quote. */
const MAX_TITLE = 6;

/** Is something called so: `Mart adlı pişik`? */
export function isCalled(reading: Analyses, end: number): boolean {
  return isCueWord(reading, end, "called");
}

/** Is a place named after the day: `12 may adına park`, `8 Noyabr prospekti`, and with a capital `28 May metrosu`? */
export function isPlaceName(reading: Analyses, first: number, end: number): boolean {
  const { tokens } = reading;
  if (end >= tokens.count || (tokens.shapes[end]! & SHAPE.sentenceStart) !== 0) return false;
  if (tokens.kinds[first] !== TOKEN.number) return false;
  if (isInNameOf(reading, end)) return true;
  const isMetro = reading.table.keyText(reading.forms[end]!).startsWith("metro");
  if (isMetro && isCapital(reading, end - 1)) return true;
  return isBeforePlaceHead(reading, end);
}

/** Does the word for a kind of place follow that belongs to the word before it: `rayonu`, `küçəsi`? */
export function isBeforePlaceHead(reading: Analyses, end: number): boolean {
  const isHead = end < reading.tokens.count && (reading.bits[end]! & bit(CATEGORY.placeHead)) !== 0;
  // `1993-cü ildə kəndi tərk edib`: what a place is named after has no ending.
  return isHead && isPossessed(reading, end) && endsInCase(reading, end, CASE.nominative);
}

/** Does the word belong to the one before it: `məscidi` after `Cümə`, but not the `kimi` of `cüməyə kimi`? */
export function isPossessed(reading: Analyses, at: number): boolean {
  const { tokens, bits } = reading;
  if (at >= tokens.count || (tokens.shapes[at]! & SHAPE.sentenceStart) !== 0) return false;
  if ((bits[at]! & bit(CATEGORY.postposition)) !== 0) return false;
  return hasWordEnding(reading, at, (features) => possessiveOf(features) === POSSESSIVE["3sg"]);
}

/** Is the next token, in capitals, a family name, and neither a place nor a given name: `Sabah Məmmədova`, but `Dünən Fidan`? */
export function isSurname(reading: Analyses, next: number): boolean {
  const { tokens, bits, table, forms } = reading;
  if (next >= tokens.count || !isCapital(reading, next)) return false;
  const names = bits[next]! & (bit(CATEGORY.familyName) | bit(CATEGORY.givenName) | PLACE_BITS);
  return names === bit(CATEGORY.familyName) || (table.masks[forms[next]!]! & FAMILY_LIKE) !== 0;
}

/** Does a row of a lexicon begin with the token before? */
export function isAfterRow(reading: Analyses, at: number, table: string): boolean {
  return at > 0 && beginsRow(reading, at - 1, table);
}

/** Does a row of a lexicon begin with the token, in the same sentence as the one before it? */
export function isBeforeRow(reading: Analyses, at: number, table: string): boolean {
  const { count, shapes } = reading.tokens;
  return at < count && (shapes[at]! & SHAPE.sentenceStart) === 0 && beginsRow(reading, at, table);
}

/** Does a word that says how a time lies to another, of some kinds, stand at the token? */
export function isDirection(reading: Analyses, at: number, kinds: readonly string[]): boolean {
  if (at >= reading.tokens.count) return false;
  for (let hit = reading.hitFirst[at]!; hit < reading.hitFirst[at + 1]!; hit++) {
    const { table, kind } = timeWord(reading, hit);
    if (table === "directions" && kinds.includes(kind)) return true;
  }
  return false;
}

function beginsRow(
  { hitFirst, hitEntries, lexicon }: Analyses,
  at: number,
  table: string,
): boolean {
  for (let hit = hitFirst[at]!; hit < hitFirst[at + 1]!; hit++) {
    if (lexicon.tableOf(hitEntries[hit]!) === table) return true;
  }
  return false;
}
