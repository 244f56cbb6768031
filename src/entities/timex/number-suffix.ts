import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import { MAX_WORD, writeKey } from "../../text/fold-case.ts";
import { CHAR, classOf } from "../../text/letters.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";

/** The number written in the digits of token `at`, without its suffix, or -1. */
export function digitsAt({ tokens }: Analyses, at: number): number {
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.number) return -1;
  let value = 0;
  for (let i = tokens.starts[at]!; i < tokens.coreEnds[at]!; i++) {
    value = value * 10 + tokens.text.charCodeAt(i) - 0x30;
  }
  return value;
}

export function digitCount({ tokens }: Analyses, at: number): number {
  return tokens.coreEnds[at]! - tokens.starts[at]!;
}

/** Does token `at` follow the one before it without a space? */
export function glued({ tokens }: Analyses, at: number): boolean {
  return at < tokens.count && tokens.starts[at] === tokens.ends[at - 1];
}

/**
 * The suffix of a number in digits, folded, and where it ends: `də` of `14-də`, `14 -də` and `14-DƏ`. Empty where there is none.
 */
export function suffixAt(reading: Analyses, at: number): { suffix: string; end: number } {
  const { tokens } = reading;
  const core = tokens.coreEnds[at]!;
  if (core < tokens.ends[at]!) {
    return { suffix: latinKey(tokens.text, core, tokens.ends[at]!), end: at + 1 };
  }
  const hasHyphen = isHyphen(reading, at + 1) && at + 2 < tokens.count;
  if (hasHyphen && (glued(reading, at + 1) || glued(reading, at + 2))) {
    const suffix = suffixWord(reading, at + 2);
    if (suffix !== "") return { suffix, end: at + 3 };
  }
  return { suffix: "", end: at + 1 };
}

const KEY = new Uint16Array(MAX_WORD);

/** A suffix in small Latin letters, without the hyphen or apostrophe before it. */
function latinKey(text: string, start: number, end: number): string {
  const first = classOf(text.charCodeAt(start)) <= CHAR.otherLetter ? start : start + 1;
  return String.fromCharCode(...KEY.subarray(0, writeKey(text, first, end, KEY)));
}

export function isHyphen({ tokens }: Analyses, at: number): boolean {
  return at < tokens.count && (tokens.shapes[at]! & SHAPE.hyphen) !== 0;
}

const MAX_SUFFIX = 8;

/** A word that can be nothing but a suffix written apart: `-də`, `-DƏ`, `-ci`. */
export function suffixWord(reading: Analyses, at: number): string {
  const { tokens } = reading;
  if (tokens.kinds[at] !== TOKEN.word) return "";
  if (tokens.ends[at]! - tokens.starts[at]! > MAX_SUFFIX) return "";
  const text = latinKey(tokens.text, tokens.starts[at]!, tokens.ends[at]!);
  return SUFFIX.test(text) ? text : "";
}

/** Ordinal and case endings of numbers, in any harmony and in ASCII. */
const SUFFIX =
  /^(?:(?:[ıiuü]?n)?c[ıiuü])?(?:s?[ıiuü])?(?:n?d[aəe]n?|n?[aəe]|y[aəe]|n?[ıiuü]n?|[nyd]?[aəe]?d[əea]k|l[aəe])?(?:k[ıiuü])?(?:d[ıiuü]r)?$/u;
const ORDINAL_SUFFIX = /^(?:[ıiuü]?n)?c[ıiuü]/u;

export function isOrdinalSuffix(suffix: string): boolean {
  return ORDINAL_SUFFIX.test(suffix);
}

/** The case that the suffix of a number says. */
export function caseOfSuffix(suffix: string): number {
  if (suffix === "") return CASE.nominative;
  if (/d[əea]k(?:[ıiuü])?$|c[aəe]n$/u.test(suffix)) return CASE.terminative;
  if (/d[aəe]n$/u.test(suffix)) return CASE.ablative;
  if (/d[aəe](?:k[ıiuü])?$/u.test(suffix)) return CASE.locative;
  if (/[ıiuü]n$/u.test(suffix)) return CASE.genitive;
  if (/l[aəe]$/u.test(suffix)) return CASE.instrumental;
  if (/[aəe]$/u.test(suffix)) return CASE.dative;
  if (/n[ıiuü]$/u.test(suffix)) return CASE.accusative;
  return CASE.nominative;
}

/** A case ending, or none. */
export function isCaseSuffix(suffix: string): boolean {
  return SUFFIX.test(suffix) && !isOrdinalSuffix(suffix);
}
