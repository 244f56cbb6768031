import { MODEL_ROWS, toScore, WEIGHT_UNIT } from "../../src/mentions/name-model.ts";
import { NAME_TYPES } from "../../src/mentions/proposals.ts";
import type { Example, Lesson } from "./marked-text.ts";

const EPOCHS = 10;
const RATE = 0.05;
/** How much what a model marked itself counts. */
const OWN_WORTH = 0.3;
/** A feature seen in fewer texts than this teaches nothing; */
const LEAST_MARKED = 2;
/** nor does one seen in fewer texts that a model marked itself. */
const LEAST_OWN = 8;
/** Weights up to this are dropped. Names are told as well without them. */
const NEGLIGIBLE = 1;

/** A model that is made smaller keeps so many weights, */
const KEPT = 10_000;
/** and loses the others in so many rounds: */
const ROUNDS = 6;
/** after each of them those that stay learn to do without what went, in so many passes, */
const COMPACTING_EPOCHS = 8;
/** in steps as small as this. */
const COMPACTING_RATE = 0.05;
/** How much a weight counts where the model is sure of the type, against at most 0.25 where it is not. */
const LEAST_DOUBT = 0.001;

/** Logistic regression with AdaGrad. The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[]): Int8Array {
  const known = commonFeatures(lessons);
  const examples = lessons.flatMap(({ isMarked, examples }) =>
    examples.map((one) => ({
      ...one,
      worth: isMarked ? 1 : OWN_WORTH,
      features: one.features.filter((feature) => known.has(feature)),
    })),
  );
  const weights = new Float32Array(MODEL_ROWS * NAME_TYPES.length);
  fit(examples, weights, new Float32Array(weights.length), EPOCHS, RATE);
  return Int8Array.from(weights, (weight) => {
    const whole = Math.round(weight * WEIGHT_UNIT);
    return Math.abs(whole) <= NEGLIGIBLE ? 0 : toStep(whole);
  });
}

/**
 * The model with fewer weights, which says of the lessons what it said with all. Those go that change least: a weight counts by
 * its square and by how often, and how much in doubt, it is asked (the diagonal of Fisher's information, as in "Optimal brain
 * damage", LeCun and others, 1990). Most large weights are of what hardly a text says.
 */
export function compact(model: Int8Array, lessons: readonly Lesson[]): Int8Array {
  const examples = lessons.flatMap((lesson) => lesson.examples.map((one) => asTold(model, one)));
  const doubts = sumDoubts(examples, model.length);
  const size = model.filter((weight) => weight !== 0).length;
  const weights = Float32Array.from(model, (weight) => weight / WEIGHT_UNIT);
  for (let round = 1; round <= ROUNDS; round++) {
    keepBest(weights, doubts, Math.round(size + ((KEPT - size) * round) / ROUNDS));
    // What a weight has learned before makes its steps small: those that went stay where they are.
    const squares = Float32Array.from(weights, (weight) =>
      weight === 0 ? Number.POSITIVE_INFINITY : 0,
    );
    fit(examples, weights, squares, COMPACTING_EPOCHS, COMPACTING_RATE);
  }
  return Int8Array.from(weights, (weight) => toStep(Math.round(weight * WEIGHT_UNIT)));
}

/** For each weight, how much in doubt the examples are that ask it, all together. */
function sumDoubts(examples: readonly WeighedExample[], size: number): Float32Array {
  const doubts = new Float32Array(size);
  for (const { features, labels } of examples) {
    labels.forEach((label, type) => {
      if (label === undefined) return;
      const doubt = LEAST_DOUBT + label * (1 - label);
      for (const feature of features) doubts[slotOf(feature, type)]! += doubt;
    });
  }
  return doubts;
}

/** Drops all weights but so many that change most of what is said. */
function keepBest(weights: Float32Array, doubts: Float32Array, count: number): void {
  const worths = weights.map((weight, i) => weight * weight * doubts[i]!);
  const least = worths.toSorted().at(-count)!;
  for (let i = 0; i < weights.length; i++) if (worths[i]! < least) weights[i] = 0;
}

/** The example with what a model says of it as its labels. */
function asTold(model: Int8Array, { features, priors }: Example): WeighedExample {
  const labels = priors.map((prior, type) => {
    if (prior === undefined) return undefined;
    const sum = features.reduce((total, feature) => total + model[slotOf(feature, type)]!, 0);
    return toScore(prior + sum / WEIGHT_UNIT);
  });
  return { features, priors, labels, worth: 1 };
}

/** An example with how much it counts, and for each type how likely it is one. */
interface WeighedExample extends Omit<Example, "labels"> {
  readonly labels: readonly (number | undefined)[];
  readonly worth: number;
}

function fit(
  examples: WeighedExample[],
  weights: Float32Array,
  squares: Float32Array,
  epochs: number,
  rate: number,
): void {
  const random = createRandom();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) step(example, weights, squares, rate);
  }
}

/** The sizes that a weight is rounded to, each about half as large again as the one before: fewer take less room, and names are told as well. */
const STEPS = [2, 3, 5, 8, 11, 15, 20, 28, 40];

function toStep(weight: number): number {
  const size = Math.abs(weight);
  if (size === 0) return 0;
  const nearest = STEPS.reduce((best, step) =>
    Math.abs(step - size) <= Math.abs(best - size) ? step : best,
  );
  return Math.sign(weight) * nearest;
}

/** The features that are seen in several texts; one text read with several lexicons is one. */
function commonFeatures(lessons: readonly Lesson[]): Set<number> {
  const lastText = new Map<number, string>();
  const seen = new Map<number, number>();
  for (const { id, isMarked, examples } of [...lessons].sort((a, b) => compare(a.id, b.id))) {
    const share = isMarked ? LEAST_OWN / LEAST_MARKED : 1;
    for (const { features } of examples) {
      for (const feature of features) {
        if (lastText.get(feature) === id) continue;
        lastText.set(feature, id);
        seen.set(feature, (seen.get(feature) ?? 0) + share);
      }
    }
  }
  return new Set([...seen].filter(([, count]) => count >= LEAST_OWN).map(([feature]) => feature));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One step for each type that is asked about. */
function step(
  { features, priors, labels, worth }: WeighedExample,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  labels.forEach((label, type) => {
    if (label === undefined) return;
    let odds = priors[type]!;
    for (const feature of features) odds += weights[slotOf(feature, type)]!;
    const error = worth * (toScore(odds) - label);
    if (Math.abs(error) < 1e-3) return;
    for (const feature of features) {
      const at = slotOf(feature, type);
      squares[at]! += error * error;
      weights[at]! -= (rate * error) / (Math.sqrt(squares[at]!) + 1e-3);
    }
  });
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
