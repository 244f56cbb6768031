import type { Analyses } from "../../analyses/analyze.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { PostpositionSlot } from "../frames/frame.ts";

/** A postposition of one word or several, from some token up to `end`. */
export interface Postposition {
  readonly slot: PostpositionSlot | "other" | "instrumental";
  readonly end: number;
}

/** The longest postposition that begins at token `i`. */
export function postpositionAt(reading: Analyses, i: number): Postposition | undefined {
  if ((reading.bits[i]! & (1 << CATEGORY.postposition)) === 0) return undefined;
  let best = -1;
  for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
    if (reading.lexicon.categoryOf(reading.hitEntries[h]!) !== CATEGORY.postposition) continue;
    // They are frozen forms: `vasitəsi` is one, `vasitəsinə` a noun.
    if (reading.table.features[reading.hitAnalyses[h]!] !== 0) continue;
    if (best < 0 || reading.hitEnds[h]! > reading.hitEnds[best]!) best = h;
  }
  if (best < 0) return undefined;
  const slot = reading.lexicon.cell(reading.hitEntries[best]!, "slot");
  return slot === ""
    ? undefined
    : { slot: slot as Postposition["slot"], end: reading.hitEnds[best]! };
}
