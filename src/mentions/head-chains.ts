import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { bit, type Category, HEAD_BITS } from "../lexicon/category.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { isHigh } from "../text/vowels.ts";
import { hitFeatures } from "./atoms.ts";
import { type ChainStart, findStarts, isNamedAfter } from "./chain-starts.ts";
import { isCueWord } from "./cue-words.ts";
import { type NameWords, PART } from "./name-words.ts";

/**
 * A head noun with what may belong to its name on the left: `Xarici İşlər Nazirliyi`, `“Neftçi” klubu`.
 *
 * Azerbaijani names are head-final, so the head settles where a name ends; where it begins is a choice among `starts`.
 */
export interface HeadChain {
  /** Lexicon entry of the head, and the tokens that it covers. */
  readonly entry: number;
  readonly hit: number;
  readonly headStart: number;
  readonly end: number;
  /** Where the name may begin, nearest first; none if nothing before the head tells. */
  readonly starts: readonly ChainStart[];
}

/** Calls `see` for each head of a category that may end a name. */
export function eachHeadChain(
  words: NameWords,
  category: Category,
  see: (chain: HeadChain) => void,
): void {
  const { reading } = words;
  for (let i = 0; i < reading.bits.length; i++) {
    if ((reading.bits[i]! & bit(category)) === 0) continue;
    for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
      const entry = reading.hitEntries[h]!;
      if (reading.lexicon.categoryOf(entry) !== category || !canEndName(words, i, h)) continue;
      const starts = findStarts(words, i, h);
      const end = reading.hitEnds[h]!;
      // A head of several words, or one with a capital, may be all there is: `Dövlət Agentliyi`.
      if (words.parts[i] === PART.capital && end - i > 1) {
        starts.unshift({ token: i, reach: starts[0]?.reach === "beyond" ? "whole" : "part" });
      }
      see({ entry, hit: h, headStart: i, end, starts });
    }
  }
}

/** Has the head the possessive that links it to a name, or does it go without: `“X” MMC`, `hava limanı`? */
function canEndName(words: NameWords, start: number, hit: number): boolean {
  const { hitEnds } = words.reading;
  const features = hitFeatures(words.reading, hit);
  if (features & FLAG.derived) return false;
  if (possessiveOf(features) === POSSESSIVE["3sg"]) return true;
  // `Heydər Əliyev adına saray`, but not the first two words of `adına Respublika stadionu`, `adına Respublika Klinik Xəstəxanası`.
  const end = hitEnds[hit]!;
  const isInRow = words.parts[start] === PART.capital && words.parts[end] === PART.capital;
  const goesOn = isInRow || ((words.reading.bits[end] ?? 0) & HEAD_BITS) !== 0;
  if (start > 0 && !goesOn && isNamedAfter(words, start - 1)) return true;
  // `5 nömrəli məktəbdə`
  if (isCueWord(words.reading, start - 1, "numbered")) return true;
  if (hitEnds[hit]! - start > 1) return words.parts[start] !== PART.lower || isOwnHead(words, hit);
  return words.parts[start] === PART.capital && standsBare(words, hit);
}

/** `AES` of `Metsamor AES`, and `Arena` of `Mayak Arena`, where the order is that of another language. */
function standsBare({ reading: { lexicon, hitEntries } }: NameWords, hit: number): boolean {
  const entry = hitEntries[hit]!;
  return lexicon.hasFlag(entry, ROW_FLAG.abbreviation) || lexicon.hasFlag(entry, ROW_FLAG.foreign);
}

/** `hava limanı` is linked within; of `muxtar respublikanın` nothing tells that it belongs to the name before it. */
function isOwnHead({ reading }: NameWords, hit: number): boolean {
  const { lexicon, hitEntries } = reading;
  const lemma = lexicon.lemma(hitEntries[hit]!);
  return (
    CASE.nominative === caseOf(hitFeatures(reading, hit)) ||
    isHigh(lemma.charCodeAt(lemma.length - 1))
  );
}
