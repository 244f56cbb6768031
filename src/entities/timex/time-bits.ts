import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { ARENA } from "../../engine/arena.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { rememberByNumber } from "../../lexicon/remember-by-number.ts";
import type { TokenBits } from "../../mentions/rules.ts";
import { COLON, COMMA, OPEN_BRACKET } from "../../text/marks.ts";
import { hasShape, isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { COUNTED_FROM } from "./time-words.ts";

/**
 * What a token can be in a time expression: finer than the categories of `Analyses.bits`, so that a rule is tried only where its
 * very first words are. Bits for words, numbers and marks are those of {@link KIND_BIT}.
 */
export const TIME_BIT = {
  month: 1 << 0,
  weekday: 1 << 1,
  /** Units: `il`, `ay`, `həftə`, `gün`; hours and less; decades and more; quarters, adjectives (`günlük`) and fused words. */
  yearUnit: 1 << 2,
  monthUnit: 1 << 3,
  weekUnit: 1 << 4,
  dayUnit: 1 << 5,
  clockUnit: 1 << 6,
  longUnit: 1 << 7,
  otherUnit: 1 << 8,
  /** `ötən`, `bu`, `növbəti` */
  modifier: 1 << 9,
  /** `dünən`, `bildir` */
  relative: 1 << 10,
  /** `indi`, `son illər` */
  reference: 1 << 11,
  /** `ilk`, `son` */
  edge: 1 << 12,
  dayPart: 1 << 13,
  /** A season or a holiday. */
  named: 1 << 14,
  part: 1 << 15,
  era: 1 << 16,
  approximation: 1 << 17,
  direction: 1 << 18,
  set: 1 << 19,
  /** A colon beside a number with nothing between: `15:39`. */
  colon: 1 << 20,
  /** A number in digits with a suffix: `14-də`, `2024ildə`. Without one it has the bit `number`. Or a word with digits: `mayın12-də`. */
  suffixed: 1 << 21,
  cardinal: 1 << 22,
  ordinal: 1 << 23,
  /** A name before `vaxtı`: `Roma vaxtı ilə`. */
  place: 1 << 24,
  /** Another mark beside a number with nothing between, before or after: `21.11`, `14/XI`. */
  innerMark: 1 << 25,
  hyphen: 1 << 26,
  ...KIND_BIT,
  /** Not the first word of a row of several, a suffix written apart from its number, or a bracket that may repeat it. */
  rest: 1 << 30,
  /** A comma, or `və`. */
  and: 1 << 31,
} as const;

/** A number in digits. */
export const DIGITS = TIME_BIT.number | TIME_BIT.suffixed;

const UNIT_BITS: Readonly<Record<string, number>> = {
  Y: TIME_BIT.yearUnit,
  SY: TIME_BIT.yearUnit,
  M: TIME_BIT.monthUnit,
  W: TIME_BIT.weekUnit,
  D: TIME_BIT.dayUnit,
  TH: TIME_BIT.clockUnit,
  TM: TIME_BIT.clockUnit,
  TS: TIME_BIT.clockUnit,
  CE: TIME_BIT.longUnit,
  DE: TIME_BIT.longUnit,
  ML: TIME_BIT.longUnit,
};

/** The bits of units by their codes. */
export function unitBits(codes: readonly string[]): number {
  return codes.reduce((bits, code) => bits | (UNIT_BITS[code] ?? TIME_BIT.otherUnit), 0);
}

const TABLE_BITS: Readonly<Record<string, number>> = {
  "time/months": TIME_BIT.month,
  "time/weekdays": TIME_BIT.weekday,
  "time/dayparts": TIME_BIT.dayPart,
  "time/seasons": TIME_BIT.named,
  "time/parts": TIME_BIT.part,
  "time/eras": TIME_BIT.era,
  "time/approximations": TIME_BIT.approximation,
  "time/directions": TIME_BIT.direction,
  "time/sets": TIME_BIT.set,
  "time/holidays": TIME_BIT.named,
  "time/clock": TIME_BIT.approximation,
  "time/time-zones": TIME_BIT.era,
};

/** The bits of the rows of a lexicon of time words, but for the relative ones, which differ. */
export function tableBits(table: string): number {
  return TABLE_BITS[`time/${table}`] ?? 0;
}

/** The time bits of every token, and where a time may begin. */
export function timeBits(reading: Analyses): TokenBits {
  const bits = tokenBits(reading);
  return { bits, starts: findStarts(reading, bits) };
}

/** What makes a time of what stands before it: units, months, parts of the day, the colon of `15:39`. */
const STRONG =
  TIME_BIT.month |
  TIME_BIT.weekday |
  TIME_BIT.yearUnit |
  TIME_BIT.monthUnit |
  TIME_BIT.weekUnit |
  TIME_BIT.dayUnit |
  TIME_BIT.clockUnit |
  TIME_BIT.longUnit |
  TIME_BIT.otherUnit |
  TIME_BIT.relative |
  TIME_BIT.reference |
  TIME_BIT.dayPart |
  TIME_BIT.named |
  TIME_BIT.era |
  TIME_BIT.set |
  TIME_BIT.colon;
/** Of numbers and other words before it a time has so many at the most: `min doqquz yüz doxsan birinci il`. */
const MAX_BEFORE = 7;

/** A time begins with a strong word, or not far before one; numbers with a suffix, dates and clock times in digits speak for themselves. */
function findStarts(reading: Analyses, bits: Int32Array): Uint8Array {
  const starts = ARENA.uint8(bits.length);
  let distance = MAX_BEFORE + 1;
  for (let i = bits.length - 1; i >= 0; i--) {
    const isStrong =
      (bits[i]! & STRONG) !== 0 || isTimeMark(reading, bits, i) || isRomanMonth(bits, i);
    distance = isStrong ? 0 : distance + 1;
    const isAlone = (bits[i]! & TIME_BIT.suffixed) !== 0 || isOneOfNumbers(bits, i);
    if (distance <= MAX_BEFORE || isAlone) starts[i] = 1;
  }
  return starts;
}

/** The 14 and the 15 of `noyabrın 14, 15 və 16-da`: a number in a list of three or more. */
function isOneOfNumbers(bits: Int32Array, at: number): boolean {
  if (!isListed(bits, at)) return false;
  return isListed(bits, at - 2) || isListed(bits, at + 2);
}

/** Is it a number, and does the list go on behind it? */
function isListed(bits: Int32Array, at: number): boolean {
  return hasBit(bits, at, DIGITS) && hasBit(bits, at + 1, TIME_BIT.and);
}

/** `5 III 2021` */
function isRomanMonth(bits: Int32Array, at: number): boolean {
  if (!hasBit(bits, at, TIME_BIT.ordinal)) return false;
  return hasBit(bits, at - 1, DIGITS) && hasBit(bits, at + 1, DIGITS);
}

/** The second full stop of `21.11.2025`, the one of `21.11 tarixində` and `17.30-da`, the bracket of `(1985)`. */
function isTimeMark({ tokens }: Analyses, bits: Int32Array, at: number): boolean {
  if (!hasBit(bits, at, TIME_BIT.mark)) return false;
  const unit = tokens.units[at]!;
  if (!hasBit(bits, at, TIME_BIT.innerMark))
    return unit === OPEN_BRACKET && hasBit(bits, at + 1, DIGITS);
  const isDate = hasBit(bits, at - 2, TIME_BIT.innerMark | TIME_BIT.colon);
  const isEnded = hasBit(bits, at + 1, TIME_BIT.suffixed);
  return unit !== COMMA && (isDate || isEnded || hasBit(bits, at + 2, TIME_BIT.direction));
}

/** Has a token one of some bits? Beyond the ends of the text there are none. */
function hasBit(bits: Int32Array, at: number, wanted: number): boolean {
  return at >= 0 && at < bits.length && (bits[at]! & wanted) !== 0;
}

function tokenBits(reading: Analyses): Int32Array {
  const { tokens, bits } = reading;
  const found = ARENA.int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const own = bits[i]!;
    let here = found[i]! | (own & KIND_BITS);
    if ((own & TIME_CATEGORIES) !== 0) here |= hitBits(reading, i, found);
    else if ((own & KIND_BIT.word) !== 0 && isAnd(reading, i)) here |= TIME_BIT.and;
    if ((own & KIND_BIT.mark) !== 0) here |= markBits(reading, i);
    if ((own & KIND_BIT.word) !== 0 && hasShape(tokens, i, SHAPE.hasDigit))
      here |= TIME_BIT.suffixed;
    if ((own & KIND_BIT.number) !== 0) {
      here |= tokens.coreEnds[i]! < tokens.ends[i]! ? TIME_BIT.suffixed : TIME_BIT.number;
      if (isShortWord(reading, i + 1)) found[i + 1] = found[i + 1]! | TIME_BIT.rest;
    }
    if ((here & TIME_BIT.otherUnit) !== 0) markPlace(reading, i, found);
    found[i] = here;
  }
  return found;
}

/** Marks the name that ends before a unit such as `vaxt`, where its first word is. */
function markPlace({ tokens }: Analyses, at: number, found: Int32Array): void {
  const isJoined = at > 2 && (found[at - 2]! & TIME_BIT.hyphen) !== 0 && isGlued(tokens, at - 2);
  const first = isJoined ? at - 3 : at - 1;
  if (first >= 0 && hasShape(tokens, first, SHAPE.initialCapital))
    found[first] = found[first]! | TIME_BIT.place;
}

/** The bits of the rows that begin at a token; the token after it is marked if a row goes on there. */
function hitBits(
  { lexicon, hitFirst, hitEntries, hitEnds }: Analyses,
  at: number,
  found: Int32Array,
): number {
  let here = 0;
  for (let hit = hitFirst[at]!; hit < hitFirst[at + 1]!; hit++) {
    const bits = entryBits(lexicon, hitEntries[hit]!);
    if (bits === NONE) continue;
    here |= bits;
    if (hitEnds[hit]! > at + 1) found[at + 1] = found[at + 1]! | TIME_BIT.rest;
  }
  return here;
}

const NONE = -1;

/** The bits of an entry of a lexicon, reckoned once. */
const entryBits = rememberByNumber(reckonEntryBits);

const KIND_BITS = KIND_BIT.word | KIND_BIT.mark;
/** What rows of the time lexicons are words for, numerals included. */
export const TIME_CATEGORIES =
  bit(CATEGORY.month) |
  bit(CATEGORY.weekday) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.timeWord) |
  bit(CATEGORY.numeral);

function markBits({ tokens }: Analyses, at: number): number {
  const { kinds, starts, ends, shapes, units } = tokens;
  let bits = units[at] === COMMA ? TIME_BIT.and : units[at] === OPEN_BRACKET ? TIME_BIT.rest : 0;
  if ((shapes[at]! & SHAPE.hyphen) !== 0) bits |= TIME_BIT.hyphen;
  const isInner =
    ends[at - 1] === starts[at] &&
    starts[at + 1] === ends[at] &&
    (kinds[at - 1] === TOKEN.number || kinds[at + 1] === TOKEN.number);
  if (!isInner) return bits;
  return bits | (units[at] === COLON ? TIME_BIT.colon : TIME_BIT.innerMark);
}

/** `ci` of `1935 ci ildə`. */
function isShortWord({ tokens }: Analyses, at: number): boolean {
  return (
    at < tokens.count &&
    tokens.kinds[at] === TOKEN.word &&
    tokens.ends[at]! - tokens.starts[at]! <= 3
  );
}

function reckonEntryBits(lexicon: Lexicon, entry: number): number {
  const table = lexicon.tableOf(entry);
  if (table === "time/units") return ownUnitBits(lexicon, entry);
  if (table === "time/relative-words") return relativeBits(lexicon, entry);
  if (table === "numbers/numerals") return numeralBits(lexicon.cell(entry, "kind"));
  // `yarı` ends times as units do: `üçün yarısı`, `noyabrın ikinci yarısı`.
  const isHalf = table === "time/parts" && lexicon.cell(entry, "kind") === "half-of";
  return (TABLE_BITS[table] ?? NONE) | (isHalf ? TIME_BIT.otherUnit : 0);
}

function ownUnitBits(lexicon: Lexicon, entry: number): number {
  const isPlain = lexicon.cell(entry, "kind") === "unit" && lexicon.cell(entry, "amount") === "1";
  return isPlain ? unitBits([lexicon.cell(entry, "unit")]) : TIME_BIT.otherUnit;
}

function relativeBits(lexicon: Lexicon, entry: number): number {
  const kind = lexicon.cell(entry, "kind");
  if (kind === "amount") return TIME_BIT.edge;
  if (kind === "reference") return TIME_BIT.reference;
  if (kind !== "modifier") return TIME_BIT.relative;
  const isCounted = COUNTED_FROM.test(lexicon.cell(entry, "value"));
  return isCounted ? TIME_BIT.modifier : TIME_BIT.edge;
}

function numeralBits(kind: string): number {
  switch (kind) {
    case "ordinal":
    case "roman":
      return TIME_BIT.ordinal;
    case "cardinal":
    case "multiplier":
    case "fraction":
    case "quantifier":
    case "range":
      return TIME_BIT.cardinal;
    default:
      return NONE;
  }
}
