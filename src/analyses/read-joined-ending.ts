import { MAX_WORD } from "../text/fold-case.ts";
import { SIDES } from "./sides.ts";
import { suffixTable } from "./suffix-table.ts";

/**
 * What an ending may say that is joined to a number, as the suffix table has it: `də` of `14-də`. How a number ends in speech its
 * digits do not tell, so the ending may stand after a vowel or a consonant, or after a possessive that is not written, `nə` of `14-nə`.
 *
 * @param text in small letters
 * @returns features, each once
 */
export function readJoinedEnding(text: string): readonly number[] {
  const { automaton, states } = suffixTable();
  const length = Math.min(text.length, MAX_WORD);
  for (let i = 0; i < length; i++) KEY[i] = text.charCodeAt(i);
  const found = new Set<number>();
  for (const state of [states.noun, states.possessed3, states.number]) {
    for (const side of SIDES) {
      const count = automaton.read(KEY, 0, length, state + side, 0);
      for (let i = 0; i < count; i++) found.add(automaton.values[i]!);
    }
  }
  return [...found];
}

const KEY = new Uint16Array(MAX_WORD);
