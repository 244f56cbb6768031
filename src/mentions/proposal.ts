import type { MentionType } from "../types.ts";

/** What a finder proposes: a stretch of tokens, what it may be, and how sure the finder is. */
export interface Proposal {
  readonly type: MentionType;
  /** First token, and the one after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Id of the rule. */
  readonly by: string;
  /** How sure the rule is, 0 to 1. */
  readonly score: number;
  /** Lexicon entry it rests on, or -1. */
  readonly entry: number;
}

/** A rule this sure is right whatever the model has seen. */
export const CERTAIN = 0.97;
