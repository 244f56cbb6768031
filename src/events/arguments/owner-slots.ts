import { CASE, caseOf } from "../../analyses/features.ts";
import {
  ACTOR,
  BODY,
  GOVERNOR,
  type Governor,
  type Group,
  isParty,
  isTime,
  lastOf,
  type Phrase,
  slotOfCase,
  toPhrase,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { CLASS } from "../words/argument-classes.ts";
import { addGroup, addPair, agentSlotOf, isFilled, isNamedBody, type Slotted } from "./slotted.ts";

/**
 * `bank və teatr arasında əməkdaşlığa dair memorandum imzalanıb`: between whom the topic is, the agreement is; `Mali-Çad sazişi
 * imzalanıb`: and between whom the document is.
 */
export function addLent(slots: Slotted[], { groups, kind }: Governor): void {
  if (kind === GOVERNOR.noun || slots.some(({ slot }) => PARTIES.has(slot))) return;
  for (const { members } of groups) {
    for (const phrase of members) {
      // `Mali və Çad nazirləri` are the parties themselves.
      if ((phrase.classes & ACTOR) === 0) addPair(slots, phrase);
      const lent = lentBy(phrase);
      // `tərəflər iki ölkə arasında yolun çəkilməsi barədə razılığa gəlib`
      const isToldOf = phrase.governor?.kind === GOVERNOR.verbalNoun && slots.some(isActor);
      if (isToldOf || !lent.some(isParty)) continue;
      for (const group of lent) addGroup(slots, slotOfCase(group), group);
      return;
    }
  }
}

function isActor({ slot, phrase }: Slotted): boolean {
  return slot === "subject" && (phrase.classes & (ACTOR | CLASS.collective)) !== 0;
}

/** What may say between whom: of `Mali və Çad arasında azad ticarət`, of an event noun, and of `fond ilə bank arasında işi asanlaşdıran saziş`. */
function lentBy({ possessor, governor, leaning }: Phrase): readonly Group[] {
  if (possessor?.post === "between") return [possessor];
  if (governor?.kind === GOVERNOR.noun) return governor.groups;
  if (governor?.kind === GOVERNOR.verbalNoun) return lentByClause(governor);
  return leaning.flatMap(({ groups }) => groups).filter(isParty);
}

/** `bank və teatr arasında muzeyin açılmasına`, `bank və teatr arasında əlaqələrin qurulmasına` */
function lentByClause({ groups }: Governor): readonly Group[] {
  if (groups.some(({ post }) => post === "between")) return groups.filter(isParty);
  const owners = groups.flatMap(({ members }) => members[0]!.possessor ?? []);
  return owners.filter(({ post }) => post === "between");
}

const PARTIES: ReadonlySet<Slot> = new Set(["between", "instrumental"]);

/** `İsrailin dronu`, `İsrail dronunun hücumu`, `İsrailə məxsus dron`: whose weapon attacks does so. */
export function addArmed(slots: Slotted[], { trigger: { roles } }: TriggerMatch): void {
  const count = slots.length;
  for (let i = 0; i < count; i++) {
    const { slot, phrase } = slots[i]!;
    const role = roles[slot];
    if (role?.otherwise === undefined || (role.classes & CLASS.weapon) === 0) continue;
    if ((role.classes & phrase.classes) === 0) continue;
    const { possessor, units } = phrase;
    if (possessor?.members.every(isBody) === true) addGroup(slots, slot, possessor);
    else if (isNamedBody(units[0]!)) slots.push({ slot, phrase: toPhrase([units[0]!]) });
  }
}

function isBody({ classes }: Phrase): boolean {
  return (classes & BODY) !== 0;
}

/** `nazirin əmri ilə`, `nazirin əmrinə əsasən təyin edilib`: whose decree it was done by did it, where no agent is named. */
export function addDecreeing(
  slots: Slotted[],
  match: TriggerMatch,
  groups: readonly Group[],
): void {
  const agent = agentSlotOf(match);
  if (agent === undefined || isFilled(slots, agent)) return;
  for (const group of groups) {
    const { classes, possessor } = lastOf(group);
    if ((classes & CLASS.decree) === 0) continue;
    const slot = slotOfCase(group);
    if (slot === "instrumental" || slot === "basis") addGroup(slots, agent, possessor);
  }
}

/** `Nazirliyin iclası keçirilib`: whose meeting it is holds it. */
export function addHolders(slots: Slotted[]): void {
  const count = slots.length;
  for (let i = 0; i < count; i++) {
    const { slot, phrase } = slots[i]!;
    if (slot !== "object" || (phrase.classes & CLASS.happening) === 0) continue;
    const { possessor } = phrase;
    if (possessor?.members.every(({ classes }) => (classes & CLASS.institution) !== 0) === true)
      addGroup(slots, "leader", possessor);
  }
}

/**
 * `bankın sədri vəzifəsinə təyin edilib`, `bankın lisenziyası ləğv edilib`: whose office somebody gets takes him on, and whose permit is
 * withdrawn has lost it, where nobody else does.
 */
export function addOwner(slots: Slotted[], { trigger: { roles, isNoun } }: TriggerMatch): void {
  const owner = isNoun ? undefined : roles.owner?.name;
  if (owner === undefined || slots.some(({ slot }) => roles[slot]?.name === owner)) return;
  const owned = slots.find(({ slot, phrase }) => OWNED.has(slot) && isOwned(phrase));
  addGroup(slots, "owner", owned?.phrase.possessor);
}

/** Is it an office or a permit of somebody's? */
function isOwned({ classes, possessor }: Phrase): boolean {
  return possessor !== undefined && (classes & (CLASS.position | CLASS.permit)) !== 0;
}

const OWNED: ReadonlySet<Slot> = new Set(["capacity", "dative", "locative", "object"]);

const RECEIVING: ReadonlySet<Slot> = new Set(["dative", "object"]);

/** `nazirin dəvətinə görə təşəkkür edib`: whose deed it is for is thanked, where nobody else is. */
export function addThanked(slots: Slotted[]): void {
  // `məşqçini komandanın qələbəsinə görə təbrik edib`
  const isActor = ({ classes }: Phrase): boolean => (classes & ACTOR) !== 0;
  if (slots.some(({ slot, phrase }) => RECEIVING.has(slot) && isActor(phrase))) return;
  const deed = slots.find(
    ({ slot, phrase }) => slot === "reason" && phrase.possessor !== undefined,
  );
  const owner = deed?.phrase.possessor;
  if (owner?.members.every(isActor) === true) addGroup(slots, "dative", owner);
}

/**
 * `Məclisin bu gün keçirilən iclasında müzakirə olunub`, `Kərimlə görüşdə müzakirə edib`: whose session it is, or with whom, talks there
 * too, and when it is, they do.
 */
export function addSession(slots: Slotted[], groups: readonly Group[]): void {
  const session = groups.map(lastOf).find(isSession);
  if (session === undefined) return;
  const { possessor, governor, leaning, units, classes } = session;
  if (possessor === undefined) {
    for (const group of governor?.groups ?? [])
      if (slotOfCase(group) === "instrumental") addGroup(slots, "instrumental", group);
    return;
  }
  const isOfActor = (classes & CLASS.happening) !== 0 && (lastOf(possessor).classes & ACTOR) !== 0;
  if (!isOfActor || isFilled(slots, "subject")) return;
  addGroup(slots, "subject", possessor);
  for (const clause of leaning)
    for (const group of clause.groups)
      if (isTime(lastOf(group))) addGroup(slots, "locative", group);
  for (const unit of units)
    if (isTime(unit)) slots.push({ slot: "locative", phrase: toPhrase([unit]) });
}

function isSession({ classes, features }: Phrase): boolean {
  return (classes & (CLASS.happening | CLASS.event)) !== 0 && caseOf(features) === CASE.locative;
}
