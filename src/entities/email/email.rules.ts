import type { Analyses } from "../../analyses/analyze.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { lowerAscii } from "../../text/ascii.ts";
import { endingAfter, sign, tokenEndingAt, tokenStartingAt } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";
import { isHostUnit, partStart, readHost } from "../code/host.ts";

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

function toAddress(reading: Analyses, at: number): Built | undefined {
  const { text, starts, ends } = reading.tokens;
  const start = partStart(text, starts[at]!, isLocalUnit);
  const end = readHost(text, ends[at]!);
  const first = tokenStartingAt(reading, at, start);
  const last = end < 0 ? -1 : tokenEndingAt(reading, at, end);
  if (first < 0 || last < 0) return undefined;
  const name = text.slice(start, end);
  const endToken = endingAfter(reading, last + 1);
  return { value: { value: lowerAscii(name) }, score: 0.95, firstToken: first, endToken, name };
}

/** Of the part before the `@`; the rarer signs that a mail box may have are left out. */
function isLocalUnit(unit: number): boolean {
  return isHostUnit(unit) || unit === UNDERSCORE || unit === PLUS || unit === PERCENT;
}

const UNDERSCORE = 0x5f;
const PLUS = 0x2b;
const PERCENT = 0x25;
