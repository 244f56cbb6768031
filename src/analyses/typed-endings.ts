import { MAX_WORD } from "../text/fold-case.ts";
import { isBack, isVowel } from "../text/vowels.ts";
import { FORM, formOf, POSSESSIVE, possessiveOf } from "./features.ts";
import { readJoinedEnding } from "./read-joined-ending.ts";
import { SIDE, sideOf } from "./sides.ts";
import { suffixTable } from "./suffix-table.ts";

/** How a stem may go on, as bits: as a noun or a verb, each with its last letter as it is or softened; or possessed already. */
export const GOES_ON = { noun: 1, softNoun: 2, possessed: 4, verb: 8, softVerb: 16 } as const;
export const NOUN = GOES_ON.noun | GOES_ON.softNoun | GOES_ON.possessed;
export const VERB = GOES_ON.verb | GOES_ON.softVerb;

/** An ending that was typed without the letters of Azerbaijani: `mis` for `miş`. */
export interface Ending {
  readonly spelled: string;
  /** It ends in `-ıb`, which few nouns do. */
  readonly isPerfect: boolean;
}

/** What is typed after a stem that goes on so, spelled as the suffix table has it; undefined if it is no ending there. */
export function spellEnding(stem: string, goesOn: number, typed: string): Ending | undefined {
  return spellFrom(typed, 0, endsInBack(stem), statesOf(stem, goesOn), MOST_DOUBTS);
}

/** Of letters that may be one of two no ending has more. */
const MOST_DOUBTS = 4;

/** Spells the rest of an ending after what stands in `ENDING`: by harmony, and with either of two consonants. */
function spellFrom(
  typed: string,
  at: number,
  isBack: boolean,
  states: readonly number[],
  doubts: number,
): Ending | undefined {
  if (at === typed.length) return readEnding(at, states);
  const letter = typed.charAt(at);
  const isBackNow = letter === "a" || (isBack && letter !== "e");
  const letters = LETTERS.get(letter) ?? (isBackNow ? BACK : FRONT).get(letter) ?? letter;
  const doubtsLeft = letters.length > 1 ? doubts - 1 : doubts;
  for (let i = 0; doubtsLeft >= 0 && i < letters.length; i++) {
    ENDING[at] = letters.charCodeAt(i);
    const found = spellFrom(typed, at + 1, isBackNow, states, doubtsLeft);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What letters of endings are typed for. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["c", "cç"],
  ["e", "ə"],
  ["g", "ğ"],
  ["s", "sş"],
]);
const BACK: ReadonlyMap<string, string> = new Map([["i", "ı"]]);
const FRONT: ReadonlyMap<string, string> = new Map([["u", "ü"]]);

/** The first `length` units of `ENDING`, if the suffix table has them after one of some states. */
function readEnding(length: number, states: readonly number[]): Ending | undefined {
  const { automaton } = suffixTable();
  for (const state of states) {
    const found = automaton.read(ENDING, 0, length, state, 0);
    const values = automaton.values.subarray(0, found).filter(isOfNews);
    if (values.length === 0) continue;
    const isPerfect = values.some((one) => formOf(one) === FORM.perfect);
    return { spelled: String.fromCharCode(...ENDING.subarray(0, length)), isPerfect };
  }
  return undefined;
}

/** Nobody is spoken to in news: `Mayin` is of May, and not your liquid, `mayi`. */
function isOfNews(features: number): boolean {
  return possessiveOf(features) !== POSSESSIVE["2sg"];
}

const ENDING = new Uint16Array(MAX_WORD);

/** Where the suffix table goes on from a stem. */
function statesOf(stem: string, goesOn: number): number[] {
  const { states } = suffixTable();
  const side = sideOf(stem.charCodeAt(stem.length - 1));
  const found: number[] = [];
  if (goesOn & GOES_ON.noun) found.push(states.stem + side);
  if (goesOn & GOES_ON.softNoun) found.push(states.stem + SIDE.soft);
  if (goesOn & GOES_ON.possessed && side === SIDE.vowel) found.push(states.possessed3 + side);
  if (goesOn & GOES_ON.verb) found.push(states.verb + side);
  if (goesOn & GOES_ON.softVerb) found.push(states.verb + SIDE.soft);
  return found;
}

/** `də` of `5-də`, which the number that it stands after does not spell; undefined if it is no such thing. */
export function spellSuffix(typed: string): string | undefined {
  if (typed.length > LONGEST_SUFFIX) return undefined;
  const spelled = typed.replaceAll("e", "ə");
  return readJoinedEnding(spelled).length > 0 ? spelled : undefined;
}

/** Is the last vowel one that back ones follow? */
function endsInBack(word: string): boolean {
  for (let i = word.length - 1; i >= 0; i--)
    if (isVowel(word.charCodeAt(i))) return isBack(word.charCodeAt(i));
  return false;
}

const LONGEST_SUFFIX = 3;
