import type { Analyses } from "../../analyses/analyze.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import type { Proposals } from "../../mentions/proposals.ts";
import { isAdjective } from "../words.ts";
import { nameWords } from "./name-words.ts";

/**
 * `“Dostluq” ordeni`, `“Boeing” təyyarəsi`, `“KamAZ” markalı`, `“Dalğa” sənədli filmi`: what is in quotes names a thing, even where a
 * body has the name.
 */
export function doubtThings(words: NameWords, proposals: Proposals, from: number): void {
  const { parts } = words;
  for (let proposal = from; proposal < proposals.count; proposal++) {
    const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
    if (parts[end] !== PART.closeQuote || parts[first - 1] !== PART.openQuote) continue;
    if (isThing(words, end + 1)) proposals.scores[proposal] = 0;
  }
}

/** Does the word for a thing stand at a token, or behind an adjective there? */
function isThing({ parts, reading }: NameWords, next: number): boolean {
  if (beginsThing(reading, next)) return true;
  return parts[next] === PART.lower && isAdjective(reading, next) && beginsThing(reading, next + 1);
}

function beginsThing({ tokens }: Analyses, token: number): boolean {
  if (token >= tokens.count) return false;
  return nameWords("thing").some((thing) => tokens.text.startsWith(thing, tokens.starts[token]));
}
