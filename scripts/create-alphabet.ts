import type { Alphabet } from "../src/engine/packed-lines.ts";
import { lowerUnit } from "../src/text/fold-case.ts";

/** ASCII that stands for other letters: no text of a lexicon has it often, and no string has to escape it. */
const FREE_SIGNS = "@#%*=_<>[]{};:!?";
const SELF_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-.,'&+/()";

/** Gives the letters that are most frequent in the lines a sign of their own, those of ASCII themselves; rare ones come behind. */
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
  const others = [...frequency]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([letter]) => letter);
  const letters = [...SELF_SIGNS, ...others];
  return {
    signs: SELF_SIGNS + FREE_SIGNS,
    letters: letters.join(""),
    capitals: letters.map((letter) => capitals.get(letter) ?? letter).join(""),
  };
}
