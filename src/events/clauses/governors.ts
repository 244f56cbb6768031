import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import type { WordReading } from "../words/word-reader.ts";
import { giveControl } from "./control.ts";
import {
  firstToken,
  type Governor,
  type Group,
  isCircumstance,
  NONE,
  toPhrase,
  toUnit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

// What all governors have, whatever kind they are.

/** Makes a word govern the groups that it has taken. */
export function addGovernor(
  sentence: Sentence,
  kind: Governor["kind"],
  token: number,
  features: number,
  groups: Group[],
): Governor {
  const governor: Governor = {
    kind,
    token,
    first: sentence.withAdverbs(token),
    features,
    groups,
    near: NONE,
    shared: undefined,
    object: undefined,
    head: undefined,
    others: [],
    phrase: undefined,
    modifiers: NONE,
    leaning: NONE,
    main: undefined,
    clause: undefined,
    group: undefined,
    holdsObject: false,
    isExistence: sentence.isWord(token, FUNCTION.existence),
    isLeading: leads(sentence, token),
    speaker: undefined,
    said: undefined,
    isPossible: false,
    isDenied: false,
  };
  sentence.governors.set(token, governor);
  takeWaiting(sentence, governor);
  for (const group of groups) giveControl(group, groups);
  return governor;
}

/** What waits for a verb inside what a governor has taken is of its clause. */
function takeWaiting({ waiting }: Sentence, governor: Governor): void {
  const [first] = governor.groups;
  if (first === undefined) return;
  const start = firstToken(first.members[0]!);
  // They stand in the order of the text; those before the first group are not inside.
  for (let w = waiting.length - 1; w >= 0; w--) {
    const inner = waiting[w]!;
    if (inner.token < start) return;
    inner.clause ??= governor;
  }
}

/** Does a verb say what something led to: `nəticələnib`, `səbəb olub`? */
function leads(sentence: Sentence, token: number): boolean {
  const { groups } = sentence.context;
  const isVerb = groups.isIn(sentence.context.wordAt(token).word, GROUP.leading);
  return isVerb || sentence.isIn(token - 1, GROUP.leading);
}

/** Opens the phrase that a verbal noun or a participle without a noun is. */
export function addClausePhrase(
  sentence: Sentence,
  i: number,
  { features }: WordReading,
  governor: Governor,
): void {
  const phrase = toPhrase([toUnit(i, WORD.noun, features, CLASS.clause)], governor);
  governor.phrase = phrase;
  sentence.open = phrase;
  sentence.waiting.push(governor);
  sentence.takePending(phrase);
}

/** What says when and where right before a governor, without being its own. */
export function circumstancesBefore({ free }: Sentence): readonly Group[] {
  let first = free.length;
  while (first > 0 && isCircumstance(free[first - 1]!)) first--;
  return first === free.length ? NONE : free.slice(first).reverse();
}
