import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import { SHAPE } from "../../tokens/tokens.ts";

// What is known of the units of a run of capitals, each a word that a name of a person may hold.

export const GIVEN = bit(CATEGORY.givenName);
export const PLACE = bit(CATEGORY.place);
/** What stands before a name: `nazir`, `cənab`. */
export const TITLE = bit(CATEGORY.position) | bit(CATEGORY.honorific);

/** Is the unit known as one of the categories of a mask? */
export function isUnit({ reading, runs }: NameWords, unit: number, mask: number): boolean {
  return (reading.table.masks[reading.forms[runs.unitStarts[unit]!]!]! & mask) !== 0;
}

/** Is it a family name of the lexicon, and nothing else? */
export function isFamilyOnly(words: NameWords, unit: number): boolean {
  return isUnit(words, unit, bit(CATEGORY.familyName)) && !isUnit(words, unit, GIVEN | OTHER);
}

/** A place that only its ending makes like a family name. */
export function isPlace(words: NameWords, unit: number): boolean {
  return isUnit(words, unit, PLACE) && !isUnit(words, unit, GIVEN | bit(CATEGORY.familyName));
}

/**
 * How many words of a stretch could be names of a person, or 0 if one of them could not: it is known as something else, or is
 * an acronym. Particles do not count.
 */
export function countNames(words: NameWords, first: number, last: number): number {
  let names = 0;
  for (let unit = first; unit <= last; unit++) {
    const token = words.runs.unitStarts[unit]!;
    if (unit < last && isParticle(words, unit)) continue;
    if (!couldBeName(words, token)) return 0;
    names++;
  }
  return names;
}

/** A particle with a capital is one too, `Aleksander Van der Bellen`; but `Əli` is a name, and no case of `əl`. */
function isParticle(words: NameWords, unit: number): boolean {
  if (words.parts[words.runs.unitStarts[unit]!] === PART.particle) return true;
  return isUnit(words, unit, bit(CATEGORY.nameParticle)) && !isUnit(words, unit, GIVEN);
}

export function couldBeName(words: NameWords, token: number): boolean {
  if ((words.reading.tokens.shapes[token]! & SHAPE.allCapitals) !== 0) return false;
  return !isNoName(words, token);
}

/** Is the word known as something else and as no name? */
export function isNoName(words: NameWords, token: number): boolean {
  const mask = words.reading.table.masks[words.reading.forms[token]!]!;
  if ((mask & (GIVEN | FAMILY)) !== 0 || (mask & OTHER) === 0) return false;
  // `əl-Misri`: whoever is from Egypt.
  const { parts } = words;
  if (parts[token - 1] === PART.hyphen && parts[token - 2] === PART.particle) return false;
  return (mask & OTHER & ~DERIVABLE) !== 0 || !isDerivedInside(words, token);
}

/** What a name may look like a form of: `Adiçi` of `adi`, `Azule` of `az`, `Qurtulmuş` of `qurtul`. */
const DERIVABLE = bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.timeWord);

/** Does the name of a body or event end before a token, with its head or another common word: `Harvard Universiteti`, `Nobel Sülh Mükafatı`? */
export function isBehindHead({ endings, reading }: NameWords, token: number): boolean {
  if (token < 2 || (endings[token]! & NAMED) === 0) return false;
  return (reading.table.masks[reading.forms[token - 1]!]! & HEADS) !== 0;
}

const NAMED = bit(CATEGORY.organisation) | bit(CATEGORY.namedEvent);
const HEADS =
  bit(CATEGORY.organisationHead) | bit(CATEGORY.namedEventHead) | bit(CATEGORY.commonWord);

/** `Adiçi` inside a sentence: no lexicon has it, and the word that it could be made of, `adi`, has no capital there; nor has a verb. */
function isDerivedInside(words: NameWords, token: number): boolean {
  const { table, forms } = words.reading;
  const features = table.features[table.first[forms[token]!]!]!;
  return !isCut(words, token) && (features & (FLAG.derived | FLAG.verb)) !== 0;
}

/** What is known as one of these and as no name is no name. */
export const OTHER =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.country) |
  bit(CATEGORY.place) |
  bit(CATEGORY.placeHead) |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.namedEvent) |
  bit(CATEGORY.namedEventHead) |
  bit(CATEGORY.month) |
  bit(CATEGORY.timeWord);

/** `Xəndanın` in `Cəfər Xəndanın oğlu`: whose son somebody is, not his father's name. */
export function isGenitive(words: NameWords, unit: number): boolean {
  const token = words.runs.unitStarts[unit]!;
  const { tokens } = words.reading;
  if (caseOf(featuresOf(words, token)) === CASE.genitive) return true;
  if (isUnit(words, unit, GIVEN)) return false;
  const end = tokens.ends[token]!;
  if (isUnit(words, unit, FAMILY) && tokens.text[end - 1] === "n") return true;
  return GENITIVES.includes(tokens.text.slice(end - 3, end)) && end - tokens.starts[token]! > 4;
}

const GENITIVES = inEveryHarmony("nIn");

/** `Rəqibi` of `Rəqibi Rafael Tşanovski`: a given name that is a common word too is the word where it has an ending before a name. */
export function isOwnedNoun(words: NameWords, unit: number): boolean {
  if (!isUnit(words, unit, GIVEN) || !isUnit(words, unit, bit(CATEGORY.commonWord))) return false;
  const features = featuresOf(words, words.runs.unitStarts[unit]!);
  return possessiveOf(features) !== 0;
}

/**
 * Does a place begin here that somebody is in, goes to or comes from: `Kiyevə`, `Sofiyada`, `Əbu-Dabiyə`, but not `Sofiyaya`, who may be a
 * woman unless it is sure?
 */
export function isGoal(words: NameWords, unit: number, isSure = false): boolean {
  const { reading } = words;
  const { lexicon, hitFirst, hitEntries, hitEnds } = reading;
  const token = words.runs.unitStarts[unit]!;
  if (isUnheardOfWhere(reading, token)) return true;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (lexicon.categoryOf(hitEntries[h]!) !== CATEGORY.place) continue;
    const found = caseOf(hitFeatures(reading, h));
    if (found === CASE.locative) return true;
    const isWay = found === CASE.dative || found === CASE.ablative;
    const isLong = hitEnds[h]! > token + 1;
    if (isWay && (isSure || isLong || !isUnit(words, unit, GIVEN))) return true;
  }
  return false;
}

/** `Tulondə`: of a town that no lexicon has, its ending says so. */
function isUnheardOfWhere({ tokens, table, forms }: Analyses, token: number): boolean {
  const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
  if (table.masks[forms[token]!] !== 0 || end - start < SHORTEST_WHERE) return false;
  return table.canBe(forms[token]!, (features) => WHERE.includes(caseOf(features)));
}

const WHERE: readonly number[] = [CASE.locative, CASE.ablative];

/** In letters. */
const SHORTEST_WHERE = 6;

export function isRoman({ reading, runs }: NameWords, unit: number): boolean {
  return (reading.tokens.shapes[runs.unitStarts[unit]!]! & SHAPE.roman) !== 0;
}
