import { readRows } from "../engine/lexicon-table.ts";
import { eventsRealis } from "../generated/events-realis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Realis } from "../types.ts";
import { createDenials, type Denials } from "./denials.ts";

/** What a word says of what it governs; a verb of beginning, going on or taking place, that it stands as the verb itself does. */
export type Cue = Realis | "AS-TOLD";
/** A cue as the lexicon has it: what is `WISHED` is planned, and where it is denied, nothing at all. */
export type KnownCue = Cue | "WISHED";

/** Words that say whether the clause or noun before them happened, by their lexicon word. */
export interface RealisCues {
  readonly verbs: ReadonlyMap<number, KnownCue>;
  readonly nouns: ReadonlyMap<number, KnownCue>;
  /** What is said of deeds to be done, and of the worth of what was: `açılmasının əhəmiyyəti`, but `səfərin əhəmiyyəti`. */
  readonly merits: ReadonlyMap<number, KnownCue>;
  /** `guya`: what stands anywhere in the clause. */
  readonly words: ReadonlyMap<number, Realis>;
  /** `nəzərdə tut`: by the verb, then by the word before it. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, KnownCue>>;
  readonly denials: Denials;
}

export function createRealisCues(lexicon: Lexicon, readNoun: (word: string) => number): RealisCues {
  const verbs = new Map<number, KnownCue>();
  const nouns = new Map<number, KnownCue>();
  const merits = new Map<number, KnownCue>();
  const words = new Map<number, Realis>();
  const pairs = new Map<number, Map<number, KnownCue>>();
  for (const { lemma, cells } of readRows(eventsRealis)) {
    const [realis, kind] = cells as [KnownCue, string];
    const [first = "", second] = lemma.split(" ");
    if (second !== undefined) {
      const verb = lexicon.findWord(second);
      pairs.set(verb, (pairs.get(verb) ?? new Map()).set(readNoun(first), realis));
    } else if (kind === "word") words.set(lexicon.findWord(first), realis as Realis);
    else if (kind === "verb") verbs.set(lexicon.findWord(first), realis);
    else if (kind === "merit") merits.set(readNoun(first), realis);
    else nouns.set(readNoun(first), realis);
  }
  return { verbs, nouns, merits, words, pairs, denials: createDenials(lexicon, readNoun) };
}
