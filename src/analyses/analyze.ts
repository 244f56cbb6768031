import { ARENA } from "../engine/arena.ts";
import { grown } from "../engine/grown.ts";
import { BEGINS_PHRASE } from "../lexicon/category.ts";
import { KeyWriter } from "../lexicon/key-writer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isJoiningHyphen, SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";
import { type FormTable, NO_FORM } from "./forms.ts";

/**
 * What is known about each token: its form with the analyses of that form, and the lexicon entries that begin there.
 *
 * Hit `h` says that entry `hitEntries[h]` covers the tokens from `i` to `hitEnds[h]`, its last word read by analysis
 * `hitAnalyses[h]`; the hits of token `i` are `hitFirst[i]` to `hitFirst[i + 1]`. One-word entries for common words and verbs are
 * left out: `table.masks[forms[i]]` has them.
 */
export interface Analyses {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly table: FormTable;
  /** Form number of each token. */
  readonly forms: Int32Array;
  /** What can begin at each token: `1 << CATEGORY` of its hits and words, and bits of {@link KIND_BIT}. */
  readonly bits: Int32Array;
  readonly hitFirst: Int32Array;
  readonly hitEntries: Int32Array;
  readonly hitEnds: Int32Array;
  readonly hitAnalyses: Int32Array;
}

/** Bits of `Analyses.bits` for the kind of a token, above those of the categories. */
export const KIND_BIT = { word: 1 << 27, number: 1 << 28, mark: 1 << 29 } as const;

/** Looks every token up, then every lexicon entry that the tokens spell. */
export function analyze(tokens: Tokens, table: FormTable): Analyses {
  table.limit();
  const forms = findForms(tokens, table);
  const finder = new HitFinder(tokens, table, forms);
  return { tokens, lexicon: table.lexicon, table, forms, ...finder.run() };
}
const WRITER = new KeyWriter();

function findForms(tokens: Tokens, table: FormTable): Int32Array {
  const forms = ARENA.int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    WRITER.write(tokens, i);
    forms[i] =
      WRITER.length === 0 ? NO_FORM : table.formOfHashed(WRITER.units, WRITER.length, WRITER.hash);
  }
  return forms;
}

const KIND_BITS = new Int32Array(8);
KIND_BITS[TOKEN.word] = KIND_BIT.word;
KIND_BITS[TOKEN.number] = KIND_BIT.number;
KIND_BITS[TOKEN.mark] = KIND_BIT.mark;

class HitFinder {
  private readonly tokens: Tokens;
  private readonly table: FormTable;
  private readonly forms: Int32Array;
  private entries: Int32Array;
  private ends: Int32Array;
  private analyses: Int32Array;
  private count = 0;

  constructor(tokens: Tokens, table: FormTable, forms: Int32Array) {
    this.tokens = tokens;
    this.table = table;
    this.forms = forms;
    const size = tokens.count + 16;
    this.entries = ARENA.int32(size);
    this.ends = ARENA.int32(size);
    this.analyses = ARENA.int32(size);
  }

  run(): Pick<Analyses, "bits" | "hitFirst" | "hitEntries" | "hitEnds" | "hitAnalyses"> {
    const { tokens, table, forms } = this;
    const { masks } = table;
    const { kinds, shapes, count } = tokens;
    const { smallBits, capitalBits } = table.ownHits;
    const bits = ARENA.int32(count);
    const hitFirst = ARENA.int32(count + 1);
    for (let i = 0; i < count; i++) {
      const form = forms[i]!;
      const isCapital = (shapes[i]! & SHAPE.initialCapital) !== 0;
      hitFirst[i] = this.count;
      bits[i] = KIND_BITS[kinds[i]!]! | (isCapital ? capitalBits[form]! : smallBits[form]!);
      this.takeOwn(form, i + 1, isCapital);
      if (masks[form]! & BEGINS_PHRASE) bits[i] = bits[i]! | this.findPhrases(i);
    }
    hitFirst[count] = this.count;
    return {
      bits,
      hitFirst,
      hitEntries: this.entries.subarray(0, this.count),
      hitEnds: this.ends.subarray(0, this.count),
      hitAnalyses: this.analyses.subarray(0, this.count),
    };
  }

  /** Takes over what is known of a form. */
  private takeOwn(form: number, end: number, isCapital: boolean): void {
    const { first, entries, analyses, needCapital } = this.table.ownHits;
    for (let h = first[form]!; h < first[form + 1]!; h++) {
      if (isCapital || needCapital[h] === 0) this.push(entries[h]!, end, analyses[h]!);
    }
  }

  /** Finds the lemmas of several words that begin at a token, and returns their categories as bits. */
  private findPhrases(i: number): number {
    const { table } = this;
    const first = this.count;
    const word = bareWord(table, this.forms[i]!);
    if (word < 0) return 0;
    this.findLonger(table.lexicon.rootOf(word), i, i + 1);
    let bits = 0;
    for (let h = first; h < this.count; h++)
      bits |= 1 << table.lexicon.categoryOf(this.entries[h]!);
    return bits;
  }

  /** Goes on from a node that tokens `start` to `at` have led to. */
  private findLonger(node: number, start: number, at: number): void {
    const { table } = this;
    const { lexicon } = table;
    if (at >= this.tokens.count || (this.tokens.shapes[at]! & SHAPE.paragraphStart) !== 0) return;
    this.goOverHyphen(node, start, at);
    const form = this.forms[at]!;
    const end = table.first[form + 1]!;
    for (let a = table.first[form]!; a < end; a++) {
      const word = table.words[a]!;
      if (word < 0) break;
      const next = lexicon.step(node, word);
      if (next >= 0) this.addEntries(next, start, at + 1, a);
    }
    const word = bareWord(table, form);
    const next = word < 0 ? -1 : lexicon.step(node, word);
    if (next >= 0) this.findLonger(next, start, at + 1);
  }

  /** `Nyu York` is `Nyu-York`, and `Burkina-Faso` is `Burkina Faso`: which of the two is written is a matter of taste. */
  private goOverHyphen(node: number, start: number, at: number): void {
    const { lexicon } = this.table;
    const hyphened = lexicon.step(node, lexicon.hyphen);
    if (isJoiningHyphen(this.tokens, at)) {
      if (hyphened < 0) this.findLonger(node, start, at + 1);
    } else if (hyphened >= 0) this.findLonger(hyphened, start, at);
  }

  private addEntries(node: number, start: number, end: number, analysis: number): void {
    const { lexicon } = this.table;
    const isCapital = (this.tokens.shapes[start]! & SHAPE.initialCapital) !== 0;
    for (let entry = lexicon.firstEntry(node); entry >= 0; entry = lexicon.nextEntry(entry)) {
      if (isCapital || !lexicon.isCapital(entry)) this.push(entry, end, analysis);
    }
  }

  private push(entry: number, end: number, analysis: number): void {
    const at = this.count;
    if (at === this.entries.length) {
      this.entries = grown(this.entries);
      this.ends = grown(this.ends);
      this.analyses = grown(this.analyses);
    }
    this.entries[at] = entry;
    this.ends[at] = end;
    this.analyses[at] = analysis;
    this.count = at + 1;
  }
}

/** The lexicon word that a form is, with no ending, or -1. */
export function bareWord(table: FormTable, form: number): number {
  const [first, end] = [table.first[form]!, table.first[form + 1]!];
  if (first === end) return -1;
  const length = table.lengthOf(form);
  if (table.stems[first] === length) return table.words[first]!;
  // Of a joined form (`ABŞ-nin`) the whole comes last.
  return table.stems[end - 1] === length ? table.words[end - 1]! : -1;
}
