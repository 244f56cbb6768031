/** A map from pairs of small numbers to a number, for the edges of tries and automata: open-addressed, no objects. */
export class PairTable {
  private first: Int32Array;
  private second: Int32Array;
  private values: Int32Array;
  private count = 0;

  constructor(expected: number) {
    const size = 1 << (32 - Math.clz32(Math.max(16, expected * 2) - 1));
    this.first = new Int32Array(size).fill(-1);
    this.second = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** The value of the pair, or -1. */
  get(a: number, b: number): number {
    const mask = this.first.length - 1;
    let slot = slotOf(a, b) & mask;
    for (;;) {
      const key = this.first[slot]!;
      if (key === -1) return -1;
      if (key === a && this.second[slot] === b) return this.values[slot]!;
      slot = (slot + 1) & mask;
    }
  }

  set(a: number, b: number, value: number): void {
    if (++this.count * 2 > this.first.length) this.grow();
    this.place(a, b, value);
  }

  private place(a: number, b: number, value: number): void {
    const mask = this.first.length - 1;
    let slot = slotOf(a, b) & mask;
    while (this.first[slot] !== -1) slot = (slot + 1) & mask;
    this.first[slot] = a;
    this.second[slot] = b;
    this.values[slot] = value;
  }

  private grow(): void {
    const { first, second, values } = this;
    this.first = new Int32Array(first.length * 2).fill(-1);
    this.second = new Int32Array(first.length * 2);
    this.values = new Int32Array(first.length * 2);
    for (let i = 0; i < first.length; i++) {
      if (first[i] !== -1) this.place(first[i]!, second[i]!, values[i]!);
    }
  }
}

function slotOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
