import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG } from "../../analyses/features.ts";
import { isAnd, isListJoint } from "../../analyses/linking-words.ts";
import { CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import type { Candidate } from "../../mentions/candidate.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { findHit } from "../../mentions/entry-at.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import type { NameWords } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { upperLetter } from "../../text/fold-case.ts";
import { soften } from "../../text/vowels.ts";
import { nameKey } from "../name-key.ts";
import { isAdjective, isModifier } from "../words.ts";
import { itemsBefore, type ListItem } from "./listed-bodies.ts";
import { isPlural } from "./strangers.ts";

// `Xarici İşlər və Müdafiə nazirlikləri` are two bodies: each is called by its own words and by the head, of which it has one.

/** Id of the rule by which bodies of a list share their head. */
export const OF_SHARED_HEAD = "organisation.sharedHead";

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

/** The head that a body has in common with others. */
export interface SharedHead {
  readonly entry: number;
  readonly token: number;
}

/** The head that ends the list in which a body stands, if it stands in one. */
export function sharedHeadOf(
  reading: Analyses,
  { by, firstToken }: Pick<Candidate, "by" | "firstToken">,
): SharedHead | undefined {
  if (by !== OF_SHARED_HEAD) return undefined;
  const isPlural = (hit: number): boolean => (hitFeatures(reading, hit) & FLAG.plural) !== 0;
  for (let token = firstToken + 1; token < reading.bits.length; token++) {
    const hit = findHit(reading, token, CATEGORY.organisationHead, isPlural);
    if (hit >= 0) return { entry: reading.hitEntries[hit]!, token };
  }
  return undefined;
}

/** `Müdafiə Nazirliyi` of `Müdafiə nazirliklərinin`: official names have capitals. */
export function nameOfSharing(
  reading: Analyses,
  mention: Pick<Candidate, "firstToken" | "endToken">,
  { entry, token }: SharedHead,
): string {
  const lemma = reading.lexicon.lemma(entry);
  const head = `${upperLetter(lemma[0]!)}${lemma.slice(1, -1)}`;
  return `${ownWords(reading, mention, token)} ${head}${endingOf(lemma)}`;
}

/** What such a body is known by: its own words and the head as the lexicon has it. */
export function keyOfSharing(
  reading: Analyses,
  mention: Pick<Candidate, "firstToken" | "endToken">,
  { entry, token }: SharedHead,
): string {
  return `${nameKey(ownWords(reading, mention, token))} ${reading.lexicon.lemma(entry)}`;
}

function ownWords(
  { tokens }: Analyses,
  { firstToken, endToken }: Pick<Candidate, "firstToken" | "endToken">,
  head: number,
): string {
  return tokens.text.slice(tokens.starts[firstToken], tokens.ends[Math.min(endToken, head) - 1]);
}

/** `yi` of `nazirliyi`: the last letter of the head, and the possessive behind it. Of such heads, those in `q` have back vowels. */
function endingOf(lemma: string): string {
  const last = lemma.charCodeAt(lemma.length - 1);
  return `${String.fromCharCode(soften(last) || last)}${lemma.endsWith("q") ? "ı" : "i"}`;
}
