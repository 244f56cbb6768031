import type { LexiconSource } from "../lexicon/lexicon.ts";
import type { Finder } from "../mentions/find-mentions.ts";
import type { RuleSet } from "../mentions/rules.ts";
import type { MentionType } from "../types.ts";

declare const KIND: unique symbol;

/**
 * A kind of thing that can be found: a value to import and to hand to `createExtractor`. It is no name, so that a misspelt one does
 * not compile; to save kilobytes take `varliq/light` or `varliq/time`, since `varliq` itself brings the standard kinds along.
 * What it is made of is its own affair, and not part of the published types; none can be made but here.
 */
export interface Kind {
  /** @hidden Only a type: what has it was made by {@link defineKind}. */
  readonly [KIND]: true;
  /** Also the prefix of the ids in `Mention.by`. */
  readonly type: MentionType;
  /** @internal What it looks words up in. A lexicon that several kinds name is loaded once. */
  readonly lexicons: readonly LexiconSource[];
  /** @internal How it is written, as patterns. */
  readonly rules?: RuleSet;
  /** @internal Proposes what a pattern cannot say. */
  readonly find?: Finder;
}

/** @internal Makes a kind of its parts. */
// @__NO_SIDE_EFFECTS__
export function defineKind(parts: Omit<Kind, typeof KIND>): Kind {
  return parts as Kind;
}

/** @internal Was it made by {@link defineKind}, as far as can be seen? */
export function isKind(value: unknown): value is Kind {
  return Array.isArray((value as Kind | null | undefined)?.lexicons);
}
