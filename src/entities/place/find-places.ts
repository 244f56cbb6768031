import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { eachCapitalStretch, isPlainOpener } from "../../mentions/capitals.ts";
import type { ChainStart, Reach } from "../../mentions/chain-starts.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain } from "../../mentions/head-chains.ts";
import { startOfOwner } from "../../mentions/joined-words.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { openingQuote } from "../../mentions/quoted.ts";
import { isNameWord } from "../../mentions/words-beside-names.ts";
import { SHAPE } from "../../tokens/tokens.ts";

const findEntries = createEntryFinder(CATEGORY.place, () => "place", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, Sureness>> = {
  whole: 0.8,
  joined: 0.8,
  part: 0.4,
  split: 0.2,
  beyond: 0.1,
  named: CERTAIN,
};
const HEAD_RULES: Readonly<Record<Reach, string>> = {
  whole: "place.wholeBeforeHead",
  joined: "place.joinedBeforeHead",
  part: "place.partBeforeHead",
  split: "place.splitBeforeHead",
  beyond: "place.beyondBeforeHead",
  named: "place.namedAfter",
};
const EXPLAINED_RULES: Readonly<Record<Reach, string>> = {
  whole: "place.wholeExplained",
  joined: "place.joinedExplained",
  part: "place.partExplained",
  split: "place.splitExplained",
  beyond: "place.beyondExplained",
  named: "place.namedAfter",
};

/** Longest name of a place that only its capitals tell, in words. */
const MAX_WORDS = 3;

/** Proposes places of the lexicon, names with a head (`Nizami küçəsi`, `Ağdam rayonu`), and any few capitalised words. */
export const findPlaces: Finder = (words, proposals) => {
  findEntries(words, proposals);
  findBeforeHeads(words, proposals);
  findSides(words, proposals);
  findDistricts(words, proposals);
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    const isOther = holdsOther(words, firstToken, endToken);
    const rule = isOther ? "place.otherCapitals" : "place.capitals";
    proposals.add("place", firstToken, endToken, rule, isOther ? 0.05 : 0.1);
  });
};

/** `Bakı-Tehran istiqaməti`: two places that a hyphen joins, and no row of both, are not explained as one. */
function isPair(words: NameWords, start: number, end: number): boolean {
  const { tokens, bits } = words.reading;
  if (end - start !== 3 || (tokens.shapes[start + 1]! & SHAPE.hyphen) === 0) return false;
  const isOfTwo = (bits[start]! & PLACE_BITS) !== 0 && (bits[end - 1]! & PLACE_BITS) !== 0;
  return isOfTwo && !isPlace(words, start, end);
}

/** `Nərimanov` of `Nərimanov rayon məhkəməsi`, whoever is called so; but `Ordu şəhər mərkəzinə girib`. */
function findDistricts(words: NameWords, proposals: Proposals): void {
  const { reading, parts, endings } = words;
  const { table, forms } = reading;
  for (let end = 1; end < parts.length; end++) {
    if ((endings[end]! & bit(CATEGORY.place)) === 0 || parts[end] !== PART.lower) continue;
    if (!isNameWord(reading, end, "district")) continue;
    const start = startOfOwner(words, end);
    if (start < 0 || !isPlace(words, start, end)) continue;
    if (!isCut(words, start) || (table.masks[forms[start]!]! & bit(CATEGORY.commonWord)) === 0)
      proposals.add("place", start, end, "place.district", CERTAIN);
  }
}

/** `Qərbi Sibir`, `Cənub-Qərbi Afrika`: a side of a place is a place, where the two are not the name of a state. */
function findSides({ reading, parts }: NameWords, proposals: Proposals): void {
  const { bits, hitFirst, hitEnds, hitEntries, hitAnalyses, lexicon, table } = reading;
  for (let i = 0; i + 1 < parts.length; i++) {
    if (parts[i] !== PART.capital || (bits[i + 1]! & PLACE_BITS) === 0) continue;
    if (!isNameWord(reading, i, "side")) continue;
    const start = parts[i - 1] === PART.hyphen && parts[i - 2] === PART.capital ? i - 2 : i;
    for (let h = hitFirst[i + 1]!; h < hitFirst[i + 2]!; h++) {
      if ((bit(lexicon.categoryOf(hitEntries[h]!)) & PLACE_BITS) === 0) continue;
      if (table.features[hitAnalyses[h]!]! & FLAG.derived) continue;
      const end = hitEnds[h]!;
      if (entryAt(reading, start, end, CATEGORY.country) < 0)
        proposals.add("place", start, end, "place.side", CERTAIN);
    }
  }
}

/** Is there a word that is known as something else and as no place? */
function holdsOther({ reading, parts }: NameWords, firstToken: number, endToken: number): boolean {
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
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.namedEvent) |
  bit(CATEGORY.month);

/** Are these tokens a place of the lexicon, and none of them the word for a body? */
function isPlace({ reading }: NameWords, first: number, end: number): boolean {
  if ((reading.bits[first]! & bit(CATEGORY.organisationHead)) !== 0) return false;
  return entryAt(reading, first, end, CATEGORY.place) >= 0;
}

/** `4-cü`, `6 720` */
function isNumber({ parts }: NameWords, first: number, end: number): boolean {
  let token = first;
  while (token < end && parts[token] === PART.number) token++;
  return token === end;
}

/** Where the places begin that a road runs between, `Ələt-Astara avtomobil yolu`, `Bakı – Quba yolu`; the head itself if there is one. */
function startOfRoute({ parts, reading }: NameWords, headStart: number): number {
  const { shapes } = reading.tokens;
  let start = headStart - 1;
  while (start > 1 && (shapes[start - 1]! & SHAPE.hyphen) !== 0) {
    if (parts[start] !== PART.capital || parts[start - 2] !== PART.capital) break;
    if ((shapes[start]! & (SHAPE.sentenceStart | SHAPE.lineStart)) !== 0) break;
    start -= 2;
  }
  return start < headStart - 1 ? start : headStart;
}

/** What cities have and name after themselves, beside the buildings of which more than one word says what they are. */
const SITES = new Set(["airport", "cemetery", "square", "stadium", "station"]);

/** What is named after anything, and what after a word that is no other name: `Azərbaycan prospekti`, but `Azərbaycan bazarı`. */
const WAYS = new Set(["park", "square", "street"]);
const BUILDINGS = new Set(["building", "stadium", "station"]);

/**
 * `Dostluq parkı`, `Nizami küçəsi`: a word with a capital right before what has its name. A sentence gives one to `Dostluq` but none
 * to `Koroğlu`.
 */
function isPlainName(words: NameWords, token: number, headStart: number, kind: string): boolean {
  const { reading, parts } = words;
  const { table, forms, tokens } = reading;
  if (token + 1 !== headStart || parts[token] !== PART.capital) return false;
  const mask = table.masks[forms[token]!]!;
  const isStart = (tokens.shapes[token]! & (SHAPE.sentenceStart | SHAPE.lineStart)) !== 0;
  if (isStart && (mask & bit(CATEGORY.commonWord)) !== 0) return false;
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
function isDay({ parts, reading: { bits } }: NameWords, first: number, end: number): boolean {
  if (first + 2 !== end || parts[first] !== PART.number || parts[first + 1] !== PART.capital)
    return false;
  return (bits[first + 1]! & bit(CATEGORY.month)) !== 0;
}

/** `H.Zərdabi` of `H.Zərdabi küçəsi`, `C. C. Zərdabi`: initials and a name, all that stands before what is called so. */
function isInitialed({ parts }: NameWords, first: number, end: number): boolean {
  let at = first;
  while (parts[at] === PART.initial) at += 2;
  return at > first && at === end - 1 && parts[at] === PART.capital;
}

/** `Bakı Stadionu`, `Heydər Əliyev Konqres Mərkəzi`: a place of the lexicon or somebody right before what has the name, with a capital. */
function isNamedAfter(words: NameWords, token: number, headStart: number): boolean {
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
function isNamedBuilding(words: NameWords, open: number, headStart: number, end: number): boolean {
  const { parts } = words;
  const isSpecial = parts[headStart] === PART.capital || end - headStart > 1;
  if (parts[open] !== PART.openQuote || !isSpecial) return false;
  return parts[headStart - 1] === PART.closeQuote && openingQuote(words, headStart - 1) === open;
}

/** `Mirik Dövlət Təbiət Yasaqlığı`: a kind of several words, in capitals, behind one that is nothing else; but `Bakıda Milli Park`. */
function isOfficial(words: NameWords, token: number, end: number): boolean {
  const { parts, reading } = words;
  if (end - token < 3 || parts[token + 1] !== PART.capital) return false;
  const isHead = (reading.bits[token]! & bit(CATEGORY.placeHead)) !== 0;
  if (isHead || holdsOther(words, token, token + 1)) return false;
  return caseOf(featuresOf(words, token)) === CASE.nominative;
}

/** Where `Xəzər dənizi` begins in `Leyla Əliyeva Xəzər dənizinin`: a name of the lexicon with its head, which nothing goes before. Or 0. */
function findKnown(words: NameWords, starts: readonly ChainStart[], end: number): number {
  const known = starts.find(
    ({ token }) =>
      end - token > 1 && words.parts[token - 1] !== PART.hyphen && isPlace(words, token, end),
  );
  return known === undefined ? 0 : known.token;
}

/** `Laçının` of `Laçının Bəylik kəndi`: who has a village is a district, though people are called so too. */
function findWhole({ reading }: NameWords, proposals: Proposals, part: number): void {
  const { lexicon, table, hitFirst, hitEnds, hitEntries, hitAnalyses } = reading;
  for (let h = hitFirst[part - 1] ?? 0; h < (hitFirst[part] ?? 0); h++) {
    const entry = hitEntries[h]!;
    if (hitEnds[h] !== part || lexicon.categoryOf(entry) !== CATEGORY.place) continue;
    const features = table.features[hitAnalyses[h]!]!;
    // Of the army, `Ordusunun`, and not of Ordu.
    if (caseOf(features) === CASE.genitive && possessiveOf(features) === POSSESSIVE.none)
      proposals.add("place", part - 1, part, "place.whole", CERTAIN, entry);
  }
}

/** `Odintsovski` of `Odintsovski rayonu`: nothing is known of it but how it ends. */
function isLikeFamily({ reading: { table, forms } }: NameWords, token: number): boolean {
  const mask = table.masks[forms[token]!]!;
  return mask !== 0 && (mask & ~FAMILY) === 0;
}

/** `Ağalı, Mədrəsə və Nic` of `Ağalı, Mədrəsə və Nic kəndləri`: single words in a list, whatever else they mean. */
function findListed({ reading, parts }: NameWords, proposals: Proposals, headStart: number): void {
  const { bits } = reading;
  for (let at = headStart - 1; at >= 0 && parts[at] === PART.capital; at -= 2) {
    const isSingle = parts[at - 1] !== PART.capital && (bits[at]! & bit(CATEGORY.country)) === 0;
    const isListed =
      at < headStart - 1 || (isListJoint(reading, at - 1) && parts[at - 2] === PART.capital);
    if (!isSingle || !isListed) break;
    proposals.add("place", at, at + 1, "place.listed", CERTAIN);
    if (!isListJoint(reading, at - 1)) break;
  }
}

function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.placeHead, ({ starts, headStart, end, entry, hit }) => {
    const explains =
      words.parts[headStart] === PART.lower &&
      words.reading.lexicon.cell(entry, "inside") === "explains";
    // `[Ağdam] rayonu`: the kind word explains and stays outside; `[Nizami küçəsi]`: it belongs to the name.
    const nameEnd = explains ? headStart : end;
    const kind = words.reading.lexicon.cell(entry, "kind");
    const isSite = SITES.has(kind) || (kind === "building" && end - headStart > 1);
    const isOne = (hitFeatures(words.reading, hit) & FLAG.plural) === 0;
    if (explains && !isOne) findListed(words, proposals, headStart);
    const rules = explains ? EXPLAINED_RULES : HEAD_RULES;
    if (kind === "street") {
      const start = startOfRoute(words, headStart);
      if (start < headStart) proposals.add("place", start, end, "place.route", CERTAIN);
      for (let stop = start; stop < headStart; stop += 2)
        proposals.add("place", stop, stop + 1, "place.stop", CERTAIN);
    }
    const known = explains ? 0 : findKnown(words, starts, end);
    for (const { token, reach } of starts) {
      if (token < known) continue;
      // `4-cü mikrorayon`, `20 qəsəbə`: a number alone is no name.
      if (reach === "named") {
        proposals.add("place", token, end, rules.named, SCORES.named);
        continue;
      }
      if (isNumber(words, token, headStart) || token >= nameEnd) continue;
      if (explains && isPair(words, token, nameEnd)) continue;
      // `Laçın şəhəri`: what is a place of the lexicon and explained as one is no person; but `Ordu şəhəri bombalayıb`.
      const isSure = explains
        ? isPlace(words, token, nameEnd)
        : isNamedBuilding(words, token, headStart, end) ||
          isDay(words, token, headStart) ||
          (WAYS.has(kind) && isInitialed(words, token, headStart)) ||
          (isSite && isNamedAfter(words, token, headStart));
      const isWhole = reach === "whole" || isPlainOpener(words, token - 1);
      const isLikely =
        (isWhole && isOne && isPlainName(words, token, headStart, kind)) ||
        (kind === "district" && token + 1 === nameEnd && isLikeFamily(words, token)) ||
        (kind === "park" && token + 1 === headStart && isOfficial(words, token, end));
      const score = isSure ? CERTAIN : isLikely ? LIKELY : SCORES[reach];
      proposals.add("place", token, nameEnd, rules[reach], score);
      if (explains && token + 1 === nameEnd) findWhole(words, proposals, token);
    }
  });
}
