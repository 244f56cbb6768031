import { ChainAutomaton } from "../engine/chain-automaton.ts";
import { suffixAutomaton } from "../generated/suffix-automaton.ts";
import { SIDES, type Side } from "./sides.ts";

/**
 * The suffix table as an automaton.
 *
 * A state is a class of the table (what has been said so far) and a side: how the letters before it end, which picks the
 * buffer letters. `Bakı` + `dakı` walks *stem after a vowel* → `da` → *locative after a vowel* → `kı` → *ki after a vowel*.
 * `scripts/compile-suffixes.ts` spells the links.
 */
export interface SuffixTable {
  readonly automaton: ChainAutomaton;
  /** The state of a class on a side. */
  state(className: string, side: Side): number;
}

export function createSuffixTable(): SuffixTable {
  const { classes, ...chains } = suffixAutomaton;
  return {
    automaton: new ChainAutomaton(chains),
    state: (name, side) => classes.indexOf(name) * SIDES.length + SIDES.indexOf(side),
  };
}
