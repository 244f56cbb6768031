import { type Column, findColumns, type LexiconRules } from "./rules.ts";
import { findWrongLetters } from "./wrong-letters.ts";

export interface Problem {
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** One row of a lexicon, by the names of its columns. */
interface Row {
  readonly line: number;
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A rule about the rows of one file. */
type RowCheck = (rows: readonly Row[]) => Problem[];

interface Context {
  readonly path: string;
  readonly rules: LexiconRules;
  readonly sources: ReadonlySet<string>;
}

const LAST_COLUMNS = ["flags", "source", "note"];
const NOTHING = "-";
const SEPARATOR = " | ";

/** Finds everything in a lexicon file that `lexicons/README.md` does not allow, in the order of its lines. */
export function lintFile(content: string, context: Context): Problem[] {
  const lines = content.split("\n");
  const problems = lintLines(lines);
  const headerIndex = lines.findIndex((line) => !line.startsWith("#"));
  const header = (lines[headerIndex] ?? "").split("\t");
  const wrongHeader = lintHeader(header, headerIndex + 1, context);
  // Without its header nothing can be said about a row.
  if (wrongHeader) return byLine([...problems, wrongHeader]);
  const { rows, problems: wrongRows } = readRows(lines, headerIndex + 1, header);
  const columns = findColumns(context.rules, context.path).own ?? [];
  const checks: readonly RowCheck[] = [
    eachRow((row) => lintCells(row)),
    eachRow((row) => lintLemma(row)),
    eachRow((row) => lintValues(row, columns)),
    eachRow((row) => lintFlags(row, context.rules.flags)),
    eachRow((row) => lintSource(row, context.sources)),
    lintOrder,
    lintDuplicates,
    lintSchwa,
  ];
  const found = checks.flatMap((check) => check(rows));
  return byLine([...problems, ...wrongRows, ...found]);
}

/** Finds what is wrong with `sources.tsv`: it has columns of its own, and each id once. */
export function lintSources(content: string): Problem[] {
  const lines = content.split("\n");
  const header = (lines[0] ?? "").split("\t");
  const { rows, problems } = readRows(lines, 1, header);
  return byLine([
    ...lintLines(lines),
    ...problems,
    ...rows.flatMap(lintCells),
    ...lintOrder(rows),
    ...rows.flatMap((row, i) =>
      rows.slice(0, i).some((other) => other.cells.id === row.cells.id)
        ? [{ line: row.line, message: `id "${row.cells.id}" stands twice; keep one row` }]
        : [],
    ),
  ]);
}

/** What every line must be, comments included. */
function lintLines(lines: readonly string[]): Problem[] {
  const problems = lines.flatMap((text, i) => {
    const line = i + 1;
    const found: Problem[] = [];
    if (text.includes("\r")) {
      found.push({ line, message: "ends with CR; save the file with LF line ends" });
    }
    if (text.startsWith("\ufeff")) {
      found.push({ line, message: "begins with a byte order mark; save without it" });
    }
    if (text !== text.normalize("NFC")) {
      found.push({ line, message: "is not NFC; type each letter with its mark as one character" });
    }
    return found;
  });
  if (lines.at(-1) !== "") {
    problems.push({ line: lines.length, message: "has no line break at the end; add one" });
  }
  return problems;
}

function lintHeader(
  header: readonly string[],
  line: number,
  { path, rules }: Context,
): Problem | undefined {
  const { known, own } = findColumns(rules, path);
  if (!known) {
    return { line, message: `${path} is not in the table of files of README.md; add it there` };
  }
  const middle = own?.map(({ name }) => name) ?? header.slice(1, -LAST_COLUMNS.length);
  const expected = ["lemma", ...middle, ...LAST_COLUMNS];
  if (header.join("\t") === expected.join("\t")) return undefined;
  return {
    line,
    message: `columns are ${header.join(", ")}; make them ${expected.join(", ")}`,
  };
}

function readRows(
  lines: readonly string[],
  first: number,
  header: readonly string[],
): { rows: Row[]; problems: Problem[] } {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  lines.slice(first).forEach((text, i) => {
    const line = first + i + 1;
    const cells = text.replace("\r", "").split("\t");
    if (text === "" && line === lines.length) return;
    if (text === "") problems.push({ line, message: "is empty; delete it" });
    else if (text.startsWith("#")) {
      problems.push({ line, message: "is a comment below the header; move it to the top" });
    } else if (cells.length !== header.length) {
      const tabs = `has ${cells.length - 1} tabs, the header ${header.length - 1}`;
      problems.push({ line, message: `${tabs}; write one cell a column, "-" for nothing` });
    } else {
      const named = Object.fromEntries(cells.map((cell, k) => [header[k]!, cell]));
      rows.push({ line, text, cells: named });
    }
  });
  return { rows, problems };
}

function lintCells({ line, cells }: Row): Problem[] {
  return Object.entries(cells).flatMap(([column, cell]) => {
    if (cell === "") return [{ line, message: `${column} is empty; write "-" for nothing` }];
    if (cell.trim() !== cell || /\s\s|[^\S ]/u.test(cell)) {
      return [{ line, message: `${column} "${cell}" has a stray space; delete it` }];
    }
    const values = valuesOf(cell);
    if (values.some((value) => value === "" || value.includes("|") || value !== value.trim())) {
      const message = `${column} "${cell}" is not joined by " | "; write one space on either side`;
      return [{ line, message }];
    }
    if (values.some((value, i) => values.indexOf(value) !== i)) {
      return [{ line, message: `${column} "${cell}" says the same twice; delete one` }];
    }
    return [];
  });
}

function lintLemma({ line, cells }: Row): Problem[] {
  const { lemma = "", flags = "" } = cells;
  const isForeign = valuesOf(flags).includes("foreign");
  return findWrongLetters(lemma, isForeign).map((message) => ({ line, message }));
}

function lintValues({ line, cells }: Row, columns: readonly Column[]): Problem[] {
  return columns.flatMap(({ name, values }) =>
    valuesOf(cells[name] ?? "")
      .filter((value) => values && !values.includes(value))
      .map((value) => ({
        line,
        message: `${name} "${value}" is not one of ${values?.join(", ")}; choose one of them`,
      })),
  );
}

function lintFlags({ line, cells }: Row, flags: ReadonlySet<string>): Problem[] {
  return valuesOf(cells.flags ?? "")
    .filter((flag) => flag !== NOTHING && !flags.has(flag))
    .map((flag) => ({
      line,
      message: `flag "${flag}" is unknown; use one of README.md: ${[...flags].join(", ")}`,
    }));
}

function lintSource({ line, cells }: Row, sources: ReadonlySet<string>): Problem[] {
  return valuesOf(cells.source ?? "")
    .filter((source) => !sources.has(source))
    .map((source) => ({
      line,
      message: `source "${source}" is unknown; name one of sources.tsv, or add it there`,
    }));
}

/** Rows ascend by UTF-16 code units, so that `<` agrees whatever the machine's locale. */
function lintOrder(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    if (!before || before.text <= row.text) return [];
    const message = `"${lemmaOf(row)}" stands after "${lemmaOf(before)}"; sort the rows`;
    return [{ line: row.line, message }];
  });
}

/** One lemma may have several rows, but not two that say the same of it. */
function lintDuplicates(rows: readonly Row[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const own = Object.entries(row.cells).filter(([name]) => !LAST_COLUMNS.includes(name));
    const key = own.map(([, cell]) => cell).join("\t");
    const earlier = seen.get(key);
    seen.set(key, earlier ?? row.line);
    if (earlier === undefined) return [];
    const message = `"${lemmaOf(row)}" says the same as line ${earlier}; keep one of them`;
    return [{ line: row.line, message }];
  });
}

/** Flags of words that are meant to be spelled as another word is, but for `e` and `ə`. */
const MEANT = ["ambiguous", "foreign", "informal", "misspelt"];

/**
 * Finds words typed without `ə`, `şeher` for `şəhər`: two rows of a file that differ in nothing else. One letter is not enough,
 * `yeni` and `yəni` are two words; and names are left alone, since the press spells foreign ones both ways (`Edirne`, `Edirnə`).
 */
function lintSchwa(rows: readonly Row[]): Problem[] {
  const lemmas = new Map(rows.map((row) => [lemmaOf(row), row.line]));
  return rows.flatMap((row) => {
    const lemma = lemmaOf(row);
    if (!/^[a-zəçğıöşü]/u.test(lemma) || !/e.*e/u.test(lemma)) return [];
    const twin = lemmas.get(lemma.replaceAll("e", "ə"));
    const isMeant = valuesOf(row.cells.flags ?? "").some((flag) => MEANT.includes(flag));
    if (twin === undefined || isMeant) return [];
    const message = `"${lemma}" has "e" where line ${twin} has "ə"; delete it or flag it misspelt`;
    return [{ line: row.line, message }];
  });
}

function lemmaOf({ cells }: Row): string {
  return cells.lemma ?? cells.id ?? "";
}

function valuesOf(cell: string): string[] {
  return cell.split(SEPARATOR);
}

function eachRow(check: (row: Row) => Problem[]): RowCheck {
  return (rows) => rows.flatMap(check);
}

function byLine(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line);
}
