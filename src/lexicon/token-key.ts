import { markKey, writeKey } from "../text/fold-case.ts";
import { HYPHEN } from "../text/marks.ts";
import { TOKEN, type Tokens } from "../tokens/tokens.ts";

/**
 * Writes the look-up key of token `i` into `key` and returns its length, 0 if it has none.
 *
 * The stem and an attached suffix are joined by a hyphen however they are written (`ABŞ-ın`, `14də`); a suffix after a closing
 * quote (`“Report”un`, `“Report”-un`) is a key that begins with the hyphen. `key` needs room for two words.
 */
export function writeTokenKey(tokens: Tokens, i: number, key: Uint16Array): number {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const coreEnd = tokens.coreEnds[i]!;
  switch (tokens.kinds[i]) {
    case TOKEN.mark:
      key[0] = markKey(tokens.units[i]!);
      return coreEnd === end ? 1 : writeSuffix(tokens.text, coreEnd, end, key, 1);
    case TOKEN.url:
      return 0;
    case TOKEN.suffix:
      return writeSuffix(tokens.text, start, end, key, 0);
    default:
  }
  const length = writeKey(tokens.text, start, coreEnd, key);
  if (coreEnd === end || length === 0) return length;
  return writeSuffix(tokens.text, coreEnd, end, key, length);
}

function writeSuffix(
  text: string,
  start: number,
  end: number,
  key: Uint16Array,
  at: number,
): number {
  key[at] = HYPHEN;
  const joined = isJoiner(text.charCodeAt(start)) ? start + 1 : start;
  const length = writeKey(text, joined, end, key.subarray(at + 1));
  return length === 0 ? 0 : at + 1 + length;
}

/** Is it a hyphen or an apostrophe, not a letter? */
function isJoiner(unit: number): boolean {
  const key = markKey(unit);
  return key === HYPHEN || key === 0x27;
}
