import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import {
  AREA,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  isGenitive,
  isTime,
  lastOf,
  type Phrase,
  saysWhere,
  slotOfCase,
  toPhrase,
  type Unit,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import { addGroup, addPair, isOwn, type Slotted } from "./slotted.ts";

/** The genitive before an event noun, the nouns of its compound, and where and when its verb says it was. */
export function addNounSlots(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { phrase, modifiers, leaning, near } = governor;
  if (phrase !== undefined) {
    addGroup(slots, "possessor", phrase.possessor);
    if (phrase.complement !== undefined) slots.push({ slot: "clause", phrase: phrase.complement });
  }
  const others = modifiers.findLastIndex(isPossessedPlace) + 1;
  if (others > 0) slots.push({ slot: "locative", phrase: toPhrase(modifiers.slice(0, others)) });
  for (let i = others; i < modifiers.length; i++) {
    const times = endOfTimes(modifiers, i);
    if (times > i) {
      slots.push({ slot: "quantity", phrase: toPhrase(modifiers.slice(i, times)) });
      i = times - 1;
      continue;
    }
    const unit = modifiers[i]!;
    const slot = match.tokens.includes(unit.head) ? undefined : modifierSlot(unit);
    if (slot !== undefined) slots.push({ slot, phrase: toPhrase([unit]) });
  }
  for (const participle of leaning) addLeaning(slots, match, participle);
  if (match.trigger.frame.hasSides) {
    addSides(slots, governor);
    addOwnSide(slots, governor);
  }
  const isOther = isOtherwise(governor);
  for (const one of near) {
    if (isTimeOfMain(one, governor) || (isOther && !isWhereabouts(one))) continue;
    addGroup(slots, slotOfCase(one), one);
  }
  addTimeOfMain(slots, governor);
  addGranted(slots, governor);
}

/** `iki dəfə artım`, `1,5 dəfə artım`: the end of a number and the times that it counts, or -1. */
function endOfTimes(units: readonly Unit[], first: number): number {
  let i = first;
  while (units[i]?.kind === WORD.number) i++;
  return i > first && i < units.length && isTime(units[i]!) ? i + 1 : -1;
}

/**
 * What stands before the nominal part as one word with it, `təbii qaz satışına başlayıb`, but not `təmir-tikintisinə başlayıb`; and whose
 * either is: `bankın satışını dayandırıb`, `bankın sədri vəzifəsindən gedib`.
 */
function addOwned(
  slots: Slotted[],
  { tokens, trigger: { roles } }: TriggerMatch,
  { units, possessor }: Phrase,
): void {
  const own = units.findIndex(({ head }) => tokens.includes(head));
  const last = roles.modifier === undefined ? undefined : units[own - 1];
  const isOne = last !== undefined && modifierSlot(last) === "modifier";
  const isOwned = isOne && possessiveOf(last.features) !== POSSESSIVE.none;
  if (!isOwned) addGroup(slots, "possessor", possessor);
  if (!isOne) return;
  const phrase = toPhrase(units.slice(0, own));
  slots.push({ slot: "modifier", phrase: isOwned ? { ...phrase, possessor } : phrase });
}

/** What belongs to the nominal part: its genitive, `X-in təklifini rədd edib`, and how much of it there is, `2 milyon manat mənfəət əldə edib`. */
export function addOfOwn(slots: Slotted[], match: TriggerMatch, { groups }: Governor): void {
  for (const { members } of groups) {
    for (const phrase of members) {
      if (!isOwn(match, phrase)) continue;
      addOwned(slots, match, phrase);
      // `Kaliforniyadakı yanğınları söndürüb`: where the nominal part is.
      const where = phrase.units.filter(saysWhere);
      for (const unit of where) slots.push({ slot: "locative", phrase: toPhrase([unit]) });
      addPair(slots, phrase);
      if (phrase.complement !== undefined)
        slots.push({ slot: "clause", phrase: phrase.complement });
      for (const participle of phrase.leaning) addLeaning(slots, match, participle);
      const amount = phrase.units.find(({ kind, mention }) => kind === WORD.number && mention >= 0);
      if (amount !== undefined && match.trigger.roles.quantity !== undefined)
        slots.push({ slot: "quantity", phrase: toPhrase([amount]) });
    }
  }
}

/** `Dünən nazir Bakıya səfəri zamanı sərgiyə baxıb`: both were then; but not `səfərindən sonra`. */
function addTimeOfMain(slots: Slotted[], { group, main }: Governor): void {
  if (group?.post !== "during" || group.case === CASE.ablative) return;
  const first = main?.kind === GOVERNOR.finite ? main.groups[0] : undefined;
  if (first !== undefined && isDate(first)) addGroup(slots, slotOfCase(first), first);
}

function isDate(group: Group): boolean {
  const phrase = lastOf(group);
  return isTime(phrase) && headOf(phrase).mention >= 0;
}

/** `dünən məktəbin tikintisi ilə bağlı sərəncam imzalayıb`: what is decreed or said of an event was then; the event need not be. */
function isTimeOfMain({ members }: Group, { group }: Governor): boolean {
  return group?.post === "about" && isTime(members[0]!);
}

/** `Gəncədə məktəbin tikintisi ilə tanış olub`: where it is shown to somebody it is. */
function isWhereabouts({ case: found, post, members }: Group): boolean {
  const isPlace = members.every(({ classes }) => (classes & CLASS.place) !== 0);
  return isPlace && found === CASE.locative && post === undefined;
}

/** `dünən məktəbin tikintisi ilə tanış olub`: what somebody did with an event was then; the event itself need not be. */
function isOtherwise({ group, clause }: Governor): boolean {
  if (clause?.isLeading === true) return false;
  return group?.case === CASE.instrumental && group.post === undefined;
}

function addGranted(slots: Slotted[], { main, group, near }: Governor): void {
  if (main === undefined || group === undefined || !main.groups.includes(group)) return;
  // `Bakıda yanğın üç nəfərin ölümünə səbəb olub`
  if (main.isLeading)
    for (const other of main.groups) if (isWhereabouts(other)) addGroup(slots, "locative", other);
  if (!isBare(group)) return;
  for (const other of main.groups) {
    const slot = slotOfCase(other);
    // `görüş aprelin 5-nə təyin edilib`
    const isSet = slot === "dative" && isDate(other);
    if (slot !== undefined && (isSet || GRANTED.has(slot)) && !near.includes(other))
      addGroup(slots, slot, other);
  }
}

/** What the verb of an event noun says of the event: `görüş Bakıda həmkarları arasında baş tutub`. */
const GRANTED: ReadonlySet<Slot> = new Set([
  "locative",
  "instrumental",
  "between",
  "during",
  "around",
]);

function isGranted(slot: Slot | undefined): boolean {
  return slot !== undefined && (GRANTED.has(slot) || slot === "subject" || slot === "about");
}

/**
 * `tərəflər arasında Bakıda ticarət barədə keçirilən danışıqlar`, `Bakıya gözlənilən səfər`: what a participle has is said of the event it
 * leans on.
 */
function addLeaning(
  slots: Slotted[],
  { trigger: { roles } }: TriggerMatch,
  { groups, kind, isLeading }: Governor,
): void {
  const goesTo = roles.dative?.name === "destination" ? AREA : 0;
  for (const group of groups) {
    const isOwner = isGenitive(group);
    const slot = isOwner ? "possessor" : slotOfCase(group);
    const isWhereto = slot === "dative" && (lastOf(group).classes & goesTo) !== 0;
    const isOfEvent = isOwner ? kind === GOVERNOR.relative : isGranted(slot) || isWhereto;
    // `kəndə qarşı üç nəfərin ölümü ilə nəticələnən hücum`: what it led to is no part of it.
    if (isLeading ? slot === "against" : isOfEvent) addGroup(slots, slot, group);
  }
}

/** `kurortundakı` of `Mirik xizək kurortundakı yanğın`, with which a place ends. */
function isPossessedPlace({ features }: Unit): boolean {
  return (features & FLAG.ki) !== 0 && possessiveOf(features) !== POSSESSIVE.none;
}

function modifierSlot({ kind, features, mention }: Unit): Slot | undefined {
  if (features & FLAG.ki) return "locative";
  if (mention >= 0 && kind === WORD.modifier) return "during";
  if (mention >= 0 && kind === WORD.number) return "quantity";
  return kind === WORD.noun && caseOf(features) === CASE.nominative ? "modifier" : undefined;
}

/** `“Sabah”ın məşqçisi Səfərov “Zirə”yə qarşı oyundan sonra…`: of a match with one side told, the other is whose the speaker is. */
function addOwnSide(slots: Slotted[], { shared }: Governor): void {
  const isOwn = ({ slot, phrase }: Slotted): boolean => OWN_SIDE.has(slot) && isTeam(phrase);
  if (slots.some(isOwn) || !slots.some(({ slot }) => OTHER_SIDE.has(slot))) return;
  const [somebody] = shared?.members ?? [];
  if (somebody === undefined || (somebody.classes & CLASS.person) === 0) return;
  const { possessor } = somebody;
  if (possessor?.members.every(isTeam) === true) addGroup(slots, "participant", possessor);
}

const OWN_SIDE: ReadonlySet<Slot> = new Set(["possessor", "between", "subject", "participant"]);
const OTHER_SIDE: ReadonlySet<Slot> = new Set(["against", "instrumental"]);

function isTeam(phrase: Phrase): boolean {
  const isBody = (phrase.classes & (CLASS.institution | CLASS.team)) !== 0;
  return isBody && headOf(phrase).mention >= 0;
}

/** `Son oyunda “Zirə” “Səbail” ilə heç-heçə edib`: the sides of a match are told with what came of it. */
function addSides(slots: Slotted[], { main, group }: Governor): void {
  const own = group === undefined ? -1 : (main?.groups.indexOf(group) ?? -1);
  if (own < 0 || group!.case !== CASE.locative) return;
  const sides = main!.groups.filter((one) => isSide(one));
  if (sides.length < 2) return;
  for (const side of sides) addGroup(slots, "between", side);
}

/** `“Səbail”i məğlub edib`, `“Səbail”ə qalib gəlib`. */
const SIDES: ReadonlySet<Slot> = new Set(["instrumental", "object", "dative"]);

function isSide(group: Group): boolean {
  const slot = slotOfCase(group);
  if (!isBare(group) && (slot === undefined || !SIDES.has(slot))) return false;
  return (lastOf(group).classes & (CLASS.institution | CLASS.team)) !== 0;
}
