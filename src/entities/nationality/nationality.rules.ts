import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { as, type Capture } from "../../engine/pattern.ts";
import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE, PLACE_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures, isCapital, lexeme } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isLanguageWord } from "../../mentions/language-word.ts";
import { defineRules } from "../../mentions/rules.ts";
import { hasShape, SHAPE } from "../../tokens/tokens.ts";

export const nationalityRules = defineRules("nationality", {
  /** `azərbaycanlı`, `türklər`, `rus hərbçi`. */
  people: {
    pattern: as("people", lexeme(CATEGORY.people, "people/peoples", isPeople)),
    build: ({ captures: { people } }, reading) => people && toNationality(reading, people),
  },
});

function isPeople(reading: Analyses, hit: number): boolean {
  const kind = reading.lexicon.cell(reading.hitEntries[hit]!, "kind");
  return (kind === "people" || kind === "nationality") && isForm(reading, hit);
}

/** `türkcə` is a language and `türklük` no people; `lakin` is another word, though `lak` is a people. */
function isForm(reading: Analyses, hit: number): boolean {
  const { table, lexicon, forms, hitAnalyses, hitEnds } = reading;
  const features = hitFeatures(reading, hit);
  if ((features & FLAG.derived) !== 0 || caseOf(features) === CASE.equative) return false;
  if (isDoubtful(reading, hit) && (features & FLAG.plural) === 0) return false;
  const form = forms[hitEnds[hit]! - 1]!;
  if (table.stems[hitAnalyses[hit]!] === table.lengthOf(form)) return true;
  const word = bareWord(table, form);
  return word < 0 || (lexicon.masks[word]! & ~OWN) === 0;
}

/** What the whole word may be besides: a name, which has a capital, as the village `Türklər`. */
const OWN =
  bit(CATEGORY.ambiguousName) |
  bit(CATEGORY.people) |
  bit(CATEGORY.place) |
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.organisation) |
  BEGINS_PHRASE |
  ENDS_PHRASE;

/** Ambiguous words that only a plural shows to be people: the `lor` of `loru`, which is a cheese, the `tonqalı` of `çərşənbə tonqalı`. */
function isDoubtful(reading: Analyses, hit: number): boolean {
  const { table, lexicon, forms, hitAnalyses, hitEntries, hitEnds } = reading;
  const entry = hitEntries[hit]!;
  if (!lexicon.hasFlag(entry, ROW_FLAG.ambiguous)) return false;
  const stem = table.stems[hitAnalyses[hit]!]!;
  const isShort = stem <= SHORT && stem < table.lengthOf(forms[hitEnds[hit]! - 1]!);
  return isShort || lexicon.cell(entry, "kind") === "nationality";
}

/** As many letters begin many a word. */
const SHORT = 3;

function toNationality(reading: Analyses, { start, end, value }: Capture): Built | undefined {
  if (isOfName(reading, start, value) || isLanguageWord(reading, end)) return undefined;
  const { lexicon, hitEntries } = reading;
  const entry = hitEntries[value]!;
  const country = lexicon.cell(entry, "country");
  const hasOne = country !== "" && !country.includes("|");
  return {
    value: hasOne ? { value: country } : {},
    name: lexicon.lemma(entry),
  };
}

/** A capital within a sentence belongs to a name: `Türk Hava Yolları`; at its start, rather to a place: `Oğuz`, but not `Oğuzlar`. */
function isOfName(reading: Analyses, at: number, hit: number): boolean {
  if (!isCapital(reading, at)) return false;
  if (!hasShape(reading.tokens, at, SHAPE.sentenceStart)) return true;
  const isAmbiguous = reading.lexicon.hasFlag(reading.hitEntries[hit]!, ROW_FLAG.ambiguous);
  const isPlace = isAmbiguous && (reading.bits[at]! & PLACE_BITS) !== 0;
  return isPlace && (hitFeatures(reading, hit) & FLAG.plural) === 0;
}
