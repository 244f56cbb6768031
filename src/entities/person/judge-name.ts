import { CASE, caseOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isInEnglish, isPlainOpener } from "../../mentions/capitals.ts";
import { featuresOf, type NameWords, PART } from "../../mentions/name-words.ts";
import { namesDisaster } from "../named-event/disasters.ts";
import {
  isAddressed,
  isBearer,
  isBeside,
  isFamilyPlural,
  isHonorificBefore,
} from "./family-names.ts";
import { genderAmong, isMansFamily } from "./gender.ts";
import { isBeforeLegacy, isGivenAlone, isGivenOfSomebody } from "./given-names.ts";
import {
  hasArticle,
  hasDoubleFamily,
  isBehindHyphen,
  isFamilyThenGiven,
  isFamilyWithInitials,
  isNumbered,
  mixesCapitals,
} from "./name-forms.ts";
import { countNames, GIVEN, isPlace, isUnit, TITLE } from "./name-units.ts";
import { areTowns, areTwo, holdsOther } from "./other-names.ts";
import { findTail, isPatronymic, isWholePatronymic } from "./patronymics.ts";
import { type PersonRule, RULES } from "./person-rules.ts";
import {
  isBehindReign,
  isCutShort,
  isReigning,
  isWhole,
  isWholeBehindOffice,
} from "./whole-names.ts";

/** The surest rule for the units `first` to `last` of a run; undefined for what no person is called. */
export function judge(words: NameWords, first: number, last: number): PersonRule | undefined {
  const lastPart = words.parts[words.runs.unitStarts[last]!];
  if (lastPart === PART.particle) return undefined;
  if (lastPart === PART.initial)
    return isFamilyWithInitials(words, first, last) ? RULES.familyInitials : undefined;
  if (mixesCapitals(words, first, last) || isHonorificBefore(words, first)) return undefined;
  if (isBehindHyphen(words, first, last)) return undefined;
  const tail = findTail(words, first, last);
  if (tail >= 0) return judgeTail(words, first, tail, last);
  const rule = first === last ? judgeOne(words, first) : judgeSeveral(words, first, last);
  if (rule !== RULES.unknown && rule !== RULES.capitals) return rule;
  const { unitStarts, unitEnds } = words.runs;
  return isInEnglish(words, unitStarts[first]!, unitEnds[last]!) ? undefined : rule;
}

/** A name with `oğlu`, `qızı` or an honorific in it. */
function judgeTail(
  words: NameWords,
  first: number,
  tail: number,
  last: number,
): PersonRule | undefined {
  if (isUnit(words, tail, bit(CATEGORY.nameParticle)))
    return isWholePatronymic(words, first, tail, last) ? RULES.patronymic : undefined;
  // `Perinatal Mərkəz ana olan qadınlara xidmət göstərir`: such words are plain nouns as well.
  if (countNames(words, first, tail - 1) === 0 || isBesideMan(words, tail, last)) return undefined;
  return tail === first + 1 && isUnit(words, first, GIVEN) ? RULES.honoured : RULES.honorific;
}

/** `Sevda xanım Nərimanov rayonunda yaşayır`: a woman of the family would be `Nərimanova`. */
function isBesideMan({ reading, runs }: NameWords, tail: number, last: number): boolean {
  const [start, end] = [runs.unitStarts[tail]!, runs.unitStarts[last]!];
  if (last === tail || genderAmong(reading, start, start + 1) !== "f") return false;
  return isMansFamily(reading.table.keyText(reading.forms[end]!));
}

/** A name of one word. */
function judgeOne(words: NameWords, unit: number): PersonRule | undefined {
  const token = words.runs.unitStarts[unit]!;
  if (namesDisaster(words, token, token + 1) || isFamilyPlural(words, unit)) return undefined;
  // `Dünən Fidan gəlib`: the capital of such a word is the sentence's.
  if (isPlainOpener(words, token)) return undefined;
  const isFamily = isUnit(words, unit, FAMILY);
  if (isBeforeLegacy(words, unit)) return RULES.addressed;
  // `Rəsmi Kiyev`
  if (isFamily && isPlace(words, unit)) return RULES.capitals;
  if (isBeside(words, unit)) return RULES.beside;
  if (isAddressed(words, unit) || isBearer(words, unit)) return RULES.addressed;
  if (isReigning(words, unit)) return RULES.reigning;
  if (isGivenOfSomebody(words, unit)) return RULES.knownGiven;
  if (words.endings[token]! & TITLE) return RULES.titled;
  if (isFamily) return RULES.familyAlone;
  if (!isUnit(words, unit, GIVEN)) return RULES.capitals;
  return isGivenAlone(words, unit) ? RULES.knownGiven : RULES.givenAlone;
}

/** A name of several words. */
function judgeSeveral(words: NameWords, first: number, last: number): PersonRule | undefined {
  const token = words.runs.unitStarts[first]!;
  if (areTowns(words, first, last)) return undefined;
  if (holdsOther(words, first, last)) return RULES.holdsOther;
  if (words.parts[token] === PART.initial) return RULES.initials;
  if (isPlainOpener(words, token)) return undefined;
  if (isNumbered(words, first, last))
    return isBehindReign(words, token) ? RULES.reigning : RULES.numbered;
  const names = countNames(words, first, last);
  return (
    judgeForm(words, first, last, names) ??
    judgeWords(words, first, last, names === 2 || names === 3)
  );
}

/** By how the words are put together. */
function judgeForm(
  words: NameWords,
  first: number,
  last: number,
  names: number,
): PersonRule | undefined {
  if (names > 1 && hasArticle(words, first, last))
    return isWhole(words, first, last) ? RULES.whole : RULES.article;
  if (names === 3 && isUnit(words, last, FAMILY)) {
    // `Ağayeva Səbinə Abbasovna`, as documents have it
    const isDocumentary = isUnit(words, first, FAMILY) && isUnit(words, first + 1, GIVEN);
    if (isPatronymic(words, isDocumentary ? last : first + 1)) return RULES.patronymic;
  }
  if (names === 3 && hasDoubleFamily(words, first, last)) return RULES.doubleFamily;
  if (areTwo(words, first)) return last === first + 1 ? RULES.whole : RULES.holdsOther;
  if (isWhole(words, first, last)) return RULES.whole;
  return isFamilyThenGiven(words, first, last) ? RULES.familyFirst : undefined;
}

/** By what the first and the last word are known as, or stand behind; two or three words are a likelier name than more. */
function judgeWords(words: NameWords, first: number, last: number, isShort: boolean): PersonRule {
  const token = words.runs.unitStarts[first]!;
  const isFamily = isUnit(words, last, FAMILY);
  // `Ərdoğanla Paşinyan`: one with another.
  if (caseOf(featuresOf(words, token)) === CASE.instrumental) return RULES.holdsOther;
  if (isUnit(words, first, GIVEN)) {
    if (isCutShort(words, first, last)) return RULES.given;
    if (isFamily) return RULES.givenFamily;
    return isShort ? RULES.givenUnknown : RULES.given;
  }
  // `Əhmədbəyli-Füzuli yolu`: only a given name makes people of places that end so.
  if (isFamily && isPlace(words, last)) return RULES.holdsOther;
  if (isFamily) return isShort ? RULES.unknownFamily : RULES.family;
  if (isShort && isWholeBehindOffice(words, first, last)) return RULES.titledWhole;
  if (words.endings[token]! & TITLE) return isShort ? RULES.titledUnknown : RULES.titled;
  return isShort ? RULES.unknown : RULES.capitals;
}
