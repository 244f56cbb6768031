import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { bit, CATEGORY, PERSON_BITS } from "../../lexicon/category.ts";
import { isCapital } from "../../mentions/atoms.ts";
import type { Settled } from "../../mentions/settle.ts";
import { FULL_STOP } from "../../text/marks.ts";
import { isJoiningHyphen, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { foldName } from "../name-key.ts";
import { cellOf } from "../words.ts";
import { type FamilyEnding, familyEndingOf } from "./family-endings.ts";
import { isFamilyFirst } from "./family-first.ts";
import { type Gender, genderOfFamily, genderOfSuffix, isMansFamily, toGender } from "./gender.ts";

/** The parts of one written name. */
export interface PersonName {
  /** Given names, `Rəcəb Tayyib` of `Rəcəb Tayyib Ərdoğan`. */
  readonly given: readonly string[];
  /** Family name with its particles. */
  readonly family?: string;
  /** Father's name, with `oğlu` or `qızı`; or with `-oviç`, `-ovna`. */
  readonly patronymic?: string;
  /** `B.` of `B.Quliyev`. */
  readonly initials?: string;
  readonly honorific?: string;
  readonly gender?: Gender;
  /** One word that may be given or family name; it stands in `family`. */
  readonly isUncertain?: boolean;
}

/** One word of a name, hyphened ones whole: `Yan-Erik`, `əl-Şara`. */
interface NameWord {
  readonly text: string;
  /** Bits of `CATEGORY` of the word, or of its last part. */
  readonly mask: number;
  readonly kind:
    | "name"
    | "initial"
    | "honorific"
    | "particle"
    | "suffix"
    | "patronymic"
    /** The number of a king or pope: `XIV Leo`. */
    | "numeral";
  readonly gender?: Gender | undefined;
  /** Of a patronymic: `-oviç` of `Şaripoviç`. */
  readonly ending?: FamilyEnding;
  /** Is it a family name of those that stand first: `Si` of `Si Cinpin`? */
  readonly standsFirst: boolean;
}

/**
 * Parses a person's name, its last word already in the nominative.
 *
 * @param name the mention in the nominative, as `readNominatives` gives it
 */
export function parseName(reading: Analyses, mention: Settled, name: string): PersonName {
  const words = readWords(reading, mention, name);
  const honorific = words.find(({ kind }) => kind === "honorific");
  const initials = words
    .filter(({ kind }) => kind === "initial")
    .map(({ text }) => text)
    .join("");
  const patronymic = findPatronymic(reading, words);
  const used = new Set(patronymic);
  const names = words.filter((word) => IN_NAME.has(word.kind) && !used.has(word));
  const parts = divide(names, {
    hasInitials: initials !== "",
    hasHonorific: honorific !== undefined,
    hasPatronymic: patronymic.length > 0,
    endsInPatronymic: patronymic.length > 0 && patronymic.at(-1) === words.at(-1),
  });
  const family = textOf(parts.family);
  const familyKey = foldName(family);
  const gender =
    patronymic.find((word) => word.gender !== undefined)?.gender ??
    honorific?.gender ??
    (isMansFamily(familyKey) ? "m" : undefined) ??
    genderOf(reading, parts.given) ??
    genderOfFamily(familyKey);
  const parsed: Mutable<PersonName> = { given: parts.given.map(({ text }) => text) };
  if (family !== "") parsed.family = family;
  if (patronymic.length > 0) parsed.patronymic = textOf(patronymic);
  if (initials !== "") parsed.initials = initials;
  if (honorific !== undefined) parsed.honorific = honorific.text;
  if (gender !== undefined) parsed.gender = gender;
  if (parts.isUncertain) parsed.isUncertain = true;
  return parsed;
}

function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(" ");
}

const IN_NAME: ReadonlySet<NameWord["kind"]> = new Set([
  "name",
  "particle",
  "patronymic",
  "numeral",
]);

function readWords(reading: Analyses, mention: Settled, name: string): NameWord[] {
  const { tokens } = reading;
  const words: NameWord[] = [];
  const nameEnd = mention.start + name.length;
  for (let i = mention.firstToken; i < mention.endToken; ) {
    let end = i + 1;
    while (end + 1 < mention.endToken && isJoiningHyphen(tokens, end)) end += 2;
    if (tokens.kinds[i] === TOKEN.word) {
      const textEnd = end === mention.endToken ? nameEnd : tokens.ends[end - 1]!;
      words.push(toWord(reading, mention, i, end, tokens.text.slice(tokens.starts[i], textEnd)));
    }
    i = end;
  }
  return words;
}

function toWord(
  reading: Analyses,
  mention: Settled,
  firstToken: number,
  endToken: number,
  text: string,
): NameWord {
  const { lexicon, tokens } = reading;
  const key = foldName(text.slice(text.lastIndexOf("-") + 1));
  const word = lexicon.findWord(key);
  const mask = word < 0 ? 0 : lexicon.masks[word]!;
  const standsFirst = isFamilyFirst(reading, firstToken);
  const base = { text, mask, standsFirst };
  const isFirst = firstToken === mention.firstToken;
  if (isInitial(reading, mention, endToken, text))
    return { ...base, text: `${text}.`, kind: "initial" };
  const isLower = !isCapital(reading, firstToken);
  if (mask & bit(CATEGORY.nameParticle) && (isLower || !isLikelyName(mask))) {
    const position = cellOf(reading, word, CATEGORY.nameParticle, "position");
    if (position === "suffix") return { ...base, kind: "suffix", gender: genderOfSuffix(key) };
    if (endToken < mention.endToken) return { ...base, kind: "particle" };
  }
  if (mask & bit(CATEGORY.honorific) && (isLower || (isFirst && !isLikelyName(mask)))) {
    const gender = toGender(cellOf(reading, word, CATEGORY.honorific, "gender"));
    return { ...base, kind: "honorific", gender };
  }
  const ending = isFirst ? undefined : familyEndingOf(key);
  // South Slavic family names end so too: findPatronymic tells them apart.
  if (ending?.patronymic)
    return { ...base, kind: "patronymic", gender: toGender(ending.gender), ending };
  const isNumeral = (tokens.shapes[firstToken]! & SHAPE.roman) !== 0;
  return { ...base, kind: isFirst && isNumeral ? "numeral" : "name" };
}

function isLikelyName(mask: number): boolean {
  return (mask & PERSON_BITS) !== 0;
}

/** `B.` and `Yu.`: a capital, or a capital with a small letter, before a full stop of the name. One after the name is none of its letters. */
function isInitial(
  { tokens }: Analyses,
  mention: Settled,
  endToken: number,
  text: string,
): boolean {
  const isInside = endToken < mention.endToken;
  return text.length <= 2 && isInside && tokens.units[endToken] === FULL_STOP;
}

/** The words of the patronymic: `Həsən oğlu`, or the one with `-oviç`. */
function findPatronymic(reading: Analyses, words: readonly NameWord[]): NameWord[] {
  const suffix = words.findIndex(({ kind }) => kind === "suffix");
  if (suffix > 0) return words.slice(suffix - 1, suffix + 1);
  const slavic = words.find(({ kind }) => kind === "patronymic");
  if (slavic === undefined) return [];
  const isBetween = slavic !== words.at(-1) || words.length > 2;
  return isBetween || slavic.gender === "f" || isOfFather(reading, slavic, words[0]!)
    ? [slavic]
    : [];
}

/**
 * `Vladimir Petroviç` is called by his father's name, `Zoran Milanoviç` by a family name: South Slavic ones end so too. So the
 * father must be Russian like his son, or have a name from the East.
 */
function isOfFather(reading: Analyses, { text, mask, ending }: NameWord, given: NameWord): boolean {
  if (ending === undefined || mask & bit(CATEGORY.familyName)) return false;
  if (ending.patronymic === "always") return true;
  const origin = originOfName(reading, text.slice(0, -ending.length));
  if (EASTERN.has(origin)) return true;
  return origin === "ru" && originOfName(reading, given.text) === "ru";
}

const EASTERN: ReadonlySet<string> = new Set(["az", "ar", "fa", "tr"]);

function originOfName(reading: Analyses, text: string): string {
  return cellOf(reading, reading.lexicon.findWord(text), CATEGORY.givenName, "origin");
}

interface Divided {
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  readonly isUncertain?: boolean;
}

/** Which words are given names, which the family name. */
function divide(
  names: readonly NameWord[],
  around: {
    readonly hasInitials: boolean;
    readonly hasHonorific: boolean;
    readonly hasPatronymic: boolean;
    readonly endsInPatronymic: boolean;
  },
): Divided {
  const [first, ...rest] = names;
  if (first === undefined) return { given: [], family: [] };
  const last = rest.at(-1) ?? first;
  if (first.kind === "numeral") return { given: names, family: [] };
  const particle = names.findIndex(({ kind }) => kind === "particle");
  if (particle >= 0) {
    const closing = names.findLastIndex(({ kind }) => kind === "particle");
    return { given: names.slice(0, particle), family: names.slice(closing) };
  }
  if (rest.length === 0) {
    if (around.hasInitials) return { given: [], family: names };
    if (around.hasPatronymic) return { given: names, family: [] };
    return divideOne(first, around.hasHonorific);
  }
  const isTurned = (around.endsInPatronymic || isGivenOnly(last)) && isFamily(first);
  if (isTurned || first.standsFirst) return { given: rest, family: [first] };
  return { given: names.slice(0, -1), family: [last] };
}

function divideOne(word: NameWord, hasHonorific: boolean): Divided {
  if (isFamily(word)) return { given: [], family: [word] };
  if (hasHonorific || isGivenOnly(word)) return { given: [word], family: [] };
  return { given: [], family: [word], isUncertain: true };
}

function isFamily({ text, mask }: NameWord): boolean {
  const ending = familyEndingOf(foldName(text));
  if (ending !== undefined && !ending.isAmbiguous) return true;
  return (mask & bit(CATEGORY.familyName)) !== 0 && (mask & bit(CATEGORY.givenName)) === 0;
}

function isGivenOnly({ mask }: NameWord): boolean {
  return (mask & bit(CATEGORY.givenName)) !== 0 && (mask & bit(CATEGORY.familyName)) === 0;
}

function genderOf(reading: Analyses, given: readonly NameWord[]): Gender | undefined {
  for (const { text } of given) {
    const word = reading.lexicon.findWord(text);
    if (word < 0) continue;
    const gender = toGender(cellOf(reading, word, CATEGORY.givenName, "gender"));
    if (gender !== undefined) return gender;
  }
  return undefined;
}
