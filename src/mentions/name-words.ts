import type { Analyses } from "../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { ARENA } from "../engine/arena.ts";
import { bit, CATEGORY, PERSON_BITS, PLACE_BITS } from "../lexicon/category.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { FULL_STOP, HYPHEN } from "../text/marks.ts";
import { isInitial } from "../tokens/initials.ts";
import { isJoiningHyphen, SHAPE, startsAfresh, TOKEN, type Tokens } from "../tokens/tokens.ts";
import { hitFeatures } from "./atoms.ts";
import { entryAt, findHit } from "./entry-at.ts";

/**
 * What names are made of: for each token its part in a name, and which lexicon entries end where.
 *
 * Computed once a text and shared by all finders.
 */
export interface NameWords {
  readonly reading: Analyses;
  /** One of {@link PART} for each token. */
  readonly parts: Uint8Array;
  /** `1 << CATEGORY` of the entries that end before token `i`; one longer than the tokens. */
  readonly endings: Int32Array;
  readonly runs: NameRuns;
}

/** The part that a token can have in a name. */
export const PART = {
  none: 0,
  /** A word with a capital. */
  capital: 1,
  /** What stands for a name, with its full stop, the next token: `B.`, `Yu.` */
  initial: 2,
  /** The full stop of an initial. */
  initialDot: 3,
  /** A small word before a capitalised one: `əl`, `de`, `bin`. */
  particle: 4,
  /** A hyphen that joins two words. */
  hyphen: 5,
  /** A word that follows a name: `oğlu`, `xanım`. */
  tail: 6,
  /** A number, or a Roman one. */
  number: 7,
  openQuote: 8,
  closeQuote: 9,
  /** A word in small letters. */
  lower: 10,
} as const;

export function findNameWords(reading: Analyses): NameWords {
  const { tokens } = reading;
  const parts = ARENA.uint8(tokens.count);
  for (let i = 0; i < tokens.count; i++) parts[i] = partOf(reading, i, i > 0 ? parts[i - 1]! : 0);
  return { reading, parts, endings: findEndings(reading), runs: findRuns(reading, parts) };
}

/** What the likeliest reading of a word says, 0 if nothing is known of it. */
export function featuresOf({ reading: { table, forms } }: NameWords, i: number): number {
  const a = table.first[forms[i]!]!;
  return a === table.first[forms[i]! + 1] || table.words[a]! < 0 ? 0 : table.features[a]!;
}

/** Does a line or sentence begin at a token, so that what stands before it is no neighbour? */
export function isCut({ reading: { tokens } }: NameWords, token: number): boolean {
  return startsAfresh(tokens, token);
}

function partOf(reading: Analyses, i: number, before: number): number {
  const { tokens } = reading;
  const shape = tokens.shapes[i]!;
  switch (tokens.kinds[i]) {
    case TOKEN.word:
      if (isRepeatedLetter(tokens, i)) return PART.none;
      if ((shape & SHAPE.initialCapital) === 0) return lowerPart(reading, i, before);
      if (isUnit(reading, i, before)) return PART.none;
      return isInitial(tokens, i) ? PART.initial : PART.capital;
    case TOKEN.number:
      return PART.number;
    case TOKEN.mark:
      if (shape & SHAPE.openQuote) return PART.openQuote;
      if (shape & SHAPE.closeQuote) return PART.closeQuote;
      if (before === PART.initial && tokens.units[i] === FULL_STOP) return PART.initialDot;
      return isJoiningHyphen(tokens, i) ? PART.hyphen : PART.none;
    default:
      return PART.none;
  }
}

/** `X X X`, which agencies write between the parts of a story: the same capital beside itself is of no name. */
function isRepeatedLetter({ shapes, units }: Tokens, i: number): boolean {
  if ((shapes[i]! & LONE_CAPITAL) !== LONE_CAPITAL) return false;
  return [i - 1, i + 1].some((j) => units[j] === units[i] && (shapes[j]! & SHAPE.single) !== 0);
}

/** `240 MVt`, but `43-cü Baş Konfrans`: livestock is counted by heads, too. */
function isUnit(reading: Analyses, i: number, before: number): boolean {
  const { bits, lexicon } = reading;
  if (before !== PART.number || (bits[i]! & bit(CATEGORY.unit)) === 0) return false;
  const unit = entryAt(reading, i, i + 1, CATEGORY.unit);
  return (
    unit >= 0 &&
    lexicon.hasFlag(unit, ROW_FLAG.abbreviation) &&
    !lexicon.hasFlag(unit, ROW_FLAG.ambiguous)
  );
}

const LONE_CAPITAL = SHAPE.initialCapital | SHAPE.single;

function lowerPart(reading: Analyses, i: number, before: number): number {
  const { bits, tokens } = reading;
  const isAfterName = before === PART.capital || before === PART.initialDot;
  if (isAfterName && bits[i]! & bit(CATEGORY.honorific) && isHonorificAfter(reading, i)) {
    return PART.tail;
  }
  if (bits[i]! & bit(CATEGORY.nameParticle)) {
    let next = tokens.units[i + 1] === HYPHEN ? i + 2 : i + 1;
    // `fon der Lyayen`
    if ((bits[next] ?? 0) & bit(CATEGORY.nameParticle) && !isCapitalAt(tokens, next)) next++;
    const isBeforeName = isCapitalAt(tokens, next);
    const particle = particleAt(reading, i);
    const position = particle < 0 ? "" : reading.lexicon.cell(particle, "position");
    if (position === "suffix" && isAfterName && isAfterPerson(reading, i, particle))
      return PART.tail;
    // `Salman əl Səud`, but `əl Rusiya` is no name.
    const isAround = position === "prefix" || (position === "infix" && isAfterName);
    if (isBeforeName && isAround) return PART.particle;
  }
  return PART.lower;
}

function isCapitalAt({ shapes }: Tokens, token: number): boolean {
  return ((shapes[token] ?? 0) & SHAPE.initialCapital) !== 0;
}

/** `Nərmin xanım`; but `ADY mərhumun ailəsinə`, `əziz qardaşım`, `həyat yoldaşı` and `Şuşada müəllimlər` speak of somebody. */
function isHonorificAfter(reading: Analyses, i: number): boolean {
  const { lexicon, hitEntries } = reading;
  const hit = findHit(reading, i, CATEGORY.honorific, (h) => {
    const features = hitFeatures(reading, h);
    if ((features & FLAG.plural) !== 0) return false;
    const possessive = possessiveOf(features);
    const isOwned = possessive !== POSSESSIVE.none && possessive !== POSSESSIVE["3sg"];
    if (isOwned || lexicon.hasFlag(hitEntries[h]!, ROW_FLAG.obsolete)) return false;
    return lexicon.cell(hitEntries[h]!, "position").includes("after");
  });
  return hit >= 0;
}

/**
 * `Corc Buş kiçik`, but `Bakıda kiçik sahibkarlar`: a particle that is a plain word too follows what is no place. Any word stands
 * before it in `Məmmədov Anar Brilyant oğlu`.
 */
function isAfterPerson(reading: Analyses, i: number, particle: number): boolean {
  if (!reading.lexicon.hasFlag(particle, ROW_FLAG.ambiguous)) return true;
  const isPerson = isPersonal(reading.bits[i - 1]!);
  return isPerson || isAfterGiven(reading, i) || isAfterWholeName(reading, i);
}

function isPersonal(bits: number): boolean {
  return (bits & PERSON_BITS) !== 0 && (bits & PLACE_BITS) === 0;
}

/** `Orxan Aydın oğlu`: behind a name a given one with no ending, whatever place is called so. */
function isAfterGiven(reading: Analyses, i: number): boolean {
  const { tokens, bits } = reading;
  if (i < 2 || (bits[i - 2]! & PERSON_BITS) === 0) return false;
  if (!isCapitalAt(tokens, i - 2) || !isCapitalAt(tokens, i - 1)) return false;
  const isBare = (h: number): boolean => hitFeatures(reading, h) === 0;
  return findHit(reading, i - 1, CATEGORY.givenName, isBare) >= 0;
}

/** Stands a family name, a given name and a word between them and token `i`, all with capitals? */
function isAfterWholeName({ tokens, bits }: Analyses, i: number): boolean {
  if (i < 3 || (bits[i - 2]! & bit(CATEGORY.givenName)) === 0) return false;
  if ((bits[i - 3]! & bit(CATEGORY.familyName)) === 0) return false;
  return [i - 1, i - 2, i - 3].every((token) => isCapitalAt(tokens, token));
}

/**
 * The particle of a name at a token, or -1: a `suffix` after the name it belongs to (`oğlu`), or with no ending an `infix` between two
 * (`bin`) or a `prefix` (`fon`, but no `fonunda`).
 */
function particleAt(reading: Analyses, i: number): number {
  const { lexicon, hitEntries } = reading;
  const hit = findHit(reading, i, CATEGORY.nameParticle, (h) => {
    const isBare = hitFeatures(reading, h) === 0;
    return isBare || lexicon.cell(hitEntries[h]!, "position") === "suffix";
  });
  return hit < 0 ? -1 : hitEntries[hit]!;
}

function findEndings(reading: Analyses): Int32Array {
  const { tokens, lexicon, hitFirst, hitEntries, hitEnds } = reading;
  const endings = ARENA.int32(tokens.count + 1);
  const last = hitFirst[tokens.count]!;
  for (let h = 0; h < last; h++) {
    endings[hitEnds[h]!]! |= 1 << lexicon.categoryOf(hitEntries[h]!);
  }
  return endings;
}

/** Longest run that is cut into names; in a longer one, such as a headline in capitals, each piece of this length is a run. */
const MAX_UNITS = 16;

/**
 * The runs of words that may hold names: capitalised words, initials, particles and joined parts, with nothing between.
 *
 * A name begins at the start of a unit and ends at the end of one, in the same run.
 */
interface NameRuns {
  readonly unitStarts: readonly number[];
  readonly unitEnds: readonly number[];
  /** For each unit the first one of its run. */
  readonly firstOf: readonly number[];
  /** For each unit the one behind the last of its run. */
  readonly endOf: readonly number[];
}

function findRuns(reading: Analyses, parts: Uint8Array): NameRuns {
  const unitStarts: number[] = [];
  const unitEnds: number[] = [];
  const firstOf: number[] = [];
  const endOf: number[] = [];
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]!;
    if (part !== PART.capital && part !== PART.initial && part !== PART.particle) {
      i++;
      continue;
    }
    const first = unitStarts.length;
    i = readRun(reading, parts, i, unitStarts, unitEnds);
    for (let unit = first; unit < unitStarts.length; unit++) {
      firstOf.push(first);
      endOf.push(unitStarts.length);
    }
  }
  return { unitStarts, unitEnds, firstOf, endOf };
}

/** Reads the run that begins at a token; returns where it ends. */
function readRun(
  reading: Analyses,
  parts: Uint8Array,
  start: number,
  unitStarts: number[],
  unitEnds: number[],
): number {
  const { tokens } = reading;
  const limit = unitStarts.length + MAX_UNITS;
  let i = start;
  while (i < parts.length && unitStarts.length < limit) {
    if (i > start && startsAfresh(tokens, i)) break;
    const part = parts[i]!;
    if (part === PART.hyphen && i > start) {
      if (!isNamePart(parts[i + 1]!) && parts[i + 1] !== PART.number) break;
      i++;
      continue;
    }
    // `U-21`, but not the 5 of `Bakıda 5 nəfər`.
    const isNumberInside = part === PART.number && parts[i - 1] === PART.hyphen;
    if (!isNamePart(part) && !isNumberInside) break;
    const end = part === PART.initial ? i + 2 : i + 1;
    unitStarts.push(i);
    unitEnds.push(end);
    i = end;
  }
  return unitEnds[unitEnds.length - 1]!;
}

function isNamePart(part: number): boolean {
  return (
    part === PART.capital || part === PART.initial || part === PART.particle || part === PART.tail
  );
}
