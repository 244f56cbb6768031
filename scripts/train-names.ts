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
import { WORD_LEXICONS } from "../src/lexicon/sources.ts";
import type { Candidate } from "../src/mentions/candidate.ts";
import { addCandidates } from "../src/mentions/find-mentions.ts";
import { NameFeatures } from "../src/mentions/name-features.ts";
import {
  createNameModel,
  MODEL_ROWS,
  readSpan,
  toLogOdds,
  toScore,
  WEIGHT_UNIT,
} from "../src/mentions/name-model.ts";
import { type NameSpans, toNameSpans } from "../src/mentions/name-spans.ts";
import { findNameWords, type NameWords } from "../src/mentions/name-words.ts";
import { NAME_TYPES, Proposals } from "../src/mentions/proposals.ts";
import { settle } from "../src/mentions/settle.ts";
import { tokenize } from "../src/tokens/tokenize.ts";

interface GoldMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

/** A proposed span with what the marked text says of it. */
interface Example {
  readonly features: Int32Array;
  /** Log-odds that the rules give each type; undefined where none proposed it. */
  readonly priors: readonly (number | undefined)[];
  /** For each type 1 or 0; undefined where nobody asks: not proposed, or optional. */
  readonly labels: readonly (0 | 1 | undefined)[];
}

interface MarkedText {
  readonly words: NameWords;
  readonly spans: NameSpans;
  /** One for each of `spans`. */
  readonly examples: readonly Example[];
  readonly gold: readonly GoldMention[];
}

const EPOCHS = 10;
const RATE = 0.05;
/** A feature seen in fewer texts than this teaches nothing. */
const LEAST_TEXTS = 2;
const FOLDS = 5;

const GOLD = fileURLToPath(new URL("../../shared/gold/news-train.gold.jsonl", import.meta.url));
const MODEL = fileURLToPath(new URL("../models/names.txt", import.meta.url));

const lexicons = [WORD_LEXICONS, ...EVERYTHING.map((kind) => kind.lexicons)];
const forms = new FormTable(new Lexicon([...new Set(lexicons.flat())]));

function readMarked(line: string): MarkedText {
  const { text, mentions } = JSON.parse(line) as { text: string; mentions: GoldMention[] };
  const gold = mentions.filter(({ type }) => (NAME_TYPES as readonly string[]).includes(type));
  const words = findNameWords(analyze(tokenize(text), forms));
  const proposals = new Proposals();
  for (const { find } of EVERYTHING) find?.(words, proposals);
  const spans = toNameSpans(proposals, words.reading.tokens.count);
  const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
  const features = new NameFeatures(words);
  const examples = Array.from({ length: spans.count }, (_, span): Example => {
    readSpan(spans, span, features);
    const start = words.reading.tokens.starts[spans.firstTokens[span]!]!;
    const end = words.reading.tokens.ends[spans.endTokens[span]! - 1]!;
    const best = NAME_TYPES.map((_, type) => spans.best[span * NAME_TYPES.length + type]!);
    return {
      features: features.values.slice(0, features.count),
      priors: best.map((i) => (i < 0 ? undefined : toLogOdds(proposals.scores[i]!))),
      labels: NAME_TYPES.map((type, i) => {
        const mention = marked.get(keyOf({ type, start, end }));
        if (best[i]! < 0 || mention?.optional) return undefined;
        return mention === undefined ? 0 : 1;
      }),
    };
  });
  return { words, spans, examples, gold };
}

function keyOf({ type, start, end }: GoldMention): string {
  return `${start}:${end}:${type}`;
}

function train(marked: readonly MarkedText[]): Int8Array {
  const known = commonFeatures(marked);
  const examples = marked.flatMap((text) =>
    text.examples.map((one) => ({ ...one, features: one.features.filter((f) => known.has(f)) })),
  );
  const weights = new Float32Array(MODEL_ROWS * NAME_TYPES.length);
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
function learn(example: Example, weights: Float32Array, squares: Float32Array): void {
  example.labels.forEach((label, type) => {
    if (label === undefined) return;
    const error = toScore(logOdds(example, type, weights)) - label;
    if (Math.abs(error) < 1e-3) return;
    for (const feature of example.features) {
      const at = slotOf(feature, type);
      squares[at]! += error * error;
      weights[at]! -= (RATE * error) / (Math.sqrt(squares[at]!) + 1e-3);
    }
  });
}

function logOdds(
  { features, priors }: Example,
  type: number,
  weights: ArrayLike<number>,
  unit = 1,
): number {
  let sum = 0;
  for (const feature of features) sum += weights[slotOf(feature, type)]!;
  return priors[type]! + sum / unit;
}

function slotOf(feature: number, type: number): number {
  return (feature & (MODEL_ROWS - 1)) * NAME_TYPES.length + type;
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
    const judge = createNameModel(weights);
    for (const text of marked.filter((_, i) => i % FOLDS === fold)) {
      learned.add(text, judge(text.words, text.spans));
      ruled.add(text, undefined);
    }
  }
  learned.print("with the model");
  ruled.print("by rules alone");
}

class Tally {
  private readonly counts = new Map<string, { right: number; found: number; gold: number }>();

  add({ words, spans, gold }: MarkedText, odds: Float64Array | undefined): void {
    const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
    const candidates: Candidate[] = [];
    addCandidates(words.reading, spans, odds, candidates);
    for (const mention of settle(candidates)) {
      const match = marked.get(keyOf(mention));
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
