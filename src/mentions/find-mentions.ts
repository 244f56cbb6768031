import type { Analyses } from "../analyses/analyze.ts";
import { USER_TABLE } from "../lexicon/user-lexicon.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { toScore } from "./name-model.ts";
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
  const odds = judge?.(words, spans);
  for (const candidate of toCandidates(reading, spans, odds)) candidates.push(candidate);
  return candidates;
}

/** The proposals that are sure enough, by the rule's own score or by what a judge made of it. */
export function* toCandidates(
  reading: Analyses,
  spans: NameSpans,
  odds: Float64Array | undefined,
): Generator<Candidate> {
  const { proposals, best } = spans;
  for (let slot = 0; slot < best.length; slot++) {
    const proposal = best[slot]!;
    if (proposal < 0) continue;
    const own = proposals.scores[proposal]!;
    const isOwn = own >= CERTAIN || isUsers(reading, proposals.entries[proposal]!);
    const score = odds === undefined || isOwn ? own : toScore(odds[slot]!);
    if (score < LEAST_SCORE) continue;
    yield candidateOf(reading, {
      type: NAME_TYPES[proposals.types[proposal]!]!,
      firstToken: proposals.firstTokens[proposal]!,
      endToken: proposals.endTokens[proposal]!,
      by: proposals.rules[proposal]!,
      score,
      entry: proposals.entries[proposal]!,
    });
  }
}

/** A name of the user's own lexicon is found whatever a model thinks of it. */
function isUsers({ lexicon }: Analyses, entry: number): boolean {
  return entry >= 0 && lexicon.tableOf(entry).startsWith(`${USER_TABLE}/`);
}
