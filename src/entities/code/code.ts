import type { Analyses } from "../../analyses/analyze.ts";
import { atom, type Capture, repeat } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Rule } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { CHAR, classOf } from "../../text/letters.ts";
import { isGlued } from "../../tokens/tokens.ts";
import type { OtherValue } from "../../types.ts";
import { isHyphen, suffixWord } from "../timex/number-suffix.ts";
import { CODE_BIT } from "./code-bits.ts";

/** Reads characters from an offset on and says where the code ends that stands there, or -1. */
export type ReadCode = (text: string, start: number) => number;

/** One token that has a bit of {@link CODE_BIT}. */
export function sign(bit: number): Rule {
  return atom({ first: bit, more: 0, find: (_reading, at, emit) => emit(at + 1, at) });
}

/**
 * A code that begins with a token which has one of some bits, and ends where a token or its stem does. The value is the offset where
 * it ends.
 */
export function code(bits: number, read: ReadCode): Rule {
  return atom<Analyses>({
    first: bits,
    find(reading, at, emit) {
      const end = read(reading.tokens.text, reading.tokens.starts[at]!);
      const token = end < 0 ? -1 : tokenEndingAt(reading, at, end);
      if (token >= 0) emit(token + 1, end);
    },
  });
}

/** A sticky expression as a {@link ReadCode}. */
export function spelled(expression: RegExp): ReadCode {
  return (text, start) => {
    expression.lastIndex = start;
    return expression.test(text) ? expression.lastIndex : -1;
  };
}

/** What a number of one kind is called, in any case: `VÖEN`, `VÖEN-i`, `əlaqə telefonu`. */
export function label(kind: string): Rule {
  return atom<Analyses>({
    first: CODE_BIT.label,
    find({ lexicon, hitFirst, hitEntries, hitEnds }, at, emit) {
      for (let h = hitFirst[at]!; h < hitFirst[at + 1]!; h++) {
        const entry = hitEntries[h]!;
        if (lexicon.categoryOf(entry) !== CATEGORY.numberLabel) continue;
        if (lexicon.cell(entry, "kind") === kind) emit(hitEnds[h]!, h);
      }
    },
  });
}

const LINK_MARK: Rule = atom<Analyses>({
  first: CODE_BIT.mark,
  more: 0,
  find({ tokens }, at, emit) {
    if (LINKS.has(tokens.text.charAt(tokens.starts[at]!))) emit(at + 1, at);
  },
});

/** Marks that must stand between a number and what it is called: `: `, ` – `, `(`, `: “`. */
export const LINK: Rule = repeat(LINK_MARK, 1, 2);

/** The same where there may be none. */
export const ANY_LINK: Rule = repeat(LINK_MARK, 0, 2);

const LINKS: ReadonlySet<string> = new Set(':-–—=№(“"«„.”»)');

/** Makes the mention of a code, with the ending that is written after it: `portal.edu.az-da`. */
export function toCode(
  reading: Analyses,
  { start, end, value: endOffset }: Capture,
  value: OtherValue,
  score = 0.95,
): Built {
  const { text, starts } = reading.tokens;
  return {
    value,
    score,
    firstToken: start,
    endToken: endingAfter(reading, end),
    name: text.slice(starts[start], endOffset),
  };
}

/** Is nothing glued to the left of token `at` that would make it the rest of something: a letter, a digit, a sign such as `-`? */
export function isFree({ tokens: { text, starts } }: Analyses, at: number): boolean {
  const start = starts[at]!;
  if (start === 0 || JOINERS.includes(text.charAt(start - 1))) return start === 0;
  const kind = classOf(text.charCodeAt(start - 1));
  return kind > CHAR.digit && kind !== CHAR.hyphen;
}

const JOINERS = ".,/+*@#&=_$%";

/** The characters of a code. */
export function codeText({ tokens }: Analyses, { start, value: end }: Capture): string {
  return tokens.text.slice(tokens.starts[start], end);
}

/** The token from `at` on that ends at an offset, with its own ending or without, or -1. */
export function tokenEndingAt({ tokens }: Analyses, at: number, end: number): number {
  let token = at;
  while (token + 1 < tokens.count && tokens.starts[token + 1]! < end) token++;
  return tokens.coreEnds[token] === end || tokens.ends[token] === end ? token : -1;
}

/** The token before another that begins at an offset, or -1. */
export function tokenStartingAt({ tokens }: Analyses, before: number, start: number): number {
  let token = before;
  while (token > 0 && tokens.starts[token - 1]! >= start) token--;
  return token < before && tokens.starts[token] === start ? token : -1;
}

/** The token after a case ending that a hyphen joins to the token before `end`; `end` itself where there is none. */
export function endingAfter(reading: Analyses, end: number): number {
  const isJoined =
    isGlued(reading.tokens, end) && isHyphen(reading, end) && isGlued(reading.tokens, end + 1);
  return isJoined && suffixWord(reading, end + 1) !== undefined ? end + 2 : end;
}
