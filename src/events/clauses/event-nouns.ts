import { CASE, caseOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import { isInfinitive, type WordReading } from "../words/word-reader.ts";
import {
  caseOfAsked,
  findSubject,
  giveBackAsked,
  ownerOfCause,
  ownerOfObject,
  takeConverbsSubject,
  takeSubject,
} from "./control.ts";
import { giveBackPlaces } from "./given-back.ts";
import { addClausePhrase, addGovernor, circumstancesBefore } from "./governors.ts";
import { takeConverbsObject } from "./objects.ts";
import {
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  isCircumstance,
  isGenitive,
  isReceiver,
  type Joint,
  lastOf,
  type Phrase,
  toPhrase,
  toUnit,
  type Unit,
} from "./phrase.ts";
import { isFieldOfParties } from "./possessors.ts";
import type { Sentence } from "./sentence.ts";
import { takeJoinedModifiers, takeOblique } from "./taken-groups.ts";

// Nouns that tell an event.

/** Adds a verbal noun, the head of a phrase. */
export function addVerbalNoun(sentence: Sentence, i: number, word: WordReading): void {
  // `hökumətin icazə verməkdən imtina etməsi`: an infinitive has no genitive but that of the verb after it.
  const isOfNobody = isInfinitive(word.features);
  const groups = takeOblique(sentence, "clause", i, word.features);
  // `Bakıda ikisi uşaq olmaqla yeddi nəfər`: where it was is said of all seven.
  if (isOfNobody && caseOf(word.features) === CASE.instrumental) giveBackPlaces(sentence, groups);
  const asked = caseOfAsked(sentence, i + 1, word);
  if (asked !== undefined) giveBackAsked(sentence, groups, asked, i);
  if (!isOfNobody) {
    takeSubject(groups);
    takeConverbsSubject(sentence, groups);
  }
  const joint = jointOfClauses(sentence, groups, word);
  const governor = addGovernor(sentence, GOVERNOR.verbalNoun, i, word.features, groups);
  const last = sentence.free.at(-1);
  const isOfOther = isOfNobody && last !== undefined && isGenitive(last);
  governor.shared = isOfOther
    ? last
    : (ownerOfCause(groups) ?? ownerOfObject(groups, word) ?? findSubject(sentence));
  takeConverbsObject(sentence, governor);
  addClausePhrase(sentence, i, word, governor);
  if (joint !== undefined) sentence.joint = joint;
}

/**
 * `yolun çəkilməsi, körpünün tikilməsi üçün`, `yolun çəkilməsi və körpünün tikilməsini`: what joins a clause to the one before, where its
 * own arguments stand between.
 */
function jointOfClauses(
  { free }: Sentence,
  [first]: readonly Group[],
  { features }: WordReading,
): Joint | undefined {
  const below = free.at(-1);
  if (below === undefined || below.post !== undefined || first?.joint === undefined)
    return undefined;
  if (lastOf(below).governor?.kind !== GOVERNOR.verbalNoun) return undefined;
  // `getmək və qalmaq niyyətindədir`: an infinitive has no case for the one before it.
  if (first.joint === "and")
    return !below.comma && isBare(below) && !isInfinitive(features) ? "and" : undefined;
  return below.comma && below.case === caseOf(features) ? "comma" : undefined;
}

/** An event noun takes from the stack what its frame has a role for, and looks at places and times beyond. */
export function addEventNoun(sentence: Sentence, phrase: Phrase, unit: Unit): Governor {
  phrase.units.unshift(...takeJoinedModifiers(sentence, phrase));
  const { free } = sentence;
  let first = free.length;
  while (first > 0) {
    const group = free[first - 1]!;
    const own = isFieldOfParties(free, first - 1) ? free[first - 2]! : group;
    if (group.comma || !sentence.context.takes(unit.head, own)) break;
    if (first === free.length && isListed(sentence, group, phrase, unit)) break;
    if (isThanked(sentence, group, unit) || areSigning(group, phrase, unit)) break;
    if (isWithPeople(group, phrase, unit)) break;
    first--;
  }
  // `noyabrın 14-də paytaxta zərbə`: what stands before its own arguments says when and where it was.
  if (first < free.length) while (first > 0 && isCircumstance(free[first - 1]!)) first--;
  const groups = free.splice(first);
  const governor = addGovernor(sentence, GOVERNOR.noun, unit.head, unit.features, groups);
  governor.phrase = phrase;
  governor.leaning = phrase.leaning;
  governor.modifiers = phrase.units.slice(0, phrase.units.indexOf(unit));
  governor.near = circumstancesBefore(sentence);
  sentence.waiting.push(governor);
  return governor;
}

/** `qəbula və dəstəyə görə`: what `və` joins the noun to is no argument of it. */
function isListed(
  { joint }: Sentence,
  { case: found, post }: Group,
  phrase: Phrase,
  { head, features }: Unit,
): boolean {
  if (joint !== "and" || post !== undefined || phrase.units[0]!.first !== head) return false;
  return found === caseOf(features);
}

/** `nazirə yardıma görə təşəkkür edib`: somebody who is thanked for what is no receiver of it. */
function isThanked({ context, end }: Sentence, group: Group, { head }: Unit): boolean {
  if (!isReceiver(group) || head + 1 >= end) return false;
  return context.postpositionAt(head + 1)?.slot === "reason";
}

/** `səfir şirkətin rəhbəri ilə əməkdaşlıq imkanlarını müzakirə edib`: states and bodies have relations; with people something is done. */
function isWithPeople({ case: found, post, members }: Group, phrase: Phrase, unit: Unit): boolean {
  if (found !== CASE.instrumental || post !== undefined || unit === headOf(phrase)) return false;
  if ((unit.classes & CLASS.relation) === 0) return false;
  return members.every(({ classes }) => (classes & CLASS.person) !== 0);
}

/** `Mali ilə Çad arasında əməkdaşlıq sazişi imzalanıb`: the parties are those of the document, of which the event says the kind. */
function areSigning({ post }: Group, phrase: Phrase, unit: Unit): boolean {
  const head = headOf(phrase);
  return post === "between" && head !== unit && (head.classes & CLASS.document) !== 0;
}

/** `fondun dəstəyi ilə`: the noun of such a postposition tells an event too, of those whom it belongs to. */
export function addEventOf(sentence: Sentence, token: number, { members }: Group): void {
  const { features, classes } = sentence.context.wordAt(token);
  const governor = addGovernor(sentence, GOVERNOR.noun, token, features, []);
  const phrase = toPhrase([toUnit(token, WORD.noun, features, classes)], governor);
  phrase.possessor = {
    members,
    case: CASE.genitive,
    post: undefined,
    comma: false,
    contrasts: false,
    joint: undefined,
  };
  governor.phrase = phrase;
  sentence.waiting.push(governor);
}
