import { readRows } from "../../engine/lexicon-table.ts";
import { eventsVerbs } from "../../generated/events-verbs.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** Which verbs are the passive of which. */
export interface VerbTable {
  /** The verbs whose passive a stem is: `edil` → `et`. */
  activesOf(word: number): readonly number[];
}

export function createVerbTable(lexicon: Lexicon): VerbTable {
  const actives = new Map<number, number[]>();
  for (const { lemma, cells } of readRows(eventsVerbs)) {
    const [, voice = "", active = ""] = cells;
    if (voice !== "passive" || active === "") continue;
    const words = active.split(" | ").map((stem) => lexicon.findWord(stem));
    actives.set(
      lexicon.findWord(lemma),
      words.filter((word) => word >= 0),
    );
  }
  return { activesOf: (word) => actives.get(word) ?? [] };
}
