/**
 * Patterns over a sequence: small combinators, compiled to a program that is run in linear time.
 *
 * The engine knows nothing of what the sequence holds. An {@link Atom} looks at one place of the input and says where it may end;
 * the combinators put atoms together. A run visits each pair of instruction and place once, so no pattern can blow up.
 */

/** Reports that an atom covers the input up to `end`, with a number that says what was read. */
export type Emit = (end: number, value: number) => void;

export interface Atom<Input> {
  /** Bits one of which must be set at a place for the atom to be tried there; see {@link Program.first}. */
  readonly first: number;
  /** Bits one of which is set at the second place it covers, if it covers several; 0 if it never does, absent if nothing is known. */
  readonly more?: number;
  find(input: Input, at: number, emit: Emit): void;
}

export type Pattern<Input> =
  | { readonly kind: "atom"; readonly atom: Atom<Input> }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern<Input>[] }
  | { readonly kind: "choice"; readonly parts: readonly Pattern<Input>[] }
  | {
      readonly kind: "repeat";
      readonly part: Pattern<Input>;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: "capture"; readonly name: string; readonly part: Pattern<Input> };

export function atom<Input>(atom: Atom<Input>): Pattern<Input> {
  return { kind: "atom", atom };
}

/** One part after another. */
export function seq<Input>(...parts: Pattern<Input>[]): Pattern<Input> {
  return { kind: "sequence", parts };
}

/** One of several; the first that gives the longest match wins. */
export function oneOf<Input>(...parts: Pattern<Input>[]): Pattern<Input> {
  return { kind: "choice", parts };
}

export function optional<Input>(part: Pattern<Input>): Pattern<Input> {
  return { kind: "repeat", part, least: 0, most: 1 };
}

export function repeat<Input>(part: Pattern<Input>, least: number, most: number): Pattern<Input> {
  return { kind: "repeat", part, least, most };
}

/** Remembers under a name what a part matched. */
export function as<Input>(name: string, part: Pattern<Input>): Pattern<Input> {
  return { kind: "capture", name, part };
}

/** What a capture holds: places `start` to `end`, and the value that the last atom inside reported. */
export interface Capture {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly captures: Readonly<Record<string, Capture | undefined>>;
}

const OP = { atom: 0, split: 1, jump: 2, open: 3, close: 4, accept: 5 } as const;

/** Longest match, in places. Enough for the longest name or date; it bounds the work at one place. */
const MAX_SPAN = 48;

/** A compiled pattern. */
export class Program<Input> {
  /** Bits of the atoms a match can begin with: skip a place that has none of them. */
  readonly first: number;
  /** Bits of what can come second in a match: skip a place that is not followed by one of them. All bits if one place may do. */
  readonly second: number;
  private readonly ops: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly atoms: Atom<Input>[] = [];
  private readonly names: string[] = [];
  /** Run in which an instruction was last visited at a place. */
  private visited = new Int32Array(0);
  private run = 0;
  /** Where the match must have ended. */
  private lastEnd = 0;
  /** Work still to do: instruction, place, history. */
  private readonly stack: number[] = [];
  /** What captures opened and closed on the way: parent, instruction, place, value. */
  private readonly history: number[] = [];

  constructor(pattern: Pattern<Input>) {
    this.emitCode(pattern);
    this.push(OP.accept, 0, 0);
    const { first, second, isOne } = openingOf(pattern);
    this.first = first;
    this.second = isOne ? ALL_BITS : second;
    this.visited = new Int32Array(this.ops.length * (MAX_SPAN + 1));
  }

  /**
   * The longest match that begins at `start` and ends at `limit` or before; among equally long ones, the one that the pattern
   * names first.
   */
  match(input: Input, start: number, limit: number): Match | undefined {
    this.lastEnd = Math.min(limit, start + MAX_SPAN);
    this.run++;
    this.history.length = 0;
    this.stack.length = 0;
    let bestEnd = -1;
    let bestHistory = -1;
    this.stack.push(0, start, -1, 0);
    while (this.stack.length > 0) {
      const value = this.stack.pop()!;
      const history = this.stack.pop()!;
      const place = this.stack.pop()!;
      const at = this.stack.pop()!;
      const slot = at * (MAX_SPAN + 1) + place - start;
      if (this.visited[slot] === this.run) continue;
      this.visited[slot] = this.run;
      if (this.ops[at] === OP.accept) {
        if (place > bestEnd) {
          bestEnd = place;
          bestHistory = history;
        }
      } else this.advance(input, at, place, history, value);
    }
    return bestEnd > start
      ? { start, end: bestEnd, captures: this.captures(bestHistory) }
      : undefined;
  }

  private advance(input: Input, at: number, place: number, history: number, value: number): void {
    const { stack } = this;
    switch (this.ops[at]) {
      case OP.split:
        stack.push(this.right[at]!, place, history, value, this.left[at]!, place, history, value);
        break;
      case OP.jump:
        stack.push(this.left[at]!, place, history, value);
        break;
      case OP.open:
      case OP.close:
        stack.push(at + 1, place, this.history.length, value);
        this.history.push(history, at, place, value);
        break;
      default: {
        const before = stack.length;
        this.atoms[this.left[at]!]!.find(input, place, (end, found) => {
          if (end <= this.lastEnd) stack.push(at + 1, end, history, found);
        });
        reverseFours(stack, before);
      }
    }
  }

  private captures(history: number): Record<string, Capture> {
    const captures: Record<string, Capture> = {};
    const ends: { end: number; value: number; name: string }[] = [];
    for (let node = history; node >= 0; node = this.history[node]!) {
      const at = this.history[node + 1]!;
      const place = this.history[node + 2]!;
      const name = this.names[this.left[at]!]!;
      if (this.ops[at] === OP.close)
        ends.push({ end: place, value: this.history[node + 3]!, name });
      else {
        const closed = ends.pop();
        // Of a repeated capture the last one counts: it is met first, going back.
        if (closed !== undefined && captures[name] === undefined) {
          captures[name] = { start: place, end: closed.end, value: closed.value };
        }
      }
    }
    return captures;
  }

  private push(op: number, left: number, right: number): number {
    this.ops.push(op);
    this.left.push(left);
    this.right.push(right);
    return this.ops.length - 1;
  }

  private emitCode(pattern: Pattern<Input>): void {
    switch (pattern.kind) {
      case "atom":
        this.atoms.push(pattern.atom);
        this.push(OP.atom, this.atoms.length - 1, 0);
        return;
      case "sequence":
        for (const part of pattern.parts) this.emitCode(part);
        return;
      case "capture":
        this.names.push(pattern.name);
        {
          const name = this.names.length - 1;
          this.push(OP.open, name, 0);
          this.emitCode(pattern.part);
          this.push(OP.close, name, 0);
        }
        return;
      case "choice":
        this.emitChoice(pattern.parts);
        return;
      case "repeat":
        for (let i = 0; i < pattern.least; i++) this.emitCode(pattern.part);
        this.emitOptional(pattern.part, pattern.most - pattern.least);
    }
  }

  private emitChoice(parts: readonly Pattern<Input>[]): void {
    const jumps: number[] = [];
    parts.forEach((part, i) => {
      const isLast = i === parts.length - 1;
      const split = isLast ? -1 : this.push(OP.split, 0, 0);
      if (!isLast) this.left[split] = split + 1;
      this.emitCode(part);
      if (isLast) return;
      jumps.push(this.push(OP.jump, 0, 0));
      this.right[split] = this.ops.length;
    });
    for (const jump of jumps) this.left[jump] = this.ops.length;
  }

  private emitOptional(part: Pattern<Input>, times: number): void {
    const splits: number[] = [];
    for (let i = 0; i < times; i++) {
      const split = this.push(OP.split, 0, 0);
      this.left[split] = split + 1;
      this.emitCode(part);
      splits.push(split);
    }
    for (const split of splits) this.right[split] = this.ops.length;
  }
}

/** Work is taken from the end: turn what an atom reported around, so that its first report is followed first. */
function reverseFours(stack: number[], from: number): void {
  for (let low = from, high = stack.length - 4; low < high; low += 4, high -= 4) {
    for (let k = 0; k < 4; k++) {
      const kept = stack[low + k]!;
      stack[low + k] = stack[high + k]!;
      stack[high + k] = kept;
    }
  }
}

const ALL_BITS = -1;

/** How the matches of a pattern begin: bits of their first and second place, and whether they can be empty or one place long. */
interface Opening {
  readonly first: number;
  readonly second: number;
  readonly isEmpty: boolean;
  readonly isOne: boolean;
}

const NOTHING: Opening = { first: 0, second: 0, isEmpty: true, isOne: false };

function openingOf<Input>(pattern: Pattern<Input>): Opening {
  switch (pattern.kind) {
    case "atom": {
      const { first, more = ALL_BITS } = pattern.atom;
      return { first, second: more, isEmpty: false, isOne: true };
    }
    case "capture":
      return openingOf(pattern.part);
    case "repeat": {
      const once = openingOf(pattern.part);
      const often = pattern.most > 1 ? followedBy(once, once) : once;
      return { ...often, isEmpty: once.isEmpty || pattern.least === 0, isOne: once.isOne };
    }
    case "choice": {
      const parts = pattern.parts.map((part) => openingOf(part));
      return {
        first: parts.reduce((bits, part) => bits | part.first, 0),
        second: parts.reduce((bits, part) => bits | part.second, 0),
        isEmpty: parts.some((part) => part.isEmpty),
        isOne: parts.some((part) => part.isOne),
      };
    }
    case "sequence":
      return pattern.parts.reduce((before, part) => followedBy(before, openingOf(part)), NOTHING);
  }
}

function followedBy(before: Opening, after: Opening): Opening {
  return {
    first: before.first | (before.isEmpty ? after.first : 0),
    second: before.second | (before.isOne ? after.first : 0) | (before.isEmpty ? after.second : 0),
    isEmpty: before.isEmpty && after.isEmpty,
    isOne: (before.isOne && after.isEmpty) || (before.isEmpty && after.isOne),
  };
}
