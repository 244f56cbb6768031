/** @internal Says of an argument of a wrong type what was expected and what came. */
export function wrongArgument(name: string, expected: string, came: unknown): TypeError {
  return new TypeError(toMessage(name, expected, came));
}

/** @internal Says the same of an argument of the right type that has a wrong value. */
export function wrongValue(name: string, expected: string, came: unknown): RangeError {
  return new RangeError(toMessage(name, expected, came));
}

function toMessage(name: string, expected: string, came: unknown): string {
  return `Expected \`${name}\` to be ${expected}, got ${describeValue(came)}.`;
}

/** @internal Says in a few words what a value is, whatever it is; never throws. */
export function describeValue(value: unknown): string {
  const told =
    typeof value === "object" && value ? describeObject(value) : describePrimitive(value);
  return told.length > MOST_SHOWN ? `${told.slice(0, MOST_SHOWN)}…` : told;
}

const MOST_SHOWN = 60;

function describePrimitive(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  return typeof value === "bigint" ? `${value}n` : String(value);
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return `an array of ${value.length}`;
    const tag = tagOf(value);
    return tag === PLAIN
      ? `an object of ${Object.keys(value).join(", ") || "nothing"}`
      : `a ${tag}`;
  } catch {
    // A proxy, or a getter of a stranger.
    return "an object";
  }
}

const PLAIN = "Object";

/** What sort of object it is: `Object`, `Array`, `Date`. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

const EXPECTED = { string: "a string", boolean: "true or false", function: "a function" } as const;

/** @internal Checks that an argument is of a type of JavaScript; returns it. */
export function checkType<T>(name: string, type: keyof typeof EXPECTED, value: T): T {
  if (typeof value === type) return value;
  throw wrongArgument(name, EXPECTED[type], value);
}

/** @internal Checks that an argument is one of some words. */
export function checkOneOf(name: string, words: readonly string[], value: unknown): void {
  if (words.includes(value as string)) return;
  throw wrongValue(name, `one of ${words.map(describeValue).join(", ")}`, value);
}

/** @internal Checks that options are an object with known names alone: a misspelt one would otherwise do nothing, in silence. */
export function checkOptions<T>(options: T, known: readonly string[], argument = "options"): T {
  const expected = `{ ${known.join(", ")} }`;
  // A `Date` or a list has no names to be wrong.
  if (tagOf(options) !== PLAIN) throw wrongArgument(argument, expected, options);
  for (const name in options) {
    if (!known.includes(name)) throw wrongArgument(argument, expected, name);
  }
  return options;
}

/** What is wrong with an entry: its shape, its `type`, one of its `names`, or the length of one. */
export type LexiconErrorCode =
  | "lexicon/wrong-shape"
  | "lexicon/unknown-type"
  | "lexicon/wrong-name"
  | "lexicon/too-long";

/** Thrown when a lexicon given to `createExtractor` cannot be used. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
  /** Stable, for programs. The message is for people and may change. */
  readonly code: LexiconErrorCode;
  /** The 1-based entry of the lexicon that is wrong. */
  readonly line: number;

  constructor(code: LexiconErrorCode, line: number, message: string, options?: ErrorOptions) {
    super(`Lexicon entry ${line}: ${message}`, options);
    this.code = code;
    this.line = line;
  }
}
