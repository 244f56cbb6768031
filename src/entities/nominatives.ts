import { type Analyses, bareWord } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { bit, CATEGORY, ENDS_PHRASE } from "../lexicon/category.ts";
import type { Settled } from "../mentions/settle.ts";
import { lowerUnit, MAX_WORD, unitsOfKey, writeKey } from "../text/fold-case.ts";
import { CHAR, classOf } from "../text/letters.ts";
import { SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";
import type { MentionType } from "../types.ts";
import { endingOdds } from "./ending-odds.ts";
import { readGlued } from "./glued.ts";
import { foldName } from "./name-key.ts";
import { familyEndingOf } from "./person/family-endings.ts";
import { genderAmong, originOf } from "./person/gender.ts";
import { gatherStems, isStemOfName, type StemEvidence } from "./stem-evidence.ts";
import { isAdjective, partOf } from "./words.ts";

/** A mention without its outer endings, and what those endings said. */
export interface Nominative {
  readonly name: string;
  /** Bits of `analyses/features.ts`. */
  readonly features: number;
  /** Where the mention ends after all, if the next word is glued to it. */
  readonly end?: number;
}

/**
 * Takes case, `-kı` and copula off every named mention.
 *
 * One word alone does not tell its nominative: `Putin` and `Trampın` look alike. So every reading of the last word is weighed: is
 * the stem a name of the lexicon, do other mentions of the text have it too, how usual is the ending on such a name, does it keep
 * vowel harmony. The last word of a many-word name is mostly a common noun, where the possessive belongs to the name and the case
 * does not: `Xarici İşlər Nazirliyinin` → `Xarici İşlər Nazirliyi`.
 *
 * @returns one for each of `mentions`; those that are no names keep what they have.
 */
export function readNominatives(
  reading: Analyses,
  mentions: readonly Settled[],
): readonly Nominative[] {
  const evidence = gatherStems(reading, mentions);
  return mentions.map((mention) =>
    NAME_CATEGORIES[mention.type] === undefined
      ? mention
      : readNominative(reading, mention, evidence),
  );
}

const ANY_NAME =
  bit(CATEGORY.country) |
  bit(CATEGORY.place) |
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.namedEvent) |
  bit(CATEGORY.userPerson);

/** What the last word of a name of each type is likely to be in the lexicon. */
const NAME_CATEGORIES: Readonly<Partial<Record<MentionType, number>>> = {
  person:
    bit(CATEGORY.givenName) |
    bit(CATEGORY.familyName) |
    bit(CATEGORY.userPerson) |
    bit(CATEGORY.honorific) |
    bit(CATEGORY.nameParticle),
  country: bit(CATEGORY.country),
  place: bit(CATEGORY.place) | bit(CATEGORY.country),
  organisation: bit(CATEGORY.organisation),
  "named-event": bit(CATEGORY.namedEvent),
};

/** Words that stand at the end of a many-word name and are nouns of the language. */
const HEADS =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.placeHead) |
  bit(CATEGORY.namedEventHead) |
  bit(CATEGORY.timeUnit) |
  ENDS_PHRASE;

function readNominative(reading: Analyses, mention: Settled, evidence: StemEvidence): Nominative {
  const { tokens } = reading;
  const last = mention.endToken - 1;
  if (tokens.coreEnds[last]! < tokens.ends[last]!) return readJoined(reading, mention);
  if (isEnclosed(reading, mention))
    return {
      name: tokens.text.slice(mention.start, mention.end),
      features: featuresOutside(reading, mention),
    };
  const hyphened = readHyphened(reading, mention, jointBefore(reading, mention));
  if (hyphened !== undefined) return hyphened;
  if (isShortAcronym(reading, last)) return cut(reading, mention, -1);
  const glued = mention.type === "person" ? readGlued(reading, mention) : undefined;
  if (glued !== undefined) {
    const { nameEnd, end, features } = glued;
    return { name: tokens.text.slice(mention.start, nameEnd), features, end };
  }
  const analysis =
    entryAnalysis(reading, mention) ??
    headAnalysis(reading, mention) ??
    nameAnalysis(reading, mention, evidence);
  return cut(reading, mention, analysis);
}

/** `XİN`, `MİQ`: no ending, though `in` is one. A headline in capitals has longer words. */
function isShortAcronym({ tokens }: Analyses, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  return length <= 4 && (tokens.shapes[i]! & SHAPE.allCapitals) !== 0;
}

/** Does the name end before its last token does, or at a quote? Then its endings, if it has any, stand outside. */
function isEnclosed({ tokens }: Analyses, { firstToken, end, endToken }: Settled): boolean {
  const last = endToken - 1;
  if (end < tokens.ends[last]! || tokens.kinds[last] === TOKEN.mark) return true;
  if (firstToken === 0 || endToken >= tokens.count) return false;
  return (
    (tokens.shapes[firstToken - 1]! & SHAPE.openQuote) !== 0 &&
    (tokens.shapes[endToken]! & SHAPE.closeQuote) !== 0
  );
}

/** `“Report”un`: the suffix after the quote is the mention's, though outside. */
function featuresOutside(reading: Analyses, { end, endToken }: Settled): number {
  const { tokens } = reading;
  let i = endToken - 1;
  if (tokens.ends[i] === end) i++;
  while (i < tokens.count && (tokens.shapes[i]! & SHAPE.closeQuote) !== 0) i++;
  if (i >= tokens.count || tokens.kinds[i] !== TOKEN.suffix) return 0;
  return featuresOfJoined(reading, reading.forms[i]!);
}

/** `ABŞ-ın`: the writing itself shows where the stem ends. The `s` of `Barron’s` is no ending and stays. */
function readJoined(reading: Analyses, { start, end: mentionEnd, endToken }: Settled): Nominative {
  const { tokens } = reading;
  const last = endToken - 1;
  const english = readEnglishS(reading, last);
  if (english !== undefined)
    return { name: tokens.text.slice(start, english.end), features: english.features };
  const isWhole = mentionEnd === tokens.ends[last];
  const features = isWhole ? featuresOfJoined(reading, reading.forms[last]!) : 0;
  const end = features === 0 && isWhole ? mentionEnd : Math.min(mentionEnd, tokens.coreEnds[last]!);
  return { name: tokens.text.slice(start, end), features };
}

/** `Moody’s` and `Moody’sun`: the `s` after the apostrophe of a word that is no acronym, and what follows it. */
function readEnglishS(reading: Analyses, i: number): { end: number; features: number } | undefined {
  const { tokens } = reading;
  const joint = tokens.coreEnds[i]!;
  const isAcronym = classOf(tokens.text.charCodeAt(joint - 1)) !== CHAR.lower;
  if (isAcronym || classOf(tokens.text.charCodeAt(joint)) !== CHAR.apostrophe) return undefined;
  const end = joint + "’s".length;
  if (tokens.text.charAt(end - 1) !== "s") return undefined;
  if (end === tokens.ends[i]) return { end, features: 0 };
  const features = featuresOfEnding(reading, end, tokens.ends[i]!);
  return features === 0 ? undefined : { end, features };
}

/** The hyphen before a last token that is nothing but an ending: `Rystad Energy-nin`, `Banker.az-ın`; or -1. */
function jointBefore(reading: Analyses, { firstToken, endToken }: Settled): number {
  const { tokens } = reading;
  const hyphen = endToken - 2;
  if (hyphen <= firstToken || (tokens.shapes[hyphen]! & SHAPE.hyphen) === 0) return -1;
  const isGlued =
    tokens.starts[hyphen] === tokens.ends[hyphen - 1] &&
    tokens.starts[hyphen + 1] === tokens.ends[hyphen];
  const isLower = (tokens.shapes[hyphen + 1]! & SHAPE.initialCapital) === 0;
  return isGlued && isLower ? hyphen : -1;
}

function readHyphened(
  reading: Analyses,
  { start, end }: Settled,
  hyphen: number,
): Nominative | undefined {
  if (hyphen < 0) return undefined;
  const { tokens } = reading;
  const features = featuresOfEnding(reading, tokens.starts[hyphen + 1]!, end);
  if (features === 0) return undefined;
  return { name: tokens.text.slice(start, tokens.starts[hyphen]), features };
}

/** What an ending says that stands alone in the text from `start` to `end`, or 0 if it is none. */
function featuresOfEnding(reading: Analyses, start: number, end: number): number {
  KEY[0] = HYPHEN;
  const length = writeKey(reading.tokens.text, start, end, KEY.subarray(1));
  return length === 0 ? 0 : featuresOfJoined(reading, reading.table.formOf(KEY, length + 1));
}

const HYPHEN = 0x2d;
const KEY = new Uint16Array(2 * MAX_WORD + 2);

function featuresOfJoined({ table }: Analyses, form: number): number {
  let best = 0;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const rank = possessionRank(table.features[a]!);
    if (rank < bestRank) {
      bestRank = rank;
      best = table.features[a]!;
    }
  }
  return best;
}

/** A name is rarely mine or yours, and more often in a case than somebody's. */
function possessionRank(features: number): number {
  const possessive = possessiveOf(features);
  if (possessive === POSSESSIVE.none) return 0;
  return possessive === POSSESSIVE["3sg"] ? 1 : 2;
}

/** The reading by which the mention's lexicon entry ends in its last word; of several words, since one word is weighed. */
function entryAnalysis(reading: Analyses, mention: Settled): number | undefined {
  const { entry, firstToken, endToken } = mention;
  if (entry < 0 || endToken - firstToken === 1) return undefined;
  let best: number | undefined;
  for (let h = reading.hitFirst[firstToken]!; h < reading.hitFirst[firstToken + 1]!; h++) {
    if (reading.hitEntries[h] !== entry || reading.hitEnds[h] !== endToken) continue;
    const analysis = reading.hitAnalyses[h]!;
    if (best === undefined || entryRank(reading, analysis) < entryRank(reading, best))
      best = analysis;
  }
  return best;
}

/** The lemma's own possessive is part of its last word; another one on top of it is a misreading (`Nazirliyi` + `n` + `in`). */
function entryRank({ table }: Analyses, analysis: number): number {
  const features = table.features[analysis]!;
  return 2 * possessionRank(features) + ((features & FLAG.disharmonic) === 0 ? 0 : 1);
}

/** The best reading of a noun that closes a name of several words: `Nazirliyinin`, `Evin`. */
function headAnalysis(reading: Analyses, mention: Settled): number | undefined {
  if (mention.type === "person" || mention.type === "country") return undefined;
  const { table, forms, lexicon } = reading;
  const last = mention.endToken - 1;
  const form = forms[last]!;
  let best: number | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  const isAfterAdjective = last > mention.firstToken && isAdjective(reading, last - 1);
  for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
    const mask = lexicon.masks[table.words[a]!]!;
    if (isAdverbial(reading, table.words[a]!, mask)) continue;
    if (last === mention.firstToken && (mask & NAME_CATEGORIES[mention.type]!) !== 0)
      return undefined;
    if ((mask & HEADS) === 0) continue;
    const rank = headRank(table.features[a]!, isAfterAdjective);
    if (rank < bestRank) {
      bestRank = rank;
      best = a;
    }
  }
  return best;
}

/**
 * A head belongs to what stands before it (`Ermənistan hökuməti`), unless that is an adjective: then `-ı` is the accusative
 * (`Milli Məclisi`). Longer stems come first and win where the rank is the same.
 */
function headRank(features: number, isAfterAdjective: boolean): number {
  const possessive = possessiveOf(features);
  if ((features & (FLAG.derived | FLAG.verb)) !== 0) return 8;
  if ((features & FLAG.question) !== 0) return 5;
  if (possessive !== POSSESSIVE.none && possessive !== POSSESSIVE["3sg"]) return 6;
  if (possessive === POSSESSIVE["3sg"]) return isAfterAdjective ? 2 : 0;
  return caseOf(features) === CASE.accusative ? 1 : 0;
}

/** `yolunda` and `mərkəzində` are postpositions of their own, but not at the end of a name. */
function isAdverbial(reading: Analyses, word: number, mask: number): boolean {
  if ((mask & HEADS) !== bit(CATEGORY.commonWord)) return false;
  const part = partOf(reading, word);
  return part !== "noun" && part !== "adjective";
}

/** The best reading of a name's last word, or -1 for the word as it stands. */
function nameAnalysis(reading: Analyses, mention: Settled, evidence: StemEvidence): number {
  const { table, forms } = reading;
  const form = forms[mention.endToken - 1]!;
  const isKnown = isBareName(reading, mention);
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

/** Is the last word as it stands a name of the lexicon? */
function isBareName(reading: Analyses, { type, endToken }: Settled): boolean {
  return isNameWord(reading, bareWord(reading.table, reading.forms[endToken - 1]!), type);
}

function isNameWord({ lexicon }: Analyses, word: number, type: MentionType): boolean {
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
  return isNameWord(reading, table.words[a]!, type);
}

// A name of the lexicon outweighs how any ending looks on a word that is none.
const KNOWN = 9;
const KNOWN_OTHERWISE = 2;
const SEEN = 2.5;
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
    isKnown || isNameWord(reading, word, type)
      ? undefined
      : weighLook(reading, mention, length, features);
  let score = look ?? weighEndings(type, features);
  score += SEEN * Math.min(2, evidence.othersWith(reading, last, length));
  if (word >= 0) score += weighWord(lexicon.masks[word]!, type);
  if (type === "person") score += weighFamilyName(reading, mention, length);
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

/** Does a stem end in a consonant that only a vowel can carry: the `şl` of `Qaraqaşlı`? */
function isUnspeakable(text: string, start: number, length: number): boolean {
  if (length < 2) return true;
  const last = lowerUnit(text.charCodeAt(start + length - 1));
  const before = lowerUnit(text.charCodeAt(start + length - 2));
  return SONORANTS.has(last) && !CARRIERS.has(before);
}

const OPEN_VOWELS = unitsOf("aə");
const SONORANTS = unitsOf("lmnrvy");
const CARRIERS = unitsOf("aəeıioöuülmnry");

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

/** How the ending looks on an unknown name, or undefined if nothing is known of it. */
function weighLook(
  { tokens }: Analyses,
  { type, endToken }: Settled,
  length: number,
  features: number,
): number | undefined {
  if (features === 0) return 0;
  if (type !== "person" && type !== "place") return undefined;
  const start = tokens.starts[endToken - 1]!;
  const ending = tokens.text.slice(start + length, tokens.ends[endToken - 1]);
  const odds = endingOdds(foldName(ending), type === "person");
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
  const start = reading.tokens.starts[endToken - 1]!;
  const ending = familyEndingOf(foldName(reading.tokens.text.slice(start, start + length)));
  if (ending === undefined) return 0;
  if (ending.isAmbiguous)
    return originOf(reading, firstToken, endToken - 1) === ending.origin ? SAME_ORIGIN : 0.3;
  if (ending.gender !== "f") return 3;
  const gender = genderAmong(reading, firstToken, endToken - 1);
  if (gender === undefined) return 12;
  return gender === "f" ? 20 : 0;
}

const SAME_ORIGIN = 3;

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

/** Writes the mention up to where a reading of its last word ends the name. */
function cut(reading: Analyses, { start, endToken }: Settled, analysis: number): Nominative {
  const { tokens, table, forms } = reading;
  const last = endToken - 1;
  const whole = tokens.text.slice(start, tokens.ends[last]);
  if (analysis < 0) return { name: whole, features: 0 };
  const features = table.features[analysis]!;
  const isOwn = possessiveOf(features) !== POSSESSIVE["1pl"];
  const base = isOwn ? table.bases[analysis]! : table.stems[analysis]!;
  if (base >= table.lengthOf(forms[last]!)) return { name: whole, features };
  const from = tokens.starts[last]!;
  const end = from + unitsOfKey(tokens.text, from, tokens.ends[last]!, base);
  const name = tokens.text.slice(start, end);
  const isSoftened = (features & FLAG.alternated) !== 0 && base === table.stems[analysis];
  return { name: isSoftened ? hardened(name) : name, features };
}

/** The stem's own last letter: `Prokurorluğ` → `Prokurorluq`. */
function hardened(name: string): string {
  const last = HARD.get(name.slice(-1));
  return last === undefined ? name : name.slice(0, -1) + last;
}

const HARD: ReadonlyMap<string, string> = new Map([
  ["ğ", "q"],
  ["Ğ", "Q"],
  ["y", "k"],
  ["Y", "K"],
]);
