// Checks the rules of lexicons/README.md. Prints `file:line: what, and what to do` and fails if there is anything to do.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { lintFile, lintSources, type Problem } from "./lint-lexicons/lint-file.ts";
import { parseRules } from "./lint-lexicons/rules.ts";

const SOURCES = "sources.tsv";
const folder = fileURLToPath(new URL("../lexicons", import.meta.url));
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tsv"))
  .map((path) => path.replaceAll(sep, "/"))
  .toSorted();
const rules = parseRules(read("README.md"));
const sources = new Set(
  read(SOURCES)
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t")[0] ?? ""),
);

let count = 0;
for (const path of files) {
  const content = read(path);
  const problems =
    path === SOURCES ? lintSources(content) : lintFile(content, { path, rules, sources });
  for (const problem of problems) console.log(toLine(path, problem));
  count += problems.length;
}
console.log(`${files.length} lexicon files, ${count === 0 ? "nothing" : count} to mend`);
process.exitCode = count === 0 ? 0 : 1;

function toLine(path: string, { line, message }: Problem): string {
  return `${relative(process.cwd(), join(folder, path))}:${line}: ${message}`;
}
