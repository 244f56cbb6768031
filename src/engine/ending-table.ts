import { HASH_SEED, hashUnit } from "./word-table.ts";

/** What is known of endings, by the hash of their code units from the last to the first: looking one up makes no string. */
export class EndingTable<Value> {
  private readonly values = new Map<number, Value>();
  private longest = 0;

  add(ending: string, value: Value): void {
    let hash = HASH_SEED;
    for (let i = ending.length - 1; i >= 0; i--) hash = hashUnit(hash, ending.charCodeAt(i));
    this.values.set(hash, value);
    this.longest = Math.max(this.longest, ending.length);
  }

  /** The value of the ending that `key[start…end)` is, or undefined. */
  get(key: Uint16Array, start: number, end: number): Value | undefined {
    let hash = HASH_SEED;
    for (let i = end - 1; i >= start; i--) hash = hashUnit(hash, key[i]!);
    return this.values.get(hash);
  }

  /** The value of the longest ending that `key[0…end)` has after a stem of two units or more, or undefined. */
  longestOf(key: Uint16Array, end: number): Value | undefined {
    let found: Value | undefined;
    let hash = HASH_SEED;
    const first = Math.max(2, end - this.longest);
    for (let i = end - 1; i >= first; i--) {
      hash = hashUnit(hash, key[i]!);
      found = this.values.get(hash) ?? found;
    }
    return found;
  }
}
