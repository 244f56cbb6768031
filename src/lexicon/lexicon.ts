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
  /** The number of the hyphen as a word of lemmas, or -1. */
  readonly hyphen: number;
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
    sources.forEach(({ table, category, variantColumn }, number) => {
      const first = this.trie.entryCount;
      if ("cells" in table) this.addPlain(table, category);
      else this.addPacked(table, category, lines);
      if (variantColumn !== undefined) {
        this.addVariants(this.readers[number]!, variantColumn, category);
      }
      this.entryTable.fill(number, first, this.trie.entryCount);
    });
    this.hyphen = this.findWord("-");
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

  private addPacked(table: PackedTable, category: Category, lines: LineReader): void {
    const odd = table.oddLemmas.split("\n");
    let row = 0;
    lines.open(table.lemmas);
    table.oddRows.forEach((oddRow, i) => {
      this.addLines(lines, row, oddRow, category);
      lines.next();
      this.addText(odd[i]!, oddRow, category);
      row = oddRow + 1;
    });
    this.addLines(lines, row, table.size, category);
  }

  /** Adds rows that are cut as their lines are. */
  private addLines(lines: LineReader, from: number, end: number, category: Category): void {
    const { trie } = this;
    const { units, starts } = lines;
    for (let row = from; row < end; row++) {
      lines.next();
      for (let i = row === from ? 0 : lines.kept; i < lines.count; i++) {
        const start = starts[i]!;
        const length = starts[i + 1]! - 1 - start;
        trie.setWord(i, units, start, length, hashKey(units, length, start));
      }
      this.closeEntry(trie.endLemma(lines.count, category), row, lines.isCapital);
    }
  }

  private addPlain(table: LexiconTable, category: Category): void {
    const tokens = tokenize(table.lemmas);
    let at = 0;
    let lineStart = 0;
    for (let row = 0; lineStart < table.lemmas.length; row++) {
      let lineEnd = table.lemmas.indexOf("\n", lineStart);
      if (lineEnd < 0) lineEnd = table.lemmas.length;
      const first = at;
      while (at < tokens.count && tokens.starts[at]! < lineEnd) at++;
      if (at > first) this.addTokens(tokens, first, at, row, category);
      lineStart = lineEnd + 1;
    }
  }

  private addVariants(reader: TableReader, name: string, category: Category): void {
    const column = reader.columns.indexOf(name);
    for (let row = 0; row < reader.size; row++) {
      const variant = reader.cell(row, column);
      if (variant !== "") this.addText(variant, row, category);
    }
  }

  private addText(lemma: string, row: number, category: Category): void {
    const tokens = tokenize(lemma);
    this.addTokens(tokens, 0, tokens.count, row, category);
  }

  private addTokens(
    tokens: Tokens,
    first: number,
    end: number,
    row: number,
    category: Category,
  ): void {
    const { trie, key } = this;
    for (let i = first; i < end; i++) {
      const length = writeTokenKey(tokens, i, key);
      trie.setWord(i - first, key, 0, length, hashKey(key, length));
    }
    const entry = trie.endLemma(end - first, category);
    this.closeEntry(entry, row, classOf(tokens.units[first]!) === CHAR.upper);
  }

  private closeEntry(entry: number, row: number, isCapital: boolean): void {
    this.entryRow[entry] = row;
    this.entryCapital[entry] = isCapital ? 1 : 0;
  }
}
