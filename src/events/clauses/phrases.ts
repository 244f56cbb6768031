import { CASE, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import type { Postposition } from "../words/postpositions.ts";
import { WORD } from "../words/word-kind.ts";
import { areParted, pushPhrase, splitLast } from "./coordination.ts";
import { addEventNoun, addEventOf } from "./event-nouns.ts";
import {
  ACTOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  isOfState,
  isTime,
  lastOf,
  ownerAt,
  type Phrase,
  type Unit,
} from "./phrase.ts";
import {
  takeAim,
  takeField,
  takeHearer,
  takeOwner,
  takeParties,
  takePossessor,
  takeWhole,
} from "./possessors.ts";
import type { Sentence } from "./sentence.ts";
import { isBeforeVerb } from "./verb-ahead.ts";

/** Classes of what may happen. */
const HAPPENING = CLASS.happening | CLASS.war | CLASS.process;

/** Ends the phrase that is being read: it takes what belongs to it from the stack, and is put there itself. */
export function closePhrase(sentence: Sentence): void {
  const { open } = sentence;
  if (open === undefined) return;
  sentence.open = undefined;
  const head = headOf(open);
  // An adjective alone is an adverb here: `müvəqqəti bağlayıb`.
  if (isLoneModifier(open)) {
    sentence.addAdverb(open.units[0]!.first, head.head + 1);
    return;
  }
  open.features = head.features;
  open.classes = head.classes;
  for (const { classes } of open.units) open.classes |= classes & CLASS.amount;
  const title = head.mention >= 0 ? open.units.at(-2) : undefined;
  // `səfiri Mixail Yevdokimov` is an envoy; but `keçmiş SSRİ` is no time.
  if (title !== undefined && title.mention < 0) open.classes |= title.classes & ~CLASS.time;
  const event = findEventNoun(sentence, open);
  if (event === head) takePossessor(sentence, open, head);
  const governor = event === undefined ? undefined : addEventNoun(sentence, open, event);
  if (governor !== undefined) addEventsOfKind(sentence, open, governor);
  if (event === head) {
    open.classes |= CLASS.event;
    open.governor = governor;
  }
  // `baş verən qəza`, but no hostage of `saxlanılan girov`
  if (sentence.context.isTold(head.head) && (head.classes & ~HAPPENING) === 0)
    open.classes |= CLASS.event;
  takeWhole(sentence, open, head);
  takeParties(sentence, open, governor);
  takeField(sentence, open);
  takeOwner(sentence, open);
  takeHearer(sentence, head);
  takePossessor(sentence, open, head);
  settleCase(sentence, open, head);
  takeAim(sentence, open);
  pushPhrase(sentence, open);
  if (governor !== undefined) governor.group = sentence.free.at(-1);
  sentence.joint = undefined;
}

function findEventNoun(sentence: Sentence, { units }: Phrase): Unit | undefined {
  for (let i = units.length - 1; i >= 0; i--) {
    const { head, classes } = units[i]!;
    if ((classes & CLASS.clause) === 0 && sentence.context.isEventNoun(head)) return units[i];
  }
  return undefined;
}

/** `atəşkəs razılaşması`: of what kind an event is, another event says, which is where and when it is. */
function addEventsOfKind(sentence: Sentence, { units }: Phrase, governor: Governor): void {
  for (const { head, features } of units) {
    if (!sentence.context.isEventNoun(head) || sentence.governors.has(head)) continue;
    sentence.governors.set(head, {
      ...governor,
      token: head,
      features,
      phrase: undefined,
      modifiers: [],
      leaning: [],
    });
  }
}

/** `danışıqları` after a noun or genitive is possessed, else accusative. */
function settleCase(sentence: Sentence, phrase: Phrase, head: Unit): void {
  if (head.accusative < 0 || phrase.possessor !== undefined) return;
  const last = sentence.free.at(-1);
  if (sentence.joint === "and" && last !== undefined && isBare(last)) return;
  // `ana, övladları, qonşuları xəsarət alıb`: after a comma, people go on with a list of people.
  if (
    sentence.joint === "comma" &&
    last !== undefined &&
    isBare(last) &&
    !areParted(sentence, last, phrase) &&
    lastOf(last).classes & phrase.classes & CLASS.person
  )
    return;
  if (phrase.units.length > 2 && isOfState(phrase)) return;
  const before = phrase.units.at(-2);
  if (before !== undefined && before.kind === WORD.noun && (before.features & FLAG.ki) === 0)
    return;
  // `Türk həkimləri klinika açıb`: those of a people do it, unless somebody else does.
  if (areOfPeople(sentence, phrase) && !sentence.free.some(isBare)) return;
  phrase.features = head.accusative;
}

function areOfPeople({ context }: Sentence, { units, features }: Phrase): boolean {
  const people = units.at(-2);
  if (people === undefined || people.mention >= 0 || (features & FLAG.plural) === 0) return false;
  return context.words.isPeople(context.wordAt(people.head).word);
}

/**
 * Gives the last group the postposition after it, which ends the phrase that is read; false if it is a word like others. What links
 * sentences is read and says nothing.
 */
export function attachPostposition(sentence: Sentence, start: number, post: Postposition): boolean {
  if (isPartOfPhrase(sentence, start, post)) return false;
  if (sentence.context.isEventNoun(start)) dropKind(sentence);
  const isAdverb = makesAdverb(sentence, start);
  closePhrase(sentence);
  const isLink = post.slot === "link";
  if (isLink) sentence.link = start;
  if (isLink || isAdverb) return true;
  const group = sentence.free.at(-1);
  if (group === undefined) return false;
  if (isOfAdverb(sentence, group, start, post)) return true;
  if (!canHave(sentence, group, start, post)) return false;
  if (group.post === undefined) attachTo(sentence, group, start, post);
  else joinTo(sentence, group, start);
  return true;
}

/** Does the phrase that is read go on with it, or another postposition? */
function isPartOfPhrase(
  sentence: Sentence,
  start: number,
  { slot, length, asks }: Postposition,
): boolean {
  // `ad günü münasibətilə`: a day is none before another one.
  if (slot === "during" && sentence.context.postpositionAt(start + length)?.slot === "occasion")
    return true;
  // `yeni birgə layihələr`
  return asks !== undefined && sentence.open !== undefined && isLoneModifier(sentence.open);
}

/** `faktiki olaraq`: the postposition of an adjective makes an adverb; but `nazirliyin birgə təşkilatçılığı ilə`. */
function makesAdverb({ open, context }: Sentence, start: number): boolean {
  if (open === undefined || !isLoneModifier(open)) return false;
  const { kind, features } = context.wordAt(start);
  return kind !== WORD.noun || possessiveOf(features) === POSSESSIVE.none;
}

/** `nazir indiyə qədər`: what an adverb has is none of the subject's before it; but `seçkidən dərhal sonra`. */
function isOfAdverb(
  { context }: Sentence,
  group: Group,
  start: number,
  post: Postposition,
): boolean {
  return (
    OF_ADVERBS.has(post.slot) && isBare(group) && context.wordAt(start - 1).kind === WORD.adverb
  );
}

/** Of `qədər`, `kimi`. */
const OF_ADVERBS: ReadonlySet<Postposition["slot"]> = new Set(["during", "capacity"]);

/** May the last group have a postposition that stands there? */
function canHave(sentence: Sentence, group: Group, start: number, { asks }: Postposition): boolean {
  if (group.comma) return false;
  // `fondun təşəbbüsü və dəstəyi ilə`: of both nouns whose they are stands before the first.
  if (group.post !== undefined)
    return group.post === "leader" && isAnd(sentence.context.reading, start - 1);
  return isRightBefore(sentence, group, start) && (asks === undefined || isComplement(group, asks));
}

/** Says what the group is to the verb by the postposition behind it. */
function attachTo(sentence: Sentence, group: Group, start: number, post: Postposition): void {
  const { context } = sentence;
  const { slot } = post;
  const end = start + post.length;
  if (slot === "during" && isLimit(sentence, group, end)) return;
  const last = slot === "purpose" ? splitAim(sentence, group) : group;
  if (context.isTheme(end - 1)) freeLeaning(sentence, lastOf(last));
  if (context.isEventNoun(start)) addEventOf(sentence, start, last);
  const isSource = slot === "reason" && context.isSource(headOf(lastOf(last)).head);
  if (slot === "instrumental") last.case = CASE.instrumental;
  else if (slot !== "link") last.post = isSource ? "other" : slot;
}

/** The group has one already, and this is the second of two nouns. */
function joinTo(sentence: Sentence, group: Group, start: number): void {
  if (sentence.context.isEventNoun(start)) addEventOf(sentence, start, group);
  sentence.joint = undefined;
}

/** `nazirliyin texniki dəstəyi ilə`: of what kind it is does not part it from whose it is. */
function dropKind(sentence: Sentence): void {
  const { open, free } = sentence;
  if (open === undefined || ownerAt(free) === undefined) return;
  const [kind, ...others] = open.units;
  const isKind = others.length === 0 && kind!.features === 0 && kind!.mention < 0;
  if (isKind && (kind!.classes & ACTOR) === 0) sentence.open = undefined;
}

/** `sədri də daxil olmaqla`, `edə bilməsi üçün`: no verb of another clause stands between the phrase and token `end`. */
function isRightBefore(sentence: Sentence, group: Group, end: number): boolean {
  // `sistemi (o cümlədən yaradılan bazalar) vasitəsilə`
  if (sentence.context.reading.tokens.kinds[end - 1] !== TOKEN.word) return true;
  return !sentence.hasVerb(headOf(lastOf(group)).head + 1, end);
}

/** `5 min barelə qədər azalıb`: a limit of an amount is a dative, and says no time. */
function isLimit(sentence: Sentence, group: Group, next: number): boolean {
  // `2 milyard kubmetrə qədər qaz`
  if (!isBeforeVerb(sentence, next)) return false;
  const { classes } = lastOf(group);
  return (
    group.case === CASE.dative &&
    (classes & (CLASS.amount | CLASS.figure)) !== 0 &&
    (classes & CLASS.time) === 0
  );
}

/** `keçirilən “Yaşıl şəhər” mövzusunda forum`: what a participle before a theme tells, it tells of what has the theme. */
export function freeLeaning(sentence: Sentence, theme: Phrase): void {
  sentence.pending.push(...theme.leaning);
  theme.leaning = [];
}

/** `parklar, uşaqlar üçün meydançalar`: those whom it is for are in no list with things. */
function splitAim(sentence: Sentence, group: Group): Group {
  const [before, whom] = group.members.slice(-2);
  if (whom === undefined || !isBare(group)) return group;
  if ((whom.classes & ACTOR) === 0 || (before!.classes & ACTOR) !== 0) return group;
  return splitLast(sentence, group);
}

/** `Nazir daha əvvəl çıxış edib`, `Bakıda qarşı tərəf`, but `müharibədən əvvəl`, and `iki gün əvvəl`. */
function isComplement(group: Group, asks: readonly number[]): boolean {
  return asks.includes(group.case) || isTime(lastOf(group));
}

export function isLoneModifier({ units }: Phrase): boolean {
  return units.every(
    ({ kind, features, classes }) =>
      kind === WORD.modifier && (features & ~FLAG.derived) === 0 && (classes & CLASS.person) === 0,
  );
}
