import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf } from "../analyses/features.ts";
import { isListJoint } from "../analyses/linking-words.ts";
import { bit, CATEGORY, PERSON_BITS, PLACE_BITS } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { SHAPE } from "../tokens/tokens.ts";
import { hitFeatures } from "./atoms.ts";
import { TELLS } from "./candidate.ts";
import { isPlainOpener } from "./capitals.ts";
import type { NameSpans } from "./name-spans.ts";
import { featuresOf, isCut, type NameWords, PART } from "./name-words.ts";
import { type Proposals, STANDING } from "./proposals.ts";

/**
 * Keeps the names that lexicons know as nothing else, and what a rule finds that is likely to be right, whatever a model has learned
 * of their neighbours.
 *
 * @param odds log-odds of each span and type; changed in place.
 */
export function keepKnown(words: NameWords, spans: NameSpans, odds: Float64Array): void {
  const { proposals, best } = spans;
  for (let slot = 0; slot < best.length; slot++) {
    const proposal = best[slot]!;
    if (proposal < 0 || odds[slot]! >= KEPT) continue;
    const standing = proposals.standings[proposal]!;
    if (standing === STANDING.withdrawn) continue;
    if (standing < STANDING.likely && !isKnown(words, proposals, proposal)) continue;
    // A name of two lexicons is what the model likes better.
    const kept = endsWithPlace(words, proposals, proposal) ? KEPT_PLACE : KEPT;
    odds[slot] = kept + odds[slot]! * LEANING;
  }
}

/** Log-odds of a name that is kept: sure enough where no longer name takes it in. */
const KEPT = 0.5;
const LEANING = 0.02;

/** Surer than the place inside. */
const KEPT_PLACE = 1.1;

/** `Mərkəzi Asiya`, `Şimali Kipr`: a place with the name of another at its end. */
function endsWithPlace({ reading }: NameWords, proposals: Proposals, proposal: number): boolean {
  const { lexicon, bits } = reading;
  const entry = proposals.entries[proposal]!;
  const end = proposals.endTokens[proposal]!;
  if (entry < 0 || end - proposals.firstTokens[proposal]! < 2 || !(bits[end - 1]! & PLACE_BITS))
    return false;
  return (bit(lexicon.categoryOf(entry)) & PLACE_BITS) !== 0;
}

/** Is it a row of the lexicon, in capitals as there, that can hardly be anything else? */
function isKnown(words: NameWords, proposals: Proposals, proposal: number): boolean {
  const { tokens, lexicon } = words.reading;
  const entry = proposals.entries[proposal]!;
  const first = proposals.firstTokens[proposal]!;
  // Other rules rest on rows too: on that of the head, or of a body with the name of its owner before it.
  if (proposals.tells[proposal] !== TELLS.row) return false;
  if ((tokens.shapes[first]! & SHAPE.initialCapital) === 0) return false;
  const isSingle = proposals.endTokens[proposal]! - first === 1;
  if (isUnambiguous(lexicon, entry)) return !isSingle || isPlainName(words, first, entry);
  return isSingle && isPlaceAfterAll(words, first, entry);
}

function isUnambiguous(lexicon: Lexicon, entry: number): boolean {
  const isDoubtful = lexicon.hasFlag(entry, ROW_FLAG["needs-head"]);
  return !isDoubtful && !lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
}

/** `Coinbase`: a name of one word that is no other, or a place by what stands around it. */
function isPlainName(words: NameWords, token: number, entry: number): boolean {
  const { table, forms, lexicon } = words.reading;
  const category = lexicon.categoryOf(entry);
  // `Azərbaycan bazarı`: a newspaper of a state's name is no reason to doubt the state.
  const own = category === CATEGORY.country ? STATE : bit(category);
  const others = table.masks[forms[token]!]! & OTHER_WORDS & ~own;
  if (others === 0) return true;
  if (category !== CATEGORY.place) return false;
  if (isJoinedToPlace(words, token)) return true;
  // `Nazir Tehranla danışıb`, `Tehran Gürcüstanı hədələyib`, `Tehran Vaşinqtonu hədələyib`, `Tehran və Vaşinqton`
  if ((others & ~PERSON_BITS) === 0) {
    if (isAlone(words, token) || isBeforePlace(words, token) || isListedBefore(words, token))
      return true;
    if (isBehindFamily(words, token) && isGoal(words, token)) return true;
    return lexicon.cell(entry, "kind") === "capital" && beginsAlone(words, token);
  }
  // `Gənclər Qubada toplaşıb`: neither in people of the name nor in a club does anything happen.
  const isWhere = caseOfEntry(words.reading, token, entry) === CASE.locative;
  if (isWhere && (others & ~COMMON_NAME) === 0) return true;
  // `Prezident Astanaya gedib`: a threshold has no capital.
  if ((others & ~COMMON) !== 0 || !isGoal(words, token)) return false;
  return isAlone(words, token) || isBehindPerson(words, token);
}

/** A place whose name is another word too, by what stands around it. */
function isPlaceAfterAll(words: NameWords, token: number, entry: number): boolean {
  const { table, forms, lexicon } = words.reading;
  if (lexicon.categoryOf(entry) !== CATEGORY.place) return false;
  // `bu gün Laçında`: nor in falcons.
  if (caseOf(featuresOf(words, token)) === CASE.locative) return true;
  // `Laçın yolu`: people go by their family names. The compass has no people: `Qərb`.
  if ((table.masks[forms[token]!]! & PERSON_BITS) === 0) return false;
  if (isListedWithPlace(words, token)) return true;
  return !lexicon.hasFlag(entry, ROW_FLAG["needs-head"]) && isAlone(words, token);
}

/** `Qəbələ və Oğuz sakinləri`: what is listed behind a place that nobody is called by is one too. */
function isListedWithPlace({ parts, reading }: NameWords, token: number): boolean {
  if (token < 2 || !isPlainPart(parts[token + 1])) return false;
  return isListJoint(reading, token - 1) && isNobody(reading, token - 2);
}

/** `Tehran və Vaşinqton`: what begins such a list. */
function isListedBefore({ parts, reading }: NameWords, token: number): boolean {
  const isFirst = isPlainPart(parts[token - 1] ?? PART.none);
  return isFirst && isListJoint(reading, token + 1) && isNobody(reading, token + 2);
}

/** Is a word a place that nobody is called by? */
function isNobody({ table, forms }: Analyses, token: number): boolean {
  const mask = token < forms.length ? table.masks[forms[token]!]! : 0;
  return (mask & PLACE_BITS) !== 0 && (mask & PERSON_BITS) === 0;
}

/** `Leyla Astanaya gedib` */
function isBehindPerson(words: NameWords, token: number): boolean {
  const { table, forms } = words.reading;
  if (token === 0 || words.parts[token - 1] !== PART.capital || isCut(words, token)) return false;
  const mask = table.masks[forms[token - 1]!]!;
  const isPerson = (mask & PERSON_BITS) !== 0 && (mask & PLACE_BITS) === 0;
  return isPerson && caseOf(featuresOf(words, token - 1)) === CASE.nominative;
}

/** `Anar Vəliyev Təbrizə gedib`: a whole name stands before it. */
function isBehindFamily(words: NameWords, token: number): boolean {
  const { table, forms } = words.reading;
  if (token < 2 || words.parts[token - 2] !== PART.capital || !isBehindPerson(words, token))
    return false;
  const mask = table.masks[forms[token - 1]!]!;
  return (mask & PERSON_BITS & ~GIVEN) !== 0 && (mask & GIVEN) === 0;
}

/** Is it in the case of where somebody is, goes to or comes from? */
function isGoal(words: NameWords, token: number): boolean {
  const found = caseOf(featuresOf(words, token));
  return found === CASE.dative || found === CASE.locative || found === CASE.ablative;
}

/** `Bakı-Təbriz reysi`: what a hyphen joins to a place is a place. */
function isJoinedToPlace({ reading }: NameWords, token: number): boolean {
  const { shapes } = reading.tokens;
  const isJoined = token > 1 && (shapes[token - 1]! & SHAPE.hyphen) !== 0;
  return isJoined && (reading.bits[token - 2]! & PLACE_BITS) !== 0;
}

/** A capital that neither begins a sentence nor stands beside another name. */
function isAlone(words: NameWords, token: number): boolean {
  const { parts, reading } = words;
  const { shapes } = reading.tokens;
  if (isCut(words, token) || (shapes[token]! & SHAPE.allCapitals) !== 0) return false;
  const isFree =
    isPlainPart(parts[token - 1]) ||
    isPlainOpener(words, token - 1) ||
    isOfficeAtStart(words, token - 1);
  return isFree && isPlainPart(parts[token + 1]);
}

/** `Tehran cavab verib`: who begins a sentence of the news by given name alone is rarer than a capital. */
function beginsAlone({ parts, reading: { tokens } }: NameWords, token: number): boolean {
  const shape = tokens.shapes[token]! & (SHAPE.sentenceStart | SHAPE.allCapitals);
  return shape === SHAPE.sentenceStart && isPlainPart(parts[token + 1]);
}

/** Stands it right before a country, or a town in some case, that nobody is called by? */
function isBeforePlace(words: NameWords, token: number): boolean {
  const { table, forms } = words.reading;
  const next = token + 1 < forms.length ? table.masks[forms[token + 1]!]! : 0;
  if ((next & PERSON_BITS) !== 0) return false;
  if ((next & bit(CATEGORY.country)) !== 0) return true;
  const isTown = (next & bit(CATEGORY.place)) !== 0;
  return isTown && caseOf(featuresOf(words, token + 1)) !== CASE.nominative;
}

/** `Nazir` of `Nazir Tehranda olub`. */
function isOfficeAtStart(words: NameWords, token: number): boolean {
  return isCut(words, token) && (words.reading.bits[token]! & bit(CATEGORY.position)) !== 0;
}

function isPlainPart(part: number | undefined): boolean {
  return part === PART.lower || part === PART.none;
}

/** The case of a word as the form of an entry: `Qubada` of `Quba`, though people are called `Qubad`. */
function caseOfEntry(reading: Analyses, i: number, entry: number) {
  let h = reading.hitFirst[i]!;
  while (reading.hitEntries[h] !== entry) h++;
  return caseOf(hitFeatures(reading, h));
}

const GIVEN = bit(CATEGORY.givenName);
/** What else a town's name is that tells nothing of where: somebody's name, or a club's. */
const COMMON_NAME = PERSON_BITS | bit(CATEGORY.organisation);
/** What a capital inside a sentence speaks against, and the clubs that are called after their towns. */
const COMMON =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.ambiguousName) |
  bit(CATEGORY.organisation);
const STATE = bit(CATEGORY.country) | bit(CATEGORY.organisation);
const OTHER_WORDS =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.ambiguousName) |
  PERSON_BITS |
  bit(CATEGORY.people) |
  bit(CATEGORY.place) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.namedEvent);
