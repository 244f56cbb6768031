import { openingQuote } from "./head-chains.ts";
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
