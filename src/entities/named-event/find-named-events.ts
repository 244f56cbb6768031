import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd, isInField, isInNameOf } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { bit, CATEGORY, OWNER_BITS, PLACE_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { Reach } from "../../mentions/chain-starts.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type HeadChain } from "../../mentions/head-chains.ts";
import { isCommonInside, standsOutside } from "../../mentions/joined-words.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { openingQuote, quotedSpans } from "../../mentions/quoted.ts";
import { startOfRowBefore } from "../../mentions/row-before.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../../text/marks.ts";
import { isHigh } from "../../text/vowels.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { cellOf, isOrdinalNumber, partOf } from "../words.ts";
import { namesDisaster } from "./disasters.ts";

const findEntries = createEntryFinder(CATEGORY.namedEvent, () => "named-event", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, Sureness>> = {
  whole: 0.65,
  joined: LIKELY,
  part: 0.3,
  split: 0.2,
  beyond: 0.1,
  named: CERTAIN,
};
const RULES: Readonly<Record<Reach, string>> = {
  whole: "named-event.wholeBeforeHead",
  joined: "named-event.joinedBeforeHead",
  part: "named-event.partBeforeHead",
  split: "named-event.splitBeforeHead",
  beyond: "named-event.beyondBeforeHead",
  named: "named-event.namedAfter",
};

/** Proposes events of the lexicon, names before a head (`Münxen Təhlükəsizlik Konfransı`), and quoted ones. */
export const findNamedEvents: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  const last = proposals.count;
  for (let proposal = first; proposal < last; proposal++) {
    findNumbered(words, proposals, proposal);
    findQuotedEntry(words, proposals, proposal);
    findHosted(words, proposals, proposal);
    findOfMonth(words, proposals, proposal);
  }
  findWorldwide(words, proposals);
  eachHeadChain(words, CATEGORY.namedEventHead, (chain) => {
    const { starts, headStart, end, entry } = chain;
    findProper(words, proposals, chain);
    findNth(words, proposals, chain);
    findWar(words, proposals, chain);
    const ownStart = startOfCapitals(words, headStart);
    const behindQuotes = startBehindQuotes(words, chain);
    for (const { token, reach: found } of starts) {
      if (token < behindQuotes) continue;
      const reach = token === behindQuotes ? "whole" : found;
      if (token < ownStart && isWorldwide(words, ownStart)) continue;
      // `Hətta oyunlarını` at the start of a sentence.
      const isBare = token + 1 === headStart && words.parts[headStart] === PART.lower;
      if (isBare && isPlainOpener(words, token)) continue;
      const score = namesDisaster(words, token, headStart) ? CERTAIN : SCORES[reach];
      proposals.add("named-event", token, end, RULES[reach], score, entry);
    }
  });
  quotedSpans(words, (first, end) => {
    proposals.add("named-event", first, end, "named-event.quoted", 0.1);
  });
};

/** `2016-cı ilin Aprel döyüşləri`: an event of the lexicon has its month from its name, and not from the date before it. */
function findOfMonth({ reading }: NameWords, proposals: Proposals, proposal: number): void {
  const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
  const entry = proposals.entries[proposal]!;
  if (end === first + 1 || (reading.bits[first]! & bit(CATEGORY.month)) === 0) return;
  if (!PAST.has(reading.lexicon.cell(entry, "kind"))) return;
  proposals.add("named-event", first, end, "named-event.ofMonth", CERTAIN, entry);
}

/** Kinds of what was once: `Ramazan bayramı` comes every year. */
const PAST: ReadonlySet<string> = new Set(["massacre", "war"]);

/** `dünya çempionatı`, `klublararası dünya çempionatı`: of all the world there is one, though its name has no capital. */
function findWorldwide(words: NameWords, proposals: Proposals): void {
  const { reading, parts } = words;
  const { bits, hitFirst, hitEntries, hitEnds } = reading;
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & bit(CATEGORY.namedEventHead)) === 0 || !isCueWord(reading, i, "worldwide"))
      continue;
    const first = i > 0 && isSpelled(reading, i - 1, BETWEEN_CLUBS) ? i - 1 : i;
    // `Formula 1 dünya çempionatı`, `40-cı dünya kuboku`
    const isNamed = NAMES_BEFORE.has(parts[first - 1] ?? PART.none);
    if (isNamed && !isPlainOpener(words, first - 1)) continue;
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const [entry, end] = [hitEntries[h]!, hitEnds[h]!];
      if (end > i + 1 && isCompetition(reading, h))
        proposals.add("named-event", first, end, "named-event.worldwide", CERTAIN, entry);
    }
  }
}

/** `çempionatı` of `dünya çempionatı`, but not `çempionatları`. */
function isCompetition(reading: Analyses, hit: number): boolean {
  const { lexicon, hitEntries } = reading;
  const entry = hitEntries[hit]!;
  if (lexicon.categoryOf(entry) !== CATEGORY.namedEventHead) return false;
  if (lexicon.cell(entry, "kind") !== "competition") return false;
  const lemma = lexicon.lemma(entry);
  const isOne = (hitFeatures(reading, hit) & (FLAG.plural | FLAG.derived)) === 0;
  return isOne && isHigh(lemma.charCodeAt(lemma.length - 1));
}

const NAMES_BEFORE: ReadonlySet<number> = new Set([PART.capital, PART.number, PART.closeQuote]);

const BETWEEN_CLUBS = "klublararası";

/** `“Ekspo 2030”da`: an event of the lexicon, and all that the quotes hold. */
function findQuotedEntry(words: NameWords, proposals: Proposals, proposal: number): void {
  const { parts, reading } = words;
  const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
  if (parts[first - 1] !== PART.openQuote || parts[end] !== PART.closeQuote) return;
  // `“Ekspo 2030” sərgisi`, `“Ekspo 2030” dünya sərgisi`
  const behind = reading.bits.subarray(end + 1, end + 3);
  const hasHead = behind.some((bits) => (bits & bit(CATEGORY.namedEventHead)) !== 0);
  const entry = proposals.entries[proposal]!;
  if (hasHead || reading.lexicon.hasFlag(entry, UNSURE)) return;
  proposals.add("named-event", first, end, "named-event.quotedEntry", CERTAIN, entry);
}

const UNSURE = ROW_FLAG.ambiguous | ROW_FLAG["needs-head"];

/**
 * Where the name begins in `“Dalğa” İspaniya Kubokunda`, `“Dalğa”nı çempionatdan`: right behind a team in quotes that what follows is
 * not called by. Or -1.
 */
function startBehindQuotes(
  { parts, reading }: NameWords,
  { starts, headStart }: HeadChain,
): number {
  const open = starts.find(({ token }) => parts[token] === PART.openQuote);
  if (open === undefined) return -1;
  let close = open.token;
  while (close < headStart && parts[close] !== PART.closeQuote) close++;
  const hasSuffix = reading.tokens.kinds[close + 1] === TOKEN.suffix;
  // `“Dostluq”un 6-cı Zirvə toplantısı`
  if (hasSuffix && !isGenitive(reading, close + 1)) return close + 2;
  const behind = hasSuffix ? close + 2 : close + 1;
  // `“Dalğa” FK Avropa Liqasında`
  const isKind = (reading.bits[behind]! & bit(CATEGORY.organisationHead)) !== 0;
  const next = isKind ? behind + 1 : behind;
  const { lexicon, hitFirst, hitEntries } = reading;
  for (let h = hitFirst[next]!; next < headStart && h < hitFirst[next + 1]!; h++)
    if ((bit(lexicon.categoryOf(hitEntries[h]!)) & NAMED) !== 0) return next;
  return -1;
}

function isGenitive({ table, forms }: Analyses, suffix: number): boolean {
  return table.canBe(forms[suffix]!, (features) => caseOf(features) === CASE.genitive);
}

const NAMED = bit(CATEGORY.namedEvent) | PLACE_BITS;

/**
 * `Bakı Enerji Forumu`, `6-cı Xəzər Biznes Forumu`: the name of a place or body, then common words with capitals up to the head,
 * itself with one; a number before it belongs to it.
 */
function findProper(words: NameWords, proposals: Proposals, chain: HeadChain): void {
  const { headStart, end, entry } = chain;
  if (words.parts[headStart] !== PART.capital || isCut(words, headStart)) return;
  const ownerEnd = startOfCapitals(words, headStart);
  const last = isWorldwide(words, ownerEnd) ? -1 : startOfName(words, ownerEnd);
  if (last < 0) {
    if (headStart - ownerEnd > 1 || isGatheringOf(words, ownerEnd, chain))
      findUnowned(words, proposals, ownerEnd, chain);
    return;
  }
  // `Azərbaycan-Özbəkistan Media Forumu`
  const isPair = last > 1 && words.parts[last - 1] === PART.hyphen;
  const start = isPair ? startOfName(words, last - 1) : last;
  if (start < 0) return;
  const first = start > 0 && isNumberBefore(words, start) ? start - 1 : start;
  if (first === start && ownerEnd === headStart) {
    // Without a number and words of its own: `Bakı Forumu`, but `Mədəniyyət Günləri`, `Zirvə Görüşü`.
    if (isOnlyPlace(words, headStart - 1))
      proposals.add("named-event", first, end, "named-event.ofTown", LIKELY, entry);
    return;
  }
  proposals.add("named-event", first, end, "named-event.proper", CERTAIN, entry);
  findAcronym(words, proposals, end);
}

/** `Zeytun Festivalı`, `Gənclər Forumu`, but `Milli Forum`, `Zirvə Görüşü`: a noun says of what kind a gathering is that many come to. */
function isGatheringOf(
  { reading }: NameWords,
  start: number,
  { headStart, entry }: HeadChain,
): boolean {
  const { table, forms, lexicon } = reading;
  if (start !== headStart - 1 || lexicon.hasFlag(entry, UNSURE)) return false;
  if (!GATHERINGS.has(lexicon.cell(entry, "kind"))) return false;
  return partOf(reading, bareWord(table, forms[start]!)) === "noun";
}

const GATHERINGS: ReadonlySet<string> = new Set(["festival", "conference", "exhibition"]);

/** `Xəzər Dövlət Başçılarının 7-ci Məşvərət Görüşü`: a number and words with capitals, behind whose event of that number it is. */
function findNth(
  words: NameWords,
  proposals: Proposals,
  { headStart, end, entry }: HeadChain,
): void {
  const numbered = startOfCapitals(words, headStart);
  const isCapital = numbered < headStart || words.parts[headStart] === PART.capital;
  if (!isCapital || isCut(words, headStart) || !isNumberBefore(words, numbered)) return;
  const owner = startOfOwners(words, numbered - 1);
  if (owner < numbered - 1)
    proposals.add("named-event", owner, end, "named-event.nth", CERTAIN, entry);
}

/** `Rusiya – Ukrayna münaqişəsi`: a war of two states with a hyphen or dash between them. */
function findWar(
  words: NameWords,
  proposals: Proposals,
  { headStart, end, entry }: HeadChain,
): void {
  const { lexicon, tokens } = words.reading;
  if (lexicon.cell(entry, "kind") !== "war") return;
  const dash = startOfName(words, headStart) - 1;
  if (dash < 1 || (tokens.shapes[dash]! & SHAPE.hyphen) === 0) return;
  const first = startOfName(words, dash);
  if (first >= 0) proposals.add("named-event", first, end, "named-event.war", CERTAIN, entry);
}

/** Where those begin that are named in the genitive right before a token; that token, if there are none. */
function startOfOwners(words: NameWords, end: number): number {
  const { parts, reading } = words;
  if (end === 0 || isCut(words, end) || !isGenitive(reading, end - 1)) return end;
  if (parts[end - 2] === PART.closeQuote) {
    const open = openingQuote(words, end - 2);
    return open < 0 ? end : open;
  }
  const own = startOfName(words, end, CASE.genitive);
  if (own >= 0) return own;
  // `Birliyi ölkələrinin`
  const isMembers = parts[end - 1] === PART.lower;
  let behind = end - 1;
  let start = startOfNameBefore(words, behind);
  while (start < 0 && !isMembers && isOfOwners(words, behind - 1))
    start = startOfNameBefore(words, --behind);
  if (start >= 0) return start;
  // `İqlim haqqında Konvensiyasının`, and `Şurasının` at the start of a line: the name began before.
  const isPart = behind > 0 && (reading.bits[behind - 1]! & bit(CATEGORY.postposition)) !== 0;
  const isRest = behind === end - 1 && isCut(words, behind);
  return isMembers || isPart || isRest ? end : behind;
}

/** Where the name begins of what owns or is meant by the word at a token, `Xəzər Birliyi ölkələri`, `Birliyin Şurası`, or -1. */
function startOfNameBefore(words: NameWords, token: number): number {
  return Math.max(startOfName(words, token), startOfName(words, token, CASE.genitive));
}

/** `Dövlət`, `Başçılarının`: a word with a capital that is neither a name nor one man's office. */
function isOfOwners(words: NameWords, token: number): boolean {
  const { parts, reading } = words;
  if (parts[token] !== PART.capital || isCut(words, token + 1)) return false;
  if (isCut(words, token)) {
    // `Diaspor Gənclərinin`, but `Sonra Dövlət Başçılarının`, `Nazir Gənclərin`, `Tələbələr Gənclərin`
    const part = partOf(reading, bareWord(reading.table, reading.forms[token]!));
    const isOffice = (reading.bits[token]! & bit(CATEGORY.position)) !== 0;
    return !isOffice && (part === "noun" || part === "adjective");
  }
  return !standsOutside(words, token) || (featuresOf(words, token) & FLAG.plural) !== 0;
}

/** Is a word known as a place of the lexicon and as nothing else? */
function isOnlyPlace({ reading: { table, forms } }: NameWords, token: number): boolean {
  const mask = table.masks[forms[token]!]!;
  return (mask & bit(CATEGORY.place)) !== 0 && (mask & NO_PLACE) === 0;
}

const NO_PLACE =
  bit(CATEGORY.country) |
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.organisationHead);

/** `Xarici İşlər Nazirliyi Ümumdünya Qaçqınlar Günü ilə bağlı bəyanat yayıb`: what is all the world's is no ministry's. */
function isWorldwide({ reading, endings }: NameWords, token: number): boolean {
  if ((endings[token]! & bit(CATEGORY.organisation)) === 0) return false;
  if ((reading.bits[token - 1]! & bit(CATEGORY.organisationHead)) === 0) return false;
  return isCueWord(reading, token, "worldwide");
}

/** `Beynəlxalq Nəqliyyat Forumu`: two common words and more with capitals before the head, where nothing else of a name stands. */
function findUnowned(
  words: NameWords,
  proposals: Proposals,
  start: number,
  { end, entry }: HeadChain,
): void {
  const first = isNumberBefore(words, start) ? start - 1 : start;
  const before = first - 1;
  // `Bakıda Beynəlxalq Nəqliyyat Forumu`, but `Uşaqların Beynəlxalq Müdafiəsi Günü`
  const isApart =
    first === 0 ||
    isCut(words, first) ||
    words.parts[before] === PART.lower ||
    isWorldwide(words, start) ||
    caseOf(featuresOf(words, before)) === CASE.locative;
  if (!isApart || isInside(words.reading, before)) return;
  proposals.add("named-event", first, end, "named-event.unowned", LIKELY, entry);
  findAcronym(words, proposals, end);
}

/** `Beynəlxalq Nəqliyyat Forumu (BNF-5)`: what stands in brackets right behind the name is short for it. */
function findAcronym({ reading }: NameWords, proposals: Proposals, open: number): void {
  const { units, shapes, count } = reading.tokens;
  const first = open + 1;
  if (first >= count || units[open] !== OPEN_BRACKET || !(shapes[first]! & SHAPE.allCapitals))
    return;
  let close = first;
  while (close < Math.min(count, first + LONGEST_ACRONYM) && units[close] !== CLOSE_BRACKET)
    close++;
  if (units[close] === CLOSE_BRACKET)
    proposals.add("named-event", first, close, "named-event.acronym", CERTAIN);
}

/** In tokens: `WUF-13`. */
const LONGEST_ACRONYM = 4;

/** Does a word join two parts of a name: `İqlim Dəyişmələri üzrə Çərçivə Konvensiyasının Tərəflər Konfransı`? */
function isInside(reading: Analyses, token: number): boolean {
  return isInField(reading, token) || isAnd(reading, token) || isInNameOf(reading, token);
}

/** Where the common words with capitals begin that stand right before a token. */
function startOfCapitals(words: NameWords, end: number): number {
  let start = end;
  while (start > 0 && isCapitalized(words, start - 1)) start--;
  return start;
}

/** `Enerji`: a common word with a capital inside a sentence. */
function isCapitalized(words: NameWords, token: number): boolean {
  return words.parts[token] === PART.capital && isCommonInside(words, token);
}

/** Where the name of a place or body begins that ends before a token in a case, or -1. */
function startOfName(words: NameWords, end: number, inCase: number = CASE.nominative): number {
  const { reading } = words;
  return startOfRowBefore(words, end, OWNER_BITS, (hit) => {
    const features = hitFeatures(reading, hit);
    if (caseOf(features) !== inCase || (features & FLAG.derived) !== 0) return false;
    // `Azərbaycanın` is whose it is, and not your Azerbaijan; nor is `ABŞ-ı` somebody's.
    const possessive = possessiveOf(features);
    const isState = reading.lexicon.categoryOf(reading.hitEntries[hit]!) === CATEGORY.country;
    return possessive !== POSSESSIVE["2sg"] && !(isState && possessive === POSSESSIVE["3sg"]);
  });
}

/** `VI İslam Həmrəyliyi Oyunları`, `5-ci Avropa Oyunları`: an event of the lexicon with its number. */
function findNumbered(words: NameWords, proposals: Proposals, proposal: number): void {
  const firstToken = proposals.firstTokens[proposal]!;
  if (!isNumberBefore(words, firstToken)) return;
  const [end, entry] = [proposals.endTokens[proposal]!, proposals.entries[proposal]!];
  proposals.add("named-event", firstToken - 1, end, "named-event.numbered", CERTAIN, entry);
}

/** `Milan-Kortina Qış Olimpiya Oyunları`: an event of the lexicon with the town of two names, or the two towns, that it is in. */
function findHosted(words: NameWords, proposals: Proposals, proposal: number): void {
  const { parts } = words;
  const firstToken = proposals.firstTokens[proposal]!;
  const start = firstToken - 3;
  if (start < 0 || isCut(words, firstToken) || parts[start + 1] !== PART.hyphen) return;
  const isPair = parts[start] === PART.capital && parts[start + 2] === PART.capital;
  const isKnown = startOfName(words, firstToken) === start || startOfName(words, start + 1) >= 0;
  if (!isPair || !isKnown || parts[start - 1] === PART.hyphen) return;
  const [end, entry] = [proposals.endTokens[proposal]!, proposals.entries[proposal]!];
  proposals.add("named-event", start, end, "named-event.hosted", CERTAIN, entry);
}

/** Does `VI`, `5-ci` or, with a capital, `Beşinci` stand before a token? */
function isNumberBefore(words: NameWords, token: number): boolean {
  const { shapes } = words.reading.tokens;
  if (token === 0 || isCut(words, token)) return false;
  if ((shapes[token - 1]! & SHAPE.roman) !== 0) return true;
  if (words.parts[token - 1] === PART.capital) return isOrdinalWord(words, token - 1);
  return words.parts[token - 1] === PART.number && isOrdinalNumber(words.reading, token - 1);
}

function isOrdinalWord({ reading }: NameWords, token: number): boolean {
  const word = bareWord(reading.table, reading.forms[token]!);
  return cellOf(reading, word, CATEGORY.numeral, "kind") === "ordinal";
}
