import { CASE, FLAG } from "../../analyses/features.ts";
import type { PostpositionSlot, Slot } from "../frames/frame.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";

/** Where something may be. */
export const AREA = CLASS.place | CLASS.country;

/** States and bodies, whom something can belong to. */
export const BODY = CLASS.country | CLASS.institution;

/** Who can act. */
export const ACTOR = CLASS.person | BODY;

/** A word of a phrase, or a mention, which is one unit however many words it has. */
export interface Unit {
  readonly first: number;
  /** Its last token, the one that is inflected. */
  readonly head: number;
  /** One of {@link WORD}. */
  readonly kind: number;
  features: number;
  /** Features of its accusative reading, or -1; see `WordReading`. */
  readonly accusative: number;
  /** Index of the mention, or -1. */
  readonly mention: number;
  /** Bits of {@link CLASS}. */
  readonly classes: number;
}

/** A noun with what leans on it. */
export interface Phrase {
  /** In the order of the text; the last is the head. */
  readonly units: Unit[];
  /** Endings of the head. */
  features: number;
  /** Bits of {@link CLASS} of the head; an amount before it counts. */
  classes: number;
  /** The genitive before it. */
  possessor: Group | undefined;
  /** Participles that lean on it. */
  leaning: readonly Governor[];
  /** The verbal noun, participle or event noun that the head is. */
  governor: Governor | undefined;
  /** The infinitive clause before its head: `aparmaq` of `danışıqlar aparmaq niyyəti`. */
  complement: Phrase | undefined;
}

/** What joins a phrase to the one before it. */
export type Joint = "comma" | "and";

/** Phrases joined by commas and `və`, with the case and postposition of the last. */
export interface Group {
  readonly members: Phrase[];
  case: number;
  /** Slot of the postposition after it, `ilə` being the instrumental case. */
  post: PostpositionSlot | "other" | undefined;
  /** A comma stands after it. */
  comma: boolean;
  /** `isə` stands after it: with it begins what is told of another one by the same verb, `ixrac 5, idxal isə 3 faiz artıb`. */
  contrasts: boolean;
  /** What stands before it, where it goes on with no list: of its head, it may be the possessor. */
  readonly joint: Joint | undefined;
}

export const GOVERNOR = {
  finite: 0,
  converb: 1,
  participle: 2,
  relative: 3,
  verbalNoun: 4,
  /** A noun that tells an event. */
  noun: 5,
} as const;

/** A word that has arguments. */
export interface Governor {
  readonly kind: (typeof GOVERNOR)[keyof typeof GOVERNOR];
  readonly token: number;
  /** Where the adverbs begin before it, or the same. */
  readonly first: number;
  readonly features: number;
  /** Its own arguments, in the order of the text. */
  readonly groups: Group[];
  /** Places and times before an event noun, which it shares with its verb; of a finite verb, those of the clause before. */
  near: readonly Group[];
  /** A subject that it shares with another verb of the sentence. */
  shared: Group | undefined;
  /** What it does something to, where another verb of the clause has it: `jurnalisti qaçıraraq öldürüb`. */
  object: Group | undefined;
  /** The phrase that a participle leans on. */
  head: Phrase | undefined;
  /** Those named beside it, on whom the participle leans too: `gələn Leyla Əliyeva və Kərim Vəliyev`. */
  readonly others: Phrase[];
  /** The phrase of a verbal noun, or that an event noun stands in. */
  phrase: Phrase | undefined;
  /** Words before an event noun in its phrase. */
  modifiers: readonly Unit[];
  /** Participles that lean on the phrase of an event noun. */
  leaning: readonly Governor[];
  /** The verb that it depends on. */
  main: Governor | undefined;
  /** The participle or verb of the clause that an event noun or verbal noun stands in: `nəticələnən` of `ölümü ilə nəticələnən qəza`. */
  clause: Governor | undefined;
  /** The group it stands in, as an argument of the verb. */
  group: Group | undefined;
  /** It says that its object is held or goes on: `danışıqları davam etdirir`. */
  holdsObject: boolean;
  /** It says that there is something: `yaralı var`. */
  isExistence: boolean;
  /** It says what something led to: `ölümü ilə nəticələnən`. */
  isLeading: boolean;
  /** Who says so: `nazir deyib ki, yola düşəcək`, `Nazir: Bu addım qəbuledilməzdir`. */
  speaker: Group | undefined;
  /** What it says, in a clause behind `ki`: `söz verib ki, …`. */
  said: Phrase | undefined;
  /** `bil` after it: what it says may be. */
  isPossible: boolean;
  /** `nə … nə də` before it: what it says is not. */
  isDenied: boolean;
}

/** A unit of one word that stands for itself. */
export function toUnit(
  token: number,
  kind: number,
  features: number,
  classes: number,
  accusative = -1,
): Unit {
  return { first: token, head: token, kind, features, accusative, mention: -1, classes };
}

/** A phrase of these units, so far. */
export function toPhrase(units: Unit[], governor?: Governor): Phrase {
  const { features, classes } = units.at(-1)!;
  return {
    units,
    features,
    classes,
    possessor: undefined,
    leaning: NONE,
    governor,
    complement: undefined,
  };
}

/** Nothing, where lists are replaced and never added to. */
export const NONE: readonly never[] = [];

export function headOf(phrase: Phrase): Unit {
  return phrase.units.at(-1)!;
}

export function lastOf(group: Group): Phrase {
  return group.members.at(-1)!;
}

/** Participles that stand before one phrase lean on another one. */
export function passLeaning(from: Phrase, to: Phrase): void {
  for (const governor of from.leaning) governor.head = to;
  to.leaning = [...from.leaning, ...to.leaning];
  from.leaning = NONE;
}

/** A plain nominative: no case, no postposition. */
export function isBare(group: Group): boolean {
  return group.case === CASE.nominative && group.post === undefined;
}

/** A plain accusative: what a verb does something to. */
export function isAccusative(group: Group): boolean {
  return group.case === CASE.accusative && group.post === undefined;
}

/** Somebody in the dative: to whom something is given, said or done. */
export function isReceiver(group: Group): boolean {
  const isPerson = (lastOf(group).classes & CLASS.person) !== 0;
  return group.case === CASE.dative && group.post === undefined && isPerson;
}

/** Somebody, or a place for who rules there. */
export function canTakePart(phrase: Phrase): boolean {
  return (phrase.classes & (ACTOR | CLASS.place)) !== 0 && phrase.governor === undefined;
}

/** With or between whom something is. */
export function isParty({ case: found, post }: Group): boolean {
  return post === "between" || (post === undefined && found === CASE.instrumental);
}

/** A place by name, and nobody who can act. */
export function isNamedPlace({ classes, units }: Phrase): boolean {
  return (
    (classes & (CLASS.place | ACTOR)) === CLASS.place && units.some(({ mention }) => mention >= 0)
  );
}

/** `Şəkidəki` of `Şəkidəki yarışlar`: where something is. */
export function saysWhere({ features, classes }: Unit): boolean {
  return (features & FLAG.ki) !== 0 && (classes & AREA) !== 0;
}

/** Somebody by name. */
export function isNamedPerson(phrase: Phrase): boolean {
  return headOf(phrase).mention >= 0 && (phrase.classes & CLASS.person) !== 0;
}

/** `parlament formalaşdıqdan sonra`: a clause with a postposition. */
export function isClauseBefore(group: Group): boolean {
  return group.post !== undefined && lastOf(group).governor !== undefined;
}

/** Does the group say where or when? Who stands `Ermənistanın arxasında` supports it. */
export function isCircumstance(group: Group): boolean {
  if (group.comma) return false;
  const phrase = lastOf(group);
  const isAround = group.post === "around" && (phrase.classes & CLASS.country) === 0;
  return group.case === CASE.locative || isAround || isTime(phrase);
}

/** A plain genitive: whose something is, or who does it. */
export function isGenitive(group: Group): boolean {
  return group.case === CASE.genitive && group.post === undefined;
}

/** Whose something is that comes next: the genitive at a place from the end of the stack, with no comma behind it. */
export function ownerAt(free: readonly Group[], place = -1): Group | undefined {
  const owner = free.at(place);
  return owner !== undefined && !owner.comma && isGenitive(owner) ? owner : undefined;
}

/** `ABŞ hərbi qüvvələri`: does a state begin a phrase that goes on with what kind of thing of its own is meant? */
export function isOfState({ units }: Phrase): boolean {
  const [first] = units;
  return units.length > 1 && first!.mention >= 0 && (first!.classes & CLASS.country) !== 0;
}

/** `Bakı-Tiflis danışıqları`: does a phrase begin with the two that it is between? */
export function isBetween({ units }: Phrase): boolean {
  return units.length > 2 && units[0]!.mention >= 0 && units[1]!.mention >= 0;
}

/** `400 manat`, `40 faiz`, `400 manatdan çox`: a number, and no thing that is counted. */
export function isAmount(phrase: Phrase): boolean {
  const { units, classes } = phrase;
  const isSumOrMore = isSum(units.at(-1)!) || isMoreThanSum(phrase);
  return isSumOrMore && (classes & CLASS.person) === 0;
}

/** `5 min manat`, `4 faiz` */
export function isSum({ kind, mention }: Unit): boolean {
  return kind === WORD.number && mention >= 0;
}

/** `5 min manata yaxın`, `5 min manatdan çox` */
export function isMoreThanSum({ units }: Phrase): boolean {
  const [sum, tail] = units.slice(-2);
  return tail !== undefined && isSum(sum!) && tail.kind === WORD.number && tail.mention < 0;
}

/** `üç dəfə`: how often something is done. */
export function isRepetition({ classes, units, possessor }: Phrase): boolean {
  if ((classes & CLASS.time) === 0 || possessor !== undefined) return false;
  return units.some(({ kind }) => kind === WORD.number);
}

/**
 * First token of a phrase, with its possessor, the participles that lean on it and, of a clause, its arguments.
 *
 * @param participle what a participle is said of begins behind it: `keçirilən` is no part of who or what it is said of
 */
export function firstToken(phrase: Phrase, participle = -1): number {
  let first = phrase.units[0]!.first;
  if (phrase.possessor !== undefined)
    first = Math.min(first, firstOfGroup(phrase.possessor, participle));
  const { governor, complement } = phrase;
  // `qoşunların çıxarılması tələbi` tells an event of a clause.
  const clause =
    governor?.kind === GOVERNOR.noun ? complement?.governor : (governor ?? complement?.governor);
  if (clause !== undefined) first = Math.min(first, firstOfClause(clause));
  const leaning = phrase.leaning.reduce(
    (least, one) => (one.token > participle ? Math.min(least, firstOfClause(one)) : least),
    first,
  );
  return first - leaning <= MAX_LEANING ? leaning : first;
}

/** A longer clause before a noun is left out of its span. */
const MAX_LEANING = 6;

function firstOfClause({ first: own, groups }: Governor): number {
  return groups.reduce((first, group) => Math.min(first, firstOfGroup(group)), own);
}

function firstOfGroup(group: Group, participle = -1): number {
  return firstToken(group.members[0]!, participle);
}

/** The slot that a case or postposition alone makes. */
export function slotOfCase(group: Group): Slot | undefined {
  const { case: found, post } = group;
  if (post === "agent") return "subject";
  if (post !== undefined) return post === "other" ? undefined : post;
  return found === CASE.terminative ? slotOfEnd(lastOf(group)) : CASE_SLOTS[found];
}

/** `ilin sonunadək`, as `ilin sonuna qədər`; `5 faizədək qaldırıb`, as `5 faizə`. */
function slotOfEnd(end: Phrase): Slot | undefined {
  if (isTime(end)) return "during";
  return isAmount(end) ? "dative" : undefined;
}

const CASE_SLOTS: Readonly<Record<number, Slot>> = {
  [CASE.accusative]: "object",
  [CASE.dative]: "dative",
  [CASE.locative]: "locative",
  [CASE.ablative]: "ablative",
  [CASE.instrumental]: "instrumental",
};

/** Does a phrase, or a word, say when? */
export function isTime({ classes }: { readonly classes: number }): boolean {
  return (classes & CLASS.time) !== 0;
}

/** Common nouns right before a verb: `neft və qaz alan`. */
export function endsRightBefore({ members }: Group, verb: number): boolean {
  return (
    headOf(members.at(-1)!).head === verb - 1 &&
    members.every((phrase) => headOf(phrase).mention < 0 || isAmount(phrase))
  );
}
