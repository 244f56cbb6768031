import {
  type LexiconTable,
  openTable,
  type PackedTable,
  type TableReader,
} from "../engine/lexicon-table.ts";
import { LineReader } from "../engine/packed-lines.ts";
import { hashKey, type WordTable } from "../engine/word-table.ts";
import { MAX_WORD, writeKey } from "../text/fold-case.ts";
import { CHAR, classOf, isPlainWord } from "../text/letters.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Category } from "./category.ts";
import { LemmaTrie } from "./lemma-trie.ts";
import { writeTokenKey } from "./token-key.ts";

/** A table with what its rows are words for. */
export interface LexiconSource {
  readonly table: LexiconTable | PackedTable;
  readonly category: Category;
  /** A column that holds other spellings of the lemma: the vowel stem `ed` of `et`. */
  readonly variantColumn?: string;
}

/**
 * Every word of every lexicon, with what it is a word for.
 *
 * A lemma is cut as the tokenizer cuts the text: `Nyu-York` is three tokens in both. Words are numbers of a {@link WordTable}; a
 * lemma is a path of words through a trie, and the rows that end at a node are its entries. Entries are numbers too; their cells
 * are read from the table when asked for.
 */
export class Lexicon {
  readonly words: WordTable;
  private readonly trie: LemmaTrie;
  private readonly sources: readonly LexiconSource[];
  private readonly readers: readonly TableReader[];
  private readonly entryTable: Uint16Array;
  private readonly entryRow: Int32Array;
  private readonly entryCapital: Uint8Array;
  private readonly key = new Uint16Array(2 * MAX_WORD);

  constructor(sources: readonly LexiconSource[]) {
    this.sources = sources;
    this.readers = sources.map(({ table }) => openTable(table));
    const { words, steps, entries } = this.countAll();
    this.trie = new LemmaTrie(words, steps, entries);
    this.words = this.trie.words;
    this.entryTable = new Uint16Array(entries);
    this.entryRow = new Int32Array(entries);
    this.entryCapital = new Uint8Array(entries);
    const lines = new LineReader();
    sources.forEach(({ table, variantColumn }, number) => {
      if ("cells" in table) this.addPlain(table, number);
      else this.addPacked(table, number, lines);
      if (variantColumn !== undefined) this.addVariants(variantColumn, number);
    });
  }

  /** Bits of `CATEGORY` of the one-word entries of a word, and of {@link BEGINS_PHRASE}, {@link ENDS_PHRASE}. */
  get masks(): Int32Array {
    return this.trie.masks;
  }

  /** First entry of a trie node, or -1; go on with {@link nextEntry}. */
  firstEntry(node: number): number {
    return this.trie.firstEntry(node);
  }

  nextEntry(entry: number): number {
    return this.trie.nextEntry(entry);
  }

  /** The node of a one-word lemma or of the first word of a longer one, or 0. */
  rootOf(word: number): number {
    return this.trie.rootOf(word);
  }

  /** The node after one more word, or -1. */
  step(node: number, word: number): number {
    return this.trie.step(node, word);
  }

  categoryOf(entry: number): Category {
    return this.sources[this.entryTable[entry]!]!.category;
  }

  /** Path of the entry's lexicon: `places/world`. */
  tableOf(entry: number): string {
    return this.sources[this.entryTable[entry]!]!.table.id;
  }

  /** Number of the entry's table, for comparing without strings. */
  tableNumber(entry: number): number {
    return this.entryTable[entry]!;
  }

  /** Number of a table by its path, or -1. */
  findTable(id: string): number {
    return this.sources.findIndex(({ table }) => table.id === id);
  }

  hasFlag(entry: number, flag: number): boolean {
    return (this.readers[this.entryTable[entry]!]!.flags(this.entryRow[entry]!) & flag) !== 0;
  }

  /** Is the lemma written with a capital? */
  isCapital(entry: number): boolean {
    return this.entryCapital[entry] === 1;
  }

  /** Names of the columns of the entry's table. */
  columnsOf(entry: number): readonly string[] {
    return this.readers[this.entryTable[entry]!]!.columns;
  }

  /** A cell of the entry's row, `""` where it says nothing. Throws on a column that the table does not have. */
  cell(entry: number, column: string): string {
    const reader = this.readers[this.entryTable[entry]!]!;
    const index = reader.columns.indexOf(column);
    if (index < 0) throw new Error(`lexicon ${this.tableOf(entry)} has no column "${column}"`);
    return reader.cell(this.entryRow[entry]!, index);
  }

  lemma(entry: number): string {
    return this.readers[this.entryTable[entry]!]!.lemma(this.entryRow[entry]!);
  }

  /** The number of a word given as text, or -1. */
  findWord(text: string): number {
    const length = isPlainWord(text)
      ? writeKey(text, 0, text.length, this.key)
      : this.writeOnlyToken(text);
    return length === 0 ? -1 : this.words.find(this.key, length, hashKey(this.key, length));
  }

  /** Writes the key of a text that is one token, and returns its length, 0 if it is none or has none. */
  private writeOnlyToken(text: string): number {
    const tokens = tokenize(text);
    return tokens.count === 1 ? writeTokenKey(tokens, 0, this.key) : 0;
  }

  private countAll(): { words: number; steps: number; entries: number } {
    const sum = { words: 64, steps: 0, entries: 0 };
    this.sources.forEach(({ table, variantColumn }, number) => {
      const rows = this.readers[number]!.size;
      sum.entries += variantColumn === undefined ? rows : 2 * rows;
      sum.words += "cells" in table ? rows : table.words;
      sum.steps += "cells" in table ? rows : table.steps;
    });
    return sum;
  }

  private addPacked(table: PackedTable, number: number, lines: LineReader): void {
    const { trie } = this;
    const { units, starts, ends, hashes } = lines;
    const { category } = this.sources[number]!;
    const odd = table.oddLemmas.split("\n");
    let oddCount = 0;
    // How many words of the lemma before are set.
    let known = 0;
    lines.open(table.lemmas);
    for (let row = 0; lines.next(); row++) {
      if (row === table.oddRows[oddCount]) {
        this.addText(odd[oddCount++]!, number, row);
        known = 0;
        continue;
      }
      for (let i = Math.min(known, lines.kept); i < lines.count; i++) {
        trie.setWord(i, units, starts[i]!, ends[i]! - starts[i]!, hashes[i]!);
      }
      known = lines.count;
      this.closeEntry(trie.endLemma(known, category), number, row, lines.isCapital);
    }
  }

  private addPlain(table: LexiconTable, number: number): void {
    const tokens = tokenize(table.lemmas);
    const rows = this.readers[number]!.size;
    let at = 0;
    let lineStart = 0;
    for (let row = 0; row < rows; row++) {
      let lineEnd = table.lemmas.indexOf("\n", lineStart);
      if (lineEnd < 0) lineEnd = table.lemmas.length;
      const first = at;
      while (at < tokens.count && tokens.starts[at]! < lineEnd) at++;
      if (at > first) this.addTokens(tokens, first, at, number, row);
      lineStart = lineEnd + 1;
    }
  }

  private addVariants(name: string, number: number): void {
    const reader = this.readers[number]!;
    const column = reader.columns.indexOf(name);
    for (let row = 0; row < reader.size; row++) {
      const variant = reader.cell(row, column);
      if (variant !== "") this.addText(variant, number, row);
    }
  }

  private addText(lemma: string, number: number, row: number): void {
    const tokens = tokenize(lemma);
    this.addTokens(tokens, 0, tokens.count, number, row);
  }

  private addTokens(tokens: Tokens, first: number, end: number, number: number, row: number): void {
    const { trie, key } = this;
    for (let i = first; i < end; i++) {
      const length = writeTokenKey(tokens, i, key);
      trie.setWord(i - first, key, 0, length, hashKey(key, length));
    }
    const entry = trie.endLemma(end - first, this.sources[number]!.category);
    this.closeEntry(entry, number, row, classOf(tokens.units[first]!) === CHAR.upper);
  }

  private closeEntry(entry: number, number: number, row: number, isCapital: boolean): void {
    this.entryTable[entry] = number;
    this.entryRow[entry] = row;
    this.entryCapital[entry] = isCapital ? 1 : 0;
  }
}
