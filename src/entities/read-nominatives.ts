import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { bit, CATEGORY, ENDS_PHRASE } from "../lexicon/category.ts";
import { writeNominative } from "../mentions/candidate.ts";
import type { Settled } from "../mentions/settle.ts";
import { SHAPE } from "../tokens/tokens.ts";
import {
  featuresOutside,
  isEnclosed,
  possessionRank,
  readHyphened,
  readJoined,
} from "./endings-set-apart.ts";
import { readGlued } from "./glued.ts";
import { NAME_CATEGORIES, nameAnalysis } from "./name-readings.ts";
import type { Nominative } from "./nominative.ts";
import { nominativeOfValue } from "./nominative-of-value.ts";
import { nameOfSharing, sharedHeadOf } from "./organisation/shared-head.ts";
import { StemEvidence } from "./stem-evidence.ts";
import { isAdjective, partOf } from "./words.ts";

/**
 * Takes case, `-kı` and copula off every named mention.
 *
 * One word alone does not tell its nominative: `Putin` and `Trampın` look alike. So every reading of the last word is weighed: is
 * the stem a name of the lexicon, do other mentions of the text have it too, how usual is the ending on such a name, does it keep
 * vowel harmony. The last word of a many-word name is mostly a common noun, where the possessive belongs to the name and the case
 * does not: `Xarici İşlər Nazirliyinin` → `Xarici İşlər Nazirliyi`.
 *
 * Of a mention that is no name the last word is weighed by itself.
 *
 * @returns one for each of `mentions`.
 */
export function readNominatives(
  reading: Analyses,
  mentions: readonly Settled[],
): readonly Nominative[] {
  const evidence = new StemEvidence(reading, mentions);
  return mentions.map((mention) =>
    NAME_CATEGORIES[mention.type] === undefined
      ? nominativeOfValue(reading, mention)
      : readNominative(reading, mention, evidence),
  );
}

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
  const shared = sharedHeadOf(reading, mention);
  if (shared !== undefined) {
    const features =
      last < shared.token
        ? 0
        : cut(reading, mention, headAnalysis(reading, mention) ?? -1).features;
    return { name: nameOfSharing(reading, mention, shared), features };
  }
  if (tokens.coreEnds[last]! < tokens.ends[last]!) return readJoined(reading, mention);
  if (isEnclosed(reading, mention))
    return {
      name: tokens.text.slice(mention.start, mention.end),
      features: featuresOutside(reading, mention),
    };
  const hyphened = readHyphened(reading, mention);
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
  for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
    const mask = lexicon.masks[table.words[a]!]!;
    if (isAdverbial(reading, table.words[a]!, mask)) continue;
    if (last === mention.firstToken && (mask & NAME_CATEGORIES[mention.type]!) !== 0)
      return undefined;
    if ((mask & HEADS) === 0) continue;
    const rank = headRank(reading, mention, table.features[a]!);
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
function headRank(reading: Analyses, { firstToken, endToken }: Settled, features: number): number {
  const possessive = possessiveOf(features);
  if ((features & (FLAG.derived | FLAG.verb)) !== 0) return 8;
  if ((features & FLAG.question) !== 0) return 5;
  if (possessive !== POSSESSIVE.none && possessive !== POSSESSIVE["3sg"]) return 6;
  if (possessive === POSSESSIVE["3sg"]) {
    const isAfterAdjective = endToken - firstToken > 1 && isAdjective(reading, endToken - 2);
    return isAfterAdjective ? 2 : 0;
  }
  return caseOf(features) === CASE.accusative ? 1 : 0;
}

/** `yolunda` and `mərkəzində` are postpositions of their own, but not at the end of a name. */
function isAdverbial(reading: Analyses, word: number, mask: number): boolean {
  if ((mask & HEADS) !== bit(CATEGORY.commonWord)) return false;
  const part = partOf(reading, word);
  return part !== "noun" && part !== "adjective";
}

/** Writes the mention up to where a reading of its last word ends the name. */
function cut(reading: Analyses, { firstToken, endToken }: Settled, analysis: number): Nominative {
  const features = analysis < 0 ? 0 : reading.table.features[analysis]!;
  const isOurs = possessiveOf(features) === POSSESSIVE["1pl"];
  return { name: writeNominative(reading, firstToken, endToken, analysis, isOurs), features };
}
