import { isFormOf } from "../analyses/form-of.ts";
import { isListJoint } from "../analyses/linking-words.ts";
import { TELLS } from "../mentions/candidate.ts";
import { cueWords } from "../mentions/cue-words.ts";
import { type NameWords, PART } from "../mentions/name-words.ts";
import type { Proposals } from "../mentions/proposals.ts";
import { quotedSpans } from "../mentions/quoted.ts";
import { isPossessed } from "./timex/surroundings.ts";
import { isAdjective, isModifier } from "./words.ts";

// What is in quotes, or an acronym, is the name of a thing where a word for one stands behind it.

/**
 * `“Dostluq” ordeni`, `“Boeing” təyyarəsi`, `“KamAZ” markalı`, `“Dalğa” sənədli filmi`: what is in quotes names a thing, even where a
 * body has the name; and so does an acronym of which nothing is known: `HHM raketləri`.
 *
 * @param from the first of the proposals to look at, all of bodies
 */
export function doubtThings(words: NameWords, proposals: Proposals, from: number): void {
  const { parts } = words;
  for (let proposal = from; proposal < proposals.count; proposal++) {
    const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
    const isQuoted = parts[end] === PART.closeQuote && parts[first - 1] === PART.openQuote;
    const isAcronym = proposals.tells[proposal] === TELLS.acronym;
    if (!isQuoted && !isAcronym) continue;
    const isOfThing = isQuoted
      ? isThing(words, endOfQuotes(words, end), "thing")
      : isBesideThing(words, end);
    if (isOfThing) proposals.withdraw(proposal);
  }
}

/** `“Leyla və Kərim” tamaşası`, `“Nigar” operası`: whoever is in the title of a work is nobody. */
export function doubtTitles(words: NameWords, proposals: Proposals, from: number): void {
  quotedSpans(words, (first, end) => {
    if (!isThing(words, endOfQuotes(words, end), "work")) return;
    for (let proposal = from; proposal < proposals.count; proposal++)
      if (proposals.firstTokens[proposal]! >= first && proposals.endTokens[proposal]! <= end)
        proposals.withdraw(proposal);
  });
}

/** The token behind a closing quote, and behind the further quotes of a list: `“Dalğa”, “Külək” və “Yağış” filmləri`. */
function endOfQuotes({ parts, reading }: NameWords, close: number): number {
  let at = close;
  for (let count = 0; count < MAX_LIST; count++) {
    const joint = at + 1;
    if (!isListJoint(reading, joint) || parts[joint + 1] !== PART.openQuote) break;
    let next = joint + 2;
    while (next - joint <= MAX_QUOTED && parts[next] !== PART.closeQuote) next++;
    if (parts[next] !== PART.closeQuote) break;
    at = next;
  }
  return at + 1;
}

/** Quoted names of a list, and tokens of each. */
const MAX_LIST = 8;
const MAX_QUOTED = 12;

/** Does the word for a thing stand at a token, or behind what says of which kind it is: `musiqili dramı`, `artilleriya qurğusu`? */
function isThing({ parts, reading }: NameWords, next: number, use: "thing" | "work"): boolean {
  const things = cueWords(use);
  for (let i = next; i <= next + MAX_MODIFIERS; i++) {
    if (isFormOf(reading, i, things)) return true;
    if (parts[i] !== PART.lower || !isModifier(reading, i)) return false;
  }
  return false;
}

/** `HHM raketləri`, `QRT nömrəli`: right behind it its thing; but `QRTS sistem qurub`, `QRTS yeni sistem qurub`, where it does something. */
function isBesideThing({ reading }: NameWords, next: number): boolean {
  const isItsThing = isPossessed(reading, next) || isAdjective(reading, next);
  return isItsThing && THINGS.some((use) => isFormOf(reading, next, cueWords(use)));
}

const THINGS = ["thing", "technical"] as const;

const MAX_MODIFIERS = 3;
