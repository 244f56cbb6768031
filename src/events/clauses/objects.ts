import { CLASS } from "../words/argument-classes.ts";
import { GROUP, LEAVES_NO_OBJECT } from "../words/word-groups.ts";
import {
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isBare,
  lastOf,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { isInPassive } from "./verb-ahead.ts";

// To whom something is done by verbs that do not say so themselves.

/**
 * `jurnalisti qaçıraraq öldürüblər`, `məktəbi tikib və istifadəyə verib`: what has no object does it to that of the verb before it;
 * `diplomatı yad elan edərək ölkədən çıxarıb`: or of the main verb.
 */
export function shareObject(sentence: Sentence, main: Governor, hasSubject: boolean): void {
  const own = main.groups.findLast(isAccusative);
  let object = hasSubject ? undefined : sentence.lastObject;
  for (const verb of sentence.waiting) {
    if (verb.kind !== GOVERNOR.converb) continue;
    const isBefore = own !== undefined && headOf(lastOf(own)).head < verb.token;
    object = objectOf(sentence, verb, object ?? (isBefore ? own : undefined));
  }
  sentence.lastObject = objectOf(sentence, main, object);
}

/** `arvadını bıçaqlayaraq öldürdükdən sonra`: what a clause has no object for, it does to that of the converb before it. */
export function takeConverbsObject(sentence: Sentence, governor: Governor): void {
  const converb = sentence.waiting.at(-1);
  if (converb?.kind === GOVERNOR.converb)
    objectOf(sentence, governor, converb.groups.findLast(isAccusative));
}

/** Its own object; else it shares the other, if it may have one. */
function objectOf(sentence: Sentence, verb: Governor, other: Group | undefined): Group | undefined {
  const own = verb.groups.findLast(isAccusative);
  if (own !== undefined) return isOfClause(own) ? undefined : own;
  if (mayShareObject(sentence, verb)) verb.object = other;
  return verb.object;
}

/** `gəldiyini`, `gəlməsinin vacibliyini`: what is said of an event is done to nothing else. */
function isOfClause(group: Group): boolean {
  const { classes, possessor } = lastOf(group);
  return ((classes | (possessor ? lastOf(possessor).classes : 0)) & CLASS.clause) !== 0;
}

function mayShareObject(sentence: Sentence, { token, groups }: Governor): boolean {
  const { context } = sentence;
  const word = context.wordAt(token);
  const stem = context.verbs.stemOf(word.word);
  if (!context.verbs.takesObject(stem) || isInPassive(sentence, word)) return false;
  // `imtina edib`, `girov götürüb`, but `qəbul edib`
  if (sentence.isIn(token - 1, LEAVES_NO_OBJECT)) return false;
  const hasObject = groups.some((group) => isBareObject(group, token));
  return !hasObject || context.groups.isIn(stem, GROUP.doing);
}

/** A common noun right before the verb may be its bare object rather than its subject. */
export function isBareObject(group: Group, i: number): boolean {
  const { head, mention } = headOf(lastOf(group));
  return isBare(group) && group.members.length === 1 && head === i - 1 && mention < 0;
}
