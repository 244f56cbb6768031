import { CASE, caseOf, FORM, formOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP, LEAVES_NO_OBJECT, STEM } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { isInfinitive, type WordReading } from "../words/word-reader.ts";
import { giveBackOfAttribute, giveBackOfClause } from "./given-back.ts";
import {
  ACTOR,
  canTakePart,
  endsRightBefore,
  firstToken,
  type Group,
  headOf,
  isAccusative,
  isAmount,
  isBare,
  isGenitive,
  isParty,
  isRepetition,
  lastOf,
  type Phrase,
  passLeaning,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { giveEnding, shareEnding } from "./shared-head.ts";
import { askerAfter, isInPassive, takesObject } from "./verb-ahead.ts";

/** What takes groups says something of a noun or of what the main verb tells, `Bakıya gələn nazir`, or is told itself, `Bakıya getmək`. */
type TakerKind = "attribute" | "clause";

/** A participle, converb or verbal noun that takes groups. */
interface Taker {
  readonly kind: TakerKind;
  readonly token: number;
  readonly word: WordReading;
  /** A genitive before it says who does it. */
  readonly hasSubject: boolean;
  /** What is done, or happens, has none: `səfiri təyin olunması münasibətilə təbrik edib`. */
  readonly takesObject: boolean;
  /** What it has taken so far, the nearest first. */
  readonly taken: Group[];
}

/**
 * Takes from the top of the stack what a participle, converb or verbal noun in such a form may govern: oblique phrases, a bare object
 * right before it, and, if it may have a subject, a genitive. An attribute leaves the main clause its date.
 */
export function takeOblique(
  sentence: Sentence,
  kind: TakerKind,
  i: number,
  features: number,
): Group[] {
  const taker = toTaker(sentence, kind, i, features);
  const { hasSubject, taken } = taker;
  let mayHaveGenitive = hasSubject;
  while (sentence.free.length > 0) {
    const group = sentence.free.at(-1)!;
    if (group.comma && taken.length > 0 && !goesOn(group, taker)) break;
    // `görüşlərini və apardığı müzakirələri`: what `və` joins to the clause is none of it.
    const isFirst = kind === "attribute" && taken.length === 0;
    if (isFirst && sentence.joint === "and" && isAccusative(group)) break;
    if (isCoordinated(sentence, group, taker)) {
      sentence.joint = "and";
      break;
    }
    if (isOthers(sentence, group, taker)) break;
    if (isGenitive(group)) {
      if (!mayHaveGenitive) break;
      mayHaveGenitive = false;
    }
    taken.push(sentence.free.pop()!);
  }
  taken.reverse();
  if (hasSubject) takeOwnersOwner(sentence, taken);
  if (mayHaveGenitive && taker.takesObject) freeSubject(sentence, taken);
  const giveBack = kind === "attribute" ? giveBackOfAttribute : giveBackOfClause;
  giveBack(sentence, taken, i);
  return taken;
}

function toTaker(sentence: Sentence, kind: TakerKind, token: number, features: number): Taker {
  const word = sentence.context.wordAt(token);
  return {
    kind,
    token,
    word,
    hasSubject: mayHaveSubject(features),
    takesObject: takesObject(sentence, word),
    taken: [],
  };
}

/** `nazirin gəldiyi`, `nazirin gəlməsi`, but not `gələn`, `getmək`: forms before which a genitive says who does it. */
function mayHaveSubject(features: number): boolean {
  const form = formOf(features);
  return form === FORM.relative || (form === FORM["verbal-noun"] && !isInfinitive(features));
}

/** `Parisə, oradan isə Londona getməyi`, `ixracın 2025-ci ildə 3%, 2026-cı ildə 5% artdığını`: what is told has several parts. */
function goesOn(group: Group, { taken, hasSubject }: Taker): boolean {
  return taken.some(({ contrasts }) => contrasts) || (hasSubject && areAmounts(group, taken));
}

/** `ixracın Rusiyaya 3%, Türkiyəyə isə 5% artdığını`: one amount more, with what is told of it, of which each has a comma. */
function areAmounts(group: Group, taken: readonly Group[]): boolean {
  return isAmount(lastOf(group)) && taken.some((one) => isAmount(lastOf(one)));
}

/** Belongs a group to another verb, with what is taken already behind it? */
function isOthers(sentence: Sentence, group: Group, taker: Taker): boolean {
  const { kind, token, word, taken } = taker;
  const { context } = sentence;
  if (kind === "attribute" && isOfMain(sentence, group, taker)) return true;
  // `təməli` of `təməli qoyulan məktəb`
  if (taken.length === 0 && context.isPartOf(token, headOf(lastOf(group)).head)) return false;
  if (isSecond(sentence, group, taker) || isSaidBy(sentence, group)) return true;
  // `həkim tərəfindən xəsarət alan uşağa`: nobody does by another one what he does himself.
  if (group.post === "agent" && taker.takesObject) return true;
  if (isOfSubject(taken) && isObject(group) && !isRecipient(sentence, group, taker)) return true;
  if (taken.some(isGenitive) && isOthersParty(sentence, group, taker)) return true;
  if (isBare(group) && !mayBeObject(sentence, group, taker)) return true;
  if (isOtherObject(sentence, group, taker) || isOtherDative(sentence, group, taker)) return true;
  if (!isAccusative(group)) return false;
  // `komandanı qərara gəlməsi münasibətilə təbrik edib`: what comes about has nobody for an object.
  const takesNobody = !context.verbs.takesObject(context.verbs.stemOf(word.word));
  if (!taker.takesObject || (takesNobody && (isActor(group) || isPointedAt(sentence, group))))
    return true;
  const isSomebody = canTakePart(lastOf(group)) || headOf(lastOf(group)).kind === WORD.pronoun;
  return isSomebody && isOfAccused(sentence, taker);
}

/** `nazir çıxışında köçkünlərə göstərilən dəstəkdən danışıb`: right behind somebody, where he says it is of the main clause. */
function isSaidBy({ free }: Sentence, group: Group): boolean {
  const { classes, features } = lastOf(group);
  if (group.case !== CASE.locative || (classes & SAID) !== CLASS.statement) return false;
  if (possessiveOf(features) !== POSSESSIVE["3sg"]) return false;
  const speaker = free.at(-2);
  if (speaker === undefined || !isBare(speaker)) return false;
  const somebody = lastOf(speaker);
  const isBeside = headOf(somebody).head === firstToken(group.members[0]!) - 1;
  return isBeside && (somebody.classes & CLASS.person) !== 0;
}

/** A `mövqe` is a stand, but a position too. */
const SAID = CLASS.statement | CLASS.place;

/** Before an attribute: what goes with the noun behind it, or who does what the main clause tells. */
function isOfMain(sentence: Sentence, group: Group, { token, taken }: Taker): boolean {
  if (isJoinedToHead(group, taken)) return true;
  return isBare(group) && (isSubjectPronoun(sentence, group) || hasOffice(sentence, group, token));
}

/** `Norveçin Azərbaycanın qonşularla əlaqələrini dəstəkləməsi`: of two genitives, the first is who does it, the second whose what it is done to is. */
function takeOwnersOwner({ free }: Sentence, taken: Group[]): void {
  const subject = free.at(-1);
  const [owner, ...others] = taken;
  if (subject === undefined || subject.comma || !isGenitive(subject)) return;
  if (owner === undefined || owner.joint !== undefined || !isGenitive(owner)) return;
  const object = others.find(isAccusative)?.members[0];
  if (object === undefined || !isActor(subject) || !isActor(owner)) return;
  free.pop();
  object.possessor ??= owner;
  taken.splice(0, 1, subject);
}

/**
 * `İsrailin şəhəri bombalaması`: were the city Israel's, it would be `şəhərini`; so the genitive is who does it. In
 * `Ermənistanın Azərbaycan abidələrini dağıtması` the monuments have an owner.
 */
function freeSubject(sentence: Sentence, taken: Group[]): void {
  const at = taken.findIndex((group) => isOfAgent(sentence, group));
  if (at < 0) return;
  const object = taken[at]!;
  const [phrase] = object.members;
  const head = headOf(phrase!);
  if (head.accusative >= 0) phrase!.features = head.accusative;
  const agent = phrase!.possessor!;
  phrase!.possessor = undefined;
  taken.splice(at, 1, agent, { ...object, case: CASE.accusative });
}

function isOfAgent(sentence: Sentence, group: Group): boolean {
  if (!isBare(group) && !isAccusative(group)) return false;
  const phrase = group.members[0]!;
  // `borcalanın vəfatı və ya xəstələnməsi`: events have agents of their own.
  if (phrase.possessor?.case !== CASE.genitive || (phrase.classes & CLASS.event) !== 0)
    return false;
  // `rayonun körpüsünü dağıtması`: a place does nothing.
  if ((lastOf(phrase.possessor).classes & (ACTOR | CLASS.place)) === CLASS.place) return false;
  const head = headOf(phrase);
  if (head.accusative >= 0) return true;
  const [owner] = phrase.units;
  // `ordunun öz əsgərlərini atəşə tutduğu`
  if (sentence.isWord(owner!.first, FUNCTION.own)) return true;
  return phrase.units.length > 1 && owner!.mention >= 0 && (owner!.classes & ACTOR) !== 0;
}

/** Does `və` join a clause to the one that ends in such a word? */
function isCoordinated(
  sentence: Sentence,
  group: Group,
  { taken, word: { features } }: Taker,
): boolean {
  const first = taken.at(-1);
  const joint = first === undefined ? sentence.joint : first.joint;
  return (
    joint === "and" &&
    group.post === undefined &&
    group.case === caseOf(features) &&
    group.case !== CASE.nominative &&
    (lastOf(group).classes & CLASS.clause) !== 0
  );
}

/** `şirkətlərə və ticarətlə məşğul olan şəxslərə`: `və` joins nothing of the clause to what is in another case, but its noun. */
function isJoinedToHead(group: Group, taken: readonly Group[]): boolean {
  const first = taken.at(-1);
  if (first?.joint !== "and") return false;
  const isBefore = headOf(lastOf(group)).head === firstToken(first.members[0]!) - 2;
  return isBefore && HEAD_CASES.has(group.case);
}

/** Cases of what does not say where, when or how. */
const HEAD_CASES: ReadonlySet<number> = new Set([CASE.genitive, CASE.dative, CASE.accusative]);

/** Common nouns right before verb `i`, how often, or a bare amount before its nominal part: `3,1 faiz təşkil edən`. */
function mayBeObject(sentence: Sentence, group: Group, taker: Taker): boolean {
  const { token, taken, word } = taker;
  if (isRepetition(lastOf(group)) || areAmounts(group, taken)) return true;
  if (sentence.context.isPartOf(token, headOf(lastOf(group)).head)) return true;
  if (taken.length === 0) {
    if (isHeldFor(sentence, group, taker)) return true;
    if (!endsRightBefore(group, sentence.context.startOf(token))) return false;
    if (isCopula(sentence, token) || !isLikelySubject(sentence, group)) return true;
    // `30 sərnişin daşıyan avtobus`: how many it does something to, not who does what the main clause tells.
    return taker.takesObject && word.kind === WORD.participle && isCountedWord(lastOf(group));
  }
  const [part, more] = taken;
  if (more !== undefined || !isBare(part!)) return false;
  // `60 ton benzin daşıyan maşın`
  const isHowMuch = isAmount(lastOf(group)) || isMeasure(lastOf(group));
  return isHowMuch || isObjectOfLight(sentence, group, taker);
}

/** `60 ton` */
function isMeasure(phrase: Phrase): boolean {
  return isCountedWord(phrase) && (phrase.classes & (ACTOR | CLASS.amount)) === CLASS.amount;
}

/** `30 sərnişin`, `60 ton` */
function isCountedWord({ units }: Phrase): boolean {
  return units.length > 1 && units[0]!.kind === WORD.number;
}

/** `oğurluqda şübhəli bilinən şəxs`: what somebody is held for, right before the verb that says so. */
function isHeldFor({ context }: Sentence, group: Group, { token, word }: Taker): boolean {
  return context.groups.isIn(word.word, GROUP.deeming) && endsRightBefore(group, token);
}

/** `avtomobil idarə edən sürücü`: a thing right before the nominal part of a light verb. */
function isObjectOfLight(sentence: Sentence, group: Group, { token, word, taken }: Taker): boolean {
  const { classes } = lastOf(group);
  // `bankın rəhbəri təyin edilən mütəxəssis`: an office is what somebody is made.
  const isOffice =
    (classes & CLASS.office) !== 0 &&
    sentence.isIn(token - 1, GROUP.appointing) &&
    isInPassive(sentence, word);
  // `nazirin jurnalistləri ittiham etdiyi`
  const isOfOwn = word.kind === WORD.relative;
  const isObject = isOfOwn && isOfAgent(sentence, group);
  if ((classes & (ACTOR | CLASS.time)) !== 0 && !isOffice && !isObject) return false;
  if (headOf(lastOf(group)).kind === WORD.pronoun) return false;
  const isLight = sentence.context.verbs.isLight(word.word);
  return isLight && endsRightBefore(group, firstToken(lastOf(taken[0]!)));
}

/** `ittifaqa üzv olan`, `həkim olduğunu`; `övladı olan ailələr`: what stands before it is what somebody is, or has. */
function isCopula({ context: { groups, words, reading } }: Sentence, i: number): boolean {
  return groups.isStem(words.stemAt(reading, i), STEM.copula);
}

/** Somebody, and no other nominative before it; but a `tətbiq` is also what is done: `tətbiq edilən sanksiyalar`. */
function isLikelySubject(sentence: Sentence, group: Group): boolean {
  // `hökumətin girovları azad edəcəyi`
  if (isOfAgent(sentence, group)) return false;
  const isLone = sentence.free.filter(isBare).length === 1;
  const { classes } = lastOf(group);
  return isLone && (classes & ACTOR) !== 0 && (classes & CLASS.process) === 0;
}

/** `Onlar yaradılan şəraitə görə`: with no other nominative before it, a pronoun is who does what the clause tells. */
function isSubjectPronoun({ free }: Sentence, group: Group): boolean {
  return headOf(lastOf(group)).kind === WORD.pronoun && free.filter(isBare).length === 1;
}

/** `Bankın sədri tutduğu vəzifədən azad edilib`: an official has the office, and is not what is had. */
function hasOffice({ context, end }: Sentence, group: Group, i: number): boolean {
  if ((lastOf(group).classes & CLASS.office) === 0 || i + 1 >= end) return false;
  return (context.words.read(context.reading, i + 1).classes & CLASS.position) !== 0;
}

/** `raket və dron hücumları`, `Gəncə və Şəkidəki yarışlar`: several nouns before one head. */
export function takeJoinedModifiers(sentence: Sentence, phrase: Phrase): Unit[] {
  const last = sentence.free.at(-1);
  const [first] = phrase.units;
  if (sentence.joint !== "and" || last === undefined || !isBare(last) || phrase.units.length < 2)
    return [];
  const { members } = last;
  const unit = headOf(members[0]!);
  const areAlike =
    members.length === 1 &&
    unit.mention < 0 &&
    ((unit.classes & first!.classes) !== 0 || (isPlainKind(unit) && isPlainKind(first!)));
  if (!areAlike && !shareEnding(members, phrase)) return [];
  passLeaning(members[0]!, phrase);
  sentence.free.pop();
  sentence.joint = undefined;
  giveEnding(members, phrase);
  return members.map(headOf);
}

/** The `bərpa` and `yenidənqurma` of `bərpa və yenidənqurma işləri`: nobody, nothing and nowhere. */
function isPlainKind({ kind, mention, features, classes }: Unit): boolean {
  return kind === WORD.noun && mention < 0 && features === 0 && (classes & ~KINDS) === 0;
}

/** Classes of what may be done or happen. */
const KINDS = CLASS.process | CLASS.topic | CLASS.event;

/** `qonşunu sülh sazişi bağlamağa çağırıb`, `qonşunu sülhə kömək etməyə çağırıb`: of a verb that has a bare object right before it, an accusative is not. */
function isOtherObject(sentence: Sentence, group: Group, { token, word, taken }: Taker): boolean {
  if (!isAccusative(group)) return false;
  if (sentence.isIn(token - 1, GROUP["dative-part"])) return true;
  const last = lastOf(group);
  if ((last.classes & ACTOR) === 0 || headOf(last).kind === WORD.pronoun) return false;
  const [object] = taken;
  if (object === undefined || !isBare(object)) return false;
  return lastOf(object).units.length > 1 && !sentence.context.verbs.isLight(word.word);
}

/**
 * `naziri rüşvət almaqda günahlandırıb`, `naziri danışıqlarda iştirak etməyə çağırıb`: does a clause that can have no other object say
 * what somebody is blamed for or called on to do?
 */
function isOfAccused(
  sentence: Sentence,
  { token, word: { features, word }, taken }: Taker,
): boolean {
  const { context, end } = sentence;
  if (!isInfinitive(features) || token + 1 >= end) return false;
  const { groups, reading, verbs, words } = context;
  const asks = ASKS_IN_CASE[caseOf(features)];
  const asker = asks === undefined ? -1 : askerAfter(sentence, token, features);
  if (asker < 0 || !groups.isIn(words.stemAt(reading, asker), asks!)) return false;
  // Whoever blames blames somebody: `onu casusluq etməkdə`, but `bizi onu müdafiə etməkdə günahlandırıb`.
  const isBlaming = asks === GROUP.blamed && isPredicate(context.wordAt(asker).kind);
  if (isBlaming && sentence.free.filter(isAccusative).length === 1) return true;
  const isDoing = groups.isIn(verbs.stemOf(word), GROUP.doing);
  return isDoing ? sentence.isIn(token - 1, LEAVES_NO_OBJECT) : taken.some(isBare);
}

/** Who says what of somebody, by the case of it: `rüşvət almaqda`, `rüşvət almaqla günahlandırıb`, `danışmağa çağırıb`. */
const ASKS_IN_CASE: Readonly<Record<number, number>> = {
  [CASE.locative]: GROUP.blamed,
  [CASE.instrumental]: GROUP.blamed,
  [CASE.dative]: GROUP.called,
};

/** `təşkilatçılara bizi dəstəklədiklərinə görə minnətdarıq`: somebody in the dative before a verb that has nobody there. */
function isOtherDative({ context }: Sentence, group: Group, { token, word }: Taker): boolean {
  if (group.case !== CASE.dative || group.post !== undefined) return false;
  if ((lastOf(group).classes & (ACTOR | CLASS.place)) !== CLASS.person) return false;
  const { verbs } = context;
  const stem = verbs.stemOf(word.word);
  // `nazirə atəş açan`
  const isConstruction = context.isPartOf(token, token - 1);
  return verbs.isPlain(stem) && !verbs.isLight(stem) && !isConstruction;
}

/** `bunu`, `bu sözləri`: in the accusative, and nobody's. */
function isPointedAt(sentence: Sentence, group: Group): boolean {
  const phrase = lastOf(group);
  return headOf(phrase).kind === WORD.pronoun || sentence.isWord(firstToken(phrase), FUNCTION.this);
}

/**
 * `hökuməti maaşları artırmağa çağırıb`: a second object, dative, ablative or agent is another verb's; but `Rusiyaya 3%, Türkiyəyə isə
 * 5% artdığını`.
 */
function isSecond({ context }: Sentence, group: Group, { token, taken }: Taker): boolean {
  const { case: found, post } = group;
  if (post === "agent") return taken.some((one) => one.post === post);
  if (post !== undefined) return false;
  if (found !== CASE.accusative && found !== CASE.dative && found !== CASE.ablative) return false;
  if (taken.some(({ contrasts }) => contrasts)) return false;
  // `ölkəmizə səfərə gələn`
  const mayBeBoth = context.takes(token, group);
  const isOther = (one: Group): boolean =>
    !(mayBeBoth && context.isPartOf(token, headOf(lastOf(one)).head));
  return taken.some((one) => one.case === found && one.post === undefined && isOther(one));
}

/** `ictimaiyyəti müharibənin qarşısını almağa çağırıb`: a clause begins with its subject, an object before it is another verb's. */
function isOfSubject(taken: readonly Group[]): boolean {
  const first = taken.at(-1);
  return first !== undefined && isGenitive(first);
}

/**
 * `Ukraynaya raketlərin verilməsindən imtina edib`: to whom what the clause begins with is given; but in `nazirə sənədlərin verilməsini
 * tapşırıb` he is told to do it.
 */
function isRecipient(sentence: Sentence, group: Group, { token, word }: Taker): boolean {
  if (group.case !== CASE.dative) return false;
  const { context, end } = sentence;
  const { verbs, groups, words, reading } = context;
  const actives = verbs.activesOf(verbs.stemOf(word.word));
  // `diplomların təqdim edilməsi`: of a light verb the noun before it says so.
  const isGiving =
    sentence.isIn(token - 1, GROUP.giving) ||
    actives.some((stem) => groups.isIn(stem, GROUP.giving));
  const isClause = (lastOf(group).classes & (CLASS.clause | CLASS.event)) !== 0;
  if (!isGiving && (isClause || !context.takes(token, group))) return false;
  if (token + 1 >= end) return true;
  const next = words.stemAt(reading, token + 1);
  return ![next, ...verbs.activesOf(next)].some((stem) => groups.isIn(stem, GROUP["asked-to"]));
}

/**
 * `qonşu ilə sərhədin bölünməsi barədə danışıb`: of a verb that nothing is done with others by, who stands before its subject is
 * another's; so are people before a passive, `nazirlə əməkdaşlığın genişləndirilməsini müzakirə edib`.
 */
function isOthersParty({ context }: Sentence, group: Group, taker: Taker): boolean {
  if (!isParty(group) || !canTakePart(lastOf(group))) return false;
  const isOfPeople = (lastOf(group).classes & CLASS.person) !== 0;
  return (!taker.takesObject && isOfPeople) || !context.takes(taker.token, group);
}

function isActor(group: Group): boolean {
  return (lastOf(group).classes & ACTOR) !== 0;
}

function isObject({ case: found, post }: Group): boolean {
  return post === undefined && (found === CASE.accusative || found === CASE.dative);
}
