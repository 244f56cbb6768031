import { EndingTable } from "../engine/ending-table.ts";
import { type PackedTable, readRows } from "../engine/lexicon-table.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";

/** Endings that tell what a word is: a family name, as `-yev` and `-zadə` do, or a common word, as `-şünas` does. Ambiguous ones are left out. */
export class WordEndings {
  private readonly endings = new EndingTable<true>();

  constructor(table: PackedTable) {
    for (const { lemma, flags } of readRows(table))
      if ((flags & ROW_FLAG.ambiguous) === 0) this.endings.add(lemma.slice(1), true);
  }

  /** Does `key[0…end)` end with one of them, with a stem of two units or more before it? */
  endAt(key: Uint16Array, end: number): boolean {
    return this.endings.longestOf(key, end) !== undefined;
  }
}
