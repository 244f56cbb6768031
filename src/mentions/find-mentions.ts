import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { USER_TABLE } from "../lexicon/user-lexicon.ts";
import { SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";
import type { Candidate } from "./candidate.ts";
import { toLogOdds, toScore } from "./name-model.ts";
import { type NameSpans, toNameSpans } from "./name-spans.ts";
import { findNameWords, type NameWords } from "./name-words.ts";
import { CERTAIN, NAME_TYPES, Proposals } from "./proposals.ts";
import { type Matcher, matchRules } from "./rules.ts";

/** Proposes stretches that no pattern can say. */
export type Finder = (words: NameWords, proposals: Proposals) => void;

/**
 * Judges proposals together; see `createNameModel`. Without one, the scores of the rules stand.
 *
 * @returns log-odds of each span and type, `NAME_TYPES.length` a span.
 */
export type Judge = (words: NameWords, spans: NameSpans) => Float64Array;

/** Less sure than this is not worth settling. */
const LEAST_SCORE = 0.3;
const LEAST_LOG_ODDS = toLogOdds(LEAST_SCORE);

/** Finds everything that may be a mention, overlaps included. */
export function findMentions(
  reading: Analyses,
  matcher: Matcher,
  finders: readonly Finder[],
  judge: Judge | undefined,
): Candidate[] {
  const candidates = matchRules(matcher, reading);
  const words = findNameWords(reading);
  const proposals = new Proposals();
  for (const find of finders) find(words, proposals);
  const spans = toNameSpans(proposals, reading.tokens.count);
  addCandidates(reading, spans, judge?.(words, spans), candidates);
  return candidates;
}

/** Adds the proposals that are sure enough, by the rule's own score or by what a judge made of it. */
export function addCandidates(
  reading: Analyses,
  spans: NameSpans,
  odds: Float64Array | undefined,
  candidates: Candidate[],
): void {
  const { proposals, best } = spans;
  for (let slot = 0; slot < best.length; slot++) {
    const proposal = best[slot]!;
    if (proposal < 0) continue;
    const score = scoreOf(reading, proposals, proposal, odds?.[slot]);
    if (score >= LEAST_SCORE) candidates.push(toCandidate(reading, proposals, proposal, score));
  }
}

function scoreOf(
  reading: Analyses,
  proposals: Proposals,
  proposal: number,
  logOdds: number | undefined,
): number {
  const { scores, entries } = proposals;
  const own = scores[proposal]!;
  if (logOdds === undefined || own >= CERTAIN) return own;
  if (isKnown(reading, proposals, proposal)) {
    const score = toScore(logOdds);
    // A name of two lexicons is what the model likes better.
    return Math.max(score, KNOWN_SCORE + score / 10);
  }
  // Below what is kept without asking whose name it is, which takes longer.
  if (logOdds < LEAST_LOG_ODDS && own < LEAST_SCORE) return 0;
  return isUsers(reading, entries[proposal]!) ? own : toScore(logOdds);
}

function toCandidate(
  reading: Analyses,
  proposals: Proposals,
  proposal: number,
  score: number,
): Candidate {
  const firstToken = proposals.firstTokens[proposal]!;
  const endToken = proposals.endTokens[proposal]!;
  const { tokens } = reading;
  return {
    type: NAME_TYPES[proposals.types[proposal]!]!,
    firstToken,
    endToken,
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    name: "",
    features: 0,
    quotedEnd: findQuotedEnd(tokens, firstToken, endToken),
    by: proposals.rules[proposal]!,
    score,
    entry: proposals.entries[proposal]!,
    value: undefined,
  };
}

/** The quote that closes the one at the start, unless a suffix shows that what is quoted owns the rest: `“Report”un bürosu`. */
function findQuotedEnd({ shapes, kinds }: Tokens, first: number, end: number): number {
  if ((shapes[first]! & SHAPE.openQuote) === 0) return -1;
  let close = first + 1;
  while (close < end && (shapes[close]! & SHAPE.closeQuote) === 0) close++;
  return close < end && kinds[close + 1] !== TOKEN.suffix ? close : -1;
}

/** What a name is kept at that lexicons know as nothing else: sure enough where no longer name takes it in. */
const KNOWN_SCORE = 0.6;
/** A row of the lexicon by itself, if it is not `ambiguous`. */
const PLAIN_ROW = 0.9;

/** Is it a row of the lexicon that is no other word, in capitals as there: `Avropa İttifaqı`, `Coinbase`? */
function isKnown(
  reading: Analyses,
  { firstTokens, endTokens, entries, scores }: Proposals,
  proposal: number,
): boolean {
  const entry = entries[proposal]!;
  if (entry < 0) return false;
  const { table, forms, tokens, lexicon } = reading;
  const first = firstTokens[proposal]!;
  const isPlain = scores[proposal]! >= PLAIN_ROW - EPSILON;
  if ((tokens.shapes[first]! & SHAPE.initialCapital) === 0) return false;
  if (endTokens[proposal]! - first > 1) return isPlain;
  const category = lexicon.categoryOf(entry);
  const others = table.masks[forms[first]!]! & OTHER_WORDS & ~bit(category);
  if (isPlain) return others === 0;
  // `Laçında`: neither in people of the name nor in falcons does anything happen.
  return (
    category === CATEGORY.place &&
    (others & ~PEOPLE_AND_THINGS) === 0 &&
    TOWNS.has(lexicon.cell(entry, "kind")) &&
    isWhere(reading, first, entry)
  );
}

/** Is the entry's one word in the locative? */
function isWhere(
  { hitFirst, hitEntries, hitAnalyses, table }: Analyses,
  token: number,
  entry: number,
): boolean {
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (hitEntries[h] !== entry) continue;
    const features = table.features[hitAnalyses[h]!]!;
    if (caseOf(features) === CASE.locative && possessiveOf(features) === POSSESSIVE.none)
      return true;
  }
  return false;
}

const PEOPLE_AND_THINGS =
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.ambiguousName);
const TOWNS: ReadonlySet<string> = new Set(["capital", "city", "city | district", "district"]);

/** Scores are kept in single precision. */
const EPSILON = 1e-6;
const OTHER_WORDS =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.ambiguousName) |
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.people) |
  bit(CATEGORY.place) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.namedEvent);

/** A name of the user's own lexicon is found whatever a model thinks of it. */
function isUsers({ lexicon }: Analyses, entry: number): boolean {
  return entry >= 0 && lexicon.tableOf(entry).startsWith(`${USER_TABLE}/`);
}
