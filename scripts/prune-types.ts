/**
 * Deletes the declarations that nobody can reach from an entry point of `package.json`: tsc writes one for each source.
 *
 *   tsx scripts/prune-types.ts          prunes dist/
 *   tsx scripts/prune-types.ts FOLDER   prunes FOLDER
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import manifest from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(root, process.argv[2] ?? "dist");

const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "string" ? [] : join(folder, target.types.replace("./dist/", "")),
);
const reached = new Set(entries);
// What is added is visited too.
for (const path of reached) for (const target of importsOf(path)) reached.add(target);

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  const path = join(folder, name);
  if (name.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
}

/** The declarations that one of them names, other packages' not among them. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((target) => target.startsWith("."))
    .map((target) => join(dirname(path), target.replace(/\.[jt]s$/u, ".d.ts")));
}
