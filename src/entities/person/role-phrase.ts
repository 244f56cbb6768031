import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { partOf } from "../words.ts";
import type { Office } from "./offices.ts";

/** A phrase, as it grows to the left. */
export interface RolePhrase {
  first: number;
  /** Does its first word belong to something before it: `prezidenti`, not `prezident`? */
  isPossessed: boolean;
  /** Does it begin with what a name before it is: `şirkətlər qrupunun` of `LVMH şirkətlər qrupunun sahibi`? */
  isKind: boolean;
  /** Does it begin with what it is an office for, `energetika` of `energetika naziri`, so that more may stand before? */
  isField: boolean;
  /** Where its outermost office begins, with all that it is for: `əmək` in `əmək, səhiyyə və ekologiya naziri`. */
  fieldStart: number;
  /** `Dövlətimizin başçısı` before a name in another case is no apposition but who does something to its bearer. */
  isOurs: boolean;
  /** Is it of two offices that one has, `təsisçisi və rəhbəri`, and nothing else in front? */
  isTwin: boolean;
  /** Offices in it, the last one first. */
  readonly offices: Office[];
  of: string | undefined;
  in: string | undefined;
}

/** Has the word, as a common noun, a reading with such features? */
export function hasReading(
  reading: Analyses,
  i: number,
  accepts: (features: number) => boolean,
): boolean {
  const { table, forms, lexicon } = reading;
  const form = forms[i]!;
  for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
    const word = table.words[a]!;
    if ((lexicon.masks[word]! & NOUNS) === 0 || !accepts(table.features[a]!)) continue;
    const part = partOf(reading, word);
    if (part === "" || part === "noun" || part === "adjective") return true;
  }
  return false;
}

const NOUNS = bit(CATEGORY.commonWord) | bit(CATEGORY.organisationHead) | bit(CATEGORY.placeHead);

/** `ilə`, and `münasibətilə`: what they stand with comes next. */
export function isGoverning(reading: Analyses, i: number): boolean {
  return isWith(reading, i) || hasReading(reading, i, isInstrumental);
}

function isInstrumental(features: number): boolean {
  return caseOf(features) === CASE.instrumental;
}

/** `məsələləri` */
export function isPossessedNominative(features: number): boolean {
  if (features & (FLAG.verb | FLAG.derived | FLAG.copula | FLAG.ki)) return false;
  return possessiveOf(features) === POSSESSIVE["3sg"] && caseOf(features) === CASE.nominative;
}
