import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { isInNameOf } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { findHit } from "../../mentions/entry-at.ts";
import { featuresOf, type NameWords } from "../../mentions/name-words.ts";
import { couldBeName, GIVEN, isBehindHead, isFamilyOnly, isUnit, OTHER } from "./name-units.ts";
import { isBesideOther, isInPlace } from "./other-names.ts";

// Family names that stand alone.

/** `Kərimov` of `Cənab Kərimov`: a family name that is no given name, and all there is behind such a word. */
export function isAddressed(words: NameWords, unit: number): boolean {
  if (!isUnit(words, unit, FAMILY) || isUnit(words, unit, GIVEN)) return false;
  return isBehindOther(words, unit) && isHonorificBefore(words, unit - 1);
}

/** Is the unit the last of a run, and not all of it? */
function isBehindOther(words: NameWords, unit: number): boolean {
  const { firstOf, endOf } = words.runs;
  return unit > firstOf[unit]! && unit + 1 === endOf[unit]!;
}

/** `Əlahəzrət`, `Cənab`: what stands before names and is none; but `Hacı` is one. */
export function isHonorificBefore(words: NameWords, unit: number): boolean {
  const { lexicon, bits, hitEntries } = words.reading;
  const token = words.runs.unitStarts[unit]!;
  if ((bits[token]! & bit(CATEGORY.honorific)) === 0 || isUnit(words, unit, GIVEN)) return false;
  const isBefore = (h: number): boolean => lexicon.cell(hitEntries[h]!, "position") === "before";
  return findHit(words.reading, token, CATEGORY.honorific, isBefore) >= 0;
}

/** `Füzuli` of `Füzuli adına Əlyazmalar İnstitutu`, whatever else is called so. */
export function isBearer(words: NameWords, unit: number): boolean {
  const { firstOf, unitStarts, unitEnds } = words.runs;
  const isFirst = unit === firstOf[unit]! || isPlainOpener(words, unitStarts[unit - 1]!);
  if (!isFirst || !isUnit(words, unit, GIVEN | FAMILY)) return false;
  // `Qəhrəmanı adına layiq görülüb`
  const features = featuresOf(words, unitStarts[unit]!);
  if (possessiveOf(features) !== 0 || caseOf(features) !== CASE.nominative) return false;
  return isInNameOf(words.reading, unitEnds[unit]!);
}

/** Stands somebody's family name beside a name that it is no part of? */
export function isBeside(words: NameWords, unit: number): boolean {
  const next = unit + 1;
  return (
    isBesideOther(words, unit) ||
    (unit === words.runs.firstOf[unit] &&
      next < words.runs.endOf[unit]! &&
      isBesideOther(words, next)) ||
    isBehindPlace(words, unit) ||
    isBehindBody(words, unit)
  );
}

/** `Tramp` of `Harvard Universiteti Tramp ilə razılaşıb`, `Davos Forumunda Tramp çıxış edib` */
function isBehindBody(words: NameWords, unit: number): boolean {
  const token = words.runs.unitStarts[unit]!;
  if (!isBehindOther(words, unit) || !isFamilyOnly(words, unit)) return false;
  return couldBeName(words, token) && isBehindHead(words, token);
}

/** `Tramp` of `Prezident Laçında Tramp ilə görüşüb` */
function isBehindPlace(words: NameWords, unit: number): boolean {
  return isBehindOther(words, unit) && isInPlace(words, unit - 1) && isFamilyOnly(words, unit);
}

/** `Əliyevlər`: a family, nobody in particular; but `Gülər` is a name of its own. */
export function isFamilyPlural(words: NameWords, unit: number): boolean {
  if (isUnit(words, unit, GIVEN | OTHER) || !isUnit(words, unit, FAMILY)) return false;
  const { table, forms, lexicon } = words.reading;
  const form = forms[words.runs.unitStarts[unit]!]!;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const word = table.words[a]!;
    if (word >= 0 && (lexicon.masks[word]! & bit(CATEGORY.familyName)) !== 0)
      return (table.features[a]! & FLAG.plural) !== 0;
  }
  return false;
}
