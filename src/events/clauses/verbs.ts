import { CASE, PERSON, personOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { LEAVES_NO_OBJECT } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import type { WordReading } from "../words/word-reader.ts";
import { findSubject } from "./control.ts";
import { addGovernor, circumstancesBefore } from "./governors.ts";
import { isBareObject, shareObject } from "./objects.ts";
import {
  ACTOR,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isAmount,
  isBare,
  isCircumstance,
  isClauseBefore,
  isReceiver,
  lastOf,
  NONE,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { takeOblique } from "./taken-groups.ts";
import { isInPassive, mayTakeObject, takesObject } from "./verb-ahead.ts";

// Verbs that tell what happened in a clause: finite ones and converbs.

/** A finite verb takes all that is left of its clause, and is the main verb of what waited for one. */
export function addFinite(sentence: Sentence, i: number, word: WordReading): void {
  const groups = sentence.free;
  sentence.free = [];
  dropSubjectBefore(groups);
  // `danışıqlara hazırdır`: what the noun of a predicate took is the predicate's.
  const noun = sentence.governors.get(i);
  if (noun !== undefined) groups.splice(-1, 0, ...noun.groups);
  const governor = addGovernor(sentence, GOVERNOR.finite, i, word.features, groups);
  governor.holdsObject = sentence.context.verbs.holdsObject(word.word);
  governor.isDenied = sentence.denies;
  sentence.denies = false;
  const subject = takeOwnSubject(sentence, governor, word);
  shareCircumstances(sentence, governor);
  if (isInPassive(sentence, word)) shareAgent(sentence, governor);
  shareObject(sentence, governor, subject !== undefined && governor.shared === undefined);
  for (const waiting of sentence.waiting) {
    waiting.main = governor;
    waiting.shared ??= subject ?? governor.shared;
  }
  sentence.waiting = [];
  sentence.joint = undefined;
}

/** The subject among the groups of a finite verb; one that has none shares that of what came before. */
function takeOwnSubject(
  sentence: Sentence,
  governor: Governor,
  word: WordReading,
): Group | undefined {
  const { groups, token } = governor;
  // Of `we`, nobody but a pronoun is the subject.
  const isOurs = personOf(word.features) === PERSON.first;
  if (!isOurs) freeMisread(sentence, groups, token, word);
  const subject = groups.find(
    (group) =>
      isBare(group) &&
      // `danışıqlara hazırdır`: the predicate is not its own subject.
      headOf(lastOf(group)).head !== token &&
      !(sentence.lastSubject !== undefined && isSumAlone(group)) &&
      !(isOurs && headOf(lastOf(group)).kind !== WORD.pronoun) &&
      !isPartOfVerb(sentence, group, token, word),
  );
  if (subject === undefined) {
    governor.shared = sharedSubject(sentence, personOf(word.features));
  } else {
    const isObject = isBareObject(subject, token) && takesObject(sentence, word);
    if (isObject) governor.shared = sentence.lastSubject;
    // `Nazir iclas keçirib, məktəb açıb, körpüyə baxıb`: it is the minister all along.
    if (governor.shared === undefined) sentence.lastSubject = subject;
  }
  governor.speaker = sentence.speaker;
  return subject;
}

/** Who does what comes before, or who says so of `we`; of `we` and `you` nobody else but a pronoun is the subject. */
function sharedSubject(sentence: Sentence, person: number): Group | undefined {
  const { lastSubject, speaker } = sentence;
  if (person === PERSON.third) return subjectOfConverb(sentence) ?? lastSubject;
  if (person === PERSON.first && speaker !== undefined) return speaker;
  const isPronoun = lastSubject !== undefined && headOf(lastOf(lastSubject)).kind === WORD.pronoun;
  return isPronoun ? lastSubject : undefined;
}

/** `xərclər 5 milyon manat olub və 12% artıb`: a sum tells something of what was told of before. */
function isSumAlone(group: Group): boolean {
  const { mention, classes } = headOf(lastOf(group));
  return mention >= 0 && classes === CLASS.amount;
}

/** What does not say where it happened, or why, shares that with the clauses before it. */
function shareCircumstances(sentence: Sentence, governor: Governor): void {
  const places = governor.groups.filter(isCircumstance);
  if (places.length === 0) governor.near = placesOfConverb(sentence) ?? sentence.lastPlaces;
  else sentence.lastPlaces = places;
  // `hücum nəticəsində iki nəfər ölüb, üçü yaralanıb`
  const causes = governor.groups.filter(isCause);
  if (causes.length === 0) governor.near = [...governor.near, ...sentence.lastCauses];
  else sentence.lastCauses = causes;
}

/** `Nazir istefa verdikdən sonra yerinə Riki təyin edilib`: who did what came before, with somebody else behind it to be told of. */
function dropSubjectBefore(groups: Group[]): void {
  const subject = groups.findIndex(isActorAlone);
  const clause = groups.findIndex((group, at) => at > subject && isClauseBefore(group));
  if (subject < 0 || clause < 0 || !groups.slice(clause).some(isActorAlone)) return;
  if (lastOf(groups[clause]!).governor!.kind === GOVERNOR.relative) groups.splice(subject, 1);
}

function isActorAlone(group: Group): boolean {
  return isBare(group) && (lastOf(group).classes & ACTOR) !== 0;
}

/**
 * `Riki danışıb`, `Riki sazişi imzalayıb`, `Mikaya nazirə zəng edib`, `oğlu atasını xilas edib`: who looks like an object or like to
 * whom something is given, where the verb has none or another one, is in the nominative; so is who is done to in a passive.
 */
function freeMisread(
  sentence: Sentence,
  groups: readonly Group[],
  i: number,
  word: WordReading,
): void {
  if (groups.some((group) => isBare(group) && !isPartOfVerb(sentence, group, i, word))) return;
  const [object, other] = groups.filter(isAccusative);
  const [receiver, another] = groups.filter(isReceiver);
  if (another !== undefined) toNominative(receiver!);
  else if (object !== undefined && (other !== undefined || takesNone(sentence, i, word)))
    toNominative(object);
}

/** Has the verb no object, or not with the noun right before it: `hücum edib`? */
function takesNone(sentence: Sentence, i: number, word: WordReading): boolean {
  return sentence.isIn(i - 1, LEAVES_NO_OBJECT) || !takesObject(sentence, word);
}

function toNominative(group: Group): void {
  const [name] = group.members;
  const { kind, mention, accusative, features } = headOf(name!);
  // `üçü yaralanıb`: so many of them.
  const isSomebody = (name!.classes & CLASS.person) !== 0 || kind === WORD.number;
  if (!isSomebody) return;
  // `oğlu atasını xilas edib`: what may be in the accusative may be possessed as well.
  if (mention < 0 && accusative < 0) return;
  group.case = CASE.nominative;
  name!.features = mention < 0 ? features : 0;
}

/** `müzakirə` of `müzakirə edib`. */
function isPartOfVerb(sentence: Sentence, group: Group, i: number, { word }: WordReading): boolean {
  return (
    isBareObject(group, i) && lastOf(group).features === 0 && sentence.context.verbs.isLight(word)
  );
}

/** `yol təmir olunaraq istifadəyə verilib`: of a passive, what looks like the object is the subject, and that of both. */
function subjectOfConverb(sentence: Sentence): Group | undefined {
  const converb = lastConverb(sentence);
  if (converb === undefined || !isInPassive(sentence, sentence.context.wordAt(converb.token)))
    return undefined;
  return converb.groups.find((group) => isBare(group) && !isAmount(lastOf(group)));
}

/** `Meydanda köşklər sökülərək park salınıb`: both were there. */
function placesOfConverb(sentence: Sentence): readonly Group[] | undefined {
  const places = lastConverb(sentence)?.groups.filter(isCircumstance) ?? NONE;
  return places.length === 0 ? undefined : places;
}

function isCause(group: Group): boolean {
  const isEvent = group.post === "during" && (lastOf(group).classes & CLASS.event) !== 0;
  return isEvent || group.post === "result" || group.post === "reason";
}

/** `məscid işğalçılar tərəfindən yandırılaraq dağıdılıb`: who did the one did the other. */
function shareAgent(sentence: Sentence, governor: Governor): void {
  if (governor.groups.some(isAgent)) return;
  const agent = lastConverb(sentence)?.groups.find(isAgent);
  if (agent !== undefined) governor.near = [...governor.near, agent];
}

function isAgent({ post }: Group): boolean {
  return post === "agent";
}

/** The last converb that waits for its main verb. */
function lastConverb({ waiting }: Sentence): Governor | undefined {
  return waiting.findLast(({ kind }) => kind === GOVERNOR.converb);
}

/** Adds a converb, which shares its subject with the main verb; `gələn zaman` is one too. */
export function addConverb(sentence: Sentence, i: number, word: WordReading): void {
  const groups = takeOblique(sentence, "attribute", i, word.features);
  giveBackSubject(sentence, groups, word);
  const governor = addGovernor(sentence, GOVERNOR.converb, i, word.features, groups);
  governor.shared = findSubject(sentence);
  if (!groups.some(isCircumstance)) governor.near = circumstancesBefore(sentence);
  sentence.waiting.push(governor);
  sentence.joint = undefined;
}

/** `Təyyarə enərkən qəzaya uğrayıb`: of a verb that has no object, a nominative is the subject. */
function giveBackSubject(sentence: Sentence, groups: Group[], word: WordReading): void {
  const last = groups.at(-1);
  if (last === undefined || !isBare(last) || sentence.free.some(isBare)) return;
  // `5 faiz artaraq`, `gün batarkən`
  if ((lastOf(last).classes & (CLASS.amount | CLASS.time)) !== 0) return;
  if (!mayTakeObject(sentence, word)) sentence.free.push(groups.pop()!);
}
