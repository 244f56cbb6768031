import { CASE, caseOf } from "../../analyses/features.ts";
import { PLACE_BITS } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { COMMA } from "../../text/marks.ts";
import { entryAt } from "./describe.ts";
import { NAMED_KINDS } from "./quoted-bodies.ts";
import { isPlural } from "./strangers.ts";

/**
 * `Siemens Energy, Luqoyl və Masdar şirkətləri`: each name of a list before a kind in the plural that is a body of that kind, or that
 * nothing is known of. States and towns say where the others are from.
 */
export function findListedBodies(words: NameWords, proposals: Proposals, chain: HeadChain): void {
  const { parts, reading } = words;
  const { headStart } = chain;
  const kind = reading.lexicon.cell(chain.entry, "kind");
  if (parts[headStart] !== PART.lower || !isPlural(words, chain) || !NAMED_KINDS.has(kind)) return;
  for (let end = headStart; ; ) {
    const start = startOfItem(words, end);
    const isJoined = start > 1 && isJoint(words, start - 1);
    if (start === end || (end === headStart && !isJoined)) return;
    if (isBody(words, start, end, kind))
      proposals.add("organisation", start, end, "organisation.listed", CERTAIN);
    if (!isJoined) return;
    end = start - 1;
  }
}

/** In tokens. */
const LONGEST_ITEM = 4;

function startOfItem(words: NameWords, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_ITEM && words.parts[start - 1] === PART.capital) {
    start--;
    if (isCut(words, start)) break;
  }
  return isPlainOpener(words, start) ? start + 1 : start;
}

function isJoint({ reading }: NameWords, i: number): boolean {
  return reading.tokens.units[i] === COMMA || reading.table.keyEquals(reading.forms[i]!, "və");
}

function isBody(words: NameWords, start: number, end: number, kind: string): boolean {
  const { reading } = words;
  const { lexicon, table, forms } = reading;
  const body = entryAt(reading, start, end);
  if (body >= 0) {
    const isPlace = (table.masks[forms[start]!]! & PLACE_BITS) !== 0;
    return !isPlace || lexicon.cell(body, "kind") === kind;
  }
  for (let i = start; i < end; i++) if (table.masks[forms[i]!] !== 0) return false;
  return caseOf(featuresOf(words, end - 1)) === CASE.nominative;
}
