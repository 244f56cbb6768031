import { CHAR, classOf } from "../text/letters.ts";
import { CLOSE_BRACKET, FULL_STOP, OPEN_BRACKET } from "../text/marks.ts";
import { neverEndsSentence } from "./abbreviations.ts";
import { isInitial } from "./initials.ts";
import { SHAPE, startsAfresh, TOKEN, type UncutTokens } from "./tokens.ts";

/**
 * Finds where sentences begin: returns the index of the first token of each, then the number of tokens, and marks the tokens.
 *
 * A blank line always ends a sentence; a line break does unless the next line goes on in lower case. A full stop does not after
 * an initial (`B. Quliyev`), an abbreviation that never ends a sentence (`prof.`), between digits, or before a small letter. What
 * has no end within {@link MAX_SENTENCE} tokens is no sentence, but a table or worse: it is cut there.
 */
export function findSentences(tokens: UncutTokens): Int32Array {
  const { count, shapes, kinds } = tokens;
  const found: number[] = [];
  let start = 0;
  for (let i = 0; i < count; i++) {
    // Most tokens stand in a line, after a word.
    const isInside = i > 0 && kinds[i - 1] !== TOKEN.mark && (shapes[i]! & SHAPE.lineStart) === 0;
    const isTooLong = i - start === MAX_SENTENCE;
    if (i === 0 || isTooLong || (!isInside && isSentenceStart(tokens, i))) {
      start = i;
      shapes[i] = shapes[i]! | SHAPE.sentenceStart;
      found.push(i);
    }
  }
  found.push(count);
  return Int32Array.from(found);
}

/**
 * Longest sentence, in tokens. Later stages take clauses apart one inside the other, as deep as a sentence is long; the longest of
 * two thousand articles had 356.
 */
const MAX_SENTENCE = 512;

/** Does a sentence begin at a token, which stands after a mark or at the start of a line? */
function isSentenceStart(tokens: UncutTokens, i: number): boolean {
  const shape = tokens.shapes[i]!;
  if (shape & SHAPE.paragraphStart) return true;
  if (shape & SHAPE.lineStart) return !isLowerWord(tokens, i);
  let last = i - 1;
  if (tokens.kinds[i] === TOKEN.mark && !opensSentence(tokens, i)) return false;
  while (last > 0 && isCloser(tokens, last) && tokens.kinds[last - 1] === TOKEN.mark) last--;
  const unit = tokens.units[last]!;
  if (unit === EXCLAMATION || unit === QUESTION || unit === ELLIPSIS)
    return !isLowerWord(tokens, i);
  if (unit !== FULL_STOP) return false;
  if (isLowerWord(tokens, i)) return false;
  return last > 0 && endsSentence(tokens, last, i);
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;

/** Does the full stop at token `dot`, with token `next` after it, end a sentence? */
function endsSentence(tokens: UncutTokens, dot: number, next: number): boolean {
  const word = dot - 1;
  const spaced = (tokens.shapes[next]! & SHAPE.spaceBefore) !== 0;
  const kind = tokens.kinds[word]!;
  if (tokens.ends[word] !== tokens.starts[dot]) return true;
  if (kind === TOKEN.number) {
    // `21.11.2025`, `1.5`; and a numbered line, `1. Bakı`.
    if (!spaced) return false;
    return !startsAfresh(tokens, word);
  }
  if (kind !== TOKEN.word) return true;
  if (isInitial(tokens, word)) return false;
  // `bildirib.Nazir`: a space was forgotten; `Report.az`, `U.S.A` are no sentence ends.
  if (!spaced)
    return (
      (tokens.shapes[next]! & SHAPE.initialCapital) !== 0 &&
      tokens.ends[word]! - tokens.starts[word]! > 3
    );
  return !isAbbreviation(tokens, word);
}

const LONGEST_ABBREVIATION = 12;

/** Is what stands before the full stop, parts and all (`f.-r.e.d.`), an abbreviation after which a sentence never ends? */
function isAbbreviation(tokens: UncutTokens, word: number): boolean {
  const end = tokens.ends[word]!;
  let first = word;
  while (end - tokens.starts[first]! <= LONGEST_ABBREVIATION && isPart(tokens, first - 1)) first--;
  const start = tokens.starts[first]!;
  if (end - start > LONGEST_ABBREVIATION) return false;
  return neverEndsSentence(tokens.text, start, end);
}

/** Does token `i` go on without a space in a word, a full stop or a hyphen of the same abbreviation? */
function isPart(tokens: UncutTokens, i: number): boolean {
  if (i < 0 || tokens.ends[i] !== tokens.starts[i + 1]) return false;
  return (
    tokens.kinds[i] === TOKEN.word ||
    tokens.units[i] === FULL_STOP ||
    (tokens.shapes[i]! & SHAPE.hyphen) !== 0
  );
}

function isLowerWord(tokens: UncutTokens, i: number): boolean {
  return tokens.kinds[i] === TOKEN.word && classOf(tokens.units[i]!) === CHAR.lower;
}

function isCloser(tokens: UncutTokens, i: number): boolean {
  return (
    (tokens.shapes[i]! & SHAPE.closeQuote) !== 0 ||
    tokens.units[i] === CLOSE_BRACKET ||
    tokens.units[i] === 0x5d
  );
}

function opensSentence(tokens: UncutTokens, i: number): boolean {
  return (
    (tokens.shapes[i]! & SHAPE.openQuote) !== 0 ||
    tokens.units[i] === OPEN_BRACKET ||
    tokens.units[i] === 0x5b
  );
}
