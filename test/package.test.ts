import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { extractEntities } from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const TEXT = "Aysel Quliyeva mayın 5-də Bakıda görüşüb.";
const NPM = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

// Each test starts processes anew, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 60_000 });

/** The worker pool of the command and what it brings. */
const POOL = ["@napi-rs", "piscina"];

/** What npm packs whatever `files` says. */
const ALWAYS = ["LICENSE", "README.md"];
/** What is packed beside what is built. */
const BESIDE = manifest.files.filter((name) => name !== "dist");

/** An empty project into which the packed package was installed, as a user's would be. */
let project: string;
const installed = (...path: string[]): string => join(project, "node_modules/varliq", ...path);

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "varliq-package-"));
  const staged = join(project, "staged");
  for (const name of ["package.json", ...ALWAYS, ...BESIDE]) {
    cpSync(join(root, name), join(staged, name), { recursive: true });
  }
  const types = ["--project", join(root, "tsconfig.build.json"), "--outDir", join(staged, "dist")];
  await run("node", [join(root, "node_modules/typescript/bin/tsc"), ...types]);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  for (const script of ["prune-types.ts", "bundle.ts"])
    await run("node", [tsx, join(root, "scripts", script), join(staged, "dist")]);
  const { stdout } = await run("npm", ["pack", "--json", ...NPM], staged);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  writeFileSync(join(project, "package.json"), "{}");
  for (const name of POOL) {
    const [from, to] = [join(root, "node_modules", name), join(project, "node_modules", name)];
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
  await run("npm", ["install", join(staged, filename), ...NPM]);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true }));

const run = (command: string, args: readonly string[], cwd = project) =>
  promisify(execFile)(command, args, { cwd, shell: command === "npm" && sep === "\\" });
const runCode = (code: string, type: "module" | "commonjs") =>
  run("node", [`--input-type=${type}`, "--eval", code]);

test("holds what is built and what `files` names, and nothing else", () => {
  const files = readdirSync(installed(), { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll(sep, "/"),
  );
  expect(readdirSync(installed()).toSorted()).toEqual(
    ["package.json", "dist", ...ALWAYS, ...BESIDE].toSorted(),
  );
  // Rows of the lexicons are from CLDR, whose licence asks for its notice.
  expect(files).toContain("docs/Unicode-3.0.txt");
  expect(files).toContain("dist/index.d.ts");
  // No entry leads to the command.
  expect(files.filter((path) => /^dist\/cli\/.*\.d\.ts$/u.test(path))).toEqual([]);
  expect(files.filter((path) => /\.(?:test|examples|test-d)\.|(?<!\.d)\.ts$/u.test(path))).toEqual(
    [],
  );
});

test.each(["README.md", "llms.txt"])("holds the pages that %s links to", (page) => {
  const links = readFileSync(installed(page), "utf8").matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu);
  const paths = Array.from(links, ([, path]) => path!);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(installed(path)))).toEqual([]);
});

test("its types let nobody make a kind", async () => {
  const compile = async (kind: string) => {
    writeFileSync(
      join(project, "kinds.ts"),
      `import { createExtractor } from "varliq";\nimport { person } from "varliq/kinds";\ncreateExtractor({ kinds: [${kind}] });\n`,
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023"];
    return run("node", [tsc, ...options, "kinds.ts"]).then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    );
  };
  expect(await compile("person")).toBe("");
  expect(await compile('{ type: "person" }')).toMatch(/^kinds\.ts\(3,/u);
});

test("installs the pool of the command beside it, and nothing else", () => {
  const packages = readdirSync(join(project, "node_modules"));
  expect(packages.filter((name) => !name.startsWith(".")).toSorted()).toEqual([...POOL, "varliq"]);
});

test("threads read what the library reads, from where it is installed", async () => {
  const { stdout } = await runCode(
    `import { extractMany } from "varliq/many";
     const documents = Array.from({ length: 100 }, (_, id) => ({ id, text: ${JSON.stringify(TEXT)} }));
     for await (const { extraction } of extractMany(documents, { jobs: 2 })) console.log(JSON.stringify(extraction));`,
    "module",
  );
  const expected = `${JSON.stringify(extractEntities(TEXT))}\n`.repeat(100);
  expect(stdout === expected).toBe(true);
});

test("loads no other package, but for threads and queues", async () => {
  const { stdout, stderr } = await run("node", [
    "--input-type=module",
    "--eval",
    `import { readdirSync, renameSync } from "node:fs";
     renameSync("node_modules/piscina", "node_modules/hidden");
     try {
       const { extractEntities } = await import("varliq");
       const { extractMany } = await import("varliq/many");
       console.log(extractEntities("Bakı").places.length);
       console.log((await extractMany([{ text: "Bakı" }], { jobs: 1 }).next()).value.extraction.places.length);
       await extractMany([{ text: "Bakı" }], { jobs: 2 }).next().catch((error) => console.log(error.code));
     } finally {
       renameSync("node_modules/hidden", "node_modules/piscina");
     }`,
  ]);
  expect(stdout + stderr).toBe("1\n1\nERR_MODULE_NOT_FOUND\n");
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
     const { findTimes } = ${load("varliq/time")};
     const { email } = ${load("varliq/kinds")};
     const { mentions } = (${load("varliq/light")}).extractEntities("Bakıda");
     const extraction = (${load("varliq")}).extractEntities("Bakıda");
     console.log(JSON.stringify([toConll({ text: "Bakıda", extraction }), createStemmerAz().stem("Bakıda"), typeof toCompromise, findTimes("mayda")[0].value, email.type, mentions[0].name]));`,
      type,
    );
    expect(JSON.parse(stdout)).toEqual([
      "Bakıda\tB-PLACE\n\n",
      "bakı",
      "function",
      "XXXX-05",
      "email",
      "Bakı",
    ]);
  },
);

test("its types compile from every entry, their own declarations checked too", async () => {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  const lines = entries.map((entry, i) => `export * as e${i} from "varliq${entry.slice(1)}";\n`);
  writeFileSync(join(project, "entries.mts"), lines.join(""));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--strict", "--noEmit", "--skipLibCheck", "false", "--module", "nodenext"];
  // What is wrong is on standard output; a failure would say no more than that there is something.
  const wrong = await run("node", [tsc, ...options, "--target", "es2023", "entries.mts"]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(wrong).toBe("");
});

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
