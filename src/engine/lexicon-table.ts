/** One lexicon file as the build compiles it: two strings of lines, in the order of the file. */
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

/** One row of a table, read as an object. For small tables; large ones are read through the lexicon. */
export interface Row {
  readonly lemma: string;
  readonly flags: number;
  readonly cells: readonly string[];
}

export function readRows(table: LexiconTable): Row[] {
  if (table.lemmas === "") return [];
  const cells = table.cells.split("\n");
  return table.lemmas.split("\n").map((lemma, i) => {
    const [flags = "0", ...own] = (cells[i] ?? "").split("\t");
    return { lemma, flags: Number.parseInt(flags || "0", 36), cells: own };
  });
}

/** The closed set of flags, in the order of their bits; `lexicons/README.md` says what each means. */
export const FLAG_NAMES = [
  "ambiguous",
  "needs-head",
  "informal",
  "obsolete",
  "historic",
  "abbreviation",
  "invariable",
  "foreign",
  "official",
  "territory",
  "passive",
  "reciprocal",
  "causative",
  "misspelt",
  "usual",
] as const;

export type FlagName = (typeof FLAG_NAMES)[number];

export const ROW_FLAG = Object.fromEntries(
  FLAG_NAMES.map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<FlagName, number>>;
