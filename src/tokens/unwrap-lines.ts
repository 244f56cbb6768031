import { CHAR, classOf } from "../text/letters.ts";
import { SHAPE, TOKEN, type UncutTokens } from "./tokens.ts";

/** Widths that texts are filled to, in code units. */
const NARROWEST = 50;
const WIDEST = 110;

/** Lines that break off in mid-sentence, so many of them show that a text was filled. */
const PROOFS = 3;

/** Of all line breaks of a paragraph at least this share is explained by the width. */
const EXPLAINED = 0.8;

/** The widest line met may be so much narrower than the width that all were filled to. */
const SLACK = 4;

/** What the lines up to a place say of a text: how many break off in mid-sentence, and the length of the longest of these. */
interface Filling {
  proofs: number;
  width: number;
}

/**
 * Takes the line breaks out of paragraphs that were filled to a width, as in mail and on some news sites: there a name may go on in
 * the next line, and a capital at its start says nothing.
 *
 * Lines before one that begins with a small letter show the width; a break is one of filling if the line had no room for the next
 * word. Lists and titles, one a line, are left alone: they hardly ever go on with a small letter.
 */
export function unwrapLines(tokens: UncutTokens): void {
  const starts = findLines(tokens);
  const filling = { proofs: 0, width: 0 };
  let first = 0;
  for (let line = 1; line < starts.length; line++) {
    const isEnd =
      line === starts.length - 1 || (tokens.shapes[starts[line]!]! & SHAPE.paragraphStart) !== 0;
    if (!isEnd) continue;
    unwrapParagraph(tokens, starts, first, line, filling);
    first = line;
  }
}

/**
 * Lines `first` to `end`, judged by themselves and by the paragraphs before: a short one shows no width of its own. What follows
 * changes nothing in it.
 */
function unwrapParagraph(
  tokens: UncutTokens,
  starts: readonly number[],
  first: number,
  end: number,
  filling: Filling,
): void {
  for (let line = first + 1; line < end; line++) {
    const length = lengthOf(tokens, starts[line - 1]!, starts[line]!);
    if (!breaksOff(tokens, starts[line]!) || length > WIDEST) continue;
    filling.width = Math.max(filling.width, length);
    filling.proofs++;
  }
  if (filling.proofs < PROOFS || filling.width < NARROWEST) return;
  const filled: number[] = [];
  for (let line = first + 1; line < end; line++)
    if (isFilled(tokens, starts, line, filling.width - SLACK)) filled.push(line);
  if (filled.length < EXPLAINED * (end - first - 1)) return;
  for (const line of filled) tokens.shapes[starts[line]!]! &= ~SHAPE.lineStart;
}

/** First tokens of the lines, and after the last one the number of tokens. */
function findLines({ count, shapes }: UncutTokens): number[] {
  const starts: number[] = [];
  for (let i = 0; i < count; i++) if (shapes[i]! & SHAPE.lineStart) starts.push(i);
  starts.push(count);
  return starts;
}

/** Had the line before no room for the first word of this one, or breaks it off in mid-sentence? */
function isFilled(
  tokens: UncutTokens,
  starts: readonly number[],
  line: number,
  width: number,
): boolean {
  const start = starts[line]!;
  const length = lengthOf(tokens, starts[line - 1]!, start);
  if (length > WIDEST) return false;
  if (breaksOff(tokens, start)) return true;
  const wordEnd = findSpace(tokens, start, starts[line + 1]!);
  return length + 1 + lengthOf(tokens, start, wordEnd) > width;
}

/** Does the line that begins at a token go on with what the line before breaks off? Items of a list end with a mark. */
function breaksOff({ kinds, units }: UncutTokens, token: number): boolean {
  const isSmall = kinds[token] === TOKEN.word && classOf(units[token]!) === CHAR.lower;
  return isSmall && !CLOSING.has(units[token - 1]!);
}

/** `.`, `;` and `:` */
const CLOSING = new Set([0x2e, 0x3b, 0x3a]);

/** Where what stands at a token without a space ends. */
function findSpace({ shapes }: UncutTokens, first: number, end: number): number {
  let at = first + 1;
  while (at < end && (shapes[at]! & SHAPE.spaceBefore) === 0) at++;
  return at;
}

function lengthOf({ starts, ends }: UncutTokens, first: number, end: number): number {
  return ends[end - 1]! - starts[first]!;
}
