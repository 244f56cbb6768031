import type { TriggerMatch } from "./find-triggers.ts";

/** What tells an event in a sentence, by token. */
export interface Tellers {
  /** What tells an event at each token, nouns above all; a noun that is part of a construction with a verb is none. */
  readonly eventNouns: ReadonlyMap<number, TriggerMatch>;
  /** Nouns that stand after the verb of their trigger: `baş verən qəza`. */
  readonly told: ReadonlySet<number>;
  /** First words of nominal parts of several words: `yararsız` of `yararsız hala düşüb`. */
  readonly beginnings: ReadonlySet<number>;
  /** What is one with a verb: `əlaqələri` of `əlaqələri genişləndirir`. */
  readonly parts: ReadonlySet<number>;
}

/** What tells an event at which token. */
export function tellersIn(matches: readonly TriggerMatch[]): Tellers {
  const eventNouns = new Map<number, TriggerMatch>();
  const told = new Set<number>();
  const beginnings = new Set<number>();
  const parts = new Set<number>();
  for (const { trigger, tokens, head } of matches) {
    if (trigger.isNoun) continue;
    for (const token of tokens) if (token !== head) parts.add(token);
    const [first, second] = tokens;
    if (second === first! + 1 && second < head) beginnings.add(first!);
    const last = tokens.at(-1)!;
    if (last > head) told.add(last);
  }
  for (const match of matches) {
    if (!parts.has(match.head) && !eventNouns.has(match.head)) eventNouns.set(match.head, match);
  }
  return { eventNouns, told, beginnings, parts };
}
