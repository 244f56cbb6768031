/**
 * Compiles `lexicons/**\/*.tsv` and `models/` to `src/generated/*.ts`, one module a file, the same bytes on every run.
 *
 * Kept are the lemma, the flags and the file's own columns; sources and notes are for people.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { FLAG_NAMES } from "../src/engine/lexicon-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "lexicons");
const target = join(root, "src", "generated");

mkdirSync(target, { recursive: true });
const written = new Set<string>();
for (const file of listTables(source)) {
  const id = relative(source, file)
    .replaceAll("\\", "/")
    .replace(/\.tsv$/, "");
  const name = `${id.replaceAll("/", "-")}.ts`;
  writeIfChanged(join(target, name), compile(id, readFileSync(file, "utf8")));
  written.add(name);
}
const model = readFileSync(join(root, "models", "names.txt"), "utf8").replaceAll("\n", "");
writeIfChanged(
  join(target, "models-names.ts"),
  `export const modelsNames = ${JSON.stringify(model)};\n`,
);
written.add("models-names.ts");
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

function compile(id: string, text: string): string {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
  const [header = "", ...rows] = lines.map((line) => line.split("\t"));
  const columns = (header as string[]).slice(1, -3);
  const lemmas = rows.map((row) => row[0]);
  const cells = rows.map((row) => {
    const own = row.slice(1, columns.length + 1).map((cell) => (cell === "-" ? "" : cell));
    return [flagBits(id, row), ...own].join("\t").replace(/\t+$/, "");
  });
  return `import type { LexiconTable } from "../engine/lexicon-table.ts";

export const ${exportName(id)}: LexiconTable = {
  id: ${JSON.stringify(id)},
  columns: ${JSON.stringify(columns)},
  lemmas: ${JSON.stringify(lemmas.join("\n"))},
  cells: ${JSON.stringify(cells.join("\n"))},
};
`;
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

function exportName(id: string): string {
  return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Leaves a file with the same text alone, so that watchers and incremental builds see no change. */
function writeIfChanged(path: string, text: string): void {
  let old: string | undefined;
  try {
    old = readFileSync(path, "utf8");
  } catch {
    old = undefined;
  }
  if (old !== text) writeFileSync(path, text);
}
