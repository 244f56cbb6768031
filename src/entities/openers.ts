import { CASE, caseOf } from "../analyses/features.ts";
import { FAMILY } from "../analyses/forms.ts";
import { isSpelled } from "../analyses/spelled.ts";
import { bit, CATEGORY, PLACE_BITS } from "../lexicon/category.ts";
import { hitFeatures } from "../mentions/atoms.ts";
import { isPlainOpener } from "../mentions/capitals.ts";
import type { HeadChain } from "../mentions/head-chains.ts";
import { isCut, type NameWords } from "../mentions/name-words.ts";
import { isAdjective } from "./words.ts";

/**
 * Where a name begins in `Mərasim Gürcüstan Rəqs Teatrının çıxışı ilə başlayıb`: right behind the word that opens the sentence, where
 * the next is a place or somebody, or `Respublika`; and behind what takes place in a body, `Sərgi Xalça Muzeyində açılıb`. Or -1.
 */
export function startBehindOpener(words: NameWords, chain: HeadChain): number {
  const start = chain.starts.at(-1);
  if (start === undefined) return -1;
  const { token: opener, reach } = start;
  const next = opener + 1;
  const { bits, table, forms } = words.reading;
  if (reach !== "whole" || next >= chain.headStart || !isCut(words, opener)) return -1;
  const isOffice = (bits[opener]! & bit(CATEGORY.position)) !== 0;
  const isPlain = isPlainOpener(words, opener) && (bits[opener]! & PLACE_BITS) === 0;
  if (!isOffice && !isPlain) return -1;
  if (isSpelled(words.reading, next, "respublika")) return next;
  if (isAdjective(words.reading, opener)) return -1;
  const mask = table.masks[forms[next]!]!;
  const isSomebody = isPlain && (mask & FAMILY) !== 0 && (mask & COMMON) === 0;
  if (isSomebody || (bits[next]! & PLACE_BITS) !== 0) return next;
  const isEvent = (bits[opener]! & bit(CATEGORY.namedEventHead)) !== 0;
  return isEvent && caseOf(hitFeatures(words.reading, chain.hit)) === CASE.locative ? next : -1;
}

const COMMON = bit(CATEGORY.commonWord) | bit(CATEGORY.verb);
