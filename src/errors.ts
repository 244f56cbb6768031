/** @internal Says of a wrong call which argument is wrong, what was expected and what came. */
export function wrongArgument(name: string, expected: string, got: unknown): TypeError {
  const came = got === null || typeof got === "string" ? JSON.stringify(got) : typeof got;
  return new TypeError(`Expected \`${name}\` to be ${expected}, got ${came}.`);
}

/** @internal Checks that options are an object with known names alone: a misspelt one would otherwise do nothing, in silence. */
export function checkOptions<T>(options: T, known: readonly string[]): T {
  const expected = `{ ${known.join(", ")} }`;
  if (typeof options !== "object" || options === null)
    throw wrongArgument("options", "an object", options);
  // A `Date` or a list has no names to be wrong.
  const what = Object.prototype.toString.call(options).slice("[object ".length, -1);
  if (what !== "Object")
    throw new TypeError(`Expected \`options\` to be ${expected}, got ${what}.`);
  for (const name in options) {
    if (!known.includes(name))
      throw new TypeError(`Expected \`options\` to be ${expected}, got \`${name}\`.`);
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
