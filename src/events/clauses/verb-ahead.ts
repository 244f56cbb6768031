import { CASE, caseOf, VOICE, voiceOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { COMMA } from "../../text/marks.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { GROUP, LEAVES_NO_OBJECT } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { isPassive, type WordReading } from "../words/word-reader.ts";
import type { Sentence } from "./sentence.ts";

// What the next verb is, and what stands before it: it tells whether a noun is its object.

/** A verb further on says nothing, in tokens. */
const MAX_BEFORE_VERB = 7;

/**
 * Is the next verb active and transitive, with no other object before it? In `hökumət qüvvələri şəhəri ələ keçirib` the forces are
 * none, but in `prezident səfiri vəzifəsini icra etməyə çağırıb` the envoy is.
 */
export function hasTransitiveVerb(sentence: Sentence, first: number): boolean {
  const { reading, verbs } = sentence.context;
  let hasOther = false;
  let end = Math.min(sentence.end, first + MAX_BEFORE_VERB);
  for (let i = first; i < end; i++) {
    if (reading.tokens.kinds[i] === TOKEN.number) continue;
    if (reading.tokens.kinds[i] !== TOKEN.word) return false;
    const { kind, features, word } = sentence.context.wordAt(i);
    if (!isPredicate(kind)) {
      hasOther ||= isAccusativeAt(sentence, i);
      continue;
    }
    // `baş tutub`: nothing is held there.
    const hasNone = sentence.isIn(i - 1, LEAVES_NO_OBJECT);
    const isActive =
      !hasNone && verbs.takesObject(verbs.stemOf(word)) && voiceOf(features) === VOICE.active;
    if (isActive && !hasOther) return true;
    // `ölkələri sülhə nail olmağa çağırıb`: the verb after an infinitive may be the one.
    if (kind !== WORD.verbalNoun) return false;
    hasOther = false;
    // `ölkələri sülhə nail olmağa, sərhədi açmağa çağırıb`
    const asker = askerAfter(sentence, i, features);
    if (asker > i + 1) {
      end = asker + 1;
      i = asker - 1;
    }
  }
  return false;
}

/** What follows an infinitive, or the list that it is of: `çağırıb` of `addımlar atmağa və sürəti artırmağa çağırıb`; -1 if it is of another one. */
export function askerAfter({ context, end }: Sentence, i: number, features: number): number {
  const { reading } = context;
  let at = i + 1;
  while (at < end && (reading.tokens.units[at] === COMMA || isAnd(reading, at))) {
    let next = at + 1;
    while (next < end && !isPredicate(context.wordAt(next).kind)) next++;
    if (next >= end || caseOf(context.wordAt(next).features) !== caseOf(features)) return -1;
    at = next + 1;
  }
  return at < end ? at : -1;
}

/** Does an object come before the next verb? */
export function hasObjectAhead(sentence: Sentence, first: number): boolean {
  const { reading } = sentence.context;
  for (let i = first; i < Math.min(sentence.end, first + MAX_BEFORE_VERB); i++) {
    if (reading.tokens.kinds[i] !== TOKEN.word) return false;
    if (isPredicate(sentence.context.wordAt(i).kind)) return false;
    if (isAccusativeAt(sentence, i)) return true;
  }
  return false;
}

/** Is the next word a bare noun, and the object of the verb behind it: `rüşvət alıb`, but not `qəbul edib`, which may have another? */
export function hasBareObject({ context, end }: Sentence, first: number): boolean {
  const { verbs, groups, mentionOf } = context;
  if (first + 1 >= end || mentionOf[first]! >= 0) return false;
  const { kind, features } = context.wordAt(first);
  const verb = context.wordAt(first + 1);
  if (kind !== WORD.noun || features !== 0 || !isPredicate(verb.kind)) return false;
  const stem = verbs.stemOf(verb.word);
  return verbs.takesObject(stem) && !groups.isIn(stem, GROUP.doing);
}

/** Does the next verb have such an object, wherever it stands: `kənddə silah tapıb`? */
export function hasBareObjectAhead(sentence: Sentence, first: number): boolean {
  const { context, end } = sentence;
  for (let i = first; i < Math.min(end, first + MAX_BEFORE_VERB); i++) {
    if (context.reading.tokens.kinds[i] === TOKEN.mark) return false;
    if (isPredicate(context.wordAt(i).kind)) return false;
    if (hasBareObject(sentence, i)) return true;
  }
  return false;
}

/** Does a verb come next, or how something is done and then the verb: `azalıb`, `kəskin azalıb`? */
export function isBeforeVerb({ context, end }: Sentence, first: number): boolean {
  if (first >= end) return false;
  const { kind } = context.wordAt(first);
  if (isPredicate(kind)) return true;
  const isManner = kind === WORD.adverb || kind === WORD.modifier;
  return isManner && first + 1 < end && isPredicate(context.wordAt(first + 1).kind);
}

/** Is the next verb a finite one? */
export function hasFiniteVerb({ context, end }: Sentence, first: number): boolean {
  for (let i = first; i < Math.min(end, first + MAX_BEFORE_VERB); i++) {
    const { kind } = context.wordAt(i);
    if (isPredicate(kind)) return kind === WORD.finite;
  }
  return false;
}

/**
 * Is the next verb a finite one that nobody does to anything: `açılıb`, `açılışı olub`, but `təklifi rədd edib`? If there is a subject
 * for it, `xətlər zədələnib`, any verb that takes no object is.
 */
export function isDoneByNobody(sentence: Sentence, first: number, hasSubject: boolean): boolean {
  const { context, end } = sentence;
  const { verbs } = context;
  for (let i = first; i < Math.min(end, first + MAX_BEFORE_VERB); i++) {
    const verb = context.wordAt(i);
    if (!isPredicate(verb.kind)) continue;
    if (verb.kind !== WORD.finite) return false;
    const stem = verbs.stemOf(verb.word);
    return (
      isInPassive(sentence, verb) ||
      ((hasSubject || verbs.isLight(stem)) && !verbs.takesObject(stem))
    );
  }
  return false;
}

/** Is a verb a passive, by its suffix or by its row? */
export function isInPassive(
  { context: { verbs } }: Sentence,
  { word, features }: WordReading,
): boolean {
  return isPassive(features) || verbs.activesOf(verbs.stemOf(word)).length > 0;
}

/** `27-si yaralanıb`, `payı artır`: what has no object has its subject right before it. */
export function mayTakeObject(sentence: Sentence, { word }: WordReading): boolean {
  const { verbs } = sentence.context;
  const stem = verbs.stemOf(word);
  return verbs.takesObject(stem) || verbs.isLight(word) || verbs.activesOf(stem).length > 0;
}

/** Has a verb an object as it stands: `azad edib`, but not `azad edilib` or `yaralanıb`? */
export function takesObject(sentence: Sentence, word: WordReading): boolean {
  return mayTakeObject(sentence, word) && !isInPassive(sentence, word);
}

/** `şəhəri`, `Şuşanı`: a noun that is an object, or may be one. */
function isAccusativeAt({ context }: Sentence, i: number): boolean {
  const { mentionOf, resolution } = context;
  const mention = mentionOf[i]!;
  if (mention >= 0) return caseOf(resolution.mentions[mention]!.features) === CASE.accusative;
  const { kind, features, accusative } = context.wordAt(i);
  return kind === WORD.noun && (accusative >= 0 || caseOf(features) === CASE.accusative);
}
