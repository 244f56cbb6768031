import type { LexiconSource } from "../lexicon/lexicon.ts";
import type { Finder } from "../mentions/find-mentions.ts";
import type { RuleSet } from "../mentions/rules.ts";
import type { MentionType } from "../types.ts";

/**
 * A kind of thing that can be found: a value to import and to hand to `createExtractor`, so that a bundler drops the others.
 * What it is made of is its own affair, and not part of the published types.
 */
export interface Kind {
  /** Also the prefix of the ids in `Mention.by`. */
  readonly type: MentionType;
  /** @internal What it looks words up in. A lexicon that several kinds name is loaded once. */
  readonly lexicons: readonly LexiconSource[];
  /** @internal How it is written, as patterns. */
  readonly rules?: RuleSet;
  /** @internal Proposes what a pattern cannot say. */
  readonly find?: Finder;
}
