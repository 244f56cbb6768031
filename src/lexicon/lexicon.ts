import type { LexiconTable } from "../engine/lexicon-table.ts";
import { PairTable } from "../engine/pair-table.ts";
import { hashKey, WordTable } from "../engine/word-table.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import { CHAR, classOf } from "../text/letters.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { BEGINS_PHRASE, type Category, ENDS_PHRASE } from "./category.ts";
import { writeTokenKey } from "./token-key.ts";

/** A table with what its rows are words for. */
export interface LexiconSource {
  readonly table: LexiconTable;
  readonly category: Category;
  /** A column that holds other spellings of the lemma: the vowel stem `ed` of `et`. */
  readonly variantColumn?: string;
}

/**
 * Every word of every lexicon, with what it is a word for.
 *
 * A lemma is cut by the tokenizer itself, so that it is cut like the text: `Nyu-York` is three tokens in both. Words are numbers
 * of a {@link WordTable}; a lemma is a path of words through a trie, and the rows that end at a node are its entries. Entries are
 * numbers too; their cells are cut from the table when asked for.
 */
export class Lexicon {
  readonly words: WordTable;
  /** Bits of `CATEGORY` of the one-word entries of a word, and of {@link BEGINS_PHRASE}, {@link ENDS_PHRASE}. */
  masks: Int32Array;
  /** Trie node that a word leads to from the start, or 0. */
  private roots: Int32Array;
  private readonly edges: PairTable;
  private nodeCount = 1;
  private readonly nodeFirstEntry: number[] = [-1];
  private readonly entryNext: number[] = [];
  private readonly entryTable: number[] = [];
  private readonly entryRow: number[] = [];
  private readonly entryFlags: number[] = [];
  private readonly entryCapital: number[] = [];
  private readonly tables: readonly LexiconSource[];
  private readonly cellLines: (readonly string[] | undefined)[] = [];
  private readonly lemmaLines: (readonly string[] | undefined)[] = [];
  private readonly key = new Uint16Array(2 * MAX_WORD);

  constructor(sources: readonly LexiconSource[]) {
    const size = sources.reduce((sum, { table }) => sum + table.lemmas.length / 10, 64) | 0;
    this.tables = sources;
    this.words = new WordTable(size);
    this.masks = new Int32Array(size);
    this.roots = new Int32Array(size);
    this.edges = new PairTable(size);
    sources.forEach((source, index) => {
      this.addTable(source, index);
    });
  }

  /** First entry of a trie node, or -1; go on with {@link nextEntry}. */
  firstEntry(node: number): number {
    return this.nodeFirstEntry[node]!;
  }

  nextEntry(entry: number): number {
    return this.entryNext[entry]!;
  }

  /** The node of a one-word lemma or of the first word of a longer one, or 0. */
  rootOf(word: number): number {
    return this.roots[word]!;
  }

  /** The node after one more word, or -1. */
  step(node: number, word: number): number {
    return this.edges.get(node, word);
  }

  categoryOf(entry: number): Category {
    return this.tables[this.entryTable[entry]!]!.category;
  }

  /** Path of the entry's lexicon: `places/world`. */
  tableOf(entry: number): string {
    return this.tables[this.entryTable[entry]!]!.table.id;
  }

  /** Number of the entry's table, for comparing without strings. */
  tableNumber(entry: number): number {
    return this.entryTable[entry]!;
  }

  /** Number of a table by its path, or -1. */
  findTable(id: string): number {
    return this.tables.findIndex(({ table }) => table.id === id);
  }

  hasFlag(entry: number, flag: number): boolean {
    return (this.entryFlags[entry]! & flag) !== 0;
  }

  /** Is the lemma written with a capital? */
  isCapital(entry: number): boolean {
    return this.entryCapital[entry] === 1;
  }

  /** A cell of the entry's row, `""` where it says nothing. Throws on a column that the table does not have. */
  cell(entry: number, column: string): string {
    const { table } = this.tables[this.entryTable[entry]!]!;
    const index = table.columns.indexOf(column);
    if (index < 0) throw new Error(`lexicon ${table.id} has no column "${column}"`);
    return this.line(this.entryTable[entry]!, this.entryRow[entry]!).split("\t")[index + 1] ?? "";
  }

  lemma(entry: number): string {
    const index = this.entryTable[entry]!;
    const lines = this.lemmaLines[index] ?? this.tables[index]!.table.lemmas.split("\n");
    this.lemmaLines[index] = lines;
    return lines[this.entryRow[entry]!] ?? "";
  }

  /** The number of a word given as text, or -1. */
  findWord(text: string): number {
    const tokens = tokenize(text);
    if (tokens.count !== 1) return -1;
    const length = writeTokenKey(tokens, 0, this.key);
    return this.words.find(this.key, length, hashKey(this.key, length));
  }

  private line(table: number, row: number): string {
    let lines = this.cellLines[table];
    if (lines === undefined) {
      lines = this.tables[table]!.table.cells.split("\n");
      this.cellLines[table] = lines;
    }
    return lines[row] ?? "";
  }

  private addTable(source: LexiconSource, index: number): void {
    const { table } = source;
    if (table.lemmas === "") return;
    const tokens = tokenize(table.lemmas);
    const lines = table.cells.split("\n");
    this.cellLines[index] = lines;
    let at = 0;
    let lineStart = 0;
    for (let row = 0; row < lines.length; row++) {
      let lineEnd = table.lemmas.indexOf("\n", lineStart);
      if (lineEnd < 0) lineEnd = table.lemmas.length;
      const first = at;
      while (at < tokens.count && tokens.starts[at]! < lineEnd) at++;
      if (at > first) this.addEntry(source, index, row, tokens, first, at, lines[row] ?? "");
      lineStart = lineEnd + 1;
    }
    if (source.variantColumn !== undefined)
      this.addVariants(source, source.variantColumn, index, lines);
  }

  private addVariants(
    source: LexiconSource,
    name: string,
    index: number,
    lines: readonly string[],
  ): void {
    const column = source.table.columns.indexOf(name);
    lines.forEach((line, row) => {
      const variant = line.split("\t")[column + 1];
      if (variant === undefined || variant === "") return;
      const tokens = tokenize(variant);
      this.addEntry(source, index, row, tokens, 0, tokens.count, line);
    });
  }

  private addEntry(
    source: LexiconSource,
    table: number,
    row: number,
    tokens: Tokens,
    first: number,
    end: number,
    cells: string,
  ): void {
    let node = 0;
    for (let i = first; i < end; i++) {
      const word = this.internToken(tokens, i);
      if (i === first) node = this.rootNode(word);
      else node = this.nextNode(node, word);
      if (end - first === 1) this.masks[word] = this.masks[word]! | (1 << source.category);
      else if (i === first) this.masks[word] = this.masks[word]! | BEGINS_PHRASE;
      else if (i === end - 1) this.masks[word] = this.masks[word]! | ENDS_PHRASE;
    }
    const tab = cells.indexOf("\t");
    const flags = Number.parseInt(tab < 0 ? cells : cells.slice(0, tab), 36) || 0;
    const entry = this.entryRow.length;
    this.entryTable.push(table);
    this.entryRow.push(row);
    this.entryFlags.push(flags);
    this.entryCapital.push(classOf(tokens.units[first]!) === CHAR.upper ? 1 : 0);
    this.entryNext.push(this.nodeFirstEntry[node]!);
    this.nodeFirstEntry[node] = entry;
  }

  private internToken(tokens: Tokens, i: number): number {
    const length = writeTokenKey(tokens, i, this.key);
    const word = this.words.intern(this.key, length, hashKey(this.key, length));
    if (word >= this.masks.length) {
      this.masks = doubled(this.masks);
      this.roots = doubled(this.roots);
    }
    return word;
  }

  private rootNode(word: number): number {
    if (this.roots[word] === 0) this.roots[word] = this.addNode();
    return this.roots[word]!;
  }

  private nextNode(node: number, word: number): number {
    const known = this.edges.get(node, word);
    if (known >= 0) return known;
    const made = this.addNode();
    this.edges.set(node, word, made);
    return made;
  }

  private addNode(): number {
    this.nodeFirstEntry.push(-1);
    return this.nodeCount++;
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
