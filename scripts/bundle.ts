/**
 * Builds `dist/`: one file for each entry point of `package.json` and each worker, and chunks for what they share.
 *
 * Node takes about a third of a millisecond for each module it loads, and there are two hundred of them. A module never knows in
 * which file it ends up, only that it is in a folder of `dist`: the address of another is written `../cli/main.js`.
 *
 *   tsx scripts/bundle.ts          writes dist/
 *   tsx scripts/bundle.ts FOLDER   writes FOLDER
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inlineConstants } from "./inline-constants.ts";
import { findPrivateNames } from "./private-names.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as Manifest;

/** In a file of its own, so that who lists the types of events alone bundles no patterns, which bundlers keep with their file. */
const VOCABULARY = "src/vocabulary.ts";

await build({
  absWorkingDir: root,
  entryPoints: [...findEntries(manifest), ...findWorkers(), VOCABULARY],
  outdir: process.argv[2] ?? "dist",
  outbase: "src",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  packages: "external",
  external: ["node:*"],
  charset: "utf8",
  // Names and lines are kept, so that a stack says where it comes from; and so are marks of pure calls, which go with the spaces.
  minifySyntax: true,
  // But private members are shortened, which no bundler may do: 1.3 KB of what a page loads, for two letters in a stack.
  mangleProps: findPrivateNames(),
  plugins: [inlineConstants],
});

function findEntries({ exports, bin }: Manifest): string[] {
  const targets = [...Object.values(exports), ...Object.values(bin)]
    .map((target) => (typeof target === "string" ? target : target.default))
    .filter((path) => path.endsWith(".js"));
  return targets.map((path) => path.replace(/^(?:\.\/)?dist\/(.*)\.js$/u, "src/$1.ts"));
}

/** They are loaded by their address. */
function findWorkers(): string[] {
  const paths = readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith("worker.ts")).map((path) => `src/${path}`);
}
