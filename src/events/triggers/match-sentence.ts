import type { Analyses } from "../../analyses/analyze.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { sortFew } from "../../engine/sort-few.ts";
import type { Resolution } from "../../entities/resolution.ts";
import { isInLead } from "../lead.ts";
import { CLASS, CLASS_OF_MENTION } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import type { WordReader } from "../words/word-reader.ts";
import { mayHold } from "./argument-tests.ts";
import type { TriggerFinder, TriggerMatch } from "./find-triggers.ts";

/** Classes that come of reading, not of words. */
const MADE_BY_READING = CLASS.clause | CLASS.event;
const NONE: readonly TriggerMatch[] = [];

/** A text whose words and mentions are read. */
interface ReadText {
  readonly reading: Analyses;
  readonly resolution: Resolution;
  readonly words: WordReader;
  /** Outermost mention of each token, or -1. */
  readonly mentionOf: Int32Array;
}

/** Every row that words of a sentence spell, the most specific first; none if the sentence is not worth reading. */
export function matchSentence(
  text: ReadText,
  finder: TriggerFinder,
  sentence: number,
): readonly TriggerMatch[] {
  const { sentences } = text.reading.tokens;
  const found = findMatches(finder, sentences[sentence]!, sentences[sentence + 1]!);
  if (!isWorth(found, sentence)) return NONE;
  const matches = withoutHopeless(text, withoutJoined(text.reading, found), sentence);
  return isWorth(matches, sentence) ? matches : NONE;
}

/** Drops rows whose test asks for a class of argument that no word of the sentence has: most sentences need no reading then. */
function withoutHopeless(
  text: ReadText,
  matches: readonly TriggerMatch[],
  sentence: number,
): readonly TriggerMatch[] {
  if (!matches.some(({ trigger }) => trigger.test !== undefined)) return matches;
  const { reading, words } = text;
  const classes = classesIn(text, sentence);
  return matches.filter(
    ({ trigger: { test }, head }) =>
      test === undefined ||
      (mayHold(test, classes) && !(test.isFinite && isOfClause(words.read(reading, head).kind))),
  );
}

/** Every class that an argument in a sentence can have. */
function classesIn({ reading, resolution, mentionOf, words }: ReadText, sentence: number): number {
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
