import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";

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
  season: 1 << 14,
  part: 1 << 15,
  era: 1 << 16,
  approximation: 1 << 17,
  direction: 1 << 18,
  set: 1 << 19,
  holiday: 1 << 20,
  /** A number in digits with a suffix: `14-də`, `2024ildə`. */
  suffixed: 1 << 21,
  cardinal: 1 << 22,
  ordinal: 1 << 23,
  /** A place or country, and `Bakı vaxtı`. */
  zone: 1 << 24,
  /** A mark between two digits: `15:39`, `21.11`, `2020-2022`. */
  innerMark: 1 << 25,
  hyphen: 1 << 26,
  ...KIND_BIT,
  /** Not the first word of a row of several, or a suffix written apart from its number. */
  rest: 1 << 30,
  comma: 1 << 31,
} as const;

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
  "time/seasons": TIME_BIT.season,
  "time/parts": TIME_BIT.part,
  "time/eras": TIME_BIT.era,
  "time/approximations": TIME_BIT.approximation,
  "time/directions": TIME_BIT.direction,
  "time/sets": TIME_BIT.set,
  "time/holidays": TIME_BIT.holiday,
  "time/clock": TIME_BIT.approximation,
  "time/time-zones": TIME_BIT.zone,
};

/** The bits of the rows of a lexicon of time words. */
export function tableBits(table: string): number {
  if (table === "relative-words") return RELATIVE_BITS;
  return TABLE_BITS[`time/${table}`] ?? 0;
}

const RELATIVE_BITS = TIME_BIT.modifier | TIME_BIT.relative | TIME_BIT.reference | TIME_BIT.edge;

/** Bits of entries, reckoned once; {@link NONE} where they are none of time. */
const KNOWN = new WeakMap<Lexicon, number[]>();
const NONE = -1;

/** The time bits of every token. */
export function timeBits(reading: Analyses): Int32Array {
  const { tokens, lexicon, bits, hitFirst, hitEntries, hitEnds } = reading;
  const known = KNOWN.get(lexicon) ?? [];
  if (known.length === 0) KNOWN.set(lexicon, known);
  const found = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    let here = found[i]! | (bits[i]! & KIND_BITS);
    if ((bits[i]! & PLACES) !== 0) here |= TIME_BIT.zone;
    if ((here & KIND_BIT.number) !== 0 && (tokens.shapes[i]! & SHAPE.suffixed) !== 0) {
      here |= TIME_BIT.suffixed;
    }
    if ((here & KIND_BIT.mark) !== 0) here |= markBits(reading, i);
    if ((bits[i]! & TIME_CATEGORIES) !== 0) {
      for (let hit = hitFirst[i]!; hit < hitFirst[i + 1]!; hit++) {
        const entry = hitEntries[hit]!;
        const own = known[entry] ?? entryBits(lexicon, entry);
        known[entry] = own;
        if (own === NONE) continue;
        here |= own;
        if (hitEnds[hit]! > i + 1) found[i + 1] = found[i + 1]! | TIME_BIT.rest;
      }
    }
    found[i] = here;
    if (tokens.kinds[i] === TOKEN.number && isShortWord(reading, i + 1)) {
      found[i + 1] = found[i + 1]! | TIME_BIT.rest;
    }
  }
  return found;
}

const KIND_BITS = KIND_BIT.word | KIND_BIT.number | KIND_BIT.mark;
const PLACES = bit(CATEGORY.place) | bit(CATEGORY.country);
const TIME_CATEGORIES =
  bit(CATEGORY.month) |
  bit(CATEGORY.weekday) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.timeWord) |
  bit(CATEGORY.numeral);

const COMMA = 0x2c;

function markBits({ tokens }: Analyses, at: number): number {
  const { kinds, starts, ends, shapes, units } = tokens;
  let bits = units[at] === COMMA ? TIME_BIT.comma : 0;
  if ((shapes[at]! & SHAPE.hyphen) !== 0) bits |= TIME_BIT.hyphen;
  const isInner =
    kinds[at - 1] === TOKEN.number &&
    kinds[at + 1] === TOKEN.number &&
    ends[at - 1] === starts[at] &&
    starts[at + 1] === ends[at];
  return isInner ? bits | TIME_BIT.innerMark : bits;
}

/** `ci` of `1935 ci ildə`. */
function isShortWord({ tokens }: Analyses, at: number): boolean {
  return (
    at < tokens.count &&
    tokens.kinds[at] === TOKEN.word &&
    tokens.ends[at]! - tokens.starts[at]! <= 3
  );
}

function entryBits(lexicon: Lexicon, entry: number): number {
  const table = lexicon.tableOf(entry);
  if (table === "time/units") return ownUnitBits(lexicon, entry);
  if (table === "time/relative-words") return relativeBits(lexicon, entry);
  if (table === "numbers/numerals") return numeralBits(lexicon.cell(entry, "kind"));
  return TABLE_BITS[table] ?? NONE;
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
  const isCounted = /^(?:now|anchor)(?:[+-]\d+)?$/u.test(lexicon.cell(entry, "value"));
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
