import { readRows } from "../../engine/lexicon-table.ts";
import { eventsAttribution } from "../../generated/events-attribution.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** How a source is named beside a verb: `məlumata görə`, `sözlərinə görə`, `“Report”a istinadən`; by lexicon words. */
export interface SourceNouns {
  /** Mode of the nouns. */
  readonly modes: ReadonlyMap<number, string>;
  readonly according: readonly number[];
  readonly based: readonly number[];
}

/** Reads them from `lexicons/events/attribution.tsv`. */
export function createSourceNouns(lexicon: Lexicon): SourceNouns {
  const nouns = new Map<number, string>();
  for (const { lemma, cells } of readRows(eventsAttribution)) {
    const mode = cells[0] ?? "";
    if (mode === "according-to" || mode === "based-on" || mode === "doubt" || mode === "opinion") {
      if (!lemma.includes(" ")) nouns.set(lexicon.findWord(lemma), mode);
    }
  }
  return {
    modes: nouns,
    according: [lexicon.findWord("görə"), lexicon.findWord("əsasən")],
    based: [lexicon.findWord("istinadən"), lexicon.findWord("istinadla")],
  };
}
