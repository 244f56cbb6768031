import type { Analyses } from "../../analyses/analyze.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { lowerAscii } from "../../text/ascii.ts";
import { endingAfter, sign, spelled, tokenEndingAt } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";
import { HOST, isHostUnit } from "../code/host.ts";

export const emailRules = defineRules(
  "email",
  {
    /** `info@report.az`: read to both sides of the `@`. */
    address: {
      pattern: sign(CODE_BIT.at),
      build: ({ start }, reading) => toAddress(reading, start),
    },
  },
  codeBits,
);

const readHost = spelled(HOST);

function toAddress(reading: Analyses, at: number): Built | undefined {
  const { text, starts, ends } = reading.tokens;
  const start = localStart(text, starts[at]!);
  const end = readHost(text, ends[at]!);
  const first = tokenStartingAt(reading, at, start);
  const last = end < 0 ? -1 : tokenEndingAt(reading, at, end);
  if (first < 0 || last < 0) return undefined;
  const name = text.slice(start, end);
  const endToken = endingAfter(reading, last + 1);
  return { value: { value: lowerAscii(name) }, score: 0.95, firstToken: first, endToken, name };
}

/** RFC 5321 allows no longer one. */
const LONGEST_LOCAL = 64;

/** Where the part before the `@` begins: the rarer signs that a mail box may have are left out. */
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocalUnit(text.charCodeAt(start - 1)))
    start--;
  while (start < at && isEdge(text.charCodeAt(start))) start++;
  return start;
}

function isLocalUnit(unit: number): boolean {
  return isHostUnit(unit) || unit === 0x5f || unit === 0x2b || unit === 0x25;
}

/** A full stop or a hyphen begins no mail box. */
function isEdge(unit: number): boolean {
  return unit === 0x2e || unit === 0x2d;
}

function tokenStartingAt({ tokens }: Analyses, before: number, start: number): number {
  let token = before;
  while (token > 0 && tokens.starts[token - 1]! >= start) token--;
  return token < before && tokens.starts[token] === start ? token : -1;
}
