import { bareWord } from "../../analyses/analyze.ts";
import { CASE, caseOf } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Firm, type Proposals } from "../../mentions/proposals.ts";
import { partOf } from "../words.ts";
import { WAYS } from "./named-after.ts";
import { genitivePlace, isPlace } from "./place-words.ts";

/** Whoever a street or a park is called by has so many names. */
const MAX_NAMES = 3;

/** Streets are called by people, and villages and prisons as people are: with their head behind the list it is surer than that it is somebody. */
const LISTED: Firm = { ...CERTAIN, score: 1 };

const IN_NAME: ReadonlySet<number> = new Set([PART.capital, PART.tail]);

/**
 * Proposes what one head in the plural is said of, whatever else it means: `Ağalı, Mədrəsə və Nic` of `Ağalı, Mədrəsə və Nic kəndləri`,
 * `Üzeyir Hacıbəyli və Nizami` of `Üzeyir Hacıbəyli və Nizami küçələri`. Is there such a list?
 */
export function findListed(
  words: NameWords,
  proposals: Proposals,
  headStart: number,
  kind: string,
): boolean {
  const { reading, parts } = words;
  let end = headStart;
  for (;;) {
    const start = startOfListed(words, end, kind);
    const isListed = isListJoint(reading, start - 1);
    if (start < 0 || (end === headStart && !(isListed && IN_NAME.has(parts[start - 2]!)))) break;
    proposals.add("place", start, end, "place.listed", LISTED);
    end = start - 1;
    if (!isListed) break;
  }
  return end < headStart;
}

/** Where a name in such a list begins, or -1. */
function startOfListed(words: NameWords, end: number, kind: string): number {
  let start = end;
  while (start > 0 && IN_NAME.has(words.parts[start - 1]!) && !endsBefore(words, start, end))
    start--;
  const isOne = end - start === 1 && !isOther(words, start);
  return isOne || isLongName(words, start, end, kind) ? start : -1;
}

/** Is a word no name by itself, or one of something else? */
function isOther(words: NameWords, i: number): boolean {
  const isNamed = (words.reading.bits[i]! & OTHERS) !== 0;
  return isNamed || words.parts[i - 1] === PART.hyphen || isPlainOpener(words, i);
}

const OTHERS = bit(CATEGORY.country) | bit(CATEGORY.organisation);

/** Does a name that ends at `end` begin at `start` even if a capital is before it: `Şuşanın Malıbəyli kəndi`, `Bakıda Nizami küçəsi`? */
function endsBefore(words: NameWords, start: number, end: number): boolean {
  if (start === end) return false;
  if (isCut(words, start) || opensPlainly(words, start - 1)) return true;
  const isApart = caseOf(featuresOf(words, start - 1)) !== CASE.nominative;
  return isApart || genitivePlace(words.reading, start) >= 0;
}

/** `Yol` of `Yol Meysəri və Mədrəsə kəndləri arasında çəkilib`, but not `Yeni` of `Yeni Suraxanı və Yeni Ramana qəsəbələri`. */
function opensPlainly(words: NameWords, i: number): boolean {
  const { table, forms } = words.reading;
  const isCommon = (table.masks[forms[i]!]! & bit(CATEGORY.commonWord)) !== 0;
  return isCommon && isCut(words, i) && !isQualifier(words, i);
}

/** `Yeni`, `Aşağı`: tells places of one name apart. */
function isQualifier({ reading }: NameWords, i: number): boolean {
  const part = partOf(reading, bareWord(reading.table, reading.forms[i]!));
  return part === "adjective" || part === "adverb";
}

/** `Yeni Qaradağlı`, `Şərqi Zəngəzur`; after whom streets are called, `Zərifə Əliyeva`. */
function isLongName(words: NameWords, start: number, end: number, kind: string): boolean {
  const isOffice = (words.reading.bits[start]! & bit(CATEGORY.position)) !== 0;
  if (WAYS.has(kind)) return end - start <= MAX_NAMES && !isOffice;
  return end - start === 2 && (isPlace(words, start, end) || isQualifier(words, start));
}
