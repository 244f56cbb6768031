import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { atom } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Rule } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { readOrdinal, readRoman } from "../../mentions/read-number.ts";
import { defineRules } from "../../mentions/rules.ts";
import { hasShape, isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { isAmbiguousNumeral, toValue } from "../amount/read-amount.ts";
import { isFree } from "../code/code.ts";
import { digitsAt, isHyphen, suffixAt, suffixEnd } from "../timex/number-suffix.ts";

export const ordinalRules = defineRules("ordinal", {
  /** `5-ci`, `2-3-cü`. */
  digits: {
    pattern: ordinal(KIND_BIT.number, readInDigits),
    build: ({ start }, reading) => build(readInDigits(reading, start)),
  },
  /** `beşinci`, `iyirmi birinci`. */
  words: {
    pattern: ordinal(bit(CATEGORY.numeral), readInWords),
    build: ({ start }, reading) => build(readInWords(reading, start)),
  },
  /** `II dərəcəli`, `XX-ci`. */
  roman: {
    pattern: ordinal(KIND_BIT.word, readInRoman),
    build: ({ start }, reading) => build(readInRoman(reading, start)),
  },
});

interface Ordinal {
  readonly end: number;
  /** One, or from the first to the last. */
  readonly numbers: readonly number[];
}

type Read = (reading: Analyses, at: number) => Ordinal | undefined;

function ordinal(first: number, read: Read): Rule {
  return atom<Analyses>({
    first,
    find(reading, at, emit) {
      const found = read(reading, at);
      if (found !== undefined) emit(found.end, at);
    },
  });
}

function build(read: Ordinal | undefined): Built | undefined {
  return read && { value: { value: toValue(read.numbers) } };
}

function readInDigits(reading: Analyses, at: number): Ordinal | undefined {
  if (!isFree(reading, at)) return undefined;
  const low = digitsAt(reading, at);
  const own = suffixAt(reading, at);
  if (own.isOrdinal) return { end: suffixEnd(reading, at), numbers: [low] };
  const isRange = own.text === "" && isHyphen(reading, at + 1) && isGlued(reading.tokens, at + 1);
  const high = isRange ? digitsAt(reading, at + 2) : -1;
  if (high <= low) return undefined;
  const end = suffixEnd(reading, at + 2);
  return suffixAt(reading, at + 2).isOrdinal ? { end, numbers: [low, high] } : undefined;
}

/** `axırıncı` and `neçənci` tell no number, and `ilk` is rather an adjective. */
function readInWords(reading: Analyses, at: number): Ordinal | undefined {
  const read = isAmbiguousNumeral(reading, at) ? undefined : readOrdinal(reading, at);
  return read !== undefined && read.value >= 1
    ? { end: read.end, numbers: [read.value] }
    : undefined;
}

/**
 * Only small numerals are used in prose, and larger letters spell other things: `MMC` is a company, `CD` a disc. A single letter is
 * an ordinal only before what it numbers: `V sinif`; and `X` is a network.
 */
function readInRoman(reading: Analyses, at: number): Ordinal | undefined {
  const { tokens } = reading;
  if (!hasShape(tokens, at, SHAPE.roman) || !isFree(reading, at)) return undefined;
  const letters = tokens.text.slice(tokens.starts[at], tokens.coreEnds[at]);
  const read = SMALL.test(letters) ? readRoman(reading, at) : undefined;
  if (read === undefined || letters === "X") return undefined;
  const found: Ordinal = { end: read.end, numbers: [read.value] };
  if (hasShape(tokens, at, SHAPE.suffixed)) {
    return suffixAt(reading, at).isOrdinal ? found : undefined;
  }
  return letters.length > 1 || isNoun(reading, at + 1) ? found : undefined;
}

const SMALL = /^[IİVX]+$/u;

function isNoun({ tokens, bits }: Analyses, at: number): boolean {
  const isWord =
    at < tokens.count &&
    tokens.kinds[at] === TOKEN.word &&
    !hasShape(tokens, at, SHAPE.initialCapital);
  return isWord && (bits[at]! & NOUNS) !== 0;
}

const NOUNS =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.placeHead);
