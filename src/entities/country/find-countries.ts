import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import type { NameWords } from "../../mentions/name-words.ts";
import { type Proposals, STANDING } from "../../mentions/proposals.ts";
import { hasShape, SHAPE } from "../../tokens/tokens.ts";
import { explainedAs, isAcronymInBrackets } from "../explained.ts";

const findEntries = createEntryFinder(CATEGORY.country, typeOf, {
  plain: 0.95,
  ambiguous: 0.7,
  needsHead: 0.2,
});

/**
 * Proposes sovereign states, those of history and territories with a code of their own: `Azərbaycan`, `SSRİ`, `Qrenlandiya`; and what
 * the text itself calls one for short. A part of a state, as `Şotlandiya`, is a place.
 */
export const findCountries: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  const explained = findExplained(words, proposals, first);
  if (explained.size > 0) findAcronyms(words, proposals, explained);
};

function typeOf(lexicon: Lexicon, entry: number): "place" | "country" {
  const isPart =
    lexicon.hasFlag(entry, ROW_FLAG.territory) && lexicon.cell(entry, "code").length !== ALPHA_2;
  return isPart ? "place" : "country";
}

/** Letters of a code of ISO 3166-1; that of a part of a state has more: `GB-SCT`. */
const ALPHA_2 = 2;

/** Surer than any organisation of that acronym. */
const EXPLAINED = { score: 0.99, standing: STANDING.certain };

/** The countries that the text gives an acronym for, `Konqo Demokratik Respublikası (KDR)`, by the hash of the acronym. */
function findExplained(
  { reading }: NameWords,
  proposals: Proposals,
  from: number,
): ReadonlyMap<number, number> {
  const { tokens, table, forms } = reading;
  const explained = new Map<number, number>();
  for (let proposal = from; proposal < proposals.count; proposal++) {
    const open = proposals.endTokens[proposal]!;
    // What stands in brackets after one word says more of it than a short form: `Almaniya (FC)`.
    if (open - proposals.firstTokens[proposal]! < 2) continue;
    if (isAcronymInBrackets(tokens, open))
      explained.set(table.hashes[forms[open + 1]!]!, proposals.entries[proposal]!);
  }
  return explained;
}

/** `KDR`, `KDR-in`: wherever the text says it. */
function findAcronyms(
  { reading: { tokens, table, forms, lexicon } }: NameWords,
  proposals: Proposals,
  explained: ReadonlyMap<number, number>,
): void {
  for (let i = 0; i < tokens.count; i++) {
    if (!hasShape(tokens, i, SHAPE.allCapitals)) continue;
    const entry = explainedAs(table, forms[i]!, explained);
    if (entry !== undefined)
      proposals.add(typeOf(lexicon, entry), i, i + 1, "country.acronym", EXPLAINED, entry);
  }
}
