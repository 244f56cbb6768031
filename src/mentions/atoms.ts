import { type Analyses, KIND_BIT } from "../analyses/analyze.ts";
import { isOneOf } from "../analyses/spelled.ts";
import { type Atom, atom, optional, type Pattern, seq } from "../engine/pattern.ts";
import { bit, CATEGORY, type Category } from "../lexicon/category.ts";
import { foldCase } from "../text/fold-case.ts";
import { COLON } from "../text/marks.ts";
import { isGlued, SHAPE, startsAfresh } from "../tokens/tokens.ts";
import { isInflected, readNumber } from "./read-number.ts";

/** The atoms that rules are made of: patterns over one reading of a text. */
export type Rule = Pattern<Analyses>;

/** One token that a test accepts; `first` narrows where it is tried (bits of `Analyses.bits`). */
export function token(first: number, accepts: (reading: Analyses, i: number) => boolean): Rule {
  return atom({
    first,
    more: 0,
    find(reading, at, emit) {
      if (at < reading.tokens.count && accepts(reading, at)) emit(at + 1, at);
    },
  } satisfies Atom<Analyses>);
}

/** One of these words, exactly so but for case. */
export function literal(...words: string[]): Rule {
  const keys = words.map((word) => foldCase(word));
  const isMark = keys.every((key) => !/[\p{L}\p{N}]/u.test(key));
  return token(isMark ? KIND_BIT.mark : KIND_BIT.word, (reading, i) => isOneOf(reading, i, keys));
}

/**
 * An entry of a lexicon, one word or several, in any case and number. The value is the hit's number in `reading.hitEntries`.
 *
 * @param table path of a lexicon (`time/months`), when the category has several
 */
export function lexeme(
  category: Category,
  table?: string,
  accepts: (reading: Analyses, hit: number) => boolean = () => true,
): Rule {
  return atom({
    first: bit(category),
    find(reading, at, emit) {
      if (at >= reading.tokens.count || (reading.bits[at]! & bit(category)) === 0) return;
      for (let h = reading.hitFirst[at]!; h < reading.hitFirst[at + 1]!; h++) {
        const entry = reading.hitEntries[h]!;
        if (reading.lexicon.categoryOf(entry) !== category) continue;
        if (table !== undefined && reading.lexicon.tableOf(entry) !== table) continue;
        if (accepts(reading, h)) emit(reading.hitEnds[h]!, h);
      }
    },
  });
}

/**
 * A number in digits or words that something is counted with, multipliers included: `5`, `1,7 milyon`, `iyirmi beş`. One with an
 * ending of its own (`14-də`) counts nothing. The value is the number.
 */
export function number(): Rule {
  return numberThat((reading, end) => !isInflected(reading, end - 1));
}

/** The same with whatever ending, since it counts what stands before it: `$5 milyona`. */
export function numberInAnyCase(): Rule {
  return numberThat(() => true);
}

function numberThat(accepts: (reading: Analyses, end: number) => boolean): Rule {
  return atom({
    first: KIND_BIT.number | NUMERAL_BIT,
    more: KIND_BIT.number | NUMERAL_BIT | KIND_BIT.mark,
    find(reading, at, emit) {
      const read = readNumber(reading, at);
      if (read !== undefined && accepts(reading, read.end)) emit(read.end, read.value);
    },
  });
}

const NUMERAL_BIT = bit(CATEGORY.numeral);

/** A suffix that a hyphen sets apart, in tokens of its own: the `-i` of `10 faiz-i`; that of `40%-i` is in the token of the mark. */
export function markSuffix(): Rule {
  return optional(
    seq(
      token(
        KIND_BIT.mark,
        (reading, i) =>
          isGlued(reading.tokens, i) && (reading.tokens.shapes[i]! & SHAPE.hyphen) !== 0,
      ),
      token(KIND_BIT.word, (reading, i) => isGlued(reading.tokens, i) && !isCapital(reading, i)),
    ),
  );
}

/** The features of the last word of a hit. */
export function hitFeatures(reading: Analyses, hit: number): number {
  return reading.table.features[reading.hitAnalyses[hit]!]!;
}

export function isCapital(reading: Analyses, i: number): boolean {
  return (reading.tokens.shapes[i]! & SHAPE.initialCapital) !== 0;
}

/** Is the word a name: with a capital where no sentence begins, and not all of the text in capitals? */
export function isProperName(reading: Analyses, at: number): boolean {
  if (!isCapital(reading, at) || startsSentence(reading, at)) return false;
  return (reading.tokens.shapes[at]! & SHAPE.allCapitals) === 0;
}

/** Does a sentence, what is quoted, or what somebody says (`Nazir: Sabah…`) begin with the token? Then its capital proves nothing. */
export function startsSentence({ tokens }: Analyses, at: number): boolean {
  if (startsAfresh(tokens, at)) return true;
  return (tokens.shapes[at - 1]! & SHAPE.openQuote) !== 0 || tokens.units[at - 1] === COLON;
}
