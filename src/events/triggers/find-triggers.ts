import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import type { VerbTable } from "../words/verb-table.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import { isPassive, type WordReader, type WordReading } from "../words/word-reader.ts";
import { type Part, suits, type Trigger, type TriggerTable } from "./trigger-table.ts";

/** A row that the words of a text spell. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  /** The word that governs the arguments: the verb, or the event noun. */
  readonly head: number;
  /** Its tokens, ascending; they may be apart. */
  readonly tokens: readonly number[];
  /** The verb is the passive of the row's. */
  readonly isPassive: boolean;
}

/** Finds the rows that words of a text spell. */
export class TriggerFinder {
  private readonly reading: Analyses;
  private readonly words: WordReader;
  private readonly table: TriggerTable;
  private readonly verbs: VerbTable;
  /** Outermost mention of each token, or -1: words of a name tell nothing. */
  private readonly mentionOf: Int32Array;

  constructor(
    reading: Analyses,
    mentionOf: Int32Array,
    words: WordReader,
    table: TriggerTable,
    verbs: VerbTable,
  ) {
    this.reading = reading;
    this.mentionOf = mentionOf;
    this.words = words;
    this.table = table;
    this.verbs = verbs;
  }

  /** Every row whose last word is token `i`, in a sentence from `start` to `end`. */
  findAt(i: number, start: number, end: number): TriggerMatch[] {
    if (this.reading.tokens.kinds[i] !== TOKEN.word || this.mentionOf[i]! >= 0) return [];
    const word = this.words.read(this.reading, i);
    const found: TriggerMatch[] = [];
    if (isPredicate(word.kind) && word.features & FLAG.verb) {
      const passive = isPassive(word.features);
      const stem = this.verbs.stemOf(word.word);
      this.matchAll(this.table.verbs.get(stem), i, start, end, passive, found);
      for (const active of this.verbs.activesOf(stem)) {
        this.matchAll(this.table.verbs.get(active), i, start, end, true, found);
      }
    }
    if (NOMINAL.has(word.kind)) this.matchNoun(i, word, start, end, found);
    return found;
  }

  private matchNoun(
    i: number,
    word: WordReading,
    start: number,
    end: number,
    found: TriggerMatch[],
  ): void {
    const [reading] = word.nominal;
    if (reading === undefined) return;
    const triggers = this.table.nouns.get(reading.word);
    if (triggers === undefined) return;
    const suitable = triggers.filter(
      ({ headEnding, isPredicate }) =>
        (!headEnding.isPossessed || possessiveOf(reading.features) !== 0) &&
        (!headEnding.isPlural || (reading.features & FLAG.plural) !== 0) &&
        (!isPredicate || this.isPredicate(i, word)),
    );
    this.matchAll(suitable, i, start, end, false, found);
  }

  /** Has the noun a copula, or `ol` after it? */
  private isPredicate(i: number, { kind }: WordReading): boolean {
    if (kind === WORD.nominalPredicate) return true;
    const { tokens } = this.reading;
    if (i + 1 >= tokens.count || tokens.kinds[i + 1] !== TOKEN.word) return false;
    const next = this.words.read(this.reading, i + 1);
    return (next.features & FLAG.verb) !== 0 && this.verbs.stemOf(next.word) === this.table.be;
  }

  private matchAll(
    triggers: readonly Trigger[] | undefined,
    head: number,
    start: number,
    end: number,
    passive: boolean,
    found: TriggerMatch[],
  ): void {
    for (const trigger of triggers ?? []) {
      const tokens =
        this.matchBefore(trigger.parts, head, start) ?? this.matchAround(trigger, head, start, end);
      if (tokens !== undefined) found.push({ trigger, head, tokens, isPassive: passive });
    }
  }

  /** The parts before the head, the nearest first. */
  private matchBefore(parts: readonly Part[], head: number, start: number): number[] | undefined {
    const tokens = [head];
    let at = head;
    for (const part of parts) {
      at = this.findBefore(part, at, start);
      if (at < 0) return undefined;
      tokens.unshift(at);
    }
    return tokens;
  }

  private findBefore(part: Part, before: number, start: number): number {
    const least = Math.max(start, before - 1 - part.gap);
    for (let i = before - 1; i >= least; i--) {
      if (this.isPart(i, part)) return i;
      if (
        this.reading.tokens.kinds[i] !== TOKEN.word &&
        this.reading.tokens.kinds[i] !== TOKEN.number
      )
        return -1;
      const { kind, features } = this.words.read(this.reading, i);
      if (isPredicate(kind)) return -1;
      // A bare noun right before the verb makes another construction with it: `tələbini təmin edib`.
      if (i === before - 1 && kind === WORD.noun && features === 0) return -1;
    }
    return -1;
  }

  /** `əldə edilən … razılaşmalar`: the noun that the row names first stands after the participle. */
  private matchAround(
    trigger: Trigger,
    head: number,
    start: number,
    end: number,
  ): number[] | undefined {
    const { parts } = trigger;
    const first = parts.at(-1);
    if (first === undefined || first.gap === 0 || trigger.isNoun) return undefined;
    const { kind } = this.words.read(this.reading, head);
    if (kind !== WORD.participle && kind !== WORD.relative) return undefined;
    const near = this.matchBefore(parts.slice(0, -1), head, start);
    if (near === undefined || (near.length === 1 && this.hasOwnPart(head, start))) return undefined;
    for (let i = head + 1; i < Math.min(end, head + MAX_AFTER); i++) {
      if (this.reading.tokens.kinds[i] === TOKEN.mark) return undefined;
      if (this.hasWord(i, first.word)) return [...near, i];
      const { kind: found, features } = this.words.read(this.reading, i);
      if (isPredicate(found) || (this.mentionOf[i]! < 0 && caseOf(features) > CASE.genitive))
        return undefined;
    }
    return undefined;
  }

  /** `təsadüf edən hücum`: the verb has a nominal part of its own. */
  private hasOwnPart(head: number, start: number): boolean {
    const before = head - 1;
    if (before < start || this.reading.tokens.kinds[before] !== TOKEN.word) return false;
    const { kind, features } = this.words.read(this.reading, before);
    return kind === WORD.noun && features === 0 && this.mentionOf[before]! < 0;
  }

  private isPart(i: number, part: Part): boolean {
    if (this.reading.tokens.kinds[i] !== TOKEN.word || this.mentionOf[i]! >= 0) return false;
    const { nominal } = this.words.read(this.reading, i);
    return nominal.some(({ word, features }) => word === part.word && suits(features, part.ending));
  }

  private hasWord(i: number, noun: number): boolean {
    return this.words.read(this.reading, i).nominal.some(({ word }) => word === noun);
  }
}

/** How far after a participle its noun may stand. */
const MAX_AFTER = 7;

const NOMINAL: ReadonlySet<number> = new Set([WORD.noun, WORD.modifier, WORD.nominalPredicate]);
