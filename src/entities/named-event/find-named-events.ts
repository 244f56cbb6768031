import { CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { quotedSpans } from "../../mentions/quoted.ts";

const findEntries = createEntryFinder(CATEGORY.namedEvent, "named-event", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.65, part: 0.3, beyond: 0.1 };

/** Proposes events of the lexicon, names before a head (`Münxen Təhlükəsizlik Konfransı`), and quoted ones. */
export const findNamedEvents: Finder = (words, propose) => {
  findEntries(words, propose);
  eachHeadChain(words, CATEGORY.namedEventHead, ({ starts, end, entry }) => {
    for (const { token, reach } of starts) {
      const by = `named-event.${reach}BeforeHead`;
      const score = SCORES[reach];
      propose({ type: "named-event", firstToken: token, endToken: end, by, score, entry });
    }
  });
  quotedSpans(words, (firstToken, endToken) => {
    propose({
      type: "named-event",
      firstToken,
      endToken,
      by: "named-event.quoted",
      score: 0.1,
      entry: -1,
    });
  });
};
