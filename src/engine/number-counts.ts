import { ARENA } from "./arena.ts";

/** Counts whole numbers of up to 32 bits: open-addressed, without an object for each. */
export class NumberCounts {
  /** Slots of two: a number, and how often it was added, which is 0 in an empty slot. */
  private readonly slots: Int32Array;

  /** @param most how many different numbers there are at most */
  constructor(most: number) {
    this.slots = ARENA.int32(4 << (32 - Math.clz32(most)));
  }

  /** How often a number was added. */
  countOf(number: number): number {
    return this.slots[this.slotOf(number) + 1]!;
  }

  /** Adds a number, and returns how often it has been added now. */
  add(number: number): number {
    const slot = this.slotOf(number);
    this.slots[slot] = number;
    return ++this.slots[slot + 1]!;
  }

  private slotOf(number: number): number {
    const { slots } = this;
    let slot = (number ^ (number >>> 15)) << 1;
    for (;;) {
      slot &= slots.length - 2;
      if (slots[slot + 1] === 0 || slots[slot] === number) return slot;
      slot += 2;
    }
  }
}
