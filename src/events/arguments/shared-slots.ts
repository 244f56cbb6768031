import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import {
  ACTOR,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isBare,
  isNamedPerson,
  isReceiver,
  lastOf,
  type Phrase,
  toPhrase,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { mayBe } from "../triggers/role-table.ts";
import { CLASS } from "../words/argument-classes.ts";
import { addGroup, hasOwn, isFilled, isOwn, type Slotted } from "./slotted.ts";

/** A participle's noun; the subject that a converb, coordinated verb or infinitive has in common with another verb. */
export function addShared(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { kind, head } = governor;
  const shared = governor.shared && hasOwn(match, governor.shared) ? undefined : governor.shared;
  const subject: Slot = match.isPassive ? "object" : "subject";
  const hasSubject = isFilled(slots, subject);
  switch (kind) {
    case GOVERNOR.participle:
      if (head !== undefined && !isOwn(match, head))
        for (const phrase of [head, ...governor.others])
          slots.push({ slot: hasSubject ? "object" : subject, phrase });
      return;
    case GOVERNOR.relative:
      if (match.isPassive) return;
      // `müalicə aldığı xəstəxana`: what has its object is said of a place or time.
      if (head !== undefined && !isOwn(match, head) && mayBeTold(match, slots, hasSubject)) {
        // `nazirin qatıldığı forum`
        const isAttended = mayBe(match.trigger.roles.dative, "event");
        slots.push({ slot: isAttended ? "dative" : "object", phrase: head });
      }
      // `komissiya yanğının necə baş verdiyini`: who says it had no part in it.
      if (!hasSubject && !hasOwnGenitive(match, governor)) addGroup(slots, subject, shared);
      return;
    case GOVERNOR.verbalNoun:
      if (!hasSubject && !match.isPassive && !hasOwnSubject(match, governor))
        addGroup(slots, subject, shared);
      return;
    case GOVERNOR.noun:
      if (canShare(match, governor, slots)) addGroup(slots, "subject", shared);
      else addAttendants(slots, match, governor);
      return;
    default:
      // `o deyib ki, araşdırma aparılır`: who speaks is not what is done.
      if (
        !hasSubject &&
        !(match.isPassive && (isSaidOrSpeaker(governor) || isOfOwnPart(match, governor)))
      )
        addGroup(slots, subject, shared);
  }
}

/**
 * What the clause around an event noun tells: what led to it, `ölümü ilə nəticələnən qəza`, or what somebody helped with,
 * `fondun dəstəyi ilə keçirilən sərgi`.
 */
export function addAround(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { clause, group, kind } = governor;
  if (clause === undefined) return;
  const isHelp = match.trigger.frame.isHelp && kind === GOVERNOR.noun && group === undefined;
  if (!clause.isLeading && !isHelp) return;
  const slot = clause.isLeading ? "result" : "dative";
  for (const phrase of toldOf(clause)) if (!isOwn(match, phrase)) slots.push({ slot, phrase });
}

/** `genişləndiyi qeyd edilərək, məsələyə toxunulub`: what is said, or who says it, is not what is done beside it. */
function isSaidOrSpeaker({ shared, speaker }: Governor): boolean {
  if (shared === undefined) return false;
  return shared === speaker || (lastOf(shared).classes & CLASS.clause) !== 0;
}

/** Of what or whom a clause tells: what a participle leans on, or the subject of a verb. */
function toldOf(clause: Governor): readonly Phrase[] {
  const { kind, head, others, groups, shared, token, isLeading } = clause;
  if (kind === GOVERNOR.participle || kind === GOVERNOR.relative)
    return head === undefined ? [] : [head, ...others];
  // `səbəb` of `səbəb olub`
  const isPart = (group: Group): boolean => isLeading && headOf(lastOf(group)).head === token - 1;
  const subject = groups.find((group) => isBare(group) && !isPart(group));
  return (subject ?? shared)?.members ?? [];
}

/** `nazirlərin Bakıda keçirilmiş görüşü`, `ölkənin yeni seçilmiş prezidenti Oyadis`: whose what a participle tells is, and what office. */
export function addOfTold(
  slots: Slotted[],
  match: TriggerMatch,
  { kind, head, token }: Governor,
): void {
  if (kind !== GOVERNOR.participle || head === undefined) return;
  const isElected = match.trigger.roles.capacity !== undefined && match.isPassive;
  if (!isElected && !isOwn(match, head)) return;
  const office = isElected ? head.units.at(-2) : undefined;
  // `seçilmiş prezident, partiyanın sədri Oyadis`: the chair is another office of his.
  if (office !== undefined && office.first !== token + 1) return;
  addGroup(slots, "possessor", head.possessor);
  if (office !== undefined && (office.classes & CLASS.office) !== 0)
    slots.push({ slot: "capacity", phrase: toPhrase([office]) });
}

/** `insanların həlak olduğu ərazi`: what one alone does or suffers leaves nobody for the noun that the clause leans on. */
function mayBeTold(
  { trigger: { roles } }: TriggerMatch,
  slots: readonly Slotted[],
  hasSubject: boolean,
): boolean {
  const isOfOne = roles.subject?.name === roles.object?.name;
  return !(hasSubject && isOfOne) && !isFilled(slots, "object");
}

/** `təyyarənin qəzaya uğraması`, where the genitive is part of the trigger; `bina çökməsi`, where what stands bare is what does it. */
function hasOwnSubject(match: TriggerMatch, { groups }: Governor): boolean {
  const { subject, object } = match.trigger.roles;
  const isOfOne = subject?.name === object?.name;
  return groups.some((group) =>
    hasOwn(match, group) ? group.case === CASE.genitive : isOfOne && isBare(group),
  );
}

/** `saziş imzalansa, qoşunlar çıxarılacaq`: what the trigger itself says is done to is not what was told before. */
function isOfOwnPart(match: TriggerMatch, { groups, shared }: Governor): boolean {
  // `nazir saxlanılıb və həbs edilib`: a part that only makes the verb leaves room for whom it is done to.
  const isOfSomebody = shared !== undefined && (lastOf(shared).classes & CLASS.person) !== 0;
  if (isOfSomebody && match.trigger.roles.self === undefined) return false;
  return groups.some((group) => isBare(group) && hasOwn(match, group));
}

function hasOwnGenitive(match: TriggerMatch, { groups }: Governor): boolean {
  return groups.some((group) => group.case === CASE.genitive && hasOwn(match, group));
}

/** `Nazir həmkarı ilə görüşdə…`, `tərəflər danışıqları davam etdirir`: the subject takes part. */
function canShare(
  { trigger }: TriggerMatch,
  { main, group, phrase, shared, token, features }: Governor,
  slots: readonly Slotted[],
): boolean {
  // `qonşunu danışıqlara çağırıb`
  if (shared !== undefined && isAccusative(shared))
    return !(isFilled(slots, "possessor") || isFilled(slots, "subject"));
  // `nazir getmək niyyətində deyil`: what somebody is or is not.
  if (trigger.frame.isIntent && main?.token === token + 1 && caseOf(features) === CASE.locative)
    return !isFilled(slots, "possessor");
  // `nazir Tehrana səfəri zamanı danışıb`, `nazir səfərini təxirə salıb`: the visit is the minister's.
  const isOwn = possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) === 0;
  if (trigger.frame.isTrip && isOwn) {
    const isObject = caseOf(features) === CASE.accusative && phrase?.units.length === 1;
    if (isFilled(slots, "possessor") || isFilled(slots, "subject")) return false;
    return isObject || group?.post !== undefined;
  }
  // `A ilə B arasında toqquşmada üç nəfər ölüb`: the sides are all named.
  if (isFilled(slots, "possessor") || isFilled(slots, "between")) return false;
  const isHeld = main?.holdsObject === true && group !== undefined && main.groups.includes(group);
  if (isHeld && trigger.frame.isAssault && isDone(group, main)) return true;
  if (trigger.frame.isOfBodies && shared?.members.every(isBody) !== true) return false;
  return trigger.frame.isMutual && (isHeld || isFilled(slots, "instrumental"));
}

function isBody({ classes }: Phrase): boolean {
  return (classes & ACTOR) !== 0 && (classes & CLASS.person) === 0;
}

/** `İsrail hücumları davam etdirir`, `Ordu əməliyyata başlayıb`: is it what somebody does, and no answer to it? */
function isDone(group: Group, { token }: Governor): boolean {
  return isAccusative(group) || headOf(lastOf(group)).head === token - 1;
}

/**
 * `Nazirlər Kərimov və Vəliyev telefon danışığında bildiriblər`, `görüş zamanı səfirə nota təqdim edilib`: who says or is told
 * something at an encounter takes part in it.
 */
function addAttendants(slots: Slotted[], { trigger }: TriggerMatch, governor: Governor): void {
  const { main, group, shared } = governor;
  if (!trigger.frame.isEncounter || main?.kind !== GOVERNOR.finite || group === undefined) return;
  const isAt = group.post === "during" || (group.case === CASE.locative && !group.post);
  if (!isAt || ENCOUNTERING.some((slot) => isFilled(slots, slot))) return;
  if (shared?.members.every(isNamedPerson) === true) addGroup(slots, "subject", shared);
  for (const one of main.groups) if (isReceiver(one)) addGroup(slots, "subject", one);
}

/** Slots of those whose encounter it is. */
const ENCOUNTERING: readonly Slot[] = ["possessor", "between", "subject"];
