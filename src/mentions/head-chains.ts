import {
  CASE,
  caseOf,
  FLAG,
  isFiniteForm,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import { ROW_FLAG } from "../engine/lexicon-table.ts";
import { bit, type Category } from "../lexicon/category.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";
import { type NameWords, PART } from "./name-words.ts";

/**
 * A head noun with what may belong to its name on the left: `Xarici İşlər Nazirliyi`, `“Neftçi” klubu`.
 *
 * Azerbaijani names are head-final, so the head settles where a name ends; where it begins is a choice among `starts`.
 */
export interface HeadChain {
  /** Lexicon entry of the head, and the tokens that it covers. */
  readonly entry: number;
  readonly hit: number;
  readonly headStart: number;
  readonly end: number;
  /** Where the name may begin, nearest first. */
  readonly starts: readonly ChainStart[];
}

interface ChainStart {
  readonly token: number;
  readonly reach: Reach;
}

/**
 * How much of what stands before the head a name takes: the `whole` unbroken row of capitals and quotes, a `part` of it, or
 * something `beyond` it, over words in small letters.
 */
export type Reach = "whole" | "part" | "beyond";

/** Calls `see` for each head of a category that may end a name. */
export function eachHeadChain(
  words: NameWords,
  category: Category,
  see: (chain: HeadChain) => void,
): void {
  const { reading } = words;
  for (let i = 0; i < reading.bits.length; i++) {
    if ((reading.bits[i]! & bit(category)) === 0) continue;
    for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
      const entry = reading.hitEntries[h]!;
      if (reading.lexicon.categoryOf(entry) !== category || !canEndName(words, i, h)) continue;
      const starts = findStarts(words, i);
      const end = reading.hitEnds[h]!;
      // A head of several words, or one with a capital, may be all there is: `Dövlət Agentliyi`.
      if (words.parts[i] === PART.capital && end - i > 1) {
        starts.unshift({ token: i, reach: starts[0]?.reach === "beyond" ? "whole" : "part" });
      }
      if (starts.length > 0) see({ entry, hit: h, headStart: i, end, starts });
    }
  }
}

/** Has the head the possessive that links it to a name, or does it go without: `“X” MMC`, `hava limanı`? */
function canEndName({ reading }: NameWords, start: number, hit: number): boolean {
  const { table, lexicon, hitAnalyses, hitEntries, hitEnds } = reading;
  const features = table.features[hitAnalyses[hit]!]!;
  if (features & FLAG.derived) return false;
  if (possessiveOf(features) === POSSESSIVE["3sg"]) return true;
  if (hitEnds[hit]! - start > 1) return true;
  return lexicon.hasFlag(hitEntries[hit]!, ROW_FLAG.abbreviation);
}

/** How far left of its head a name may begin, in tokens, and how many words in small letters may stand in a row. */
const MAX_REACH = 18;
const MAX_LOWER = 4;
const MAX_STARTS = 7;
const MAX_MODIFIERS = 2;

function findStarts(words: NameWords, headStart: number): ChainStart[] {
  const { reading, parts } = words;
  const { shapes } = reading.tokens;
  const starts: number[] = [];
  let whole = headStart;
  let lower = 0;
  let isBroken = false;
  const add = (token: number): void => {
    starts.push(token);
    if (!isBroken) whole = token;
    lower = 0;
  };
  for (let i = headStart - 1; i >= 0 && headStart - i <= MAX_REACH; i--) {
    if (shapes[i + 1]! & (SHAPE.lineStart | SHAPE.sentenceStart)) break;
    const part = parts[i]!;
    if (part === PART.closeQuote) {
      const open = openingQuote(words, i);
      if (open < 0) break;
      // `“Xəzər” beynəlxalq nəşriyyat şirkəti`: words between a quoted name and its kind do not part them.
      if (starts.length === 0 && lower <= MAX_MODIFIERS) isBroken = false;
      add(open);
      // What stands before a quoted name owns it and is no part of it: `Fələstinin “HƏMAS” hərəkatı`.
      isBroken = true;
      i = open;
      // Two quoted names side by side are not one: `“Report” “Yonhap” agentliyinə istinadən`.
      if (parts[open - 1] === PART.closeQuote) break;
    } else if (part === PART.capital || part === PART.number || part === PART.initial) {
      isBroken ||= standsApart(words, i);
      add(i);
    } else if (isQuotedSuffix(words, i)) {
      // `“Report”un Qərb bürosu`: the suffix belongs to the quoted name.
    } else if (part === PART.lower) {
      if (++lower > MAX_LOWER || isFiniteVerb(words, i)) break;
      isBroken = true;
    } else if (part === PART.none) {
      const open = openingBracket(words, i);
      if (open < 0) break;
      i = open;
    } else if (part === PART.openQuote) break;
    // Hyphens, particles and the full stop of an initial stand inside a name and begin none.
    if (starts.length >= MAX_STARTS) break;
  }
  return starts.map((token) => ({
    token,
    reach: token === whole ? "whole" : token > whole ? "part" : "beyond",
  }));
}

/** Cases that tie a word to the verb and not to the noun after it. */
const APART = [CASE.dative, CASE.locative, CASE.ablative, CASE.instrumental];

/** `Kiyevdə` in `Kiyevdə Azərbaycan səfirliyi`: a known word in such a case; `Kiyevdəki` would belong to the name. */
function standsApart({ reading }: NameWords, i: number): boolean {
  const { table, forms } = reading;
  const a = table.first[forms[i]!]!;
  if (a === table.first[forms[i]! + 1] || table.words[a]! < 0) return false;
  const features = table.features[a]!;
  return (features & FLAG.ki) === 0 && (APART as readonly number[]).includes(caseOf(features));
}

function isQuotedSuffix({ reading, parts }: NameWords, i: number): boolean {
  return reading.tokens.kinds[i] === TOKEN.suffix && i > 0 && parts[i - 1] === PART.closeQuote;
}

/** Longest quoted name, in tokens. */
const MAX_QUOTED = 16;

/** The quote that opens what the closing quote at `close` ends, or -1. */
export function openingQuote({ parts, reading }: NameWords, close: number): number {
  for (let i = close - 1; i >= 0 && close - i <= MAX_QUOTED; i--) {
    if (parts[i] === PART.openQuote) return close - i > 1 ? i : -1;
    if (parts[i] === PART.closeQuote) return -1;
    if (reading.tokens.shapes[i]! & SHAPE.paragraphStart) return -1;
  }
  return -1;
}

const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;

/** `(TFF)` inside `Türkiyə Futbol Federasiyasının (TFF) İntizam Komitəsi`: the bracket that opens it, or -1. */
function openingBracket({ reading }: NameWords, close: number): number {
  const { units } = reading.tokens;
  if (units[close] !== CLOSE_BRACKET) return -1;
  for (let i = close - 1; i >= 0 && close - i <= 4; i--) if (units[i] === OPEN_BRACKET) return i;
  return -1;
}

function isFiniteVerb({ reading }: NameWords, i: number): boolean {
  const { table, forms } = reading;
  const form = forms[i]!;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if (table.words[a]! < 0) return false;
    const features = table.features[a]!;
    if (features & FLAG.verb && isFiniteForm(features)) return true;
  }
  return false;
}
