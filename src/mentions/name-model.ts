import { ROW_FLAG } from "../engine/lexicon-table.ts";
import { USER_TABLE } from "../lexicon/user-lexicon.ts";
import type { MentionType } from "../types.ts";
import type { Scorer } from "./find-mentions.ts";
import { NameFeatures } from "./name-features.ts";
import type { NameWords } from "./name-words.ts";
import { CERTAIN, type Proposal } from "./proposal.ts";

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
 * Judges proposals by a linear model: logistic regression over hashed features, added to how sure the rule itself is; then lets
 * the tellings of one name in the text agree.
 *
 * The weights are learned from marked news by `scripts/train-names.ts`. What a rule says stands where the model has seen nothing
 * like it, so a rule works without examples, and the model only corrects it.
 */
export function createNameScorer(weights: Int8Array): Scorer {
  return (words, proposals) => {
    const features = new NameFeatures(words);
    const spans = groupSpans(proposals);
    const odds = new Float64Array(spans.length * MODEL_TYPES.length).fill(IMPOSSIBLE);
    spans.forEach((span, i) => {
      readSpan(span, features);
      sumWeights(features, weights);
      span.proposals.forEach((proposal, type) => {
        if (proposal === undefined) return;
        odds[i * MODEL_TYPES.length + type] = priorOf(proposal) + SUMS[type]! / WEIGHT_UNIT;
      });
    });
    agree(words, spans, odds);
    return toJudged(words, spans, odds);
  };
}

/** Log-odds of what nobody proposed. */
export const IMPOSSIBLE = -99;

/** From these log-odds on, a telling speaks for the others of its name. */
const SURE = 1.5;
/** Below these log-odds a telling is not helped by others. */
const HOPELESS = -3;
/** How much of its own sureness the surest telling lends. */
const LENT = 0.5;

/**
 * Lets the tellings of one name agree: a name that is sure in one place of the text, by its title or its verb, is likelier in
 * every other; and so is a family name alone that ends a full name elsewhere.
 *
 * @param odds log-odds of each span and type, `MODEL_TYPES.length` a span; changed in place.
 */
export function agree(words: NameWords, spans: readonly NameSpan[], odds: Float64Array): void {
  const width = MODEL_TYPES.length;
  const best = new Map<number, Float64Array>();
  spans.forEach(({ firstToken, endToken }, i) => {
    for (let type = 0; type < width; type++) {
      const own = odds[i * width + type]!;
      if (own < SURE) continue;
      remember(best, nameKeys(words, firstToken, endToken), type, own);
      const isFullName = type === PERSON && endToken - firstToken > 1;
      if (isFullName) remember(best, nameKeys(words, endToken - 1, endToken), type, own);
    }
  });
  if (best.size === 0) return;
  spans.forEach(({ firstToken, endToken }, i) => {
    for (let type = 0; type < width; type++) {
      const own = odds[i * width + type]!;
      if (own < HOPELESS || own > SURE) continue;
      let lent = 0;
      for (const key of nameKeys(words, firstToken, endToken)) {
        lent = Math.max(lent, best.get(key)?.[type] ?? 0);
      }
      odds[i * width + type] = own + lent * LENT;
    }
  });
}

const PERSON = MODEL_TYPES.indexOf("person");

function remember(
  best: Map<number, Float64Array>,
  keys: readonly number[],
  type: number,
  odds: number,
): void {
  for (const key of keys) {
    const known = best.get(key) ?? new Float64Array(MODEL_TYPES.length);
    best.set(key, known);
    known[type] = Math.max(known[type]!, odds);
  }
}

/** A number for each name that a stretch may be a case of: `Zelenskinin` is a form of `zelenski`, `zelenskin` or itself. */
function nameKeys({ reading }: NameWords, first: number, end: number): number[] {
  const { table, forms } = reading;
  let start = end - first;
  for (let i = first; i < end - 1; i++) start = Math.imul(start, 31) ^ table.hashes[forms[i]!]!;
  const last = forms[end - 1]!;
  const keys = [Math.imul(start, 31) ^ table.hashes[last]!];
  for (let a = table.first[last]!; a < table.first[last + 1]!; a++) {
    const key = Math.imul(start, 31) ^ table.prefixHash(last, table.bases[a]!);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function toJudged(words: NameWords, spans: readonly NameSpan[], odds: Float64Array): Proposal[] {
  return spans.flatMap((span, i) =>
    span.proposals.flatMap((proposal, type) => {
      if (proposal === undefined) return [];
      if (proposal.score >= CERTAIN || isOwn(words, proposal)) return proposal;
      const score = 1 / (1 + Math.exp(-odds[i * MODEL_TYPES.length + type]!));
      return { ...proposal, score };
    }),
  );
}

/** Puts the proposals for one stretch together. */
export function groupSpans(proposals: readonly Proposal[]): NameSpan[] {
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
  return [...spans.values()];
}

/** Reads the features of a span, what the rules said included. */
export function readSpan(span: NameSpan, features: NameFeatures): void {
  features.read(span.firstToken, span.endToken);
  features.addRules(span.rules);
}

/** What a rule's own sureness adds to the sum of weights: its log-odds. */
export function priorOf({ score }: Proposal): number {
  const bounded = Math.min(0.97, Math.max(0.03, score));
  return Math.log(bounded / (1 - bounded));
}

const SUMS = new Int32Array(MODEL_TYPES.length);

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
