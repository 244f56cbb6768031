import type { Opening } from "./opening.ts";

/** Ways as the bits of a word: which can begin with a bit alone, which with a bit and another after it, and which anyhow. */
export interface Switch {
  readonly entries: readonly number[];
  readonly anyhow: number;
  readonly alone: Int32Array;
  readonly pairs: Int32Array;
}

export function toSwitch(openings: readonly Opening[], entries: readonly number[]): Switch {
  const alone = new Int32Array(32);
  const pairs = new Int32Array(32 * 32);
  let anyhow = 0;
  openings.forEach((opening, way) => {
    const own = 1 << way;
    if (opening.isEmpty) anyhow |= own;
    for (let bit = 0; bit < 32; bit++) {
      if (((opening.first >>> bit) & 1) === 0) continue;
      if (((opening.one >>> bit) & 1) === 1) alone[bit] = alone[bit]! | own;
      for (let next = 0; next < 32; next++) {
        if (((opening.second[bit]! >>> next) & 1) === 1)
          pairs[bit * 32 + next] = pairs[bit * 32 + next]! | own;
      }
    }
  });
  return { entries, anyhow, alone, pairs };
}

/** The ways that the bits of a place and the next allow. */
export function waysAt({ anyhow, alone, pairs }: Switch, bits: Int32Array, place: number): number {
  let ways = anyhow;
  if (place >= bits.length) return ways;
  const next = place + 1 < bits.length ? bits[place + 1]! : 0;
  for (let rest = bits[place]!; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    ways |= alone[bit]!;
    for (let after = next; after !== 0; after &= after - 1) {
      ways |= pairs[bit * 32 + 31 - Math.clz32(after & -after)]!;
    }
  }
  return ways;
}
