import type { Analyses } from "../analyses/analyze.ts";
import { isUsersEntry } from "../lexicon/user-lexicon.ts";
import { SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";
import type { Candidate, Tells } from "./candidate.ts";
import { toLogOdds, toScore } from "./name-model.ts";
import { type Judge, type NameSpans, toNameSpans } from "./name-spans.ts";
import { findNameWords, type NameWords } from "./name-words.ts";
import { NAME_TYPES, Proposals, STANDING } from "./proposals.ts";
import { type Matcher, matchRules } from "./rules.ts";

/** Proposes stretches that no pattern can say. */
export type Finder = (words: NameWords, proposals: Proposals) => void;

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
  { scores, standings, entries }: Proposals,
  proposal: number,
  logOdds: number | undefined,
): number {
  const own = scores[proposal]!;
  if (logOdds === undefined || standings[proposal] === STANDING.certain) return own;
  // Below what is kept without asking whose name it is, which takes longer.
  if (logOdds < LEAST_LOG_ODDS && own < LEAST_SCORE) return 0;
  const entry = entries[proposal]!;
  // A name of the user's own lexicon is found whatever a model thinks of it.
  return entry >= 0 && isUsersEntry(reading.lexicon, entry) ? own : toScore(logOdds);
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
    tells: proposals.tells[proposal]! as Tells,
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
