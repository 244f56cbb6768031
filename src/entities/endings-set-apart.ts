import type { Analyses } from "../analyses/analyze.ts";
import { POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import type { Settled } from "../mentions/settle.ts";
import { MAX_WORD, writeKey } from "../text/fold-case.ts";
import { HYPHEN } from "../text/marks.ts";
import { isJoiningHyphen, isQuoted, SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { Nominative } from "./nominative.ts";

/** Does the name end at a quote or another mark? Then its endings, if it has any, stand outside. */
export function isEnclosed({ tokens }: Analyses, { firstToken, endToken }: Settled): boolean {
  if (tokens.kinds[endToken - 1] === TOKEN.mark) return true;
  return isQuoted(tokens, firstToken, endToken);
}

/** `“Report”un`: the suffix after the quote is the mention's, though outside. */
export function featuresOutside(reading: Analyses, { endToken }: Settled): number {
  const { tokens } = reading;
  let i = endToken;
  while (i < tokens.count && (tokens.shapes[i]! & SHAPE.closeQuote) !== 0) i++;
  if (i >= tokens.count || tokens.kinds[i] !== TOKEN.suffix) return 0;
  return featuresOfJoined(reading, reading.forms[i]!);
}

/** `ABŞ-ın`: the writing itself shows where the stem ends. */
export function readJoined(reading: Analyses, { start, end, endToken }: Settled): Nominative {
  const { tokens, forms } = reading;
  const last = endToken - 1;
  const features = featuresOfJoined(reading, forms[last]!);
  return { name: tokens.text.slice(start, features === 0 ? end : tokens.coreEnds[last]), features };
}

/** The hyphen before a last token that is nothing but an ending: `Rystad Energy-nin`, `Banker.az-ın`; or -1. */
function jointBefore(reading: Analyses, { firstToken, endToken }: Settled): number {
  const { tokens } = reading;
  const hyphen = endToken - 2;
  if (hyphen <= firstToken || !isJoiningHyphen(tokens, hyphen)) return -1;
  return (tokens.shapes[hyphen + 1]! & SHAPE.initialCapital) === 0 ? hyphen : -1;
}

/** `Rystad Energy-nin`: undefined where no ending stands after a hyphen. */
export function readHyphened(reading: Analyses, mention: Settled): Nominative | undefined {
  const { start, end } = mention;
  const hyphen = jointBefore(reading, mention);
  if (hyphen < 0) return undefined;
  const { tokens } = reading;
  const features = featuresOfEnding(reading, tokens.starts[hyphen + 1]!, end);
  if (features === 0) return undefined;
  return { name: tokens.text.slice(start, tokens.starts[hyphen]), features };
}

/** What an ending says that stands alone in the text from `start` to `end`, or 0 if it is none. */
function featuresOfEnding(reading: Analyses, start: number, end: number): number {
  KEY[0] = HYPHEN;
  const length = writeKey(reading.tokens.text, start, end, KEY.subarray(1));
  return length === 0 ? 0 : featuresOfJoined(reading, reading.table.formOf(KEY, length + 1));
}

const KEY = new Uint16Array(2 * MAX_WORD + 2);

function featuresOfJoined({ table }: Analyses, form: number): number {
  let best = 0;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const rank = possessionRank(table.features[a]!);
    if (rank < bestRank) {
      bestRank = rank;
      best = table.features[a]!;
    }
  }
  return best;
}

/** A name is rarely mine or yours, and more often in a case than somebody's. */
export function possessionRank(features: number): number {
  const possessive = possessiveOf(features);
  if (possessive === POSSESSIVE.none) return 0;
  return possessive === POSSESSIVE["3sg"] ? 1 : 2;
}
