import { readRows } from "../engine/lexicon-table.ts";
import { eventsRealis } from "../generated/events-realis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Realis } from "../types.ts";
import { createDenials, type Denials } from "./denials.ts";

/** What a word says of what it governs; a verb of beginning, going on or taking place, that it stands as the verb itself does. */
export type Cue = Realis | "AS-TOLD";

/** Words that say whether the clause or noun before them happened, by their lexicon word. */
export interface RealisCues {
  readonly verbs: ReadonlyMap<number, Cue>;
  readonly nouns: ReadonlyMap<number, Cue>;
  /** What is said of deeds to be done, and of the worth of what was: `açılmasının əhəmiyyəti`, but `səfərin əhəmiyyəti`. */
  readonly merits: ReadonlyMap<number, Cue>;
  /** `guya`: what stands anywhere in the clause. */
  readonly words: ReadonlyMap<number, Realis>;
  /** `nəzərdə tut`: by the verb, then by the word before it. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, Cue>>;
  /** Words, or verbs of pairs, that say what somebody wishes or allows. */
  readonly wishes: ReadonlySet<number>;
  readonly denials: Denials;
}

export function createRealisCues(lexicon: Lexicon, readNoun: (word: string) => number): RealisCues {
  const verbs = new Map<number, Cue>();
  const nouns = new Map<number, Cue>();
  const merits = new Map<number, Cue>();
  const words = new Map<number, Realis>();
  const pairs = new Map<number, Map<number, Cue>>();
  const wishes = new Set<number>();
  for (const { lemma, cells } of readRows(eventsRealis)) {
    const [told, kind] = cells as [Cue | "WISHED", string];
    const [first = "", second] = lemma.split(" ");
    const realis = told === "WISHED" ? "PLANNED" : told;
    const isVerb = second !== undefined || kind === "verb";
    if (told === "WISHED") wishes.add(isVerb ? lexicon.findWord(second ?? first) : readNoun(first));
    if (second !== undefined) {
      const verb = lexicon.findWord(second);
      pairs.set(verb, (pairs.get(verb) ?? new Map()).set(readNoun(first), realis));
    } else if (kind === "word") words.set(lexicon.findWord(first), realis as Realis);
    else if (kind === "verb") verbs.set(lexicon.findWord(first), realis);
    else if (kind === "merit") merits.set(readNoun(first), realis);
    else nouns.set(readNoun(first), realis);
  }
  return { verbs, nouns, merits, words, pairs, wishes, denials: createDenials(lexicon, readNoun) };
}
