import { ARENA } from "../engine/arena.ts";
import { agree } from "./agree.ts";
import { keepKnown } from "./keep-known.ts";
import { NameFeatures } from "./name-features.ts";
import type { Judge } from "./name-spans.ts";
import { NAME_TYPES } from "./proposals.ts";

/** Rows of weights, one weight a type in each; features are hashed into them. */
export const MODEL_ROWS = 1 << 16;

/** A weight of 1 is stored as this. */
export const WEIGHT_UNIT = 20;

/** Log-odds of what nobody proposed. */
const IMPOSSIBLE = -99;

/** `Sums` has as many weights written out. */
const WIDTH = NAME_TYPES.length satisfies 5;

/**
 * Judges proposals by a linear model: logistic regression over hashed features, added to how sure the rule itself is; then lets
 * the tellings of one name in the text agree.
 *
 * The weights are learned from marked news by `scripts/train-names.ts`. What a rule says stands where the model has seen nothing
 * like it, so a rule works without examples, and the model only corrects it.
 */
export function createNameModel(weights: Int8Array): Judge {
  return (words, spans) => {
    const features = new NameFeatures(words);
    const { count } = words.reading.tokens;
    const starts = new Sums(weights, count);
    const ends = new Sums(weights, count + 1);
    const wholes = new Sums(weights, 1);
    const odds = ARENA.float64(spans.count * WIDTH).fill(IMPOSSIBLE);
    for (let span = 0; span < spans.count; span++) {
      const first = spans.firstTokens[span]!;
      const end = spans.endTokens[span]!;
      if (!starts.has(first)) {
        features.readStart(first);
        starts.set(first, features);
      }
      if (!ends.has(end)) {
        features.readEnd(end);
        ends.set(end, features);
      }
      features.readWhole(first, end);
      features.addRules(spans, span);
      wholes.set(0, features);
      for (let type = 0; type < WIDTH; type++) {
        const proposal = spans.best[span * WIDTH + type]!;
        if (proposal < 0) continue;
        const prior = toLogOdds(spans.proposals.scores[proposal]!);
        const sum = starts.of(first, type) + ends.of(end, type) + wholes.of(0, type);
        odds[span * WIDTH + type] = prior + sum / WEIGHT_UNIT;
      }
    }
    agree(words, spans, odds);
    keepKnown(words, spans, odds);
    return odds;
  };
}

/** Log-odds of how sure a rule is, bounded so that a model can speak against it. */
export function toLogOdds(score: number): number {
  const bounded = Math.min(0.97, Math.max(0.03, score));
  return Math.log(bounded / (1 - bounded));
}

export function toScore(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Sums of weights: by the token where stretches begin or end, so that what they have in common is reckoned once. */
class Sums {
  private readonly weights: Int8Array;
  private readonly sums: Int32Array;
  private readonly known: Uint8Array;

  constructor(weights: Int8Array, size: number) {
    this.weights = weights;
    this.sums = ARENA.int32(size * WIDTH);
    this.known = ARENA.uint8(size);
  }

  has(index: number): boolean {
    return this.known[index] === 1;
  }

  of(index: number, type: number): number {
    return this.sums[index * WIDTH + type]!;
  }

  /** The weights of all features together, written out for the five types: this is where a text spends its time. */
  set(index: number, { values, count }: NameFeatures): void {
    const { weights, sums } = this;
    let person = 0;
    let country = 0;
    let place = 0;
    let organisation = 0;
    let namedEvent = 0;
    for (let i = 0; i < count; i++) {
      const row = (values[i]! & (MODEL_ROWS - 1)) * WIDTH;
      person += weights[row]!;
      country += weights[row + 1]!;
      place += weights[row + 2]!;
      organisation += weights[row + 3]!;
      namedEvent += weights[row + 4]!;
    }
    const at = index * WIDTH;
    sums[at] = person;
    sums[at + 1] = country;
    sums[at + 2] = place;
    sums[at + 3] = organisation;
    sums[at + 4] = namedEvent;
    this.known[index] = 1;
  }
}
