import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, isNobodys } from "../../analyses/features.ts";
import { readJoinedEnding } from "../../analyses/read-joined-ending.ts";
import { isOneOf } from "../../analyses/spelled.ts";
import { hashKey, WordTable } from "../../engine/word-table.ts";
import { MAX_WORD, writeKey } from "../../text/fold-case.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import { CHAR, classOf } from "../../text/letters.ts";
import { digitsOf, isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { rememberLast } from "./remember-last.ts";

/** The ending of a number in digits: `də` of `14-də`. */
export interface NumberSuffix {
  readonly text: string;
  /** `2025-ci` */
  readonly isOrdinal: boolean;
  /** A case ending or none, and not ordinal. */
  readonly isCase: boolean;
  /** What it says. */
  readonly features: number;
}

const NO_SUFFIX: NumberSuffix = { text: "", isOrdinal: false, isCase: true, features: 0 };

/** The number written in the digits of token `at`, without its suffix, or -1. */
export function digitsAt({ tokens }: Analyses, at: number): number {
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.number) return -1;
  return digitsOf(tokens, at);
}

export function digitCount({ tokens }: Analyses, at: number): number {
  return tokens.coreEnds[at]! - tokens.starts[at]!;
}

export function isHyphen({ tokens }: Analyses, at: number): boolean {
  return at >= 0 && at < tokens.count && (tokens.shapes[at]! & SHAPE.hyphen) !== 0;
}

/** The apostrophe of `14'də`, glued to what stands on both sides of it. */
export function isApostrophe(reading: Analyses, at: number): boolean {
  const { count, units } = reading.tokens;
  return (
    at < count &&
    APOSTROPHES.includes(units[at]!) &&
    isGlued(reading.tokens, at) &&
    isGlued(reading.tokens, at + 1)
  );
}

const APOSTROPHES: readonly number[] = [0x27, 0x60, 0xb4, 0x2018, 0x2019];

/** The suffix of the number at token `at`: attached, or after a hyphen with a space (`14 -də`) or in capitals (`14-DƏ`). */
export const suffixAt = rememberLast((reading, at): NumberSuffix => {
  const { tokens } = reading;
  const core = tokens.coreEnds[at]!;
  if (core < tokens.ends[at]!) return readSuffix(tokens.text, core, tokens.ends[at]!);
  return suffixApart(reading, at) ?? NO_SUFFIX;
});

/** The token after a number and its suffix. */
export function suffixEnd(reading: Analyses, at: number): number {
  const { tokens } = reading;
  const isApart = tokens.coreEnds[at] === tokens.ends[at] && suffixApart(reading, at) !== undefined;
  return isApart ? at + 3 : at + 1;
}

function suffixApart(reading: Analyses, at: number): NumberSuffix | undefined {
  if (!isHyphen(reading, at + 1) && !isApostrophe(reading, at + 1)) return undefined;
  if ((reading.tokens.shapes[at + 1]! & SHAPE.lineStart) !== 0) return undefined;
  return isGlued(reading.tokens, at + 1) || isGlued(reading.tokens, at + 2)
    ? suffixWord(reading, at + 2)
    : undefined;
}

/** `də` of `noyabrın 14 də`, where the hyphen was forgotten and a space was not. */
export function isSpacedSuffix(reading: Analyses, at: number): boolean {
  const { tokens } = reading;
  if (at >= tokens.count || (tokens.shapes[at]! & SHAPE.lineStart) !== 0) return false;
  // After an ending it is the particle: `noyabrın 14-ü də`.
  if (tokens.kinds[at - 1] !== TOKEN.number || tokens.coreEnds[at - 1] !== tokens.ends[at - 1])
    return false;
  return isOneOf(reading, at, SPACED);
}

const SPACED = ["dA", "dAn", "dAk"].flatMap(inEveryHarmony);

const MAX_SUFFIX = 8;

/** A word that can be nothing but a suffix written apart: `-də`, `-DƏ`, `-ci`. */
export function suffixWord({ tokens }: Analyses, at: number): NumberSuffix | undefined {
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.word) return undefined;
  const [start, end] = [tokens.starts[at]!, tokens.ends[at]!];
  if (end - start > MAX_SUFFIX) return undefined;
  const suffix = readSuffix(tokens.text, start, end);
  return suffix.isCase || suffix.isOrdinal ? suffix : undefined;
}

/** Suffixes read so far. There are few; the bound is for texts that make them up. */
const WORDS = new WordTable(64);
const SUFFIXES: NumberSuffix[] = [];
const MAX_KNOWN = 4096;

const KEY = new Uint16Array(MAX_WORD);

/** Reads a suffix in small Latin letters, without the hyphen or apostrophe before it. */
function readSuffix(text: string, start: number, end: number): NumberSuffix {
  const first = classOf(text.charCodeAt(start)) <= CHAR.otherLetter ? start : start + 1;
  const length = writeKey(text, first, end, KEY);
  if (SUFFIXES.length >= MAX_KNOWN) forgetSuffixes();
  const word = WORDS.intern(KEY, length, hashKey(KEY, length));
  if (word === SUFFIXES.length) SUFFIXES.push(parseSuffix(WORDS.text(word)));
  return SUFFIXES[word]!;
}

function forgetSuffixes(): void {
  WORDS.clear();
  SUFFIXES.length = 0;
}

/** What is typed for it in ASCII is `ə`, for there is no `e` in any ending. */
function parseSuffix(text: string): NumberSuffix {
  const readings = readJoinedEnding(text.replaceAll("e", "ə")).filter(isNobodys);
  // `14-ü` is the 14th of something, and no object.
  const features = readings.find((one) => caseOf(one) === CASE.nominative) ?? readings[0];
  const isOrdinal = readings.some((one) => (one & FLAG.ordinal) !== 0);
  const isCase = !isOrdinal && readings.some((one) => (one & OTHER) === 0);
  return { text, isOrdinal, isCase, features: features ?? 0 };
}

/** What says more of a number than its case, `-dakı` and `-dır` excepted. */
const OTHER =
  FLAG.plural | FLAG.derived | FLAG.question | FLAG.pastCopula | FLAG.conditional | FLAG.ordinal;
