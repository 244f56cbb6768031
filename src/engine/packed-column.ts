/** One column of a table, read as numbers of values: few values come again and again. */
export interface PackedColumn {
  readonly name: string;
  /** The different values, one a line; without `codes`, the value of each row. */
  readonly values: string;
  /** The number of each row's value, in signs: see {@link readCodes}. */
  readonly codes?: string;
  /**
   * The cells name lemmas of the table itself. A number past the values is that of a row, counted from there; a value is several rows,
   * numbers in base 36.
   */
  readonly refers?: boolean;
}

/**
 * Printable ASCII without what a string or a template would have to escape, what packed lines have most of first.
 *
 * A compressor has one set of codes for all that stands close together: common values are cheap if their signs are so already.
 */
const SIGNS =
  "airln@tC^sDedoyk#muBEbqvFz%*pGhfc|g=HxAI<-_+JKjL.MNOwPQZRST~UVWX&Y[>](;{:!}?),/0123456789";

/** A column whose values are shared by fewer rows than this is written as it is. */
const FEWEST_ROWS = 8;

export function packColumn(name: string, cells: readonly string[]): PackedColumn {
  const rows = new Map<string, number>();
  for (const cell of cells) rows.set(cell, (rows.get(cell) ?? 0) + 1);
  if (rows.size * FEWEST_ROWS > cells.length) return { name, values: cells.join("\n") };
  // The commonest get the shortest codes; those equally common stand in the order of the rows.
  const values = [...rows.keys()].sort((a, b) => rows.get(b)! - rows.get(a)!);
  const numbers = new Map(values.map((value, number) => [value, number]));
  const codes = writeCodes(
    cells.map((cell) => numbers.get(cell)!),
    values.length,
  );
  return { name, values: values.join("\n"), codes };
}

/** Numbers of one of so many values each, as {@link readCodes} reads them. */
export function writeCodes(numbers: readonly number[], values: number): string {
  const pairs = pairSigns(values);
  return numbers.map((number) => codeOf(number, pairs)).join("");
}

/** How many signs begin a code of two signs, if so many numbers are to be told apart; the others are codes themselves. */
function pairSigns(numbers: number): number {
  return Math.max(0, Math.ceil((numbers - SIGNS.length) / (SIGNS.length - 1)));
}

function codeOf(number: number, pairs: number): string {
  const singles = SIGNS.length - pairs;
  if (number < singles) return SIGNS.charAt(number);
  const rest = number - singles;
  const first = singles + Math.floor(rest / SIGNS.length);
  return SIGNS.charAt(first) + SIGNS.charAt(rest % SIGNS.length);
}

/** The numbers that codes stand for: small ones are one sign, others two, the first of which is one of the last signs. */
export function readCodes(codes: string, numbers: number, rows: number): Uint16Array {
  const singles = SIGNS.length - pairSigns(numbers);
  const signs = numbersOfSigns();
  const found = new Uint16Array(rows);
  for (let i = 0, row = 0; i < codes.length; i++) {
    let number = signs[codes.charCodeAt(i)]!;
    if (number >= singles) {
      number = singles + (number - singles) * SIGNS.length + signs[codes.charCodeAt(++i)]!;
    }
    found[row++] = number;
  }
  return found;
}

let signNumbers: Uint8Array | undefined;

function numbersOfSigns(): Uint8Array {
  if (signNumbers !== undefined) return signNumbers;
  signNumbers = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) signNumbers[SIGNS.charCodeAt(i)] = i;
  return signNumbers;
}
