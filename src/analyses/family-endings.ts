import { EndingTable } from "../engine/ending-table.ts";
import { ROW_FLAG, readRows } from "../engine/lexicon-table.ts";
import { namesFamilyNameEndings } from "../generated/names-family-name-endings.ts";

/** The endings that make a word a family name: `-yev`, `-zadə`, `-şvili`. Ambiguous ones are left out. */
export class FamilyEndings {
  private readonly endings = new EndingTable<true>();

  constructor() {
    for (const { lemma, flags } of readRows(namesFamilyNameEndings))
      if ((flags & ROW_FLAG.ambiguous) === 0) this.endings.add(lemma.slice(1), true);
  }

  /** Does `key[0…end)` end with one of them, with a stem of two units or more before it? */
  endAt(key: Uint16Array, end: number): boolean {
    return this.endings.longestOf(key, end) !== undefined;
  }
}
