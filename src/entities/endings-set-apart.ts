import type { Analyses } from "../analyses/analyze.ts";
import { POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import type { Settled } from "../mentions/settle.ts";
import { MAX_WORD, writeKey } from "../text/fold-case.ts";
import { CHAR, classOf } from "../text/letters.ts";
import { HYPHEN } from "../text/marks.ts";
import { isGlued, SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { Nominative } from "./nominative.ts";

/** Does the name end before its last token does, or at a quote? Then its endings, if it has any, stand outside. */
export function isEnclosed({ tokens }: Analyses, { firstToken, end, endToken }: Settled): boolean {
  const last = endToken - 1;
  if (end < tokens.ends[last]! || tokens.kinds[last] === TOKEN.mark) return true;
  if (firstToken === 0 || endToken >= tokens.count) return false;
  return (
    (tokens.shapes[firstToken - 1]! & SHAPE.openQuote) !== 0 &&
    (tokens.shapes[endToken]! & SHAPE.closeQuote) !== 0
  );
}

/** `“Report”un`: the suffix after the quote is the mention's, though outside. */
export function featuresOutside(reading: Analyses, { end, endToken }: Settled): number {
  const { tokens } = reading;
  let i = endToken - 1;
  if (tokens.ends[i] === end) i++;
  while (i < tokens.count && (tokens.shapes[i]! & SHAPE.closeQuote) !== 0) i++;
  if (i >= tokens.count || tokens.kinds[i] !== TOKEN.suffix) return 0;
  return featuresOfJoined(reading, reading.forms[i]!);
}

/** `ABŞ-ın`: the writing itself shows where the stem ends. The `s` of `Barron’s` is no ending and stays. */
export function readJoined(
  reading: Analyses,
  { start, end: mentionEnd, endToken }: Settled,
): Nominative {
  const { tokens } = reading;
  const last = endToken - 1;
  const english = readEnglishS(reading, last);
  if (english !== undefined)
    return { name: tokens.text.slice(start, english.end), features: english.features };
  const isWhole = mentionEnd === tokens.ends[last];
  const features = isWhole ? featuresOfJoined(reading, reading.forms[last]!) : 0;
  const end = features === 0 && isWhole ? mentionEnd : Math.min(mentionEnd, tokens.coreEnds[last]!);
  return { name: tokens.text.slice(start, end), features };
}

/** `Moody’s` and `Moody’sun`: the `s` after the apostrophe of a word that is no acronym, and what follows it. */
function readEnglishS(reading: Analyses, i: number): { end: number; features: number } | undefined {
  const { tokens } = reading;
  const joint = tokens.coreEnds[i]!;
  const isAcronym = classOf(tokens.text.charCodeAt(joint - 1)) !== CHAR.lower;
  if (isAcronym || classOf(tokens.text.charCodeAt(joint)) !== CHAR.apostrophe) return undefined;
  const end = joint + "’s".length;
  if (tokens.text.charAt(end - 1) !== "s") return undefined;
  if (end === tokens.ends[i]) return { end, features: 0 };
  const features = featuresOfEnding(reading, end, tokens.ends[i]!);
  return features === 0 ? undefined : { end, features };
}

/** The hyphen before a last token that is nothing but an ending: `Rystad Energy-nin`, `Banker.az-ın`; or -1. */
function jointBefore(reading: Analyses, { firstToken, endToken }: Settled): number {
  const { tokens } = reading;
  const hyphen = endToken - 2;
  if (hyphen <= firstToken || (tokens.shapes[hyphen]! & SHAPE.hyphen) === 0) return -1;
  const isJoined = isGlued(tokens, hyphen) && isGlued(tokens, hyphen + 1);
  const isLower = (tokens.shapes[hyphen + 1]! & SHAPE.initialCapital) === 0;
  return isJoined && isLower ? hyphen : -1;
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
