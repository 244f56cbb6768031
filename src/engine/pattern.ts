/**
 * Patterns over a sequence, put together by small combinators. `code.ts` makes instructions of them, `program.ts` runs these.
 *
 * The engine knows nothing of what the sequence holds. An {@link Atom} looks at one place of the input and says where it may end;
 * the combinators put atoms together.
 */

/** Reports that an atom covers the input up to `end`, with a number that says what was read. */
export type Emit = (end: number, value: number) => void;

export interface Atom<Input> {
  /** Bits one of which must be set at a place for the atom to be tried there; see `Program.first`. */
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

export interface Repeat<Input> {
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
