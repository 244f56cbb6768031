import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { eachRun, type NameWords, PART } from "../../mentions/name-words.ts";
import type { Proposal } from "../../mentions/proposal.ts";
import { quotedSpans } from "../../mentions/quoted.ts";
import { SHAPE } from "../../tokens/tokens.ts";

const findEntries = createEntryFinder(CATEGORY.organisation, "organisation", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

type Propose = (proposal: Proposal) => void;

/**
 * Proposes organisations of the lexicon, alone and with the state or place they belong to (`Rusiya XİN`), names before a head
 * (`Milli Elmlər Akademiyası`, `“Neftçi” klubu`), quoted names, acronyms, and any few capitalised words.
 */
export const findOrganisations: Finder = (words, propose) => {
  findEntries(words, (entry) => {
    propose(entry);
    proposeOwned(words, entry, propose);
  });
  findBeforeHeads(words, propose);
  findQuoted(words, propose);
  findCapitals(words, propose);
};

/** `Rusiya XİN`, `Azərbaycanın Daxili İşlər Nazirliyi`: the name with its owner, a few words before it. */
function proposeOwned(words: NameWords, entry: Proposal, propose: Propose): void {
  const { reading, endings, parts } = words;
  const { firstToken } = entry;
  if (firstToken === 0 || (endings[firstToken]! & OWNERS) === 0) return;
  if (reading.tokens.shapes[firstToken]! & (SHAPE.lineStart | SHAPE.sentenceStart)) return;
  for (let start = firstToken - 1; start >= 0 && firstToken - start <= 4; start--) {
    if (parts[start] !== PART.capital) continue;
    const owner = findOwner(words, start, firstToken);
    if (owner < 0) continue;
    const [rule, score] = judgeOwner(words, owner, entry.entry);
    propose({ ...entry, firstToken: start, by: `organisation.${rule}`, score });
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
  if (!isShared || !STATE_BODIES.has(lexicon.cell(body, "kind"))) return ["ownedProper", 0.1];
  return isState ? ["ownedByState", 0.95] : ["ownedByOther", 0.6];
}

function findBeforeHeads(words: NameWords, propose: Propose): void {
  eachHeadChain(words, CATEGORY.organisationHead, ({ starts, headStart, end, entry }) => {
    const isLower = words.parts[headStart] === PART.lower;
    const needsQuote = isLower && words.reading.lexicon.cell(entry, "inside") === "quoted";
    for (const { token, reach } of starts) {
      const isQuoted = words.parts[token] === PART.openQuote;
      const by = `organisation.${reach}${isQuoted ? "Quoted" : ""}${needsQuote ? "BeforeKind" : "BeforeHead"}`;
      const score = needsQuote && !isQuoted ? 0.2 : SCORES[reach];
      propose({ type: "organisation", firstToken: token, endToken: end, by, score, entry });
    }
  });
}

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.8, part: 0.35, beyond: 0.15 };

/** A quoted name; one with its kind behind it (`“HƏMAS” hərəkatı`) is no mention of its own. */
function findQuoted(words: NameWords, propose: Propose): void {
  const { bits, tokens } = words.reading;
  quotedSpans(words, (firstToken, endToken) => {
    const next = endToken + 1;
    const hasKind =
      next < tokens.count &&
      (bits[next]! & bit(CATEGORY.organisationHead)) !== 0 &&
      (tokens.shapes[next]! & (SHAPE.lineStart | SHAPE.sentenceStart)) === 0;
    const by = hasKind ? "organisation.quotedBeforeKind" : "organisation.quoted";
    const score = hasKind ? 0.1 : 0.6;
    propose({ type: "organisation", firstToken, endToken, by, score, entry: -1 });
  });
}

/** Longest name that only its capitals tell, in words. */
const MAX_WORDS = 4;

function findCapitals(words: NameWords, propose: Propose): void {
  const { shapes } = words.reading.tokens;
  eachRun(words, ({ unitStarts, unitEnds }) => {
    for (let first = 0; first < unitStarts.length; first++) {
      const limit = Math.min(unitStarts.length, first + MAX_WORDS);
      for (let last = first; last < limit; last++) {
        const [firstToken, endToken] = [unitStarts[first]!, unitEnds[last]!];
        const isAcronym = first === last && (shapes[firstToken]! & SHAPE.allCapitals) !== 0;
        const by = isAcronym ? "organisation.acronym" : "organisation.capitals";
        const score = isAcronym ? 0.6 : 0.1;
        propose({ type: "organisation", firstToken, endToken, by, score, entry: -1 });
      }
    }
  });
}
