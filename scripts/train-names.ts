/**
 * Learns the weights of the name model from marked news, ../shared/gold/news-train.gold.jsonl, and writes models/names.txt.
 *
 *   tsx scripts/train-names.ts           trains on everything and writes the weights
 *   tsx scripts/train-names.ts --folds   trains on four fifths and judges the last, five times; writes nothing
 *
 * Logistic regression with AdaGrad over hashed features, one output a type; see src/mentions/name-model.ts. The same marked text
 * and the same lexicons give the same weights.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { analyze } from "../src/analyses/analyze.ts";
import { FormTable } from "../src/analyses/forms.ts";
import { encodeSparse } from "../src/engine/sparse-bytes.ts";
import { EVERYTHING } from "../src/everything.ts";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { COMMON_LEXICONS, EVENT_LEXICONS } from "../src/lexicon/sources.ts";
import { type Candidate, candidateOf } from "../src/mentions/candidate.ts";
import { NameFeatures } from "../src/mentions/name-features.ts";
import {
  agree,
  groupSpans,
  IMPOSSIBLE,
  MODEL_ROWS,
  MODEL_TYPES,
  type NameSpan,
  priorOf,
  readSpan,
  WEIGHT_UNIT,
} from "../src/mentions/name-model.ts";
import { findNameWords, type NameWords } from "../src/mentions/name-words.ts";
import { CERTAIN, type Proposal } from "../src/mentions/proposal.ts";
import { settle } from "../src/mentions/settle.ts";
import { tokenize } from "../src/tokens/tokenize.ts";

interface GoldMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

/** A proposed stretch with what the marked text says of it. */
interface Example {
  readonly span: NameSpan;
  readonly features: Int32Array;
  /** For each type 1 or 0, or undefined where nobody asks: not proposed, or optional. */
  readonly labels: readonly (0 | 1 | undefined)[];
}

interface MarkedText {
  readonly examples: readonly Example[];
  readonly gold: readonly GoldMention[];
  readonly words: NameWords;
  readonly toCandidate: (proposal: Proposal) => Candidate;
}

const EPOCHS = 6;
const RATE = 0.05;
/** A feature seen in fewer texts than this teaches nothing. */
const LEAST_TEXTS = 2;
const FOLDS = 5;

const GOLD = fileURLToPath(new URL("../../shared/gold/news-train.gold.jsonl", import.meta.url));
const MODEL = fileURLToPath(new URL("../models/names.txt", import.meta.url));

const kinds = EVERYTHING.filter(({ find }) => find !== undefined);
const lexicons = [COMMON_LEXICONS, EVENT_LEXICONS, ...EVERYTHING.map((kind) => kind.lexicons)];
const forms = new FormTable(new Lexicon([...new Set(lexicons.flat())]));

function readMarked(line: string): MarkedText {
  const { text, mentions } = JSON.parse(line) as { text: string; mentions: GoldMention[] };
  const gold = mentions.filter(({ type }) => (MODEL_TYPES as readonly string[]).includes(type));
  const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
  const reading = analyze(tokenize(text), forms);
  const words = findNameWords(reading);
  const features = new NameFeatures(words);
  const proposals: Proposal[] = [];
  for (const { find } of kinds) find?.(words, (proposal) => proposals.push(proposal));
  const toCandidate = (proposal: Proposal): Candidate => candidateOf(reading, proposal);
  const examples = groupSpans(proposals).map((span): Example => {
    readSpan(span, features);
    const labels = MODEL_TYPES.map((_, i) => {
      const proposal = span.proposals[i];
      const mention = proposal && marked.get(keyOf(toCandidate(proposal)));
      if (proposal === undefined || mention?.optional) return undefined;
      return mention === undefined ? 0 : 1;
    });
    return { span, labels, features: features.values.slice(0, features.count) };
  });
  return { examples, gold, words, toCandidate };
}

function keyOf({ type, start, end }: GoldMention | Candidate): string {
  return `${start}:${end}:${type}`;
}

function train(marked: readonly MarkedText[]): Int8Array {
  const known = commonFeatures(marked);
  const examples = marked.flatMap((text) =>
    text.examples.map((one) => ({ ...one, features: one.features.filter((f) => known.has(f)) })),
  );
  const weights = new Float32Array(MODEL_ROWS * MODEL_TYPES.length);
  const squares = new Float32Array(weights.length);
  const random = createRandom();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const example of examples) learn(example, weights, squares);
  }
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * WEIGHT_UNIT))),
  );
}

function commonFeatures(marked: readonly MarkedText[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { examples } of marked) {
    const here = new Set(examples.flatMap(({ features }) => [...features]));
    for (const feature of here) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([f]) => f));
}

/** One step of AdaGrad for each type that is asked about. */
function learn({ features, labels, span }: Example, weights: Float32Array, squares: Float32Array) {
  labels.forEach((label, type) => {
    if (label === undefined) return;
    const error = toShare(logOdds(span.proposals[type]!, features, weights, type)) - label;
    if (Math.abs(error) < 1e-3) return;
    for (const feature of features) {
      const at = (feature & (MODEL_ROWS - 1)) * MODEL_TYPES.length + type;
      squares[at]! += error * error;
      weights[at]! -= (RATE * error) / (Math.sqrt(squares[at]!) + 1e-3);
    }
  });
}

function logOdds(
  proposal: Proposal,
  features: Int32Array,
  weights: ArrayLike<number>,
  type: number,
  unit = 1,
): number {
  let sum = 0;
  for (const feature of features) {
    sum += weights[(feature & (MODEL_ROWS - 1)) * MODEL_TYPES.length + type]!;
  }
  return priorOf(proposal) + sum / unit;
}

function toShare(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** The same numbers on every run. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function writeModel(weights: Int8Array): void {
  mkdirSync(new URL(".", new URL("../models/", import.meta.url)), { recursive: true });
  const lines = encodeSparse(weights).match(/.{1,120}/gu) ?? [];
  writeFileSync(MODEL, `${lines.join("\n")}\n`);
  console.log(`${weights.filter((weight) => weight !== 0).length} weights in models/names.txt`);
}

/** Precision, recall and F1 by type, each text judged by a model that has not seen it; and what the rules reach alone. */
function judgeFolds(marked: readonly MarkedText[]): void {
  const learned = new Tally();
  const ruled = new Tally();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(marked.filter((_, i) => i % FOLDS !== fold));
    for (const text of marked.filter((_, i) => i % FOLDS === fold)) {
      learned.add(text, (one, type) =>
        logOdds(one.span.proposals[type]!, one.features, weights, type, WEIGHT_UNIT),
      );
      ruled.add(text, (one, type) => priorOf(one.span.proposals[type]!));
    }
  }
  learned.print("with the model");
  ruled.print("by rules alone");
}

class Tally {
  private readonly counts = new Map<string, { right: number; found: number; gold: number }>();

  add(text: MarkedText, judge: (one: Example, type: number) => number): void {
    const { examples, gold, words, toCandidate } = text;
    const width = MODEL_TYPES.length;
    const odds = new Float64Array(examples.length * width).fill(IMPOSSIBLE);
    examples.forEach((one, i) => {
      one.span.proposals.forEach((proposal, type) => {
        if (proposal !== undefined) odds[i * width + type] = judge(one, type);
      });
    });
    const spans = examples.map(({ span }) => span);
    agree(words, spans, odds);
    const candidates = spans.flatMap((span, i) =>
      span.proposals.flatMap((proposal, type) => {
        if (proposal === undefined) return [];
        const isCertain = proposal.score >= CERTAIN;
        const score = isCertain ? proposal.score : toShare(odds[i * width + type]!);
        return toCandidate({ ...proposal, score });
      }),
    );
    const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
    const found = new Set<string>();
    for (const mention of settle(candidates)) {
      const match = marked.get(keyOf(mention));
      found.add(keyOf(mention));
      if (match?.optional) continue;
      this.row(mention.type).found++;
      if (match !== undefined) this.row(mention.type).right++;
    }
    for (const mention of gold) if (!mention.optional) this.row(mention.type).gold++;
  }

  print(title: string): void {
    console.log(title);
    for (const [type, { right, found, gold }] of this.counts) {
      const figures = [right / found, right / gold, (2 * right) / (found + gold)];
      console.log(`  ${type.padEnd(14)}${figures.map((n) => n.toFixed(3)).join("  ")}`);
    }
  }

  private row(type: string): { right: number; found: number; gold: number } {
    const all = this.counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    this.counts.set(type, all);
    return all;
  }
}

const { values } = parseArgs({ options: { folds: { type: "boolean", default: false } } });
const texts = readFileSync(GOLD, "utf8").split("\n").filter(Boolean).map(readMarked);
if (values.folds) judgeFolds(texts);
else writeModel(train(texts));
