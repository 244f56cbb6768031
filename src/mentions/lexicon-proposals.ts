import type { Analyses } from "../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { isListJoint } from "../analyses/linking-words.ts";
import { bit, CATEGORY, type Category } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { isUsersEntry } from "../lexicon/user-lexicon.ts";
import { isDigit, isLower } from "../text/letters.ts";
import { hasShape, isJoiningHyphen, SHAPE } from "../tokens/tokens.ts";
import { hitFeatures } from "./atoms.ts";
import { TELLS } from "./candidate.ts";
import type { Finder } from "./find-mentions.ts";
import { isLanguageWord } from "./language-word.ts";
import type { NameType } from "./proposals.ts";

/** How sure a lexicon row is by itself, by its flags. */
interface RowScores {
  readonly plain: number;
  /** Flagged `ambiguous`. */
  readonly ambiguous: number;
  /** Flagged `needs-head`: below what is settled, unless something else speaks for it. */
  readonly needsHead: number;
}

/**
 * Makes a finder of the entries of one category as they stand in the text. Ids are the lexicon's own: `places/world`.
 *
 * @param typeOf the type of an entry
 * @param scores of our own rows, if there are any; what a user adds is sure
 */
export function createEntryFinder(
  category: Category,
  typeOf: (lexicon: Lexicon, entry: number) => NameType,
  scores?: RowScores,
): Finder {
  return ({ reading }, proposals) => {
    const { lexicon } = reading;
    for (let i = 0; i < reading.bits.length; i++) {
      if ((reading.bits[i]! & bit(category)) === 0) continue;
      for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
        const entry = reading.hitEntries[h]!;
        if (lexicon.categoryOf(entry) !== category || !isName(lexicon, entry)) continue;
        // `bakılı` is a word made of Bakı, not the place.
        const features = hitFeatures(reading, h);
        if (features & FLAG.derived) continue;
        if (isOtherWriting(reading, i, entry) || isPartOfName(reading, i, h)) continue;
        if (category === CATEGORY.country && isListedLanguage(reading, reading.hitEnds[h]!))
          continue;
        const needsHead = lexicon.hasFlag(entry, ROW_FLAG["needs-head"]);
        // `Mərasim Sarayında` is in a palace, and not in Saray.
        if (needsHead && possessiveOf(features) === POSSESSIVE["3sg"]) continue;
        const score = scoreOf(lexicon, entry, scores);
        const end = reading.hitEnds[h]!;
        const type = typeOf(lexicon, entry);
        proposals.add(type, i, end, lexicon.tableOf(entry), score, entry, TELLS.row);
      }
    }
  };
}

/** What a user calls a name is one before it is a day or an amount: the café `7 gün`. */
const OF_USER = 1;

function scoreOf(lexicon: Lexicon, entry: number, scores: RowScores | undefined): number {
  if (scores === undefined || isUsersEntry(lexicon, entry)) return OF_USER;
  if (lexicon.hasFlag(entry, ROW_FLAG["needs-head"])) return scores.needsHead;
  return lexicon.hasFlag(entry, ROW_FLAG.ambiguous) ? scores.ambiguous : scores.plain;
}

/**
 * `Azərbaycan dili`: the language is called after the country, and is no other mention of it. Nor is `Qəzza zolağı` of `Qəzza`, whose
 * full name it is, or `Baiya-Blanka` of `Baiya`.
 */
function isPartOfName(
  { lexicon, tokens, hitFirst, hitEnds, hitEntries }: Analyses,
  i: number,
  hit: number,
): boolean {
  const end = hitEnds[hit]!;
  for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
    if (hitEnds[h]! <= end) continue;
    const entry = hitEntries[h]!;
    const category = lexicon.categoryOf(entry);
    if (category === CATEGORY.people) return true;
    if (category !== CATEGORY.place) continue;
    if (lexicon.hasFlag(entry, ROW_FLAG.official) || isJoiningHyphen(tokens, end)) return true;
  }
  return false;
}

/** `Azərbaycan, rus və ingilis dillərində`: what is listed with languages before that word is one. */
function isListedLanguage(reading: Analyses, joint: number): boolean {
  const { bits } = reading;
  let i = joint;
  while (isListJoint(reading, i) && ((bits[i + 1] ?? 0) & bit(CATEGORY.people)) !== 0) i += 2;
  return i > joint && isLanguageWord(reading, i);
}

/** Names have capitals, or begin with a number, `44 günlük müharibə`; but what a user calls a name is one. */
function isName(lexicon: Lexicon, entry: number): boolean {
  if (lexicon.isCapital(entry) || isDigit(lexicon.lemma(entry).charCodeAt(0))) return true;
  return isUsersEntry(lexicon, entry);
}

/**
 * `Üst mərtəbə` has no `ÜST` in it, nor `Dost ölkə` a `DOST`: an acronym this short, or that is a word too, is another word where its
 * letters are small. Nor is `RFI` an `RF` with an ending, whose letters would be small or stand behind a hyphen.
 */
export function isOtherWriting(
  { tokens, lexicon }: Analyses,
  token: number,
  entry: number,
): boolean {
  if (!lexicon.hasFlag(entry, ROW_FLAG.abbreviation)) return false;
  const lemma = lexicon.lemma(entry);
  const length = tokens.coreEnds[token]! - tokens.starts[token]!;
  if (length > lemma.length && hasShape(tokens, token, SHAPE.allCapitals)) return true;
  // `AfD` has a small letter of its own.
  const isWord = lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
  if ((lemma.length > SHORT_ACRONYM && !isWord) || isLower(lemma.charCodeAt(1))) return false;
  return isLower(tokens.text.charCodeAt(tokens.starts[token]! + 1));
}

const SHORT_ACRONYM = 3;
