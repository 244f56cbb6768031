import { POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { eventsAttribution } from "../../generated/events-attribution.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { AttributionMode } from "../../vocabulary.ts";

const MODES = [
  "according-to",
  "based-on",
  "doubt",
  "opinion",
] as const satisfies readonly AttributionMode[];

/** How a noun names a source. */
export type SourceMode = (typeof MODES)[number];

/** How a source is named beside a verb: `məlumata görə`, `sözlərinə görə`, `“Report”a istinadən`; by lexicon words. */
export interface SourceNouns {
  /** Mode of the nouns, and of the postpositions behind them. */
  readonly modes: ReadonlyMap<number, SourceMode>;
  /** Nouns that name a source as somebody's alone: `nazirin sözlərinə görə`, but `xoş sözlərə görə`. */
  readonly owned: ReadonlySet<number>;
}

/** Reads them from `lexicons/events/attribution.tsv`. */
export function createSourceNouns(lexicon: Lexicon): SourceNouns {
  const modes = new Map<number, SourceMode>();
  const owned = new Set<number>();
  for (const { lemma, flags, cells } of readRows(eventsAttribution)) {
    const mode = MODES.find((known) => known === cells[0]);
    if (mode === undefined || lemma.includes(" ")) continue;
    modes.set(lexicon.findWord(lemma), mode);
    if (flags & ROW_FLAG.ambiguous) owned.add(lexicon.findWord(lemma));
  }
  return { modes, owned };
}

/** The mode of a noun in such a form, if it names a source. */
export function modeOf(
  { modes, owned }: SourceNouns,
  word: number,
  features: number,
): SourceMode | undefined {
  const isNobodys = possessiveOf(features) === POSSESSIVE.none;
  return isNobodys && owned.has(word) ? undefined : modes.get(word);
}
