import { bit, CATEGORY } from "../../lexicon/category.ts";
import { eachCapitalStretch } from "../../mentions/capitals.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import type { Proposals } from "../../mentions/proposals.ts";
import { quotedSpans } from "../../mentions/quoted.ts";
import { SHAPE } from "../../tokens/tokens.ts";

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
  for (let proposal = first; proposal < last; proposal++) findOwned(words, proposals, proposal);
  findBeforeHeads(words, proposals);
  findQuoted(words, proposals);
  findCapitals(words, proposals);
};

/** `Rusiya XİN`, `Azərbaycanın Daxili İşlər Nazirliyi`: the name with its owner, a few words before it. */
function findOwned(words: NameWords, proposals: Proposals, proposal: number): void {
  const { reading, endings, parts } = words;
  const firstToken = proposals.firstTokens[proposal]!;
  if (firstToken === 0 || (endings[firstToken]! & OWNERS) === 0) return;
  if (reading.tokens.shapes[firstToken]! & (SHAPE.lineStart | SHAPE.sentenceStart)) return;
  const body = proposals.entries[proposal]!;
  for (let start = firstToken - 1; start >= 0 && firstToken - start <= 4; start--) {
    if (parts[start] !== PART.capital) continue;
    const owner = findOwner(words, start, firstToken);
    if (owner < 0) continue;
    const [rule, score] = judgeOwner(words, owner, body);
    proposals.add("organisation", start, proposals.endTokens[proposal]!, rule, score, body);
  }
}

const OWNERS = bit(CATEGORY.country) | bit(CATEGORY.place) | bit(CATEGORY.organisation);

/** The entry that covers exactly these tokens and can own something, a country before others, or -1. */
function findOwner({ reading }: NameWords, start: number, end: number): number {
  let owner = -1;
  for (let h = reading.hitFirst[start]!; h < reading.hitFirst[start + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    const category = reading.lexicon.categoryOf(entry);
    if (reading.hitEnds[h] !== end || (bit(category) & OWNERS) === 0) continue;
    if (owner < 0 || category === CATEGORY.country) owner = entry;
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
function judgeOwner({ reading }: NameWords, owner: number, body: number): [string, number] {
  const { lexicon } = reading;
  const isState = lexicon.categoryOf(owner) === CATEGORY.country;
  const country = lexicon.cell(body, "country");
  const isShared = country === "" || (isState && country === lexicon.cell(owner, "code"));
  if (!isShared || !STATE_BODIES.has(lexicon.cell(body, "kind")))
    return ["organisation.ownedProper", 0.1];
  return isState ? ["organisation.ownedByState", 0.95] : ["organisation.ownedByOther", 0.6];
}

function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.organisationHead, ({ starts, headStart, end, entry }) => {
    const isLower = words.parts[headStart] === PART.lower;
    // `[ESPN] telekanalı`: such a kind word belongs to a quoted name only.
    const needsQuote = isLower && words.reading.lexicon.cell(entry, "inside") === "quoted";
    for (const { token, reach } of starts) {
      const isQuoted = words.parts[token] === PART.openQuote;
      const rules = needsQuote ? KIND_RULES : HEAD_RULES;
      const score = needsQuote && !isQuoted ? 0.2 : SCORES[reach];
      proposals.add("organisation", token, end, rules[reach][isQuoted ? 1 : 0]!, score, entry);
    }
  });
}

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.8, part: 0.35, beyond: 0.15 };

/** Ids of rules: for a name without quotes, and for one that begins with a quote. */
type RulePair = readonly [plain: string, quoted: string];

const HEAD_RULES: Readonly<Record<Reach, RulePair>> = {
  whole: ["organisation.wholeBeforeHead", "organisation.wholeQuotedBeforeHead"],
  part: ["organisation.partBeforeHead", "organisation.partQuotedBeforeHead"],
  beyond: ["organisation.beyondBeforeHead", "organisation.beyondQuotedBeforeHead"],
};
const KIND_RULES: Readonly<Record<Reach, RulePair>> = {
  whole: ["organisation.wholeBeforeKind", "organisation.wholeQuotedBeforeKind"],
  part: ["organisation.partBeforeKind", "organisation.partQuotedBeforeKind"],
  beyond: ["organisation.beyondBeforeKind", "organisation.beyondQuotedBeforeKind"],
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
    const rule = hasKind ? "organisation.quotedBeforeKind" : "organisation.quoted";
    proposals.add("organisation", first, end, rule, hasKind ? 0.1 : 0.6);
  });
}

/** Longest name that only its capitals tell, in words. */
const MAX_WORDS = 4;

function findCapitals(words: NameWords, proposals: Proposals): void {
  const { shapes } = words.reading.tokens;
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    const isAcronym =
      endToken - firstToken === 1 && (shapes[firstToken]! & SHAPE.allCapitals) !== 0;
    const rule = isAcronym ? "organisation.acronym" : "organisation.capitals";
    proposals.add("organisation", firstToken, endToken, rule, isAcronym ? 0.6 : 0.1);
  });
}
