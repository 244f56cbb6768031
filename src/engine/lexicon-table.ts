import { applyChange } from "./form-change.ts";
import { type PackedColumn, readColumn } from "./packed-column.ts";
import { type PackedLines, readLines } from "./packed-lines.ts";
import { type PackedReferences, type References, readReferences } from "./packed-references.ts";

/** A table of words as two strings of lines: what users give, and what is easy to write by hand. */
export interface LexiconTable {
  /** Path without ending: `places/world`. */
  readonly id: string;
  /** Names of the file's own columns. */
  readonly columns: readonly string[];
  /** One lemma a line. */
  readonly lemmas: string;
  /** One line a lemma: flag bits in base 36, then the own columns, tab separated; an empty cell says nothing. */
  readonly cells: string;
}

/** A lexicon file as the build packs it. What is not asked for is never unpacked. */
export interface PackedTable {
  readonly id: string;
  readonly lemmas: PackedLines;
  /** How many lemmas there are, how many different words in them, and how many words follow a word in some lemma. */
  readonly size: number;
  readonly words: number;
  readonly steps: number;
  /** Numbers of the rows whose lemma is not cut as `lemmas` cuts it, and these lemmas, one a line. */
  readonly oddRows: readonly number[];
  readonly oddLemmas: string;
  /** The flags, bits in base 36, and then the file's own columns. */
  readonly columns: readonly PackedColumn[];
  /** The last column, if its cells are lemmas of the table. A row that names one other row has the cells of that one, but flags of its own. */
  readonly references?: PackedReferences;
}

/** One row of a table, read as an object. For small tables; large ones are read through the lexicon. */
export interface Row {
  readonly lemma: string;
  readonly flags: number;
  readonly cells: readonly string[];
}

export function readRows(table: LexiconTable | PackedTable): Row[] {
  const rows = openTable(table);
  return Array.from({ length: rows.size }, (_, row) => ({
    lemma: rows.lemma(row),
    flags: rows.flags(row),
    cells: rows.columns.map((_, column) => rows.cell(row, column)),
  }));
}

/** A table to be read by row number and column number. */
export interface TableReader {
  readonly size: number;
  /** Names of the own columns. */
  readonly columns: readonly string[];
  lemma(row: number): string;
  flags(row: number): number;
  cell(row: number, column: number): string;
}

export function openTable(table: LexiconTable | PackedTable): TableReader {
  return "cells" in table ? new PlainReader(table) : new PackedReader(table);
}

class PlainReader implements TableReader {
  readonly columns: readonly string[];
  readonly size: number;
  private readonly lemmas: readonly string[];
  private readonly lines: readonly string[];
  private readonly cells: (readonly string[] | undefined)[] = [];

  constructor({ columns, lemmas, cells }: LexiconTable) {
    this.columns = columns;
    this.lemmas = lemmas === "" ? [] : lemmas.split("\n");
    this.lines = cells.split("\n");
    this.size = this.lemmas.length;
  }

  lemma(row: number): string {
    return this.lemmas[row] ?? "";
  }

  flags(row: number): number {
    return Number.parseInt(this.cell(row, -1), 36) || 0;
  }

  cell(row: number, column: number): string {
    this.cells[row] ??= this.lines[row]?.split("\t") ?? [];
    return this.cells[row][column + 1] ?? "";
  }
}

/** Number of the column of flags. */
const FLAGS = 0;

class PackedReader implements TableReader {
  readonly columns: readonly string[];
  readonly size: number;
  private readonly table: PackedTable;
  private lemmas: readonly string[] | undefined;
  /** Values of the columns and, where they are not one a row, the number of each row's value; the flags come first. */
  private readonly values: (readonly string[] | undefined)[] = [];
  private readonly numbers: (Uint16Array | undefined)[] = [];
  private flagBits: readonly number[] | undefined;
  private references: References | undefined;

  constructor(table: PackedTable) {
    const { size, columns, references } = table;
    this.table = table;
    this.size = size;
    const names = columns.slice(FLAGS + 1).map(({ name }) => name);
    this.columns = references === undefined ? names : [...names, references.column];
  }

  lemma(row: number): string {
    this.lemmas ??= readLines(this.table.lemmas);
    return this.lemmas[row] ?? "";
  }

  flags(row: number): number {
    this.flagBits ??= this.unpack(FLAGS).map((bits) => Number.parseInt(bits, 36) || 0);
    return this.flagBits[this.numbers[FLAGS]?.[row] ?? row] ?? 0;
  }

  cell(row: number, column: number): string {
    const at = column + 1;
    if (at === this.table.columns.length) return this.lemmasNamedBy(row);
    const values = this.values[at] ?? this.unpack(at);
    const value = values[this.numbers[at]?.[row] ?? row] ?? "";
    const isChange = value !== "" && this.table.columns[at]!.changes === true;
    return isChange ? applyChange(this.lemma(row), value) : value;
  }

  private unpack(at: number): readonly string[] {
    const column = this.table.columns[at]!;
    const values = column.values.split("\n");
    this.values[at] = values;
    const targets = at === FLAGS ? undefined : this.readReferences()?.targets;
    const rows = targets === undefined ? this.size : targets.filter((row) => row < 0).length;
    const own = readColumn(column, rows);
    this.numbers[at] = targets === undefined ? own : spread(own, targets);
    return values;
  }

  private readReferences(): References | undefined {
    const { table, size } = this;
    if (table.references === undefined) return undefined;
    this.references ??= readReferences(table.references, size);
    return this.references;
  }

  private lemmasNamedBy(row: number): string {
    const references = this.readReferences();
    if (references === undefined) return "";
    const { targets, several } = references;
    const target = targets[row]!;
    if (target >= 0) return this.lemma(target);
    return (several.get(row) ?? []).map((one) => this.lemma(one)).join(" | ");
  }
}

/** Gives rows that name another the number of that one; `own` are the numbers of those that do not. */
function spread(own: Uint16Array | undefined, targets: Int32Array): Uint16Array {
  const numbers = new Uint16Array(targets.length);
  let next = 0;
  targets.forEach((target, row) => {
    if (target < 0) numbers[row] = own?.[next] ?? next;
    if (target < 0) next++;
  });
  targets.forEach((target, row) => {
    if (target >= 0) numbers[row] = numbers[target]!;
  });
  return numbers;
}
