import { FLAG } from "../../analyses/features.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { TELLS } from "../../mentions/candidate.ts";
import { eachCapitalStretch, isInEnglish } from "../../mentions/capitals.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { startOfOwner } from "../../mentions/joined-words.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { findBeforeHeads } from "./find-before-heads.ts";
import { holdsOther, isPlace } from "./place-words.ts";

const findEntries = createEntryFinder(CATEGORY.place, () => "place", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

/** Longest name of a place that only its capitals tell, in words. */
const MAX_WORDS = 3;

/** Proposes places of the lexicon, names with a head (`Nizami küçəsi`, `Ağdam rayonu`), and any few capitalised words. */
export const findPlaces: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  withdrawParts(words, proposals, first);
  findBeforeHeads(words, proposals);
  findSides(words, proposals);
  findDistricts(words, proposals);
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    if (isInEnglish(words, firstToken, endToken)) return;
    const isOther = holdsOther(words, firstToken, endToken);
    const rule = isOther ? "place.otherCapitals" : "place.capitals";
    const score = isOther ? 0.05 : 0.1;
    proposals.add("place", firstToken, endToken, rule, score, -1, TELLS.capitals);
  });
};

/** `Naxçıvan` of `Naxçıvan Muxtar Respublikası`: a region of the lexicon is no place within itself. */
function withdrawParts({ reading }: NameWords, proposals: Proposals, from: number): void {
  const { firstTokens, endTokens, entries, count } = proposals;
  for (let whole = from; whole < count; whole++) {
    const [first, end] = [firstTokens[whole]!, endTokens[whole]!];
    if (end - first < OFFICIAL || reading.lexicon.cell(entries[whole]!, "kind") !== "region")
      continue;
    for (let part = from; part < count; part++)
      if (firstTokens[part] === first && endTokens[part]! < end) proposals.withdraw(part);
  }
}

/** Words of the official name of a region. */
const OFFICIAL = 3;

/** `Nərimanov` of `Nərimanov rayon məhkəməsi`, whoever is called so; but `Ordu şəhər mərkəzinə girib`. */
function findDistricts(words: NameWords, proposals: Proposals): void {
  const { reading, parts, endings } = words;
  const { table, forms } = reading;
  for (let end = 1; end < parts.length; end++) {
    if ((endings[end]! & bit(CATEGORY.place)) === 0 || parts[end] !== PART.lower) continue;
    if (!isCueWord(reading, end, "district")) continue;
    const start = startOfOwner(words, end);
    if (start < 0 || !isPlace(words, start, end)) continue;
    if (!isCut(words, start) || (table.masks[forms[start]!]! & bit(CATEGORY.commonWord)) === 0)
      proposals.add("place", start, end, "place.district", CERTAIN);
  }
}

/** `Qərbi Sibir`, `Cənub-Qərbi Afrika`: a side of a place is a place, where the two are not the name of a state. */
function findSides({ reading, parts }: NameWords, proposals: Proposals): void {
  const { bits, hitFirst, hitEnds, hitEntries, lexicon } = reading;
  for (let i = 0; i + 1 < parts.length; i++) {
    if (parts[i] !== PART.capital || (bits[i + 1]! & PLACE_BITS) === 0) continue;
    if (!isCueWord(reading, i, "side")) continue;
    const start = parts[i - 1] === PART.hyphen && parts[i - 2] === PART.capital ? i - 2 : i;
    for (let h = hitFirst[i + 1]!; h < hitFirst[i + 2]!; h++) {
      if ((bit(lexicon.categoryOf(hitEntries[h]!)) & PLACE_BITS) === 0) continue;
      if (hitFeatures(reading, h) & FLAG.derived) continue;
      const end = hitEnds[h]!;
      if (entryAt(reading, start, end, CATEGORY.country) < 0)
        proposals.add("place", start, end, "place.side", CERTAIN);
    }
  }
}
