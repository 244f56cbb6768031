import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, FORM, formOf, VOICE, voiceOf } from "../../analyses/features.ts";
import type { FormTable } from "../../analyses/forms.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { MAX_WORD, writeKey } from "../../text/fold-case.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { WORD, type WordKind } from "./word-kind.ts";

/** The reading of one word form that fits a sentence best. */
export interface WordReading {
  readonly kind: WordKind;
  /** Bits of `analyses/features.ts`. */
  readonly features: number;
  /** Lexicon word of the stem, or -1. */
  readonly word: number;
  /** Lexicon words of every known nominal reading: a trigger noun may be any of them. */
  readonly nominal: readonly NominalReading[];
}

export interface NominalReading {
  readonly word: number;
  readonly features: number;
}

const NOTHING: WordReading = { kind: WORD.none, features: 0, word: -1, nominal: [] };

/** Chooses one reading for each word form, once: a memo over the form table. */
export class WordReader {
  private readonly table: FormTable;
  private readonly lexicon: Lexicon;
  private readings: (WordReading | undefined)[] = [];
  private generation = -1;

  constructor(table: FormTable) {
    this.table = table;
    this.lexicon = table.lexicon;
  }

  /** To be called before each text: form numbers may have started afresh. */
  begin(): void {
    if (this.generation === this.table.generation) return;
    this.generation = this.table.generation;
    this.readings = [];
  }

  /** The reading of token `i`. */
  read(reading: Analyses, i: number): WordReading {
    const kind = reading.tokens.kinds[i];
    if (kind === TOKEN.mark || kind === TOKEN.url) return NOTHING;
    const form = reading.forms[i]!;
    const known = this.readings[form];
    if (known !== undefined) return known;
    const made = kind === TOKEN.number ? this.readNumber(form) : this.readForm(form);
    this.readings[form] = made;
    return made;
  }

  /** How a word of a lexicon row reads as a noun: its stem and ending, the longest stem first. */
  readLemma(text: string): NominalReading | undefined {
    const key = new Uint16Array(2 * MAX_WORD);
    const form = this.table.formOf(key, writeKey(text, 0, text.length, key));
    return this.readForm(form).nominal[0];
  }

  private readNumber(form: number): WordReading {
    const a = this.table.first[form]!;
    const features = a < this.table.first[form + 1]! ? this.table.features[a]! : 0;
    const kind = features & FLAG.ordinal ? WORD.modifier : WORD.number;
    return { kind, features, word: -1, nominal: [] };
  }

  private readForm(form: number): WordReading {
    const { table } = this;
    const first = table.first[form]!;
    const end = table.first[form + 1]!;
    let best = -1;
    let bestRank = -1;
    const nominal: NominalReading[] = [];
    for (let a = first; a < end && table.words[a]! >= 0; a++) {
      const features = table.features[a]!;
      if ((features & FLAG.verb) === 0) nominal.push({ word: table.words[a]!, features });
      const rank = this.rankOf(a);
      if (rank > bestRank) {
        bestRank = rank;
        best = a;
      }
    }
    if (best < 0) {
      const features = first < end ? table.features[first]! : 0;
      return { kind: WORD.noun, features, word: -1, nominal };
    }
    const features = table.features[best]!;
    const word = table.words[best]!;
    return { kind: this.kindOf(word, features), features, word, nominal };
  }

  /** Longer stems read better; a bare verb stem is an imperative, which news hardly ever has. */
  private rankOf(a: number): number {
    const features = this.table.features[a]!;
    const isBareVerb = (features & FLAG.verb) !== 0 && formOf(features) === FORM.bare;
    return this.table.stems[a]! * 2 - (isBareVerb ? 100 : 0) + 101;
  }

  private kindOf(word: number, features: number): WordKind {
    if (features & FLAG.verb) return verbKind(features);
    if (features & (FLAG.copula | FLAG.pastCopula)) return WORD.nominalPredicate;
    const part = this.partOf(word);
    switch (part) {
      case "adjective":
        return features === 0 ? WORD.modifier : WORD.noun;
      case "determiner":
        return features === 0 ? WORD.modifier : WORD.pronoun;
      case "numeral":
        return WORD.number;
      case "adverb":
        return features === 0 ? WORD.adverb : WORD.noun;
      case "pronoun":
        return WORD.pronoun;
      case "postposition":
        return WORD.postposition;
      case "conjunction":
        return WORD.conjunction;
      case "particle":
        return WORD.particle;
      default:
        return features & FLAG.derived && (features & ~DERIVATION) === 0
          ? WORD.modifier
          : WORD.noun;
    }
  }

  /** Part of speech of a common word, or "" for another. */
  private partOf(word: number): string {
    const { lexicon } = this;
    const root = lexicon.rootOf(word);
    if (root === 0) return "";
    for (let entry = lexicon.firstEntry(root); entry >= 0; entry = lexicon.nextEntry(entry)) {
      const category = lexicon.categoryOf(entry);
      if (category === CATEGORY.commonWord) return lexicon.cell(entry, "part");
      if (category === CATEGORY.numeral) return "numeral";
    }
    return "";
  }
}

const DERIVATION = FLAG.derived | FLAG.alternated | FLAG.disharmonic;

function verbKind(features: number): WordKind {
  const form = formOf(features);
  if (form <= FORM.imperative || form === FORM.bare) return WORD.finite;
  if (form === FORM.converb || form === FORM["converb-a"]) return WORD.converb;
  if (form === FORM.participle) return WORD.participle;
  if (form === FORM.relative) return WORD.relative;
  return features & FLAG.copula ? WORD.nominalPredicate : WORD.verbalNoun;
}

/** Was the word made passive by a suffix that the lexicon does not list? */
export function isPassive(features: number): boolean {
  return voiceOf(features) === VOICE.passive;
}
