import type { PackedTable } from "../engine/lexicon-table.ts";
import { CATEGORY } from "./category.ts";
import type { LexiconSource } from "./lexicon.ts";

// The calls are marked as pure where they stand: bundles that do not need the sources leave out their tables.

/** A table with what its rows are words for. */
// @__NO_SIDE_EFFECTS__
export function toSource(
  table: PackedTable,
  category: keyof typeof CATEGORY,
  variantColumn?: string,
): LexiconSource {
  return {
    table,
    category: CATEGORY[category],
    ...(variantColumn !== undefined && { variantColumn }),
  };
}

/** Several tables, or sources that others have too. */
// @__NO_SIDE_EFFECTS__
export function toSources(
  ...sources: readonly (Parameters<typeof toSource> | LexiconSource)[]
): readonly LexiconSource[] {
  return sources.map((source) => ("table" in source ? source : toSource(...source)));
}

/** Sources and one more. A spread where they are listed would not be left out of bundles. */
// @__NO_SIDE_EFFECTS__
export function withSource(
  sources: readonly LexiconSource[],
  source: LexiconSource,
): readonly LexiconSource[] {
  return [...sources, source];
}
