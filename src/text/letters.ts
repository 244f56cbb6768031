/**
 * What each UTF-16 code unit is: a small letter, a capital, a digit, a mark.
 *
 * Azerbaijani text comes in Latin (with `ə`), in the Cyrillic of 1939–2001, and in mixtures of both made by wrong keyboard
 * layouts. Units below `TABLE_SIZE` are classified by table; the rest (punctuation, rare scripts) by {@link classifyRare}.
 */

/** Classes of code units. Letters come first so that `class <= CHAR.otherLetter` asks "is it a letter". */
export const CHAR = {
  lower: 1,
  upper: 2,
  otherLetter: 3,
  combining: 4,
  digit: 5,
  space: 6,
  newline: 7,
  hyphen: 8,
  apostrophe: 9,
  quote: 10,
  mark: 11,
  /** Zero-width and direction marks: part of nothing, seen as white space. */
  ignorable: 12,
} as const;

const IS_LETTER = /^\p{L}$/u;
const TABLE_SIZE = 0x600;
const TABLE = createTable();

/** Classifies one UTF-16 code unit; see {@link CHAR}. */
export function classOf(unit: number): number {
  return unit < TABLE_SIZE ? TABLE[unit]! : classifyRare(unit);
}

export function isLetter(unit: number): boolean {
  return classOf(unit) <= CHAR.otherLetter;
}

export function isUpper(unit: number): boolean {
  return classOf(unit) === CHAR.upper;
}

export function isLower(unit: number): boolean {
  return classOf(unit) === CHAR.lower;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function createTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = classifyCommon(unit);
  return table;
}

function classifyCommon(unit: number): number {
  if (unit === 0x0a || unit === 0x0d) return CHAR.newline;
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x85) return CHAR.space;
  if (isDigit(unit)) return CHAR.digit;
  if (unit === 0x2d) return CHAR.hyphen;
  if (unit === 0xad) return CHAR.ignorable;
  if (unit === 0x27 || unit === 0x60 || unit === 0xb4 || unit === 0x2bc) return CHAR.apostrophe;
  if (unit === 0x22 || unit === 0xab || unit === 0xbb) return CHAR.quote;
  if (unit >= 0x300 && unit <= 0x36f) return CHAR.combining;
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower !== upper) return char === lower ? CHAR.lower : CHAR.upper;
  return unit >= 0xaa && IS_LETTER.test(char) ? CHAR.otherLetter : CHAR.mark;
}

function classifyRare(unit: number): number {
  if (unit >= 0x2000 && unit <= 0x206f) return classifyPunctuation(unit);
  if (unit === 0x3000 || unit === 0x1680) return CHAR.space;
  if (unit === 0xfeff) return CHAR.ignorable;
  if (unit === 0x2212) return CHAR.hyphen;
  // Latin Extended Additional holds the dotted and hooked letters of Vietnamese and transliterations.
  if (unit >= 0x1e00 && unit <= 0x1eff) {
    return unit % 2 === 0 && unit !== 0x1e9e ? CHAR.upper : CHAR.lower;
  }
  if (unit >= 0x1ab0 && unit <= 0x1aff) return CHAR.combining;
  if (unit >= 0x20d0 && unit <= 0x20ff) return CHAR.combining;
  if (unit >= 0xd800 && unit <= 0xdfff) return CHAR.mark;
  return IS_LETTER.test(String.fromCharCode(unit)) ? CHAR.otherLetter : CHAR.mark;
}

function classifyPunctuation(unit: number): number {
  if (unit <= 0x200a || unit === 0x202f || unit === 0x205f) return CHAR.space;
  if (unit === 0x2028 || unit === 0x2029) return CHAR.newline;
  if (unit >= 0x2010 && unit <= 0x2015) return CHAR.hyphen;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b) return CHAR.apostrophe;
  if (unit >= 0x201c && unit <= 0x201f) return CHAR.quote;
  if (unit === 0x2039 || unit === 0x203a) return CHAR.quote;
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060) return CHAR.ignorable;
  return CHAR.mark;
}

/** Is it letters alone: one token for sure, without a suffix of its own? */
export function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isLetter(text.charCodeAt(i))) return false;
  return text !== "";
}
