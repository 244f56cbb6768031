import { SHAPE } from "../tokens/tokens.ts";
import { type NameWords, PART } from "./name-words.ts";

/** Calls `see` for what stands between quotes and begins like a name; the quotes are left out. */
export function quotedSpans(
  words: NameWords,
  see: (firstToken: number, endToken: number) => void,
): void {
  const { parts } = words;
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] !== PART.closeQuote) continue;
    const open = openingQuote(words, i);
    if (open < 0) continue;
    const first = parts[open + 1]!;
    if (first === PART.capital || first === PART.number || first === PART.initial) see(open + 1, i);
  }
}

/** Longest quoted name, in tokens. */
const MAX_QUOTED = 16;

/** The quote that opens what the closing quote at `close` ends, or -1. */
export function openingQuote({ parts, reading }: NameWords, close: number): number {
  for (let i = close - 1; i >= 0 && close - i <= MAX_QUOTED; i--) {
    if (parts[i] === PART.openQuote) return close - i > 1 ? i : -1;
    if (parts[i] === PART.closeQuote) return -1;
    if (reading.tokens.shapes[i]! & SHAPE.paragraphStart) return -1;
  }
  return -1;
}
