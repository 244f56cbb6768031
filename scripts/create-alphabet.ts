import type { Alphabet } from "../src/engine/packed-lines.ts";
import { lowerUnit } from "../src/text/fold-case.ts";

/** ASCII that stands for other letters: no text of a lexicon has it often, and no string has to escape it. */
const FREE_SIGNS = "@#%*=_<>[]{};:!?";
const SELF_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-.,'&+/()";

/** Gives every letter that is frequent in the lines a sign of its own, and those of ASCII themselves. */
export function createAlphabet(lines: readonly string[]): Alphabet {
  const capitals = new Map<string, string>();
  const frequency = new Map<string, number>();
  for (const char of lines.join("")) {
    const letter = String.fromCharCode(lowerUnit(char.charCodeAt(0)));
    if (letter !== char) capitals.set(letter, char);
    if (!SELF_SIGNS.includes(letter) && letter !== " ") {
      frequency.set(letter, (frequency.get(letter) ?? 0) + 1);
    }
  }
  const frequent = [...frequency]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, FREE_SIGNS.length)
    .map(([letter]) => letter);
  const letters = [...SELF_SIGNS, ...frequent];
  return {
    signs: SELF_SIGNS + FREE_SIGNS.slice(0, frequent.length),
    letters: letters.join(""),
    capitals: letters.map((letter) => capitals.get(letter) ?? letter).join(""),
  };
}
