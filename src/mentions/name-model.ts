import { ROW_FLAG } from "../engine/lexicon-table.ts";
import { USER_TABLE } from "../lexicon/user-lexicon.ts";
import type { MentionType } from "../types.ts";
import type { Scorer } from "./find-mentions.ts";
import { NameFeatures } from "./name-features.ts";
import type { NameWords } from "./name-words.ts";
import type { Proposal } from "./proposal.ts";

/** The types that the model judges, in the order of a row of weights. */
export const MODEL_TYPES: readonly MentionType[] = [
  "person",
  "country",
  "place",
  "organisation",
  "named-event",
];

/** Rows of weights: features are hashed into them. */
export const MODEL_ROWS = 1 << 15;

/** A weight of 1 is stored as this. */
export const WEIGHT_UNIT = 20;

/** A stretch of tokens with everything proposed for it. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** The surest proposal of each of {@link MODEL_TYPES}, and how many rules proposed anything. */
  readonly proposals: (Proposal | undefined)[];
  readonly rules: string[];
}

/**
 * Judges proposals by a linear model: logistic regression over hashed features, added to how sure the rule itself is.
 *
 * The weights are learned from marked news by `scripts/train-names.ts`. What a rule says stands where the model has seen nothing
 * like it, so a rule works without examples, and the model only corrects it.
 */
export function createNameScorer(weights: Int8Array): Scorer {
  return (words, proposals) => {
    const features = new NameFeatures(words);
    const judged: Proposal[] = [];
    for (const span of groupSpans(proposals)) judgeSpan(span, words, features, weights, judged);
    return judged;
  };
}

/** Puts the proposals for one stretch together. */
export function groupSpans(proposals: readonly Proposal[]): Iterable<NameSpan> {
  const spans = new Map<number, NameSpan>();
  for (const proposal of proposals) {
    const { firstToken, endToken } = proposal;
    const key = firstToken * 256 + (endToken - firstToken);
    let span = spans.get(key);
    if (span === undefined) {
      span = { firstToken, endToken, proposals: [], rules: [] };
      spans.set(key, span);
    }
    const type = MODEL_TYPES.indexOf(proposal.type);
    const best = span.proposals[type];
    if (best === undefined || best.score < proposal.score) span.proposals[type] = proposal;
    if (!span.rules.includes(proposal.by)) span.rules.push(proposal.by);
  }
  return spans.values();
}

/** Reads the features of a span, what the rules said included. */
export function readSpan(span: NameSpan, features: NameFeatures): void {
  features.read(span.firstToken, span.endToken);
  for (const rule of span.rules) features.addRule(rule);
}

/** What a rule's own sureness adds to the sum of weights: its log-odds. */
export function priorOf({ score }: Proposal): number {
  const bounded = Math.min(0.97, Math.max(0.03, score));
  return Math.log(bounded / (1 - bounded));
}

const SUMS = new Int32Array(MODEL_TYPES.length);

function judgeSpan(
  span: NameSpan,
  words: NameWords,
  features: NameFeatures,
  weights: Int8Array,
  judged: Proposal[],
): void {
  readSpan(span, features);
  sumWeights(features, weights);
  span.proposals.forEach((proposal, type) => {
    if (proposal === undefined) return;
    if (isOwn(words, proposal)) {
      judged.push(proposal);
      return;
    }
    const odds = priorOf(proposal) + SUMS[type]! / WEIGHT_UNIT;
    judged.push({ ...proposal, score: 1 / (1 + Math.exp(-odds)) });
  });
}

function sumWeights({ values, count }: NameFeatures, weights: Int8Array): void {
  const width = MODEL_TYPES.length;
  SUMS.fill(0);
  for (let i = 0; i < count; i++) {
    const row = (values[i]! & (MODEL_ROWS - 1)) * width;
    for (let type = 0; type < width; type++) SUMS[type]! += weights[row + type]!;
  }
}

/** A name of the user's own lexicon is found whatever the model thinks of it. */
function isOwn({ reading }: NameWords, { entry }: Proposal): boolean {
  if (entry < 0 || reading.lexicon.hasFlag(entry, ROW_FLAG["needs-head"])) return false;
  return reading.lexicon.tableOf(entry).startsWith(`${USER_TABLE}/`);
}
