import { CATEGORY } from "../../lexicon/category.ts";
import { eachCapitalStretch } from "../../mentions/capitals.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import type { Proposals } from "../../mentions/proposals.ts";

const findEntries = createEntryFinder(CATEGORY.place, () => "place", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.8, part: 0.4, beyond: 0.1 };
const HEAD_RULES: Readonly<Record<Reach, string>> = {
  whole: "place.wholeBeforeHead",
  part: "place.partBeforeHead",
  beyond: "place.beyondBeforeHead",
};
const EXPLAINED_RULES: Readonly<Record<Reach, string>> = {
  whole: "place.wholeExplained",
  part: "place.partExplained",
  beyond: "place.beyondExplained",
};

/** Longest name of a place that only its capitals tell, in words. */
const MAX_WORDS = 3;

/** Proposes places of the lexicon, names with a head (`Nizami küçəsi`, `Ağdam rayonu`), and any few capitalised words. */
export const findPlaces: Finder = (words, proposals) => {
  findEntries(words, proposals);
  findBeforeHeads(words, proposals);
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    proposals.add("place", firstToken, endToken, "place.capitals", 0.1);
  });
};

function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.placeHead, ({ starts, headStart, end, entry }) => {
    const explains =
      words.parts[headStart] === PART.lower &&
      words.reading.lexicon.cell(entry, "inside") === "explains";
    // `[Ağdam] rayonu`: the kind word explains and stays outside; `[Nizami küçəsi]`: it belongs to the name.
    const nameEnd = explains ? headStart : end;
    const rules = explains ? EXPLAINED_RULES : HEAD_RULES;
    for (const { token, reach } of starts) {
      // `4-cü mikrorayon`, `20 qəsəbə`: a number alone is no name.
      const isNumber = words.parts[token] === PART.number && token + 1 === headStart;
      if (isNumber || token >= nameEnd) continue;
      proposals.add("place", token, nameEnd, rules[reach], SCORES[reach]);
    }
  });
}
