import { CASE } from "../../analyses/features.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { eventsPronouns } from "../../generated/events-pronouns.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** A case form of a pronoun. */
export interface PronounForm {
  readonly case: number;
  /** Its nominative. */
  readonly word: number;
}

/** Irregular forms of pronouns by lexicon word: `ona`, `onun`. */
export function createPronouns(lexicon: Lexicon): ReadonlyMap<number, PronounForm> {
  const cases = CASE as Readonly<Record<string, number>>;
  const forms = new Map<number, PronounForm>();
  for (const { lemma, cells } of readRows(eventsPronouns)) {
    const [name, pronoun] = cells as [string, string];
    const form = lexicon.findWord(lemma);
    // What no lexicon knows is one number: every unknown word would be this pronoun.
    if (form < 0) throw new Error(`events: no lexicon has the pronoun "${lemma}"`);
    forms.set(form, { case: cases[name]!, word: lexicon.findWord(pronoun) });
  }
  return forms;
}
