/**
 * Patterns over a sequence: small combinators, compiled to a program that is run in linear time.
 *
 * The engine knows nothing of what the sequence holds. An {@link Atom} looks at one place of the input and says where it may end;
 * the combinators put atoms together. A run visits each pair of instruction and place once, so no pattern can blow up.
 */

import { grown } from "./grown.ts";
import type { Mutable } from "./mutable.ts";
import { pushTo } from "./push-to.ts";

/** Reports that an atom covers the input up to `end`, with a number that says what was read. */
export type Emit = (end: number, value: number) => void;

export interface Atom<Input> {
  /** Bits one of which must be set at a place for the atom to be tried there; see {@link Program.first}. */
  readonly first: number;
  /** Bits one of which is set at the second place it covers, if it covers several; 0 if it never does, absent if nothing is known. */
  readonly more?: number;
  /** Those of the first bits with which it may cover one place alone; absent if all. */
  readonly alone?: number;
  find(input: Input, at: number, emit: Emit): void;
}

/** Says whether a match may go on at a place; it covers nothing. */
export type Check<Input> = (input: Input, at: number) => boolean;

export type Pattern<Input> =
  | { readonly kind: "atom"; readonly atom: Atom<Input> }
  | { readonly kind: "check"; readonly check: Check<Input> }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern<Input>[] }
  | { readonly kind: "choice"; readonly parts: readonly Pattern<Input>[] }
  | Repeat<Input>
  | { readonly kind: "capture"; readonly name: string; readonly part: Pattern<Input> }
  | { readonly kind: "shared"; readonly part: Pattern<Input> };

interface Repeat<Input> {
  readonly kind: "repeat";
  readonly part: Pattern<Input>;
  readonly least: number;
  readonly most: number;
}

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

/** A part that many patterns hold, or one holds many times: at one place it is matched once, and what it matched is kept. */
export function shared<Input>(part: Pattern<Input>): Pattern<Input> {
  return { kind: "shared", part };
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
  /** In the order in which they begin. */
  readonly captures: Readonly<Record<string, Capture | undefined>>;
}

/** A pattern of a program that matched, by its index, and how. */
export type Found = (pattern: number, match: Match) => void;

const OP = {
  atom: 0,
  check: 1,
  split: 2,
  jump: 3,
  open: 4,
  close: 5,
  call: 6,
  done: 7,
  accept: 8,
  ways: 9,
} as const;

/** Longest match, in places. Enough for the longest name or date; it bounds the work at one place. */
const MAX_SPAN = 48;
const PLACES = MAX_SPAN + 1;

const ALL_BITS = -1;
const NO_HISTORY = -1;
const LAST_RUN = 0x7fffffff;
/** In place of an instruction in the history: what a shared part captured is its own chain. */
const JOINED = -1;

/** Rows of three whole numbers and what an atom reported, which need not be whole; put down and taken up again. */
class Rows {
  whole = new Int32Array(3 * 256);
  values = new Float64Array(256);
  count = 0;

  /** Returns the number of the row. */
  push(a: number, b: number, c: number, value: number): number {
    const row = this.count;
    if (row === this.values.length) this.grow();
    const { whole } = this;
    whole[3 * row] = a;
    whole[3 * row + 1] = b;
    whole[3 * row + 2] = c;
    this.values[row] = value;
    this.count = row + 1;
    return row;
  }

  private grow(): void {
    this.whole = grown(this.whole);
    this.values = grown(this.values);
  }
}

/**
 * Patterns compiled together.
 *
 * What several patterns begin with is compiled, and run, once; what is {@link shared} is matched once at each place. The bits of
 * the places prune what cannot match before it is tried.
 */
export class Program<Input> {
  /** Bits of the atoms a match can begin with: a place that has none of them is skipped. */
  readonly first: number;
  private readonly opening: number;
  private ops = new Uint8Array(1024);
  private left = new Int32Array(1024);
  private right = new Int32Array(1024);
  private size = 0;
  /** Of a split, how its ways can go on; of an atom or shared part, how it begins, and what can follow it. */
  private leftGuards = new Uint16Array(1024);
  private rightGuards = new Uint16Array(1024);
  private readonly guards = new Guards();
  private readonly atoms: Atom<Input>[] = [];
  private readonly checks: Check<Input>[] = [];
  private readonly names: string[] = [];
  /** Of many ways to go on, which are worth trying and where they begin. */
  private readonly switches: Switch[] = [];
  private readonly sharedParts: Pattern<Input>[] = [];
  /** First instruction of each shared part. */
  private readonly entries: number[] = [];

  /** Of an instruction where ways can meet, its number among these, from 1 on; 0 of others, which no way comes to twice. */
  private joints = new Uint16Array(1024);
  private jointCount = 0;
  /** Run in which a joint was last visited at a place; place by place, since few places are ever reached. */
  private readonly visited: Int32Array;
  private run = 0;
  /** Where a match must have ended. */
  private lastEnd = 0;
  /** Work still to do: instruction, place, history, value. */
  private readonly work = new Rows();
  /** What captures opened and closed on the way: parent, instruction, place, value. */
  private readonly history = new Rows();
  /** Matches of shared parts: end, history, the match before, value. */
  private readonly results = new Rows();
  /** Run in which a shared part was last matched at a place, and its last match there. */
  private readonly sharedRun: Int32Array;
  private readonly sharedLast: Int32Array;
  /** The place and shared part being matched. */
  private slot = 0;
  /** The patterns that matched, and the end and history of the longest match of each. */
  private readonly matched: number[] = [];
  private readonly bestEnds: Int32Array;
  private readonly bestHistories: Int32Array;
  private start = 0;
  /** The instruction whose atom is being tried, and the history before it, for {@link emit}. */
  private at = 0;
  private before = 0;

  constructor(patterns: readonly Pattern<Input>[]) {
    this.emitAll(patterns.map((pattern, i) => ({ parts: flatten(pattern), pattern: i })));
    for (let i = 0; i < this.sharedParts.length; i++) {
      this.entries.push(this.size);
      const part = this.sharedParts[i]!;
      // What comes after it is another thing in each of the patterns that hold it.
      this.emitCode(part.kind === "shared" ? part.part : part, NOTHING);
      this.push(OP.done, 0, 0);
    }
    this.visited = new Int32Array(this.jointCount * PLACES + 1);
    this.sharedRun = new Int32Array(this.sharedParts.length * PLACES);
    this.sharedLast = new Int32Array(this.sharedParts.length * PLACES);
    this.bestEnds = new Int32Array(patterns.length);
    this.bestHistories = new Int32Array(patterns.length);
    const opening = patterns.map((pattern) => openingOf(pattern)).reduce(either);
    this.opening = this.guards.add(opening);
    this.first = opening.first;
  }

  /**
   * Finds, for each pattern, its longest match that begins at `start` and ends at `limit` or before; among equally long ones, the
   * one that the pattern names first. `bits` are those of all places.
   */
  match(input: Input, bits: Int32Array, start: number, limit: number, found: Found): void {
    if (!this.guards.pass(this.opening, bits, start)) return;
    this.lastEnd = Math.min(limit, start + MAX_SPAN);
    this.beginRun();
    this.start = start;
    this.history.count = 0;
    this.results.count = 0;
    this.matched.length = 0;
    this.walk(input, bits, 0, start);
    for (const pattern of this.matched) {
      const end = this.bestEnds[pattern]!;
      const captures: Record<string, Mutable<Capture>> = {};
      this.readCaptures(this.bestHistories[pattern]!, captures);
      found(pattern, { start, end, captures });
    }
  }

  /** Follows every way from an instruction at a place. */
  private walk(input: Input, bits: Int32Array, from: number, place: number): void {
    const { work } = this;
    const bottom = work.count;
    this.follow(input, bits, from, place, NO_HISTORY, 0);
    while (work.count > bottom) {
      const row = --work.count;
      const { whole, values } = work;
      const at = whole[3 * row]!;
      this.follow(input, bits, at, whole[3 * row + 1]!, whole[3 * row + 2]!, values[row]!);
    }
  }

  /** Follows one way from an instruction to its end; the others that part from it are put down as work. */
  private follow(
    input: Input,
    bits: Int32Array,
    from: number,
    place: number,
    before: number,
    value: number,
  ): void {
    const { work, ops, left, right, guards } = this;
    let at = from;
    let history = before;
    while (this.isFirstVisit(at, place)) {
      switch (ops[at]) {
        case OP.split: {
          const goesRight = guards.pass(this.rightGuards[at]!, bits, place);
          if (guards.pass(this.leftGuards[at]!, bits, place)) {
            if (goesRight) work.push(right[at]!, place, history, value);
            at = left[at]!;
          } else if (goesRight) at = right[at]!;
          else return;
          break;
        }
        case OP.ways: {
          const { entries } = this.switches[left[at]!]!;
          let ways = waysAt(this.switches[left[at]!]!, bits, place);
          // The last way is put down first, so that the first is taken up first.
          while (ways !== 0) {
            const way = 31 - Math.clz32(ways);
            ways &= ~(1 << way);
            work.push(entries[way]!, place, history, value);
          }
          return;
        }
        case OP.jump:
          at = left[at]!;
          break;
        case OP.open:
        case OP.close:
          history = this.history.push(history, at, place, value);
          at++;
          break;
        case OP.check:
          if (!this.checks[left[at]!]!(input, place)) return;
          at++;
          break;
        case OP.call:
          this.call(input, bits, at, place, history);
          return;
        case OP.done:
          this.sharedLast[this.slot] = this.results.push(
            place,
            history,
            this.sharedLast[this.slot]!,
            value,
          );
          return;
        case OP.accept:
          this.accept(left[at]!, place, history);
          return;
        default: {
          if (!guards.pass(this.leftGuards[at]!, bits, place)) return;
          const { count } = work;
          this.at = at;
          this.before = history;
          this.atoms[left[at]!]!.find(input, place, this.emit);
          if (work.count - count > 1) turnAround(work, count);
          return;
        }
      }
    }
  }

  /** Runs are numbered in 32 bits: after the last number they begin anew. */
  private beginRun(): void {
    if (this.run === LAST_RUN) {
      this.visited.fill(0);
      this.sharedRun.fill(0);
      this.run = 0;
    }
    this.run++;
  }

  /** Is this the first way that comes to an instruction at a place? */
  private isFirstVisit(at: number, place: number): boolean {
    const joint = this.joints[at]!;
    if (joint === 0) return true;
    const slot = (place - this.start) * this.jointCount + joint;
    if (this.visited[slot] === this.run) return false;
    this.visited[slot] = this.run;
    return true;
  }

  /** Keeps a match if it is longer than those of its pattern before. */
  private accept(pattern: number, end: number, history: number): void {
    if (this.matched.includes(pattern)) {
      if (end <= this.bestEnds[pattern]!) return;
    } else if (end > this.start) this.matched.push(pattern);
    else return;
    this.bestEnds[pattern] = end;
    this.bestHistories[pattern] = history;
  }

  private readonly emit: Emit = (end, value) => {
    if (end <= this.lastEnd) this.work.push(this.at + 1, end, this.before, value);
  };

  /** Goes on after each match of a shared part, which is matched if it was not yet. */
  private call(input: Input, bits: Int32Array, at: number, place: number, history: number): void {
    const part = this.left[at]!;
    if (!this.guards.pass(this.leftGuards[at]!, bits, place)) return;
    const slot = (place - this.start) * this.entries.length + part;
    if (this.sharedRun[slot] !== this.run) {
      this.sharedRun[slot] = this.run;
      this.sharedLast[slot] = -1;
      const outer = this.slot;
      this.slot = slot;
      this.walk(input, bits, this.entries[part]!, place);
      this.slot = outer;
    }
    const { work, results } = this;
    for (let row = this.sharedLast[slot]!; row >= 0; row = results.whole[3 * row + 2]!) {
      const own = results.whole[3 * row + 1]!;
      const joined = own === NO_HISTORY ? history : this.history.push(history, JOINED, own, 0);
      work.push(at + 1, results.whole[3 * row]!, joined, results.values[row]!);
    }
  }

  /** Reads the captures of a history from its first row on, which is the end of the chain. Of a repeated one the last counts. */
  private readCaptures(row: number, captures: Record<string, Mutable<Capture>>): void {
    if (row === NO_HISTORY) return;
    const { whole, values } = this.history;
    const at = whole[3 * row + 1]!;
    const place = whole[3 * row + 2]!;
    this.readCaptures(whole[3 * row]!, captures);
    if (at === JOINED) {
      this.readCaptures(place, captures);
      return;
    }
    const name = this.names[this.left[at]!]!;
    if (this.ops[at] === OP.open) captures[name] = { start: place, end: place, value: 0 };
    else {
      const capture = captures[name]!;
      capture.end = place;
      capture.value = values[row]!;
    }
  }

  private push(op: number, left: number, right: number): number {
    if (this.size + 1 === this.ops.length) this.grow();
    this.ops[this.size] = op;
    this.left[this.size] = left;
    this.right[this.size] = right;
    return this.size++;
  }

  /** Says that ways can meet at the next instruction. */
  private meet(): void {
    this.joints[this.size] ||= ++this.jointCount;
  }

  private grow(): void {
    this.ops = grown(this.ops);
    this.left = grown(this.left);
    this.right = grown(this.right);
    this.leftGuards = grown(this.leftGuards);
    this.rightGuards = grown(this.rightGuards);
    this.joints = grown(this.joints);
  }

  /** Compiles sequences; those that begin with the same part share it. */
  private emitAll(sequences: readonly Sequence<Input>[]): void {
    const groups = new Map<Pattern<Input> | undefined, Sequence<Input>[]>();
    for (const sequence of sequences) pushTo(groups, sequence.parts[0], sequence);
    this.emitWays(
      [...groups].map(([first, group]) => ({
        opening: openingOfAll(group),
        emit: () => this.emitGroup(first, group),
      })),
    );
  }

  private emitGroup(first: Pattern<Input> | undefined, group: readonly Sequence<Input>[]): void {
    if (first === undefined) {
      for (const { pattern } of group) this.push(OP.accept, pattern, 0);
      return;
    }
    const rests = group.map(({ parts, pattern }) => ({ parts: parts.slice(1), pattern }));
    this.emitCode(first, openingOfAll(rests));
    this.emitAll(rests);
  }

  /** Compiles a pattern, given how what comes after it begins. */
  private emitCode(pattern: Pattern<Input>, after: Opening): void {
    switch (pattern.kind) {
      case "atom": {
        const atom = this.push(OP.atom, this.atoms.push(pattern.atom) - 1, 0);
        this.leftGuards[atom] = this.guards.add(followedBy(openingOf(pattern), after));
        this.meet();
        return;
      }
      case "check":
        this.push(OP.check, this.checks.push(pattern.check) - 1, 0);
        return;
      case "sequence":
        pattern.parts.forEach((part, i) => {
          this.emitCode(part, followedBy(openingOfRow(pattern.parts.slice(i + 1)), after));
        });
        return;
      case "shared": {
        const known = this.sharedParts.indexOf(pattern);
        const part = known >= 0 ? known : this.sharedParts.push(pattern) - 1;
        const call = this.push(OP.call, part, 0);
        this.leftGuards[call] = this.guards.add(followedBy(openingOf(pattern), after));
        this.meet();
        return;
      }
      case "capture": {
        const name = this.names.push(pattern.name) - 1;
        this.push(OP.open, name, 0);
        this.emitCode(pattern.part, after);
        this.push(OP.close, name, 0);
        return;
      }
      case "choice":
        this.emitChoice(pattern.parts, after);
        return;
      case "repeat":
        this.emitRepeat(pattern, after);
    }
  }

  private emitChoice(parts: readonly Pattern<Input>[], after: Opening): void {
    const jumps: number[] = [];
    this.emitWays(
      parts.map((part) => ({
        opening: followedBy(openingOf(part), after),
        emit: () => {
          this.emitCode(part, after);
          jumps.push(this.push(OP.jump, 0, 0));
        },
      })),
    );
    for (const jump of jumps) this.left[jump] = this.size;
    this.meet();
  }

  /** Compiles ways one of which is gone; each ends in a jump or an accept. */
  private emitWays(ways: readonly Way[]): void {
    if (ways.length > MANY_WAYS) {
      this.emitManyWays(ways);
      return;
    }
    ways.forEach(({ opening, emit }, i) => {
      if (i === ways.length - 1) {
        emit();
        return;
      }
      const split = this.push(OP.split, 0, 0);
      this.left[split] = split + 1;
      this.leftGuards[split] = this.guards.add(opening);
      emit();
      this.right[split] = this.size;
      this.rightGuards[split] = this.guards.add(openingOfWays(ways.slice(i + 1)));
    });
  }

  /** Compiles ways that are told apart by a table, as many of them as a word has bits. */
  private emitManyWays(ways: readonly Way[]): void {
    const some = ways.slice(0, MOST_WAYS - 1);
    const rest = ways.slice(MOST_WAYS - 1);
    const all: readonly Way[] =
      rest.length === 0
        ? some
        : [...some, { opening: openingOfWays(rest), emit: () => this.emitWays(rest) }];
    const entries: number[] = [];
    this.push(OP.ways, this.switches.push(toSwitch(all, entries)) - 1, 0);
    for (const { emit } of all) {
      entries.push(this.size);
      emit();
    }
  }

  private emitRepeat({ part, least, most }: Repeat<Input>, after: Opening): void {
    const splits: number[] = [];
    for (let times = 1; times <= most; times++) {
      const more = repeat(part, Math.max(least - times, 0), most - times);
      const rest = followedBy(openingOf(more), after);
      if (times > least) {
        const split = this.push(OP.split, 0, 0);
        this.left[split] = split + 1;
        this.leftGuards[split] = this.guards.add(followedBy(openingOf(part), rest));
        this.rightGuards[split] = this.guards.add(after);
        splits.push(split);
      }
      this.emitCode(part, rest);
    }
    for (const split of splits) this.right[split] = this.size;
    this.meet();
  }
}

/** One of several ways to go on: how it begins, and what compiles it. */
interface Way {
  readonly opening: Opening;
  readonly emit: () => void;
}

/** From so many ways on a table is quicker than trying one after the other; and as many as it can hold. */
const MANY_WAYS = 4;
const MOST_WAYS = 31;

function openingOfWays(ways: readonly Way[]): Opening {
  return ways.map(({ opening }) => opening).reduce(either);
}

/** Ways as the bits of a word: which can begin with a bit alone, which with a bit and another after it, and which anyhow. */
interface Switch {
  readonly entries: readonly number[];
  readonly anyhow: number;
  readonly alone: Int32Array;
  readonly pairs: Int32Array;
}

function toSwitch(ways: readonly Way[], entries: readonly number[]): Switch {
  const alone = new Int32Array(32);
  const pairs = new Int32Array(32 * 32);
  let anyhow = 0;
  ways.forEach(({ opening }, way) => {
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
function waysAt({ anyhow, alone, pairs }: Switch, bits: Int32Array, place: number): number {
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

/** Parts one after another, to the end of a pattern. */
interface Sequence<Input> {
  readonly parts: readonly Pattern<Input>[];
  readonly pattern: number;
}

/** How any of some sequences begins. */
function openingOfAll<Input>(sequences: readonly Sequence<Input>[]): Opening {
  return sequences.map(({ parts }) => openingOfRow(parts)).reduce(either);
}

function flatten<Input>(pattern: Pattern<Input>): Pattern<Input>[] {
  return pattern.kind === "sequence" ? pattern.parts.flatMap((part) => flatten(part)) : [pattern];
}

/** Work is taken from the end: turn what an atom reported around, so that its first report is followed first. */
function turnAround({ whole, values, count }: Rows, from: number): void {
  values.subarray(from, count).reverse();
  for (let low = from, high = count - 1; low < high; low++, high--) {
    const place = whole[3 * low + 1]!;
    whole[3 * low + 1] = whole[3 * high + 1]!;
    whole[3 * high + 1] = place;
  }
}

/** How the matches of a pattern begin. */
interface Opening {
  /** Bits of the first place. */
  readonly first: number;
  /** For each of those bits, the bits of a second place. */
  readonly second: Int32Array;
  /** Those of the first bits with which one place may do. */
  readonly one: number;
  readonly isEmpty: boolean;
}

/** The guard of what can be empty, and so begin anyhow. */
const ANYHOW = 0;

/**
 * What must hold at a place for a way to be worth trying. Of each opening that is its first bits and, one after the other, what each
 * of them asks of a second place, which is nothing where one place may do. Most ways begin as others do, so like guards are kept once:
 * as few lines of memory are read as can be.
 */
class Guards {
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

/** Openings reckoned so far: patterns are never changed. */
const OPENINGS = new WeakMap<object, Opening>();

function openingOf<Input>(pattern: Pattern<Input>): Opening {
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
function openingOfRow<Input>(parts: readonly Pattern<Input>[]): Opening {
  let opening = NOTHING;
  for (const part of parts) {
    if (!opening.isEmpty && opening.one === 0) break;
    opening = followedBy(opening, openingOf(part));
  }
  return opening;
}

const NOTHING: Opening = { first: 0, second: new Int32Array(32), one: 0, isEmpty: true };

/** The same value for each of some bits. */
function fillBits(bits: number, value: number): Int32Array {
  const filled = new Int32Array(32);
  eachBit(bits, (bit) => {
    filled[bit] = value;
  });
  return filled;
}

function eachBit(bits: number, visit: (bit: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
}

function either(a: Opening, b: Opening): Opening {
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

function followedBy(before: Opening, after: Opening): Opening {
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
