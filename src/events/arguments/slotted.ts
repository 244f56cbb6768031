import {
  BODY,
  type Group,
  isBetween,
  type Phrase,
  toPhrase,
  type Unit,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";

/** A phrase in the slot it fills. */
export interface Slotted {
  readonly slot: Slot;
  readonly phrase: Phrase;
}

export function addGroup(slots: Slotted[], slot: Slot | undefined, group: Group | undefined): void {
  if (slot === undefined || group === undefined) return;
  // `elm və təhsil sahəsində` is one field.
  if (slot === "field") {
    slots.push({ slot, phrase: toPhrase(group.members.flatMap(({ units }) => units)) });
    return;
  }
  for (const phrase of group.members) {
    // `Mali-Çad arasında`
    if (slot === "between" && phrase.units.every(isNamedBody))
      for (const unit of phrase.units) slots.push({ slot, phrase: toPhrase([unit]) });
    else slots.push({ slot, phrase });
  }
}

/**
 * The slot of who does it: of a passive its subject; but of `bağlanıb` and `açılışı olub` the subject is what is closed or opened. An
 * active verb has none: `X tərəfindən` beside it is the agent of something else.
 */
export function agentSlotOf({ isPassive, hasAgent, trigger }: TriggerMatch): Slot | undefined {
  if (!isPassive && trigger.roles.agent !== undefined) return "agent";
  return isPassive || hasAgent ? "subject" : undefined;
}

export function isNamedBody({ mention, classes }: Unit): boolean {
  return mention >= 0 && (classes & BODY) !== 0;
}

/** Is the nominal part of the trigger in the group, or what the group is of, as in `danışıqların növbəti raundu keçirilib`? */
export function hasOwn(match: TriggerMatch, { members }: Group): boolean {
  return members.some(
    (phrase) =>
      isOwn(match, phrase) || phrase.possessor?.members.some((owner) => isOwn(match, owner)),
  );
}

export function isOwn({ tokens }: TriggerMatch, { units }: Phrase): boolean {
  return units.some(({ head }) => tokens.includes(head));
}

/** `Mali-Çad əlaqələri`: the two that a relation, talk or document is between. */
export function addPair(slots: Slotted[], phrase: Phrase): void {
  if (!isBetween(phrase)) return;
  for (const unit of phrase.units.slice(0, 2))
    slots.push({ slot: "between", phrase: toPhrase([unit]) });
}

/** Does something fill a slot? */
export function isFilled(slots: readonly Slotted[], slot: Slot): boolean {
  return slots.some((one) => one.slot === slot);
}
