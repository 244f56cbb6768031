import { FLAG } from "../../analyses/features.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachHeadChain, type Reach } from "../../mentions/head-chains.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { quotedSpans } from "../../mentions/quoted.ts";
import { SHAPE } from "../../tokens/tokens.ts";

const findEntries = createEntryFinder(CATEGORY.namedEvent, () => "named-event", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

const SCORES: Readonly<Record<Reach, number>> = {
  whole: 0.65,
  joined: 0.85,
  part: 0.3,
  split: 0.2,
  beyond: 0.1,
  named: CERTAIN,
};
const RULES: Readonly<Record<Reach, string>> = {
  whole: "named-event.wholeBeforeHead",
  joined: "named-event.joinedBeforeHead",
  part: "named-event.partBeforeHead",
  split: "named-event.splitBeforeHead",
  beyond: "named-event.beyondBeforeHead",
  named: "named-event.namedAfter",
};

/** Proposes events of the lexicon, names before a head (`Münxen Təhlükəsizlik Konfransı`), and quoted ones. */
export const findNamedEvents: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  const last = proposals.count;
  for (let proposal = first; proposal < last; proposal++) findNumbered(words, proposals, proposal);
  eachHeadChain(words, CATEGORY.namedEventHead, ({ starts, end, entry }) => {
    for (const { token, reach } of starts) {
      proposals.add("named-event", token, end, RULES[reach], SCORES[reach], entry);
    }
  });
  quotedSpans(words, (first, end) => {
    proposals.add("named-event", first, end, "named-event.quoted", 0.1);
  });
};

/** `VI İslam Həmrəyliyi Oyunları`, `5-ci Avropa Oyunları`: an event of the lexicon with its number. */
function findNumbered(words: NameWords, proposals: Proposals, proposal: number): void {
  const { tokens } = words.reading;
  const firstToken = proposals.firstTokens[proposal]!;
  const before = firstToken - 1;
  if (before < 0 || tokens.shapes[firstToken]! & (SHAPE.lineStart | SHAPE.sentenceStart)) return;
  const isRoman = (tokens.shapes[before]! & SHAPE.roman) !== 0;
  const isOrdinal = words.parts[before] === PART.number && isOrdinalNumber(words, before);
  if (!isRoman && !isOrdinal) return;
  const [end, entry] = [proposals.endTokens[proposal]!, proposals.entries[proposal]!];
  proposals.add("named-event", before, end, "named-event.numbered", CERTAIN, entry);
}

function isOrdinalNumber({ reading }: NameWords, token: number): boolean {
  const { table, forms } = reading;
  const a = table.first[forms[token]!]!;
  return a < table.first[forms[token]! + 1]! && (table.features[a]! & FLAG.ordinal) !== 0;
}
