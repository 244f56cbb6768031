import type { Analyses } from "../../analyses/analyze.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { sortFew } from "../../engine/sort-few.ts";
import type { SentenceContext, Tellers } from "../clauses/sentence-context.ts";
import { isInLead } from "../lead.ts";
import { CLASS, CLASS_OF_MENTION } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import { mayHold } from "./argument-tests.ts";
import type { TriggerFinder, TriggerMatch } from "./find-triggers.ts";

/** Classes that come of reading, not of words. */
const MADE_BY_READING = CLASS.clause | CLASS.event;
const NONE: readonly TriggerMatch[] = [];

/** Every row that words of a sentence spell, the most specific first; none if the sentence is not worth reading. */
export function matchSentence(
  context: SentenceContext,
  finder: TriggerFinder,
  sentence: number,
): readonly TriggerMatch[] {
  const { sentences } = context.reading.tokens;
  const found = findMatches(finder, sentences[sentence]!, sentences[sentence + 1]!);
  if (!isWorth(found, sentence)) return NONE;
  const matches = withoutHopeless(context, withoutJoined(context.reading, found), sentence);
  return isWorth(matches, sentence) ? matches : NONE;
}

/** Drops rows whose test asks for a class of argument that no word of the sentence has: most sentences need no reading then. */
function withoutHopeless(
  context: SentenceContext,
  matches: readonly TriggerMatch[],
  sentence: number,
): readonly TriggerMatch[] {
  if (!matches.some(({ trigger }) => trigger.test !== undefined)) return matches;
  const { reading, words } = context;
  const classes = classesIn(context, sentence);
  return matches.filter(
    ({ trigger: { test }, head }) =>
      test === undefined ||
      (mayHold(test, classes) && !(test.isFinite && isOfClause(words.read(reading, head).kind))),
  );
}

/** Every class that an argument in a sentence can have. */
function classesIn(
  { reading, resolution, mentionOf, words }: SentenceContext,
  sentence: number,
): number {
  let classes = MADE_BY_READING;
  const end = reading.tokens.sentences[sentence + 1]!;
  for (let i = reading.tokens.sentences[sentence]!; i < end; i++) {
    const mention = mentionOf[i]!;
    if (mention >= 0) classes |= CLASS_OF_MENTION[resolution.mentions[mention]!.type] ?? 0;
    const { classes: own, object, owned } = words.read(reading, i);
    // In its place `şəxsi` may turn out to be somebody, and `mərkəzi` a place.
    classes |= own | (object?.classes ?? 0) | (owned?.classes ?? 0);
  }
  return classes;
}

/** A verb that ends no sentence, whatever stands behind it. */
function isOfClause(kind: number): boolean {
  return kind === WORD.verbalNoun || kind === WORD.participle || kind === WORD.relative;
}

/** A sentence in which something is said and nothing happens matters at the beginning alone, where the source is named. */
function isWorth(matches: readonly TriggerMatch[], sentence: number): boolean {
  if (matches.length === 0) return false;
  return isInLead(sentence) || matches.some(({ trigger }) => trigger.frame.tells === "event");
}

function findMatches(finder: TriggerFinder, start: number, end: number): TriggerMatch[] {
  const matches: TriggerMatch[] = [];
  for (let i = start; i < end; i++) finder.findAt(i, start, end, matches);
  return sortFew(matches, byRank);
}

function byRank(a: TriggerMatch, b: TriggerMatch): number {
  return b.trigger.rank - a.trigger.rank;
}

/** `dəstək və yardım göstərib`: two words for one thing, of which the second makes the construction. */
function withoutJoined(
  reading: Analyses,
  matches: readonly TriggerMatch[],
): readonly TriggerMatch[] {
  if (!matches.some(({ trigger }) => trigger.isNoun && trigger.frame.isHelp)) return matches;
  const isJoined = (i: number): boolean =>
    isAnd(reading, i + 1) &&
    matches.some(
      ({ trigger, tokens: [part], head }) =>
        part === i + 2 && part < head && !trigger.isNoun && trigger.frame.isHelp,
    );
  return matches.filter(
    ({ trigger, head }) => !(trigger.isNoun && trigger.frame.isHelp && isJoined(head)),
  );
}

/** What tells an event at which token. */
export function tellersIn(matches: readonly TriggerMatch[]): Tellers {
  const eventNouns = new Map<number, TriggerMatch>();
  const told = new Set<number>();
  const beginnings = new Set<number>();
  const parts = new Set<number>();
  for (const { trigger, tokens, head } of matches) {
    if (trigger.isNoun) continue;
    for (const token of tokens) if (token !== head) parts.add(token);
    const [first, second] = tokens;
    if (second === first! + 1 && second < head) beginnings.add(first!);
    const last = tokens.at(-1)!;
    if (last > head) told.add(last);
  }
  for (const match of matches) {
    if (!parts.has(match.head) && !eventNouns.has(match.head)) eventNouns.set(match.head, match);
  }
  return { eventNouns, told, beginnings, parts };
}
