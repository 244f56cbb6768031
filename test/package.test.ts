import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractEntities } from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const TEXT = "Aysel Quliyeva mayın 5-də Bakıda görüşüb.";
const NPM = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/** An empty project into which the packed package was installed, as a user's would be. */
let project: string;
const installed = (...path: string[]): string => join(project, "node_modules/varliq", ...path);

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "varliq-package-"));
  const staged = join(project, "staged");
  for (const name of ["package.json", "LICENSE", "README.md"]) {
    cpSync(join(root, name), join(staged, name));
  }
  const types = ["--project", join(root, "tsconfig.build.json"), "--outDir", join(staged, "dist")];
  await run("node", [join(root, "node_modules/typescript/bin/tsc"), ...types]);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  await run("node", [tsx, join(root, "scripts/bundle.ts"), join(staged, "dist")]);
  const { stdout } = await run("npm", ["pack", "--json", ...NPM], staged);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  writeFileSync(join(project, "package.json"), "{}");
  await run("npm", ["install", join(staged, filename), ...NPM]);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true }));

const run = (command: string, args: readonly string[], cwd = project) =>
  promisify(execFile)(command, args, { cwd, shell: command === "npm" && sep === "\\" });
const runCode = (code: string, type: "module" | "commonjs") =>
  run("node", [`--input-type=${type}`, "--eval", code]);

test("holds what is built, and nothing else", () => {
  const files = readdirSync(installed(), { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll(sep, "/"),
  );
  expect(readdirSync(installed()).toSorted()).toEqual([
    "LICENSE",
    "README.md",
    "dist",
    "package.json",
  ]);
  expect(files).toContain("dist/index.d.ts");
  expect(files.filter((path) => /\.(?:test|examples|test-d)\.|(?<!\.d)\.ts$/u.test(path))).toEqual(
    [],
  );
});

test("installs no other package", () => {
  const packages = readdirSync(join(project, "node_modules"));
  expect(packages.filter((name) => !name.startsWith("."))).toEqual(["varliq"]);
});

test("is imported in silence, and changes nothing around it", async () => {
  const { stdout, stderr } = await runCode(
    `const look = () => [globalThis, ...Object.getOwnPropertyNames(globalThis)
       .filter((name) => /^[A-Z]/.test(name)).flatMap((name) => [globalThis[name], globalThis[name]?.prototype])]
       .map((value) => value && Reflect.ownKeys(Object(value)).map(String).join()).join("|");
     const before = look();
     const { extractEntities } = await import("varliq");
     extractEntities(${JSON.stringify(TEXT)});
     if (look() !== before) console.log("changed");`,
    "module",
  );
  expect(stdout + stderr).toBe("");
});

test.each([
  ["import", "module", 'import { extractEntities } from "varliq";'],
  ["require", "commonjs", 'const { extractEntities } = require("varliq");'],
] as const)("finds by %s what the sources find", async (_, type, load) => {
  const { stdout } = await runCode(
    `${load} console.log(JSON.stringify(extractEntities(${JSON.stringify(TEXT)})));`,
    type,
  );
  expect(JSON.parse(stdout)).toEqual(extractEntities(TEXT));
});

test.each([
  ["import", "module", (entry: string) => `await import("${entry}")`],
  ["require", "commonjs", (entry: string) => `require("${entry}")`],
] as const)(
  "opens its other entries by %s, without the packages they are made for",
  async (_, type, load) => {
    const { stdout } = await runCode(
      `const { toConll } = (${load("varliq/formats")});
     const { createStemmerAz } = ${load("varliq/natural")};
     const { toCompromise } = ${load("varliq/compromise")};
     const extraction = (${load("varliq")}).extractEntities("Bakıda");
     console.log(JSON.stringify([toConll({ text: "Bakıda", extraction }), createStemmerAz().stem("Bakıda"), typeof toCompromise]));`,
      type,
    );
    expect(JSON.parse(stdout)).toEqual(["Bakıda\tB-PLACE\n\n", "bakı", "function"]);
  },
);

test("runs bundled where there is nothing but the language", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: 'export * from "varliq";', resolveDir: project },
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "varliq",
    minify: true,
    metafile: true,
    write: false,
  });
  const outside = Object.values(metafile.inputs).flatMap((input) =>
    input.imports.filter(({ external }) => external),
  );
  expect(outside).toEqual([]);
  const context = createContext({ text: TEXT });
  runInContext(outputFiles[0]!.text, context);
  const result = runInContext("JSON.stringify(varliq.extractEntities(text))", context);
  expect(JSON.parse(result)).toEqual(extractEntities(TEXT));
});

test("brings the command, which stops in silence when its reader has seen enough", async () => {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  const command = join(project, "node_modules/.bin/varliq");
  const { stdout } = await run(command, ["--version"]);
  expect(stdout).toBe(`${manifest.version}\n`);

  const lines = `${JSON.stringify({ id: "a", text: TEXT })}\n`.repeat(20_000);
  writeFileSync(join(project, "many.jsonl"), lines);
  const first = await run("bash", [
    "-c",
    `set -o pipefail; "$0" extract many.jsonl --format jsonl | head -n 1`,
    command,
  ]);
  expect(JSON.parse(first.stdout)).toMatchObject({ id: "a" });
  expect(first.stderr).toBe("");
}, 30_000);
