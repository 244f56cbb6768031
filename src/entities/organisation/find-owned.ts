import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { bit, CATEGORY, OWNER_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { STATE_BODIES } from "./state-bodies.ts";
import { isStranger } from "./strangers.ts";

/** `Rusiya XİN`, `Azərbaycanın Daxili İşlər Nazirliyi`: the name with its owner, a few words before it. */
export function findOwned(words: NameWords, proposals: Proposals, proposal: number): void {
  const { endings, parts } = words;
  const firstToken = proposals.firstTokens[proposal]!;
  if (firstToken === 0 || (endings[firstToken]! & OWNER_BITS) === 0) return;
  if (isCut(words, firstToken)) return;
  const body = proposals.entries[proposal]!;
  for (let start = firstToken - 1; start >= 0 && firstToken - start <= 4; start--) {
    if (parts[start] !== PART.capital) continue;
    const owner = findOwner(words, start, firstToken);
    if (owner < 0) continue;
    if (isStranger(words, start, proposals.endTokens[proposal]!, body)) continue;
    const { id, score } = judgeOwner(words, start, owner, body);
    proposals.add("organisation", start, proposals.endTokens[proposal]!, id, score, body);
  }
}

/** The hit that covers exactly these tokens and can own something, a country before others, or -1. */
function findOwner(words: NameWords, start: number, end: number): number {
  const { reading } = words;
  let owner = -1;
  for (let h = reading.hitFirst[start]!; h < reading.hitFirst[start + 1]!; h++) {
    const category = reading.lexicon.categoryOf(reading.hitEntries[h]!);
    if (reading.hitEnds[h] !== end || (bit(category) & OWNER_BITS) === 0) continue;
    if (!isOwner(words, h)) continue;
    if (owner < 0 || category === CATEGORY.country) owner = h;
  }
  return owner;
}

/** Does a hit own something by its case? In `AZƏRTAC-a Müdafiə Nazirliyindən bildirilib` the agency does not. */
export function isOwner({ reading }: NameWords, hit: number): boolean {
  return OWNING.has(caseOf(hitFeatures(reading, hit)));
}

const OWNING: ReadonlySet<number> = new Set([CASE.nominative, CASE.genitive]);

/** A state's name belongs to a body every state has (`Rusiya XİN`), not to one with a name of its own (`Fələstinin HƏMAS`). */
function judgeOwner(words: NameWords, start: number, owner: number, body: number): OwnerRule {
  const { lexicon, hitEntries } = words.reading;
  const isState = isStateName(words, owner);
  const country = lexicon.cell(body, "country");
  const isShared =
    country === "" || (isState && country === lexicon.cell(hitEntries[owner]!, "code"));
  if (!isShared || !STATE_BODIES.has(lexicon.cell(body, "kind"))) return OWNER_RULES.ownedProper;
  if (!isState) return OWNER_RULES.ownedByOther;
  return isListed(words, start) ? OWNER_RULES.ownedByList : OWNER_RULES.ownedByState;
}

interface OwnerRule {
  readonly id: string;
  readonly score: Sureness;
}

const OWNER_RULES = {
  ownedByState: { id: "organisation.ownedByState", score: CERTAIN },
  /** `Rusiya və Çinin XİN rəhbərləri`: the ministries of both. */
  ownedByList: { id: "organisation.ownedByList", score: 0.6 },
  ownedByOther: { id: "organisation.ownedByOther", score: 0.6 },
  ownedProper: { id: "organisation.ownedProper", score: 0.1 },
} satisfies Record<string, OwnerRule>;

/** Is what owns something by its case the name of a state? */
export function isStateName({ reading }: NameWords, owner: number): boolean {
  const { lexicon, hitEntries } = reading;
  if (lexicon.categoryOf(hitEntries[owner]!) !== CATEGORY.country) return false;
  return (hitFeatures(reading, owner) & (FLAG.derived | FLAG.ki)) === 0;
}

/** Is the name at a token the last of several states? */
function isListed({ reading, endings }: NameWords, start: number): boolean {
  if (start < 2 || (endings[start - 1]! & bit(CATEGORY.country)) === 0) return false;
  return isListJoint(reading, start - 1);
}
