import { isListJoint } from "../../analyses/linking-words.ts";
import { PLACE_BITS } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals } from "../../mentions/proposals.ts";
import { openingQuote } from "../../mentions/quoted.ts";
import { bodyAt } from "./describe.ts";
import { NAMED_KINDS } from "./quoted-bodies.ts";
import { isPlural } from "./strangers.ts";

/**
 * `“Dalğa” və “Mayak” şirkətləri`, `Luqoyl və Masdar şirkətləri`: of a list before a kind in the plural each name in quotes is one of
 * them, and each other that is a body of that kind or unheard of. States and towns say where the others are from. Is
 * there such a list?
 */
export function findListed(words: NameWords, proposals: Proposals, chain: HeadChain): boolean {
  const { parts, reading } = words;
  if (parts[chain.headStart] !== PART.lower || !isPlural(words, chain)) return false;
  const items = itemsBefore(words, chain.headStart);
  if (items.length < 2) return false;
  const kind = reading.lexicon.cell(chain.entry, "kind");
  for (const [first, end] of items) {
    if (parts[first] === PART.openQuote)
      proposals.add(
        "organisation",
        first + 1,
        end - 1,
        "organisation.quotedInList",
        LIKELY,
        chain.entry,
      );
    else if (NAMED_KINDS.has(kind) && isOfKind(words, first, end, kind))
      proposals.add("organisation", first, end, "organisation.listed", CERTAIN);
  }
  return true;
}

/** First token of an item of a list, and the one after its last. */
export type ListItem = readonly [first: number, end: number];

/** The items of a list that ends before a token, the last one first: quoted names and words with capitals. */
export function itemsBefore(words: NameWords, token: number): ListItem[] {
  const items: ListItem[] = [];
  for (let end = token; end > 0; end = items.at(-1)![0] - 1) {
    const first = startOfItem(words, end);
    if (first < 0) break;
    items.push([first, end]);
    if (!isListJoint(words.reading, first - 1)) break;
  }
  return items;
}

/** In tokens. */
const LONGEST_ITEM = 4;

/** Where the quotes or the capitals begin that end before a token, or -1. */
function startOfItem(words: NameWords, end: number): number {
  const { parts } = words;
  if (parts[end - 1] === PART.closeQuote) return openingQuote(words, end - 1);
  let start = end;
  while (start > 0 && end - start < LONGEST_ITEM && parts[start - 1] === PART.capital) {
    start--;
    if (isCut(words, start)) break;
  }
  if (start < end && isPlainOpener(words, start)) start++;
  return start < end ? start : -1;
}

function isOfKind({ reading }: NameWords, first: number, end: number, kind: string): boolean {
  const { lexicon, table, forms } = reading;
  const masks = Array.from(forms.subarray(first, end), (form) => table.masks[form]!);
  const body = bodyAt(reading, first, end);
  if (body < 0) return masks.every((mask) => mask === 0);
  return (masks[0]! & PLACE_BITS) === 0 || lexicon.cell(body, "kind") === kind;
}
