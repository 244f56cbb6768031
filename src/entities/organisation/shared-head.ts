import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG } from "../../analyses/features.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import type { Candidate } from "../../mentions/candidate.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { upperLetter } from "../../text/fold-case.ts";
import { soften } from "../../text/vowels.ts";
import { nameKey } from "../name-key.ts";

// `Xarici İşlər və Müdafiə nazirlikləri` are two bodies: each is called by its own words and by the head, of which it has one.

/** Id of the rule by which bodies of a list share their head. */
export const OF_SHARED_HEAD = "organisation.sharedHead";

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
