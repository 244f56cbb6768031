import { POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { TELLS } from "../../mentions/candidate.ts";
import { eachCapitalStretch, isPlainInCapitals } from "../../mentions/capitals.ts";
import { cueWords } from "../../mentions/cue-words.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { featuresOf, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals } from "../../mentions/proposals.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { explainedAs, isAcronymInBrackets } from "../explained.ts";
import { doubtThings } from "../quoted-things.ts";
import { findBeforeHeads } from "./find-before-heads.ts";
import { findSites, findSource } from "./find-media.ts";
import { findOwned } from "./find-owned.ts";
import { isForeignBody } from "./foreign-forms.ts";
import { findQuoted } from "./quoted-bodies.ts";

const findEntries = createEntryFinder(CATEGORY.organisation, () => "organisation", {
  plain: 0.9,
  ambiguous: 0.6,
  needsHead: 0.3,
});

/**
 * Proposes organisations of the lexicon, alone and with the state or place they belong to (`Rusiya XİN`), names before a head
 * (`Milli Elmlər Akademiyası`, `“Neftçi” klubu`), quoted names, acronyms, and any few capitalised words.
 */
export const findOrganisations: Finder = (words, proposals) => {
  const first = proposals.count;
  findEntries(words, proposals);
  const last = proposals.count;
  for (let proposal = first; proposal < last; proposal++) {
    findOwned(words, proposals, proposal);
    findSource(words, proposals, proposal);
    findIssuer(words, proposals, proposal);
  }
  findBeforeHeads(words, proposals);
  findQuoted(words, proposals);
  findCapitals(words, proposals);
  findSites(words, proposals);
  doubtThings(words, proposals, first);
};

/** `Tesla səhmləri`: who has shares is the company, whoever else is called so. */
function findIssuer(words: NameWords, proposals: Proposals, proposal: number): void {
  const { lexicon } = words.reading;
  const [entry, end] = [proposals.entries[proposal]!, proposals.endTokens[proposal]!];
  if (!ISSUERS.includes(lexicon.cell(entry, "kind")) || words.parts[end] !== PART.lower) return;
  if (!isFormOf(words.reading, end, cueWords("share"))) return;
  if (possessiveOf(featuresOf(words, end)) === POSSESSIVE.none) return;
  const first = proposals.firstTokens[proposal]!;
  proposals.add("organisation", first, end, "organisation.issuer", LIKELY, entry);
}

const ISSUERS = ["bank", "company"];

/** Longest name that only its capitals tell, in words. */
const MAX_WORDS = 4;

function findCapitals(words: NameWords, proposals: Proposals): void {
  const { tokens, table, forms } = words.reading;
  const { shapes } = tokens;
  const things = findThings(words);
  eachCapitalStretch(words, MAX_WORDS, (firstToken, endToken) => {
    const isAcronym =
      endToken - firstToken === 1 && (shapes[firstToken]! & SHAPE.allCapitals) !== 0;
    // `(FOTO)`, `ƏDV`; and `XX` is a number.
    const isRoman = (shapes[firstToken]! & SHAPE.roman) !== 0;
    if (isAcronym && (isRoman || isPlainInCapitals(words, firstToken))) return;
    // `Açıq Səhmdar Cəmiyyətinin (ASC)`: what a head is short for is no body.
    if (isAcronym && (table.masks[forms[firstToken]!]! & HEAD) !== 0) return;
    if (isAcronym && explainedAs(table, forms[firstToken]!, things) !== undefined) return;
    if (isForeignBody(words, firstToken, endToken)) {
      const rule = "organisation.foreignForm";
      proposals.add("organisation", firstToken, endToken, rule, CERTAIN, -1, TELLS.form);
      return;
    }
    const rule = isAcronym ? "organisation.acronym" : "organisation.capitals";
    const tells = isAcronym ? TELLS.acronym : TELLS.capitals;
    proposals.add("organisation", firstToken, endToken, rule, isAcronym ? 0.6 : 0.1, -1, tells);
  });
}

/** Where the text gives a short form for a thing, `Avtomatik İdarəetmə Sisteminin (AİS)`, by the hash of the short form. */
function findThings({ reading }: NameWords): ReadonlyMap<number, number> {
  const { tokens, table, forms } = reading;
  const things = new Map<number, number>();
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (!isAcronymInBrackets(tokens, open)) continue;
    const mask = table.masks[forms[open - 1]!]!;
    const isThing = (mask & (bit(CATEGORY.commonWord) | HEADS)) === bit(CATEGORY.commonWord);
    if (isThing) things.set(table.hashes[forms[open + 1]!]!, open);
  }
  return things;
}

const HEAD = bit(CATEGORY.organisationHead);
const HEADS = HEAD | bit(CATEGORY.organisation);
