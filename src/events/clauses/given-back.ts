import { CASE, FORM, formOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import {
  endsRightBefore,
  type Group,
  headOf,
  isAccusative,
  isBare,
  isCircumstance,
  isGenitive,
  isTime,
  lastOf,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

/** Of what an attribute has taken, goes back to the clause around it what is none of it. */
export function giveBackOfAttribute(sentence: Sentence, taken: Group[], i: number): void {
  if (sentence.isWord(i, FUNCTION.lasting)) giveBackTimes(sentence, taken);
  if (!isHeld(sentence, i)) giveBackTime(sentence, taken, i);
  if (sentence.isWord(i, FUNCTION.being)) giveBackPlace(sentence, taken);
  if (taken.some(isGenitive) || isOtherPlace(sentence, taken)) giveBackOccasion(sentence, taken);
}

/** Of what a clause that is told has taken, too. */
export function giveBackOfClause(sentence: Sentence, taken: Group[], i: number): void {
  giveBackGathering(sentence, taken, i);
  if (taken.some(isGenitive)) giveBackOccasion(sentence, taken);
}

/** `Görüşdə nazirin gəldiyi bildirilib`: with what happened a sentence begins, whatever clause comes first in it. */
function giveBackOccasion({ free }: Sentence, taken: Group[]): void {
  const [first] = taken;
  if (free.length > 0 || first === undefined || (lastOf(first).classes & CLASS.event) === 0) return;
  if (isOccasion(first)) free.push(taken.shift()!);
}

/** `Görüşdə Bakıda keçiriləcək forum müzakirə edilib`: where people met, no other thing happened that has its own place. */
function isOtherPlace({ context }: Sentence, [first, ...others]: readonly Group[]): boolean {
  return (
    first !== undefined &&
    context.isGatheringAt(headOf(lastOf(first)).head) &&
    others.some(isCircumstance)
  );
}

/**
 * `Nazir mayın 5-də forumda zavodu tikməyi təklif edib`, `İclasda zavodun tikilməsi müzakirə olunub`: where people met, and when, before
 * what is done, goes back to the verb that says so; but `forumda iştirak etməyi`.
 */
function giveBackGathering({ free, context }: Sentence, taken: Group[], i: number): void {
  // `forumda mükafat alması münasibətilə təbrik edib`
  if (context.postpositionAt(i + 1)?.slot === "occasion") return;
  const last = taken.findLastIndex(isGathering);
  if (isAttended(taken[last + 1]) || !taken.slice(0, last + 1).every(isCircumstance)) return;
  const isLight = context.verbs.isLight(context.wordAt(i).word);
  const isThing = (group: Group): boolean =>
    isAccusative(group) ||
    (isBare(group) && !(isLight && endsRightBefore(group, i))) ||
    (isGenitive(group) && !isLight && free.length === 0);
  if (taken.slice(last + 1).some(isThing)) free.push(...taken.splice(0, last + 1));
}

function isGathering(group: Group): boolean {
  const isWhere = group.case === CASE.locative && group.post === undefined;
  return isWhere && (lastOf(group).classes & CLASS.happening) !== 0;
}

/** `forumda iştiraka dəvəti qəbul etdiyinə`: an event that has its place before it. */
function isAttended(group: Group | undefined): boolean {
  if (group?.case !== CASE.dative && group?.case !== CASE.ablative) return false;
  return (lastOf(group).classes & CLASS.event) !== 0;
}

function isOccasion({ case: found, post }: Group): boolean {
  return post === "during" || (found === CASE.locative && post === undefined);
}

/**
 * A date between a subject and other phrases belongs to the main clause: `Nazir mayın 5-də Bakıda açılan…`. So does a day that begins the
 * sentence, but in `Bu gün Bakıda imzalanacaq saziş`, which is to come.
 */
function giveBackTime(sentence: Sentence, taken: Group[], i: number): void {
  const [first, next] = taken;
  const below = sentence.free.at(-1);
  if (first === undefined || next === undefined) return;
  const isPast = formOf(sentence.context.wordAt(i).features) !== FORM.future;
  if (below === undefined ? !isPast || !isDay(sentence, first) : !isBare(below)) return;
  // `2020-ci ildə əldə edilən`: one plain word makes the verb with it.
  const { members, case: found } = next;
  const isWord = taken.length === 2 && members.length === 1 && members[0]!.units.length === 1;
  const { mention, head } = headOf(members[0]!);
  const isOwn = sentence.context.isPartOf(i, head);
  if (isWord && mention < 0 && (found !== CASE.dative || isOwn)) return;
  if (isTime(lastOf(first)) && first.post === undefined) sentence.free.push(taken.shift()!);
}

/** `Mayın 5-də`, `dünən`, but not `ötən il`. */
function isDay({ context: { resolution } }: Sentence, group: Group): boolean {
  const value = resolution.mentions[headOf(lastOf(group)).mention]?.facts.value;
  return typeof value === "string" && value.length === LENGTH_OF_DAY;
}

/** Of `2025-05-05`. */
const LENGTH_OF_DAY = 10;

/** `Nazir mayın 5-də Bakıda keçirilən forumda`: when something was held; who attends it does so then. */
function isHeld({ context }: Sentence, i: number): boolean {
  if (context.isHoldingAt(i)) return true;
  const { verbs } = context;
  const actives = verbs.activesOf(verbs.stemOf(context.wordAt(i).word));
  return actives.some((active) => verbs.holdsObject(active) && !verbs.isLight(active));
}

/** `Dünən Bakıda yerləşən mağazada yanğın olub`: when it was has nothing to do with where the shop is. */
function giveBackTimes(sentence: Sentence, taken: Group[]): void {
  while (taken.length > 1 && isTime(lastOf(taken[0]!))) sentence.free.push(taken.shift()!);
}

/** `Bakıda gücü 5 bal olan zəlzələ`: how large it is, it is anywhere; the place is where it was. */
function giveBackPlace(sentence: Sentence, taken: Group[]): void {
  const [first, ...others] = taken;
  if (first === undefined || first.case !== CASE.locative || first.post !== undefined) return;
  const measure = others.findIndex(
    ({ members }) => possessiveOf(headOf(members[0]!).features) !== POSSESSIVE.none,
  );
  const amount = others[measure + 1];
  if (measure < 0 || amount === undefined || !isBare(amount)) return;
  if (!lastOf(amount).units.some(({ kind }) => kind === WORD.number)) return;
  sentence.free.push(taken.shift()!);
}

/** What a clause begins with that says where or when, before something else of it, goes back to the clause around it. */
export function giveBackPlaces({ free }: Sentence, taken: Group[]): void {
  while (taken.length > 1 && isCircumstance(taken[0]!) && isBare(taken[1]!))
    free.push(taken.shift()!);
}
