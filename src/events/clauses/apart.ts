import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  BODY,
  type Group,
  isAccusative,
  isBare,
  isClauseBefore,
  isGenitive,
  lastOf,
  ownerAt,
  type Phrase,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import {
  hasBareObject,
  hasBareObjectAhead,
  hasFiniteVerb,
  hasTransitiveVerb,
} from "./verb-ahead.ts";

// `prezident səfiri` is the president's envoy, or the president and the envoy: a noun and what may be its own, side by side.

/** Do two nouns stand apart, the second of which could be possessed by the first? */
export function standApart(sentence: Sentence, open: Phrase, last: Unit, unit: Unit): boolean {
  return (
    isWhen(sentence, last) ||
    isObjectBefore(sentence, open, last, unit) ||
    isObjectAfter(sentence, last, unit) ||
    isOwnerAsObject(sentence, last, unit) ||
    areTheirs(last, unit) ||
    isBesideOwn(sentence, last, unit) ||
    isBesideRelation(sentence, last, unit) ||
    isSubjectOfOwn(sentence, open, last, unit) ||
    leavesOffice(sentence, last, unit) ||
    isBesideTheirs(sentence, last, unit)
  );
}

/** `dünən həmkarını`, `bu gün vəzifəsindən`, `hər il muzeyi`, but `noyabr iclası`, `2020-ci il müharibəsi`: a time that owns nothing. */
function isWhen(sentence: Sentence, { first, head, mention, classes }: Unit): boolean {
  if (mention < 0 || (classes & CLASS.time) === 0) return false;
  const { context } = sentence;
  if (context.wordAt(head).kind === WORD.adverb || sentence.isWord(first, FUNCTION.this))
    return true;
  return isSpelled(context.reading, first, "hər");
}

const SOMEBODY = ACTOR | CLASS.collective;

/** `tərəfləri ayrılıqlarını həll etməyə çağırıb`: with no noun before it, the first `-i` is nobody's, but the accusative. */
function isObjectBefore(sentence: Sentence, { units }: Phrase, last: Unit, unit: Unit): boolean {
  if (last.accusative < 0 || isPartOfChain(sentence, last)) return false;
  // `şuranın sədri vəzifəsini icra edən`
  if ((unit.classes & CLASS.position) !== 0 && ownerAt(sentence.free) !== undefined) return false;
  if (unit.accusative < 0 && caseOf(unit.features) !== CASE.accusative) return false;
  // `peşə bayramı günü münasibətilə`
  if (unit.accusative >= 0 && isBeforePostposition(sentence, unit)) return false;
  return units.every((one) => one === last || one.kind === WORD.modifier);
}

/** `ticarətin inkişafı məsələləri`, `ticarətin sahələr üzrə inkişafı məsələləri`: a thing of something, before what it is a matter of. */
function isPartOfChain({ free }: Sentence, { classes }: Unit): boolean {
  if ((classes & SOMEBODY) !== 0) return false;
  const isField = free.at(-1)?.post === "about";
  return ownerAt(free, isField ? -2 : -1) !== undefined;
}

/** `fermerlər məhsullarını satıblar`: several people, and what several have; but `veteranlar birliyi`. */
function areTheirs(last: Unit, unit: Unit): boolean {
  if ((last.features & unit.features & FLAG.plural) === 0 || last.mention >= 0) return false;
  return (last.classes & SOMEBODY) !== 0 && possessiveOf(last.features) === POSSESSIVE.none;
}

/**
 * `Bayramov həmkarını dəvət edib`, `Zelenski müttəfiqlərindən kömək istəyib`, `Bayramov həmkarı Fidan ilə`, `Bayramov ölkəsinin qərarını
 * açıqlayıb`, `Bayramov müsahibəsində`: somebody by name, or by office before his country or where he says it, and to whom of his it is
 * done, who of his is named, the country that is his, or where he says it.
 */
function isBesideOwn(
  { context }: Sentence,
  last: Unit,
  { classes, features, head }: Unit,
): boolean {
  const isOwnState = (classes & CLASS.country) !== 0;
  // `Türkiyə Prezidenti ölkəsinin qərarını açıqlayıb`
  if (last.mention < 0) {
    const isSaidThere = (classes & SAYING) !== 0 && caseOf(features) === CASE.locative;
    return (isOwnState || isSaidThere) && (last.classes & CLASS.office) !== 0;
  }
  if ((last.classes & CLASS.person) === 0) return false;
  if (isOwnState) return true;
  if ((classes & CLASS.person) === 0) {
    const found = caseOf(features);
    return (classes & SAYING) !== 0 && (found === CASE.locative || found === CASE.accusative);
  }
  const name = context.resolution.mentions[context.mentionOf[head + 1] ?? -1];
  if (name?.type === "person") return true;
  const found = caseOf(features);
  return found !== CASE.nominative && found !== CASE.genitive;
}

/** `müsahibəsində`, `etimadnaməsini` */
const SAYING = CLASS.statement | CLASS.document;

/**
 * `nazir həmkarına zəng vurub`, `kişi qardaşına hücum edib`, `Ukrayna müttəfiqlərindən silah istəyib`: somebody who begins the clause,
 * and who is something to him; but `şəhid anasına`, of a kind of mothers.
 */
function isBesideRelation(sentence: Sentence, last: Unit, unit: Unit): boolean {
  const { groups, words, reading } = sentence.context;
  if (!groups.isIn(words.stemAt(reading, unit.head), GROUP.relation)) return false;
  if (!mayHaveRelations(sentence, last, unit)) return false;
  return !sentence.free.some(isBare) && caseOf(unit.features) !== CASE.nominative;
}

/** Is somebody there by name, by office or as a man or woman, or a state that has several of them? */
function mayHaveRelations(sentence: Sentence, last: Unit, { features }: Unit): boolean {
  if (last.mention < 0) {
    const isOne = (last.classes & CLASS.office) !== 0 || sentence.isIn(last.head, KIND_OF_PEOPLE);
    return last.features === 0 && isOne;
  }
  if ((last.classes & CLASS.person) !== 0) return true;
  const areSeveral = (features & FLAG.plural) !== 0 && caseOf(features) !== CASE.genitive;
  return (last.classes & BODY) !== 0 && areSeveral;
}

const KIND_OF_PEOPLE = GROUP["kind-of-people"];

function isBeforePostposition({ context, end }: Sentence, { head }: Unit): boolean {
  return head + 1 < end && context.postpositionAt(head + 1) !== undefined;
}

/** `iki generalı vəzifəsindən azad edib`: somebody before what is theirs in another case, where the verb has no other object. */
function isOwnerAsObject(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if (last.accusative < 0 || (last.classes & CLASS.person) === 0) return false;
  const found = caseOf(unit.features);
  if (found !== CASE.ablative && found !== CASE.dative) return false;
  const mayBeOwned = sentence.joint !== undefined || ownerAt(sentence.free) !== undefined;
  return !mayBeOwned && !hasOwnObject(sentence) && hasTransitiveVerb(sentence, unit.head + 1);
}

/**
 * `nazir həmkarını qəbul edib`, `ölkənin səfiri etimadnaməsini təqdim edib`: somebody who begins the sentence, and does it to somebody
 * or something of his; but `nazir müavini vəzifəsini`.
 */
function isSubjectOfOwn(sentence: Sentence, open: Phrase, last: Unit, unit: Unit): boolean {
  if (caseOf(unit.features) !== CASE.accusative || (unit.classes & CLASS.position) !== 0)
    return false;
  if (!isDoer(sentence, open, last, unit) || !isFirst(sentence, open, last)) return false;
  return !hasOwnObject(sentence) && hasTransitiveVerb(sentence, unit.head + 1);
}

/**
 * `Nazir vəzifəsindən azad edilib`, `Vəliyev vəzifəsini tərk edib`: an official who begins the sentence, or somebody by name, leaves an
 * office of his own.
 */
function leavesOffice(sentence: Sentence, last: Unit, unit: Unit): boolean {
  const found = caseOf(unit.features);
  if ((unit.classes & CLASS.position) === 0 || !LEFT.has(found)) return false;
  if (last.mention >= 0) return (last.classes & CLASS.person) !== 0;
  // `nazir vəzifəsini icra edən`
  if (found !== CASE.ablative) return false;
  if (last.features !== 0 || (last.classes & CLASS.office) === 0) return false;
  return sentence.free.length === 0;
}

/** `Vəliyev təcrübəsi olan həkimlərlə görüşüb`, `nazir imkanı olmayan ailələri`: who has something is named behind it. */
function isBesideTheirs(sentence: Sentence, { classes, mention }: Unit, unit: Unit): boolean {
  const next = unit.head + 1;
  if (next >= sentence.end || !sentence.isWord(next, FUNCTION.being)) return false;
  return (classes & (mention >= 0 ? CLASS.person : CLASS.office)) !== 0;
}

/** Cases of an office that somebody leaves or takes. */
const LEFT: ReadonlySet<number> = new Set([CASE.ablative, CASE.accusative]);

/** A state or body by name, somebody's official, or people, with how many they are and of what kind. */
function isDoer(sentence: Sentence, { units }: Phrase, last: Unit, unit: Unit): boolean {
  if (last.mention >= 0) {
    if ((last.classes & BODY) === 0 || !(isOwned(last) || units.length === 1)) return false;
    // `Uqanda sərhədini bağlayıb`, `Uqanda diplomatlarını çağırıb`, but `Azərbaycan prezidentini qəbul edib`,
    // `Ukrayna məsələsini həll etmək üçün`
    const isOne = (unit.classes & ACTOR) !== 0 && (unit.features & FLAG.plural) === 0;
    return !isOne && hasFiniteVerb(sentence, unit.head + 1);
  }
  if ((last.classes & DOER) === 0) return false;
  if (isOwned(last)) return true;
  if (last.features !== 0) return false;
  if (units.length === 1) return true;
  return (last.classes & CLASS.person) !== 0 && units.every((one) => leans(one, last));
}

/** Does nobody before it do what is told? */
function isFirst(sentence: Sentence, { units }: Phrase, last: Unit): boolean {
  const { free, joint, lastSubject, speaker } = sentence;
  // `40 sərnişin həyatını itirib`: those that are counted, whoever did something before.
  const isCounted = (last.classes & CLASS.person) !== 0 && units[0]!.kind === WORD.number;
  const isListed = joint !== undefined && free.length > 0;
  if (isListed && !isCounted) return false;
  // `Nazir deyib ki, şirkət fəaliyyətini dayandırıb`: who says so need not do it.
  const isShared = lastSubject !== undefined && lastSubject !== speaker;
  if (isShared && !isCounted && !isOwned(last)) return false;
  // `parlament formalaşdıqdan sonra prezident nazirlərini toplayıb`
  const before = isListed ? free.slice(0, -1) : free;
  const own = before.slice(before.findLastIndex(isClauseBefore) + 1);
  return !own.some((group) => isSubject(group) || (!isOwned(last) && isGenitive(group)));
}

function isOwned({ features }: Unit): boolean {
  return possessiveOf(features) === POSSESSIVE["3sg"];
}

/** `çox`, `40` */
function leans(unit: Unit, noun: Unit): boolean {
  const { kind } = unit;
  if (unit === noun) return true;
  return kind === WORD.modifier || kind === WORD.number;
}

const DOER = CLASS.person | CLASS.institution;

/** `prezident səfiri qəbul edib`, `hücum məktəbi dağıdıb`: after a possible subject, before a verb that takes an object, `-i` is the accusative. */
function isObjectAfter(sentence: Sentence, last: Unit, unit: Unit): boolean {
  // `Kərimi nazir müavini vəzifəsinə təyin edib`
  if (unit.accusative < 0 || hasOwnObject(sentence)) return false;
  if (last.mention >= 0 && (last.classes & CLASS.person) !== 0) {
    // `Vəliyev tərəfdarları binaya hücum edib`, but `Vəliyev tərəfdarları ilə görüşüb`
    const next = unit.head + 1;
    if (next >= sentence.end) return true;
    const post = sentence.context.postpositionAt(next);
    // `Vəliyev tərəfdarları arasında`: nobody is between himself.
    return post === undefined ? hasTransitiveVerb(sentence, next) : post.slot !== "between";
  }
  if (last.mention >= 0) return isSubjectOf(sentence, last, unit);
  const { context } = sentence;
  // `hücum məktəbi dağıdıb`, but `yenidənqurma işləri` tells one event.
  const isOther = !context.isPartOf(unit.head, last.head);
  const isCause =
    (isOther && context.isEventNoun(last.head)) || sentence.isIn(last.head, GROUP.nature);
  // `uşaqlar kitabı oxuyub`, but `xarici işlər naziri`
  const areSeveral = (last.features & FLAG.plural) !== 0 && (unit.classes & CLASS.office) === 0;
  // `marşrut avtobusu yolu keçən piyadanı vurub`: what is a bus of some kind is no kind of road.
  const isVehicle = (last.classes & CLASS.vehicle) !== 0 && isOwned(last);
  if ((last.classes & SOMEBODY) === 0 && !areSeveral && !isCause && !isVehicle) return false;
  // `Nazirlik yeni sərnişin qatarlarını alıb`: somebody else does it; but `Mali və Çad nazirləri sazişi imzalayıb` are a list of people.
  const { free, joint } = sentence;
  const isListed = joint === "and" && (last.classes & CLASS.person) !== 0;
  if ((isListed ? free.slice(0, -1) : free).some(isSubject)) return false;
  // `Bələdiyyə sədri rüşvət alıb`, `Polis əməkdaşları kənddə narkotik tapıb`: the verb has an object of its own.
  const isOfficer = (last.classes & CLASS.institution) !== 0 && (unit.classes & CLASS.person) !== 0;
  if (isOfficer && hasBareObjectAhead(sentence, unit.head + 1)) return false;
  if (isWithOther(sentence, last, unit)) return true;
  // `dövlət səfəri zamanı`: an object has no postposition.
  const next = unit.head + 1;
  const hasPost = next < sentence.end && context.postpositionAt(next) !== undefined;
  return !hasPost && hasTransitiveVerb(sentence, next);
}

/**
 * `nazir həmkarı ilə söhbət edib`, `nazirlik rəsmiləri həmkarları ilə`, but `nümayəndə heyəti ilə`: an office, or somebody's people,
 * that begins its clause, and somebody else; `qadın əri tərəfindən döyülüb`, whoever she is.
 */
function isWithOther({ context, end, free }: Sentence, last: Unit, unit: Unit): boolean {
  if (free.some(isBare) || unit.head + 1 >= end) return false;
  if ((unit.classes & (CLASS.person | CLASS.collective)) !== CLASS.person) return false;
  const post = context.postpositionAt(unit.head + 1);
  if (post === undefined) return false;
  if ((last.classes & CLASS.office) !== 0) return true;
  if (possessiveOf(last.features) !== POSSESSIVE.none) return (last.classes & SOMEBODY) !== 0;
  return post.slot === "agent" && (last.classes & CLASS.person) !== 0;
}

/**
 * `İran təklifi rədd edib`, `Moskva təklifi rədd edib`, `İran miqrantları geri göndərib`: a state, its seat or a body that begins its
 * clause, and a thing or several people right before the verb.
 */
function isSubjectOf(sentence: Sentence, last: Unit, unit: Unit): boolean {
  const isSeat = (last.classes & ACTOR) === 0;
  // `Moskva təklifi`, but `Ballıca kəndi`
  if (isSeat && (last.classes & ~unit.classes & CLASS.place) === 0) return false;
  const arePeople = (unit.classes & ACTOR) !== 0;
  if (arePeople && (unit.features & FLAG.plural) === 0) return false;
  if (sentence.free.some(isBare)) return false;
  const { reading } = sentence.context;
  const next = unit.head + 1;
  if (next >= sentence.end || reading.tokens.kinds[next] !== TOKEN.word) return false;
  const { kind, features } = sentence.context.wordAt(next);
  // `BMT tərəfləri danışıqlara çağırıb`
  if (caseOf(features) === CASE.dative && sentence.context.isEventNoun(next))
    return hasTransitiveVerb(sentence, next) && !hasBareObject(sentence, next + 1);
  if (isSeat && sentence.context.postpositionAt(next) !== undefined) return false;
  // `İran girovları azad edib`, but `İran hərbçiləri hücum edib`: a noun before the verb leaves those before it to do it.
  const isPlain = kind === WORD.adverb || kind === WORD.modifier;
  const isRightBefore = features === 0 && (isPlain || !arePeople);
  return (isPredicate(kind) || isRightBefore) && hasTransitiveVerb(sentence, next);
}

/** A nominative, and no date. */
function isSubject(group: Group): boolean {
  return isBare(group) && (lastOf(group).classes & (CLASS.time | CLASS.amount)) === 0;
}

/** Is there an object already? */
function hasOwnObject({ free }: Sentence): boolean {
  return free.some(isAccusative);
}
