import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isInNameOf } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { rememberByNumber } from "../../lexicon/remember-by-number.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import type { Settled } from "../../mentions/settle.ts";
import { CHAR, classOf } from "../../text/letters.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { countryCode } from "../country/resolve-countries.ts";
import { nameKey } from "../name-key.ts";
import { keyOfSharing, type SharedHead, sharedHeadOf } from "./shared-head.ts";

/** What one mention of an organisation says of it. */
export interface Description {
  readonly index: number;
  /** How many organisations are mentioned before it. */
  readonly position: number;
  /** ISO code of the country that the name begins with, or that the lexicon knows. */
  readonly country: string | undefined;
  /** The country's name as written before the rest, in the nominative; undefined where none is written. */
  readonly owner: string | undefined;
  /** Is the owner in the genitive: `Azərbaycanın Xarici İşlər Nazirliyi`? */
  readonly isGenitive: boolean;
  /** Index of the mention that says where it stands: `Kiyevdəki`. */
  readonly where: number | undefined;
  /** Index of the place that the name begins with, if nothing else tells the country: `Bakı` of `Bakı Rəsm Mərkəzi`. */
  readonly town: number | undefined;
  /** Key of the name without the country, its head in dictionary form: `mərkəzi bank`. */
  readonly key: string;
  /** The name without the country, and its key. */
  readonly rest: string;
  readonly surface: string;
  /** The name without the country, if it is one acronym. */
  readonly acronym: string | undefined;
  readonly kind: string | undefined;
  /** The quoted name before words that only say what it is: `Əl-Cəzirə` of `“Əl-Cəzirə” telekanalı`. */
  readonly quoted: string | undefined;
  /** The full names of which the lexicon knows this to be an alias. */
  readonly fullNames: readonly string[];
  /** Does the lexicon have it, and it alone? */
  readonly isListed: boolean;
}

/** Reads the parts of an organisation's name, the `position`-th of the text. `previous` is the outer mention before it, or -1. */
export function describe(
  reading: Analyses,
  mentions: readonly Settled[],
  index: number,
  position: number,
  previous: number,
): Description {
  const mention = mentions[index]!;
  const where = findPart(mentions, index, isWhere) ?? placeBefore(mentions, mention, previous);
  const state = findState(mentions, index, where);
  const from = startOfOwn(reading, state?.endToken ?? mention.firstToken, mention.endToken);
  const close = closingQuote(reading, mention);
  const entry =
    close < 0 ? entryOf(reading, mention, from) : bodyAt(reading, mention.firstToken + 1, close);
  const isUnowned = entry < 0 && state === undefined;
  return {
    index,
    position,
    country: state === undefined ? cell(reading, entry, "country") : countryCode(reading, state),
    owner: state?.name,
    isGenitive: state !== undefined && caseOf(state.features) === CASE.genitive,
    where,
    town: isUnowned ? findPart(mentions, index, (part) => isTown(mention, part)) : undefined,
    ...describeOwn(reading, mention, { from, close, entry }),
    fullNames: cell(reading, entry, "of")?.split(" | ") ?? [],
    isListed: entry >= 0,
  };
}

/** The part of a name that is the body's own. */
interface OwnPart {
  readonly from: number;
  /** Where the quotes close that it begins with, or -1. */
  readonly close: number;
  /** The row of the lexicon that it is, or -1. */
  readonly entry: number;
}

/** What a body is called without the state that it is of, and what it is. */
function describeOwn(
  reading: Analyses,
  mention: Settled,
  { from, close, entry }: OwnPart,
): Pick<Description, "key" | "rest" | "surface" | "acronym" | "kind" | "quoted"> {
  const rest = tail(reading, mention, from).trimStart();
  const surface = nameKey(rest);
  const quoted = close < 0 ? undefined : textOf(reading, mention.firstToken + 1, close);
  const shared = sharedHeadOf(reading, mention);
  const head = findHead(reading, mention, from);
  const key = quoted === undefined ? keyOf(reading, mention, from, head, shared) : nameKey(quoted);
  return {
    key: key ?? surface,
    rest,
    surface,
    acronym: mention.endToken - from === 1 && isAcronym(rest) ? rest : undefined,
    kind: cell(reading, entry, "kind") ?? cell(reading, (shared ?? head)?.entry ?? -1, "kind"),
    quoted,
  };
}

/** The state that a body is of, by its name; `where` is the mention that says where it stands. */
function findState(
  mentions: readonly Settled[],
  index: number,
  where: number | undefined,
): Settled | undefined {
  const mention = mentions[index]!;
  const seat = where === undefined ? undefined : mentions[where];
  const owner =
    findPart(mentions, index, (part) => isOwner(mention, part, seat)) ??
    ownerOfPart(mentions, mention, index);
  return owner === undefined ? undefined : mentions[owner];
}

/** The first mention right inside one that passes a test. */
function findPart(
  mentions: readonly Settled[],
  parent: number,
  test: (part: Settled) => boolean,
): number | undefined {
  const { end } = mentions[parent]!;
  for (let i = parent + 1; i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.parent === parent && test(mentions[i]!)) return i;
  return undefined;
}

/** A state's name at the beginning, or after the place that begins the name: `Kiyevdəki Azərbaycan səfirliyi`. */
function isOwner(mention: Settled, part: Settled, where: Settled | undefined): boolean {
  if (part.type !== "country" || isWhere(part) || part.endToken >= mention.endToken) return false;
  return part.firstToken === mention.firstToken || part.firstToken === where?.endToken;
}

function isTown(mention: Settled, part: Settled): boolean {
  return part.type === "place" && part.firstToken === mention.firstToken && !isWhere(part);
}

/** The state that the body owns which the name begins with: `Rusiya` of `Rusiya Federal Məclisi Federasiya Şurası`. */
function ownerOfPart(
  mentions: readonly Settled[],
  mention: Settled,
  index: number,
): number | undefined {
  const body = mentions[index + 1];
  const isBody = body?.type === "organisation" && body.parent === index;
  if (!isBody || body.firstToken !== mention.firstToken) return undefined;
  const state = mentions[index + 2];
  const isState = state !== undefined && state.parent === index + 1;
  return isState && isOwner(body, state, undefined) ? index + 2 : undefined;
}

/** `Kiyevdəki`, `Kiyevdə`. */
function isWhere({ type, features }: Settled): boolean {
  return (type === "place" || type === "country") && caseOf(features) === CASE.locative;
}

function placeBefore(
  mentions: readonly Settled[],
  { firstToken }: Settled,
  previous: number,
): number | undefined {
  const before = mentions[previous];
  return before?.endToken === firstToken && isWhere(before) ? previous : undefined;
}

/** Behind what a body belongs to, or is named in honour of if it is known without: `İqtisadiyyat Nazirliyi yanında Dövlət Vergi Xidməti`. */
function startOfOwn(reading: Analyses, from: number, end: number): number {
  for (let i = end - 2; i > from; i--) {
    if (isCueWord(reading, i, "within")) return i + 1;
    if (isInNameOf(reading, i) && bodyAt(reading, i + 1, end) >= 0) return i + 1;
  }
  return from;
}

/** The mention from a token on, in the nominative. */
function tail({ tokens }: Analyses, { start, name }: Settled, from: number): string {
  return name.slice(Math.max(0, tokens.starts[from]! - start));
}

/** The organisation of the lexicon that the mention is, from a token on; or -1. */
function entryOf(reading: Analyses, mention: Settled, from: number): number {
  const { entry, firstToken, endToken } = mention;
  if (entry >= 0 && reading.lexicon.categoryOf(entry) === CATEGORY.organisation) return entry;
  const whole = bodyAt(reading, firstToken, endToken);
  return whole >= 0 ? whole : bodyAt(reading, from, endToken);
}

/** The organisation of the lexicon that some tokens are, or -1. */
export function bodyAt(reading: Analyses, from: number, end: number): number {
  return entryAt(reading, from, end, CATEGORY.organisation);
}

function cell({ lexicon }: Analyses, entry: number, column: string): string | undefined {
  return entry < 0 ? undefined : lexicon.cell(entry, column) || undefined;
}

/** The head noun that closes a name. */
interface Head {
  readonly entry: number;
  readonly firstToken: number;
}

/** Words of the longest head: `açıq səhmdar cəmiyyəti`, with some to spare. */
const LONGEST_HEAD = 5;

function findHead(reading: Analyses, { endToken }: Settled, from: number): Head | undefined {
  for (let i = Math.max(from, endToken - LONGEST_HEAD); i < endToken; i++) {
    const entry = entryAt(reading, i, endToken, CATEGORY.organisationHead);
    if (entry >= 0) return { entry, firstToken: i };
  }
  return undefined;
}

/**
 * Where the quotes close that a mention begins with, if nothing but small words follow: those say what it is, not how it is called.
 * Else -1.
 */
function closingQuote({ tokens }: Analyses, { firstToken, endToken }: Settled): number {
  if ((tokens.shapes[firstToken]! & SHAPE.openQuote) === 0) return -1;
  let close = firstToken + 1;
  while (close < endToken && (tokens.shapes[close]! & SHAPE.closeQuote) === 0) close++;
  if (close >= endToken - 1 || close === firstToken + 1) return -1;
  for (let i = close + 1; i < endToken; i++) {
    if (tokens.kinds[i] !== TOKEN.suffix && tokens.kinds[i] !== TOKEN.word) return -1;
    if (tokens.shapes[i]! & SHAPE.initialCapital) return -1;
  }
  return close;
}

function textOf({ tokens }: Analyses, from: number, end: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[end - 1]);
}

/**
 * What the name has in common with other writings of it: no legal form (`Pojsnab MMC`), and the head in dictionary form (`Mərkəzi
 * Bank`, `Azərbaycan Mərkəzi Bankı`). Undefined where it has no head.
 */
function keyOf(
  reading: Analyses,
  mention: Settled,
  from: number,
  head: Head | undefined,
  shared: SharedHead | undefined,
): string | undefined {
  if (shared !== undefined)
    return keyOfSharing(reading, { firstToken: from, endToken: mention.endToken }, shared);
  const { tokens, lexicon } = reading;
  const textBefore = (i: number): string =>
    tokens.text.slice(tokens.starts[from], tokens.starts[i]);
  if (head !== undefined && head.firstToken > from && isLegalForm(reading, head.entry)) {
    const before = nameKey(textBefore(head.firstToken));
    if (before !== "") return before;
  }
  const word = headWord(reading, mention);
  if (word < 0) return undefined;
  const before = nameKey(textBefore(mention.endToken - 1));
  return before === "" ? readWord(lexicon, word) : `${before} ${readWord(lexicon, word)}`;
}

const readWord = rememberByNumber((lexicon, word) => lexicon.words.text(word));

/** `MMC`, `ASC`, `FK`, `açıq səhmdar cəmiyyəti`. */
export function isLegalForm({ lexicon }: Analyses, entry: number): boolean {
  if (entry < 0 || lexicon.cell(entry, "inside") !== "quoted") return false;
  return lexicon.hasFlag(entry, ROW_FLAG.abbreviation) || lexicon.hasFlag(entry, ROW_FLAG.official);
}

const HEAD_WORDS = bit(CATEGORY.organisationHead) | bit(CATEGORY.commonWord);

/** The dictionary word that the name ends in, or -1. */
function headWord({ tokens, table, forms, lexicon }: Analyses, mention: Settled): number {
  const last = mention.endToken - 1;
  const length = mention.start + mention.name.length - tokens.starts[last]!;
  const form = forms[last]!;
  for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
    const possessive = possessiveOf(table.features[a]!);
    if (possessive !== POSSESSIVE.none && possessive !== POSSESSIVE["3sg"]) continue;
    if (table.bases[a] !== length || table.features[a]! & (FLAG.derived | FLAG.verb)) continue;
    if (lexicon.masks[table.words[a]!]! & HEAD_WORDS) return table.words[a]!;
  }
  return -1;
}

/** Is it like `XİN` or `AzTU`: one word, half of it or more in capitals, whose dots may stand apart? */
export function isAcronym(text: string): boolean {
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === CHAR.combining) continue;
    letters++;
    if (kind === CHAR.upper) capitals++;
    else if (kind !== CHAR.lower && kind !== CHAR.digit) return false;
  }
  return capitals >= 2 && capitals * 2 >= letters;
}
