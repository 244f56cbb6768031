import { FAMILY } from "../../analyses/forms.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import { familyEndingOf } from "./family-endings.ts";
import { couldBeName, GIVEN, isFamilyOnly, isGenitive, isUnit } from "./name-units.ts";

// Names with a father in them.

/** The first unit of the stretch that is `oğlu`, `qızı` or an honorific, or -1. */
export function findTail({ parts, runs }: NameWords, first: number, last: number): number {
  for (let unit = first + 1; unit <= last; unit++) {
    if (parts[runs.unitStarts[unit]!] === PART.tail) return unit;
  }
  return -1;
}

/**
 * Is the stretch the whole of a name with `oğlu` or `qızı`: `Əli Həsən oğlu Məmmədov`, or with the family name first, as in
 * documents, `Məmmədov Əli Həsən oğlu`?
 */
export function isWholePatronymic(
  words: NameWords,
  first: number,
  tail: number,
  last: number,
): boolean {
  const start = words.runs.firstOf[first]!;
  const end = words.runs.endOf[first]!;
  const reach = tail - first;
  if (isGenitive(words, tail - 1)) return false;
  const isFamilyNext = tail + 1 < end && isUnit(words, tail + 1, FAMILY);
  if (isFamilyNext) return last === tail + 1 && reach === Math.min(tail - start, 2);
  if (last !== tail) return false;
  const isThree = tail - 3 >= start && isOfDocument(words, tail - 3);
  return reach === Math.min(tail - start, isThree ? 3 : 2);
}

/**
 * `Məmmədov Əli Həsən oğlu` or `Əli Məmmədov Həsən oğlu`; but `Dünən Əli Həsən oğlu`. A family name may be in no lexicon:
 * `Abdulcəfərli Əli Həsən oğlu`.
 */
function isOfDocument(words: NameWords, unit: number): boolean {
  if (isUnit(words, unit, FAMILY)) return true;
  if (isUnit(words, unit, GIVEN)) return isFamilyOnly(words, unit + 1);
  return couldBeName(words, words.runs.unitStarts[unit]!) && isUnit(words, unit + 1, GIVEN);
}

/** `Şaripoviç`, `İvanovna`, in any case: `İvanovnaya` */
export function isPatronymic({ reading, runs }: NameWords, unit: number): boolean {
  const { table, forms } = reading;
  const form = forms[runs.unitStarts[unit]!]!;
  const key = table.keyText(form);
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if (isOfFather(key.slice(0, table.bases[a]!))) return true;
  }
  return isOfFather(key);
}

function isOfFather(word: string): boolean {
  const ending = familyEndingOf(word);
  return ending !== undefined && ending.patronymic !== "";
}
