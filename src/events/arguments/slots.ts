import { CASE, PERSON, POSSESSIVE, personOf, possessiveOf } from "../../analyses/features.ts";
import {
  ACTOR,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isAmount,
  isBare,
  isGenitive,
  isNamedPerson,
  isTime,
  lastOf,
  slotOfCase,
} from "../clauses/phrase.ts";
import type { FrameRole, Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { mayBe, type RoleTable } from "../triggers/role-table.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import { isInfinitive } from "../words/word-reader.ts";
import { addNounSlots, addOfOwn } from "./noun-slots.ts";
import {
  addArmed,
  addDecreeing,
  addHolders,
  addLent,
  addOwner,
  addSession,
  addThanked,
} from "./owner-slots.ts";
import { addAround, addOfTold, addShared } from "./shared-slots.ts";
import { addGroup, agentSlotOf, hasOwn, isOwn, type Slotted } from "./slotted.ts";

/** Sorts what a trigger governs into slots. */
export function toSlots(match: TriggerMatch, governor: Governor): Slotted[] {
  const slots: Slotted[] = [];
  const { roles, frame } = match.trigger;
  const hasOwnPart = governor.groups.some((group) => hasOwn(match, group));
  const groups = hasOwnPart
    ? governor.groups.filter((group) => !hasOwn(match, group))
    : governor.groups;
  if (hasOwnPart && roles.self !== undefined) addListedSelves(slots, match, governor);
  const whereto = findWhereto(match, groups);
  for (const part of partsOf(groups, frame.isFigure)) {
    for (const group of part) {
      const isBefore = whereto !== undefined && group !== whereto && isLocative(group);
      addGroup(slots, isBefore ? "around" : slotOf(group, part, match, governor), group);
    }
  }
  if (governor.kind === GOVERNOR.noun) addNounSlots(slots, match, governor);
  else {
    if (hasOwnPart) addOfOwn(slots, match, governor);
    // Where and when the clause before was.
    for (const group of governor.near) addGroup(slots, slotOfCase(group), group);
  }
  addShared(slots, match, governor);
  // `Nazir: Bu addım qəbuledilməzdir`
  if (match.trigger.isPredicate && frame.isUtterance) addGroup(slots, "agent", governor.speaker);
  addArmed(slots, match);
  addDecreeing(slots, match, groups);
  addOwner(slots, match);
  if (frame.isHolding) addHolders(slots);
  if (frame.isForDeeds) addThanked(slots);
  if (frame.isOfSession) addSession(slots, groups);
  if (!match.isPassive && !hasObject(slots, roles)) addGroup(slots, "object", governor.object);
  if (governor.said !== undefined && !slots.some(({ slot }) => slot === "clause"))
    slots.push({ slot: "clause", phrase: governor.said });
  addAround(slots, match, governor);
  addOfTold(slots, match, governor);
  if (frame.hasPartiesOfTopic) addLent(slots, governor);
  return slots;
}

/** Is what something is done to there, in whatever case: `körpülərə ziyan dəyib`? */
function hasObject(slots: readonly Slotted[], roles: RoleTable): boolean {
  const role = roles.object?.name;
  return slots.some(({ slot }) => slot === "object" || (role && roles[slot]?.name === role));
}

/**
 * `Nazir Londona, səfir Parisə, müavin isə Romaya yola düşüb`: each one with what is told of him, and one verb; so with `Bakıda nazir,
 * Gəncədə isə səfir çıxış edib`, but not with `Türkiyə Misirə qaz, İraqa isə neft satıb`, where one does both.
 */
function partsOf(groups: readonly Group[], areFigures: boolean): readonly (readonly Group[])[] {
  const last = groups.findIndex(({ contrasts }, i) => i > 0 && contrasts);
  if (last < 0 && areFigures) return splitAt(groups, (i) => isNextFigure(groups, i));
  const others = groups.slice(last).filter(isBare).length;
  if (last < 0 || others === 0) return [groups];
  const isAlike =
    !isTime(lastOf(groups[last]!)) && groups.slice(0, last).filter(isBare).length === others;
  if (!isBare(groups[last]!) && !isAlike) return [groups];
  const isStart = (i: number): boolean =>
    i === last || (i > 0 && i < last && isBare(groups[i]!) && endsPart(groups[i - 1]!));
  return splitAt(groups, isStart);
}

function splitAt(
  groups: readonly Group[],
  isStart: (i: number) => boolean,
): readonly (readonly Group[])[] {
  const starts = [0, ...[...groups.keys()].filter(isStart), groups.length];
  return starts.slice(1).map((end, i) => groups.slice(starts[i]!, end));
}

/** `İxrac 5 milyon manat, idxal 3 milyon manat təşkil edib`: behind one amount and a comma, what the next amount is of. */
function isNextFigure(groups: readonly Group[], i: number): boolean {
  const before = groups[i - 1];
  const next = groups[i + 1];
  if (before === undefined || next === undefined || !before.comma) return false;
  return (
    isAmount(lastOf(before)) &&
    isAmount(lastOf(next)) &&
    isBare(groups[i]!) &&
    !isAmount(lastOf(groups[i]!))
  );
}

function endsPart(group: Group): boolean {
  return group.comma;
}

/**
 * `Gəncədə məktəbdə olub`, `Gəncədə yarışda iştirak edib`: of several places the last is the one visited or attended, others say where it
 * is; but what somebody attends is an event first of all, `yarışda iki qrupda iştirak edib`.
 */
function findWhereto(
  { trigger: { roles } }: TriggerMatch,
  groups: readonly Group[],
): Group | undefined {
  const isAttended = mayBe(roles.locative, "event");
  if (!isAttended && !mayBe(roles.locative, "destination")) return undefined;
  const event = isAttended
    ? groups.findLast((group) => isLocative(group) && isEvent(group))
    : undefined;
  return event ?? groups.findLast((group) => isLocative(group) && !isTime(lastOf(group)));
}

function isEvent(group: Group): boolean {
  return (lastOf(group).classes & (CLASS.event | CLASS.happening)) !== 0;
}

function isLocative(group: Group): boolean {
  return slotOfCase(group) === "locative";
}

/** `bağların və parkların salınması`: what is listed before the nominal part is what it is. */
function addListedSelves(slots: Slotted[], match: TriggerMatch, { groups }: Governor): void {
  for (const { members } of groups) {
    const own = members.findIndex((phrase) => isOwn(match, phrase));
    // `su və qaz xətləri çəkilib`: the lines are of water and of gas.
    const isPossessed = own > 0 && possessiveOf(members[own]!.features) !== POSSESSIVE.none;
    for (const phrase of members.slice(0, Math.max(own, 0)))
      if (!isPossessed || phrase.features !== 0) slots.push({ slot: "self", phrase });
  }
}

function slotOf(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  if (isBare(group)) return bareSlot(group, groups, match, governor);
  if (isGenitive(group)) {
    if (governor.kind === GOVERNOR.finite)
      return isOfPredicate(group, match) || hasOwnerApart(match, governor)
        ? "possessor"
        : undefined;
    return match.isPassive ? "object" : "subject";
  }
  // `3 faiz səviyyəsində olub`
  const { frame, roles } = match.trigger;
  if (group.post === "other" && frame.isFigure && isAmount(lastOf(group)))
    return roles.quantity && "quantity";
  if (group.post === "agent") {
    const slot = agentSlotOf(match);
    if (slot !== undefined || isClauseOfOwn(governor)) return slot;
  }
  // `xalqı adından təbrik edən nazir`: the minister does.
  if (group.post === "behalf" && governor.kind === GOVERNOR.participle) return undefined;
  const slot = slotOfCase(group) ?? ownerSlot(group, match);
  // `bununla`, `etməklə` say by what, `bitdikdə` when, `yağdığından` why.
  const isAside =
    slot === "instrumental" ||
    (lastOf(group).governor?.kind === GOVERNOR.relative &&
      (slot === "locative" || (slot === "ablative" && match.trigger.roles.ablative === undefined)));
  const isContent = isClause(group) && group.post === undefined && !isAside;
  if (isContent && match.trigger.roles.clause !== undefined) return "clause";
  return slot;
}

/** Does a clause stand by itself, with its subject in it, so that the agent is no part of what it leans on? */
function isClauseOfOwn({ kind }: Governor): boolean {
  return kind === GOVERNOR.finite || kind === GOVERNOR.relative || kind === GOVERNOR.verbalNoun;
}

/** `Ukraynanın yanındayıq`: the genitive right before a noun that is the predicate. */
function isOfPredicate(group: Group, match: TriggerMatch): boolean {
  return match.trigger.isPredicate && isBeforeTrigger(group, match);
}

/** `insanların üzərinə sürüb`: the genitive of a postposition that the trigger begins with. */
function ownerSlot(group: Group, match: TriggerMatch): Slot | undefined {
  return group.case === CASE.genitive && isBeforeTrigger(group, match) ? "possessor" : undefined;
}

function isBeforeTrigger(group: Group, { tokens: [first] }: TriggerMatch): boolean {
  return headOf(lastOf(group)).head === first! - 1;
}

/** Does a group say what it is that ends the sentence, as an event noun, and is somebody's who does it? */
function isOwnedPredicate(
  group: Group,
  { trigger: { isNoun, roles }, tokens: [noun] }: TriggerMatch,
  { kind, groups }: Governor,
): boolean {
  const isOfDoer = isNoun && roles.possessor?.name === roles.subject?.name;
  if (!isOfDoer || kind !== GOVERNOR.finite || !isThing(group)) return false;
  return groups.some(({ members }) =>
    members.some((phrase) => phrase.possessor !== undefined && headOf(phrase).head === noun),
  );
}

/** `X-in Y ilə görüşü olub`: has the nominal part a possessor that stands apart? */
function hasOwnerApart(match: TriggerMatch, { groups }: Governor): boolean {
  return groups.some(({ members }) =>
    members.some(
      (phrase) =>
        isOwn(match, phrase) &&
        phrase.possessor === undefined &&
        possessiveOf(headOf(phrase).features) !== 0,
    ),
  );
}

function isClause(group: Group): boolean {
  return (lastOf(group).classes & CLASS.clause) !== 0;
}

/** A nominative is the object of a passive; of an active verb the first one is the subject, one right before it the object. */
function bareSlot(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  const isCounted = match.trigger.roles.quantity !== undefined;
  if (isCounted && (lastOf(group).classes & CLASS.amount) !== 0) return "quantity";
  const isCapacity =
    match.trigger.roles.capacity !== undefined &&
    isBeside(group, groups, match) &&
    isOffice(group, groups);
  if (isCapacity && !isAlone(group, groups, match, governor)) return "capacity";
  // `Torpaqların qaytarılması xalqın tələbidir`: what is somebody's demand is what they demand.
  if (match.isPassive || isOwnedPredicate(group, match, governor)) return "object";
  const { kind } = governor;
  // `ölkənin seçkilərini tanımırıq`, `ölkənin seçkiləri tanımırıq`: nobody but a pronoun is the subject of `we`.
  if (kind === GOVERNOR.finite && personOf(governor.features) === PERSON.first)
    return group === groups.find(isBarePronoun) ? "subject" : "object";
  if (kind !== GOVERNOR.finite) return "object";
  const isBareThing = (one: Group): boolean =>
    isBare(one) && !(isCounted && (lastOf(one).classes & CLASS.amount) !== 0);
  const first = groups.find(isBareThing);
  const last = groups.findLast(isBareThing);
  if (isCounted && first !== last) return group === last ? "object" : "capacity";
  if (group !== first) {
    if (isInfinitiveClause(group)) return "clause";
    if (isSubjectOfClause(group, groups)) return undefined;
    if (isNoObject(group, match)) return "subject";
    return groups.some(isAccusative) ? undefined : "object";
  }
  if (group.comma && last !== undefined && last !== first && isNoObject(last, match))
    return undefined;
  const isLone = first === last && (governor.shared !== undefined || isAskedFor(groups, match));
  const isThingBefore = isThing(group) && headOf(lastOf(group)).head === match.tokens[0]! - 1;
  return isLone && isThingBefore && !isBarePronoun(group) ? "object" : "subject";
}

/** What nobody is. */
const OF_THINGS: ReadonlySet<FrameRole | ""> = new Set([
  "",
  "content",
  "destination",
  "document",
  "event",
  "topic",
]);

/**
 * `Partiyanın lideri, keçmiş nazir olmuş Kərim Vəliyev dünən söz verib`: without the ending of an accusative somebody by name is no
 * object. Right before the verb it may be one whose name only looks as if it had none, if the verb does something to people.
 */
function isNoObject(group: Group, match: TriggerMatch): boolean {
  const phrase = lastOf(group);
  if (!isNamedPerson(phrase)) return false;
  const { object } = match.trigger.roles;
  return !isBeforeTrigger(group, match) || object === undefined || OF_THINGS.has(object.name);
}

function isBarePronoun(group: Group): boolean {
  return isBare(group) && headOf(lastOf(group)).kind === WORD.pronoun;
}

/** `Dağların aşılması cəsarət tələb edir`: no thing says something; it is what is asked for or promised. */
function isAskedFor(groups: readonly Group[], { trigger: { frame } }: TriggerMatch): boolean {
  return frame.isUtterance && !groups.some(isAccusative);
}

/** `Yeni baş nazir seçilib`: with nobody else, an office is who is elected. */
function isAlone(
  group: Group,
  groups: readonly Group[],
  { isPassive }: TriggerMatch,
  { kind }: Governor,
): boolean {
  if (!isPassive || kind !== GOVERNOR.finite) return false;
  return !groups.some((one) => one !== group && isBare(one));
}

/** `Vəkillər nazir qayıdandan sonra iddia qaldırıb`: who does what the clause right after tells. */
function isSubjectOfClause(group: Group, groups: readonly Group[]): boolean {
  const clause = groups[groups.indexOf(group) + 1];
  if (clause?.post !== "during" || isThing(group)) return false;
  return lastOf(clause).governor?.shared === group;
}

/** Does a word that is no name stand right before the trigger, or before the one who is told of after it: `Kərimov sədr, Vəliyev isə müavin seçilib`? */
function isBeside(
  group: Group,
  groups: readonly Group[],
  { tokens: [first] }: TriggerMatch,
): boolean {
  const { head, mention } = headOf(lastOf(group));
  const isLast = head === first! - 1 || (group.comma && group === groups.at(-1));
  return (isLast || (group.comma && isBehindName(group, groups))) && mention < 0;
}

/** `Vəliyev direktor, Kərimov müavin seçilib` */
function isBehindName(group: Group, groups: readonly Group[]): boolean {
  const holder = groups[groups.indexOf(group) - 1];
  return holder !== undefined && isBare(holder) && isNamedPerson(lastOf(holder));
}

/** `Səfərov şuranın sədri seçilib`, `fond ləğvedici təyin edilib`: an office, or what stands beside who becomes it. */
function isOffice(group: Group, groups: readonly Group[]): boolean {
  if ((lastOf(group).classes & CLASS.office) !== 0) return true;
  return groups.some((one) => one !== group && isBare(one) && isPersonOrBody(one));
}

function isPersonOrBody(group: Group): boolean {
  return (lastOf(group).classes & (CLASS.person | CLASS.institution)) !== 0;
}

function isInfinitiveClause(group: Group): boolean {
  const { classes, features } = lastOf(group);
  return (classes & CLASS.clause) !== 0 && isInfinitive(features);
}

function isThing(group: Group): boolean {
  return (lastOf(group).classes & (ACTOR | CLASS.collective)) === 0;
}
