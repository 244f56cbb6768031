import type { Analyses } from "../analyses/analyze.ts";
import type { Candidate } from "./candidate.ts";
import { candidateOf } from "./candidate.ts";
import { findNameWords, type NameWords } from "./name-words.ts";
import type { Proposal } from "./proposal.ts";
import { type Matcher, matchRules } from "./rules.ts";

/** Proposes stretches that no pattern can say. */
export type Finder = (words: NameWords, propose: (proposal: Proposal) => void) => void;

/** Judges proposals together; see `createScorer`. Without one, the scores of the rules stand. */
export type Scorer = (words: NameWords, proposals: Proposal[]) => Proposal[];

/** Less sure than this is not worth settling. */
const LEAST_SCORE = 0.3;

/** Finds everything that may be a mention, overlaps included. */
export function findMentions(
  reading: Analyses,
  matcher: Matcher,
  finders: readonly Finder[],
  score: Scorer | undefined,
): Candidate[] {
  const candidates = matchRules(matcher, reading);
  const words = findNameWords(reading);
  const proposals: Proposal[] = [];
  for (const find of finders) find(words, (proposal) => proposals.push(proposal));
  for (const proposal of score?.(words, proposals) ?? proposals) {
    if (proposal.score >= LEAST_SCORE) candidates.push(candidateOf(reading, proposal));
  }
  return candidates;
}
