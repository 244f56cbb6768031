/**
 * Compiles `lexicons/**\/*.tsv` and `models/` to `src/generated/*.ts`, one module a file and one for what is packed as numbers, the same
 * bytes on every run.
 *
 * Kept are the lemma, the flags and the columns that code reads; sources and notes are for people.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackedTable, Row } from "../src/engine/lexicon-table.ts";
import type { PackedColumn } from "../src/engine/packed-column.ts";
import type { PackedReferences } from "../src/engine/packed-references.ts";
import { decodeSparse, encodeSparse } from "../src/engine/sparse-numbers.ts";
import { FLAG_NAMES } from "../src/lexicon/row-flags.ts";
import { NAME_TYPES } from "../src/mentions/proposals.ts";
import { compileSuffixes } from "./compile-suffixes.ts";
import { coreOf, parseCore } from "./core-of.ts";
import { createAlphabet } from "./create-alphabet.ts";
import { packTable, type TableColumn, type TableSource } from "./pack-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "lexicons");
const target = join(root, "src", "generated");

/** Columns that no code reads. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  "events/postpositions": ["role"],
  "events/verbs": ["voice"],
  "names/family-names": ["origin"],
  "people/languages": ["country"],
  "people/positions": ["of"],
  "places/azerbaijan": ["region"],
  "words/ambiguous-names": ["senses"],
};

/** Of what these columns list code reads this alone. */
const READ: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "events/postpositions": { case: ["abl", "dat", "ins", "nom"] },
  "events/verbs": { government: ["acc", "dat"] },
  "names/given-names": { origin: ["ar", "az", "fa", "ru", "tr"] },
};

/** Columns that code reads only in rows where another column says this: what is passive, and of which verb. */
const READ_WHERE: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  "events/verbs": { active: ["voice", "passive"] },
};

/** Columns that say a lemma of the same table, which must be the last. */
const REFERENCES: Readonly<Record<string, string>> = {
  "organisations/organisations": "of",
};

/** A column that two are packed as, their cells joined by a space, since the second mostly tells the first. */
const JOINED: Readonly<Record<string, readonly [name: string, first: string, second: string]>> = {
  "events/triggers": ["told", "type", "mode"],
};

/** Columns that say another form of the lemma. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "events/verbs": ["variant", "active"],
};

/** Of the light build: a weight of less is dropped. */
const LEAST_WEIGHT = 16;
/** No model has more rows. */
const MOST_ROWS = 1 << 18;

/** The tokenizer itself reads this one, so that its lemmas cannot be cut by it. */
const UNCUT = "words/abbreviations";

const tables = listTables(source).map((file) => readTable(file));
const alphabet = createAlphabet(tables.flatMap(({ lemmas }) => lemmas));
const written = new Set<string>();
/** Packed numbers by name. They stand in one module: a compressor does better where like stands by like. */
const numbers = new Map<string, string>();

mkdirSync(target, { recursive: true });
write("alphabet", `export const alphabet = ${JSON.stringify(alphabet)};\n`);
const weights = readModel("names.txt").trimEnd();
write("models-names", `export { ${withNumbers("models/names", weights)} } from "./numbers.ts";\n`);
write(
  "core-models-names",
  `export { ${withNumbers("core/models/names", withoutSmall(weights))} } from "./numbers.ts";\n`,
);
write(
  "suffix-automaton",
  `export const suffixAutomaton = ${JSON.stringify(compileSuffixes(rowsOf("morphology/suffixes")))};\n`,
);
write(
  "country-letters",
  `export const countryLetters = ${JSON.stringify(countryLetters(rowsOf("places/country-codes")))};\n`,
);
// Its numbers are not with the others, which are packed when it can be read.
for (const table of tables.filter(({ id }) => id === UNCUT)) {
  writeTable(table.id, packTable(table, alphabet), (_, packed) => JSON.stringify(packed));
}
const { cutLemmas } = await import("./cut-lemmas.ts");
for (const table of tables.filter(({ id }) => id !== UNCUT)) {
  writeTable(table.id, packTable(table, alphabet, cutLemmas(table.lemmas)), withNumbers);
}
for (const [id, lemmas] of parseCore(readModel("core.txt"))) {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`models/core.txt: no lexicon is ${id}`);
  const known = new Set(table.lemmas);
  const unknown = [...lemmas].find((lemma) => !known.has(lemma));
  if (unknown !== undefined)
    throw new Error(`models/core.txt: lexicons/${id}.tsv has no row "${unknown}"; delete it there`);
  const core = coreOf(table, lemmas);
  writeTable(`core/${id}`, packTable(core, alphabet, cutLemmas(core.lemmas)), withNumbers);
}
write(
  "numbers",
  [...numbers]
    .map(([name, packed]) => `export const ${name} = ${JSON.stringify(packed)};\n`)
    .join(""),
);
for (const stale of readdirSync(target)) if (!written.has(stale)) rmSync(join(target, stale));

function listTables(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return listTables(path);
      return name.endsWith(".tsv") && basename(path) !== "sources.tsv" ? [path] : [];
    });
}

function readTable(file: string): TableSource {
  const id = relative(source, file)
    .replaceAll("\\", "/")
    .replace(/\.tsv$/, "");
  const [header, rows] = readLines(file);
  const own = header.slice(1, -3).map((name, i) => ({
    name,
    cells: rows.map((row) =>
      isRead(id, name, header, row) ? readCell(row[i + 1]!, READ[id]?.[name]) : "",
    ),
    areForms: FORMS[id]?.includes(name) ?? false,
  }));
  const flags = { name: "flags", cells: rows.map((row) => flagBits(id, row)) };
  return {
    id,
    lemmas: rows.map((row) => row[0]!),
    columns: [flags, ...joinColumns(id, own).filter(({ name }) => !UNREAD[id]?.includes(name))],
    references: REFERENCES[id],
  };
}

function joinColumns(id: string, columns: readonly TableColumn[]): readonly TableColumn[] {
  const [name = "", first, second] = JOINED[id] ?? [];
  const other = columns.find(({ name }) => name === second);
  if (other === undefined) return columns;
  const join = (column: TableColumn): TableColumn =>
    column.name === first
      ? {
          ...column,
          name,
          cells: column.cells.map((cell, row) => `${cell} ${other.cells[row]}`.trimEnd()),
        }
      : column;
  return columns.filter((column) => column !== other).map(join);
}

function readLines(file: string): [header: string[], rows: string[][]] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
  const [header = [], ...rows] = lines.map((line) => line.split("\t"));
  return [header, rows];
}

function isRead(
  id: string,
  column: string,
  header: readonly string[],
  row: readonly string[],
): boolean {
  const [other, value] = READ_WHERE[id]?.[column] ?? [];
  return other === undefined || row[header.indexOf(other)] === value;
}

function readCell(cell: string, read: readonly string[] | undefined): string {
  if (cell === "-") return "";
  if (read === undefined) return cell;
  return cell
    .split("; ")
    .filter((part) => read.includes(part))
    .join("; ");
}

/** The rows of a table as they are, for what compiles them. */
function rowsOf(id: string): Row[] {
  const { lemmas, columns } = tables.find((table) => table.id === id)!;
  const own = columns.slice(1);
  return lemmas.map((lemma, row) => ({
    lemma,
    flags: Number.parseInt(columns[0]!.cells[row]!, 36) || 0,
    cells: own.map(({ cells }) => cells[row]!),
  }));
}

/** A number for each first letter of the codes of countries, in which bit 0 stands for `A` as the second. */
function countryLetters(rows: readonly Row[]): string {
  const masks = new Array<number>(26).fill(0);
  for (const { lemma } of rows) {
    const [first, second] = [...lemma].map((letter) => letter.charCodeAt(0) - 65);
    masks[first!]! |= 1 << second!;
  }
  return masks.map((mask) => mask.toString(36)).join(" ");
}

function flagBits(id: string, row: readonly string[]): string {
  let bits = 0;
  for (const name of (row.at(-3) ?? "-").split(" | ")) {
    const bit = (FLAG_NAMES as readonly string[]).indexOf(name);
    if (bit >= 0) bits |= 1 << bit;
    else if (name !== "-") throw new Error(`${id}: "${row[0]}": unknown flag "${name}"`);
  }
  return bits === 0 ? "" : bits.toString(36);
}

/** Writes a table; `place` says where packed numbers of its own are to be found. */
function writeTable(
  path: string,
  { lemmas, columns, references, ...facts }: PackedTable,
  place: (path: string, packed: string) => string,
): void {
  const placed: string[] = [];
  const fields = [
    `lemmas: { alphabet, text: ${JSON.stringify(lemmas.text)} }`,
    ...Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    `columns: [\n    ${columns.map(writeColumn).join(",\n    ")},\n  ]`,
    ...(references === undefined ? [] : [`references: ${writeReferences(references)}`]),
  ];
  const imports = placed.filter((name) => numbers.has(name));
  // A literal without spreads, so that bundlers see that it can be left out.
  write(
    path.replaceAll("/", "-"),
    `import type { PackedTable } from "../engine/lexicon-table.ts";
import { alphabet } from "./alphabet.ts";
${imports.length === 0 ? "" : `import { ${imports.join(", ")} } from "./numbers.ts";\n`}
export const ${exportName(path)}: PackedTable = {
  ${fields.join(",\n  ")},
};
`,
  );

  function writeColumn({ name, values, codes, repeats, changes }: PackedColumn): string {
    const fields = [`name: ${JSON.stringify(name)}`, `values: ${JSON.stringify(values)}`];
    if (codes !== undefined) fields.push(`codes: ${own(name, codes)}`);
    if (repeats) fields.push("repeats: true");
    if (changes === true) fields.push("changes: true");
    return `{ ${fields.join(", ")} }`;
  }

  function writeReferences({ column, steps, far, several }: PackedReferences): string {
    const [high, low] = far;
    return `{
    column: ${JSON.stringify(column)},
    steps: ${own(`${column}/steps`, steps)},
    far: [${own(`${column}/high`, high)}, ${own(`${column}/low`, low)}],
    several: ${JSON.stringify(several)},
  }`;
  }

  function own(name: string, packed: string): string {
    placed.push(place(`${path}/${name}`, packed));
    return placed.at(-1)!;
  }
}

/** Puts packed numbers with the others, and returns the name under which they are exported. */
function withNumbers(path: string, packed: string): string {
  const name = exportName(path);
  numbers.set(name, packed);
  return name;
}

function readModel(name: string): string {
  return readFileSync(join(root, "models", name), "utf8");
}

/** Weights without those that hardly count. Names are told as well without them, and they are nine tenths of all. */
function withoutSmall(weights: string): string {
  const width = NAME_TYPES.length;
  const numbers = decodeSparse(weights, MOST_ROWS, width);
  return encodeSparse(
    numbers.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight)),
    width,
  );
}

function exportName(id: string): string {
  return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Leaves a file with the same text alone, so that watchers and incremental builds see no change. */
function write(name: string, text: string): void {
  const path = join(target, `${name}.ts`);
  written.add(`${name}.ts`);
  let old: string | undefined;
  try {
    old = readFileSync(path, "utf8");
  } catch {
    old = undefined;
  }
  if (old !== text) writeFileSync(path, text);
}
