import { grown } from "./grown.ts";

/**
 * Strings of UTF-16 code units, each with a number: 0, 1, 2, … in the order they came.
 *
 * An open-addressed hash over one pool of units. Looking a word up makes no string, which is what it is for: a `Map` needs a
 * slice for every look-up and is about three times slower.
 */
export class WordTable {
  private pool: Uint16Array;
  private poolLength = 0;
  /** For each word where it starts in the pool and its hash, side by side, since both are wanted at once; it ends where the next starts. */
  private records: Int32Array;
  /** Word number + 1 by hash, 0 for an empty slot; the length is a power of two and at least twice the number of words. */
  private slots: Int32Array;
  private count = 0;
  /** The words that were asked for as strings: few are, and those again and again. */
  private readonly texts: (string | undefined)[] = [];

  constructor(expectedWords: number) {
    const size = Math.max(16, expectedWords);
    this.pool = new Uint16Array(size * 8);
    this.records = new Int32Array(2 * size + 2);
    this.slots = new Int32Array(powerOfTwo(size * 2));
  }

  get size(): number {
    return this.count;
  }

  /** The number of the word of `length` units in `key`, from `start` on, or -1. */
  find(key: Uint16Array, length: number, hash: number, start = 0): number {
    return this.slots[this.slotOf(key, length, hash, start)]! - 1;
  }

  /** The slot of a word, or the empty one where it belongs. */
  private slotOf(key: Uint16Array, length: number, hash: number, start: number): number {
    const { slots, records } = this;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const word = slots[slot]! - 1;
      if (word < 0) return slot;
      if (records[2 * word + 1] === hash && this.equals(word, key, start, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of the word of `length` units in `key`, from `start` on, made if it is new. */
  intern(key: Uint16Array, length: number, hash: number, start = 0): number {
    const slot = this.slotOf(key, length, hash, start);
    const found = this.slots[slot]! - 1;
    return found >= 0 ? found : this.add(key, length, hash, start, slot);
  }

  /** The word itself, as a string. */
  text(word: number): string {
    this.texts[word] ??= String.fromCharCode(
      ...this.pool.subarray(this.startOf(word), this.startOf(word + 1)),
    );
    return this.texts[word];
  }

  /** Is the word this string? */
  textEquals(word: number, text: string): boolean {
    const start = this.startOf(word);
    if (this.startOf(word + 1) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++)
      if (this.pool[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** The hash of the first `length` units of a word. */
  prefixHash(word: number, length: number): number {
    return hashKey(this.pool, length, this.startOf(word));
  }

  /** Number of code units of a word. */
  lengthOf(word: number): number {
    return this.startOf(word + 1) - this.startOf(word);
  }

  /** The hash of a word. */
  hashOf(word: number): number {
    return this.records[2 * word + 1]!;
  }

  clear(): void {
    this.slots.fill(0);
    this.count = 0;
    this.poolLength = 0;
    this.texts.length = 0;
  }

  private add(key: Uint16Array, length: number, hash: number, start: number, slot: number): number {
    const word = this.count++;
    if (this.poolLength + length > this.pool.length) this.growPool(length);
    const { pool, poolLength } = this;
    for (let i = 0; i < length; i++) pool[poolLength + i] = key[start + i]!;
    this.poolLength += length;
    this.records[2 * word + 1] = hash;
    this.records[2 * word + 2] = this.poolLength;
    this.slots[slot] = word + 1;
    if (2 * this.count + 2 === this.records.length) this.growWords();
    return word;
  }

  private equals(word: number, key: Uint16Array, start: number, length: number): boolean {
    const { pool, records } = this;
    const first = records[2 * word]!;
    if (records[2 * word + 2]! - first !== length) return false;
    for (let i = 0; i < length; i++) if (pool[first + i] !== key[start + i]) return false;
    return true;
  }

  private place(word: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(this.hashOf(word)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = word + 1;
  }

  private startOf(word: number): number {
    return this.records[2 * word]!;
  }

  private growWords(): void {
    this.records = grown(this.records);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let word = 0; word < this.count; word++) this.place(word);
  }

  private growPool(needed: number): void {
    const pool = new Uint16Array(Math.max(this.pool.length * 2, this.poolLength + needed));
    pool.set(this.pool);
    this.pool = pool;
  }
}

/** FNV-1a over code units: start with {@link HASH_SEED}, and fold each unit in. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of the word of `length` units in `key`, from `start` on. */
export function hashKey(key: Uint16Array, length: number, start = 0): number {
  let hash = HASH_SEED;
  for (let i = start; i < start + length; i++) hash = hashUnit(hash, key[i]!);
  return hash;
}

/** FNV leaves its best bits high; slots are taken from the low ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function powerOfTwo(size: number): number {
  return 1 << (32 - Math.clz32(size - 1));
}
