import type { Analyses } from "../../analyses/analyze.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { lowerAscii } from "../../text/ascii.ts";
import { OPEN_BRACKET, SLASH } from "../../text/marks.ts";
import { isAddressEnd } from "../../tokens/tokenize.ts";
import { endingAfter, sign } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";
import { hostAround } from "../code/host.ts";

export const urlRules = defineRules(
  "url",
  {
    /** `https://e-qanun.az/framework/60373`: one token, with the punctuation of the sentence after it. */
    withScheme: {
      pattern: sign(CODE_BIT.url),
      build: ({ start }, { tokens: { text, starts, ends } }) => {
        const end = withoutPunctuation(text, starts[start]!, ends[start]!);
        const name = text.slice(starts[start], end);
        return { value: { value: normalize(name) }, score: 0.99, end, name };
      },
    },
    /** `www.azal.az`, `portal.edu.az/az`: read to both sides of the full stop before the top-level domain. */
    withoutScheme: {
      pattern: sign(CODE_BIT.dot),
      build: ({ start }, reading) => readAround(reading, start),
    },
  },
  codeBits,
);

function readAround(reading: Analyses, dot: number): Built | undefined {
  const { text, starts, coreEnds } = reading.tokens;
  const host = hostAround(reading, dot);
  if (host === undefined) return undefined;
  const { first, start } = host;
  const hostEnd = coreEnds[dot + 1]!;
  const isWhole = text.charCodeAt(hostEnd) !== SLASH || !isAfterBreak(text, start);
  const isCertain = !isWhole || first < dot - 1;
  // `A.az`: rather a full stop without a space.
  if (!isCertain && starts[dot]! - starts[dot - 1]! < 2) return undefined;
  const end = isWhole ? hostEnd : withoutPunctuation(text, start, addressEnd(text, hostEnd));
  const name = text.slice(start, end);
  return {
    value: { value: normalize(name) },
    score: isCertain ? SCORES.certain : SCORES.name,
    firstToken: first,
    ...(isWhole
      ? { endToken: endingAfter(reading, dot + 2) }
      : { endToken: tokenAt(reading, dot, end), end }),
    name,
  };
}

/** Paths are read after a break alone, and end at the next: so no character is read for two of them. */
function isAfterBreak(text: string, start: number): boolean {
  const outside = text.charCodeAt(start - 1) === OPEN_BRACKET ? start - 1 : start;
  return outside === 0 || isAddressEnd(text.charCodeAt(outside - 1));
}

/** Sites are named like media and companies: what has neither path nor a second full stop is a web address if it is nothing else. */
const SCORES = { name: 0.5, certain: 0.95 };

function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isAddressEnd(text.charCodeAt(end))) end++;
  return end;
}

/** The end of an address without the marks that belong to the sentence. */
function withoutPunctuation(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ".,;:!?…'’]}".includes(text.charAt(last - 1))) last--;
  return last;
}

/** The token after the one that holds the unit before an offset. */
function tokenAt({ tokens }: Analyses, from: number, end: number): number {
  let token = from;
  while (token < tokens.count && tokens.starts[token]! < end) token++;
  return token;
}

/** Scheme and host in small letters; the rest of an address may be told apart by them. */
function normalize(url: string): string {
  const host = /^(?:[a-z]+:\/\/)?[^/?#]+/u.exec(url)?.[0] ?? "";
  return lowerAscii(host) + url.slice(host.length);
}
