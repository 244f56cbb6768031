import type { Analyses } from "../../analyses/analyze.ts";
import { remember } from "../../engine/remember.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { cueWords } from "../../mentions/cue-words.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import type { Settled } from "../../mentions/settle.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../../text/marks.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { type Description, isAcronym, isLegalForm } from "./describe.ts";

/** An acronym that the text itself explains. */
export interface Definition {
  readonly acronym: string;
  readonly full: Description;
}

/**
 * Finds what the text defines: `Dövlət Seçki Komissiyasının (DSK)`, `DSK (Dövlət Seçki Komissiyası)`.
 *
 * @param descriptions of the organisations, in the order of the text
 */
export function findDefinitions(
  reading: Analyses,
  mentions: readonly Settled[],
  descriptions: readonly Description[],
): Definition[] {
  const definitions: Definition[] = [];
  let byStart: ReadonlyMap<number, Description> | undefined;
  for (const before of descriptions) {
    const inside = bracketed(reading, mentions[before.index]!.endToken);
    if (inside === undefined) continue;
    byStart ??= new Map(descriptions.map((one) => [mentions[one.index]!.firstToken, one]));
    const other = byStart.get(inside.firstToken);
    if (other !== undefined && mentions[other.index]!.endToken === inside.endToken) {
      definitions.push(...defineEither(before, other));
    } else if (before.acronym === undefined && isAcronym(inside.text) && !isForm(reading, inside)) {
      definitions.push({ acronym: inside.text, full: before });
    }
  }
  return definitions;
}

/** `“Dəniz” Qapalı Səhmdar Cəmiyyəti (QSC)` is told what form it has, not what it is called. */
function isForm(reading: Analyses, { firstToken, endToken }: Bracketed): boolean {
  return isLegalForm(reading, entryAt(reading, firstToken, endToken, CATEGORY.organisationHead));
}

/** What stands in brackets, without its quotes. */
interface Bracketed {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
}

/** Words of the longest name in brackets. */
const MAX_BRACKETED = 16;

/** What stands in the brackets that open at token `i`, quotes and the suffix of a quoted name before them passed over. */
function bracketed({ tokens }: Analyses, i: number): Bracketed | undefined {
  let at = i;
  if (at < tokens.count && (tokens.shapes[at]! & SHAPE.closeQuote) !== 0) at++;
  if (at < tokens.count && tokens.kinds[at] === TOKEN.suffix) at++;
  if (at >= tokens.count || tokens.units[at] !== OPEN_BRACKET) return undefined;
  let first = at + 1;
  const limit = Math.min(tokens.count, first + MAX_BRACKETED);
  let end = first;
  while (end < limit && tokens.units[end] !== CLOSE_BRACKET) end++;
  if (end === limit || end === first) return undefined;
  if ((tokens.shapes[first]! & SHAPE.openQuote) !== 0) first++;
  if ((tokens.shapes[end - 1]! & SHAPE.closeQuote) !== 0) end--;
  if (end <= first) return undefined;
  const text = tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
  return { firstToken: first, endToken: end, text };
}

/** One of the two must look like an acronym, the other not: an organisation in brackets may be another one. */
function defineEither(a: Description, b: Description): Definition[] {
  if (b.acronym !== undefined && a.acronym === undefined) return [{ acronym: b.acronym, full: a }];
  if (a.acronym !== undefined && b.acronym === undefined) return [{ acronym: a.acronym, full: b }];
  return [];
}

/** The first letters of the words of a key; small words count or not. */
export const initialsOf: (key: string) => readonly string[] = remember((key) => {
  const words = key.split(" ");
  const all = words.map((word) => word.charAt(0)).join("");
  const main = words
    .filter((word) => !cueWords("small").includes(word))
    .map((word) => word.charAt(0))
    .join("");
  return [...new Set([all, main])].filter((initials) => initials.length > 2);
});
