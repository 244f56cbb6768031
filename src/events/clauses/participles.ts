import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { isAction, isAttributive, type WordReading } from "../words/word-reader.ts";
import { findSubject, ownerOfTold, takeConverbsSubject, takeSubject } from "./control.ts";
import { addClausePhrase, addGovernor } from "./governors.ts";
import { closingBracket } from "./marks.ts";
import { isBareObject, takeConverbsObject } from "./objects.ts";
import {
  AREA,
  GOVERNOR,
  type Group,
  headOf,
  isBare,
  isGenitive,
  isTime,
  lastOf,
} from "./phrase.ts";
import { freeLeaning } from "./phrases.ts";
import type { Sentence } from "./sentence.ts";
import { takeOblique } from "./taken-groups.ts";

// Participles, which lean on a noun or are one.

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
    isPartOfSaying(sentence, next);
  const groups = takeOblique(sentence, isClause ? "clause" : "attribute", i, word.features);
  if (isClause) {
    if (isRelative) takeSubject(groups);
    takeConverbsSubject(sentence, groups);
  }
  const kind = isRelative ? GOVERNOR.relative : GOVERNOR.participle;
  const governor = addGovernor(sentence, kind, i, word.features, groups);
  const listed = isRelative && isClause ? caseOf(word.features) : -1;
  governor.shared = (isRelative ? ownerOfTold(groups) : undefined) ?? findSubject(sentence, listed);
  takeConverbsObject(sentence, governor);
  if (!isClause && joinsHead(sentence, groups)) sentence.joint ??= "and";
  // `keçirilən “Yaşıl dünya” mövzusuna həsr olunmuş forum`
  if (!isClause)
    for (const { members } of groups)
      if (sentence.context.isTheme(headOf(members[0]!).head)) freeLeaning(sentence, members[0]!);
  if (!isClause) sharePlace(sentence, groups, i);
  // `Çilidə qatar aşıb, ölənlər var`, `Çilidə qatar aşıb, xəsarət alanlar var`
  else if (!isRelative && groups.every((group) => isPartOf(sentence, group, i)))
    governor.near = sentence.lastPlaces;
  if (isClause) addClausePhrase(sentence, i, word, governor);
  else if (isListed) sentence.listed.push(governor);
  else sentence.pending.push(...sentence.listed.splice(0), governor);
}

/** The `xəsarət` of `xəsarət alanlar`. */
function isPartOf({ context }: Sentence, group: Group, i: number): boolean {
  return context.isPartOf(i, headOf(lastOf(group)).head);
}

/** `vəkilin və dünən gəlmiş həkimin`: does the `və` before the clause join the noun that its participle leans on? */
function joinsHead({ free }: Sentence, [first]: readonly Group[]): boolean {
  const before = free.at(-1);
  if (first?.joint !== "and" || before === undefined || before.comma) return false;
  if ((lastOf(before).classes & CLASS.clause) !== 0) return false;
  // `nazir və Çilinin səfirinin gəldiyi forum`
  return !(isGenitive(first) && isBare(before));
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
    last !== undefined && isBareObject(last, participle) && lastOf(last).governor === undefined;
  const place = firstPlace(hasPart ? groups.slice(0, -1) : groups);
  if (place === undefined) return;
  const at = groups.indexOf(place);
  // `Çilidə prezidentin iştirakı ilə keçirilən forumda`: what happened there needs its place itself.
  if (at < 0 || sentence.context.isEventNoun(participle)) sentence.lastPlaces = [place];
  else sentence.free.push(...groups.splice(0, at + 1));
}

/** Who does it, or when. */
function isBeforePlace(group: Group): boolean {
  return isBare(group) || isTime(lastOf(group));
}

/** The place with which a clause begins, whatever time stands before it, if something else follows. */
function firstPlace([first, ...others]: readonly Group[]): Group | undefined {
  if (first === undefined) return undefined;
  const { classes, governor } = first.members[0]!;
  if ((classes & CLASS.time) !== 0) return firstPlace(others);
  if (governor?.kind === GOVERNOR.verbalNoun) return firstPlace(governor.groups);
  const isPlace = first.case === CASE.locative && first.post === undefined;
  return isPlace && others.length > 0 && (classes & AREA) !== 0 ? first : undefined;
}

/** `öldüyü güman edilir`, `itkin düşmüş elan edilib`: the noun of a passive that says so is nothing that a clause could be about. */
function isPartOfSaying(
  { context: { reading, words, verbs }, end }: Sentence,
  noun: number,
): boolean {
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
  if (reading.tokens.kinds[next] === TOKEN.mark) {
    if ((reading.tokens.shapes[next]! & SHAPE.openQuote) !== 0) return true;
    // `oyunu udan (2:0) komanda`
    const close = closingBracket(sentence, next);
    return close > 0 && hasHead(sentence, close + 1);
  }
  const post = sentence.context.postpositionAt(next);
  // `imzalanmış birgə bəyannamə`: what is an adverb too leaves the head behind it.
  if (post !== undefined) return post.asks !== undefined && hasHead(sentence, next + post.length);
  const { kind, features } = sentence.context.wordAt(next);
  // `görülən yenidənqurma işləri`
  if (kind === WORD.verbalNoun) return isAction(features);
  return !isPredicate(kind) && kind !== WORD.conjunction;
}
