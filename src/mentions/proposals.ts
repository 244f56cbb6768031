import { ARENA } from "../engine/arena.ts";
import { grown } from "../engine/grown.ts";
import type { MentionType } from "../types.ts";
import { TELLS, type Tells } from "./candidate.ts";

/** The types of names, which finders propose; others come from patterns. */
export const NAME_TYPES = ["person", "country", "place", "organisation", "named-event"] as const;

export type NameType = (typeof NAME_TYPES)[number] & MentionType;

/** What a rule counts for beside what a model has learned of the words and of what stands around them. */
export const STANDING = {
  /** Nothing: it was taken back. */
  withdrawn: 0,
  /** It is where the model begins. */
  opinion: 1,
  /** It is right where nothing surer stands in its way. */
  likely: 2,
  /** It is right whatever else speaks against it. */
  certain: 3,
} as const;

export interface Firm {
  readonly score: number;
  readonly standing: (typeof STANDING)[keyof typeof STANDING];
}

/** How sure a rule is, 0 to 1; a mere number is an opinion. */
export type Sureness = number | Firm;

export const LIKELY: Firm = { score: 0.96, standing: STANDING.likely };

export const CERTAIN: Firm = { score: 0.97, standing: STANDING.certain };

/**
 * What the finders propose for one text: stretches of tokens, what each may be, by which rule, and how sure the rule is.
 *
 * There are several for every capital in the text, so they are columns and no objects.
 */
export class Proposals {
  count = 0;
  firstTokens = ARENA.int32(256);
  endTokens = ARENA.int32(256);
  /** Index into {@link NAME_TYPES}. */
  types = ARENA.uint8(256);
  /** How sure the rule is, 0 to 1. */
  scores = ARENA.float32(256);
  /** One of {@link STANDING}. */
  standings = ARENA.uint8(256);
  /** Lexicon entry a proposal rests on, or -1. */
  entries = ARENA.int32(256);
  /** One of {@link TELLS}. */
  tells = ARENA.uint8(256);
  /** Id of the rule. */
  readonly rules: string[] = [];

  add(
    type: NameType,
    firstToken: number,
    endToken: number,
    rule: string,
    sureness: Sureness,
    entry = -1,
    tells: Tells = TELLS.other,
  ): void {
    const i = this.count;
    if (i === this.types.length) this.grow();
    this.firstTokens[i] = firstToken;
    this.endTokens[i] = endToken;
    this.types[i] = NAME_TYPES.indexOf(type);
    const isOpinion = typeof sureness === "number";
    this.scores[i] = isOpinion ? sureness : sureness.score;
    this.standings[i] = isOpinion ? STANDING.opinion : sureness.standing;
    this.entries[i] = entry;
    this.tells[i] = tells;
    this.rules[i] = rule;
    this.count = i + 1;
  }

  /** Takes back what a rule said. */
  withdraw(proposal: number): void {
    this.scores[proposal] = 0;
    this.standings[proposal] = STANDING.withdrawn;
  }

  /** Numbers of the proposals, those for one stretch together, in order of the text. Takes linear time. */
  sorted(tokenCount: number): Int32Array {
    const { count, firstTokens } = this;
    // Where in the order the next proposal goes that begins at a token.
    const offsets = ARENA.int32(tokenCount + 1);
    for (let i = 0; i < count; i++) offsets[firstTokens[i]! + 1]!++;
    for (let token = 0; token < tokenCount; token++) offsets[token + 1]! += offsets[token]!;
    const order = ARENA.int32(count);
    for (let i = 0; i < count; i++) order[offsets[firstTokens[i]!]!++] = i;
    this.sortByEnd(order);
    return order;
  }

  /** Insertion sort: few proposals begin at one token. Stable, so that equal stretches keep the order of the finders. */
  private sortByEnd(order: Int32Array): void {
    const { firstTokens, endTokens } = this;
    for (let i = 1; i < order.length; i++) {
      const moved = order[i]!;
      const first = firstTokens[moved]!;
      const end = endTokens[moved]!;
      let at = i;
      for (; at > 0; at--) {
        const before = order[at - 1]!;
        if (firstTokens[before] !== first || endTokens[before]! <= end) break;
        order[at] = before;
      }
      order[at] = moved;
    }
  }

  private grow(): void {
    this.firstTokens = grown(this.firstTokens);
    this.endTokens = grown(this.endTokens);
    this.types = grown(this.types);
    this.scores = grown(this.scores);
    this.standings = grown(this.standings);
    this.entries = grown(this.entries);
    this.tells = grown(this.tells);
  }
}
