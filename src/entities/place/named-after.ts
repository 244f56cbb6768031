import { CASE, caseOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { openingQuote } from "../../mentions/quoted.ts";
import { holdsOther, isPlace } from "./place-words.ts";

// After what streets, parks, sites and buildings are called.

/** What cities have and name after themselves, beside the buildings of which more than one word says what they are. */
export const SITES = new Set(["airport", "cemetery", "square", "stadium", "station"]);

/** What a place has where travellers come and go, and which is called by it. */
const STOPS = new Set(["airport", "station"]);

/** What is named after anything, and what after a word that is no other name: `Azərbaycan prospekti`, but `Azərbaycan bazarı`. */
export const WAYS = new Set(["park", "square", "street"]);

const BUILDINGS = new Set(["building", "stadium", "station"]);

/**
 * `Dostluq parkı`, `Nizami küçəsi`: a word with a capital right before what has its name. A sentence gives one to `Dostluq` but none
 * to `Koroğlu`.
 */
export function isPlainName(
  words: NameWords,
  token: number,
  headStart: number,
  kind: string,
): boolean {
  const { reading, parts } = words;
  const { table, forms } = reading;
  if (token + 1 !== headStart || parts[token] !== PART.capital) return false;
  const mask = table.masks[forms[token]!]!;
  if (isCut(words, token) && (mask & bit(CATEGORY.commonWord)) !== 0) return false;
  if ((mask & PLAIN) === 0 || caseOf(featuresOf(words, token)) !== CASE.nominative) return false;
  return WAYS.has(kind) || (BUILDINGS.has(kind) && (mask & KNOWN) === 0);
}

const PLAIN = bit(CATEGORY.commonWord) | bit(CATEGORY.givenName);

const KNOWN =
  PLACE_BITS |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.organisationHead);

/** `28 May` of `28 May küçəsi` */
export function isDay(
  { parts, reading: { bits } }: NameWords,
  first: number,
  end: number,
): boolean {
  if (first + 2 !== end || parts[first] !== PART.number || parts[first + 1] !== PART.capital)
    return false;
  return (bits[first + 1]! & bit(CATEGORY.month)) !== 0;
}

/** `H.Zərdabi` of `H.Zərdabi küçəsi`, `C. C. Zərdabi`: initials and a name, all that stands before what is called so. */
export function isInitialed({ parts }: NameWords, first: number, end: number): boolean {
  let at = first;
  while (parts[at] === PART.initial) at += 2;
  return at > first && at === end - 1 && parts[at] === PART.capital;
}

/** `Bakı Stadionu`, `Heydər Əliyev Konqres Mərkəzi`: a place of the lexicon or somebody right before what has the name, with a capital. */
export function isNamedAfter(words: NameWords, token: number, headStart: number): boolean {
  const { parts } = words;
  // `Trans-Adriatik Boru Kəməri`
  if (parts[headStart] !== PART.capital || parts[token - 1] === PART.hyphen) return false;
  if (isSomebody(words, token, headStart)) return true;
  const isBare = caseOf(featuresOf(words, headStart - 1)) === CASE.nominative;
  return isBare && isPlace(words, token, headStart);
}

/** A given name and a family name. */
function isSomebody({ reading: { table, forms } }: NameWords, first: number, end: number): boolean {
  if (end - first !== 2) return false;
  const [given, family] = [table.masks[forms[first]!]!, table.masks[forms[first + 1]!]!];
  return (given & bit(CATEGORY.givenName)) !== 0 && (family & FAMILY) !== 0;
}

/** `“Dalğa” İstirahət Kompleksi`, `“Dalğa” su elektrik stansiyası`: a quoted name right before what it is, in capitals or in several words. */
export function isNamedBuilding(
  words: NameWords,
  open: number,
  headStart: number,
  end: number,
): boolean {
  const isSpecial = words.parts[headStart] === PART.capital || end - headStart > 1;
  return isSpecial && isQuotedBefore(words, open, headStart);
}

/** `“Mayak” stadionu`: a quoted name, and right behind it what it is. */
export function isQuotedBefore(words: NameWords, open: number, headStart: number): boolean {
  const { parts } = words;
  if (parts[open] !== PART.openQuote || parts[headStart - 1] !== PART.closeQuote) return false;
  return openingQuote(words, headStart - 1) === open;
}

/** `Praqa hava limanı`, `Praqa dəmir yolu vağzalı`: a place of the lexicon right before where its travellers come and go. */
export function isStopOf(
  words: NameWords,
  token: number,
  headStart: number,
  kind: string,
): boolean {
  if (!STOPS.has(kind) || !isPlace(words, token, headStart)) return false;
  return caseOf(featuresOf(words, headStart - 1)) === CASE.nominative;
}

/** `Qranada hava limanı`: whatever single word with a capital stands there, if it is known as nothing else. */
export function isStopOfUnknown(
  { reading: { table, forms }, parts }: NameWords,
  token: number,
  headStart: number,
  kind: string,
): boolean {
  if (!STOPS.has(kind) || token + 1 !== headStart || parts[token] !== PART.capital) return false;
  return (table.masks[forms[token]!]! & (KNOWN | bit(CATEGORY.commonWord))) === 0;
}

/** `“Bank Mayak Arena”da`: what it is stands within its quotes, whoever it has the name of. */
export function isAllInQuotes({ parts }: NameWords, token: number, end: number): boolean {
  return parts[token - 1] === PART.openQuote && parts[end] === PART.closeQuote;
}

/** `Mirik Dövlət Təbiət Yasaqlığı`: a kind of several words, in capitals, behind one that is nothing else; but `Bakıda Milli Park`. */
export function isOfficial(words: NameWords, token: number, end: number): boolean {
  const { parts, reading } = words;
  if (end - token < 3 || parts[token + 1] !== PART.capital) return false;
  const isHead = (reading.bits[token]! & bit(CATEGORY.placeHead)) !== 0;
  if (isHead || holdsOther(words, token, token + 1)) return false;
  return caseOf(featuresOf(words, token)) === CASE.nominative;
}
