import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { OF_LEADER } from "../../entities/organisation/strangers.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { COMMA } from "../../text/marks.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP, STEM } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { standApart } from "./apart.ts";
import {
  ACTOR,
  AREA,
  headOf,
  isBare,
  isGenitive,
  isMoreThanSum,
  isOfState,
  isSum,
  isTime,
  lastOf,
  ownerAt,
  type Phrase,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { hasObjectAhead, hasTransitiveVerb, isDoneByNobody } from "./verb-ahead.ts";

/** Does `unit` go on with the phrase that is open? */
export function continues(sentence: Sentence, open: Phrase, unit: Unit): boolean {
  const last = headOf(open);
  const { features, kind } = last;
  if (sentence.joins || features & FLAG.ki || isHeadOf(sentence, last, unit)) return true;
  if (caseOf(features) !== CASE.nominative) return false;
  if (kind === WORD.modifier) return true;
  // `bina yararsız hala düşüb`: a noun is no part of what is one with the verb.
  if (isSomething(last) && isConstruction(sentence, unit)) return false;
  if (isSum(last) || isMoreThanSum(open) || isMeasure(sentence, open))
    return isCounted(sentence, last, unit);
  if (isHeadCount(sentence, open, unit)) return true;
  if (kind === WORD.number && possessiveOf(features) === POSSESSIVE.none) return true;
  if (isLengthOf(sentence, last, unit)) return true;
  if (kind === WORD.pronoun || unit.kind === WORD.pronoun || unit.kind === WORD.number)
    return false;
  return unit.mention >= 0
    ? continuesWithName(sentence, open, unit)
    : continuesWithWord(sentence, open, unit);
}

function continuesWithName(sentence: Sentence, open: Phrase, name: Unit): boolean {
  const last = headOf(open);
  if (isOurHead(sentence, last, name) || isOfficer(sentence, open, name)) return false;
  if (isBesideName(sentence, last, name)) return false;
  return (
    standsForName(sentence, last, name) ||
    isOfficeOfLeader(sentence, last, name) ||
    isNameOfBody(sentence, last, name) ||
    isRespectAfter(sentence, open)
  );
}

function continuesWithWord(sentence: Sentence, open: Phrase, unit: Unit): boolean {
  const last = headOf(open);
  if (isHonorific(sentence, last, unit) || isOfOffice(sentence, last, unit)) return true;
  // `cənab nazir`
  if (isRespect(sentence, last.head) && (unit.classes & CLASS.office) !== 0) return true;
  if (endsInTwoNames(open) || isKindOfState(sentence, last, unit)) return true;
  if (isNominalPart(sentence, unit) || isSaidOfAll(unit)) return false;
  if (isOwnOfState(sentence, open, unit)) return true;
  if (unit.kind === WORD.modifier) return isModified(sentence, open, unit);
  if (possessiveOf(unit.features) === POSSESSIVE["3sg"]) {
    const isOwn = isOfState(open) && last.mention < 0 && isStem(last);
    return isOwn || !standApart(sentence, open, last, unit);
  }
  if (last.mention >= 0 || !isStem(last)) return false;
  // `bu zaman partlayış baş verib`
  if (open.units.length > 1 && sentence.isWord(last.head, FUNCTION.when)) return false;
  // `zəlzələ bölgəmizə`: of what is ours, a bare noun before it says what kind.
  if (possessiveOf(unit.features) === POSSESSIVE["1pl"]) return (last.classes & ACTOR) === 0;
  return isCompound(sentence, last, unit);
}

/** `bu addım yolverilməzdir`: what ends the sentence is said of the noun, and is no word of it. */
function isSaidOfAll({ kind, features }: Unit): boolean {
  return kind === WORD.nominalPredicate && possessiveOf(features) === POSSESSIVE.none;
}

/** `Bakı-Tiflis danışıqları`: two names joined are one word before a noun. */
function endsInTwoNames({ units }: Phrase): boolean {
  const before = units.at(-2);
  return units.at(-1)!.mention >= 0 && before?.kind === WORD.noun && before.mention >= 0;
}

/** Does a bare noun say of what kind the next one is, and is it nobody who does something with it? */
function isCompound(sentence: Sentence, last: Unit, unit: Unit): boolean {
  // A noun in a case of its own, with no possessive, is no compound with the noun before it.
  if (caseOf(unit.features) !== CASE.nominative) return false;
  // `Raket yaşayış binasına düşüb`
  if ((last.classes & (CLASS.vehicle | CLASS.weapon)) !== 0 && isOneWithNext(sentence, unit))
    return false;
  // `Konfrans paytaxt Kiyevdə keçirilib`, but `qəhrəman şəhər Kiyevdə`
  const isNamed =
    isSettlement(sentence, unit) && (sentence.context.mentionOf[unit.head + 1] ?? -1) >= 0;
  if (isNamed && (last.classes & CLASS.happening) !== 0) return false;
  if (isAgent(sentence, unit)) return false;
  return (last.classes & ACTOR) === 0 || isKindOfBody(sentence, last, unit);
}

/** `avtomobil ermənilər tərəfindən atəşə tutulub`: by whom something is done is nobody of its kind. */
function isAgent({ context, end }: Sentence, { head, classes }: Unit): boolean {
  if ((classes & CLASS.person) === 0 || head + 1 >= end) return false;
  return context.postpositionAt(head + 1)?.slot === "agent";
}

/** Is it what an amount counts? `27 nəfər həlak olub`, `5 min manat təşkil edib`, `4 faiz azdır`: no part of a verb and no predicate. */
function isCounted(sentence: Sentence, amount: Unit, unit: Unit): boolean {
  if (isShareOfOwner(sentence, amount)) return false;
  // `7 milyard dollarlıq silah alıb`: goods are no part of the verb either.
  return (unit.classes & COUNTED) !== 0 || !isOfVerb(sentence, unit);
}

/** `27 nəfər hərbçini`, `20 min nəfər əhalinin`, `5 ton buğda` */
const COUNTED = ACTOR | CLASS.collective | CLASS.goods;

/** `12 il həbs cəzasına` */
function isLengthOf(sentence: Sentence, { mention, classes }: Unit, { head }: Unit): boolean {
  return mention >= 0 && (classes & CLASS.time) !== 0 && sentence.isIn(head, GROUP.term);
}

/** `mətbuat xidməti`, `nazir müavini`, but `partiya liderin çağırışını dəstəkləyib` */
function isHeadOf(sentence: Sentence, last: Unit, { head, features }: Unit): boolean {
  if (head !== last.head + 1 || possessiveOf(features) === POSSESSIVE.none) return false;
  return sentence.endsHead(head);
}

/** Somebody, or a thing that is somewhere. */
function isSomething({ kind, classes }: Unit): boolean {
  return kind === WORD.noun && (classes & (ACTOR | THINGS)) !== 0;
}

const THINGS =
  CLASS.building | CLASS.vehicle | CLASS.road | CLASS.place | CLASS.collective | CLASS.force;

function isConstruction({ context }: Sentence, { features, first }: Unit): boolean {
  return possessiveOf(features) === POSSESSIVE.none && context.beginsConstruction(first);
}

/** `dövlət təhlükəsizlik idarəsi`: the state's, before two nouns that are one body. */
function isKindOfBody(sentence: Sentence, last: Unit, unit: Unit): boolean {
  return sentence.isIn(last.head, GROUP["of-state"]) && isOneWithNext(sentence, unit);
}

/** `təhlükəsizlik idarəsi`, `yaşayış binası`: does what a noun is of what kind follow? */
function isOneWithNext({ context, end }: Sentence, unit: Unit): boolean {
  const head = unit.head + 1;
  if (head >= end) return false;
  const { kind, features } = context.wordAt(head);
  return kind === WORD.noun && possessiveOf(features) === POSSESSIVE["3sg"];
}

/** `əhalinin 40 faizi islahatları`: a share of what stands before counts nothing behind it. */
function isShareOfOwner({ free }: Sentence, { features }: Unit): boolean {
  return possessiveOf(features) === POSSESSIVE["3sg"] && ownerAt(free) !== undefined;
}

/** `bir sıra tədbirlərdə`, `27 nəfər hərbçini`, `5,28 hektar ərazidə`. */
function isMeasure(sentence: Sentence, { units }: Phrase): boolean {
  const measure = units.at(-1)!;
  // `1 879`: a number written in two parts.
  if (measure.features !== 0 || measure.kind === WORD.number) return false;
  const counts = units.slice(0, -1);
  if (counts.length === 1 && sentence.isIn(counts[0]!.head, GROUP.one))
    return sentence.isIn(measure.head, GROUP.measure);
  const areNumbers = counts.length > 0 && counts.every(({ kind }) => kind === WORD.number);
  return areNumbers && (measure.classes & CLASS.amount) !== 0;
}

/** `12 nəfər sakinin evi`, but `12 nəfər sakinə hücum edib`, where they are not the residents. */
function isHeadCount(sentence: Sentence, { units: [count] }: Phrase, unit: Unit): boolean {
  if (count!.kind !== WORD.number || !sentence.isWord(unit.head - 1, FUNCTION.head)) return false;
  const isSomebody = (unit.classes & (CLASS.person | CLASS.collective)) !== 0;
  return isSomebody && caseOf(unit.features) === CASE.genitive;
}

/** `ABŞ hərbi qüvvələri zərbə endirib`, where others do it, but `ABŞ hərbi qüvvələri çıxarıb`: it is their state that does. */
function isKindOfState(sentence: Sentence, state: Unit, unit: Unit): boolean {
  if (state.mention < 0 || (state.classes & AREA) === 0) return false;
  if (caseOf(unit.features) !== CASE.nominative || !isStem(unit)) return false;
  const { context } = sentence;
  const { reading } = context;
  const head = unit.head + 1;
  if (head + 1 >= sentence.end || reading.tokens.kinds[head] !== TOKEN.word) return false;
  const { kind, features, classes } = context.wordAt(head);
  if (kind !== WORD.noun || possessiveOf(features) !== POSSESSIVE["3sg"]) return false;
  // `Mirik xizək kurortunda`, `Gəncə şəhər parkının`, `Bakı şəhər sakini`, but `Kiyev sülh təklifini rədd edib`
  if ((state.classes & ACTOR) === 0) {
    const found = caseOf(features);
    const isSite = found === CASE.genitive && (classes & (CLASS.building | CLASS.place)) !== 0;
    const isWhere = isSite || found === CASE.locative || found === CASE.ablative;
    return isWhere || ((unit.classes & CLASS.place) !== 0 && (classes & CLASS.person) !== 0);
  }
  // `komandanın Azərbaycan xalq mahnılarını oxuması`: who does it stands before it.
  if (ownerAt(sentence.free) !== undefined) return true;
  // `Rusiya hərbi təyyarələri gecə Kiyevi bombalayıb`, but `İran və İraq sərhəd məntəqəsi haqda sənədi imzalayıb`
  const isLone = sentence.joint === undefined;
  if (isLone && caseOf(features) === CASE.nominative && hasObjectAhead(sentence, head + 1))
    return true;
  if ((classes & (ACTOR | CLASS.force)) === 0) return false;
  if (sentence.free.some(isBare)) return true;
  if (caseOf(features) !== CASE.nominative || context.postpositionAt(head + 1) !== undefined)
    return false;
  return !isPredicate(context.wordAt(head + 1).kind);
}

/** `Rusiya mənşəli`, `xarici iqtisadi`: a word before an adjective of its own phrase. */
function isModified(sentence: Sentence, open: Phrase, unit: Unit): boolean {
  if (sentence.isWord(unit.head, FUNCTION.attribute)) return true;
  // `heç bir ölkə bu qətnaməni`: which one it is, begins a phrase; but `beş ədəd bu cür qurğu`.
  const isCountedBy = open.units[0]!.kind === WORD.number;
  if (!isCountedBy && sentence.isWord(unit.head, FUNCTION.determiner)) return false;
  const last = headOf(open);
  if (isTime(last) && last.mention >= 0) return (unit.features & FLAG.derived) !== 0;
  if (last.mention >= 0 || !isStem(last)) return false;
  // `hökumət dəstəkli qüvvələr`: an adjective that is made of a noun has another noun before it.
  if ((unit.features & FLAG.derived) !== 0) return true;
  // `dövlət sosial fondu`, `kənd tam orta məktəbi`; but `Qasırğa böyük ərazini əhatə edib`
  if (sentence.isIn(last.head, GROUP["of-state"]) || (last.classes & CLASS.place) !== 0)
    return true;
  // `15 ton humanitar yardım`
  if (isCountedBy && (last.classes & ACTOR) === 0) return true;
  return (last.features & FLAG.derived) !== 0 || isNameLike(sentence, last);
}

/**
 * `Türkiyə milli pavilyonu açılıb`, `Mali enerji sistemi zədələnib`: a state by name, and what it has, of which something is told that
 * nobody does.
 */
function isOwnOfState(sentence: Sentence, { units }: Phrase, unit: Unit): boolean {
  const { features: endings, head } = unit;
  const [state, ...others] = units;
  if (
    others.length > 0 ||
    endings !== 0 ||
    state!.mention < 0 ||
    (state!.classes & CLASS.country) === 0
  )
    return false;
  const next = head + 1;
  if (next >= sentence.end) return false;
  const { features } = sentence.context.wordAt(next);
  if (possessiveOf(features) !== POSSESSIVE["3sg"] || !OWNED.has(caseOf(features))) return false;
  return isDoneByNobody(sentence, next + 1, caseOf(features) === CASE.nominative);
}

/** Cases of what something is told of, or of something of it. */
const OWNED: ReadonlySet<number> = new Set([CASE.nominative, CASE.genitive]);

/** A quoted title, or a word with a capital inside a sentence, that is no mention. */
function isNameLike({ context }: Sentence, { head }: Unit): boolean {
  const { shapes } = context.reading.tokens;
  const shape = shapes[head]!;
  if ((shape & SHAPE.closeQuote) !== 0) return true;
  return (shape & SHAPE.initialCapital) !== 0 && (shape & SHAPE.sentenceStart) === 0;
}

function isStem({ features }: Unit): boolean {
  return possessiveOf(features) === 0 && (features & FLAG.plural) === 0;
}

/**
 * `nazir Ceyhun Bayramov`, `paytaxtı Kiyev`, `paytaxt Kiyev`, but `ölkələri Kiyevə`, `hava limanı Laçında`: a common noun before the
 * name it stands for, which no building has of a town.
 */
function standsForName(sentence: Sentence, last: Unit, name: Unit): boolean {
  if (last.mention >= 0) return false;
  if ((last.classes & name.classes & CLASS.person) !== 0) return true;
  if (last.features & FLAG.plural) return false;
  const mayStand =
    possessiveOf(last.features) === POSSESSIVE.none
      ? isSettlement(sentence, last)
      : (last.classes & CLASS.building) === 0;
  return mayStand && (last.classes & name.classes & CLASS.place) !== 0;
}

function isSettlement({ context: { groups, words, reading } }: Sentence, { head }: Unit): boolean {
  return groups.isStem(words.stemAt(reading, head), STEM.settlement);
}

/** `ABŞ Prezidenti Con Smit administrasiyası` */
function isOfficeOfLeader({ context }: Sentence, last: Unit, { mention }: Unit): boolean {
  const isOffice = last.mention < 0 && (last.classes & CLASS.office) !== 0;
  return isOffice && context.resolution.mentions[mention]!.by === OF_LEADER;
}

/**
 * `İtaliya klubu “Lasio”`, `ölkə təmsilçisi “Lasio”`, but with nobody else to do it, `ölkə klubu “Lasio” ilə görüşüb`; with somebody
 * else, `liqanın lideri “Lasio”`.
 */
function isNameOfBody(
  { context, free }: Sentence,
  last: Unit,
  { classes, mention, head }: Unit,
): boolean {
  const isQuoted = ((context.reading.tokens.shapes[head + 1] ?? 0) & SHAPE.closeQuote) !== 0;
  const isBesideOther = free.some(isBare);
  const bodies = isQuoted && isBesideOther ? BODIES | CLASS.collective : BODIES;
  if (last.mention >= 0 || (last.classes & bodies) === 0) return false;
  // `hökumətləri BMT əməkdaşlarını qorumağa çağırıb`
  const isOne = possessiveOf(last.features) === POSSESSIVE["3sg"] && !(last.features & FLAG.plural);
  if (!isOne || (classes & CLASS.institution) === 0) return false;
  if (caseOf(context.resolution.mentions[mention]!.features) !== CASE.nominative) return false;
  return isBesideOther || context.postpositionAt(isQuoted ? head + 2 : head + 1) === undefined;
}

const BODIES = CLASS.team | CLASS.institution;

/**
 * `Dövlətimizin başçısı Orxan Məmmədovu qəbul edib`: with nobody else to do it, who is at the head of ours does it; and so of
 * `Dövlətimizin başçısı Orxan Məmmədovun gəldiyini bildirib`, if that is nobody of ours.
 */
function isOurHead(sentence: Sentence, last: Unit, name: Unit): boolean {
  const { free } = sentence;
  if ((last.classes & CLASS.person) === 0) return false;
  const owner = ownerAt(free);
  if (owner === undefined || free.some(isBare)) return false;
  if (possessiveOf(lastOf(owner).features) !== POSSESSIVE["1pl"]) return false;
  const found = caseOf(name.features);
  if (found === CASE.accusative) return true;
  const { groups, words, reading } = sentence.context;
  const isHead = groups.isStem(words.stemAt(reading, last.head), STEM.heading);
  return isHead && found === CASE.genitive && !servesHomeState(sentence, name);
}

/** Has somebody an office of the home state? */
function servesHomeState({ context: { resolution } }: Sentence, { mention }: Unit): boolean {
  const { entity } = resolution.mentions[mention]!;
  const roles = resolution.people.find(({ id }) => id === entity)?.roles;
  return roles === undefined || roles.some((role) => role.of === HOME_STATE);
}

const HOME_STATE = "country:AZ";

/**
 * `Uşaq Əliyevə məktub yazıb`, `heyət Əliyevlə görüşüb`, `nazirlər Əliyevlə görüşüb`: somebody of whom no word says what he is, with
 * nobody else to do it.
 */
function isBesideName(sentence: Sentence, last: Unit, { features, head }: Unit): boolean {
  const found = caseOf(features);
  if (found === CASE.nominative || found === CASE.genitive) return false;
  if (sentence.free.some(isBare)) return false;
  // `nazirlər Əliyevi və Səfərovu`: of several, they may be what they are.
  if (last.features === FLAG.plural && (last.classes & CLASS.person) !== 0)
    return head + 1 < sentence.end && !goesOnWithList(sentence, head + 1);
  if (last.features !== 0 || (last.classes & CLASS.office) !== 0) return false;
  const isKind = sentence.isIn(last.head, GROUP["kind-of-people"]);
  return isKind || (last.classes & CLASS.collective) !== 0;
}

function goesOnWithList({ context: { reading } }: Sentence, i: number): boolean {
  return isAnd(reading, i) || reading.tokens.units[i] === COMMA;
}

/** `Prezidenti Əlahəzrət Şeyx Məhəmməd`, `direktoru general Rzayev`: what somebody is, before the name after an office. */
function isHonorific(sentence: Sentence, last: Unit, unit: Unit): boolean {
  if (last.mention >= 0 || unit.features !== 0) return false;
  if ((last.classes & CLASS.office) === 0 && !isRespect(sentence, last.head)) return false;
  if (!isRespect(sentence, unit.head) && !sentence.isIn(unit.head, GROUP.rank)) return false;
  let next = unit.head + 1;
  if (next < sentence.end && isRespect(sentence, next)) next++;
  // `general-mayor`
  else if (isHyphen(sentence, next)) next += 2;
  return personAt(sentence, next) >= 0;
}

/**
 * `Nazir Kərim Vəliyevi qəbul edib`, `Çilinin yeni naziri Vəliyevi qəbul edib`: an office that begins the sentence, with nobody else to
 * do it, and to whom it is done; if the office is somebody's, by the family name alone.
 */
function isOfficer(sentence: Sentence, { units }: Phrase, name: Unit): boolean {
  const { free, joint, lastSubject } = sentence;
  const office = units.at(-1)!;
  if (joint !== undefined || lastSubject !== undefined || (office.classes & CLASS.office) === 0)
    return false;
  const isAlone = free.length === 0 && units.length === 1 && office.features === 0;
  const hasOwner = free.length < 2 && free.every(isGenitive);
  const isOwned = hasOwner && possessiveOf(office.features) === POSSESSIVE["3sg"];
  if (!isAlone && !(isOwned && name.first === name.head)) return false;
  return caseOf(name.features) === CASE.accusative && hasTransitiveVerb(sentence, name.head + 1);
}

/** `müxalifətçi deputat Kərim Vəliyev`: what kind of deputy he is; but `fermer nazir Kərim Vəliyevlə görüşüb`. */
function isOfOffice(sentence: Sentence, last: Unit, unit: Unit): boolean {
  const isNoOffice = (last.classes & (CLASS.person | CLASS.office)) === CLASS.person;
  if (last.mention >= 0 || !isNoOffice || !isStem(last)) return false;
  if (unit.features !== 0 || (unit.classes & CLASS.office) === 0) return false;
  const { resolution } = sentence.context;
  const mention = personAt(sentence, unit.head + 1);
  if (mention < 0 || caseOf(resolution.mentions[mention]!.features) !== CASE.nominative)
    return false;
  return sentence.context.postpositionAt(resolution.mentions[mention]!.endToken) === undefined;
}

function isHyphen({ context: { reading }, end }: Sentence, i: number): boolean {
  return i < end && (reading.tokens.shapes[i]! & SHAPE.hyphen) !== 0;
}

/** The person that is named at a place, or -1. */
function personAt({ context: { resolution, mentionOf }, end }: Sentence, at: number): number {
  const mention = at < end ? mentionOf[at]! : -1;
  return mention >= 0 && resolution.mentions[mention]!.type === "person" ? mention : -1;
}

/** Does the phrase end in such a word after an office? */
function isRespectAfter(sentence: Sentence, { units }: Phrase): boolean {
  return units.length > 1 && units.at(-1)!.mention < 0 && isRespect(sentence, units.at(-1)!.head);
}

/** `cənab`, `Əlahəzrət` */
export function isRespect({ context }: Sentence, i: number): boolean {
  const { table, forms } = context.reading;
  return (table.masks[forms[i]!]! & bit(CATEGORY.honorific)) !== 0;
}

function isOfVerb(sentence: Sentence, unit: Unit): boolean {
  return unit.kind === WORD.nominalPredicate || isNominalPart(sentence, unit);
}

/** `raket` of `raket atıb`: a bare noun right before a verb belongs to the verb. */
function isNominalPart(sentence: Sentence, unit: Unit): boolean {
  const { reading } = sentence.context;
  if (unit.features !== 0) return false;
  const next = unit.head + 1;
  if (next >= sentence.end || reading.tokens.kinds[next] !== TOKEN.word) return false;
  return (sentence.context.wordAt(next).features & FLAG.verb) !== 0;
}
