import { isAnd, isListJoint } from "../../analyses/linking-words.ts";
import { PLACE_BITS } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import type { NameWords } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { isAdjective, isModifier } from "../words.ts";
import { itemsBefore, type ListItem } from "./listed-bodies.ts";
import { OF_SHARED_HEAD } from "./shared-head.ts";
import { isPlural } from "./strangers.ts";

/** Kinds of bodies that are named so together: of others, what stands before the head need not be their names. */
const SHARING_KINDS: ReadonlySet<string> = new Set(["ministry"]);

/** Proposes each body of a list before a head in the plural. */
export function findSharing(words: NameWords, proposals: Proposals, chain: HeadChain): void {
  const { headStart, end, entry } = chain;
  if (!SHARING_KINDS.has(words.reading.lexicon.cell(entry, "kind"))) return;
  if (!isPlural(words, chain)) return;
  const items = bodiesOf(words, itemsBefore(words, headStart));
  // `Mali və Çad müdafiə nazirlikləri` have one name, in two states.
  const isState = ([, last]: ListItem): boolean => (words.endings[last]! & PLACE_BITS) !== 0;
  if (items.length < 2 || items.some(isState)) return;
  for (const [first, last] of items)
    proposals.add("organisation", first, last === headStart ? end : last, OF_SHARED_HEAD, CERTAIN);
}

/** `Ekologiya və Təbii Sərvətlər, Müdafiə`: of items, the last one first, those are one body which `və` joins inside a list. */
function bodiesOf(words: NameWords, items: readonly ListItem[]): ListItem[] {
  const bodies: ListItem[] = [];
  for (const [first, end] of withOpener(words, items)) {
    const next = bodies.at(-1);
    if (bodies.length > 1 && isAnd(words.reading, end)) bodies.splice(-1, 1, [first, next![1]]);
    else bodies.push([first, end]);
  }
  return bodies;
}

/**
 * `Xarici İşlər və Müdafiə`, `Müdafiə və Maliyyə`: the word that opens the sentence is of a list like any other; but not the first of
 * `Bu, Müdafiə və Maliyyə`.
 */
function withOpener(words: NameWords, items: readonly ListItem[]): readonly ListItem[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const [first, end] = last;
  const before = first - 1;
  const isNoun = isModifier(words.reading, before - 1) && isPlainOpener(words, before - 1);
  if (isNoun && isListJoint(words.reading, before)) return [...items, [before - 1, before]];
  const isOpener = isPlainOpener(words, before) && isAdjective(words.reading, before);
  return isOpener ? [...items.slice(0, -1), [before, end]] : items;
}
