import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { ROW_FLAG } from "../../engine/lexicon-table.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { eachCapitalStretch, isPlainInCapitals, isPlainOpener } from "../../mentions/capitals.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import {
  type ChainStart,
  eachHeadChain,
  type HeadChain,
  openingQuote,
  type Reach,
} from "../../mentions/head-chains.ts";
import { isCommonInside } from "../../mentions/joined-words.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { featuresOf, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals } from "../../mentions/proposals.ts";
import { quotedSpans } from "../../mentions/quoted.ts";
import { isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { entryAt } from "./describe.ts";

const findEntries = createEntryFinder(CATEGORY.organisation, () => "organisation", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

/**
 * Proposes organisations of the lexicon, alone and with the state or place they belong to (`Rusiya XİN`), names before a head
 * (`Milli Elmlər Akademiyası`, `“Neftçi” klubu`), quoted names, acronyms, and any few capitalised words.
 */
export const findOrganisations: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  const last = proposals.count;
  for (let proposal = first; proposal < last; proposal++) {
    findOwned(words, proposals, proposal);
    findSource(words, proposals, proposal);
  }
  findBeforeHeads(words, proposals);
  findQuoted(words, proposals);
  findCapitals(words, proposals);
  findSites(words, proposals);
  doubtThings(words, proposals, first);
};

/** `Modern.az`, `Modern.az-a`: a site by its address, written as a name. */
function findSites({ parts, reading }: NameWords, proposals: Proposals): void {
  const { tokens, table, forms } = reading;
  for (let dot = 1; dot + 1 < tokens.count; dot++) {
    if (tokens.units[dot] !== FULL_STOP || parts[dot - 1] !== PART.capital) continue;
    if (parts[dot + 1] !== PART.lower || !isGlued(tokens, dot) || !isGlued(tokens, dot + 1))
      continue;
    if (!SITES.some((end) => table.keyEquals(forms[dot + 1]!, end))) continue;
    proposals.add("organisation", dot - 1, dot + 2, "organisation.site", CERTAIN);
  }
}

const SITES = ["am", "az", "com", "ge", "info", "net", "org", "ru"];

/** `“Dostluq” ordeni`, `“Boeing” təyyarəsi`, `“KamAZ” markalı`: what is in quotes names a thing, even where a body has the name. */
function doubtThings({ parts, reading }: NameWords, proposals: Proposals, from: number): void {
  const { starts, text } = reading.tokens;
  for (let proposal = from; proposal < proposals.count; proposal++) {
    const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
    if (parts[end] !== PART.closeQuote || parts[first - 1] !== PART.openQuote) continue;
    const next = starts[end + 1];
    if (next === undefined || !THINGS.some((thing) => text.startsWith(thing, next))) continue;
    proposals.scores[proposal] = 0;
  }
}

/** How words begin for what bears a name and is no body. */
const THINGS = [
  "dron",
  "film",
  "helikopter",
  "mahnı",
  "markalı",
  "medal",
  "orden",
  "pyes",
  "raket",
  "roman",
  "serial",
  "tamaşa",
  "tank",
  "tipli",
  "təyyarə",
];

/** `Bakı. Trend:`, `Trend xəbər verir`, `bu barədə Trend …`: a news agency where the source of a report is named. */
function findSource({ reading }: NameWords, proposals: Proposals, proposal: number): void {
  const entry = proposals.entries[proposal]!;
  const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
  const { tokens, table, forms, lexicon } = reading;
  const isWord = (token: number, word: string): boolean =>
    token >= 0 && token < tokens.count && table.keyEquals(forms[token]!, word);
  const beginsReport = (tokens.shapes[first]! & (SHAPE.lineStart | SHAPE.sentenceStart)) !== 0;
  const isSource =
    isWord(first - 1, "barədə") ||
    (isWord(end, "xəbər") && (tokens.shapes[end]! & SHAPE.initialCapital) === 0) ||
    (beginsReport && (tokens.units[end] === COLON || isWord(end + 1, "barədə")));
  if (!isSource || lexicon.cell(entry, "kind") !== "media") return;
  proposals.add("organisation", first, end, "organisation.source", CERTAIN, entry);
}

const COLON = 0x3a;

/** `Rusiya XİN`, `Azərbaycanın Daxili İşlər Nazirliyi`: the name with its owner, a few words before it. */
function findOwned(words: NameWords, proposals: Proposals, proposal: number): void {
  const { endings, parts } = words;
  const firstToken = proposals.firstTokens[proposal]!;
  if (firstToken === 0 || (endings[firstToken]! & OWNERS) === 0) return;
  if (isCut(words, firstToken)) return;
  const body = proposals.entries[proposal]!;
  for (let start = firstToken - 1; start >= 0 && firstToken - start <= 4; start--) {
    if (parts[start] !== PART.capital) continue;
    const owner = findOwner(words, start, firstToken);
    if (owner < 0) continue;
    if (isStranger(words, start, proposals.endTokens[proposal]!)) continue;
    const { id, score } = judgeOwner(words, start, owner, body);
    proposals.add("organisation", start, proposals.endTokens[proposal]!, id, score, body);
  }
}

const OWNERS = bit(CATEGORY.country) | bit(CATEGORY.place) | bit(CATEGORY.organisation);

/** The hit that covers exactly these tokens and can own something, a country before others, or -1. */
function findOwner({ reading }: NameWords, start: number, end: number): number {
  let owner = -1;
  for (let h = reading.hitFirst[start]!; h < reading.hitFirst[start + 1]!; h++) {
    const category = reading.lexicon.categoryOf(reading.hitEntries[h]!);
    if (reading.hitEnds[h] !== end || (bit(category) & OWNERS) === 0) continue;
    if (owner < 0 || category === CATEGORY.country) owner = h;
  }
  return owner;
}

/** Bodies that states have, each its own: the state's name before one belongs to it. */
const STATE_BODIES = new Set([
  "agency",
  "bank",
  "committee",
  "court",
  "fund",
  "government",
  "military",
  "ministry",
  "parliament",
  "police",
  "prosecutor",
]);

/** A state's name belongs to a body every state has (`Rusiya XİN`), not to one with a name of its own (`Fələstinin HƏMAS`). */
function judgeOwner(words: NameWords, start: number, owner: number, body: number): OwnerRule {
  const { lexicon, hitEntries } = words.reading;
  const isState = isStateName(words, owner);
  const country = lexicon.cell(body, "country");
  const isShared =
    country === "" || (isState && country === lexicon.cell(hitEntries[owner]!, "code"));
  if (!isShared || !STATE_BODIES.has(lexicon.cell(body, "kind"))) return OWNER_RULES.ownedProper;
  if (!isState) return OWNER_RULES.ownedByOther;
  return isListed(words, start) ? OWNER_RULES.ownedByList : OWNER_RULES.ownedByState;
}

interface OwnerRule {
  readonly id: string;
  readonly score: number;
}

const OWNER_RULES = {
  ownedByState: { id: "organisation.ownedByState", score: CERTAIN },
  /** `Rusiya və Çinin XİN rəhbərləri`: the ministries of both. */
  ownedByList: { id: "organisation.ownedByList", score: 0.6 },
  ownedByOther: { id: "organisation.ownedByOther", score: 0.6 },
  ownedProper: { id: "organisation.ownedProper", score: 0.1 },
} satisfies Record<string, OwnerRule>;

/** Is the hit the name of a state, bare or in the genitive? */
function isStateName({ reading }: NameWords, hit: number): boolean {
  const { lexicon, table, hitEntries, hitAnalyses } = reading;
  if (lexicon.categoryOf(hitEntries[hit]!) !== CATEGORY.country) return false;
  const features = table.features[hitAnalyses[hit]!]!;
  const grammaticalCase = caseOf(features);
  const isOwner = grammaticalCase === CASE.nominative || grammaticalCase === CASE.genitive;
  return isOwner && (features & (FLAG.derived | FLAG.ki)) === 0;
}

/** Is the name at a token the last of several states? */
function isListed({ reading, endings }: NameWords, start: number): boolean {
  const { tokens, table, forms } = reading;
  if (start < 2 || (endings[start - 1]! & bit(CATEGORY.country)) === 0) return false;
  return tokens.units[start - 1] === COMMA || table.keyEquals(forms[start - 1]!, "və");
}

const COMMA = 0x2c;

/** `Azərbaycan səfirliyi`, `Azərbaycanın Kiyevdəki səfirliyi`: a mission named by its state, with or without where it is. */
function findMission(
  words: NameWords,
  proposals: Proposals,
  { entry, headStart, end }: HeadChain,
): void {
  const { reading } = words;
  if (!MISSIONS.has(reading.lexicon.cell(entry, "kind"))) return;
  for (let stateEnd = headStart; stateEnd > 0 && headStart - stateEnd <= LONGEST_SEAT; stateEnd--) {
    if (stateEnd < headStart && !saysWhere(words, headStart - 1)) return;
    if (isCut(words, stateEnd)) return;
    const start = findState(words, stateEnd);
    if (start < 0) continue;
    proposals.add("organisation", start, end, "organisation.mission", CERTAIN, entry);
    return;
  }
}

const MISSIONS = new Set(["consulate", "embassy"]);
/** Longest name of a mission's seat, in tokens: `Los-Anceles şəhərindəki`. */
const LONGEST_SEAT = 5;

/** `Kiyevdəki`: a place that what follows stands in. */
function saysWhere({ reading }: NameWords, token: number): boolean {
  const { table, forms } = reading;
  const a = table.first[forms[token]!]!;
  return a < table.first[forms[token]! + 1]! && (table.features[a]! & FLAG.ki) !== 0;
}

/** Where the name of a state begins that ends before a token, or -1. */
function findState(words: NameWords, end: number): number {
  if ((words.endings[end]! & bit(CATEGORY.country)) === 0) return -1;
  for (let start = end - 1; start >= 0 && end - start <= 4; start--) {
    const owner = findOwner(words, start, end);
    if (owner >= 0 && isStateName(words, owner)) return start;
  }
  return -1;
}

function isCut({ reading }: NameWords, token: number): boolean {
  return (reading.tokens.shapes[token]! & (SHAPE.lineStart | SHAPE.sentenceStart)) !== 0;
}

function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.organisationHead, (chain) => {
    findMission(words, proposals, chain);
    findListed(words, proposals, chain);
    const { starts, headStart, end, entry } = chain;
    const isLower = words.parts[headStart] === PART.lower;
    // `[ESPN] telekanalı`: such a kind word belongs to a quoted name only.
    const needsQuote = isLower && words.reading.lexicon.cell(entry, "inside") === "quoted";
    // `Rusiya Federasiyası` is a state.
    if ((words.endings[end]! & bit(CATEGORY.country)) !== 0) return;
    const known = findKnown(words, starts, end);
    const isAloof = isInternational(words, known, end);
    const state = Math.max(findStateBehindPlace(words, chain), findStateBehindQuotes(words, chain));
    for (const { token, reach: found } of starts) {
      if (token < state) continue;
      const reach = token === state ? "whole" : found;
      if (reach !== "named" && (token > known || (isAloof && token < known))) continue;
      if (isDescription(words, token, chain) || isStranger(words, token, end)) continue;
      // `M.Kralj Milli Məclisin sədri ilə görüşüb`: initials begin a body's name only where it is named after somebody.
      if (words.parts[token] === PART.initial && reach !== "named") continue;
      const isQuoted = words.parts[token] === PART.openQuote;
      if (isQuoted && !needsQuote && reach === "whole" && isBranch(words, token, chain)) {
        proposals.add("organisation", token, end, "organisation.branch", CERTAIN, entry);
        continue;
      }
      if (isQuoted && reach === "whole" && isNamedBody(words, token, chain)) {
        proposals.add("organisation", token, end, "organisation.quotedBody", CERTAIN, entry);
        continue;
      }
      if (isQuoted && reach === "whole" && isCompanyExplained(words, chain)) {
        proposals.add("organisation", token, end, "organisation.quotedForm", CERTAIN, entry);
        continue;
      }
      const isWhole = reach === "whole" || isPlainOpener(words, token - 1);
      if (needsQuote && isWhole && isUnheardOf(words, token, headStart)) {
        proposals.add("organisation", token, headStart, "organisation.beforeKind", CERTAIN);
        continue;
      }
      if (!isQuoted && isOfDistrict(words, token, chain)) {
        proposals.add("organisation", token, end, "organisation.ofDistrict", CERTAIN, entry);
        continue;
      }
      const rules = needsQuote ? KIND_RULES : HEAD_RULES;
      const isKind =
        needsQuote && isQuoted && reach === "whole" && isKindOfQuoted(words, token, chain);
      const score = needsQuote && !isQuoted ? 0.2 : isKind ? LIKELY : SCORES[reach];
      proposals.add("organisation", token, end, rules[reach][isQuoted ? 1 : 0]!, score, entry);
    }
  });
}

/** `Xocavənd rayon Polis Şöbəsi`, `Gəncə Şəhər Məhkəməsi`: the body of a district or town, in plain capitalised words. */
function isOfDistrict(words: NameWords, token: number, { headStart, end }: HeadChain): boolean {
  const { parts, reading } = words;
  const { table, forms } = reading;
  if (token + 2 > headStart || parts[end] === PART.capital) return false;
  // `Naxçıvan Muxtar Respublikası Babək Rayon Məhkəməsi`, `Mərkəzi Rayon Xəstəxanası`
  if ((words.endings[token]! & PLACES) !== 0 || isCommonInside(words, token)) return false;
  if (!DISTRICTS.some((word) => table.keyEquals(forms[token + 1]!, word))) return false;
  for (let i = token; i <= headStart; i++) {
    if (i === token + 1) continue;
    if (parts[i] !== PART.capital) return false;
    if (i < headStart && caseOf(featuresOf(words, i)) !== CASE.nominative) return false;
  }
  return true;
}

const PLACES = bit(CATEGORY.country) | bit(CATEGORY.place) | bit(CATEGORY.placeHead);
const DISTRICTS = ["rayon", "şəhər"];

/** `Qrandmotors şirkəti`: nothing is known of the words before the kind, so they name one of it, and no owner. */
function isUnheardOf({ parts, reading }: NameWords, first: number, end: number): boolean {
  const { table, forms } = reading;
  for (let i = first; i < end; i++) {
    if (parts[i] !== PART.capital || table.masks[forms[i]!] !== 0) return false;
  }
  const last = forms[end - 1]!;
  const endings = table.features.subarray(table.first[last]!, table.first[last + 1]!);
  return !endings.some((features) => caseOf(features) === CASE.genitive);
}

/** `“Dalğa” və “Mayak” şirkətləri`: each of the names in quotes before a kind in the plural is one of them. */
function findListed(words: NameWords, proposals: Proposals, chain: HeadChain): void {
  const { parts, reading } = words;
  if (parts[chain.headStart] !== PART.lower || !isPlural(words, chain)) return;
  const quoted: (readonly [first: number, end: number])[] = [];
  let close = chain.headStart - 1;
  while (close > 0 && parts[close] === PART.closeQuote) {
    const open = openingQuote(words, close);
    if (open < 0) break;
    quoted.push([open + 1, close]);
    const joint = open - 1;
    const { tokens, table, forms } = reading;
    if (tokens.units[joint] !== COMMA && !table.keyEquals(forms[joint]!, "və")) break;
    close = joint - 1;
  }
  if (quoted.length < 2) return;
  for (const [first, end] of quoted)
    proposals.add("organisation", first, end, "organisation.quotedInList", LIKELY, chain.entry);
}

/** `“Gilan” tikiş fabriki`: what the quotes name is a kind that plain words behind them say; but `“Azal” və “Gilan” şirkətləri`. */
function isKindOfQuoted(words: NameWords, open: number, chain: HeadChain): boolean {
  const { parts } = words;
  if (isPlural(words, chain)) return false;
  let at = chain.headStart - 1;
  while (at > open && parts[at] === PART.lower && featuresOf(words, at) === 0) at--;
  return parts[at] === PART.closeQuote;
}

/** `“Report”un Qərb bürosu`: a part, named by words with capitals, of the body in quotes that owns it. */
function isBranch({ parts, reading }: NameWords, open: number, chain: HeadChain): boolean {
  const { kinds, ends, units, text } = reading.tokens;
  // Other bodies do not belong to what stands in quotes: `“Report”un Təhsil İnstitutundan aldığı məlumat`.
  if (!BRANCHES.has(reading.lexicon.lemma(chain.entry))) return false;
  let suffix = open + 1;
  while (suffix < chain.headStart && kinds[suffix] !== TOKEN.suffix) suffix++;
  if (parts[suffix - 1] !== PART.closeQuote || parts[suffix + 1] !== PART.capital) return false;
  // The genitive: `un`, `nin`; not `dan`.
  return text[ends[suffix]! - 1] === "n" && units[suffix] !== LETTER_D;
}

const BRANCHES = new Set(["büro", "filial", "nümayəndəlik", "ofis", "şöbə"]);
const LETTER_D = 0x64;

/** `“Dalğa” Yaradıcılıq Mərkəzi`: a body by its words with capitals; but `“Report” Milli Bankın məlumatını yayıb`. */
function isNamedBody(words: NameWords, open: number, { headStart, entry }: HeadChain): boolean {
  const { parts, reading } = words;
  if (parts[headStart] !== PART.capital) return false;
  if ((reading.bits[headStart]! & bit(CATEGORY.placeHead)) !== 0) return false;
  if (STATE_BODIES.has(reading.lexicon.cell(entry, "kind"))) return false;
  let close = headStart - 1;
  while (close > open && parts[close] === PART.capital && isCommonInside(words, close)) close--;
  if (parts[close] !== PART.closeQuote || openingQuote(words, close) !== open) return false;
  const quoted = entryAt(reading, open + 1, close);
  return quoted < 0 || reading.lexicon.cell(quoted, "kind") !== "media";
}

/** Where the longest name of the lexicon begins that ends so: `İslam İnkişaf Bankı` has no `İnkişaf Bankı` in it. Or past the end. */
function findKnown({ reading }: NameWords, starts: readonly ChainStart[], end: number): number {
  let known = end;
  for (const { token } of starts) {
    if (end - token < LEAST_KNOWN || token > known) continue;
    const entry = entryAt(reading, token, end);
    if (entry >= 0 && !reading.lexicon.hasFlag(entry, ROW_FLAG.ambiguous)) known = token;
  }
  return known;
}

/** In tokens. */
const LEAST_KNOWN = 2;

/** `Avropa İttifaqı`: it belongs to nobody, so that what stands before it is none of its name. */
function isInternational({ reading }: NameWords, start: number, end: number): boolean {
  const body = start < end ? entryAt(reading, start, end) : -1;
  return body >= 0 && reading.lexicon.cell(body, "kind") === "international";
}

/**
 * `Polşa klubu`, `Bakı universitetləri`: there are many of those, and the words name none of them.
 */
function isDescription(words: NameWords, token: number, chain: HeadChain): boolean {
  const { parts, reading } = words;
  const { entry, headStart } = chain;
  if (parts[headStart] !== PART.lower || parts[token] === PART.openQuote) return false;
  // `SPA xidmətləri`
  if (isPlural(words, chain)) return true;
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  const kind = lexicon.cell(entry, "kind");
  const isCommon = MANY.has(kind) || lexicon.cell(entry, "inside") === "quoted";
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (hitEnds[h] !== headStart) continue;
    if (isCommon && lexicon.categoryOf(hitEntries[h]!) === CATEGORY.country) return true;
  }
  return false;
}

function isPlural({ reading }: NameWords, { hit }: HeadChain): boolean {
  return (reading.table.features[reading.hitAnalyses[hit]!]! & FLAG.plural) !== 0;
}

/** Kinds of which a country has more than one. */
const MANY = new Set(["hospital", "institute", "international", "ngo", "school", "university"]);

/**
 * `Azərbaycanın Avropa Şurası ilə əməkdaşlığı`: a state before the whole name of a body that is not its own; and the first word of a
 * sentence before a whole name, `Qonaq Avropa Şurası`.
 */
function isStranger(words: NameWords, token: number, end: number): boolean {
  const { lexicon, hitFirst, hitEnds, hitEntries, table, hitAnalyses } = words.reading;
  if (isPlainOpener(words, token))
    return entryAt(words.reading, token, end) < 0 && entryAt(words.reading, token + 1, end) >= 0;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (lexicon.categoryOf(hitEntries[h]!) !== CATEGORY.country || hitEnds[h]! >= end) continue;
    if (caseOf(table.features[hitAnalyses[h]!]!) !== CASE.genitive) continue;
    const body = entryAt(words.reading, hitEnds[h]!, end);
    if (body >= 0 && lexicon.cell(body, "kind") === "international") return true;
  }
  return false;
}

/** Where the state begins in `Kiyev Belarus hökumətini tənqid edib`: right behind a place, and with a body of its own. Or -1. */
function findStateBehindPlace(
  { reading }: NameWords,
  { entry, headStart, starts }: HeadChain,
): number {
  const { lexicon, bits, hitFirst, hitEnds, hitEntries } = reading;
  if (!STATE_BODIES.has(lexicon.cell(entry, "kind"))) return -1;
  for (const { token } of starts) {
    let state = -1;
    for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
      const end = hitEnds[h]!;
      if (lexicon.categoryOf(hitEntries[h]!) !== CATEGORY.place || end >= headStart) continue;
      // `Qərbi Azərbaycan` is one place.
      if (end > state) state = end;
    }
    if (state >= 0 && (bits[state]! & bit(CATEGORY.country)) !== 0) return state;
  }
  return -1;
}

/** Where the state begins in `“Roma” Braziliya millisinin üzvünü alıb`: right behind a name in quotes, and with a team of its own. Or -1. */
function findStateBehindQuotes(
  { parts, reading }: NameWords,
  { entry, headStart, starts }: HeadChain,
): number {
  const isOfState =
    reading.lexicon.cell(entry, "kind") === "club" && parts[headStart] === PART.lower;
  if (!isOfState || !starts.some(({ token }) => parts[token] === PART.openQuote)) return -1;
  let close = headStart - 1;
  while (close > 0 && parts[close] !== PART.closeQuote && parts[close] !== PART.openQuote) close--;
  const state = reading.tokens.kinds[close + 1] === TOKEN.suffix ? close + 2 : close + 1;
  return (reading.bits[state]! & bit(CATEGORY.country)) === 0 ? -1 : state;
}

const SCORES: Readonly<Record<Reach, number>> = {
  whole: 0.8,
  joined: CERTAIN,
  part: 0.35,
  split: 0.2,
  beyond: 0.15,
  named: CERTAIN,
};

/** Ids of rules: for a name without quotes, and for one that begins with a quote. */
type RulePair = readonly [plain: string, quoted: string];

const HEAD_RULES: Readonly<Record<Reach, RulePair>> = {
  whole: ["organisation.wholeBeforeHead", "organisation.wholeQuotedBeforeHead"],
  joined: ["organisation.joinedBeforeHead", "organisation.joinedQuotedBeforeHead"],
  part: ["organisation.partBeforeHead", "organisation.partQuotedBeforeHead"],
  split: ["organisation.splitBeforeHead", "organisation.splitQuotedBeforeHead"],
  beyond: ["organisation.beyondBeforeHead", "organisation.beyondQuotedBeforeHead"],
  named: ["organisation.namedAfter", "organisation.namedAfter"],
};
const KIND_RULES: Readonly<Record<Reach, RulePair>> = {
  whole: ["organisation.wholeBeforeKind", "organisation.wholeQuotedBeforeKind"],
  joined: ["organisation.joinedBeforeKind", "organisation.joinedQuotedBeforeKind"],
  part: ["organisation.partBeforeKind", "organisation.partQuotedBeforeKind"],
  split: ["organisation.splitBeforeKind", "organisation.splitQuotedBeforeKind"],
  beyond: ["organisation.beyondBeforeKind", "organisation.beyondQuotedBeforeKind"],
  named: ["organisation.namedAfter", "organisation.namedAfter"],
};

/** A quoted name; one with its kind behind it (`“HƏMAS” hərəkatı`) is no mention of its own. */
function findQuoted(words: NameWords, proposals: Proposals): void {
  const { bits, tokens } = words.reading;
  quotedSpans(words, (first, end) => {
    const next = end + 1;
    const hasKind =
      next < tokens.count &&
      (bits[next]! & bit(CATEGORY.organisationHead)) !== 0 &&
      (tokens.shapes[next]! & (SHAPE.lineStart | SHAPE.sentenceStart)) === 0;
    if (end - first > 1 && endsWithForm(words, end - 1)) {
      proposals.add("organisation", first, end, "organisation.quotedForm", CERTAIN);
    }
    const rule = hasKind ? "organisation.quotedBeforeKind" : "organisation.quoted";
    proposals.add("organisation", first, end, rule, hasKind ? 0.1 : 0.6);
  });
}

/** `“Qamma Inc” şirkəti`, but `şirkətləri` after two of them. */
function isCompanyExplained(words: NameWords, { entry, headStart, end }: HeadChain): boolean {
  if (words.parts[headStart - 1] !== PART.closeQuote) return false;
  if ((featuresOf(words, end - 1) & FLAG.plural) !== 0) return false;
  const { lexicon } = words.reading;
  const isPlain =
    lexicon.cell(entry, "inside") === "quoted" && !lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
  return isPlain || endsWithForm(words, headStart - 2);
}

/** `Inc`, `News`: a foreign word that ends the names of companies and media, or a form in capitals, `MMC`. */
function endsWithForm(words: NameWords, last: number): boolean {
  const { parts, reading } = words;
  const { lexicon, bits, hitFirst, hitEntries, tokens } = reading;
  // `Inc.`
  const token = tokens.units[last] === FULL_STOP ? last - 1 : last;
  if (parts[token] !== PART.capital) return false;
  if (isForeignForm(words, token)) return true;
  if ((bits[token]! & bit(CATEGORY.organisationHead)) === 0) return false;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    const entry = hitEntries[h]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.organisationHead) continue;
    if (lexicon.hasFlag(entry, ROW_FLAG.abbreviation)) return true;
  }
  return false;
}

function isForeignForm({ reading: { table, forms } }: NameWords, token: number): boolean {
  return FOREIGN_FORMS.some((form) => table.keyEquals(forms[token]!, form));
}

const FULL_STOP = 0x2e;

/** `Inc` is `ınc`, `Institute` `ınstitute` where the first letter is read as Azerbaijani. */
const FOREIGN_FORMS = [
  "agency",
  "airlines",
  "center",
  "centre",
  "company",
  "corporation",
  "council",
  "foundation",
  "gmbh",
  "group",
  "holding",
  "inc",
  "ınc",
  "institute",
  "ınstitute",
  "limited",
  "ltd",
  "news",
  "press",
  "times",
  "university",
];

/** `Baku Fintech Group` without quotes, the whole of it: `University of Oxford` goes on. */
function isForeignBody(words: NameWords, first: number, end: number): boolean {
  if (end - first < 2 || !isForeignForm(words, end - 1)) return false;
  const { parts, reading } = words;
  const { tokens, table, forms } = reading;
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
    !table.keyEquals(forms[end]!, "of")
  );
}

/** Longest name that only its capitals tell, in words. */
const MAX_WORDS = 4;

function findCapitals(words: NameWords, proposals: Proposals): void {
  const { shapes } = words.reading.tokens;
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    const isAcronym =
      endToken - firstToken === 1 && (shapes[firstToken]! & SHAPE.allCapitals) !== 0;
    // `(FOTO)`, `ƏDV`; and `XX` is a number.
    const isRoman = (shapes[firstToken]! & SHAPE.roman) !== 0;
    if (isAcronym && (isRoman || isPlainInCapitals(words, firstToken))) return;
    if (isForeignBody(words, firstToken, endToken)) {
      proposals.add("organisation", firstToken, endToken, "organisation.foreignForm", CERTAIN);
      return;
    }
    const rule = isAcronym ? "organisation.acronym" : "organisation.capitals";
    proposals.add("organisation", firstToken, endToken, rule, isAcronym ? 0.6 : 0.1);
  });
}
