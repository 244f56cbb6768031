import { ChainAutomaton } from "../engine/chain-automaton.ts";
import { suffixAutomaton } from "../generated/suffix-automaton.ts";
import { SIDES } from "./sides.ts";

/**
 * The suffix table as an automaton.
 *
 * A state is a class of the table (what has been said so far) and a side: how the letters before it end, which picks the
 * buffer letters. `Bakı` + `dakı` walks *stem after a vowel* → `da` → *locative after a vowel* → `kı` → *ki after a vowel*.
 * `scripts/compile-suffixes.ts` spells the links.
 */
export interface SuffixTable {
  readonly automaton: ChainAutomaton;
  /** The first state of each class, which is on the side of consonants; those on the other sides come next. */
  readonly states: Readonly<Record<ClassName, number>>;
}

/** Classes that words and joined suffixes begin in. */
type ClassName = "stem" | "possessed3" | "verb" | "noun" | "number";

let table: SuffixTable | undefined;

export function suffixTable(): SuffixTable {
  table ??= createSuffixTable();
  return table;
}

function createSuffixTable(): SuffixTable {
  const { classes, ...chains } = suffixAutomaton;
  const state = (name: ClassName): number => classes.indexOf(name) * SIDES.length;
  return {
    automaton: new ChainAutomaton(chains),
    states: {
      stem: state("stem"),
      possessed3: state("possessed3"),
      verb: state("verb"),
      noun: state("noun"),
      number: state("number"),
    },
  };
}
