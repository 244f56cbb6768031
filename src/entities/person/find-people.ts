import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { FAMILY } from "../../analyses/forms.ts";
import { isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { beginsEntry } from "../../mentions/entry-at.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Sureness } from "../../mentions/proposals.ts";
import { isGlued, SHAPE, tokenText } from "../../tokens/tokens.ts";
import { foldName } from "../name-key.ts";
import { namesDisaster } from "../named-event/disasters.ts";
import { bodyAt } from "../organisation/describe.ts";
import { familyEndingOf } from "./family-endings.ts";
import { endOfGiven, findFamilyFirst, isFamilyFirst as standsFirst } from "./family-first.ts";
import { isGivenAlone, isGivenOfSomebody } from "./given-names.ts";
import {
  couldBeName,
  countNames,
  GIVEN,
  isBehindHead,
  isGenitive,
  isGoal,
  isNoName,
  isOwnedNoun,
  isRoman,
  isUnit,
  OTHER,
} from "./name-units.ts";
import {
  isBehindReign,
  isCutShort,
  isReigning,
  isWhole,
  isWholeBehindOffice,
} from "./whole-names.ts";

/** Longest name of a person, in words; particles (`bin`, `əl`) do not count. */
const MAX_WORDS = 5;

/** Whole names of a user's own lexicon. */
const findUsers = createEntryFinder(CATEGORY.userPerson, () => "person", {
  plain: 0.95,
  ambiguous: 0.95,
  needsHead: 0.95,
});

/** Proposes people: stretches of capitalised words, judged by what the words are and what stands around them. */
export const findPeople: Finder = (words, proposals) => {
  findUsers(words, proposals);
  const { count, offsets, unitStarts, unitEnds } = words.runs;
  for (let run = 0; run < count; run++) {
    const end = offsets[run + 1]!;
    for (let first = offsets[run]!; first < end; first++) {
      if (words.parts[unitStarts[first]!] === PART.tail) continue;
      const whole = findFamilyFirst(words, run, first);
      if (whole > first) {
        const end = endOfGiven(words, unitEnds[whole]!);
        proposals.add("person", unitStarts[first]!, end, RULES.familyFirst.id, CERTAIN);
        first = whole;
        continue;
      }
      let names = 0;
      for (let last = first; last < end && names < MAX_WORDS; last++) {
        if (last > first && findFamilyFirst(words, run, last) > last) break;
        if (words.parts[unitStarts[last]!] !== PART.particle) names++;
        const rule = judge(words, run, first, last);
        if (rule === undefined) continue;
        proposals.add("person", unitStarts[first]!, unitEnds[last]!, rule.id, rule.score);
        if (!goesOn(words, run, first, last)) continue;
        proposals.add("person", unitStarts[first]!, unitEnds[last]!, "person.part", PART_SCORE);
      }
    }
  }
};

/** Never the surest: it only tells the model. */
const PART_SCORE = 0.01;

/** Could the words next to the stretch be of the same name: `Erik Fenrix` of `Yan-Erik Fenrix`, or `Əli Həsən` of `Əli Həsən Vəli`? */
function goesOn(words: NameWords, run: number, first: number, last: number): boolean {
  const { offsets, unitStarts, unitEnds } = words.runs;
  const isHyphenated = first > offsets[run]! && unitEnds[first - 1]! < unitStarts[first]!;
  if (isHyphenated) return true;
  const next = last + 1;
  if (next === offsets[run + 1]! || findFamilyFirst(words, run, next) > next) return false;
  return couldBeName(words, unitStarts[next]!);
}

interface PersonRule {
  readonly id: string;
  readonly score: Sureness;
}

/** How a stretch may name a person. Rules of one id are one rule to the name model, whose weights were learned by ids. */
const RULES = {
  /** `Əli Həsən oğlu Məmmədov`, `Nikolay Petroviç Rezanov` */
  patronymic: { id: "person.patronymic", score: CERTAIN },
  /** `Nərmin xanım` */
  honoured: { id: "person.honorific", score: LIKELY },
  /** `Gülçöhrə xanım`, of whom no lexicon knows */
  honorific: { id: "person.honorific", score: 0.85 },
  /** `B.Quliyev` */
  initials: { id: "person.initials", score: 0.9 },
  /** `Quliyev B.` */
  familyInitials: { id: "person.familyInitials", score: CERTAIN },
  /** `Aysel Quliyeva` */
  givenFamily: { id: "person.givenFamily", score: 0.95 },
  /** A given name and all the words of a run behind it: `Luis Lopes da Kosta` */
  whole: { id: "person.whole", score: LIKELY },
  /** `Si Cinpin`, `Məmmədov Əli` */
  familyFirst: { id: "person.whole", score: LIKELY },
  /** A given name and one or two words that no lexicon knows. */
  givenUnknown: { id: "person.givenUnknown", score: 0.85 },
  /** `Abdullah Ər-Rabiə` */
  article: { id: "person.article", score: 0.95 },
  /** `Anna Kremer-Haupt` */
  doubleFamily: { id: "person.doubleFamily", score: CERTAIN },
  given: { id: "person.given", score: 0.3 },
  /** `II Nikolay`, `Çarlz III` */
  numbered: { id: "person.numbered", score: 0.7 },
  /** One or two words that no lexicon knows and a family name. */
  unknownFamily: { id: "person.unknownFamily", score: 0.8 },
  family: { id: "person.family", score: 0.25 },
  /** Two or three words that no lexicon knows, after a title. */
  titledUnknown: { id: "person.titledUnknown", score: 0.85 },
  /** The same, all that stands between an office and words that are no names. */
  titledWhole: { id: "person.titledUnknown", score: LIKELY },
  titled: { id: "person.titled", score: 0.4 },
  /** `Papa Kliment`, `kral Xarald`, `kral V Xarald` */
  reigning: { id: "person.reigning", score: LIKELY },
  /** `Kərimov` of `Cənab Kərimov` */
  addressed: { id: "person.addressed", score: CERTAIN },
  /** `Zelenski` of `Tramp Zelenski ilə görüşüb` */
  beside: { id: "person.beside", score: CERTAIN },
  familyAlone: { id: "person.familyAlone", score: 0.5 },
  givenAlone: { id: "person.givenAlone", score: 0.4 },
  /** `Leyla` of `Leyla dünən gəlib`, or of `müğənni Leyla` */
  knownGiven: { id: "person.givenAlone", score: LIKELY },
  /** `B.Quliyev Prezident`, `Əli Vəliyev Bakı` */
  holdsOther: { id: "person.holdsOther", score: 0.05 },
  unknown: { id: "person.unknown", score: 0.2 },
  capitals: { id: "person.capitals", score: 0.1 },
} satisfies Record<string, PersonRule>;

const TITLE = bit(CATEGORY.position) | bit(CATEGORY.honorific);

/** The surest rule for the units `first` to `last` of a run; undefined for what no person is called. */
function judge(words: NameWords, run: number, first: number, last: number): PersonRule | undefined {
  const { parts, runs, endings } = words;
  const { unitStarts } = runs;
  const lastPart = parts[unitStarts[last]!];
  if (lastPart === PART.particle) return undefined;
  if (lastPart === PART.initial) {
    return isFamilyWithInitials(words, run, first, last) ? RULES.familyInitials : undefined;
  }
  if (last > first && mixesCapitals(words, first, last)) return undefined;
  if (isHonorificBefore(words, first) || isBehindHyphen(words, run, first, last)) return undefined;
  const tail = findTail(words, first, last);
  if (tail >= 0 && isUnit(words, tail, bit(CATEGORY.nameParticle))) {
    return isWholePatronymic(words, run, first, tail, last) ? RULES.patronymic : undefined;
  }
  // `Perinatal Mərkəz ana olan qadınlara xidmət göstərir`: such words are plain nouns as well.
  if (tail >= 0 && countNames(words, first, tail - 1) === 0) return undefined;
  if (tail >= 0)
    return tail === first + 1 && isUnit(words, first, GIVEN) ? RULES.honoured : RULES.honorific;
  if (first === last && namesDisaster(words, unitStarts[first]!, unitStarts[first]! + 1))
    return undefined;
  if (areTowns(words, first, last) || isFamilyPlural(words, first, last)) return undefined;
  if (last > first && isOwnedNoun(words, first)) return RULES.holdsOther;
  if (last > first && isInPlace(words, first)) return RULES.holdsOther;
  if (holdsGoal(words, first, last)) return RULES.holdsOther;
  if (last > first && holdsOther(words, first, last)) return RULES.holdsOther;
  for (let unit = first + 1; unit <= last; unit++)
    if (isBesideOther(words, run, unit)) return RULES.holdsOther;
  if (parts[unitStarts[first]!] === PART.initial) return last > first ? RULES.initials : undefined;
  // `Dünən Fidan gəlib`: the capital of such a word is the sentence's.
  if (isPlainOpener(words, unitStarts[first]!)) return undefined;
  if (isNumbered(words, first, last))
    return isBehindReign(words, unitStarts[first]!) ? RULES.reigning : RULES.numbered;
  const names = countNames(words, first, last);
  const isShort = names === 2 || names === 3;
  const isFamily = isUnit(words, last, FAMILY);
  if (isShort && hasArticle(words, first, last))
    return isWhole(words, run, first, last) ? RULES.whole : RULES.article;
  if (names === 3 && isFamily && isPatronymic(words, first + 1)) return RULES.patronymic;
  if (names === 3 && hasDoubleFamily(words, run, first, last)) return RULES.doubleFamily;
  if (last > first && areTwo(words, run, first))
    return last === first + 1 ? RULES.whole : RULES.holdsOther;
  if (last > first && isWhole(words, run, first, last)) return RULES.whole;
  if (isFamilyFirst(words, run, first, last)) return RULES.familyFirst;
  if (last > first && isUnit(words, first, GIVEN)) {
    if (isCutShort(words, run, first, last)) return RULES.given;
    if (isFamily) return RULES.givenFamily;
    return isShort ? RULES.givenUnknown : RULES.given;
  }
  // `Rəsmi Kiyev`, `Əhmədbəyli-Füzuli yolu`: only a given name makes people of places that end so.
  if (isFamily && isPlace(words, last)) return last > first ? RULES.holdsOther : RULES.capitals;
  // `Ərdoğanla Paşinyan`: one with another.
  if (last > first && isWithOther(words, unitStarts[first]!)) return RULES.holdsOther;
  if (first === last && isBeside(words, run, first)) return RULES.beside;
  if (last > first && isFamily) return isShort ? RULES.unknownFamily : RULES.family;
  if (first === last && (isAddressed(words, run, first) || isBearer(words, run, first)))
    return RULES.addressed;
  if (first === last && isReigning(words, run, first)) return RULES.reigning;
  if (first === last && isGivenOfSomebody(words, run, first)) return RULES.knownGiven;
  if (isShort && isWholeBehindOffice(words, run, first, last)) return RULES.titledWhole;
  if (endings[unitStarts[first]!]! & TITLE) return isShort ? RULES.titledUnknown : RULES.titled;
  if (isFamily) return RULES.familyAlone;
  if (isUnit(words, first, GIVEN))
    return isGivenAlone(words, run, first) ? RULES.knownGiven : RULES.givenAlone;
  return isShort ? RULES.unknown : RULES.capitals;
}

/** `Erik Fenrix` of `Yan-Erik Fenrix`, `Benz` of `Mercedes-Benz` */
function isBehindHyphen(words: NameWords, run: number, first: number, last: number): boolean {
  const { offsets, unitStarts, unitEnds } = words.runs;
  if (first === offsets[run] || unitEnds[first - 1] === unitStarts[first]) return false;
  if (last === first) return bodyAt(words.reading, unitStarts[first - 1]!, unitEnds[last]!) >= 0;
  return isWhole(words, run, first - 1, last);
}

/** `Əlahəzrət`, `Cənab`: what stands before names and is none; but `Hacı` is one. */
function isHonorificBefore(words: NameWords, unit: number): boolean {
  const { lexicon, bits, hitFirst, hitEntries } = words.reading;
  const token = words.runs.unitStarts[unit]!;
  if ((bits[token]! & bit(CATEGORY.honorific)) === 0 || isUnit(words, unit, GIVEN)) return false;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    const entry = hitEntries[h]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.honorific) continue;
    if (lexicon.cell(entry, "position") === "before") return true;
  }
  return false;
}

/** `Kərimov` of `Cənab Kərimov`: a family name that is no given name, and all there is behind such a word. */
function isAddressed(words: NameWords, run: number, unit: number): boolean {
  const { offsets } = words.runs;
  if (unit === offsets[run]! || unit + 1 !== offsets[run + 1]!) return false;
  return (
    isUnit(words, unit, FAMILY) && !isUnit(words, unit, GIVEN) && isHonorificBefore(words, unit - 1)
  );
}

/** `Füzuli` of `Füzuli adına Əlyazmalar İnstitutu`, whatever else is called so. */
function isBearer(words: NameWords, run: number, unit: number): boolean {
  const { reading, runs } = words;
  const { offsets, unitStarts, unitEnds } = runs;
  const isFirst = unit === offsets[run]! || isPlainOpener(words, unitStarts[unit - 1]!);
  if (!isFirst || !isUnit(words, unit, GIVEN | FAMILY)) return false;
  // `Qəhrəmanı adına layiq görülüb`
  const features = featuresOf(words, unitStarts[unit]!);
  if (possessiveOf(features) !== 0 || caseOf(features) !== CASE.nominative) return false;
  return reading.table.keyEquals(reading.forms[unitEnds[unit]!] ?? 0, "adına");
}

/** A name with the initials behind it, where they are not those of the next: `Quliyev B.A.`, `Ayxan M.`, but `Quliyev B.Aslanov`. */
function isFamilyWithInitials(words: NameWords, run: number, first: number, last: number): boolean {
  const { parts, runs } = words;
  const { tokens } = words.reading;
  if (last + 1 < runs.offsets[run + 1]! || !isUnit(words, first, GIVEN | FAMILY)) return false;
  // `S.p.A.`
  const end = runs.unitEnds[last]!;
  if (isGlued(tokens, end) && words.parts[end] === PART.lower) return false;
  for (let unit = first + 1; unit <= last; unit++) {
    if (parts[runs.unitStarts[unit]!] !== PART.initial) return false;
  }
  return last > first && (first === runs.offsets[run] || !isUnit(words, first - 1, GIVEN));
}

/** Is there a word behind the first that is known as something else and as no name of a person, or begins an office? */
function holdsOther(words: NameWords, first: number, last: number): boolean {
  for (let unit = first + 1; unit <= last; unit++) {
    const token = words.runs.unitStarts[unit]!;
    if (words.parts[token] !== PART.capital || isRoman(words, unit)) continue;
    // `Baş` of `Müzəffər Ali Baş Komandan`
    if (beginsEntry(words.reading, token, CATEGORY.position)) return true;
    if (isOwnerState(words, token)) return true;
    if (isNoName(words, token) && !isUnit(words, unit, bit(CATEGORY.nameParticle))) return true;
  }
  return false;
}

/** `Fransa` in `Çarlz Fransa prezidentini`, though it may be the dative of a name: a state, and what it has behind it. */
function isOwnerState(words: NameWords, token: number): boolean {
  const { parts, reading } = words;
  if ((reading.bits[token]! & bit(CATEGORY.country)) === 0 || isCut(words, token + 1)) return false;
  if (parts[token + 1] !== PART.lower) return false;
  return possessiveOf(featuresOf(words, token + 1)) !== POSSESSIVE.none;
}

/** `Şaripoviç`, `İvanovna` */
function isPatronymic({ reading, runs }: NameWords, unit: number): boolean {
  const ending = familyEndingOf(foldName(tokenText(reading.tokens, runs.unitStarts[unit]!)));
  return ending !== undefined && ending.patronymic !== "";
}

const PLACE = bit(CATEGORY.place);

/** A place that only its ending makes like a family name. */
function isPlace(words: NameWords, unit: number): boolean {
  return isUnit(words, unit, PLACE) && !isUnit(words, unit, GIVEN | bit(CATEGORY.familyName));
}

/** Ends the stretch in a word with an Arabic article that is no place, as `Ər-Riyad` is? */
function hasArticle({ reading, parts, runs }: NameWords, first: number, last: number): boolean {
  const { unitStarts } = runs;
  const article = unitStarts[last - 1]!;
  if (last - first < 2 || unitStarts[last]! !== article + 2) return false;
  const { text, starts, ends } = reading.tokens;
  const isArticle =
    ends[article]! - starts[article]! === 2 && "əƏ".includes(text[starts[article]!]!);
  return isArticle && parts[article + 1] === PART.hyphen && !(reading.bits[article]! & PLACE);
}

/** A given name and two family names joined by a hyphen; but `Əli Vəliyev-Kərim Həsənov görüşü` is of two people. */
function hasDoubleFamily(words: NameWords, run: number, first: number, last: number): boolean {
  const { unitStarts, unitEnds, offsets } = words.runs;
  if (last !== first + 2 || unitStarts[last] !== unitEnds[last - 1]! + 1) return false;
  if (!isUnit(words, first, GIVEN) || unitStarts[first + 1] !== unitEnds[first]) return false;
  if (isUnit(words, last, GIVEN | TITLE) || isUnit(words, first + 1, GIVEN)) return false;
  return last + 1 === offsets[run + 1]! || !isUnit(words, last + 1, FAMILY);
}

/** One or two words with a Roman number before or behind them, as kings have. */
function isNumbered(words: NameWords, first: number, last: number): boolean {
  if (last === first) return false;
  const from = isRoman(words, first) ? first + 1 : first;
  const to = from === first && isRoman(words, last) ? last - 1 : last;
  if (to - from === last - first || to - from > 1) return false;
  return to >= from && countNames(words, from, to) === to - from + 1;
}

/** `Salim XİN-ə`: an acronym beside words in small letters is none of a name, but a number may be, as in `II Nikolay`. */
function mixesCapitals({ reading, parts, runs }: NameWords, first: number, last: number): boolean {
  const { shapes } = reading.tokens;
  let seen = 0;
  for (let unit = first; unit <= last; unit++) {
    const token = runs.unitStarts[unit]!;
    if (parts[token] !== PART.capital || shapes[token]! & (SHAPE.roman | SHAPE.single)) continue;
    seen |= shapes[token]! & SHAPE.allCapitals ? 1 : 2;
  }
  return seen === 3;
}

/** The first unit of the stretch that is `oğlu`, `qızı` or an honorific, or -1. */
function findTail({ parts, runs }: NameWords, first: number, last: number): number {
  for (let unit = first + 1; unit <= last; unit++) {
    if (parts[runs.unitStarts[unit]!] === PART.tail) return unit;
  }
  return -1;
}

/**
 * Is the stretch the whole of a name with `oğlu` or `qızı`: `Əli Həsən oğlu Məmmədov`, or with the family name first, as in
 * documents, `Məmmədov Əli Həsən oğlu`?
 */
function isWholePatronymic(
  words: NameWords,
  run: number,
  first: number,
  tail: number,
  last: number,
): boolean {
  const start = words.runs.offsets[run]!;
  const end = words.runs.offsets[run + 1]!;
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

/**
 * `Zelenski` of `Tramp Zelenski ilə görüşüb`: a family name to which something is done, behind another one that begins the run. With a
 * given name before them they may be one's: `Manuel Lopes Obradoru`.
 */
function isBesideOther(words: NameWords, run: number, unit: number): boolean {
  const { runs, reading } = words;
  const { offsets, unitStarts, unitEnds } = runs;
  if (unit !== offsets[run]! + 1 || unit + 1 !== offsets[run + 1]!) return false;
  const token = unitStarts[unit]!;
  if (unitEnds[unit - 1] !== token) return false;
  if (!isFamilyOnly(words, unit - 1) || !isFamilyOnly(words, unit)) return false;
  // `Li Vudyear ilə`
  if (standsFirst(reading, unitStarts[unit - 1]!)) return false;
  const found = caseOf(featuresOf(words, token));
  if (found === CASE.nominative) return isWith(reading, token + 1);
  return found === CASE.accusative || found === CASE.instrumental || found === CASE.dative;
}

/** `Orxan Rezanov Tural Vəliyevlə görüşüb`: two given names, each with a family name that is none. */
function areTwo(words: NameWords, run: number, first: number): boolean {
  const { offsets, unitStarts } = words.runs;
  const last = first + 3;
  if (last + 1 !== offsets[run + 1]! || unitStarts[last] !== unitStarts[first]! + 3) return false;
  for (let unit = first; unit <= last; unit += 2) {
    const isFamily = isUnit(words, unit + 1, FAMILY) && !isUnit(words, unit + 1, GIVEN);
    if (!isFamily || !isUnit(words, unit, GIVEN)) return false;
  }
  return true;
}

/** `Tehran Vaşinqtonun təklifini rədd edib`: two towns, which people are called after too, the second in a case. */
function areTowns(words: NameWords, first: number, last: number): boolean {
  if (last !== first + 1) return false;
  if (!isUnit(words, first, PLACE) || !isUnit(words, last, PLACE)) return false;
  return caseOf(featuresOf(words, words.runs.unitStarts[last]!)) !== CASE.nominative;
}

/** `Əliyevlər`: a family, nobody in particular; but `Gülər` is a name of its own. */
function isFamilyPlural(words: NameWords, first: number, last: number): boolean {
  if (last > first || isUnit(words, first, GIVEN | OTHER) || !isUnit(words, first, FAMILY))
    return false;
  const { table, forms, lexicon } = words.reading;
  const form = forms[words.runs.unitStarts[first]!]!;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const word = table.words[a]!;
    const isPlural = (table.features[a]! & FLAG.plural) !== 0;
    if (word >= 0 && (lexicon.masks[word]! & bit(CATEGORY.familyName)) !== 0) return isPlural;
    if (word < 0 && isPlural && isFamilyStem(table.keyText(form).slice(0, table.stems[a]!)))
      return true;
  }
  return false;
}

function isFamilyStem(stem: string): boolean {
  return familyEndingOf(stem)?.isAmbiguous === false;
}

/** A family name and a given name that is nothing else, with no family name of its own: `Si Cinpin Pekində`, but `Tramp Vladimir Putinlə`. */
function isFamilyFirst(words: NameWords, run: number, first: number, last: number): boolean {
  const { runs } = words;
  if (last !== first + 1 || runs.unitEnds[first] !== runs.unitStarts[last]) return false;
  if (!isUnit(words, first, bit(CATEGORY.familyName)) || isUnit(words, first, GIVEN | OTHER))
    return false;
  if (!isUnit(words, last, GIVEN) || isUnit(words, last, FAMILY | OTHER)) return false;
  if (caseOf(featuresOf(words, runs.unitStarts[first]!)) !== CASE.nominative) return false;
  const next = last + 1;
  return next === runs.offsets[run + 1]! || !couldBeName(words, runs.unitStarts[next]!);
}

/** Is it a family name of the lexicon, and nothing else? */
function isFamilyOnly(words: NameWords, unit: number): boolean {
  return isUnit(words, unit, bit(CATEGORY.familyName)) && !isUnit(words, unit, GIVEN | OTHER);
}

/** `Laçında Tramp ilə görüşüb`: somebody stands behind where it was. */
function isInPlace(words: NameWords, unit: number): boolean {
  if (!isUnit(words, unit, PLACE)) return false;
  return caseOf(featuresOf(words, words.runs.unitStarts[unit]!)) === CASE.locative;
}

/**
 * `Piter Qrem Kiyevə gəlib`: a town that somebody is in or goes to, behind two names that are enough; behind a family name it is one
 * even where people are called so, `Anar Vəliyev Təbrizə gedib`.
 */
function holdsGoal(words: NameWords, first: number, last: number): boolean {
  for (let unit = first + 2; unit <= last; unit++) {
    const isSure = isFamilyOnly(words, unit - 1) && isUnit(words, first, GIVEN);
    if (isGoal(words, unit, isSure) && countNames(words, first, unit - 1) > 1) return true;
  }
  return false;
}

/** Stands somebody's family name beside a name that it is no part of? */
function isBeside(words: NameWords, run: number, unit: number): boolean {
  const next = unit + 1;
  return (
    isBesideOther(words, run, unit) ||
    (next < words.runs.offsets[run + 1]! && isBesideOther(words, run, next)) ||
    isBehindPlace(words, run, unit) ||
    isBehindBody(words, run, unit)
  );
}

/** `Tramp` of `Harvard Universiteti Tramp ilə razılaşıb`, `Davos Forumunda Tramp çıxış edib` */
function isBehindBody(words: NameWords, run: number, unit: number): boolean {
  const { offsets, unitStarts } = words.runs;
  const start = unitStarts[unit]!;
  if (unit === offsets[run]! || unit + 1 !== offsets[run + 1]!) return false;
  if (!isFamilyOnly(words, unit) || !couldBeName(words, start)) return false;
  return isBehindHead(words, start);
}

/** `Tramp` of `Prezident Laçında Tramp ilə görüşüb` */
function isBehindPlace(words: NameWords, run: number, unit: number): boolean {
  const { offsets } = words.runs;
  if (unit === offsets[run]! || unit + 1 !== offsets[run + 1]!) return false;
  return isInPlace(words, unit - 1) && isFamilyOnly(words, unit);
}

function isWithOther(words: NameWords, token: number): boolean {
  return caseOf(featuresOf(words, token)) === CASE.instrumental;
}
