import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  AREA,
  firstToken,
  GOVERNOR,
  type Group,
  headOf,
  isAmount,
  isBare,
  isNamedPerson,
  isNamedPlace,
  isTime,
  type Joint,
  lastOf,
  type Phrase,
  passLeaning,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { countOfHead, putUnderHead } from "./shared-head.ts";

/** Puts a phrase on the stack: as one more of a list, as what the offices before it are of, or as a group of its own. */
export function pushPhrase(sentence: Sentence, phrase: Phrase): void {
  const { joint, free } = sentence;
  const last = free.at(-1);
  if (joint !== undefined && last !== undefined && !areParted(sentence, last, phrase)) {
    // `Nazir təbrik edərək, Prezident İlham Əliyevə`: who did so is somebody else.
    const isNext = !sentence.hasVerb(headOf(lastOf(last)).head + 1, firstToken(phrase));
    if (isNext && isApposition(last, phrase, joint)) {
      const isOneOfOffices = isTitle(lastOf(last));
      while (isOneOfOffices && last.members.length > 1 && isTitle(last.members.at(-2)!))
        passLeaning(last.members.pop()!, phrase);
      passLeaning(last.members.pop()!, phrase);
      addMember(last, phrase);
      return;
    }
    const ofHead = countOfHead(last, phrase, joint);
    if (ofHead > 0) {
      putUnderHead(sentence, last, ofHead, phrase);
      pushPhrase(sentence, phrase);
      return;
    }
    const isOther = isBesides(sentence, last, phrase) || isNextOffice(sentence, last, phrase);
    if (coordinates(last, phrase, joint) && !isOther) {
      addMember(last, phrase);
      return;
    }
  }
  free.push(toGroup(phrase, joint));
}

/**
 * `Nazir, ilk növbədə, qonşu ölkə ilə danışıb`: what links sentences parts somebody from what comes after it; so does what somebody does
 * before, `Nazir bunu vurğulayaraq, alimləri çağırıb`.
 */
export function areParted({ link, waiting }: Sentence, last: Group, phrase: Phrase): boolean {
  const { classes } = lastOf(last);
  const end = headOf(lastOf(last)).head;
  if ((classes & PEOPLE) !== 0 && link > end) return true;
  const converb = waiting.at(-1);
  return (
    converb?.kind === GOVERNOR.converb && converb.token > end && converb.token < firstToken(phrase)
  );
}

const PEOPLE = CLASS.person | CLASS.collective;

function addMember(group: Group, phrase: Phrase): void {
  const [first] = group.members;
  if (first !== undefined && phrase.leaning.length === 0 && shareParticiple(first, phrase))
    for (const { others } of first.leaning) others.push(phrase);
  group.members.push(phrase);
  group.case = caseOf(phrase.features);
  group.comma = false;
}

/** `layihəni dəstəkləyən Leyla Əliyeva və Kərim Vəliyev`, `tutulan əsgər və zabitlər`: what the participle says is said of both. */
function shareParticiple(first: Phrase, phrase: Phrase): boolean {
  if (isNamedPerson(first) && isNamedPerson(phrase)) return true;
  const areWords = [first, phrase].every(
    ({ units: [word, other] }) =>
      other === undefined && word!.mention < 0 && word!.kind === WORD.noun,
  );
  return areWords && phrase.possessor === undefined && (first.classes & phrase.classes) !== 0;
}

/** Takes the last phrase out of a list, as a group of its own, with the postposition behind it. */
export function splitLast({ free }: Sentence, group: Group): Group {
  const last = toGroup(group.members.pop()!, "comma");
  last.post = group.post;
  group.post = undefined;
  group.comma = true;
  free.push(last);
  return last;
}

function toGroup(phrase: Phrase, joint: Joint | undefined): Group {
  const found = caseOf(phrase.features);
  const saysWhen = isTime(phrase) && (headOf(phrase).mention >= 0 || isPointedTime(phrase));
  return {
    members: [phrase],
    // `bu gün`, `bazar ertəsi`, `həmin vaxt`: a bare date says when.
    case: saysWhen && found === CASE.nominative ? CASE.locative : found,
    post: undefined,
    comma: false,
    contrasts: false,
    joint,
  };
}

/** A list carries its case on the last member alone, or on each; so does an address: `Xətai rayonu, Babək prospektində`. */
function coordinates(group: Group, phrase: Phrase, joint: Joint): boolean {
  if (group.post !== undefined) return false;
  const last = lastOf(group);
  if (((last.classes ^ phrase.classes) & CLASS.time) !== 0) return false;
  if (isAmount(last) !== isAmount(phrase)) return false;
  // `o, tərəflər arasında`, `o, həmçinin səfirə`: a pronoun with a comma is a subject of its own.
  if ((joint === "comma" || group.comma) && headOf(last).kind === WORD.pronoun) return false;
  const found = caseOf(phrase.features);
  // `binanın uçmasına və sakinlərə ziyan dəyməsinə`: whom or what it happens to begins a clause like the one before.
  if (found !== CASE.nominative && (last.classes & CLASS.clause) !== 0 && isConcrete(phrase))
    return false;
  if (group.case === found) return true;
  if (group.case !== CASE.nominative) return false;
  if (joint !== "and") return found === CASE.locative && isNamedPlace(last) && isNamedPlace(phrase);
  // `Tərəflər hərbi və digər sahələrdə`: nobody is one of several fields; but `Çili, Peru və başqa ölkələrdə`.
  const areWhere = group.members.every(isWhere) && isWhere(phrase);
  if (found === CASE.locative && canAct(group.members[0]!) && !canAct(phrase) && !areWhere)
    return false;
  return found !== CASE.genitive || sharesGenitive(headOf(last), headOf(phrase));
}

/**
 * `Nazirlər, həmçinin regional məsələlər barədə danışıblar`, `Nazir, həmçinin Bakıya gəlib`: what they did besides is in no list with
 * them, nor is where they did it.
 */
function isBesides(sentence: Sentence, group: Group, phrase: Phrase): boolean {
  const isWhere = (phrase.classes & CLASS.person) === 0 && caseOf(phrase.features) > CASE.genitive;
  const actors = isWhere ? CLASS.person : ACTOR;
  if (!isWhere && (phrase.classes & (ACTOR | CLASS.place)) !== 0) return false;
  if (!group.members.every(({ classes }) => (classes & actors) !== 0)) return false;
  const before = firstToken(phrase) - 1;
  return sentence.isWord(before, FUNCTION.addition | FUNCTION.also);
}

/** `Vəliyev direktor, Kərimov onun müavini seçilib`: behind the office of one, the next one with an office. */
function isNextOffice({ free }: Sentence, office: Group, phrase: Phrase): boolean {
  const holder = free.at(-2);
  if (holder === undefined || holder.comma) return false;
  const isOffice = isBare(office) && isTitle(lastOf(office));
  return isOffice && isBare(holder) && [lastOf(holder), phrase].every(isNamedPerson);
}

/**
 * `Baş nazirin müavini, xarici işlər naziri İshaq Dar`, `Fondun təsisçisi və rəhbəri Leyla Əliyeva`: offices before the name of the
 * one who holds them; `həyat yoldaşı, 34 yaşlı S.Əliyevanı`: so with relatives. After `və`, an office of somebody else is another
 * person.
 */
function isApposition(group: Group, phrase: Phrase, joint: Joint): boolean {
  const head = headOf(phrase);
  const title = phrase.units.at(-2);
  if (head.mention < 0 || title === undefined || (head.classes & CLASS.person) === 0) return false;
  const last = lastOf(group);
  if (joint === "comma") return isTitle(last) || isRelative(last);
  return (
    isTitle(last) &&
    last.possessor !== undefined &&
    phrase.possessor === undefined &&
    phrase.units.length === 2 &&
    possessiveOf(title.features) !== 0
  );
}

/** `həyat yoldaşı`, before the name of who that is: somebody's, and in the nominative, whatever the case of the name. */
function isRelative(phrase: Phrase): boolean {
  return isUnnamedPerson(phrase) && possessiveOf(phrase.features) === POSSESSIVE["3sg"];
}

function isWhere({ classes }: Phrase): boolean {
  return (classes & AREA) !== 0 && (classes & CLASS.person) === 0;
}

function canAct({ classes }: Phrase): boolean {
  return (classes & (ACTOR | CLASS.collective)) !== 0;
}

/** An office with nobody's name. */
function isTitle(phrase: Phrase): boolean {
  return headOf(phrase).mention < 0 && (phrase.classes & CLASS.office) !== 0;
}

function isUnnamedPerson(phrase: Phrase): boolean {
  return headOf(phrase).mention < 0 && (phrase.classes & CLASS.person) !== 0;
}

/** `Misir və Qətərin nazirləri`, `idarə və şirkətlərin rəhbərləri`; but not `avtomobillər və idarənin binası`. */
function sharesGenitive(last: Unit, unit: Unit): boolean {
  if ((last.classes & CLASS.clause) !== 0) return false;
  // `Prezident İlham Əliyev və Türkiyənin Prezidenti`: a person is not beside a country.
  if (last.mention >= 0 && unit.mention >= 0)
    return (last.classes & CLASS.person) === (unit.classes & CLASS.person);
  const areSeveral = (unit.features & FLAG.plural) !== 0;
  if ((last.features & FLAG.plural) === 0 && areSeveral) return true;
  // `məktəb və xəstəxananın açılışı`: two things of one kind; but `anbar və səfirliyin şöbəsi zədələnib`
  const areAlike = ((last.classes ^ unit.classes) & ACTOR) === 0;
  if (areAlike && last.mention < 0 && unit.mention < 0 && last.classes & unit.classes & THING)
    return true;
  // `sülh və təhlükəsizliyin möhkəmlənməsi`, `elementlər və qazıntıların çıxarılması`
  if (!isAbstract(last) || !isAbstract(unit)) return false;
  return (last.features & FLAG.plural) === 0
    ? possessiveOf(last.features) === POSSESSIVE.none
    : areSeveral;
}

const THING = CLASS.building | CLASS.road | CLASS.vehicle | CLASS.weapon | CLASS.document;

/** Nobody, and nothing that stands somewhere. */
function isAbstract(unit: Unit): boolean {
  return unit.mention < 0 && !isConcrete(unit);
}

function isConcrete({ classes }: { readonly classes: number }): boolean {
  return (classes & CLASS.clause) === 0 && (classes & (ACTOR | CONCRETE)) !== 0;
}

const CONCRETE =
  CLASS.collective |
  CLASS.force |
  CLASS.building |
  CLASS.road |
  CLASS.place |
  CLASS.vehicle |
  CLASS.weapon |
  CLASS.goods |
  CLASS.document |
  CLASS.time |
  CLASS.amount;

/** `həmin vaxt`, `bu dəfə`: a time that is pointed at. */
function isPointedTime({ units: [first, ...others] }: Phrase): boolean {
  return (
    first!.mention < 0 &&
    first!.kind === WORD.modifier &&
    possessiveOf(others.at(-1)?.features ?? -1) === 0
  );
}
