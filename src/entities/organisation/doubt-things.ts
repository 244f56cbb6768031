import { type NameWords, PART } from "../../mentions/name-words.ts";
import type { Proposals } from "../../mentions/proposals.ts";
import { nameWords } from "./name-words.ts";

/** `“Dostluq” ordeni`, `“Boeing” təyyarəsi`, `“KamAZ” markalı`: what is in quotes names a thing, even where a body has the name. */
export function doubtThings(
  { parts, reading }: NameWords,
  proposals: Proposals,
  from: number,
): void {
  const { starts, text } = reading.tokens;
  const things = nameWords("thing");
  for (let proposal = from; proposal < proposals.count; proposal++) {
    const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
    if (parts[end] !== PART.closeQuote || parts[first - 1] !== PART.openQuote) continue;
    const next = starts[end + 1];
    if (next === undefined || !things.some((thing) => text.startsWith(thing, next))) continue;
    proposals.scores[proposal] = 0;
  }
}
