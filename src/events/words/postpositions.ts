import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG } from "../../analyses/features.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { PostpositionSlot } from "../frames/frame.ts";

/** A postposition of one word or several, from some token up to `end`. */
export interface Postposition {
  readonly slot: PostpositionSlot | "other" | "instrumental";
  readonly end: number;
}

/** Looks postpositions up; what a row says of one is read once. */
export class Postpositions {
  private readonly slots = new Map<number, string>();

  /** The longest postposition that begins at token `i`. */
  at(reading: Analyses, i: number): Postposition | undefined {
    if ((reading.bits[i]! & (1 << CATEGORY.postposition)) === 0) return undefined;
    let best = -1;
    for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
      if (reading.lexicon.categoryOf(reading.hitEntries[h]!) !== CATEGORY.postposition) continue;
      // `arasındakı` is one too. They are frozen forms: `vasitəsi` is one, `vasitəsinə` a noun.
      if ((reading.table.features[reading.hitAnalyses[h]!]! & ~FLAG.ki) !== 0) continue;
      if (best < 0 || reading.hitEnds[h]! > reading.hitEnds[best]!) best = h;
    }
    if (best < 0) return undefined;
    const slot = this.slotOf(reading, reading.hitEntries[best]!);
    return slot === ""
      ? undefined
      : { slot: slot as Postposition["slot"], end: reading.hitEnds[best]! };
  }

  private slotOf({ lexicon }: Analyses, entry: number): string {
    let slot = this.slots.get(entry);
    if (slot === undefined) {
      slot = lexicon.cell(entry, "slot");
      this.slots.set(entry, slot);
    }
    return slot;
  }
}
