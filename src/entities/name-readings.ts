import { type Analyses, bareWord } from "../analyses/analyze.ts";
import { caseOf, FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import {
  bit,
  CATEGORY,
  ENDS_PHRASE,
  NAME_BITS,
  PERSON_BITS,
  PLACE_BITS,
} from "../lexicon/category.ts";
import type { Settled } from "../mentions/settle.ts";
import { lowerUnit, MAX_WORD, writeKey } from "../text/fold-case.ts";
import { isVowel } from "../text/vowels.ts";
import { SHAPE, type Tokens } from "../tokens/tokens.ts";
import type { MentionType } from "../types.ts";
import { endingOdds } from "./ending-odds.ts";
import { familyEndingAt } from "./person/family-endings.ts";
import { genderAmong, originOf } from "./person/gender.ts";
import { isStemOfName, type StemEvidence } from "./stem-evidence.ts";
import { cellOf } from "./words.ts";

const ANY_NAME = NAME_BITS | bit(CATEGORY.userPerson);

/** What the last word of a name of each type is likely to be in the lexicon. */
export const NAME_CATEGORIES: Readonly<Partial<Record<MentionType, number>>> = {
  person:
    PERSON_BITS | bit(CATEGORY.userPerson) | bit(CATEGORY.honorific) | bit(CATEGORY.nameParticle),
  country: bit(CATEGORY.country),
  place: PLACE_BITS,
  organisation: bit(CATEGORY.organisation),
  "named-event": bit(CATEGORY.namedEvent),
};

/** The best reading of a name's last word, or -1 for the word as it stands. */
export function nameAnalysis(reading: Analyses, mention: Settled, evidence: StemEvidence): number {
  const { table, forms, tokens } = reading;
  const last = mention.endToken - 1;
  const form = forms[last]!;
  const isKnown = isBareName(reading, mention);
  writeKey(tokens.text, tokens.starts[last]!, tokens.ends[last]!, LAST_WORD);
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if (!isNameReading(reading, mention, a)) continue;
    const score = weighStem(reading, mention, a, evidence, isKnown);
    if (score > bestScore) {
      bestScore = score;
      best = a;
    }
  }
  if (best < 0) return -1;
  return weighStem(reading, mention, -1, evidence, isKnown) >= bestScore ? -1 : best;
}

/** The key of the last word of the name that is read. */
const LAST_WORD = new Uint16Array(2 * MAX_WORD);

/** Is the last word as it stands a name of the lexicon? */
function isBareName(reading: Analyses, { type, endToken }: Settled): boolean {
  return isNameOfType(reading, bareWord(reading.table, reading.forms[endToken - 1]!), type);
}

function isNameOfType({ lexicon }: Analyses, word: number, type: MentionType): boolean {
  return word >= 0 && (lexicon.masks[word]! & NAME_CATEGORIES[type]!) !== 0;
}

/** `Leylanın` is Leyla's rather than Leylan's, but `Elçinin` Elçin's rather than Elçi's. */
function weighLastVowel({ text, starts }: Tokens, i: number, length: number): number {
  const unit = lowerUnit(text.charCodeAt(starts[i]! + length - 1));
  return OPEN_VOWELS.has(unit) ? 0.2 : 0;
}

function isNameReading(reading: Analyses, mention: Settled, a: number): boolean {
  return (
    isStemOfName(reading, a) ||
    isOurs(reading, a, mention.type) ||
    (isUnknownHead(reading, mention) && isPossessed(reading, a))
  );
}

/** A small last word of a longer name is its head, though no lexicon has it: `3-cü tağımının`. */
function isUnknownHead({ tokens }: Analyses, { type, firstToken, endToken }: Settled): boolean {
  if (type === "person" || type === "country" || endToken - firstToken === 1) return false;
  return (tokens.shapes[endToken - 1]! & SHAPE.initialCapital) === 0;
}

function isPossessed({ table }: Analyses, a: number): boolean {
  const features = table.features[a]!;
  if (possessiveOf(features) !== POSSESSIVE["3sg"]) return false;
  return (features & (FLAG.derived | FLAG.verb | FLAG.question)) === 0;
}

/** `Qarabağımız`: a known name, and ours. */
function isOurs(reading: Analyses, a: number, type: MentionType): boolean {
  const { table } = reading;
  if (possessiveOf(table.features[a]!) !== POSSESSIVE["1pl"]) return false;
  return isNameOfType(reading, table.words[a]!, type);
}

// A name of the lexicon outweighs how any ending looks on a word that is none.
const KNOWN = 9;
const KNOWN_OTHERWISE = 4;
const SEEN = 2.5;
const SEEN_WHOLE = 5;
const DISHARMONIC = -4;
const STRONGLY_DISHARMONIC = -6;
/** An ending on an unknown head is likelier than a head that looks inflected; most of all if it is possessed. */
const INFLECTED_HEAD = 1.5;
const POSSESSED_HEAD = 1.7;

/**
 * How likely a stem is to be the name, by reading `a` of the mention's last word (-1: as it stands).
 *
 * @param isKnown the word as it stands is a name of the lexicon: then endings are weighed by case, else by how they look
 */
function weighStem(
  reading: Analyses,
  mention: Settled,
  a: number,
  evidence: StemEvidence,
  isKnown: boolean,
): number {
  const { table, lexicon, tokens, forms } = reading;
  const { type } = mention;
  const last = mention.endToken - 1;
  const features = a < 0 ? 0 : table.features[a]!;
  const length = a < 0 ? table.lengthOf(forms[last]!) : table.stems[a]!;
  const word = a < 0 ? -1 : table.words[a]!;
  const look =
    isKnown || isNameOfType(reading, word, type)
      ? undefined
      : weighLook(type, length, table.lengthOf(forms[last]!), features);
  let score = look ?? weighEndings(type, features);
  const others = evidence.othersWith(forms[last]!, length);
  score += SEEN * Math.min(2, others);
  // `Rəhmani` and `Rəhmaninin`: nobody possesses a name.
  if (a < 0 && type === "person" && others > 0) score += SEEN_WHOLE;
  if (word >= 0) score += weighWord(lexicon.masks[word]!, type);
  if (type === "person") {
    score += weighFamilyName(reading, mention, length);
    score += weighGivenName(reading, mention, a < 0 ? bareWord(table, forms[last]!) : word);
  }
  if (length < 4) score += length < 3 ? -3 : -0.5;
  if (features !== 0 && isUnknownHead(reading, mention))
    score += isPossessed(reading, a) ? POSSESSED_HEAD : INFLECTED_HEAD;
  if (features === 0) return score + weighNominative(reading, mention);
  if (word >= 0) return score + weighLastVowel(tokens, last, length);
  return isUnspeakable(tokens.text, tokens.starts[last]!, length) ? score + UNSPEAKABLE : score;
}

/** What speaks for a word as it stands: capitals, and a word after it that says what it is (`Xolqaraqaşlı kəndi`). */
function weighNominative({ tokens, bits }: Analyses, { type, endToken }: Settled): number {
  const isShouted = (tokens.shapes[endToken - 1]! & SHAPE.allCapitals) !== 0;
  const isExplained =
    type === "place" &&
    endToken < tokens.count &&
    (bits[endToken]! & bit(CATEGORY.placeHead)) !== 0 &&
    (tokens.shapes[endToken]! & SHAPE.initialCapital) === 0;
  return (isShouted ? 2 : 0) + (isExplained ? EXPLAINED : 0);
}

const EXPLAINED = 5;
const UNSPEAKABLE = -3;

/** Does a stem end in a consonant that only a vowel can carry, the `şl` of `Qaraqaşlı`, or within a part of names? */
function isUnspeakable(text: string, start: number, length: number): boolean {
  if (length < 2 || cutsReligion(text, start, length)) return true;
  const last = lowerUnit(text.charCodeAt(start + length - 1));
  const before = lowerUnit(text.charCodeAt(start + length - 2));
  return SONORANTS.has(last) && !isVowel(before) && !CARRIERS.has(before);
}

/** `Mouhiddin`: the `din` of such names is Arabic for religion, and no ending begins in it. */
function cutsReligion(text: string, start: number, length: number): boolean {
  const cut = start + length;
  return text.startsWith("ddin", cut - 2) || text.startsWith("ddin", cut - 3);
}

const OPEN_VOWELS = unitsOf("aə");
const SONORANTS = unitsOf("lmnrvy");
const CARRIERS = unitsOf("lmnry");

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

/** How the ending after a stem of some length looks on an unknown name, or undefined if nothing is known of it. */
function weighLook(
  type: MentionType,
  length: number,
  whole: number,
  features: number,
): number | undefined {
  if (features === 0) return 0;
  if (type !== "person" && type !== "place") return undefined;
  const odds = endingOdds(LAST_WORD, length, whole, type === "person");
  if (odds === undefined) return undefined;
  return odds + (features & FLAG.disharmonic ? STRONGLY_DISHARMONIC : 0);
}

function weighWord(mask: number, type: MentionType): number {
  if (mask & NAME_CATEGORIES[type]!) return KNOWN;
  return mask & (ANY_NAME | ENDS_PHRASE) ? KNOWN_OTHERWISE : 0;
}

/**
 * `-yev` makes a family name; `-ova` a woman's, unless the name is a man's: then it is his dative, `Kazımova`. An ending of other
 * words too, like the `-in` of `Qaluzin`, counts after a given name of the same origin.
 */
function weighFamilyName(reading: Analyses, mention: Settled, length: number): number {
  const { firstToken, endToken } = mention;
  const ending = familyEndingAt(LAST_WORD, length);
  if (ending === undefined) return 0;
  if (ending.isAmbiguous) {
    const origin = originOf(reading, firstToken, endToken - 1);
    // Given names of any origin stand before `-yan` and `-sen`.
    const isOfAny = ending.origin === "other" && ending.length > 2 && endToken - firstToken > 1;
    return isOfAny || origin === ending.origin ? SAME_ORIGIN : 0.3;
  }
  if (ending.gender !== "f") return 3;
  const gender = genderAmong(reading, firstToken, endToken - 1);
  if (gender === undefined) return 12;
  return gender === "f" ? 20 : 0;
}

const SAME_ORIGIN = 3;

/** No man has a woman's given name for a family name: `Anar Səlimə` is the dative of `Anar Səlim`. */
function weighGivenName(reading: Analyses, mention: Settled, word: number): number {
  const { firstToken, endToken } = mention;
  if (word < 0 || endToken - firstToken === 1) return 0;
  const isFamily = (reading.lexicon.masks[word]! & bit(CATEGORY.familyName)) !== 0;
  if (isFamily || cellOf(reading, word, CATEGORY.givenName, "gender") !== "f") return 0;
  return genderAmong(reading, firstToken, endToken - 1) === "m" ? OTHER_GENDER : 0;
}

const OTHER_GENDER = -3;

/** How usual endings are on names of a type; measured against the name as it stands. */
const CASE_WEIGHTS: Readonly<Record<"person" | "other", readonly number[]>> = {
  // nominative, genitive, dative, accusative, locative, ablative, instrumental, terminative, equative
  person: [0, -1, -1.8, -2.2, -3.5, -2.5, -1.2, -5, -6],
  other: [0, -0.8, -1.2, -2, -0.5, -0.8, -2.5, -4, -6],
};

function weighEndings(type: MentionType, features: number): number {
  const weights = CASE_WEIGHTS[type === "person" ? "person" : "other"];
  let score = weights[caseOf(features)]!;
  if (features & FLAG.disharmonic) score += DISHARMONIC;
  if (features & FLAG.question) score -= 4;
  if (features & (FLAG.pastCopula | FLAG.conditional)) score -= 3;
  if (features & FLAG.copula) score -= 1.5;
  return score;
}
