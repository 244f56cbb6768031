import {
  CASE,
  caseOf,
  FLAG,
  isFiniteForm,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import { isByWhom, isInNameOf } from "../analyses/linking-words.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from "../text/marks.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";
import { isPlainOpener } from "./capitals.ts";
import { isCueWord } from "./cue-words.ts";
import {
  isCommonInside,
  isOneBody,
  joinsCommonWords,
  standsInside,
  standsOutside,
  startOfOwner,
} from "./joined-words.ts";
import { featuresOf, isCut, type NameWords, PART } from "./name-words.ts";
import { openingQuote } from "./quoted.ts";

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

/** Where the name of a head may begin, nearest first. */
export function findStarts(words: NameWords, headStart: number, hit: number): ChainStart[] {
  return new StartFinder(words, headStart, hit).find();
}

/** How far left of its head a name may begin, in tokens, and how many words in small letters may stand in a row. */
const MAX_REACH = 18;
const MAX_LOWER = 4;
const MAX_STARTS = 8;
const MAX_MODIFIERS = 2;

/** What {@link StartFinder} takes where the name can reach no further. */
const NOTHING = -1;

/** Goes left from a head, as far as its name can reach. */
class StartFinder {
  private readonly words: NameWords;
  private readonly headStart: number;
  /** Is the head that of a body, and may its name join words by `və`? */
  private readonly isBody: boolean;
  private readonly joins: boolean;
  private readonly starts: number[] = [];
  /** The start of the row of capitals and quotes before the head, which goes on until it is broken. */
  private whole: number;
  private isBroken = false;
  /** Words in small letters since the last start. */
  private lower = 0;
  /** Where the name begins of whom it is named after, or -1. */
  private named = -1;
  /** The first `və` of the row that joins common words, or -1; and the start of the row behind the last one. */
  private joint = -1;
  private afterJoint: number;

  constructor(words: NameWords, headStart: number, hit: number) {
    const { lexicon, hitEntries } = words.reading;
    this.words = words;
    this.headStart = headStart;
    this.isBody = lexicon.categoryOf(hitEntries[hit]!) === CATEGORY.organisationHead;
    this.joins = isOneBody(words, headStart, hit);
    this.whole = headStart;
    this.afterJoint = headStart;
  }

  find(): ChainStart[] {
    const { words, headStart, starts } = this;
    const last = Math.max(0, headStart - MAX_REACH);
    for (let i = headStart - 1; i >= last && !isCut(words, i + 1); i--) {
      i = this.take(i);
      if (i === NOTHING || starts.length >= MAX_STARTS) break;
    }
    // Of `Statistik, Sosial Araşdırmalar və Təlim Mərkəzi` more may stand before the comma.
    if (this.joint >= 0 && isListed(words, this.whole)) {
      this.whole = this.afterJoint;
      this.joint = -1;
    }
    return starts.map((token) => ({ token, reach: this.reachOf(token) }));
  }

  private reachOf(token: number): Reach {
    const { whole, joint, named } = this;
    if (token === named) return "named";
    if (token === whole) return joint < 0 ? "whole" : "joined";
    if (token < whole) return "beyond";
    return token > joint && joint >= 0 ? "split" : "part";
  }

  private add(token: number): void {
    this.starts.push(token);
    if (!this.isBroken) this.whole = token;
    this.lower = 0;
  }

  /** Takes what ends with a token, and returns where that begins. */
  private take(i: number): number {
    const { words } = this;
    const part = words.parts[i]!;
    if (part === PART.closeQuote) return this.takeQuoted(i);
    // `noyabrın 22-də Bakı Stadionunda`, `“Report”a Dövlət Gömrük Komitəsindən`
    const isEnding = part === PART.number || isQuotedSuffix(words, i);
    if (isEnding && isInCase(words, i)) return NOTHING;
    if (part === PART.capital || part === PART.number || part === PART.initial)
      return this.takeCapital(i);
    // `“Report”un Qərb bürosu`: the suffix belongs to the quoted name; `qərb` of `Şimal-qərb bürosu`.
    if (isQuotedSuffix(words, i) || isSecondHalf(words, i)) return i;
    if (part === PART.lower) return this.takeLower(i);
    // `Əli Həsən oğlu və Gəncə şəhər məktəbi`: somebody's whole name.
    if (part === PART.openQuote || part === PART.tail) return NOTHING;
    // Hyphens, particles and the full stop of an initial stand inside a name and begin none.
    if (part !== PART.none || (this.isBody && joinsStates(words, i))) return i;
    return openingBracket(words, i);
  }

  private takeQuoted(close: number): number {
    const { words } = this;
    const open = openingQuote(words, close);
    // `“Report”CTV telekanalına istinadən`: what is written together by mistake is two names.
    if (open < 0 || isGlued(words, close)) return NOTHING;
    // `“Xəzər” beynəlxalq nəşriyyat şirkəti`: words between a quoted name and its kind do not part them.
    if (this.starts.length === 0 && this.lower <= MAX_MODIFIERS) this.isBroken = false;
    this.add(open);
    // What stands before a quoted name owns it and is no part of it: `Fələstinin “HƏMAS” hərəkatı`.
    this.isBroken = true;
    // Two quoted names side by side are not one: `“Report” “Yonhap” agentliyinə istinadən`.
    return words.parts[open - 1] === PART.closeQuote ? NOTHING : open;
  }

  private takeCapital(i: number): number {
    this.isBroken ||= standsApart(this.words, i) && !standsInside(this.words, i);
    const isBeyondJoint = this.joint >= 0 && i !== this.joint - 1;
    if (isBeyondJoint && !this.isBroken) return this.takeBeforeJoined(i);
    this.add(i);
    return i;
  }

  /** What stands before the joined words is common too, or whose they are, or somebody; of any other word nothing tells. */
  private takeBeforeJoined(i: number): number {
    const { words } = this;
    const isMore = isCommonInside(words, i);
    const owner = isMore ? -1 : startOfOwner(words, i + 1);
    if (owner >= 0) {
      this.add(owner);
      this.isBroken = true;
      return owner;
    }
    if (standsOutside(words, i)) this.isBroken = true;
    else if (!isMore) this.joint = -1;
    this.add(i);
    return i;
  }

  private takeLower(i: number): number {
    const { words } = this;
    if (this.joins && joinsCommonWords(words, i, this.isBody)) {
      if (!this.isBroken) this.goOnBefore(i);
      return i;
    }
    this.lower++;
    if (this.lower > MAX_LOWER || isFiniteVerb(words, i) || isPartingWord(words, i)) return NOTHING;
    if (this.named < 0 && isNamedAfter(words, i)) this.named = startOfBearer(words, i);
    else this.isBroken = true;
    return i;
  }

  private goOnBefore(joint: number): void {
    if (this.joint < 0) this.afterJoint = this.whole;
    this.joint = joint;
  }
}

/** Is a word joined to one before it, by a comma or a hyphen? */
function isListed({ parts, reading }: NameWords, i: number): boolean {
  if (i < 2) return false;
  return parts[i - 1] === PART.hyphen || reading.tokens.units[i - 1] === COMMA;
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
export const APART: readonly number[] = [
  CASE.dative,
  CASE.locative,
  CASE.ablative,
  CASE.instrumental,
];

/** Has a number the ending of such a case, `22-də`, or is a suffix one? */
function isInCase({ reading: { table, forms } }: NameWords, i: number): boolean {
  return APART.includes(caseOf(table.firstFeatures(forms[i]!)));
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
export function isNamedAfter({ reading, parts }: NameWords, i: number): boolean {
  if (!isInNameOf(reading, i)) return false;
  return parts[i - 1] === PART.capital || parts[i - 1] === PART.tail;
}

/** `tərəfindən`, `müsahibəsində`: what stands before such a word goes with a verb, and no name holds both sides of it. */
function isPartingWord(words: NameWords, i: number): boolean {
  const { table, forms } = words.reading;
  const form = forms[i]!;
  if (isByWhom(words.reading, i)) return true;
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
  if (features & (FLAG.ki | FLAG.derived | FLAG.verb)) return false;
  // `Prezident yanında`, `nazirlik nəzdində` are said in names.
  return !isCueWord(words.reading, i, "within");
}

/** `İran – Azərbaycan dostluq qrupu`: the dash between two states. */
function joinsStates({ reading, endings }: NameWords, i: number): boolean {
  const { tokens, bits } = reading;
  const isState = bit(CATEGORY.country);
  return (
    (tokens.shapes[i]! & SHAPE.hyphen) !== 0 &&
    (endings[i]! & isState) !== 0 &&
    ((bits[i + 1] ?? 0) & isState) !== 0
  );
}

/** A small word joined to one with a capital by a hyphen. */
function isSecondHalf({ parts }: NameWords, i: number): boolean {
  return parts[i] === PART.lower && parts[i - 1] === PART.hyphen && parts[i - 2] === PART.capital;
}

function isGlued({ parts, reading: { tokens } }: NameWords, close: number): boolean {
  const next = close + 1;
  return parts[next] === PART.capital && tokens.starts[next] === tokens.ends[close];
}

function isQuotedSuffix({ reading }: NameWords, i: number): boolean {
  return reading.tokens.kinds[i] === TOKEN.suffix;
}

/** `(TFF)` inside `Türkiyə Futbol Federasiyasının (TFF) İntizam Komitəsi`: the bracket that opens it, or -1. */
function openingBracket({ reading }: NameWords, close: number): number {
  const { units } = reading.tokens;
  if (units[close] !== CLOSE_BRACKET) return -1;
  for (let i = close - 1; i >= 0 && close - i <= 4; i--) if (units[i] === OPEN_BRACKET) return i;
  return -1;
}

function isFiniteVerb({ reading: { table, forms } }: NameWords, i: number): boolean {
  return table.canBeKnown(
    forms[i]!,
    (features) => (features & FLAG.verb) !== 0 && isFiniteForm(features),
  );
}
