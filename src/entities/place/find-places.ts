import { CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { eachRun, PART } from "../../mentions/name-words.ts";

const findEntries = createEntryFinder(CATEGORY.place, "place", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.8, part: 0.4, beyond: 0.1 };

/** Longest name of a place that only its capitals tell, in words. */
const MAX_WORDS = 3;

/** Proposes places of the lexicon, names with a head (`Nizami küçəsi`, `Ağdam rayonu`), and any few capitalised words. */
export const findPlaces: Finder = (words, propose) => {
  findEntries(words, propose);
  eachHeadChain(words, CATEGORY.placeHead, (chain) => {
    const { reading, parts } = words;
    const explains =
      parts[chain.headStart] === PART.lower &&
      reading.lexicon.cell(chain.entry, "inside") === "explains";
    // `[Ağdam] rayonu`: the kind word explains and stays outside; `[Nizami küçəsi]`: it belongs to the name.
    const endToken = explains ? chain.headStart : chain.end;
    const head = explains ? "Explained" : "BeforeHead";
    for (const { token, reach } of chain.starts) {
      if (token >= endToken) continue;
      const by = `place.${reach}${head}`;
      const score = SCORES[reach];
      propose({ type: "place", firstToken: token, endToken, by, score, entry: -1 });
    }
  });
  eachRun(words, ({ unitStarts, unitEnds }) => {
    for (let first = 0; first < unitStarts.length; first++) {
      const limit = Math.min(unitStarts.length, first + MAX_WORDS);
      for (let last = first; last < limit; last++) {
        const [firstToken, endToken] = [unitStarts[first]!, unitEnds[last]!];
        propose({
          type: "place",
          firstToken,
          endToken,
          by: "place.capitals",
          score: 0.1,
          entry: -1,
        });
      }
    }
  });
};
