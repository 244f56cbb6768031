import type { Analyses } from "../../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FLAG,
  isNobodys,
  POSSESSIVE,
  possessiveOf,
} from "../../analyses/features.ts";
import { ARENA } from "../../engine/arena.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Settled } from "../../mentions/settle.ts";
import { isHigh } from "../../text/vowels.ts";

/** An office named by tokens `first` to `end`, as the lexicon has it. */
export interface Office {
  readonly first: number;
  readonly end: number;
  readonly entry: number;
  /** How its last word reads, with these features. */
  readonly analysis: number;
  readonly features: number;
}

/** Tokens of the longest office in the lexicon. */
const LONGEST_POSITION = 8;

/** The offices of the lexicon in a text, and which mentions end where. */
export class Offices {
  readonly mentions: readonly Settled[];
  private readonly reading: Analyses;
  /** For each token, index of the outermost mention that ends before it + 1, or 0. */
  private readonly byEnd: Int32Array;

  constructor(reading: Analyses, mentions: readonly Settled[]) {
    this.reading = reading;
    this.mentions = mentions;
    this.byEnd = ARENA.int32(reading.tokens.count + 1);
    for (let index = mentions.length - 1; index >= 0; index--)
      this.byEnd[mentions[index]!.endToken] = index + 1;
  }

  /** Index of the outermost mention that ends before a token, or -1. */
  endingAt(end: number): number {
    return this.byEnd[end]! - 1;
  }

  /** The longest office before a token that an ending fits; one that cuts a mention only where there is no other. */
  before(end: number, accepts: (features: number) => boolean): Office | undefined {
    let best: Office | undefined;
    for (let i = end - 1; i >= 0 && i >= end - LONGEST_POSITION; i--) {
      if ((this.reading.bits[i]! & bit(CATEGORY.position)) === 0 || this.isInMention(i, end))
        continue;
      for (const office of this.at(i)) {
        if (office.end !== end || !accepts(office.features)) continue;
        if (best === undefined || !this.cutsMention(i, end)) best = office;
      }
    }
    return best;
  }

  at(i: number): Office[] {
    const { lexicon, table, hitFirst, hitEntries, hitEnds, hitAnalyses } = this.reading;
    const offices: Office[] = [];
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const entry = hitEntries[h]!;
      if (lexicon.categoryOf(entry) !== CATEGORY.position) continue;
      const analysis = hitAnalyses[h]!;
      const features = table.features[analysis]!;
      offices.push({ first: i, end: hitEnds[h]!, entry, analysis, features });
    }
    return offices;
  }

  /** The end of a longer name is no office: `Əl-Xəlifə`. */
  private isInMention(first: number, end: number): boolean {
    const index = this.endingAt(end);
    return index >= 0 && this.mentions[index]!.firstToken < first;
  }

  private cutsMention(first: number, end: number): boolean {
    for (let i = first + 1; i < end; i++) if (this.endingAt(i) >= 0) return true;
    return false;
  }
}

/** `naziri` of `xarici işlər naziri` is possessed in the lexicon already. */
export function isPossessed({ lexicon }: Analyses, { entry, features }: Office): boolean {
  if (possessiveOf(features) === POSSESSIVE["3sg"]) return true;
  const lemma = lexicon.lemma(entry);
  return lemma.includes(" ") && isHigh(lemma.charCodeAt(lemma.length - 1));
}

export function isNominative(features: number): boolean {
  return caseOf(features) === CASE.nominative && isOffice(features);
}

/** `prezidentləri`: several who have one office each. */
export function areSeveral(features: number): boolean {
  return (features & FLAG.plural) !== 0 && isNominative(features & ~FLAG.plural);
}

export function isGenitive(features: number): boolean {
  return caseOf(features) === CASE.genitive && isOffice(features);
}

/** `sədridir`: somebody is it. */
export function isPredicate(features: number): boolean {
  return (features & FLAG.copula) !== 0 && isNominative(features & ~FLAG.copula);
}

const NO_OFFICE =
  FLAG.plural |
  FLAG.copula |
  FLAG.pastCopula |
  FLAG.conditional |
  FLAG.question |
  FLAG.derived |
  FLAG.ki;

/** Nothing but the possessive of its owner on it: no plural, no copula. */
export function isOffice(features: number): boolean {
  return isNobodys(features) && (features & NO_OFFICE) === 0;
}
