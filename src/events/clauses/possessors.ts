import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isInField } from "../../analyses/linking-words.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import {
  ACTOR,
  AREA,
  BODY,
  firstToken,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  isBetween,
  isCircumstance,
  isGenitive,
  isNamedPerson,
  isTime,
  lastOf,
  ownerAt,
  type Phrase,
  passLeaning,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

const OWNERS = ["1sg", "2sg", "1pl", "2pl"] as const;
const AIMS: ReadonlySet<Group["post"]> = new Set(["purpose", "about"]);

/** `raketlərdən biri`, `evlərin birində`: one of some is one of their kind; but `məhkəmədən onun`, whom a pronoun names already. */
export function takeWhole(sentence: Sentence, phrase: Phrase, head: Unit): void {
  const last = sentence.free.at(-1);
  if (last === undefined || last.post !== undefined || last.comma) return;
  const isTheirs = possessiveOf(head.features) !== POSSESSIVE.none;
  const isSome = head.kind === WORD.pronoun && (head.classes & CLASS.person) === 0;
  const isPart = isSome || (head.kind === WORD.number && isTheirs);
  if (!isPart || phrase.units.length > 1) return;
  const mayOwn = last.case === CASE.genitive && (isTheirs || isOneOrAll(sentence, head));
  if (last.case !== CASE.ablative && !mayOwn) return;
  phrase.possessor = sentence.free.pop();
  phrase.classes |= lastOf(last).classes;
}

/** `evlərin birində`, `altı nəfərin hamısı`; but `qonşuların onları dəstəkləməsi`, who are not some of the neighbours. */
function isOneOrAll({ context }: Sentence, { features, head }: Unit): boolean {
  const { groups } = context;
  return caseOf(features) === CASE.locative || groups.isIn(context.wordAt(head).word, GROUP.all);
}

/** `iki ölkə arasında əməkdaşlıq məsələləri`: the parties belong to the relation, not to the verb; but `ticarət sazişi` they sign. */
export function takeParties(
  { free, context }: Sentence,
  phrase: Phrase,
  governor: Governor | undefined,
): void {
  const nearest = free.at(-1);
  if (governor !== undefined || nearest === undefined || nearest.comma) return;
  if (!phrase.units.some(({ classes }) => (classes & CLASS.relation) !== 0)) return;
  const head = headOf(phrase);
  const at = free.length - (isFieldOfParties(free, free.length - 1) ? 2 : 1);
  const last = free[at]!;
  // `iki ölkə arasında üçtərəfli formatda görüş`: what is in some form or field is between them.
  if ((head.classes & CLASS.document) !== 0 || caseOf(head.features) === CASE.locative) return;
  if (last.post !== "between") {
    if (isOtherState(last) && !context.isNominalPart(headOf(phrase).head))
      [phrase.possessor] = free.splice(at, 1);
    return;
  }
  phrase.possessor = last;
  // `Mali ilə Çad arasında əlaqələr`
  const other = free[at - 1];
  const isWithOther = other?.case === CASE.instrumental;
  if (isWithOther) last.members.unshift(...other.members);
  free.splice(isWithOther ? at - 1 : at, isWithOther ? 2 : 1);
}

/** `iki ölkə arasında hərbi sahədə əlaqələr`, `qonşu ölkə ilə hərbi sahədə əlaqələr`: says group `at` in what, and the one below it between or with whom? */
export function isFieldOfParties(free: readonly Group[], at: number): boolean {
  const group = free[at]!;
  const isWhere = group.case === CASE.locative && group.post === undefined;
  if (!isWhere || (lastOf(group).classes & CLASS.relation) === 0) return false;
  const below = free[at - 1];
  if (below === undefined || below.comma) return false;
  return below.post === "between" || isOtherState(below);
}

/** `qonşu ölkə ilə əlaqələri müzakirə edib`: a state, which relations are with; with people something is done. */
function isOtherState(group: Group): boolean {
  return (
    group.case === CASE.instrumental &&
    group.members.every(({ classes }) => (classes & CLASS.country) !== 0)
  );
}

/** `siyasət üzrə müşaviri`, `əlaqələrin müxtəlif sahələr üzrə inkişafı`: what an office, or something of an owner, is concerned with. */
export function takeField(sentence: Sentence, phrase: Phrase): void {
  const last = sentence.free.at(-1);
  if (last?.post !== "about" || last.comma || phrase.possessor !== undefined) return;
  const [first] = phrase.units;
  if (first!.mention >= 0 || !isInField(sentence.context.reading, first!.first - 1)) return;
  // `bankın risklər üzrə müşaviri`: whose it is stands before its field.
  const owner = last.joint === undefined ? ownerAt(sentence.free, -2) : undefined;
  // `ekologiya üzrə komissiya`
  const isOffice = (phrase.classes & (CLASS.office | CLASS.institution)) !== 0;
  if (!isOffice && !(owner !== undefined && isOwnedThing(phrase))) return;
  sentence.free.pop();
  if (owner !== undefined) sentence.free.pop();
  phrase.possessor = owner ?? last;
  sentence.joint = phrase.possessor.joint;
}

/** `şirkətə məxsus gəmi`: whose it is, as if it were `şirkətin gəmisi`. */
export function takeOwner({ free }: Sentence, phrase: Phrase): void {
  const last = free.at(-1);
  if (last?.post !== "owner") return;
  phrase.possessor = last;
  // `qəzaya uğramış şirkətə məxsus gəmi`: no body has an accident.
  const [owner] = last.members;
  if ((owner!.classes & (BODY | CLASS.person)) === CLASS.institution) passLeaning(owner!, phrase);
  // `anbarlara və şirkətə məxsus gəmiyə hücum edib`: what has a case of its own owns nothing.
  const others = last.members.slice(0, -1);
  if (others.length > 0 && others.every(({ features }) => caseOf(features) === last.case)) {
    last.members.splice(0, others.length);
    free.splice(-1, 1, { ...last, members: others, post: undefined });
  } else free.pop();
}

function isOwnedThing({ features, classes }: Phrase): boolean {
  return possessiveOf(features) === POSSESSIVE["3sg"] && (classes & ACTOR) === 0;
}

/** `Rusiyanın səfiri`: the genitive before what is possessed. */
export function takePossessor(sentence: Sentence, phrase: Phrase, head: Unit): void {
  const last = sentence.free.at(-1);
  if (last === undefined || last.comma || sentence.joint !== undefined) return;
  if (phrase.possessor !== undefined || isBetween(phrase) || hasSubject(phrase)) return;
  // `muzeyin gələn ilin yazında açılması`: the spring is the year's; but `muzeyin 60 illiyi`.
  const isWhen = head.mention >= 0 && isTime(head);
  if (isWhen && caseOf(head.features) === CASE.locative) return;
  const title = head.mention >= 0 ? phrase.units.at(-2) : undefined;
  const isOwned =
    possessiveOf(head.features) !== 0 ||
    possessiveOf(title?.features ?? 0) !== 0 ||
    isQuotedBodyOf(sentence, last, phrase);
  if (!isOwned && !isInWhatIsOwned(phrase)) return;
  // `məscidin bərpadan sonra açılışı`, `ölkənin fond qarşısında borcu`; and whatever the case, `münaqişənin sülh yolu ilə həllinə`.
  const isAside = last.post === "during" || last.post === "around";
  if ((isAside && isObjectOrEvent(sentence, head)) || last.post === "other")
    takeDistantPossessor(sentence, phrase);
  if (last.post !== undefined || isOfOther(sentence, last, head)) return;
  if (isOfPlace(phrase) && (lastOf(last).classes & AREA) === 0) return;
  const owner = lastOf(last).classes;
  if ((owner & CLASS.person) !== 0 && isDayOrEvent(head)) return;
  if (isNamedPerson(lastOf(last)) && isPositionOf(phrase)) return;
  if (areSides(owner, phrase.classes) && isOfBody(phrase)) return;
  if (last.case === CASE.genitive && endsInOwner(last, phrase)) {
    phrase.possessor = { ...last, members: last.members.splice(-1) };
    last.case = caseOf(lastOf(last).features);
    sentence.joint = "and";
    takeLeaning(sentence, phrase, phrase.possessor);
  } else if (last.case === CASE.genitive || isCountryOf(sentence, last, phrase)) {
    phrase.possessor = sentence.free.pop();
    sentence.joint = last.joint;
    takeLeaning(sentence, phrase, last);
  } else if (last.case === CASE.locative) takeDistantPossessor(sentence, phrase);
}

/** `partiyanın vergilərin azaldılması ilə bağlı təklifi`: of a clause that has a subject, the genitive before it is no owner. */
function hasSubject({ governor }: Phrase): boolean {
  const isClause = governor !== undefined && governor.kind !== GOVERNOR.noun;
  return isClause && governor.groups.some(isGenitive);
}

/** `gəminin göyərtəsindəki sərnişinlər`: the deck is the ship's. */
function isInWhatIsOwned({ units: [first] }: Phrase): boolean {
  return (first!.features & FLAG.ki) !== 0 && possessiveOf(first!.features) === POSSESSIVE["3sg"];
}

/** `prezidentin Respublika Günü münasibətilə`: a day or an event with a name is nobody's. */
function isDayOrEvent({ mention, classes }: Unit): boolean {
  return mention >= 0 && (classes & (CLASS.time | CLASS.happening)) !== 0;
}

/** `Əli Kərimin nazir vəzifəsinə təyin edilməsi`: the position is a minister's, and he is who gets it. */
function isPositionOf({ units, classes }: Phrase): boolean {
  const office = (classes & CLASS.position) === 0 ? undefined : units.at(-2);
  if (office === undefined || (office.classes & CLASS.office) === 0) return false;
  return possessiveOf(office.features) === POSSESSIVE.none;
}

/** Two people, or two teams: they meet each other. */
function areSides(one: number, other: number): boolean {
  if ((one & other & CLASS.person) !== 0) return true;
  return (one & (CLASS.institution | CLASS.team)) !== 0 && (other & CLASS.team) !== 0;
}

/** `prezidentin Türkiyə Prezidenti ilə görüşü`, `klubun Fransa komandası ilə oyunu`: whose the second is, is said. */
function isOfBody({ units }: Phrase): boolean {
  const [first] = units;
  const isNamed = units.length > 1 && first!.mention >= 0 && (first!.classes & BODY) !== 0;
  return isNamed && (first!.classes & CLASS.person) === 0;
}

/** `təyyarənin Gürcüstan ərazisində düşməsi`: whose ground it is, is said; but `Azərbaycanın Qarabağ bölgəsi`. */
function isOfPlace({ units, classes }: Phrase): boolean {
  const [first] = units;
  const isNamed = units.length > 1 && first!.mention >= 0 && (first!.classes & AREA) !== 0;
  return isNamed && (classes & AREA) !== 0;
}

function isObjectOrEvent({ context }: Sentence, { features, head }: Unit): boolean {
  const found = caseOf(features);
  if (found === CASE.nominative || found === CASE.accusative) return true;
  return found === CASE.locative && context.isEventNoun(head);
}

/**
 * `Bakıya gələn Gürcüstanın naziri`, `Bakıya gələn prezidentin müşaviri`, `keçirilən liqanın oyunu`: a participle before whose minister
 * somebody is tells of him, and one that says what is held, of what is.
 */
function takeLeaning(sentence: Sentence, phrase: Phrase, { members }: Group): void {
  const [owner, ...others] = members;
  if (others.length > 0) return;
  if (!isSomebodyOf(phrase, owner!) && !isHeldOf(sentence, phrase, owner!)) return;
  passLeaning(owner!, phrase);
}

function isSomebodyOf(phrase: Phrase, owner: Phrase): boolean {
  if ((phrase.classes & CLASS.person) === 0) return false;
  const isBody = (owner.classes & BODY) !== 0 && (owner.classes & CLASS.person) === 0;
  return isBody || (isUnnamedOffice(owner) && (isNamed(phrase) || isUnnamedOffice(phrase)));
}

function isHeldOf({ context }: Sentence, phrase: Phrase, { classes, leaning }: Phrase): boolean {
  if ((phrase.classes & HELD) === 0 || (classes & (HELD | CLASS.place)) !== 0) return false;
  return leaning.every(({ token }) => context.isHoldingAt(token));
}

const HELD = CLASS.happening | CLASS.event;

function isNamed(phrase: Phrase): boolean {
  return headOf(phrase).mention >= 0;
}

function isUnnamedOffice(phrase: Phrase): boolean {
  return (phrase.classes & CLASS.office) !== 0 && !isNamed(phrase);
}

/**
 * `nazir Anar Kərimin və Gürcüstanın naziri Nino Beridzenin görüşü`, `Nəqliyyat Nazirliyi və Çinin “Dalğa” şirkəti`: of a list of people
 * or bodies the country that ends it owns the next one.
 */
function endsInOwner({ members }: Group, phrase: Phrase): boolean {
  if (members.length < 2) return false;
  const [before, owner] = members.slice(-2);
  const isState = (owner!.classes & BODY) !== 0 && (owner!.classes & CLASS.person) === 0;
  if ((phrase.classes & CLASS.person) !== 0)
    return isState && (before!.classes & CLASS.person) !== 0;
  return isState && isNamedInstitution(before!) && isNamedInstitution(phrase);
}

/** `Çinin “Dalğa” şirkəti`: the quotes hide that it is possessed. */
function isQuotedBodyOf({ context }: Sentence, group: Group, phrase: Phrase): boolean {
  const isOpen = (context.reading.tokens.shapes[firstToken(phrase)]! & SHAPE.openQuote) !== 0;
  if (!isOpen || !isGenitive(group)) return false;
  return (lastOf(group).classes & BODY) !== 0 && isNamedInstitution(phrase);
}

function isNamedInstitution({ classes, units }: Phrase): boolean {
  const isBody = (classes & CLASS.institution) !== 0 && (classes & CLASS.country) === 0;
  return isBody && units.some(({ mention }) => mention >= 0);
}

/** `mənim ölkənizə səfərim`: what is yours is not mine; nor is it the minister's, or his, in `nazirin ölkəmizə səfəri`. */
function isOfOther(sentence: Sentence, group: Group, head: Unit): boolean {
  const { kind, head: token, classes } = headOf(lastOf(group));
  if (group.case !== CASE.genitive) return false;
  // `bunun xalq tərəfindən bəyənildiyini`: what was told before has nobody.
  if (kind === WORD.pronoun && (classes & CLASS.clause) !== 0 && (head.classes & ACTOR) !== 0)
    return true;
  const possessive = possessiveOf(head.features);
  const isOurs = possessive === POSSESSIVE["1pl"] || possessive === POSSESSIVE["2pl"];
  // `bizim əsgərləri`: what looks like theirs may be ours in the accusative.
  if (possessive === POSSESSIVE["3sg"]) return false;
  const owner = OWNERS.find((person) => sentence.isWord(token, FUNCTION[person]));
  return owner === undefined ? isOurs : POSSESSIVE[owner] !== possessive;
}

/** `tədbirlərin yüksək səviyyədə təşkili`: a place, time or manner may stand between. */
function takeDistantPossessor(sentence: Sentence, phrase: Phrase): void {
  const { free } = sentence;
  let at = free.length - 2;
  // `Kərimin bu ilin yanvarında Davosda görüşü`
  while (at > 0 && isCircumstance(free[at]!)) at--;
  const below = free[at];
  if (below === undefined || below.comma || below.post !== undefined) return;
  if (below.case !== CASE.genitive || (phrase.classes & ACTOR) !== 0) return;
  // `nazirin Bakıda təməlini qoyduğu bina`: somebody has events so, and does the rest.
  const isPerson = (lastOf(below).classes & CLASS.person) !== 0;
  if (isPerson && !sentence.context.isEventNoun(headOf(phrase).head)) return;
  phrase.possessor = below;
  free.splice(at, 1);
}

/** `Rusiya xarici işlər naziri`, `Livan Baş naziri`: an office after a bare country or body is its office. */
function isCountryOf(sentence: Sentence, group: Group, phrase: Phrase): boolean {
  const [first] = phrase.units;
  if (!isBare(group) || phrase.units.length < 2) return false;
  if (group.members.some((one) => headOf(one).mention < 0)) return false;
  if (sentence.isWord(first!.head, FUNCTION.determiner)) return false;
  const { classes } = headOf(lastOf(group));
  if ((classes & BODY) === 0) return false;
  // `Nazirlik Rusiya səfirini çağırıb`, `Türkiyə qardaş Qazaxıstan xalqına`: who it is has a state of their own.
  if (phrase.units.some((unit) => unit.mention >= 0 && (unit.classes & CLASS.country) !== 0))
    return false;
  // `Rusiya 5 diplomatı çıxarıb`: those that are counted are nobody's.
  if (first!.kind === WORD.number) return false;
  // `DTX narkotik alverçilərini saxlayıb`: with nobody else to do it, a body does it to them.
  const isOnly = sentence.free.filter(isBare).length === 1;
  if (isOnly && group.joint === undefined && caseOf(phrase.features) === CASE.accusative)
    return false;
  if ((phrase.classes & CLASS.person) !== 0) return true;
  // `Misir hərbi qulluqçularının`, `“Dalğa” stansiyalarının`; but `Misir azad zonasının yaradılmasını dəstəkləyib`, where nobody else does.
  const isOfTheirs = (phrase.classes & (ACTOR | CLASS.force)) !== 0;
  if (isOnly && !isOfTheirs && !isQuoted(sentence, group)) return false;
  return first!.mention < 0 && caseOf(phrase.features) === CASE.genitive;
}

function isQuoted({ context }: Sentence, group: Group): boolean {
  const { shapes } = context.reading.tokens;
  return ((shapes[headOf(lastOf(group)).head + 1] ?? 0) & SHAPE.closeQuote) !== 0;
}

/** `qəzetə müsahibəsində`: whom somebody speaks to there belongs to what is said, not to what the sentence tells. */
export function takeHearer({ free }: Sentence, { classes, features }: Unit): void {
  const hearer = free.at(-1);
  if (hearer?.case !== CASE.dative || hearer.post !== undefined || hearer.comma) return;
  if ((classes & CLASS.statement) === 0 || possessiveOf(features) === POSSESSIVE.none) return;
  if (caseOf(features) === CASE.locative) free.pop();
}

/** `parklar, uşaqlar üçün meydançalar salınıb`: inside a list of things, what one is for belongs to it. */
export function takeAim(sentence: Sentence, phrase: Phrase): void {
  const aim = sentence.free.at(-1);
  if (aim?.joint === undefined || aim.comma || !AIMS.has(aim.post)) return;
  const list = sentence.free.at(-2);
  if (
    sentence.joint !== undefined ||
    list?.post !== undefined ||
    list?.case !== caseOf(phrase.features)
  )
    return;
  if (((lastOf(list).classes | phrase.classes) & ACTOR) !== 0) return;
  sentence.free.pop();
  phrase.possessor ??= aim;
  sentence.joint = aim.joint;
}
