import { type Analyses, bareWord, KIND_BIT } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { atom } from "../../engine/pattern.ts";
import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE } from "../../lexicon/category.ts";
import { hitFeatures, type Rule } from "../../mentions/atoms.ts";
import { type Built, writeNominative } from "../../mentions/candidate.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { numeralOf } from "../../mentions/read-number.ts";
import { defineRules } from "../../mentions/rules.ts";
import { isDigit } from "../../text/letters.ts";
import { COLON } from "../../text/marks.ts";
import { hasShape, isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import {
  endsQuotedName,
  isAmbiguousNumeral,
  numbersOf,
  readAmount,
  readInflectedAmount,
  toValue,
} from "../amount/read-amount.ts";
import { isFree } from "../code/code.ts";
import type { Count } from "../timex/count.ts";
import { isHyphen, suffixAt } from "../timex/number-suffix.ts";

export const cardinalRules = defineRules("cardinal", {
  /** `25`, `1,7 milyon`, `5-6`, `14-ü`. */
  digits: {
    pattern: amountThat(KIND_BIT.number, isInDigits),
    build: ({ start }, reading) => build(reading, start),
  },
  /** `iyirmi beş`, `üç-dörd`, `ikisi`. */
  words: {
    pattern: amountThat(bit(CATEGORY.numeral), isInWords),
    build: ({ start }, reading) => build(reading, start),
  },
});

type Test = (reading: Analyses, at: number, count: Count) => boolean;

function amountThat(first: number, accepts: Test): Rule {
  return atom<Analyses>({
    first,
    find(reading, at, emit) {
      const amount = readCardinal(reading, at);
      if (amount !== undefined && accepts(reading, at, amount)) emit(amount.end, at);
    },
  });
}

function readCardinal(reading: Analyses, at: number): Count | undefined {
  return readInflectedAmount(reading, at) ?? readAmount(reading, at);
}

function build(reading: Analyses, at: number): Built | undefined {
  const amount = readCardinal(reading, at);
  if (amount === undefined) return undefined;
  const hit = numeralHit(reading, amount.end);
  const name =
    hit < 0 ? {} : { name: writeNominative(reading, at, amount.end, reading.hitAnalyses[hit]!) };
  return { value: { value: toValue(numbersOf(amount)) }, ...name };
}

/** The hit by which the word before token `end` is a number, or -1. */
function numeralHit(reading: Analyses, end: number): number {
  const { lexicon, hitEntries, hitEnds } = reading;
  const isCounting = (h: number): boolean =>
    hitEnds[h] === end && COUNTING.includes(numeralOf(lexicon, hitEntries[h]!).kind);
  return findHit(reading, end - 1, CATEGORY.numeral, isCounting);
}

const COUNTING: readonly string[] = ["cardinal", "multiplier", "range", "fraction"];

/** Nothing but an ending and the marks of the sentence is glued to the digits: they are no part of a date, a score, a code. */
function isInDigits(reading: Analyses, at: number, count: Count): boolean {
  const { end } = count;
  const { kinds } = reading.tokens;
  if (kinds[at] !== TOKEN.number || !isFree(reading, at) || isAfterColon(reading, at)) return false;
  if (kinds[end - 1] === TOKEN.number && !suffixAt(reading, end - 1).isCase) return false;
  const isElse =
    isNumberOfLine(reading, at, end) ||
    endsQuotedName(reading, at, end) ||
    isScore(reading, at, count);
  return isClosed(reading, end) && !isElse;
}

/** The second half of `2:0`. */
function isAfterColon({ tokens: { text, starts } }: Analyses, at: number): boolean {
  const start = starts[at]!;
  return text.charAt(start - 1) === ":" && isDigit(text.charCodeAt(start - 2));
}

/** Marks that end a number without a space; a full stop or a comma between digits does not. */
const CLOSING = '.,;:!?)]}”“"»’…(';

function isClosed(reading: Analyses, end: number): boolean {
  if (!isGlued(reading.tokens, end)) return true;
  const { text, starts } = reading.tokens;
  const mark = text.charAt(starts[end]!);
  if (!CLOSING.includes(mark)) return false;
  return (
    !".,:".includes(mark) ||
    !isGlued(reading.tokens, end + 1) ||
    hasShape(reading.tokens, end + 1, SHAPE.closeQuote)
  );
}

/** `1. Ərizə`, `2.1) surət`: what numbers the lines of a list. */
function isNumberOfLine({ tokens }: Analyses, at: number, end: number): boolean {
  const opensLine = hasShape(tokens, at, SHAPE.lineStart | SHAPE.paragraphStart);
  return opensLine && ".)".includes(tokens.text.charAt(tokens.ends[end - 1]!) || " ");
}

/** `1-3 hesablı məğlubiyyət`, `3 - 1 hesabı ilə`; but `3 hesab` are counted. */
function isScore(reading: Analyses, at: number, { end, high }: Count): boolean {
  const isOfTwo = high !== undefined || isHyphen(reading, at - 1) || isColon(reading, at - 1);
  return isOfTwo && isFormOf(reading, end, SCORE);
}

const SCORE = ["hesab"];

function isColon({ tokens }: Analyses, at: number): boolean {
  return at >= 0 && tokens.units[at] === COLON;
}

/** A row of number words; a single one, if it is no other word. */
function isInWords(reading: Analyses, at: number, { end, low }: Count): boolean {
  if (reading.tokens.kinds[at] === TOKEN.number) return false;
  const isWhole = isBareNumber(reading, end);
  if (!isWhole && (low === 10 || !isNumberForm(reading, end))) return false;
  if (end > at + 1) return true;
  // `bir` is the article, and `yarım` is half of something told before.
  if (low <= 1) return false;
  return isAmbiguousNumeral(reading, at) ? isWhole && isBeforeNoun(reading, at) : true;
}

/** Has the last word no ending? The full stop of `mln.` has none. */
function isBareNumber(reading: Analyses, end: number): boolean {
  const { table, forms, hitAnalyses, tokens } = reading;
  const hit = numeralHit(reading, end);
  if (hit < 0) return tokens.kinds[end - 1] === TOKEN.mark;
  return table.stems[hitAnalyses[hit]!] === table.lengthOf(forms[end - 1]!);
}

/** `üçü` is a form of a number; `üçün` is another word, and `ikili` one that is made of it. */
function isNumberForm(reading: Analyses, end: number): boolean {
  const { table, forms, lexicon } = reading;
  const hit = numeralHit(reading, end);
  if (hit < 0 || (hitFeatures(reading, hit) & FLAG.derived) !== 0) return false;
  const word = bareWord(table, forms[end - 1]!);
  // `üçü` also ends `hər üçü`: that makes no other word of it.
  return word < 0 || (lexicon.masks[word]! & ~(BEGINS_PHRASE | ENDS_PHRASE)) === 0;
}

/** Does something follow that can be counted, and nothing stand before whose part the word could be: `körpünün altı`? */
function isBeforeNoun({ tokens, table, forms, bits }: Analyses, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count || tokens.kinds[next] !== TOKEN.word || (bits[next]! & NOUNS) === 0)
    return false;
  return at === 0 || caseOf(table.firstFeatures(forms[at - 1]!)) !== CASE.genitive;
}

const NOUNS =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.unit) |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.placeHead);
