import { bareWord } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../analyses/features.ts";
import { FAMILY_LIKE } from "../analyses/forms.ts";
import { isAnd, isInField } from "../analyses/linking-words.ts";
import { bit, CATEGORY, HEAD_BITS, PERSON_BITS, PLACE_BITS } from "../lexicon/category.ts";
import { hitFeatures } from "./atoms.ts";
import { featuresOf, isCut, type NameWords, PART } from "./name-words.ts";
import { startOfRowBefore } from "./row-before.ts";

/** `Nazirliyi`, but neither `nazirlikləri` nor `xidməti`: a head that one body may have whose name joins words by `və`. */
export function isOneBody({ parts, reading }: NameWords, headStart: number, hit: number): boolean {
  const features = hitFeatures(reading, hit);
  return parts[headStart] === PART.capital && (features & FLAG.plural) === 0;
}

/**
 * `və` in `İnfrastruktur və Regional İnkişaf Nazirliyi`, `üzrə` in `Turizm üzrə Dövlət Agentliyi`: it joins words of one name, where
 * neither side begins or ends another.
 */
export function joinsCommonWords(words: NameWords, i: number, isBody: boolean): boolean {
  const { parts, reading, endings } = words;
  if (i === 0 || parts[i - 1] !== PART.capital || parts[i + 1] !== PART.capital) return false;
  // `Cüdo üzrə Dünya Çempionatı` says what in.
  const isJoint = isAnd(reading, i) || (isBody && isInField(reading, i));
  if (!isJoint || !isCommon(words, i - 1)) return false;
  if ((endings[i]! | reading.bits[i + 1]!) & OWNERS) return false;
  const features = featuresOf(words, i - 1);
  // `Təhsil İdarəsi və Gənclər Nazirliyi` are two; `Universitetlər və Kolleclər Assosiasiyası` is one.
  const endsBody = (endings[i]! & HEAD_BITS) !== 0 && !(features & FLAG.plural);
  return caseOf(features) === CASE.nominative && !endsBody;
}

/** Where the name of the state or place begins that ends before a token, or -1. */
export function startOfOwner(words: NameWords, end: number): number {
  // `Milli` is no owner, though there is a plain of Mil.
  const isName = (hit: number): boolean => (hitFeatures(words.reading, hit) & FLAG.derived) === 0;
  return startOfRowBefore(words, end, OWNERS, isName);
}

const OWNERS = PLACE_BITS | bit(CATEGORY.people);

/** `Yanğından` in `Yanğından Mühafizə Xidməti`: a common word before another, both with capitals inside a sentence. */
export function standsInside(words: NameWords, i: number): boolean {
  return isCommonInside(words, i) && words.parts[i + 1] === PART.capital && isCommon(words, i + 1);
}

/** Is a word with a capital inside a sentence common by itself, and so of a name? */
export function isCommonInside(words: NameWords, i: number): boolean {
  if (isCut(words, i)) return false;
  const { bits, table, forms } = words.reading;
  const mask = maskOf(words, i);
  const isDerived = (table.firstFeatures(forms[i]!) & FLAG.derived) !== 0;
  const isWord = (mask & bit(CATEGORY.commonWord)) !== 0 || isDerived;
  return isWord && ((mask | bits[i]!) & OTHERS) === 0;
}

const OTHERS = bit(CATEGORY.organisationHead) | bit(CATEGORY.organisation) | bit(CATEGORY.position);

/** Is a word a name or an office, and no common word, or does it stand in a case that no name goes on after: `Layihəni`? */
export function standsOutside(words: NameWords, i: number): boolean {
  const { table, forms } = words.reading;
  const mask = table.masks[forms[i]!]!;
  if ((mask & SOMEBODY) !== 0 && (mask & bit(CATEGORY.commonWord)) === 0) return true;
  const grammaticalCase = caseOf(featuresOf(words, i));
  return grammaticalCase !== CASE.nominative && grammaticalCase !== CASE.genitive;
}

const SOMEBODY = FAMILY_LIKE | PERSON_BITS | bit(CATEGORY.position);

/** What a word may be; `Memarlıq`, which is a word of its own, is not the architect that it comes from. */
function maskOf({ reading: { table, forms, lexicon } }: NameWords, i: number): number {
  const mask = table.masks[forms[i]!]!;
  const word = bareWord(table, forms[i]!);
  if (word < 0) return mask;
  const own = lexicon.masks[word]!;
  const isOffice = (own & bit(CATEGORY.commonWord)) === 0 || (own & OFFICE) !== 0;
  return isOffice ? mask : mask & ~OFFICE;
}

const OFFICE = bit(CATEGORY.position);

/** Is a word in the lexicon of common words, and in none of places, offices, events or times? */
function isCommon(words: NameWords, i: number): boolean {
  const mask = maskOf(words, i);
  return (mask & bit(CATEGORY.commonWord)) !== 0 && (mask & UNCOMMON) === 0;
}

const UNCOMMON =
  PLACE_BITS |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.namedEventHead) |
  bit(CATEGORY.month) |
  bit(CATEGORY.timeWord);

/** `Çevik Müdafiə Qüvvələri`: plain words, each with a capital that no sentence gives it, before a head with one. */
export function isInCapitals(
  words: NameWords,
  token: number,
  headStart: number,
  end: number,
): boolean {
  const { parts } = words;
  if (headStart - token < 2 || isCut(words, token) || parts[end] === PART.capital) return false;
  // `Regional İnkişaf və Ətraf Mühit Komitəsi`: the name may begin before `və`.
  if (isJoinedToCapital(words, token)) return false;
  for (let i = token; i <= headStart; i++) {
    if (parts[i] !== PART.capital) return false;
    const isPlain = isCommonInside(words, i) && caseOf(featuresOf(words, i)) === CASE.nominative;
    if (i < headStart && !isPlain) return false;
  }
  return true;
}

function isJoinedToCapital({ parts, reading }: NameWords, token: number): boolean {
  return token > 1 && parts[token - 2] === PART.capital && isAnd(reading, token - 1);
}
