import {
  CASE,
  caseOf,
  FLAG,
  isFiniteForm,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import { bit, CATEGORY, type Category, HEAD_BITS } from "../lexicon/category.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from "../text/marks.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";
import { hitFeatures } from "./atoms.ts";
import { isPlainOpener } from "./capitals.ts";
import {
  isCommonInside,
  isOneBody,
  joinsCommonWords,
  standsInside,
  standsOutside,
  startOfOwner,
} from "./joined-words.ts";
import { featuresOf, isCut, type NameWords, PART } from "./name-words.ts";

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

export interface ChainStart {
  readonly token: number;
  readonly reach: Reach;
}

/**
 * How much of what stands before the head a name takes: the `whole` unbroken row of capitals and quotes, a `part` of it, or
 * something `beyond` it, over words in small letters; or all from the one it is `named` after, `Nizami adına Muzey`. A whole row in
 * which `və` joins common words is `joined`, and `split` where a name would begin behind that `və`.
 */
export type Reach = "whole" | "joined" | "part" | "split" | "beyond" | "named";

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
      const starts = findStarts(words, i, h);
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
function canEndName(words: NameWords, start: number, hit: number): boolean {
  const { lexicon, hitEntries, hitEnds } = words.reading;
  const features = hitFeatures(words.reading, hit);
  if (features & FLAG.derived) return false;
  if (possessiveOf(features) === POSSESSIVE["3sg"]) return true;
  // `Heydər Əliyev adına saray`, but not the first two words of `adına Respublika stadionu`.
  const goesOn = ((words.reading.bits[hitEnds[hit]!] ?? 0) & HEAD_BITS) !== 0;
  if (start > 0 && !goesOn && isNamedAfter(words, start - 1)) return true;
  if (hitEnds[hit]! - start > 1) return words.parts[start] !== PART.lower || isOwnHead(words, hit);
  return (
    words.parts[start] === PART.capital && lexicon.hasFlag(hitEntries[hit]!, ROW_FLAG.abbreviation)
  );
}

/** `hava limanı` is linked within; of `muxtar respublikanın` nothing tells that it belongs to the name before it. */
function isOwnHead({ reading }: NameWords, hit: number): boolean {
  const { lexicon, table, hitEntries, hitAnalyses } = reading;
  const last = lexicon.lemma(hitEntries[hit]!).slice(-1);
  return CASE.nominative === caseOf(table.features[hitAnalyses[hit]!]!) || "ıiuü".includes(last);
}

/** How far left of its head a name may begin, in tokens, and how many words in small letters may stand in a row. */
const MAX_REACH = 18;
const MAX_LOWER = 4;
const MAX_STARTS = 8;
const MAX_MODIFIERS = 2;

function findStarts(words: NameWords, headStart: number, hit: number): ChainStart[] {
  const { reading, parts } = words;
  const joins = isOneBody(words, headStart, hit);
  const isBody = reading.lexicon.categoryOf(reading.hitEntries[hit]!) === CATEGORY.organisationHead;
  const starts: number[] = [];
  let whole = headStart;
  let lower = 0;
  let isBroken = false;
  let named = -1;
  let joint = -1;
  let afterJoint = whole;
  const add = (token: number): void => {
    starts.push(token);
    if (!isBroken) whole = token;
    lower = 0;
  };
  for (let i = headStart - 1; i >= 0 && headStart - i <= MAX_REACH; i--) {
    if (isCut(words, i + 1)) break;
    const part = parts[i]!;
    if (part === PART.closeQuote) {
      const open = openingQuote(words, i);
      // `“Report”CTV telekanalına istinadən`: what is written together by mistake is two names.
      if (open < 0 || isGlued(words, i)) break;
      // `“Xəzər” beynəlxalq nəşriyyat şirkəti`: words between a quoted name and its kind do not part them.
      if (starts.length === 0 && lower <= MAX_MODIFIERS) isBroken = false;
      add(open);
      // What stands before a quoted name owns it and is no part of it: `Fələstinin “HƏMAS” hərəkatı`.
      isBroken = true;
      i = open;
      // Two quoted names side by side are not one: `“Report” “Yonhap” agentliyinə istinadən`.
      if (parts[open - 1] === PART.closeQuote) break;
    } else if (part === PART.number && isInCase(words, i)) {
      // `noyabrın 22-də Bakı Stadionunda`
      break;
    } else if (part === PART.capital || part === PART.number || part === PART.initial) {
      isBroken ||= standsApart(words, i) && !standsInside(words, i);
      if (joint < 0 || isBroken || i === joint - 1) add(i);
      else {
        // What stands before the joined words is common too, or whose they are, or somebody; of any other word nothing tells.
        const isMore = isCommonInside(words, i);
        const start = isMore ? -1 : startOfOwner(words, i + 1);
        if (start >= 0) i = start;
        else if (standsOutside(words, i)) isBroken = true;
        else if (!isMore) joint = -1;
        add(i);
        isBroken ||= start >= 0;
      }
    } else if (isQuotedSuffix(words, i)) {
      // `“Report”un Qərb bürosu`: the suffix belongs to the quoted name.
    } else if (isSecondHalf(words, i)) {
      // `qərb` of `Şimal-qərb bürosu`
    } else if (part === PART.lower) {
      if (joins && joinsCommonWords(words, i, isBody)) {
        if (!isBroken && joint < 0) afterJoint = whole;
        if (!isBroken) joint = i;
        continue;
      }
      if (++lower > MAX_LOWER || isFiniteVerb(words, i) || isPartingWord(words, i)) break;
      if (named < 0 && isNamedAfter(words, i)) named = startOfBearer(words, i);
      else isBroken = true;
    } else if (part === PART.none) {
      const open = openingBracket(words, i);
      if (open < 0) break;
      i = open;
      // `Əli Həsən oğlu və Gəncə şəhər məktəbi`: somebody's whole name.
    } else if (part === PART.openQuote || part === PART.tail) break;
    // Hyphens, particles and the full stop of an initial stand inside a name and begin none.
    if (starts.length >= MAX_STARTS) break;
  }
  // Of `Statistik, Sosial Araşdırmalar və Təlim Mərkəzi` more may stand before the comma.
  if (joint >= 0 && isListed(words, whole)) [whole, joint] = [afterJoint, -1];
  return starts.map((token) => ({ token, reach: reachOf(token, whole, joint, named) }));
}

/** Is a word joined to one before it, by a comma or a hyphen? */
function isListed({ parts, reading }: NameWords, i: number): boolean {
  if (i < 2) return false;
  return parts[i - 1] === PART.hyphen || reading.tokens.units[i - 1] === COMMA;
}

function reachOf(token: number, whole: number, joint: number, named: number): Reach {
  if (token === named) return "named";
  if (token === whole) return joint < 0 ? "whole" : "joined";
  if (token < whole) return "beyond";
  return token > joint && joint >= 0 ? "split" : "part";
}

/** Where the name begins of whom something bears it, which ends before token `end`. */
function startOfBearer(words: NameWords, end: number): number {
  const { parts } = words;
  let start = end - 1;
  for (let i = start; i >= 0; i--) {
    const part = parts[i]!;
    if (part !== PART.capital && part !== PART.initial) {
      if (part === PART.lower || part === PART.none || part === PART.number) break;
      continue;
    }
    const isOutside = standsApart(words, i) || isOwning(words, i) || isPlainOpener(words, i);
    if (i < end - 1 && isOutside) break;
    start = i;
    if (isCut(words, i)) break;
  }
  return start;
}

/** `AMEA-nın`, `Bakıdakı`. */
function isOwning(words: NameWords, i: number): boolean {
  const features = featuresOf(words, i);
  return (features & FLAG.ki) !== 0 || caseOf(features) === CASE.genitive;
}

/** Cases that tie a word to the verb and not to the noun after it. */
const APART: readonly number[] = [CASE.dative, CASE.locative, CASE.ablative, CASE.instrumental];

/** Has a number the ending of such a case: `22-də`? */
function isInCase({ reading: { table, forms } }: NameWords, i: number): boolean {
  const a = table.first[forms[i]!]!;
  if (a === table.first[forms[i]! + 1]) return false;
  return APART.includes(caseOf(table.features[a]!));
}

/**
 * `Kiyevdə` in `Kiyevdə Azərbaycan səfirliyi`: a known word in such a case; `Kiyevdəki` would belong to the name. `ABŞ-ı` is the
 * accusative, since nobody owns a state.
 */
function standsApart(words: NameWords, i: number): boolean {
  const features = featuresOf(words, i);
  const isState = (words.reading.bits[i]! & bit(CATEGORY.country)) !== 0;
  const isOwned = possessiveOf(features) === POSSESSIVE["3sg"];
  if (isState && (caseOf(features) === CASE.accusative || isOwned)) return true;
  return (features & FLAG.ki) === 0 && APART.includes(caseOf(features));
}

/** `adına` in `Nizami adına Ədəbiyyat Muzeyi`: what bears a name goes on before it. */
function isNamedAfter({ reading, parts }: NameWords, i: number): boolean {
  if (!reading.table.keyEquals(reading.forms[i]!, "adına") || i === 0) return false;
  return parts[i - 1] === PART.capital || parts[i - 1] === PART.tail;
}

/** `tərəfindən`, `müsahibəsində`: what stands before such a word goes with a verb, and no name holds both sides of it. */
function isPartingWord(words: NameWords, i: number): boolean {
  const { table, forms } = words.reading;
  const form = forms[i]!;
  if (table.keyEquals(form, "tərəfindən")) return true;
  const features = featuresOf(words, i);
  const grammaticalCase = caseOf(features);
  const isTheirs = possessiveOf(features) === POSSESSIVE["3sg"];
  const isObject = grammaticalCase === CASE.accusative;
  // `Mirik şəhərini ölkə ordusunun`
  if (isObject && isTheirs) return true;
  // `X hərəkatının üsyançıları Y ordusunun`: what is theirs, or may be an object, and another name behind it.
  const mayEnd = isObject || (isTheirs && grammaticalCase === CASE.nominative);
  if (mayEnd && words.parts[i + 1] === PART.capital) return true;
  if (grammaticalCase !== CASE.locative && grammaticalCase !== CASE.ablative) return false;
  if ((table.masks[form]! & bit(CATEGORY.commonWord)) === 0) return false;
  if (!isTheirs || features & (FLAG.ki | FLAG.derived | FLAG.verb)) return false;
  // `Prezident yanında`, `nazirlik nəzdində` are said in names.
  return !SUBORDINATING.some((word) => table.keyEquals(form, word));
}

const SUBORDINATING = ["yanında", "nəzdində"];

/** A small word joined to one with a capital by a hyphen. */
function isSecondHalf({ parts }: NameWords, i: number): boolean {
  return parts[i] === PART.lower && parts[i - 1] === PART.hyphen && parts[i - 2] === PART.capital;
}

function isGlued({ parts, reading: { tokens } }: NameWords, close: number): boolean {
  const next = close + 1;
  return parts[next] === PART.capital && tokens.starts[next] === tokens.ends[close];
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
