import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { ChainStart, Reach } from "../../mentions/chain-starts.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import { eachHeadChain, type HeadChain } from "../../mentions/head-chains.ts";
import { isInCapitals } from "../../mentions/joined-words.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { findListed } from "./listed-places.ts";
import {
  isAllInQuotes,
  isDay,
  isInitialed,
  isNamedAfter,
  isNamedBuilding,
  isOfficial,
  isPlainName,
  isQuotedBefore,
  isStopOf,
  isStopOfUnknown,
  SITES,
  WAYS,
} from "./named-after.ts";
import { genitivePlace, isPlace } from "./place-words.ts";

const SCORES: Readonly<Record<Reach, Sureness>> = {
  whole: 0.8,
  joined: 0.8,
  part: 0.4,
  split: 0.2,
  beyond: 0.1,
  named: CERTAIN,
};

/** Proposes names with a head: `Nizami küçəsi`, `Ağdam rayonu`. */
export function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.placeHead, (chain) => {
    const head = readHead(words, chain);
    const known = head.explains ? 0 : findKnown(words, chain.starts, head.end);
    const longest = head.explains ? findLongest(words, head.nameEnd) : head.end;
    const isOfSeveral = isOfNames(words, head) && known === 0;
    if (isOfSeveral && findListed(words, proposals, head.start, head.kind) && !head.explains)
      return;
    if (head.kind === "street") findStops(words, proposals, head);
    for (const { token, reach } of chain.starts)
      if (token >= known && token <= longest) findBeforeHead(words, proposals, head, token, reach);
  });
}

/** The word for a kind of place, behind its name. */
interface PlaceHead {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** `[Ağdam] rayonu`: the kind word explains and stays outside; `[Nizami küçəsi]`: it belongs to the name. */
  readonly explains: boolean;
  readonly nameEnd: number;
  /** Does it stand in the singular? */
  readonly isOne: boolean;
}

function readHead(
  { parts, reading }: NameWords,
  { headStart, end, entry, hit }: HeadChain,
): PlaceHead {
  const { lexicon } = reading;
  const explains = parts[headStart] === PART.lower && lexicon.cell(entry, "inside") === "explains";
  return {
    start: headStart,
    end,
    kind: lexicon.cell(entry, "kind"),
    explains,
    nameEnd: explains ? headStart : end,
    isOne: (hitFeatures(reading, hit) & FLAG.plural) === 0,
  };
}

/** May the names stand before the head that several share? `MDB və Yaxın Şərq ölkələri` are no names of states. */
function isOfNames({ parts }: NameWords, { isOne, kind, start }: PlaceHead): boolean {
  return !isOne && kind !== "country" && parts[start] === PART.lower;
}

/** The places that a road runs between, and all of them with it. */
function findStops(words: NameWords, proposals: Proposals, { start: head, end }: PlaceHead): void {
  const start = startOfRoute(words, head);
  if (start < head) proposals.add("place", start, end, "place.route", CERTAIN);
  for (let stop = start; stop < head; stop += 2)
    proposals.add("place", stop, stop + 1, "place.stop", CERTAIN);
}

/** Where the places begin that a road runs between, `Ələt-Astara avtomobil yolu`, `Bakı – Quba yolu`; the head itself if there is one. */
function startOfRoute(words: NameWords, headStart: number): number {
  const { parts } = words;
  const { shapes } = words.reading.tokens;
  let start = headStart - 1;
  while (start > 1 && (shapes[start - 1]! & SHAPE.hyphen) !== 0) {
    if (parts[start] !== PART.capital || parts[start - 2] !== PART.capital) break;
    if (isCut(words, start)) break;
    start -= 2;
  }
  return start < headStart - 1 ? start : headStart;
}

function findBeforeHead(
  words: NameWords,
  proposals: Proposals,
  head: PlaceHead,
  token: number,
  reach: Reach,
): void {
  const { explains, nameEnd } = head;
  if (isObject(words, head.start - 1)) return;
  if (reach === "named") {
    proposals.add("place", token, head.end, "place.namedAfter", SCORES.named);
    return;
  }
  // `4-cü mikrorayon`, `20 qəsəbə`: a number alone is no name.
  if (isNumber(words, token, head.start)) return;
  if (explains && isPair(words, token, nameEnd)) return;
  const rule = `place.${reach}${explains ? "Explained" : "BeforeHead"}`;
  proposals.add("place", token, nameEnd, rule, surenessOf(words, head, token, reach));
  if (explains && token + 1 === nameEnd) findWhole(words, proposals, token);
}

function surenessOf(words: NameWords, head: PlaceHead, token: number, reach: Reach): Sureness {
  if (isSure(words, head, token)) return CERTAIN;
  return isLikely(words, head, token, reach) ? LIKELY : SCORES[reach];
}

const OTHERS = PLACE_BITS | bit(CATEGORY.commonWord);

/** `Putini` of `Putini hava limanında qarşılayıb`: somebody to whom something is done. */
function isObject(words: NameWords, token: number): boolean {
  const { table, forms } = words.reading;
  const mask = table.masks[forms[token]!]!;
  if ((mask & FAMILY) === 0 || (mask & OTHERS) !== 0) return false;
  const features = featuresOf(words, token);
  return caseOf(features) === CASE.accusative || possessiveOf(features) !== 0;
}

/** `4-cü`, `6 720` */
function isNumber({ parts }: NameWords, first: number, end: number): boolean {
  let token = first;
  while (token < end && parts[token] === PART.number) token++;
  return token === end;
}

/** `Bakı-Tehran istiqaməti`: two places that a hyphen joins, and no row of both, are not explained as one. */
function isPair(words: NameWords, start: number, end: number): boolean {
  const { tokens, bits } = words.reading;
  if (end - start !== 3 || (tokens.shapes[start + 1]! & SHAPE.hyphen) === 0) return false;
  const isOfTwo = (bits[start]! & PLACE_BITS) !== 0 && (bits[end - 1]! & PLACE_BITS) !== 0;
  return isOfTwo && !isPlace(words, start, end);
}

/** `Laçın şəhəri`: what is a place of the lexicon and explained as one is no person; but `Ordu şəhəri bombalayıb`. */
function isSure(words: NameWords, head: PlaceHead, token: number): boolean {
  const { start, end, kind, nameEnd } = head;
  if (head.explains) return isPlace(words, token, nameEnd);
  const isSite = SITES.has(kind) || (kind === "building" && end - start > 1);
  return (
    isNamedBuilding(words, token, start, end) ||
    isDay(words, token, start) ||
    (kind === "stadium" && isAllInQuotes(words, token, end)) ||
    (head.isOne && isStopOf(words, token, start, kind)) ||
    (WAYS.has(kind) && isInitialed(words, token, start)) ||
    (isSite && isNamedAfter(words, token, start))
  );
}

function isLikely(words: NameWords, head: PlaceHead, token: number, reach: Reach): boolean {
  const { start, end, kind, nameEnd } = head;
  const isWhole = reach === "whole" || isPlainOpener(words, token - 1);
  return (
    (head.isOne && SITES.has(kind) && isQuotedBefore(words, token, start)) ||
    (isWhole && head.isOne && isPlainName(words, token, start, kind)) ||
    (isWhole && head.isOne && isStopOfUnknown(words, token, start, kind)) ||
    (isWhole && head.isOne && kind === "building" && isInCapitals(words, token, start, end)) ||
    (kind === "district" && token + 1 === nameEnd && isLikeFamily(words, token)) ||
    (kind === "park" && token + 1 === start && isOfficial(words, token, end))
  );
}

/** `Odintsovski` of `Odintsovski rayonu`: nothing is known of it but how it ends. */
function isLikeFamily({ reading: { table, forms } }: NameWords, token: number): boolean {
  const mask = table.masks[forms[token]!]!;
  return mask !== 0 && (mask & ~FAMILY) === 0;
}

/** Where `Xəzər dənizi` begins in `Leyla Əliyeva Xəzər dənizinin`: a name of the lexicon with its head, which nothing goes before. Or 0. */
function findKnown(words: NameWords, starts: readonly ChainStart[], end: number): number {
  const known = starts.find(
    ({ token }) => words.parts[token - 1] !== PART.hyphen && isPlace(words, token, end),
  );
  return known === undefined ? 0 : known.token;
}

/** Where the longest place of the lexicon begins that ends so: `Asiya ölkələri` are none in `Mərkəzi Asiya ölkələri`. Or the end. */
function findLongest({ reading }: NameWords, end: number): number {
  let longest = end;
  for (let token = end - 1; token >= Math.max(0, end - MOST_WORDS); token--)
    if (entryAt(reading, token, end, CATEGORY.place) >= 0) longest = token;
  return longest;
}

/** Of the names of places that others end with: `Cənubi Çin dənizi`. */
const MOST_WORDS = 3;

/** `Laçının` of `Laçının Bəylik kəndi`: who has a village is a district, though people are called so too. */
function findWhole({ reading }: NameWords, proposals: Proposals, part: number): void {
  const entry = genitivePlace(reading, part);
  if (entry >= 0) proposals.add("place", part - 1, part, "place.whole", CERTAIN, entry);
}
