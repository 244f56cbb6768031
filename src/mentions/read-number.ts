import type { Analyses } from "../analyses/analyze.ts";
import { isSpelled } from "../analyses/spelled.ts";
import { CATEGORY } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { rememberByNumber } from "../lexicon/remember-by-number.ts";
import { CLOSE_BRACKET, COMMA, FULL_STOP, OPEN_BRACKET, ZERO } from "../text/marks.ts";
import { digitsOf, isGlued, SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";

/** A number as it stands in the text: tokens up to `end`, and its value. */
export interface ReadNumber {
  readonly end: number;
  readonly value: number;
}

/**
 * Reads the number that begins at token `at`: digits with groups and decimals (`10 000`, `1,7`), number words (`iyirmi beş`),
 * and either with multipliers (`2 min 500`, `1,7 milyon`). Decrees write a number twice: `2,5 milyon (iki milyon beş yüz min)`, `yeddi (7)`.
 * Returns undefined where none begins.
 */
export function readNumber(reading: Analyses, at: number): ReadNumber | undefined {
  return endsOther(reading.tokens, at) ? undefined : readParts(reading, at, endOfRepeated);
}

/** The `2` of `1/2`, the `000` of `5'000`: what ends a number that is written in another way is none. */
function endsOther(tokens: Tokens, at: number): boolean {
  const { kinds, units } = tokens;
  if (at < 2 || kinds[at] !== TOKEN.number || kinds[at - 2] !== TOKEN.number) return false;
  return isGlued(tokens, at) && isGlued(tokens, at - 1) && JOINTS.has(units[at - 1]!);
}

const JOINTS = new Set(Array.from("/'’_", (mark) => mark.charCodeAt(0)));

/** Where a number that is written again in brackets ends, given where it ends without them. */
type EndOfRepeated = (reading: Analyses, end: number, value: number) => number;

const endOfRepeated: EndOfRepeated = (reading, end, value) => {
  const { kinds, units, count } = reading.tokens;
  if (end + 2 >= count || units[end] !== OPEN_BRACKET) return end;
  // `onlar (10)`
  if (kinds[end - 1] === TOKEN.word && isInflected(reading, end - 1)) return end;
  const again = readParts(reading, end + 1, (_, itself) => itself);
  return again?.value === value && units[again.end] === CLOSE_BRACKET ? again.end + 1 : end;
};

function readParts(reading: Analyses, at: number, endOfAll: EndOfRepeated): ReadNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let end = at;
  while (end === at || !startsParagraph(reading, end)) {
    // `2200 6` are two numbers: only words are added up without a scale between them.
    const digits = readDigits(reading, end);
    // A row of more digits than a number keeps is no amount, but the number of an account or the like.
    if (digits !== undefined && (group !== undefined || digits.value > Number.MAX_SAFE_INTEGER))
      break;
    const part = digits ?? readCardinalWord(reading, end);
    if (part !== undefined && (group === undefined || fits(group, part.value))) {
      group = (group ?? 0) + part.value;
      end = endOfAll(reading, part.end, total + group);
      if (isInflected(reading, end - 1)) break;
      continue;
    }
    if (group === undefined && isSpelled(reading, end, "yarım")) {
      // `yarım milyard`, but `yarım saat`
      if (end === at && readMultiplier(reading, end + 1) === undefined) break;
      end++;
      // `bir milyon yarım`
      if (total > 0) {
        total += lastScale / 2;
        break;
      }
      group = 0.5;
      continue;
    }
    const scale = readMultiplier(reading, end);
    if (scale === undefined) break;
    if (scale.value === 100) {
      // `yüz yüz` is no number, and neither is `min min`: without this an endless row of them would be read from each of its words.
      if (group !== undefined && group >= 100) break;
      group = (group ?? 1) * 100;
    } else {
      if (scale.value >= lastScale) break;
      lastScale = scale.value;
      total += (group ?? 1) * scale.value;
      group = undefined;
    }
    end = endOfAll(reading, scale.end, exact(total + (group ?? 0)));
    if (isInflected(reading, end - 1)) break;
  }
  const value = exact(total + (group ?? 0));
  return end === at || value >= MAX_VALUE ? undefined : { end, value };
}

/** Beyond a million kvadrilyon nothing is counted, and JavaScript writes an exponent. */
const MAX_VALUE = 1e21;

/**
 * Reads an ordinal in words that begins at token `at`: `beşinci`, `min doqquz yüz doxsan birinci`. Its last word may be inflected.
 */
export function readOrdinal(reading: Analyses, at: number): ReadNumber | undefined {
  const alone = readNumeral(reading, at, "ordinal");
  if (alone !== undefined) return alone;
  if (at + 1 >= reading.tokens.count || reading.tokens.kinds[at] === TOKEN.number) return undefined;
  if ((reading.bits[at + 1]! & (1 << CATEGORY.numeral)) === 0) return undefined;
  const before = readNumber(reading, at);
  const last = before && readNumeral(reading, before.end, "ordinal");
  if (before === undefined || last === undefined || last.value < 1) return undefined;
  // `ona ikinci` is no twelfth.
  if (isInflected(reading, before.end - 1)) return undefined;
  const value = joinOrdinal(before.value, last.value);
  return value === undefined ? undefined : { end: last.end, value };
}

/** `doxsan` + `birinci` is 91st; `doqquz` + `yüzüncü` is 900th, also after thousands. */
function joinOrdinal(before: number, last: number): number | undefined {
  if (last === 100) return before - (before % 1000) + (before % 1000) * 100;
  if (last >= 1000) return before * last;
  return fits(before % 1000 || 100, last) ? before + last : undefined;
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["İ", 1],
  ["l", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
  ["D", 500],
  ["M", 1000],
  // Cyrillic letters of the same looks.
  ["Х", 10],
  ["І", 1],
]);

/** Reads a Roman numeral: `XIX`, with `İ` or `l` typed for `I` too. Its suffix (`XX-ci`) is left aside. */
export function readRoman(reading: Analyses, at: number): ReadNumber | undefined {
  const { tokens } = reading;
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.word) return undefined;
  if (tokens.coreEnds[at]! - tokens.starts[at]! > MAX_ROMAN) return undefined;
  const letters = coreText(reading, at);
  if (letters.startsWith("l")) return undefined;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < letters.length; i++) {
    const digit = ROMAN_DIGITS.get(letters.charAt(i));
    if (digit === undefined) return undefined;
    value += digit > last ? digit - 2 * last : digit;
    last = digit;
  }
  return { end: at + 1, value };
}

/** `XXXVIII` */
const MAX_ROMAN = 7;

/**
 * Digits of one number, without scales and words: groups of three after a space or a mark, and a decimal part after a comma or full
 * stop without a space.
 */
export function readDigits(reading: Analyses, at: number): ReadNumber | undefined {
  if (isRestOfNumber(reading, at)) return undefined;
  const thousands = readThousands(reading, at);
  if (thousands !== undefined) return thousands;
  const { tokens } = reading;
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.number) return undefined;
  let value = digitsOf(tokens, at);
  let length = tokens.coreEnds[at]! - tokens.starts[at]!;
  let end = at + 1;
  while (length <= 12 && !hasSuffix(reading, end - 1) && isGroup(reading, end)) {
    value = value * 1000 + digitsOf(tokens, end);
    length += 3;
    end++;
  }
  if (!hasSuffix(reading, end - 1) && isDecimalPart(reading, end)) {
    value = Number(`${value}.${coreText(reading, end + 1)}`);
    end += 2;
  }
  return { end, value };
}

/** `000` after `10`: three digits after one plain space. */
function isGroup(reading: Analyses, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count || tokens.kinds[i] !== TOKEN.number) return false;
  if (
    tokens.starts[i]! - tokens.ends[i - 1]! !== 1 ||
    tokens.coreEnds[i]! - tokens.starts[i]! !== 3
  )
    return false;
  const firstLength = tokens.coreEnds[i - 1]! - tokens.starts[i - 1]!;
  return firstLength <= 3 && (tokens.shapes[i]! & SHAPE.lineStart) === 0;
}

/**
 * Thousands in groups of three: `60.000`, `1.700.000`, `2.500.000,75`. Of commas a single group is decimals (`1,250` is one and a
 * quarter), so it takes a second one or decimals after it to tell: `1,250,000`, `1,250.50`.
 */
function readThousands(reading: Analyses, at: number): ReadNumber | undefined {
  const { tokens } = reading;
  if (at >= tokens.count || tokens.kinds[at] !== TOKEN.number || tokens.units[at] === ZERO)
    return undefined;
  if (tokens.coreEnds[at]! - tokens.starts[at]! > 3 || !isSeparatedGroup(reading, at + 1))
    return undefined;
  const separator = tokens.units[at + 1];
  const groupsEnd = endOfGroups(reading, at);
  const hasDecimals = !hasSuffix(reading, groupsEnd - 1) && isDecimalPart(reading, groupsEnd);
  const end = hasDecimals ? groupsEnd + 2 : groupsEnd;
  // `1.234.56`, `1.234,56.7`: a number of another make.
  if (hasDecimals && tokens.units[groupsEnd] === separator) return undefined;
  if (hasDecimals && isDecimalPart(reading, end)) return undefined;
  if (end === at + 3 && !isThousand(reading, at)) return undefined;
  return { end, value: Number(textOfGroups(reading, at, groupsEnd, end)) };
}

/** Where groups of three that the same mark separates end, and with them one that has a suffix. */
function endOfGroups(reading: Analyses, at: number): number {
  const { units } = reading.tokens;
  let end = at + 1;
  while (
    !hasSuffix(reading, end - 1) &&
    units[end] === units[at + 1] &&
    isSeparatedGroup(reading, end)
  )
    end += 2;
  return end;
}

/** One group alone is a decimal part after a comma, unless it is `000`, and where a scale says that it is: `2.037 mlrd.` */
function isThousand(reading: Analyses, at: number): boolean {
  const isRound = coreText(reading, at + 2) === "000";
  const isGroup = isRound || reading.tokens.units[at + 1] === FULL_STOP;
  return isGroup && readMultiplier(reading, at + 3) === undefined;
}

/** `2500000.75` of `2.500.000,75`. */
function textOfGroups(reading: Analyses, at: number, groupsEnd: number, end: number): string {
  let digits = coreText(reading, at);
  for (let i = at + 1; i < groupsEnd; i += 2) digits += coreText(reading, i + 1);
  return end === groupsEnd ? digits : `${digits}.${coreText(reading, groupsEnd + 1)}`;
}

function isSeparatedGroup(reading: Analyses, i: number): boolean {
  const { starts, coreEnds } = reading.tokens;
  return isDecimalPart(reading, i) && coreEnds[i + 1]! - starts[i + 1]! === 3;
}

/** The 75 of `1.000.000,75` and the 5 of `12.5`: a separator joins it to digits, so that no number begins there. */
function isRestOfNumber(reading: Analyses, at: number): boolean {
  return at > 1 && reading.tokens.kinds[at - 2] === TOKEN.number && isDecimalPart(reading, at - 1);
}

function isDecimalPart(reading: Analyses, i: number): boolean {
  const { tokens } = reading;
  if (i + 1 >= tokens.count || tokens.kinds[i] !== TOKEN.mark) return false;
  if (tokens.units[i] !== COMMA && tokens.units[i] !== FULL_STOP) return false;
  return tokens.kinds[i + 1] === TOKEN.number && isGlued(tokens, i) && isGlued(tokens, i + 1);
}

function hasSuffix(reading: Analyses, i: number): boolean {
  return (reading.tokens.shapes[i]! & SHAPE.suffixed) !== 0;
}

function coreText(reading: Analyses, i: number): string {
  return reading.tokens.text.slice(reading.tokens.starts[i], reading.tokens.coreEnds[i]);
}

function readCardinalWord(reading: Analyses, at: number): ReadNumber | undefined {
  return readNumeral(reading, at, "cardinal");
}

function readMultiplier(reading: Analyses, at: number): ReadNumber | undefined {
  return readNumeral(reading, at, "multiplier");
}

/** Of `mlrd` and `mlrd.` the longer. */
function readNumeral(reading: Analyses, at: number, kind: string): ReadNumber | undefined {
  const { lexicon } = reading;
  if (at >= reading.tokens.count || (reading.bits[at]! & (1 << CATEGORY.numeral)) === 0)
    return undefined;
  let longest: ReadNumber | undefined;
  for (let h = reading.hitFirst[at]!; h < reading.hitFirst[at + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.numeral) continue;
    const numeral = numeralOf(lexicon, entry);
    const end = reading.hitEnds[h]!;
    const isKind = numeral.kind === kind && Number.isFinite(numeral.number);
    if (isKind && end > (longest?.end ?? at)) longest = { end, value: numeral.number };
  }
  return longest;
}

function startsParagraph({ tokens }: Analyses, i: number): boolean {
  return i < tokens.count && (tokens.shapes[i]! & SHAPE.paragraphStart) !== 0;
}

/** A row of `numbers/numerals`. */
export interface Numeral {
  readonly kind: string;
  readonly value: string;
  /** The value, if it is a number. */
  readonly number: number;
}

export const numeralOf: (lexicon: Lexicon, entry: number) => Numeral =
  rememberByNumber(readNumeralRow);

function readNumeralRow(lexicon: Lexicon, entry: number): Numeral {
  const value = lexicon.cell(entry, "value");
  return { kind: lexicon.cell(entry, "kind"), value, number: Number(value) };
}

/** Has the last word of a number an ending? Then the number ends there: `beşinin on` is not fifteen. */
export function isInflected(reading: Analyses, i: number): boolean {
  // The full stop of `mlrd.`.
  if (reading.tokens.kinds[i] === TOKEN.mark) return false;
  if (reading.tokens.kinds[i] === TOKEN.number) return hasSuffix(reading, i);
  const { table, lexicon, hitFirst, hitEnds, hitEntries, hitAnalyses } = reading;
  const length = table.lengthOf(reading.forms[i]!);
  for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
    if (hitEnds[h] !== i + 1) continue;
    if (lexicon.categoryOf(hitEntries[h]!) !== CATEGORY.numeral) continue;
    if (table.stems[hitAnalyses[h]!] === length) return false;
  }
  return true;
}

/** May `next` follow in the same group: units after tens, anything below a hundred after hundreds? */
function fits(group: number, next: number): boolean {
  if (!Number.isInteger(group) || !Number.isInteger(next) || next <= 0) return false;
  if (group % 100 === 0) return group > 0 && next < 100;
  return group % 10 === 0 && next < 10;
}

/** A number as values have it: without an exponent, which JavaScript writes below a millionth. */
export function toDecimal(value: number): string {
  const number = exact(value);
  const [digits = "", exponent] = String(number).split("e-");
  if (exponent === undefined) return digits;
  return number.toFixed(Math.min(+exponent + digits.slice(2).length, MAX_DECIMALS));
}

/** More, `toFixed` refuses. */
const MAX_DECIMALS = 100;

/** Products of decimals and powers of ten, without the dust of binary fractions. */
function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
