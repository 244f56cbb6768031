import { CASE, caseOf, FLAG, FORM, formOf } from "../../analyses/features.ts";
import {
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  lastOf,
  type Phrase,
  type Unit,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";

/** A phrase in the slot it fills. */
export interface Slotted {
  readonly slot: Slot;
  readonly phrase: Phrase;
}

/** Sorts what a trigger governs into slots. */
export function toSlots(match: TriggerMatch, governor: Governor): Slotted[] {
  const isOwn = (phrase: Phrase): boolean =>
    phrase.units.some(({ head }) => match.tokens.includes(head));
  const groups = governor.groups.filter((group) => !group.members.some(isOwn));
  const slots = groups.flatMap((group) => toMembers(slotOf(group, groups, match, governor), group));
  if (governor.kind === GOVERNOR.noun) slots.push(...nounSlots(match, governor));
  else slots.push(...ownPossessors(match, governor, isOwn), ...nearSlots(governor));
  slots.push(...sharedSlots(match, governor, slots));
  return slots;
}

function toMembers(slot: Slot | undefined, group: Group | undefined): Slotted[] {
  if (slot === undefined || group === undefined) return [];
  return group.members.map((phrase) => ({ slot, phrase }));
}

function slotOf(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  if (isBare(group)) return bareSlot(group, groups, match, governor);
  if (group.case === CASE.genitive && group.post === undefined) {
    if (governor.kind === GOVERNOR.finite) return match.tokens.length > 1 ? "possessor" : undefined;
    return match.isPassive ? "object" : "subject";
  }
  const slot = slotOfCase(group);
  if (isClause(group) && group.post === undefined && match.trigger.roles.clause !== undefined)
    return "clause";
  return slot;
}

/** The slot that a case or postposition alone makes. */
export function slotOfCase({ case: found, post }: Group): Slot | undefined {
  if (post === "agent") return "subject";
  if (post !== undefined) return post === "other" ? undefined : post;
  return CASE_SLOTS[found];
}

const CASE_SLOTS: Readonly<Record<number, Slot>> = {
  [CASE.accusative]: "object",
  [CASE.dative]: "dative",
  [CASE.locative]: "locative",
  [CASE.ablative]: "ablative",
  [CASE.instrumental]: "instrumental",
};

function isClause(group: Group): boolean {
  return (lastOf(group).classes & CLASS.clause) !== 0;
}

/** A nominative is the object of a passive; of an active verb the first one is the subject, one right before it the object. */
function bareSlot(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot {
  if (match.trigger.roles.quantity !== undefined && (lastOf(group).classes & CLASS.amount) !== 0)
    return "quantity";
  if (match.isPassive) return "object";
  const { kind } = governor;
  if (kind !== GOVERNOR.finite) return isInfinitiveClause(group) ? "clause" : "object";
  const bare = groups
    .filter(isBare)
    .filter(
      (one) =>
        match.trigger.roles.quantity === undefined || (lastOf(one).classes & CLASS.amount) === 0,
    );
  if (match.trigger.roles.quantity !== undefined && bare.length > 1)
    return group === bare.at(-1) ? "object" : "capacity";
  if (group !== bare[0]) return isInfinitiveClause(group) ? "clause" : "object";
  const isLone = bare.length === 1 && governor.shared !== undefined && isThing(group);
  return isLone && headOf(lastOf(group)).head === match.tokens[0]! - 1 ? "object" : "subject";
}

function isInfinitiveClause(group: Group): boolean {
  const { classes, features } = lastOf(group);
  return (classes & CLASS.clause) !== 0 && formOf(features) === FORM.infinitive;
}

function isThing(group: Group): boolean {
  return (lastOf(group).classes & (CLASS.person | CLASS.institution | CLASS.country)) === 0;
}

/** A participle's noun; the subject that a converb, coordinated verb or infinitive has in common with another verb. */
function sharedSlots(
  match: TriggerMatch,
  governor: Governor,
  slots: readonly Slotted[],
): Slotted[] {
  const { kind, head, shared } = governor;
  const subject: Slot = match.isPassive ? "object" : "subject";
  const hasSubject = slots.some(({ slot }) => slot === subject);
  const isOwn = head?.units.some((unit) => match.tokens.includes(unit.head)) ?? false;
  switch (kind) {
    case GOVERNOR.participle:
      if (head === undefined || isOwn) return substantive(governor, subject);
      return hasSubject ? [{ slot: "object", phrase: head }] : [{ slot: subject, phrase: head }];
    case GOVERNOR.relative: {
      const noun: Slotted[] =
        head === undefined || isOwn || match.isPassive ? [] : [{ slot: "object", phrase: head }];
      return hasSubject || match.isPassive ? noun : [...noun, ...toMembers(subject, shared)];
    }
    case GOVERNOR.verbalNoun:
      return hasSubject || match.isPassive ? [] : toMembers(subject, shared);
    case GOVERNOR.noun:
      return canShare(match, governor, slots) ? toMembers("subject", shared) : [];
    default:
      return hasSubject ? [] : toMembers(subject, shared);
  }
}

/** `hücum edənlər`: the participle stands for who did it. */
function substantive(_governor: Governor, _subject: Slot): Slotted[] {
  return [];
}

/** `Nazir həmkarı ilə görüşdə…`, `tərəflər danışıqları davam etdirir`: the subject takes part. */
function canShare(
  { trigger }: TriggerMatch,
  { main, group }: Governor,
  slots: readonly Slotted[],
): boolean {
  const isHeld = main?.isHolding === true && group !== undefined && main.groups.includes(group);
  return (
    trigger.roles.subject === "participant" &&
    (isHeld || slots.some(({ slot }) => slot === "instrumental")) &&
    !slots.some(({ slot }) => slot === "possessor")
  );
}

/** The genitive before an event noun, the nouns of its compound, and where and when its verb says it was. */
function nounSlots(match: TriggerMatch, governor: Governor): Slotted[] {
  const { phrase, modifiers, leaning, near, main, group } = governor;
  const slots: Slotted[] = [];
  if (phrase !== undefined) slots.push(...toMembers("possessor", phrase.possessor));
  if (phrase?.complement !== undefined) slots.push({ slot: "clause", phrase: phrase.complement });
  for (const unit of modifiers) {
    if (match.tokens.includes(unit.head)) continue;
    const slot = modifierSlot(unit);
    if (slot !== undefined) slots.push({ slot, phrase: toPhrase(unit) });
  }
  for (const participle of leaning) slots.push(...leaningSlots(participle));
  for (const circumstance of near) slots.push(...toMembers(slotOfCase(circumstance), circumstance));
  if (main !== undefined && group !== undefined && isBare(group) && main.groups.includes(group)) {
    for (const other of main.groups) {
      const slot = slotOfCase(other);
      if (slot !== undefined && GRANTED.has(slot) && !near.includes(other))
        slots.push(...toMembers(slot, other));
    }
  }
  return slots;
}

/** What the verb of an event noun says of the event: `görüş Bakıda həmkarları arasında baş tutub`. */
const GRANTED: ReadonlySet<Slot> = new Set([
  "locative",
  "instrumental",
  "between",
  "during",
  "around",
]);

/** `tərəflər arasında Bakıda keçirilən danışıqlar`: what a participle has is said of the event it leans on. */
function leaningSlots({ groups, kind }: Governor): Slotted[] {
  return groups.flatMap((group) => {
    const isGenitive = group.case === CASE.genitive && group.post === undefined;
    if (isGenitive) return kind === GOVERNOR.relative ? toMembers("possessor", group) : [];
    const slot = slotOfCase(group);
    return slot !== undefined && (GRANTED.has(slot) || slot === "subject")
      ? toMembers(slot, group)
      : [];
  });
}

function modifierSlot({ kind, features }: Unit): Slot | undefined {
  if (features & FLAG.ki) return "locative";
  return kind === WORD.noun && caseOf(features) === CASE.nominative ? "modifier" : undefined;
}

function toPhrase(unit: Unit): Phrase {
  return {
    units: [unit],
    features: unit.features,
    classes: unit.classes,
    possessor: undefined,
    leaning: [],
    governor: undefined,
    complement: undefined,
  };
}

/** Where and when the clause before was. */
function nearSlots({ near }: Governor): Slotted[] {
  return near.flatMap((group) => toMembers(slotOfCase(group), group));
}

/** The genitive of the nominal part: `X-in təklifini rədd edib`. */
function ownPossessors(
  _match: TriggerMatch,
  { groups }: Governor,
  isOwn: (phrase: Phrase) => boolean,
): Slotted[] {
  return groups
    .flatMap(({ members }) => members)
    .filter(isOwn)
    .flatMap(({ possessor, complement }): Slotted[] => [
      ...toMembers("possessor", possessor),
      ...(complement === undefined ? [] : [{ slot: "clause" as const, phrase: complement }]),
    ]);
}
