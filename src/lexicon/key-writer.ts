import { HASH_SEED, hashKey, hashUnit } from "../engine/word-table.ts";
import { lowerPlain, MAX_WORD, NOT_PLAIN } from "../text/fold-case.ts";
import { TOKEN, type Tokens } from "../tokens/tokens.ts";
import { writeTokenKey } from "./token-key.ts";

/** Writes the look-up key of a token and its hash: plain words, which are most, in one go. */
export class KeyWriter {
  /** The key that was written last, its length, 0 if the token has none, and its hash. */
  readonly units = new Uint16Array(2 * MAX_WORD + 2);
  length = 0;
  hash = 0;

  write(tokens: Tokens, i: number): void {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    if (tokens.kinds[i] === TOKEN.word && tokens.coreEnds[i] === end && end - start <= MAX_WORD) {
      if (this.writePlain(tokens.text, start, end)) return;
    }
    this.length = writeTokenKey(tokens, i, this.units);
    this.hash = hashKey(this.units, this.length);
  }

  /** Writes a word if folding is all that is to be done to it. */
  private writePlain(text: string, start: number, end: number): boolean {
    const { units } = this;
    let hash = HASH_SEED;
    let seen = 0;
    for (let i = start; i < end; i++) {
      const unit = lowerPlain(text.charCodeAt(i));
      seen |= unit;
      units[i - start] = unit;
      hash = hashUnit(hash, unit);
    }
    this.length = end - start;
    this.hash = hash;
    return seen < NOT_PLAIN;
  }
}
