import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { writeTokenKey } from "../lexicon/token-key.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import { SHAPE, TOKEN, type Tokens } from "../tokens/tokens.ts";
import { FLAG } from "./features.ts";
import type { FormTable } from "./forms.ts";

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

const KEY = new Uint16Array(2 * MAX_WORD + 2);

function findForms(tokens: Tokens, table: FormTable): Int32Array {
  const forms = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    forms[i] = table.formOf(KEY, writeTokenKey(tokens, i, KEY));
  }
  return forms;
}

/** Categories whose one-word entries make no hits: they are everywhere, and a look at the form tells. */
const SILENT_WORDS = bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.ambiguousName);
const SILENT = SILENT_WORDS | ENDS_PHRASE;

function kindBit(kind: number): number {
  if (kind === TOKEN.word) return KIND_BIT.word;
  if (kind === TOKEN.number) return KIND_BIT.number;
  return kind === TOKEN.mark ? KIND_BIT.mark : 0;
}

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
    this.entries = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.analyses = new Int32Array(size);
  }

  run(): Pick<Analyses, "bits" | "hitFirst" | "hitEntries" | "hitEnds" | "hitAnalyses"> {
    const { tokens, table, forms } = this;
    const bits = new Int32Array(tokens.count);
    const hitFirst = new Int32Array(tokens.count + 1);
    for (let i = 0; i < tokens.count; i++) {
      hitFirst[i] = this.count;
      const mask = table.masks[forms[i]!]!;
      if ((mask & ~SILENT) !== 0) this.findFrom(i);
      bits[i] =
        (mask & SILENT_WORDS) | kindBit(tokens.kinds[i]!) | this.categoriesFrom(hitFirst[i]!);
    }
    hitFirst[tokens.count] = this.count;
    return {
      bits,
      hitFirst,
      hitEntries: this.entries.subarray(0, this.count),
      hitEnds: this.ends.subarray(0, this.count),
      hitAnalyses: this.analyses.subarray(0, this.count),
    };
  }

  private categoriesFrom(first: number): number {
    let bits = 0;
    for (let h = first; h < this.count; h++)
      bits |= 1 << this.table.lexicon.categoryOf(this.entries[h]!);
    return bits;
  }

  private findFrom(i: number): void {
    const { table } = this;
    const { lexicon } = table;
    const form = this.forms[i]!;
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const word = table.words[a]!;
      if (word < 0) break;
      if (table.features[a]! & FLAG.verb) continue;
      const root = lexicon.rootOf(word);
      if (root !== 0) this.addEntries(root, i, i + 1, a);
    }
    if (table.masks[form]! & BEGINS_PHRASE) {
      const word = bareWord(table, form);
      if (word >= 0) this.findLonger(lexicon.rootOf(word), i, i + 1);
    }
  }

  /** Goes on from a node that tokens `start` to `at` have led to. */
  private findLonger(node: number, start: number, at: number): void {
    const { table } = this;
    const { lexicon } = table;
    if (at >= this.tokens.count || (this.tokens.shapes[at]! & SHAPE.paragraphStart) !== 0) return;
    const form = this.forms[at]!;
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const word = table.words[a]!;
      if (word < 0) break;
      const next = lexicon.step(node, word);
      if (next >= 0) this.addEntries(next, start, at + 1, a);
    }
    const word = bareWord(table, form);
    const next = word < 0 ? -1 : lexicon.step(node, word);
    if (next >= 0) this.findLonger(next, start, at + 1);
  }

  private addEntries(node: number, start: number, end: number, analysis: number): void {
    const { lexicon } = this.table;
    const isCapital = (this.tokens.shapes[start]! & SHAPE.initialCapital) !== 0;
    for (let entry = lexicon.firstEntry(node); entry >= 0; entry = lexicon.nextEntry(entry)) {
      if (lexicon.isCapital(entry) && !isCapital) continue;
      if (end - start === 1 && (SILENT_WORDS >> lexicon.categoryOf(entry)) & 1) continue;
      this.push(entry, end, analysis);
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

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
