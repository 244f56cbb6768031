import { lowerBound } from "../engine/lower-bound.ts";
import { ZERO } from "../text/marks.ts";

/** What a token is. */
export const TOKEN = {
  word: 1,
  number: 2,
  mark: 3,
  /** An ending right after a closing quote: the `un` of `“Report”un`; a hyphen may stand before. */
  suffix: 4,
  /** A web address, one token however long. */
  url: 5,
} as const;

/** Bits of `Tokens.shapes`: how a token is written and what stands around it. */
export const SHAPE = {
  spaceBefore: 1 << 0,
  /** A line break before it. */
  lineStart: 1 << 1,
  /** A blank line before it, or the start of the text. */
  paragraphStart: 1 << 2,
  sentenceStart: 1 << 3,
  initialCapital: 1 << 4,
  /** Two letters or more, all of them capitals. */
  allCapitals: 1 << 5,
  hasLower: 1 << 6,
  hasDigit: 1 << 7,
  /** A capital after a small letter: `TikTok`. */
  innerCapital: 1 << 8,
  /** One letter. */
  single: 1 << 9,
  /** Made of I V X L C D M only. */
  roman: 1 << 10,
  /** Combining marks or invisible ones: the key is shorter than the text. */
  irregular: 1 << 11,
  openQuote: 1 << 12,
  closeQuote: 1 << 13,
  hyphen: 1 << 14,
  /** A suffix after a hyphen or apostrophe: `ABŞ-ın`, `14-də`, `40%-i`; it begins at or after `coreEnds`. */
  suffixed: 1 << 15,
} as const;

/**
 * The tokens of a text, as parallel typed arrays: token `i` covers `text.slice(starts[i], ends[i])`.
 *
 * No objects are made for tokens; strings are cut only for what is found. Tokens stand in order, do not overlap, and leave out
 * nothing but white space and invisible marks.
 */
export interface Tokens {
  readonly text: string;
  /** The text as it was given: `text`, but for the letters that were restored in it. Offsets are the same. */
  readonly source: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the stem ends and an attached suffix begins, else the same as `ends`. */
  readonly coreEnds: Int32Array;
  /** One of {@link TOKEN}. */
  readonly kinds: Uint8Array;
  /** Bits of {@link SHAPE}. */
  readonly shapes: Uint16Array;
  /** First code unit of the token. */
  readonly units: Uint16Array;
  /** Index of the first token of each sentence, and after the last one `count`. */
  readonly sentences: Int32Array;
}

/** Tokens of which it is not known yet where sentences begin. */
export type UncutTokens = Omit<Tokens, "sentences">;

/** A token's own text, suffix included. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** What the text says between two offsets, letter by letter as it was given: `seferle`, though it is read as `səfərlə`. */
export function sourceText({ source }: Tokens, start: number, end: number): string {
  return source.slice(start, end);
}

export function hasShape(tokens: UncutTokens, i: number, bits: number): boolean {
  return (tokens.shapes[i]! & bits) !== 0;
}

/** Does token `i` follow token `i - 1` without a space? */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.starts[i] === tokens.ends[i - 1];
}

/** Does a line or sentence begin with token `i`? */
export function startsAfresh(tokens: UncutTokens, i: number): boolean {
  return hasShape(tokens, i, SHAPE.lineStart | SHAPE.sentenceStart);
}

/** Is it a hyphen without a space before and after it? */
export function isJoiningHyphen(tokens: Tokens, i: number): boolean {
  if ((tokens.shapes[i]! & SHAPE.hyphen) === 0 || i + 1 >= tokens.count) return false;
  return isGlued(tokens, i) && isGlued(tokens, i + 1);
}

/** The number that the digits of token `i` write, without its suffix. */
export function digitsOf({ text, starts, coreEnds }: Tokens, i: number): number {
  let value = 0;
  for (let at = starts[i]!; at < coreEnds[i]!; at++)
    value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

/** The first sentence of the paragraph after the one that a sentence is in, or as many sentences as there are. */
export function nextParagraph({ sentences, shapes, count }: Tokens, sentence: number): number {
  let next = sentence + 1;
  while (sentences[next]! < count && !(shapes[sentences[next]!]! & SHAPE.paragraphStart)) next++;
  return next;
}

/** The sentence that token `i` belongs to, as an index into `tokens.sentences`. */
export function sentenceOf({ sentences }: Tokens, i: number): number {
  return lowerBound(sentences.length - 1, (sentence) => sentences[sentence]! <= i) - 1;
}

/** Is it a mark, and no quotation mark? */
export function isBorder({ kinds, shapes }: Tokens, i: number): boolean {
  return kinds[i] === TOKEN.mark && (shapes[i]! & (SHAPE.openQuote | SHAPE.closeQuote)) === 0;
}

/** Do quotes stand around these tokens and nothing else? Then they are a title: `“Payız” tablosu`. */
export function isQuoted({ count, shapes }: Tokens, first: number, end: number): boolean {
  if (first === 0 || end >= count) return false;
  return (shapes[first - 1]! & SHAPE.openQuote) !== 0 && (shapes[end]! & SHAPE.closeQuote) !== 0;
}

/** Where a quotation ends that token `first` is in, at its closing mark, or `end`. */
export function endOfQuotation({ shapes }: Tokens, first: number, end: number): number {
  let depth = 0;
  for (let i = first; i < end; i++) {
    if (shapes[i]! & SHAPE.openQuote) depth++;
    else if (shapes[i]! & SHAPE.closeQuote && depth-- === 0) return i;
  }
  return end;
}
