import { grown } from "./grown.ts";
import { Guards } from "./guards.ts";
import { either, followedBy, NOTHING, type Opening, openingOf, openingOfRow } from "./opening.ts";
import { type Atom, type Check, type Pattern, type Repeat, repeat } from "./pattern.ts";
import { pushTo } from "./push-to.ts";
import { type Switch, toSwitch } from "./switch.ts";

export const OP = {
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

/** Patterns compiled together to instructions, numbered from 0; what several of them begin with is there once. */
export abstract class Code<Input> {
  /** Bits of the atoms a match can begin with: a place that has none of them is skipped. */
  readonly first: number;
  /** The guard of any match. */
  protected readonly opening: number;
  /** Each one of {@link OP}, with its operands. */
  protected ops = new Uint8Array(1024);
  protected left = new Int32Array(1024);
  protected right = new Int32Array(1024);
  /** Of a split, how its ways can go on; of an atom or shared part, how it begins, and what can follow it. */
  protected leftGuards = new Uint16Array(1024);
  protected rightGuards = new Uint16Array(1024);
  protected readonly guards = new Guards();
  protected readonly atoms: Atom<Input>[] = [];
  protected readonly checks: Check<Input>[] = [];
  /** Of captures. */
  protected readonly names: string[] = [];
  /** Of many ways to go on, which are worth trying and where they begin. */
  protected readonly switches: Switch[] = [];
  /** First instruction of each shared part. */
  protected readonly entries: number[] = [];
  /** Of an instruction where ways can meet, its number among these, from 1 on; 0 of others, which no way comes to twice. */
  protected joints = new Uint16Array(1024);
  protected jointCount = 0;
  private size = 0;
  private readonly sharedParts: Pattern<Input>[] = [];

  constructor(patterns: readonly Pattern<Input>[]) {
    this.emitAll(patterns.map((pattern, i) => ({ parts: flatten(pattern), pattern: i })));
    for (let i = 0; i < this.sharedParts.length; i++) {
      this.entries.push(this.size);
      const part = this.sharedParts[i]!;
      // What comes after it is another thing in each of the patterns that hold it.
      this.emitCode(part.kind === "shared" ? part.part : part, NOTHING);
      this.push(OP.done, 0, 0);
    }
    const opening = patterns.map((pattern) => openingOf(pattern)).reduce(either);
    this.opening = this.guards.add(opening);
    this.first = opening.first;
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
    this.push(
      OP.ways,
      this.switches.push(
        toSwitch(
          all.map(({ opening }) => opening),
          entries,
        ),
      ) - 1,
      0,
    );
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
