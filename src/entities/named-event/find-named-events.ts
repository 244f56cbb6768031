import { CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { quotedSpans } from "../../mentions/quoted.ts";

const findEntries = createEntryFinder(CATEGORY.namedEvent, () => "named-event", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, number>> = { whole: 0.65, part: 0.3, beyond: 0.1 };
const RULES: Readonly<Record<Reach, string>> = {
  whole: "named-event.wholeBeforeHead",
  part: "named-event.partBeforeHead",
  beyond: "named-event.beyondBeforeHead",
};

/** Proposes events of the lexicon, names before a head (`Münxen Təhlükəsizlik Konfransı`), and quoted ones. */
export const findNamedEvents: Finder = (words, proposals) => {
  findEntries(words, proposals);
  eachHeadChain(words, CATEGORY.namedEventHead, ({ starts, end, entry }) => {
    for (const { token, reach } of starts) {
      proposals.add("named-event", token, end, RULES[reach], SCORES[reach], entry);
    }
  });
  quotedSpans(words, (first, end) => {
    proposals.add("named-event", first, end, "named-event.quoted", 0.1);
  });
};
