import { ROW_FLAG, readRows } from "../engine/lexicon-table.ts";
import { HASH_SEED, hashUnit } from "../engine/word-table.ts";
import { namesFamilyNameEndings } from "../generated/names-family-name-endings.ts";

/** The endings that make a word a family name: `-yev`, `-zadə`, `-şvili`. Ambiguous ones are left out. */
export class FamilyEndings {
  /** Hashes of the endings, read from their last unit to their first. */
  private readonly hashes = new Set<number>();
  private longest = 0;

  constructor() {
    for (const { lemma, flags } of readRows(namesFamilyNameEndings)) {
      if (flags & ROW_FLAG.ambiguous) continue;
      const ending = lemma.replace(/^-/u, "");
      let hash = HASH_SEED;
      for (let i = ending.length - 1; i >= 0; i--) hash = hashUnit(hash, ending.charCodeAt(i));
      this.hashes.add(hash);
      this.longest = Math.max(this.longest, ending.length);
    }
  }

  /** Does `key[0…end)` end with one of them, with a stem of two units or more before it? */
  endAt(key: Uint16Array, end: number): boolean {
    let hash = HASH_SEED;
    const first = Math.max(2, end - this.longest);
    for (let i = end - 1; i >= first; i--) {
      hash = hashUnit(hash, key[i]!);
      if (this.hashes.has(hash)) return true;
    }
    return false;
  }
}
