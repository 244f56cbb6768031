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
  quotedSpans(words, (firstToken, endToken) => {
    propose({
      type: "organisation",
      firstToken,
      endToken,
      by: "organisation.quoted",
      score: 0.6,
      entry: -1,
    });
  });
  findCapitals(words, propose);
};

const OWNERS = bit(CATEGORY.country) | bit(CATEGORY.place) | bit(CATEGORY.organisation);

/** `Rusiya XİN`, `Azərbaycanın Daxili İşlər Nazirliyi`: the name with its owner, one or two words before it. */
function proposeOwned(words: NameWords, entry: Proposal, propose: Propose): void {
  const { reading, endings, parts } = words;
  const { firstToken } = entry;
  if (firstToken === 0 || (endings[firstToken]! & OWNERS) === 0) return;
  if (reading.tokens.shapes[firstToken]! & (SHAPE.lineStart | SHAPE.sentenceStart)) return;
  for (let start = firstToken - 1; start >= 0 && firstToken - start <= 4; start--) {
    if (parts[start] !== PART.capital) continue;
    if (!ownerSpans(words, start, firstToken)) continue;
    propose({ ...entry, firstToken: start, by: "organisation.owned", score: 0.95 });
  }
}

/** Does an entry that can own something cover exactly these tokens? */
function ownerSpans({ reading }: NameWords, start: number, end: number): boolean {
  for (let h = reading.hitFirst[start]!; h < reading.hitFirst[start + 1]!; h++) {
    if (reading.hitEnds[h] !== end) continue;
    if (bit(reading.lexicon.categoryOf(reading.hitEntries[h]!)) & OWNERS) return true;
  }
  return false;
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
