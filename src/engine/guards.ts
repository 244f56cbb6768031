import { grown } from "./grown.ts";
import { ALL_BITS, eachBit, type Opening } from "./opening.ts";

/** The guard of what can be empty, and so begin anyhow. */
const ANYHOW = 0;

/**
 * What must hold at a place for a way to be worth trying. Of each opening that is its first bits and, one after the other, what each
 * of them asks of a second place, which is nothing where one place may do. Most ways begin as others do, so like guards are kept once:
 * as few lines of memory are read as can be.
 */
export class Guards {
  private numbers = new Int32Array(1024);
  private size = 1;
  private readonly known = new Map<string, number>();

  /** The number of the guard of an opening. */
  add(opening: Opening): number {
    if (opening.isEmpty) return ANYHOW;
    const own = [opening.first];
    eachBit(opening.first, (bit) => {
      own.push(((opening.one >>> bit) & 1) === 1 ? ALL_BITS : opening.second[bit]!);
    });
    const key = own.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const guard = this.size;
    this.size += own.length;
    if (this.size > this.numbers.length) this.numbers = grown(this.numbers);
    this.numbers.set(own, guard);
    this.known.set(key, guard);
    return guard;
  }

  /** Can a way begin at a place, by the bits of that place and the next? */
  pass(guard: number, bits: Int32Array, place: number): boolean {
    if (guard === ANYHOW) return true;
    if (place >= bits.length) return false;
    const { numbers } = this;
    const here = bits[place]!;
    let rest = numbers[guard]!;
    if ((rest & here) === 0) return false;
    const next = place + 1 < bits.length ? bits[place + 1]! : 0;
    for (let at = guard + 1; rest !== 0; rest &= rest - 1, at++) {
      if ((rest & -rest & here) === 0) continue;
      const allowed = numbers[at]!;
      if (allowed === ALL_BITS || (allowed & next) !== 0) return true;
    }
    return false;
  }
}
