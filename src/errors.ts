/** @internal Says of a wrong call which argument is wrong, what was expected and what came. */
export function wrongArgument(name: string, expected: string, got: unknown): TypeError {
  const came = got === null || typeof got === "string" ? JSON.stringify(got) : typeof got;
  return new TypeError(`Expected \`${name}\` to be ${expected}, got ${came}.`);
}

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
