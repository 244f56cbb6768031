import type { Pattern } from "./pattern.ts";

/** Whatever bits a place has. */
export const ALL_BITS = -1;

/** How the matches of a pattern begin. */
export interface Opening {
  /** Bits of the first place. */
  readonly first: number;
  /** For each of those bits, the bits of a second place. */
  readonly second: Int32Array;
  /** Those of the first bits with which one place may do. */
  readonly one: number;
  readonly isEmpty: boolean;
}

/** Openings reckoned so far: patterns are never changed. */
const OPENINGS = new WeakMap<object, Opening>();

export function openingOf<Input>(pattern: Pattern<Input>): Opening {
  const known = OPENINGS.get(pattern);
  if (known !== undefined) return known;
  const opening = reckonOpening(pattern);
  OPENINGS.set(pattern, opening);
  return opening;
}

function reckonOpening<Input>(pattern: Pattern<Input>): Opening {
  switch (pattern.kind) {
    case "atom": {
      const { first, more = ALL_BITS, alone = first } = pattern.atom;
      return { first, second: fillBits(first, more), one: alone, isEmpty: false };
    }
    case "check":
      return NOTHING;
    case "capture":
    case "shared":
      return openingOf(pattern.part);
    case "repeat": {
      const once = openingOf(pattern.part);
      if (pattern.most === 0) return NOTHING;
      const often = pattern.most > 1 ? either(once, followedBy(once, once)) : once;
      return { ...often, isEmpty: once.isEmpty || pattern.least === 0 };
    }
    case "choice":
      return pattern.parts.map((part) => openingOf(part)).reduce(either);
    case "sequence":
      return openingOfRow(pattern.parts);
  }
}

/** How parts one after another begin. */
export function openingOfRow<Input>(parts: readonly Pattern<Input>[]): Opening {
  let opening = NOTHING;
  for (const part of parts) {
    if (!opening.isEmpty && opening.one === 0) break;
    opening = followedBy(opening, openingOf(part));
  }
  return opening;
}

export const NOTHING: Opening = { first: 0, second: new Int32Array(32), one: 0, isEmpty: true };

/** The same value for each of some bits. */
function fillBits(bits: number, value: number): Int32Array {
  const filled = new Int32Array(32);
  eachBit(bits, (bit) => {
    filled[bit] = value;
  });
  return filled;
}

export function eachBit(bits: number, visit: (bit: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
}

export function either(a: Opening, b: Opening): Opening {
  const second = a.second.slice();
  eachBit(b.first, (bit) => {
    second[bit] = second[bit]! | b.second[bit]!;
  });
  return {
    first: a.first | b.first,
    second,
    one: a.one | b.one,
    isEmpty: a.isEmpty || b.isEmpty,
  };
}

export function followedBy(before: Opening, after: Opening): Opening {
  // Thousands are reckoned before the first match, most of them of nothing, or of what takes two places anyway.
  if (before === NOTHING) return after;
  if (after === NOTHING || (before.one === 0 && !before.isEmpty)) return before;
  const second = before.second.slice();
  eachBit(before.one, (bit) => {
    second[bit] = second[bit]! | after.first;
  });
  const joined: Opening = {
    first: before.first,
    second,
    one: after.isEmpty ? before.one : 0,
    isEmpty: false,
  };
  return before.isEmpty ? { ...either(joined, after), isEmpty: after.isEmpty } : joined;
}
