import type { Analyses } from "../../analyses/analyze.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { isOtherWriting } from "../../mentions/lexicon-proposals.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { isVowel } from "../../text/vowels.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { GIVEN, isUnit, OTHER } from "./name-units.ts";

// In East Asia the family name stands first: `Si Cinpin`, `Kim Çen In`.

/** Is the word, with no ending, a family name that stands before the given name? */
export function isFamilyFirst(reading: Analyses, token: number): boolean {
  const { bits, lexicon, hitFirst, hitEntries } = reading;
  if ((bits[token]! & bit(CATEGORY.familyName)) === 0) return false;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (hitFeatures(reading, h) !== 0) continue;
    if (lexicon.hasFlag(hitEntries[h]!, ROW_FLAG["family-first"])) return true;
  }
  return false;
}

/**
 * The last unit of the name that begins with such a family name, or -1. The given name is one word of up to two syllables, `Cinpin`,
 * or two words of one, `Çen In`, and known as nothing else.
 */
export function findFamilyFirst(words: NameWords, first: number): number {
  const { reading, runs } = words;
  const { firstOf, endOf, unitStarts } = runs;
  if (!isFamilyFirst(reading, unitStarts[first]!)) return -1;
  // `Brüs Li`, `Fan Van Zianq`
  if (first > firstOf[first]! && !isUnit(words, first - 1, FAMILY | OTHER)) return -1;
  const left = endOf[first]! - first;
  const second = left > 1 ? syllablesOf(words, first + 1) : 0;
  if (second === 1 && left > 2 && syllablesOf(words, first + 2, true) === 1) return first + 2;
  // `Kim` is a given name as well, and asks who: `Kim Petersi görüb?`
  if (second === 0 || second > 2 || isUnit(words, first, GIVEN)) return -1;
  // `Van Dayk` is a Dutchman, `Van İ` none.
  const isParticle = isUnit(words, first, bit(CATEGORY.nameParticle));
  const length = reading.table.lengthOf(reading.forms[unitStarts[first + 1]!]!);
  return isParticle && length > LONGEST_JOINED ? -1 : first + 1;
}

/** Is the unit of such a name? */
export function isInFamilyFirst(words: NameWords, unit: number): boolean {
  const start = Math.max(words.runs.firstOf[unit]!, unit - 2);
  for (let first = start; first <= unit; first++) {
    const last = findFamilyFirst(words, first);
    if (last >= unit && last > first) return true;
  }
  return false;
}

/** Where a given name ends that may go on behind a hyphen: `Çinq-te`. */
export function endOfGiven({ parts, reading: { tokens } }: NameWords, end: number): number {
  const isJoined = parts[end] === PART.hyphen && parts[end + 1] === PART.lower;
  return isJoined && tokens.ends[end + 1]! - tokens.starts[end + 1]! <= LONGEST_JOINED
    ? end + 2
    : end;
}

/** In letters: a syllable that is no name by itself. */
const LONGEST_JOINED = 3;

/** How many syllables has the unit, its ending taken off, as a part of such a given name; 0 if it is none. */
function syllablesOf(words: NameWords, unit: number, isThird = false): number {
  const { reading, parts, runs } = words;
  const { table, forms, tokens } = reading;
  const token = runs.unitStarts[unit]!;
  if (parts[token] !== PART.capital || runs.unitEnds[unit - 1] !== token) return 0;
  if ((tokens.shapes[token]! & SHAPE.allCapitals) !== 0) return 0;
  const form = forms[token]!;
  if (isKnown(words, token, isThird) && !isFamilyFirst(reading, token)) return 0;
  const key = table.keyText(form);
  let fewest = vowelsOf(key);
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const syllables = vowelsOf(key.slice(0, table.bases[a]!));
    // `gin` is no case of `g`.
    if (syllables > 0) fewest = Math.min(fewest, syllables);
  }
  return fewest;
}

/** Vowels side by side are of one syllable. */
function vowelsOf(key: string): number {
  let syllables = 0;
  for (let i = 0; i < key.length; i++) {
    const isStart = isVowel(key.charCodeAt(i)) && !isVowel(key.charCodeAt(i - 1));
    if (isStart) syllables++;
  }
  return syllables;
}

/**
 * Is the word known as something else? A syllable is no acronym with small letters, `Gin` of `Park Gin He`, nor the
 * third word a common one, `Yol` of `Yun Sok Yol`.
 */
function isKnown(words: NameWords, token: number, isThird: boolean): boolean {
  const { table, forms, hitEntries } = words.reading;
  const others = isThird && !isCut(words, token) ? OTHER & ~COMMON : OTHER;
  const mask = table.masks[forms[token]!]! & (FAMILY | others);
  if (mask !== bit(CATEGORY.organisation)) return mask !== 0;
  const isWritten = (h: number): boolean => !isOtherWriting(words.reading, token, hitEntries[h]!);
  return findHit(words.reading, token, CATEGORY.organisation, isWritten) >= 0;
}

const COMMON = bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.placeHead);
