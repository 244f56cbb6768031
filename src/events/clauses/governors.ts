import { CASE, caseOf, FLAG, PERSON, personOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP, LEAVES_NO_OBJECT } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { isAttributive, isInfinitive, type WordReading } from "../words/word-reader.ts";
import {
  caseOfAsked,
  findSubject,
  giveBackAsked,
  giveControl,
  ownerOfObject,
  ownerOfTold,
  takeConverbsSubject,
  takeSubject,
} from "./control.ts";
import {
  firstToken,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isAmount,
  isBare,
  isCircumstance,
  isGenitive,
  isReceiver,
  lastOf,
  NONE,
  type Phrase,
  toPhrase,
  toUnit,
  type Unit,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";
import { isInPassive, mayTakeObject, takeJoinedModifier, takeOblique } from "./taken-groups.ts";

/** A finite verb takes all that is left of its clause, and is the main verb of what waited for one. */
export function addFinite(sentence: Sentence, i: number, word: WordReading): void {
  const groups = sentence.free;
  sentence.free = [];
  dropSubjectBefore(groups);
  // `danışıqlara hazırdır`: what the noun of a predicate took is the predicate's.
  const noun = sentence.governors.get(i);
  if (noun !== undefined) groups.splice(-1, 0, ...noun.groups);
  const governor = addGovernor(sentence, GOVERNOR.finite, i, word.features, groups);
  // Of `we`, nobody but a pronoun is the subject.
  const isOurs = personOf(word.features) === PERSON.first;
  if (!isOurs) freeMisread(sentence, groups, i, word);
  const subject = groups.find(
    (group) =>
      isBare(group) &&
      // `danışıqlara hazırdır`: the predicate is not its own subject.
      headOf(lastOf(group)).head !== i &&
      !(isOurs && headOf(lastOf(group)).kind !== WORD.pronoun) &&
      !isPartOfVerb(sentence, group, i, word),
  );
  if (subject === undefined)
    governor.shared = isOurs
      ? (sentence.speaker ?? sentence.lastSubject)
      : (subjectOfConverb(sentence) ?? sentence.lastSubject);
  else {
    if (isBareObject(subject, i) && mayTakeObject(sentence, word) && !isInPassive(sentence, word))
      governor.shared = sentence.lastSubject;
    sentence.lastSubject = subject;
  }
  governor.sharesSpeaker = governor.shared !== undefined && governor.shared === sentence.speaker;
  governor.isHolding = sentence.context.verbs.isHolding(word.word);
  const places = groups.filter(isCircumstance);
  if (places.length === 0) governor.near = placesOfConverbs(sentence) ?? sentence.lastPlaces;
  sentence.lastPlaces = places;
  // `hücum nəticəsində iki nəfər ölüb, üçü yaralanıb`
  const causes = groups.filter(isCause);
  if (causes.length === 0) governor.near = [...governor.near, ...sentence.lastCauses];
  else sentence.lastCauses = causes;
  if (isInPassive(sentence, word)) shareAgent(sentence, governor);
  shareObject(sentence, governor, governor.shared === undefined);
  for (const waiting of sentence.waiting) {
    waiting.main = governor;
    waiting.shared ??= subject ?? governor.shared;
  }
  sentence.waiting = [];
  sentence.joint = undefined;
}

/** `məscid işğalçılar tərəfindən yandırılaraq dağıdılıb`: who did the one did the other. */
function shareAgent({ waiting }: Sentence, governor: Governor): void {
  if (governor.groups.some(isAgent)) return;
  const converb = waiting.findLast(({ kind }) => kind === GOVERNOR.converb);
  const agent = converb?.groups.find(isAgent);
  if (agent !== undefined) governor.near = [...governor.near, agent];
}

function isAgent({ post }: Group): boolean {
  return post === "agent";
}

/**
 * `jurnalisti qaçıraraq öldürüblər`, `məktəbi tikib və istifadəyə verib`: what has no object does it to that of the verb before it;
 * `diplomatı yad elan edərək ölkədən çıxarıb`: or of the main verb.
 */
function shareObject(sentence: Sentence, main: Governor, hasSubject: boolean): void {
  const own = main.groups.findLast(isAccusative);
  let object = hasSubject ? undefined : sentence.lastObject;
  for (const verb of sentence.waiting) {
    if (verb.kind !== GOVERNOR.converb) continue;
    const isBefore = own !== undefined && headOf(lastOf(own)).head < verb.token;
    object = objectOf(sentence, verb, object ?? (isBefore ? own : undefined));
  }
  sentence.lastObject = objectOf(sentence, main, object);
}

/** `arvadını bıçaqlayaraq öldürdükdən sonra`: what a clause has no object for, it does to that of the converb before it. */
function takeConverbsObject(sentence: Sentence, governor: Governor): void {
  const converb = sentence.waiting.at(-1);
  if (converb?.kind === GOVERNOR.converb)
    objectOf(sentence, governor, converb.groups.findLast(isAccusative));
}

/** Its own object; else it shares the other, if it may have one. */
function objectOf(sentence: Sentence, verb: Governor, other: Group | undefined): Group | undefined {
  const own = verb.groups.findLast(isAccusative);
  if (own !== undefined) return isOfClause(own) ? undefined : own;
  if (mayShareObject(sentence, verb)) verb.object = other;
  return verb.object;
}

/** `gəldiyini`, `gəlməsinin vacibliyini`: what is said of an event is done to nothing else. */
function isOfClause(group: Group): boolean {
  const { classes, possessor } = lastOf(group);
  return ((classes | (possessor ? lastOf(possessor).classes : 0)) & CLASS.clause) !== 0;
}

function mayShareObject(sentence: Sentence, { token, groups }: Governor): boolean {
  const { context } = sentence;
  const word = context.wordAt(token);
  const stem = context.verbs.stemOf(word.word);
  if (!context.verbs.takesObject(stem) || isInPassive(sentence, word)) return false;
  // `imtina edib`, `girov götürüb`, but `qəbul edib`
  if (sentence.isIn(token - 1, LEAVES_NO_OBJECT)) return false;
  const hasObject = groups.some((group) => isBare(group) && isBareObject(group, token));
  return !hasObject || context.groups.isIn(stem, GROUP.doing);
}

/** `yol təmir olunaraq istifadəyə verilib`: of a passive, what looks like the object is the subject, and that of both. */
function subjectOfConverb(sentence: Sentence): Group | undefined {
  const converb = sentence.waiting.findLast(({ kind }) => kind === GOVERNOR.converb);
  if (converb === undefined || !isInPassive(sentence, sentence.context.wordAt(converb.token)))
    return undefined;
  return converb.groups.find((group) => isBare(group) && !isAmount(lastOf(group)));
}

/** `Nazir istefa verdikdən sonra yerinə Riki təyin edilib`: who did what came before, with somebody else behind it to be told of. */
function dropSubjectBefore(groups: Group[]): void {
  const subject = groups.findIndex(isActorAlone);
  const clause = groups.findIndex(
    (group, at) => at > subject && group.post !== undefined && lastOf(group).governor !== undefined,
  );
  if (subject < 0 || clause < 0 || !groups.slice(clause).some(isActorAlone)) return;
  const { governor } = lastOf(groups[clause]!);
  if (governor!.kind === GOVERNOR.relative && governor!.shared === groups[subject])
    groups.splice(subject, 1);
}

function isActorAlone(group: Group): boolean {
  return isBare(group) && (lastOf(group).classes & CLASS.person) !== 0;
}

/** `Meydanda köşklər sökülərək park salınıb`: both were there. */
function placesOfConverbs({ waiting }: Sentence): readonly Group[] | undefined {
  const converb = waiting.findLast(({ kind }) => kind === GOVERNOR.converb);
  const places = converb?.groups.filter(isCircumstance) ?? NONE;
  return places.length === 0 ? undefined : places;
}

function isCause(group: Group): boolean {
  const isEvent = group.post === "during" && (lastOf(group).classes & CLASS.event) !== 0;
  return isEvent || group.post === "result" || group.post === "reason";
}

/**
 * `Riki danışıb`, `Riki sazişi imzalayıb`, `Mikaya nazirə zəng edib`, `oğlu atasını xilas edib`: who looks like an object or like to
 * whom something is given, where the verb has none or another one, is in the nominative; so is who is done to in a passive.
 */
function freeMisread(
  sentence: Sentence,
  groups: readonly Group[],
  i: number,
  word: WordReading,
): void {
  if (groups.some((group) => isBare(group) && !isPartOfVerb(sentence, group, i, word))) return;
  const [object, other] = groups.filter(isAccusative);
  const [receiver, another] = groups.filter(isReceiver);
  if (another !== undefined) toNominative(receiver!);
  else if (object !== undefined && (other !== undefined || takesNone(sentence, i, word)))
    toNominative(object);
}

/** Has the verb no object, or not with the noun right before it: `hücum edib`? */
function takesNone(sentence: Sentence, i: number, word: WordReading): boolean {
  if (sentence.isIn(i - 1, LEAVES_NO_OBJECT)) return true;
  return isInPassive(sentence, word) || !mayTakeObject(sentence, word);
}

function toNominative(group: Group): void {
  const [name, ...others] = group.members;
  const { kind, mention, accusative, features } = headOf(name!);
  // `üçü yaralanıb`: so many of them.
  const isSomebody = (name!.classes & CLASS.person) !== 0 || kind === WORD.number;
  if (others.length > 0 || !isSomebody) return;
  // `oğlu atasını xilas edib`: what may be in the accusative may be possessed as well.
  if (mention < 0 && accusative < 0) return;
  group.case = CASE.nominative;
  name!.features = mention < 0 ? features : 0;
}

/** `müzakirə` of `müzakirə edib`. */
function isPartOfVerb(sentence: Sentence, group: Group, i: number, { word }: WordReading): boolean {
  return (
    isBareObject(group, i) && lastOf(group).features === 0 && sentence.context.verbs.isLight(word)
  );
}

/** A common noun right before the verb may be its bare object rather than its subject. */
function isBareObject(group: Group, i: number): boolean {
  return (
    group.members.length === 1 &&
    headOf(lastOf(group)).head === i - 1 &&
    headOf(lastOf(group)).mention < 0
  );
}

/** Adds a converb, which shares its subject with the main verb; `gələn zaman` is one too. */
export function addConverb(sentence: Sentence, i: number, word: WordReading): void {
  const groups = takeOblique(sentence, i, false, true);
  giveBackSubject(sentence, groups, word);
  const governor = addGovernor(sentence, GOVERNOR.converb, i, word.features, groups);
  governor.shared = findSubject(sentence);
  if (!groups.some(isCircumstance)) governor.near = circumstancesBefore(sentence);
  sentence.waiting.push(governor);
  sentence.joint = undefined;
}

/** `Təyyarə enərkən qəzaya uğrayıb`: of a verb that has no object, a nominative is the subject. */
function giveBackSubject(sentence: Sentence, groups: Group[], word: WordReading): void {
  const last = groups.at(-1);
  if (last === undefined || !isBare(last) || sentence.free.some(isBare)) return;
  // `5 faiz artaraq`, `gün batarkən`
  if ((lastOf(last).classes & (CLASS.amount | CLASS.time)) !== 0) return;
  if (!mayTakeObject(sentence, word)) sentence.free.push(groups.pop()!);
}

/** What says when and where right before a governor, without being its own. */
function circumstancesBefore({ free }: Sentence): readonly Group[] {
  let first = free.length;
  while (first > 0 && isCircumstance(free[first - 1]!)) first--;
  return first === free.length ? NONE : free.slice(first).reverse();
}

/** Adds a participle, which leans on the noun after it or is a noun itself. */
export function addParticiple(
  sentence: Sentence,
  i: number,
  word: WordReading,
  next: number,
): void {
  const isRelative = word.kind === WORD.relative;
  const isListed = !isNominal(word.kind, word.features) && goesOnWithParticiple(sentence, next);
  const isClause =
    isNominal(word.kind, word.features) ||
    !(isListed || hasHead(sentence, next)) ||
    (isRelative && isSaid(sentence, next));
  const groups = takeOblique(sentence, i, isRelative, !isClause);
  if (isClause) {
    if (isRelative) takeSubject(groups);
    takeConverbsSubject(sentence, groups);
  }
  const kind = isRelative ? GOVERNOR.relative : GOVERNOR.participle;
  const governor = addGovernor(sentence, kind, i, word.features, groups);
  governor.shared = (isRelative ? ownerOfTold(groups) : undefined) ?? findSubject(sentence);
  takeConverbsObject(sentence, governor);
  if (!isClause) sharePlace(sentence, groups, i);
  // `Çilidə qatar aşıb, ölənlər var`
  else if (!isRelative && groups.length === 0) governor.near = sentence.lastPlaces;
  if (isClause) addClausePhrase(sentence, i, word, governor);
  else if (isListed) sentence.listed.push(governor);
  else sentence.pending.push(...sentence.listed.splice(0), governor);
}

/**
 * `Çilidə kəndlilərə torpaq verəcək fond yaradılıb`: a place that begins the sentence is where all of it was; one right before a
 * participle, `Çilidə yaşayan qadın`, is the participle's alone.
 */
function sharePlace(sentence: Sentence, groups: Group[], participle: number): void {
  if (sentence.lastPlaces.length > 0 || !sentence.free.every(isBeforePlace)) return;
  // `Çilidə mühakimə olunan qadın`
  const last = groups.at(-1);
  const hasPart =
    last !== undefined &&
    isBare(last) &&
    isBareObject(last, participle) &&
    lastOf(last).governor === undefined;
  const place = firstPlace(hasPart ? groups.slice(0, -1) : groups);
  if (place === undefined) return;
  const at = groups.indexOf(place);
  // `Çilidə prezidentin iştirakı ilə keçirilən forumda`: what happened there needs its place itself.
  if (at < 0 || sentence.context.isEventNoun(participle)) sentence.lastPlaces = [place];
  else sentence.free.push(...groups.splice(0, at + 1));
}

/** Who does it, or when. */
function isBeforePlace(group: Group): boolean {
  return isBare(group) || (lastOf(group).classes & CLASS.time) !== 0;
}

/** The place with which a clause begins, whatever time stands before it, if something else follows. */
function firstPlace([first, ...others]: readonly Group[]): Group | undefined {
  if (first === undefined) return undefined;
  const { classes, governor } = first.members[0]!;
  if ((classes & CLASS.time) !== 0) return firstPlace(others);
  if (governor?.kind === GOVERNOR.verbalNoun) return firstPlace(governor.groups);
  const isPlace = first.case === CASE.locative && first.post === undefined;
  return isPlace && others.length > 0 && (classes & (CLASS.place | CLASS.country)) !== 0
    ? first
    : undefined;
}

/** `öldüyü güman edilir`: the noun of a passive that says so is nothing that a clause could be about. */
function isSaid({ context: { reading, words, verbs }, end }: Sentence, noun: number): boolean {
  if (noun + 1 >= end || reading.tokens.kinds[noun + 1] !== TOKEN.word) return false;
  const { kind, features } = words.read(reading, noun);
  const { word } = words.read(reading, noun + 1);
  const isBareNoun = kind === WORD.noun && features === 0;
  return isBareNoun && verbs.isLight(word) && verbs.activesOf(word).length > 0;
}

/** `tədbirə qatılan və oyunları izləyən nazir`: does another participle follow, for both to lean on what follows it? */
function goesOnWithParticiple(sentence: Sentence, next: number): boolean {
  const { context, end } = sentence;
  if (next >= end || !isAnd(context.reading, next)) return false;
  for (let i = next + 1; i < end; i++) {
    if (context.mentionOf[i]! >= 0) continue;
    if (context.reading.tokens.kinds[i] === TOKEN.mark) return false;
    const word = context.wordAt(i);
    if (isPredicate(word.kind)) return mayLean(word) && hasHead(sentence, i + 1);
  }
  return false;
}

/** Is a predicate in a form that leans on a noun: `gələn`, `keçiriləcək`? */
function mayLean({ kind, features }: WordReading): boolean {
  if (kind === WORD.finite) return isAttributive(features);
  return (kind === WORD.participle || kind === WORD.relative) && !isNominal(kind, features);
}

/** `gələni`, `gələnlər`: is a participle in the form of a noun? In `gəldikləri gün` several came on one day. */
function isNominal(kind: number, features: number): boolean {
  if (caseOf(features) !== CASE.nominative) return true;
  return kind === WORD.participle && (features & FLAG.plural) !== 0;
}

/** Does something follow that a participle can lean on? */
export function hasHead(sentence: Sentence, next: number): boolean {
  const { reading, mentionOf } = sentence.context;
  if (next >= sentence.end || sentence.isWord(next, FUNCTION.existence)) return false;
  if (mentionOf[next]! >= 0) return true;
  if (reading.tokens.kinds[next] === TOKEN.mark)
    return (reading.tokens.shapes[next]! & SHAPE.openQuote) !== 0;
  const { kind } = sentence.context.wordAt(next);
  return (
    !isPredicate(kind) &&
    kind !== WORD.postposition &&
    kind !== WORD.conjunction &&
    sentence.context.postpositionAt(next) === undefined
  );
}

/** Adds a verbal noun, the head of a phrase. */
export function addVerbalNoun(sentence: Sentence, i: number, word: WordReading): void {
  // `hökumətin icazə verməkdən imtina etməsi`: an infinitive has no genitive but that of the verb after it.
  const isOfNobody = isInfinitive(word.features);
  const groups = takeOblique(sentence, i, !isOfNobody, false);
  const asked = caseOfAsked(sentence, i + 1, word);
  if (asked !== undefined) giveBackAsked(sentence, groups, asked);
  if (!isOfNobody) {
    takeSubject(groups);
    takeConverbsSubject(sentence, groups);
  }
  const isListed = goesOnWithClauses(sentence, groups, word);
  const governor = addGovernor(sentence, GOVERNOR.verbalNoun, i, word.features, groups);
  const last = sentence.free.at(-1);
  const isOfOther = isOfNobody && last !== undefined && isGenitive(last);
  governor.shared = isOfOther ? last : (ownerOfObject(groups, word) ?? findSubject(sentence));
  takeConverbsObject(sentence, governor);
  addClausePhrase(sentence, i, word, governor);
  if (isListed) sentence.joint = "comma";
}

/** `yolun çəkilməsi, körpünün tikilməsi üçün`: is a clause one more of a list, though its own arguments stand between? */
function goesOnWithClauses(
  { free }: Sentence,
  [first]: readonly Group[],
  { features }: WordReading,
): boolean {
  const below = free.at(-1);
  if (first?.joint !== "comma" || below?.comma !== true || below.post !== undefined) return false;
  return lastOf(below).governor?.kind === GOVERNOR.verbalNoun && below.case === caseOf(features);
}

function addClausePhrase(
  sentence: Sentence,
  i: number,
  { features }: WordReading,
  governor: Governor,
): void {
  const phrase = toPhrase([toUnit(i, WORD.noun, features, CLASS.clause)], governor);
  governor.phrase = phrase;
  sentence.open = phrase;
  sentence.waiting.push(governor);
  for (const waiting of sentence.pending) waiting.head = phrase;
  sentence.pending = [];
}

/** An event noun takes from the stack what its frame has a role for, and looks at places and times beyond. */
export function addEventNoun(sentence: Sentence, phrase: Phrase, unit: Unit): Governor {
  const joined = takeJoinedModifier(sentence, phrase);
  const { free } = sentence;
  let first = free.length;
  while (first > 0) {
    const group = free[first - 1]!;
    if (group.comma || !sentence.context.takes(unit.head, group)) break;
    if (first === free.length && isListed(sentence, group, phrase, unit)) break;
    first--;
  }
  // `noyabrın 14-də paytaxta zərbə`: what stands before its own arguments says when and where it was.
  if (first < free.length) while (first > 0 && isCircumstance(free[first - 1]!)) first--;
  const groups = free.splice(first);
  const governor = addGovernor(sentence, GOVERNOR.noun, unit.head, unit.features, groups);
  governor.phrase = phrase;
  governor.leaning = phrase.leaning;
  governor.modifiers = [...joined, ...phrase.units.slice(0, phrase.units.indexOf(unit))];
  governor.near = circumstancesBefore(sentence);
  sentence.waiting.push(governor);
  return governor;
}

/** `fondun dəstəyi ilə`: the noun of such a postposition tells an event too, of those whom it belongs to. */
export function addEventOf(sentence: Sentence, token: number, { members }: Group): void {
  const { features, classes } = sentence.context.wordAt(token);
  const governor = addGovernor(sentence, GOVERNOR.noun, token, features, []);
  const phrase = toPhrase([toUnit(token, WORD.noun, features, classes)], governor);
  phrase.possessor = {
    members,
    case: CASE.genitive,
    post: undefined,
    comma: false,
    joint: undefined,
  };
  governor.phrase = phrase;
  sentence.waiting.push(governor);
}

/** `qəbula və dəstəyə görə`: what `və` joins the noun to is no argument of it. */
function isListed(
  { joint }: Sentence,
  { case: found, post }: Group,
  phrase: Phrase,
  { head, features }: Unit,
): boolean {
  if (joint !== "and" || post !== undefined || phrase.units[0]!.first !== head) return false;
  return found === caseOf(features);
}

function addGovernor(
  sentence: Sentence,
  kind: Governor["kind"],
  token: number,
  features: number,
  groups: Group[],
): Governor {
  const governor: Governor = {
    kind,
    token,
    first: sentence.withAdverbs(token),
    features,
    groups,
    near: NONE,
    shared: undefined,
    object: undefined,
    head: undefined,
    others: [],
    phrase: undefined,
    modifiers: NONE,
    leaning: NONE,
    main: undefined,
    clause: undefined,
    group: undefined,
    isHolding: false,
    isExistence: sentence.isWord(token, FUNCTION.existence),
    isLeading: leads(sentence, token),
    sharesSpeaker: false,
    isPossible: false,
  };
  sentence.governors.set(token, governor);
  const [first] = groups;
  if (first !== undefined) {
    const start = firstToken(first.members[0]!);
    // The clauses that wait stand in the order of the text; those before the first group are not inside.
    for (let w = sentence.waiting.length - 1; w >= 0; w--) {
      const waiting = sentence.waiting[w]!;
      if (waiting.token < start) break;
      waiting.clause ??= governor;
    }
  }
  for (const group of groups) giveControl(group, groups);
  return governor;
}

/** Does a verb say what something led to: `nəticələnib`, `səbəb olub`? */
function leads(sentence: Sentence, token: number): boolean {
  const { groups } = sentence.context;
  const isVerb = groups.isIn(sentence.context.wordAt(token).word, GROUP.leading);
  return isVerb || sentence.isIn(token - 1, GROUP.leading);
}
