import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { COMMA } from "../../text/marks.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  AREA,
  BODY,
  firstToken,
  type Group,
  headOf,
  isBare,
  type Joint,
  type Phrase,
  passLeaning,
  saysWhere,
  type Unit,
} from "./phrase.ts";
import { takePossessor } from "./possessors.ts";
import type { Sentence } from "./sentence.ts";

/**
 * How many of those that end a list are no others beside the phrase that goes on with it, but of its head as its first word is:
 * `müəllimlər, elm və mədəniyyət xadimləri` are two kinds of people.
 */
export function countOfHead(group: Group, phrase: Phrase, joint: Joint): number {
  if (!isBare(group) || phrase.units.length < 2) return 0;
  const { members } = group;
  const fields = countOfPortfolio(members, phrase);
  if (fields > 0) return fields;
  if (joint === "and" && (haveOneHead(group, phrase) || shareEnding(members, phrase)))
    return members.length;
  // `təhsil, elm sahələrində`, but `əməkdaşlıq, dostluq əlaqələri`
  const isOfOne = joint === "and" || isListOfFields(phrase);
  return isOfOne && mayHaveKinds(phrase) ? countKinds(members, phrase) : 0;
}

/** Makes so many at the end of a list part of that phrase. */
export function putUnderHead(
  sentence: Sentence,
  group: Group,
  count: number,
  phrase: Phrase,
): void {
  const kinds = group.members.splice(-count);
  const [first] = kinds;
  giveEnding(kinds, phrase);
  phrase.units.unshift(...kinds.flatMap(({ units }) => units));
  passLeaning(first!, phrase);
  phrase.possessor ??= first!.possessor;
  const isWhole = group.members.length === 0;
  if (isWhole) sentence.free.pop();
  sentence.joint = isWhole ? group.joint : jointBefore(sentence, first!);
  const isOwned = phrase.possessor !== undefined || phrase.leaning.length > 0;
  if (isWhole && !isOwned && (phrase.classes & ACTOR) !== 0)
    takePossessor(sentence, phrase, headOf(phrase));
}

function jointBefore({ context }: Sentence, phrase: Phrase): Joint {
  return context.reading.tokens.units[firstToken(phrase) - 1] === COMMA ? "comma" : "and";
}

/**
 * `Rusiya və ABŞ nümayəndələri`, `şirkətləri`, `prezidentləri Putin və Tramp`: bare states before people, bodies or houses of several are
 * whose they are.
 */
function haveOneHead({ members }: Group, phrase: Phrase): boolean {
  if ((phrase.classes & OF_STATES) === 0 || !phrase.units.some(areSeveral)) return false;
  // `fond və BMT nümayəndələri`, but `fond və BMT qurumları`
  const owners = phrase.classes & CLASS.person ? BODY : CLASS.country;
  const [one, ...others] = members;
  if (others.length > 0 || one!.units.length > 1) return false;
  return [one!.units[0]!, phrase.units[0]!].every(
    ({ mention, classes }) => mention >= 0 && (classes & owners) !== 0,
  );
}

/** `Gəncə və Şəkidəki yarışlar`: is the ending of the last place that of a whole list? */
export function shareEnding(members: readonly Phrase[], { units: [last] }: Phrase): boolean {
  // `Rusiya və Ukraynadakı qoşunlar`, but `Rusiya və Gəncədəki qoşunlar`
  const isLikeLast = ({ units, classes }: Phrase): boolean =>
    (classes & last!.classes & AREA) !== 0 && units.some(({ mention }) => mention >= 0);
  return saysWhere(last!) && members.every(isLikeLast);
}

/** Gives each place of a list the ending that it shares with the last one. */
export function giveEnding(members: readonly Phrase[], { units: [last] }: Phrase): void {
  if (saysWhere(last!)) for (const member of members) headOf(member).features = last!.features;
}

const OF_STATES = CLASS.person | CLASS.institution | CLASS.building;

/** `elm və təhsil naziri`, `Baş nazirin müavini, elm və təhsil naziri`: what a minister is minister of is no list of its own. */
function countOfPortfolio(members: readonly Phrase[], phrase: Phrase): number {
  const office = phrase.units.findIndex(({ classes }) => (classes & CLASS.office) !== 0);
  if (office < 1) return 0;
  // `ziyalılar, elm və mədəniyyət xadimləri` are several people.
  const isOne = (phrase.units[office]!.features & FLAG.plural) === 0;
  const others = members.findLastIndex(
    (member) =>
      member.governor !== undefined ||
      !isUnnamed(member) ||
      (member.classes & (ACTOR | CLASS.time | CLASS.place)) !== 0,
  );
  return isOne || others < 0 ? members.length - 1 - others : 0;
}

/**
 * `musiqi və rəqs kollektivləri`, `uşaq və idman meydançaları`, `ticarət, turizm və enerji sahəsi`: bare nouns before several people,
 * bodies or places, or before a field, are of that head too.
 */
function mayHaveKinds(phrase: Phrase): boolean {
  const [kind] = phrase.units;
  if (kind!.kind !== WORD.noun || kind!.features !== 0 || kind!.mention >= 0) return false;
  return headOf(phrase).mention < 0 && possessiveOf(phrase.features) === POSSESSIVE["3sg"];
}

function countKinds(members: readonly Phrase[], phrase: Phrase): number {
  const { classes } = phrase;
  const isField = (classes & FIELD) !== 0;
  const arePeople = areSeveral(phrase) && (classes & (ACTOR | CLASS.collective)) !== 0;
  const arePlaces = areSeveral(phrase) && (classes & PLACES) !== 0;
  if (isField && members.every((member) => member.units.length === 1 && isKind(member)))
    return members.length;
  const others = members.findLastIndex((member) => {
    if (arePeople && isKind(member)) return false;
    return !(arePlaces && member.units.length === 1 && isKindOfPlace(member));
  });
  return members.length - 1 - others;
}

function isListOfFields(phrase: Phrase): boolean {
  return (phrase.classes & FIELD) === CLASS.relation && areSeveral(phrase);
}

const FIELD = CLASS.topic | CLASS.relation;
const PLACES = CLASS.place | CLASS.building | CLASS.road;

/** Nobody, nothing that moves, no time and no place but a state. */
function isKind(phrase: Phrase): boolean {
  const { features, classes } = phrase;
  if (features !== 0 || !isUnnamed(phrase)) return false;
  if ((classes & (CLASS.time | CLASS.vehicle | CLASS.amount)) !== 0) return false;
  // `polis və prokurorluq əməkdaşları`, but `müəllimlər və uşaq həkimləri`
  if ((classes & CLASS.person) !== 0 && (classes & CLASS.institution) === 0) return false;
  return (classes & (CLASS.place | BODY)) !== CLASS.place;
}

/** No thing that might be built or hit itself. */
function isKindOfPlace(phrase: Phrase): boolean {
  if (phrase.features !== 0 || !isUnnamed(phrase) || phrase.governor !== undefined) return false;
  return (phrase.classes & ~(CLASS.person | CLASS.topic | CLASS.time | CLASS.process)) === 0;
}

function areSeveral({ features }: Phrase | Unit): boolean {
  return (features & FLAG.plural) !== 0 && possessiveOf(features) !== 0;
}

/** By no name and no title in quotes. */
function isUnnamed({ units }: Phrase): boolean {
  return units.every(({ mention, first, head }) => mention < 0 && first === head);
}
