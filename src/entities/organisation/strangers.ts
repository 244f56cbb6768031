import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { ChainStart } from "../../mentions/chain-starts.ts";
import { entryAt, findHit } from "../../mentions/entry-at.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { isVowel } from "../../text/vowels.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { bodyAt } from "./describe.ts";
import { STATE_BODIES } from "./state-bodies.ts";

// What stands before the head of a body and is none of its name.

/** Where the longest name of the lexicon begins that ends so: `İslam İnkişaf Bankı` has no `İnkişaf Bankı` in it. Or past the end. */
export function findKnown(
  { reading }: NameWords,
  starts: readonly ChainStart[],
  end: number,
): number {
  let known = end;
  for (const { token } of starts) {
    const entry = bodyAt(reading, token, end);
    if (entry >= 0 && !reading.lexicon.hasFlag(entry, ROW_FLAG.ambiguous)) known = token;
  }
  return known;
}

/** `Avropa İttifaqı`: it belongs to nobody, so that what stands before it is none of its name. */
export function isInternational(reading: Analyses, start: number, end: number): boolean {
  const body = start < end ? bodyAt(reading, start, end) : -1;
  return body >= 0 && reading.lexicon.cell(body, "kind") === "international";
}

/**
 * `Polşa klubu`, `Bakı universitetləri`: there are many of those, and the words name none of them.
 */
export function isDescription(words: NameWords, token: number, chain: HeadChain): boolean {
  const { parts, reading } = words;
  const { entry, headStart } = chain;
  if (parts[headStart] !== PART.lower || parts[token] === PART.openQuote) return false;
  // `Nazir məktəbi açıb`: an office has its capital from the sentence; but `Hakimlər kollegiyası`.
  if (isCut(words, token) && isBareOffice(reading, token, headStart)) return true;
  // `SPA xidmətləri`
  if (isPlural(words, chain)) return true;
  const { lexicon } = reading;
  const kind = lexicon.cell(entry, "kind");
  const isCommon = MANY.has(kind) || lexicon.cell(entry, "inside") === "quoted";
  return isCommon && entryAt(reading, token, headStart, CATEGORY.country) >= 0;
}

/** Is it an office without an ending? */
function isBareOffice(reading: Analyses, start: number, end: number): boolean {
  const isBare = (h: number): boolean =>
    reading.hitEnds[h] === end && hitFeatures(reading, h) === 0;
  return findHit(reading, start, CATEGORY.position, isBare) >= 0;
}

export function isPlural({ reading }: NameWords, { hit }: HeadChain): boolean {
  return (hitFeatures(reading, hit) & FLAG.plural) !== 0;
}

/** Kinds of which a country has more than one. */
const MANY = new Set(["hospital", "institute", "international", "ngo", "school", "university"]);

/**
 * Is what begins at a token none of the body that ends here, but somebody before it?
 *
 * @param body entry of the body or of its head
 */
export function isStranger(words: NameWords, token: number, end: number, body: number): boolean {
  const { reading, endings } = words;
  const isBody = (start: number): boolean => bodyAt(reading, start, end) >= 0;
  // `Qonaq Avropa Şurası`: the first word of a sentence before a whole name.
  if (isPlainOpener(words, token)) return !isBody(token) && isBody(token + 1);
  // `Nazir Milli Məclisdə`, `Smit Çili ordusunda`: somebody begins the sentence, and a body of the lexicon or of a state stands behind.
  const isOffice = (endings[token + 1]! & bit(CATEGORY.position)) !== 0;
  const isSomebody = isCut(words, token) && (isOffice || isFamilyName(reading, token));
  if (isSomebody && (isBody(token + 1) || isOfState(reading, token + 1, body))) return true;
  for (let h = reading.hitFirst[token]!; h < reading.hitFirst[token + 1]!; h++)
    if (reading.hitEnds[h]! < end && isOtherBefore(reading, h, end, body)) return true;
  return false;
}

/**
 * `Azərbaycanın Avropa Şurası ilə əməkdaşlığı`: a state before a body that is not its own; `AZƏRTAC Azərbaycan Müdafiə Nazirliyi`: an
 * agency before a state's, but `TASS Rusiya bürosu`.
 */
function isOtherBefore(reading: Analyses, hit: number, end: number, body: number): boolean {
  const { lexicon, hitEntries, hitEnds } = reading;
  const entry = hitEntries[hit]!;
  const next = hitEnds[hit]!;
  switch (lexicon.categoryOf(entry)) {
    case CATEGORY.country: {
      const isOwner = caseOf(hitFeatures(reading, hit)) === CASE.genitive;
      return isOwner && isInternational(reading, next, end);
    }
    case CATEGORY.organisation: {
      return isOfState(reading, next, body) && lexicon.cell(entry, "kind") === "media";
    }
    default:
      return false;
  }
}

/** `Ukrayna ordusu`: does a state begin here, and have states a body of that kind? */
function isOfState({ lexicon, bits }: Analyses, start: number, body: number): boolean {
  const isCountry = (bits[start]! & bit(CATEGORY.country)) !== 0;
  return isCountry && STATE_BODIES.has(lexicon.cell(body, "kind"));
}

/**
 * `Mərkəzi Bank və Maliyyə Nazirliyi`, `Şuranın və Bankın Müşahidə Heyəti`: two bodies, or a body of two; and in `Ordunun Qüvvələrinə Çili
 * hökuməti` one that something is done to.
 */
export function isTwoBodies(words: NameWords, token: number, end: number): boolean {
  const { endings, reading } = words;
  if (bodyAt(reading, token, end) >= 0) return false;
  for (let i = token + 1; i < end - 1; i++) {
    if (isGoal(words, i - 1) && (reading.bits[i]! & bit(CATEGORY.country)) !== 0) return true;
    if (!isAnd(reading, i)) continue;
    if (isBodyInGenitive(words, i - 1)) return true;
    if ((endings[i]! & bit(CATEGORY.organisation)) !== 0 && bodyAt(reading, i + 1, end) >= 0)
      return true;
  }
  return false;
}

/** `Qüvvələrinə` */
function isGoal({ reading: { table, forms } }: NameWords, token: number): boolean {
  return table.canBe(
    forms[token]!,
    (features) => caseOf(features) === CASE.dative && possessiveOf(features) === POSSESSIVE["3sg"],
  );
}

/** `Şuranın`, `Prokurorluğunun`, but `İxracın` of `İxracın və İdxalın Təşviqi Agentliyi` */
function isBodyInGenitive({ reading }: NameWords, token: number): boolean {
  const { bits, table, forms } = reading;
  const isHead = (bits[token]! & bit(CATEGORY.organisationHead)) !== 0;
  return table.canBe(
    forms[token]!,
    (features) =>
      caseOf(features) === CASE.genitive &&
      (isHead || possessiveOf(features) === POSSESSIVE["3sg"]),
  );
}

/** Where the state begins in `Kiyev Belarus hökumətini tənqid edib`: right behind a place or state, and with a body of its own. Or -1. */
export function findStateBehindPlace(
  { reading }: NameWords,
  { entry, headStart, starts }: HeadChain,
): number {
  const { lexicon, bits, hitFirst, hitEnds, hitEntries } = reading;
  if (!STATE_BODIES.has(lexicon.cell(entry, "kind"))) return -1;
  for (const { token } of starts) {
    let state = -1;
    for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
      const end = hitEnds[h]!;
      if ((bit(lexicon.categoryOf(hitEntries[h]!)) & PLACE_BITS) === 0 || end >= headStart)
        continue;
      // `Qərbi Azərbaycan` is one place.
      if (end > state) state = end;
    }
    if (state >= 0 && (bits[state]! & bit(CATEGORY.country)) !== 0) return state;
  }
  return -1;
}

/** The rule for a government that is called after its leader, before whose name the office may stand. */
export const OF_LEADER = "organisation.ofLeader";

/**
 * Where the leader's name begins in `ABŞ Prezidenti Con Smit administrasiyası`: right behind the office, and a government is called so;
 * but `Prezident Con Smit hökuməti tənqid edib` may have an object. Or -1.
 */
export function findLeaderBehindOffice(
  { parts, endings, reading }: NameWords,
  { entry, hit, headStart }: HeadChain,
): number {
  const { lexicon } = reading;
  if (lexicon.cell(entry, "kind") !== "government" || parts[headStart] !== PART.lower) return -1;
  if ((endings[headStart]! & PLACE_BITS) !== 0) return -1;
  const lemma = lexicon.lemma(entry);
  const isOwned =
    isVowel(lemma.charCodeAt(lemma.length - 1)) ||
    caseOf(hitFeatures(reading, hit)) !== CASE.nominative;
  for (let token = headStart - 1; isOwned && parts[token] === PART.capital; token--)
    if ((endings[token]! & bit(CATEGORY.position)) !== 0) return token;
  return -1;
}

/** Where the place begins in `Kərim Vəliyev Bakı Turizm Mərkəzinin direktoru olub`: right behind somebody's whole name. Or -1. */
export function findPlaceBehindPerson(words: NameWords, { starts }: HeadChain): number {
  const { bits } = words.reading;
  const place = starts.find(
    ({ token }) => (bits[token]! & PLACE_BITS) !== 0 && isBehindPerson(words, token),
  );
  return place?.token ?? -1;
}

/** Ends somebody's whole name right before a token, a given name and a family name that is no place? */
export function isBehindPerson({ parts, reading }: NameWords, token: number): boolean {
  if (token < 2 || parts[token - 1] !== PART.capital || parts[token - 2] !== PART.capital)
    return false;
  return isFamilyName(reading, token - 1) && (reading.bits[token - 2]! & GIVEN) !== 0;
}

/** Is it a family name, and no place? */
function isFamilyName({ bits }: Analyses, token: number): boolean {
  return (bits[token]! & (FAMILY | PLACE_BITS)) === FAMILY;
}

const FAMILY = bit(CATEGORY.familyName);
const GIVEN = bit(CATEGORY.givenName);

/**
 * Where the state begins in `“Roma” Braziliya millisinin üzvünü alıb`, right behind a name in quotes, and with a team of its own; and what
 * has a name of the lexicon in `“Report”un AFP agentliyinə istinadən`. Or -1.
 */
export function findNamedBehindQuotes(
  { parts, reading }: NameWords,
  { entry, headStart, starts }: HeadChain,
): number {
  const open = starts.find(({ token }) => parts[token] === PART.openQuote)?.token;
  if (open === undefined) return -1;
  let close = headStart - 1;
  while (close > 0 && parts[close] !== PART.closeQuote && parts[close] !== PART.openQuote) close--;
  if (isOfOther(reading, open + 1, close, entry)) return close + 1;
  if (parts[headStart] !== PART.lower) return -1;
  const behind = reading.tokens.kinds[close + 1] === TOKEN.suffix ? close + 2 : close + 1;
  const isOfState = reading.lexicon.cell(entry, "kind") === "club";
  if (isOfState && (reading.bits[behind]! & bit(CATEGORY.country)) !== 0) return behind;
  const isKnown = bodyAt(reading, behind, headStart) >= 0;
  // `“Report”un Sumqayıt bürosu`, whatever team is called so
  const isPlace = (reading.bits[behind]! & PLACE_BITS) !== 0;
  return isKnown && !isPlace && behind === close + 2 ? behind : -1;
}

/** `“Xəzər Xəbər” Ali Radanın saytına istinadən xəbər verir`: a medium in quotes is not whose what follows is, unless that is one. */
function isOfOther(reading: Analyses, first: number, close: number, head: number): boolean {
  const { lexicon, tokens, bits } = reading;
  const medium = entryAt(reading, first, close, CATEGORY.organisation);
  if (medium < 0 || lexicon.cell(medium, "kind") !== "media") return false;
  const isSure = !lexicon.hasFlag(medium, ROW_FLAG["needs-head"]);
  const isApart = (tokens.shapes[close + 1]! & SHAPE.initialCapital) !== 0;
  const isBody = (bits[close + 1]! & bit(CATEGORY.organisation)) !== 0;
  return isSure && isApart && (isBody || !OF_MEDIA.has(lexicon.cell(head, "kind")));
}

/** Kinds of what is called after a medium: `“Xəzər Xəbər” İnformasiya Agentliyi`. */
const OF_MEDIA: ReadonlySet<string> = new Set(["media", "agency", "company"]);
