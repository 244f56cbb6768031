import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  BODY,
  GOVERNOR,
  type Group,
  headOf,
  isBare,
  type Joint,
  type Phrase,
} from "./phrase.ts";
import { takePossessor } from "./possessors.ts";
import type { Sentence } from "./sentence.ts";

/** Are those of a list no others beside the phrase that ends it, but of its head as its first word is? */
export function isOfHead(group: Group, phrase: Phrase, joint: Joint): boolean {
  if (!isBare(group) || phrase.units.length < 2) return false;
  if (isPortfolio(group, phrase)) return true;
  // `təhsil, elm sahələrində`, but `əməkdaşlıq, dostluq əlaqələri`
  if (joint !== "and")
    return (
      (phrase.classes & FIELD) === CLASS.relation && areSeveral(phrase) && areKinds(group, phrase)
    );
  return haveOneHead(group, phrase) || areKinds(group, phrase);
}

/** Makes them part of that phrase, which is the only one of the list then. */
export function putUnderHead(sentence: Sentence, group: Group, phrase: Phrase): void {
  const [first] = group.members;
  phrase.units.unshift(...group.members.flatMap(({ units }) => units));
  for (const governor of first!.leaning) governor.head = phrase;
  phrase.leaning = [...first!.leaning, ...phrase.leaning];
  phrase.possessor ??= first!.possessor;
  sentence.free.pop();
  sentence.joint = group.joint;
  const isOwned = phrase.possessor !== undefined || first!.leaning.length > 0;
  if (!isOwned && (phrase.classes & ACTOR) !== 0) takePossessor(sentence, phrase, headOf(phrase));
}

/** `Rusiya və ABŞ nümayəndələri`: bare countries before people of several are whose people they are. */
function haveOneHead({ members }: Group, phrase: Phrase): boolean {
  const [first] = phrase.units;
  if (first!.mention < 0 || (first!.classes & BODY) === 0) return false;
  if ((phrase.classes & CLASS.person) === 0 || !areSeveral(phrase)) return false;
  const [one, ...others] = members;
  const [owner] = one!.units;
  return (
    others.length === 0 &&
    one!.units.length === 1 &&
    owner!.mention >= 0 &&
    (owner!.classes & BODY) !== 0
  );
}

/** `elm və təhsil naziri`: what a minister is minister of is no list of its own. */
function isPortfolio({ members }: Group, phrase: Phrase): boolean {
  const office = phrase.units.findIndex(({ classes }) => (classes & CLASS.office) !== 0);
  if (office < 1) return false;
  return members.every(
    (member) =>
      member.governor === undefined &&
      isUnnamed(member) &&
      (member.classes & (ACTOR | CLASS.time | CLASS.place)) === 0,
  );
}

/**
 * `musiqi və rəqs kollektivləri`, `uşaq və idman meydançaları`, `ticarət, turizm və enerji sahəsi`: bare nouns before several people,
 * bodies or places, or before a field, are of that head too.
 */
function areKinds({ members }: Group, phrase: Phrase): boolean {
  const [kind] = phrase.units;
  if (kind!.kind !== WORD.noun || kind!.features !== 0 || kind!.mention >= 0) return false;
  if (headOf(phrase).mention >= 0 || possessiveOf(phrase.features) !== POSSESSIVE["3sg"])
    return false;
  const arePeople = areSeveral(phrase) && (phrase.classes & (ACTOR | CLASS.collective)) !== 0;
  const arePlaces = areSeveral(phrase) && (phrase.classes & PLACES) !== 0;
  return members.every((member) => {
    if (arePeople && isKind(member)) return true;
    if (member.units.length > 1) return false;
    return (isField(phrase) && isKind(member)) || (arePlaces && isKindOfPlace(member));
  });
}

function isField({ classes }: Phrase): boolean {
  return (classes & FIELD) !== 0;
}

const FIELD = CLASS.topic | CLASS.relation;

const PLACES = CLASS.place | CLASS.building | CLASS.road;

/** Nobody, no time and no place but a state. */
function isKind(phrase: Phrase): boolean {
  const { features, classes, governor } = phrase;
  if (features !== 0 || !isUnnamed(phrase)) return false;
  if (governor !== undefined && governor.kind !== GOVERNOR.noun) return false;
  if ((classes & (CLASS.person | CLASS.time)) !== 0) return false;
  return (classes & (CLASS.place | BODY)) !== CLASS.place;
}

/** No thing that might be built or hit itself. */
function isKindOfPlace(phrase: Phrase): boolean {
  if (phrase.features !== 0 || !isUnnamed(phrase) || phrase.governor !== undefined) return false;
  return (phrase.classes & ~(CLASS.person | CLASS.topic | CLASS.time | CLASS.process)) === 0;
}

function areSeveral({ features }: Phrase): boolean {
  return (features & FLAG.plural) !== 0 && possessiveOf(features) !== 0;
}

/** By no name and no title in quotes. */
function isUnnamed({ units }: Phrase): boolean {
  return units.every(({ mention, first, head }) => mention < 0 && first === head);
}
