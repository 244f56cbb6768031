import { POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { openingQuote } from "../../mentions/quoted.ts";

/**
 * Do the tokens from `first` on name the disaster whose head is right behind them: `Melissa qasırğası`, `“Kalmeqi” tayfunu`? Then they
 * name nobody. A state or town there says where it was.
 */
export function namesDisaster(words: NameWords, first: number, head: number): boolean {
  const { parts, reading } = words;
  if (head >= parts.length || isCut(words, head) || !isDisaster(words, head)) return false;
  if (parts[head - 1] === PART.closeQuote) return openingQuote(words, head - 1) === first;
  if (first + 1 !== head || parts[first] !== PART.capital || isPlainOpener(words, first))
    return false;
  return (reading.table.masks[reading.forms[first]!]! & NO_NAME) === 0;
}

const NO_NAME = PLACE_BITS | bit(CATEGORY.people) | bit(CATEGORY.organisation);

/** Is it of a kind that bears names? The fire or flood of a town does not. */
function isDisaster({ reading }: NameWords, head: number): boolean {
  const { lexicon, bits, hitEntries } = reading;
  if ((bits[head]! & bit(CATEGORY.namedEventHead)) === 0) return false;
  const hit = findHit(reading, head, CATEGORY.namedEventHead, (h) => {
    const entry = hitEntries[h]!;
    const isNamed =
      lexicon.cell(entry, "kind") === "disaster" && !lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
    return isNamed && possessiveOf(hitFeatures(reading, h)) === POSSESSIVE["3sg"];
  });
  return hit >= 0;
}
