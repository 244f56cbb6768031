import { Code, OP } from "./code.ts";
import { grown } from "./grown.ts";
import type { Mutable } from "./mutable.ts";
import type { Capture, Emit, Match, Pattern } from "./pattern.ts";
import { waysAt } from "./switch.ts";

/** A pattern of a program that matched, by its index, and how. */
export type Found = (pattern: number, match: Match) => void;

/** Longest match, in places. Enough for the longest name or date; it bounds the work at one place. */
const MAX_SPAN = 48;
const PLACES = MAX_SPAN + 1;

// At hand: the loop below asks for them at every step, and some loaders of modules look an import up each time.
const STEP = OP;
const allowedAt = waysAt;
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
 * Patterns compiled together, and run together in linear time: each pair of instruction and place is visited once, so no pattern can
 * blow up.
 *
 * What several patterns begin with is run once; what is `shared` is matched once at each place. The bits of the places prune what
 * cannot match before it is tried.
 */
export class Program<Input> extends Code<Input> {
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
    super(patterns);
    const sharedPlaces = this.entries.length * PLACES;
    this.visited = new Int32Array(this.jointCount * PLACES + 1);
    this.sharedRun = new Int32Array(sharedPlaces);
    this.sharedLast = new Int32Array(sharedPlaces);
    this.bestEnds = new Int32Array(patterns.length);
    this.bestHistories = new Int32Array(patterns.length);
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
        case STEP.split: {
          const goesRight = guards.pass(this.rightGuards[at]!, bits, place);
          if (guards.pass(this.leftGuards[at]!, bits, place)) {
            if (goesRight) work.push(right[at]!, place, history, value);
            at = left[at]!;
          } else if (goesRight) at = right[at]!;
          else return;
          break;
        }
        case STEP.ways: {
          const one = this.switches[left[at]!]!;
          let ways = allowedAt(one, bits, place);
          // The last way is put down first, so that the first is taken up first.
          while (ways !== 0) {
            const way = 31 - Math.clz32(ways);
            ways &= ~(1 << way);
            work.push(one.entries[way]!, place, history, value);
          }
          return;
        }
        case STEP.jump:
          at = left[at]!;
          break;
        case STEP.open:
        case STEP.close:
          history = this.history.push(history, at, place, value);
          at++;
          break;
        case STEP.check:
          if (!this.checks[left[at]!]!(input, place)) return;
          at++;
          break;
        case STEP.call:
          this.call(input, bits, at, place, history);
          return;
        case STEP.done:
          this.sharedLast[this.slot] = this.results.push(
            place,
            history,
            this.sharedLast[this.slot]!,
            value,
          );
          return;
        case STEP.accept:
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
    const { left, guards, leftGuards, entries } = this;
    if (!guards.pass(leftGuards[at]!, bits, place)) return;
    const part = left[at]!;
    const slot = (place - this.start) * entries.length + part;
    if (this.sharedRun[slot] !== this.run) {
      this.sharedRun[slot] = this.run;
      this.sharedLast[slot] = -1;
      const outer = this.slot;
      this.slot = slot;
      this.walk(input, bits, entries[part]!, place);
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
    const { ops, left, names } = this;
    const name = names[left[at]!]!;
    if (ops[at] === STEP.open) captures[name] = { start: place, end: place, value: 0 };
    else {
      const capture = captures[name]!;
      capture.end = place;
      capture.value = values[row]!;
    }
  }
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
