import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from "../../text/marks.ts";
import { isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { headOf, type Unit } from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

/** A parenthesis of up to this many tokens is looked through. */
const MAX_INSET = 24;
/** A quotation of up to this many tokens, marks included, may be a name or a word used with distance. */
const MAX_QUOTE = 16;

/** `2,8 min nəfər`, `24:97`: a mark between digits with no space. */
export function isInNumber(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence.context.reading;
  return isBetweenNumbers(sentence, i) && isGlued(tokens, i) && isGlued(tokens, i + 1);
}

/** Does `və` stand between numbers alone: `5 və 6 mərtəbəli binalar`, but `2025 və 2026-cı illər`? */
export function joinsNumbers(sentence: Sentence, i: number): boolean {
  const { mentionOf } = sentence.context;
  return isBetweenNumbers(sentence, i) && mentionOf[i - 1]! < 0 && mentionOf[i + 1]! < 0;
}

function isBetweenNumbers({ context, end }: Sentence, i: number): boolean {
  const { kinds } = context.reading.tokens;
  if (i === 0 || i + 1 >= end) return false;
  return kinds[i - 1] === TOKEN.number && kinds[i + 1] === TOKEN.number;
}

/** Quotation marks right beside a mention, or before a suffix, are no border of clauses. */
export function isQuotedName(sentence: Sentence, i: number): boolean {
  const { reading, mentionOf } = sentence.context;
  const { tokens } = reading;
  if (i === sentence.closeQuote) return true;
  if (i + 1 < sentence.end && tokens.starts[i + 1] === tokens.ends[i]) {
    if (mentionOf[i + 1]! >= 0 || tokens.kinds[i + 1] === TOKEN.suffix) return true;
  }
  return i > 0 && tokens.ends[i - 1] === tokens.starts[i] && mentionOf[i - 1]! >= 0;
}

/** Does a quotation of tokens [first, end) name something? It begins with a capital and has no ending inside. */
export function isQuotedTitle(sentence: Sentence, first: number, end: number): boolean {
  const { reading, mentionOf } = sentence.context;
  if ((reading.tokens.shapes[first]! & SHAPE.initialCapital) === 0) return false;
  if (mentionOf[first]! >= 0 && mentionOf[first] === mentionOf[end - 1]) return false;
  return caseOf(sentence.context.wordAt(end - 1).features) === CASE.nominative;
}

/** The closing mark of a quotation of a few words with no verb: `“məhsuldar” danışıq`. */
export function findShortQuote(sentence: Sentence, i: number): number {
  const { reading } = sentence.context;
  for (let j = i + 1; j < Math.min(sentence.end, i + MAX_QUOTE); j++) {
    // `“Hökumət “Dalğa” şirkətini bağlayıb”`: it closes what was opened last.
    if ((reading.tokens.shapes[j]! & SHAPE.openQuote) !== 0) return -1;
    if ((reading.tokens.shapes[j]! & SHAPE.closeQuote) !== 0)
      return isPartOfClause(sentence, j) ? j : -1;
    const { kind } = sentence.context.wordAt(j);
    if (isQuotedEnd(sentence, i, j)) return j + 1;
    // `“Mirik”` is no `we are mir`.
    const isName = (reading.tokens.shapes[j]! & SHAPE.initialCapital) !== 0;
    if (kind === WORD.finite || (kind === WORD.nominalPredicate && !isName)) return -1;
  }
  return -1;
}

/**
 * The closing mark of a quotation of any length that names a document or a theme: one stands right behind it, or a suffix, as behind
 * a name; -1 if there is none.
 */
export function findLongTitle(sentence: Sentence, i: number): number {
  const { tokens } = sentence.context.reading;
  if ((tokens.shapes[i + 1]! & SHAPE.initialCapital) === 0) return -1;
  for (let j = i + 2; j + 1 < Math.min(sentence.end, i + MAX_TITLE); j++) {
    if ((tokens.shapes[j]! & SHAPE.openQuote) !== 0) return -1;
    if ((tokens.shapes[j]! & SHAPE.closeQuote) !== 0) return isTitleEnd(sentence, j) ? j : -1;
  }
  return -1;
}

/** In tokens. */
const MAX_TITLE = 64;

function isTitleEnd({ context }: Sentence, close: number): boolean {
  const { reading } = context;
  const { kind, classes } = context.wordAt(close - 1);
  if (kind === WORD.finite || reading.tokens.kinds[close - 1] === TOKEN.mark) return false;
  if (reading.tokens.kinds[close + 1] === TOKEN.suffix) return true;
  const isDocument = ((classes | context.wordAt(close + 1).classes) & DOCUMENT) !== 0;
  return isDocument || context.isTheme(close + 1);
}

const DOCUMENT = CLASS.document | CLASS.decree | CLASS.law;

/** `danışmağa “əsasən razılaşıb”`: the last words of a clause in quotes, its verb among them. */
function isQuotedEnd({ context }: Sentence, open: number, verb: number): boolean {
  const { reading } = context;
  const { shapes } = reading.tokens;
  if (context.wordAt(verb).kind !== WORD.finite || verb - open > LONGEST_END) return false;
  if (
    (shapes[verb + 1]! & SHAPE.closeQuote) === 0 ||
    (shapes[open + 1]! & SHAPE.initialCapital) !== 0
  )
    return false;
  return open > 0 && reading.tokens.kinds[open - 1] !== TOKEN.mark;
}

/** Words of a clause's end in quotes. */
const LONGEST_END = 3;

/**
 * Does the clause go on after a closing mark, with no comma or full stop before it? After it may be something in brackets or a comma of a
 * list, but no dash.
 */
function isPartOfClause(sentence: Sentence, close: number): boolean {
  const { kinds, units } = sentence.context.reading.tokens;
  const isBracket = units[close + 1] === OPEN_BRACKET;
  const next = (isBracket ? closingBracket(sentence, close + 1) : close) + 1;
  if (kinds[close - 1] === TOKEN.mark || next === 0 || next >= sentence.end) return false;
  if (kinds[next] !== TOKEN.mark) return true;
  return units[next] === COMMA && next + 1 < sentence.end && kinds[next + 1] !== TOKEN.mark;
}

/** Where the bracket closes that opens at token `i`, not far from it; -1 if none does. */
export function closingBracket(sentence: Sentence, i: number): number {
  if (sentence.context.reading.tokens.units[i] !== OPEN_BRACKET) return -1;
  return findMark(sentence, i, CLOSE_BRACKET);
}

/** The next mark of a kind, not far from token `i`; -1 if there is none. */
function findMark(sentence: Sentence, i: number, unit: number): number {
  const { tokens } = sentence.context.reading;
  for (let j = i + 1; j < Math.min(sentence.end, i + MAX_INSET); j++) {
    if (tokens.kinds[j] === TOKEN.mark && tokens.units[j] === unit) return j;
  }
  return -1;
}

/** `Bakı – Tiflis danışıqları`, `naziri – Lloyd Ostin`: a dash that no comma, quotation or verb stands before. */
export function isInList(sentence: Sentence, i: number): boolean {
  const { reading } = sentence.context;
  if (i === 0 || i + 1 >= sentence.end) return false;
  const before = isClosing(sentence, i - 1) ? i - 2 : i - 1;
  if (before < 0 || reading.tokens.kinds[before] === TOKEN.mark) return false;
  return (
    sentence.context.mentionOf[before]! >= 0 || !isPredicate(sentence.context.wordAt(before).kind)
  );
}

function isClosing(sentence: Sentence, i: number): boolean {
  return (sentence.context.reading.tokens.shapes[i]! & SHAPE.closeQuote) !== 0;
}

/** Does a dash stand between two names of one kind, or two quoted ones, `“Sabah” – “Günəş” oyunu`, or before what a place of somebody's is called? */
export function joinsNames(sentence: Sentence, i: number): boolean {
  const { mentionOf, resolution, reading } = sentence.context;
  const { shapes } = reading.tokens;
  const first = mentionOf[isClosing(sentence, i - 1) ? i - 2 : i - 1]!;
  const isQuoted = (shapes[i + 1]! & SHAPE.openQuote) !== 0;
  if (isQuoted && isClosing(sentence, i - 1) && sentence.open !== undefined) return true;
  const second = (isQuoted ? mentionOf[i + 2] : mentionOf[i + 1]) ?? -1;
  if (second < 0 || sentence.open === undefined) return false;
  const { mentions } = resolution;
  if (first < 0) return mentions[second]!.type === "place" && isPlaceOf(headOf(sentence.open));
  return mentions[first]!.type === mentions[second]!.type;
}

/** The `paytaxtı` of `Çilinin paytaxtı – Santyaqo`. */
function isPlaceOf({ mention, classes, features }: Unit): boolean {
  if (mention >= 0 || (classes & CLASS.place) === 0) return false;
  return caseOf(features) === CASE.nominative && possessiveOf(features) === POSSESSIVE["3sg"];
}
