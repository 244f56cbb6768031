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

/** Says whether a match may go on at a place; it covers nothing. */
export type Check<Input> = (input: Input, at: number) => boolean;

export type Pattern<Input> =
  | { readonly kind: "atom"; readonly atom: Atom<Input> }
  | { readonly kind: "check"; readonly check: Check<Input> }
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

export function check<Input>(check: Check<Input>): Pattern<Input> {
  return { kind: "check", check };
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

/** A pattern of a program that matched, by its index, and how. */
export type Found = (pattern: number, match: Match) => void;

const OP = { atom: 0, split: 1, jump: 2, open: 3, close: 4, accept: 5, check: 6 } as const;

/** Longest match, in places. Enough for the longest name or date; it bounds the work at one place. */
const MAX_SPAN = 48;

const ALL_BITS = -1;

/**
 * Patterns compiled together.
 *
 * What several patterns begin with is compiled, and run, once. The bits of the places prune what cannot match before it is tried.
 */
export class Program<Input> {
  /** Bits of the atoms a match can begin with: a place that has none of them is skipped. */
  readonly first: number;
  private readonly opening: Guard;
  private readonly count: number;
  private readonly ops: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  /** Of a split, how its ways can go on; undefined if anyhow. */
  private readonly leftGuards: (Guard | undefined)[] = [];
  private readonly rightGuards: (Guard | undefined)[] = [];
  private readonly atoms: Atom<Input>[] = [];
  private readonly checks: Check<Input>[] = [];
  private readonly names: string[] = [];
  /** Run in which an instruction was last visited at a place. */
  private readonly visited: Int32Array;
  private run = 0;
  /** Where a match must have ended. */
  private lastEnd = 0;
  /** Work still to do: instruction, place, history, value. */
  private readonly stack: number[] = [];
  /** What captures opened and closed on the way: parent, instruction, place, value. */
  private readonly history: number[] = [];
  /** End and history of the longest match of each pattern. */
  private readonly bestEnds: Int32Array;
  private readonly bestHistories: Int32Array;
  /** Where the atom that is being tried stands, for {@link emit}. */
  private start = 0;
  private at = 0;
  private before = 0;

  constructor(patterns: readonly Pattern<Input>[]) {
    this.count = patterns.length;
    this.emitAll(patterns.map((pattern, i) => ({ parts: flatten(pattern), pattern: i })));
    this.visited = new Int32Array(this.ops.length * (MAX_SPAN + 1));
    this.bestEnds = new Int32Array(this.count);
    this.bestHistories = new Int32Array(this.count);
    this.opening = toGuard(patterns.map((pattern) => openingOf(pattern)).reduce(either));
    this.first = this.opening.first;
  }

  /**
   * Finds, for each pattern, its longest match that begins at `start` and ends at `limit` or before; among equally long ones, the
   * one that the pattern names first. `bits` are those of all places.
   */
  match(input: Input, bits: Int32Array, start: number, limit: number, found: Found): void {
    if (!passes(this.opening, bits, start)) return;
    this.lastEnd = Math.min(limit, start + MAX_SPAN);
    this.run++;
    this.start = start;
    this.history.length = 0;
    this.bestEnds.fill(start);
    this.walk(input, bits);
    for (let pattern = 0; pattern < this.count; pattern++) {
      const end = this.bestEnds[pattern]!;
      if (end === start) continue;
      found(pattern, { start, end, captures: this.captures(this.bestHistories[pattern]!) });
    }
  }

  private walk(input: Input, bits: Int32Array): void {
    const { stack, start } = this;
    stack.push(0, start, -1, 0);
    while (stack.length > 0) {
      const value = stack.pop()!;
      const history = stack.pop()!;
      const place = stack.pop()!;
      const at = stack.pop()!;
      const slot = at * (MAX_SPAN + 1) + place - start;
      if (this.visited[slot] === this.run) continue;
      this.visited[slot] = this.run;
      this.advance(input, bits, at, place, history, value);
    }
  }

  private advance(
    input: Input,
    bits: Int32Array,
    at: number,
    place: number,
    history: number,
    value: number,
  ): void {
    const { stack } = this;
    const here = place < bits.length ? bits[place]! : 0;
    switch (this.ops[at]) {
      case OP.split: {
        const [left, right] = [this.leftGuards[at], this.rightGuards[at]];
        if (right === undefined || passes(right, bits, place))
          stack.push(this.right[at]!, place, history, value);
        if (left === undefined || passes(left, bits, place))
          stack.push(this.left[at]!, place, history, value);
        break;
      }
      case OP.jump:
        stack.push(this.left[at]!, place, history, value);
        break;
      case OP.open:
      case OP.close:
        stack.push(at + 1, place, this.history.length, value);
        this.history.push(history, at, place, value);
        break;
      case OP.check:
        if (this.checks[this.left[at]!]!(input, place)) stack.push(at + 1, place, history, value);
        break;
      case OP.accept: {
        const pattern = this.left[at]!;
        if (place <= this.bestEnds[pattern]!) break;
        this.bestEnds[pattern] = place;
        this.bestHistories[pattern] = history;
        break;
      }
      default: {
        const atom = this.atoms[this.left[at]!]!;
        if ((atom.first & here) === 0) break;
        const size = stack.length;
        this.at = at;
        this.before = history;
        atom.find(input, place, this.emit);
        if (stack.length - size > 4) reverseFours(stack, size);
      }
    }
  }

  private readonly emit: Emit = (end, value) => {
    if (end <= this.lastEnd) this.stack.push(this.at + 1, end, this.before, value);
  };

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
    this.leftGuards.push(undefined);
    this.rightGuards.push(undefined);
    return this.ops.length - 1;
  }

  /** Compiles sequences; those that begin with the same part share it. */
  private emitAll(sequences: readonly Sequence<Input>[]): void {
    const groups = new Map<Pattern<Input> | undefined, Sequence<Input>[]>();
    for (const sequence of sequences) {
      const [first] = sequence.parts;
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [sequence]);
      else group.push(sequence);
    }
    this.emitWays(
      [...groups].map(([first, group]) => ({
        opening: group.map(({ parts }) => openingOfAll(parts)).reduce(either),
        emit: () => this.emitGroup(first, group),
      })),
    );
  }

  private emitGroup(first: Pattern<Input> | undefined, group: readonly Sequence<Input>[]): void {
    if (first === undefined) {
      for (const { pattern } of group) this.push(OP.accept, pattern, 0);
      return;
    }
    this.emitCode(first);
    this.emitAll(group.map(({ parts, pattern }) => ({ parts: parts.slice(1), pattern })));
  }

  private emitCode(pattern: Pattern<Input>): void {
    switch (pattern.kind) {
      case "atom":
        this.atoms.push(pattern.atom);
        this.push(OP.atom, this.atoms.length - 1, 0);
        return;
      case "check":
        this.push(OP.check, this.checks.push(pattern.check) - 1, 0);
        return;
      case "sequence":
        for (const part of pattern.parts) this.emitCode(part);
        return;
      case "capture": {
        const name = this.names.push(pattern.name) - 1;
        this.push(OP.open, name, 0);
        this.emitCode(pattern.part);
        this.push(OP.close, name, 0);
        return;
      }
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
    this.emitWays(
      parts.map((part) => ({
        // What comes after the choice is not known here: a part that can be empty, or one place long, may go on anyhow.
        opening: openingOf(part),
        emit: () => {
          this.emitCode(part);
          jumps.push(this.push(OP.jump, 0, 0));
        },
      })),
    );
    for (const jump of jumps) this.left[jump] = this.ops.length;
  }

  /** Compiles ways one of which is gone; each ends in a jump or an accept. */
  private emitWays(
    ways: readonly { readonly opening: Opening; readonly emit: () => void }[],
  ): void {
    ways.forEach(({ opening, emit }, i) => {
      if (i === ways.length - 1) {
        emit();
        return;
      }
      const split = this.push(OP.split, 0, 0);
      this.left[split] = split + 1;
      this.leftGuards[split] = guardOf(opening);
      emit();
      this.right[split] = this.ops.length;
      this.rightGuards[split] = guardOf(
        ways
          .slice(i + 1)
          .map((way) => way.opening)
          .reduce(either),
      );
    });
  }

  private emitOptional(part: Pattern<Input>, times: number): void {
    const splits: number[] = [];
    for (let i = 0; i < times; i++) {
      const split = this.push(OP.split, 0, 0);
      this.left[split] = split + 1;
      this.leftGuards[split] = guardOf(openingOf(part));
      this.emitCode(part);
      splits.push(split);
    }
    for (const split of splits) this.right[split] = this.ops.length;
  }
}

/** Parts one after another, to the end of a pattern. */
interface Sequence<Input> {
  readonly parts: readonly Pattern<Input>[];
  readonly pattern: number;
}

function flatten<Input>(pattern: Pattern<Input>): Pattern<Input>[] {
  return pattern.kind === "sequence" ? pattern.parts.flatMap((part) => flatten(part)) : [pattern];
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

/** How the matches of a pattern begin. */
interface Opening {
  /** Bits of the first place. */
  readonly first: number;
  /** For each of those bits, the bits of a second place. */
  readonly second: readonly number[];
  /** Those of the first bits with which one place may do. */
  readonly one: number;
  readonly isEmpty: boolean;
}

/** An opening with the bits of places that are one place long joined in. */
interface Guard {
  readonly first: number;
  readonly second: readonly number[];
}

function toGuard({ first, second, one }: Opening): Guard {
  return { first, second: joinBits(second, one, ALL_BITS) };
}

/** What must hold for a way to be worth trying; undefined if it can be empty. */
function guardOf(opening: Opening): Guard | undefined {
  return opening.isEmpty ? undefined : toGuard(opening);
}

/** Can a way begin at a place, by the bits of that place and the next? */
function passes({ first, second }: Guard, bits: Int32Array, place: number): boolean {
  if (place >= bits.length) return false;
  const next = place + 1 < bits.length ? bits[place + 1]! : 0;
  for (let rest = bits[place]! & first; rest !== 0; rest &= rest - 1) {
    const allowed = second[31 - Math.clz32(rest & -rest)]!;
    if (allowed === ALL_BITS || (allowed & next) !== 0) return true;
  }
  return false;
}

/** Parts are shared by many patterns, and each is asked for at every way that leads to it. */
const OPENINGS = new WeakMap<object, Opening>();

function openingOf<Input>(pattern: Pattern<Input>): Opening {
  const known = OPENINGS.get(pattern);
  if (known !== undefined) return known;
  const made = findOpening(pattern);
  OPENINGS.set(pattern, made);
  return made;
}

function findOpening<Input>(pattern: Pattern<Input>): Opening {
  switch (pattern.kind) {
    case "atom": {
      const { first, more = ALL_BITS } = pattern.atom;
      return { first, second: joinBits(NO_BITS, first, more), one: first, isEmpty: false };
    }
    case "check":
      return NOTHING;
    case "capture":
      return openingOf(pattern.part);
    case "repeat": {
      const once = openingOf(pattern.part);
      const often = pattern.most > 1 ? either(once, followedBy(once, once)) : once;
      return { ...often, isEmpty: once.isEmpty || pattern.least === 0 };
    }
    case "choice":
      return pattern.parts.map((part) => openingOf(part)).reduce(either);
    case "sequence":
      return openingOfAll(pattern.parts);
  }
}

/** How parts begin that come one after another. */
function openingOfAll<Input>(parts: readonly Pattern<Input>[]): Opening {
  let opening = NOTHING;
  for (const part of parts) {
    opening = followedBy(opening, openingOf(part));
    // What comes after two places is not looked at.
    if (!opening.isEmpty && opening.one === 0) break;
  }
  return opening;
}

const NO_BITS: readonly number[] = new Array(32).fill(0);
const NOTHING: Opening = { first: 0, second: NO_BITS, one: 0, isEmpty: true };

/** The same with more bits at each of some places. */
function joinBits(second: readonly number[], places: number, bits: number): readonly number[] {
  if (places === 0) return second;
  const joined = second.slice();
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    joined[place] = joined[place]! | bits;
  }
  return joined;
}

function either(a: Opening, b: Opening): Opening {
  const second = a.second.slice();
  for (let rest = b.first; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    second[place] = second[place]! | b.second[place]!;
  }
  return {
    first: a.first | b.first,
    second,
    one: a.one | b.one,
    isEmpty: a.isEmpty || b.isEmpty,
  };
}

function followedBy(before: Opening, after: Opening): Opening {
  if (before === NOTHING) return after;
  const joined: Opening = {
    first: before.first,
    second: joinBits(before.second, before.one, after.first),
    one: after.isEmpty ? before.one : 0,
    isEmpty: false,
  };
  return before.isEmpty ? { ...either(joined, after), isEmpty: after.isEmpty } : joined;
}
