import { CASE } from "../analyses/features.ts";
import { GOVERNOR, type Governor, type Group, isBare, type Phrase } from "./clauses/phrase.ts";
import type { Slot } from "./frames/frame.ts";
import type { TriggerMatch } from "./triggers/find-triggers.ts";
import { CLASS } from "./words/argument-classes.ts";

/** A phrase in the slot it fills. */
export interface Slotted {
  readonly slot: Slot;
  readonly phrase: Phrase;
}

/** Sorts what a trigger governs into slots. */
export function toSlots(match: TriggerMatch, governor: Governor): Slotted[] {
  const isOwn = (phrase: Phrase): boolean => match.tokens.includes(phrase.head);
  const groups = governor.groups.filter((group) => !group.members.some(isOwn));
  const slots = groups.flatMap((group, i) =>
    toMembers(slotOf(group, i, groups, match, governor), group),
  );
  return [...slots, ...sharedSlots(match, governor, slots), ...nounSlots(match, governor)];
}

function toMembers(slot: Slot | undefined, group: Group): Slotted[] {
  return slot === undefined ? [] : group.members.map((phrase) => ({ slot, phrase }));
}

function slotOf(
  group: Group,
  index: number,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  if (group.post === "agent") return "subject";
  if (group.post !== undefined) return group.post === "other" ? undefined : group.post;
  switch (group.case) {
    case CASE.nominative:
      return bareSlot(index, groups, match, governor);
    case CASE.genitive:
      return match.isPassive ? "object" : "subject";
    case CASE.accusative:
      return isClause(group) ? "clause" : "object";
    case CASE.dative:
      return isClause(group) ? "clause" : "dative";
    case CASE.locative:
      return "locative";
    case CASE.ablative:
      return "ablative";
    case CASE.instrumental:
      return "instrumental";
    default:
      return undefined;
  }
}

function isClause(group: Group): boolean {
  return (group.members.at(-1)!.classes & CLASS.clause) !== 0;
}

/** A nominative is the object of a passive; of an active verb the first one is the subject, a second the bare object. */
function bareSlot(
  index: number,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot {
  if (match.isPassive) return "object";
  const bare = groups.filter(isBare);
  const isFirst = groups[index] === bare[0];
  if (governor.kind === GOVERNOR.participle || governor.kind === GOVERNOR.converb) return "object";
  return isFirst ? "subject" : "object";
}

/** A participle's noun, a converb's or coordinated verb's subject. */
function sharedSlots(
  match: TriggerMatch,
  governor: Governor,
  slots: readonly Slotted[],
): Slotted[] {
  const subject: Slot = match.isPassive ? "object" : "subject";
  const { kind, head, shared } = governor;
  if (kind === GOVERNOR.participle) {
    const isOwn = head !== undefined && match.tokens.includes(head.head);
    return head === undefined || isOwn ? [] : [{ slot: subject, phrase: head }];
  }
  if (kind === GOVERNOR.relative) {
    const noun: Slotted[] = head === undefined ? [] : [{ slot: "object", phrase: head }];
    return [
      ...noun,
      ...(slots.some(({ slot }) => slot === subject) ? [] : toMembers(subject, shared ?? EMPTY)),
    ];
  }
  if (shared === undefined || slots.some(({ slot }) => slot === subject)) return [];
  if (kind === GOVERNOR.verbalNoun) return [];
  return toMembers(subject, shared);
}

const EMPTY: Group = { members: [], case: 0, post: undefined, comma: false };

/** The genitive and the compound modifier of an event noun or verbal noun. */
function nounSlots(match: TriggerMatch, { phrase, kind }: Governor): Slotted[] {
  if (phrase?.possessor === undefined) return [];
  const slot: Slot = kind === GOVERNOR.noun ? "possessor" : match.isPassive ? "object" : "subject";
  return toMembers(slot, phrase.possessor);
}
