import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { writePages } from "../scripts/build-docs.ts";
import * as varliq from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const exports = manifest.exports as unknown as Readonly<Record<string, { default: string }>>;

/** A piece of code in which `//=>` says what the line before it gives. */
interface Example {
  readonly place: string;
  readonly code: string;
  /** The file whose names the code may use; pages have only the library's. */
  readonly module?: string;
}

const pages = ["README.md", ...list("docs", /\.md$/u)].flatMap((path) =>
  findBlocks(path, /^```(?:js|ts)\n(?<code>.*?)^```$/gmsu),
);
const comments = list("src", /(?<!\.test|\.test-d|\.examples)\.ts$/u)
  .filter((path) => !path.startsWith("src/generated/"))
  .flatMap((path) =>
    findBlocks(path, /@example\n(?<code>.*?)(?=\n\s*\*\/|\n\s*\* @)/gsu).map((example) => ({
      ...example,
      code: example.code.replace(/^\s*\* ?(?:```(?:js|ts)?$)?/gmu, ""),
      module: path,
    })),
  );

test("the README shows what the library finds", () => {
  expect(pages.filter(({ place }) => place.startsWith("README.md")).length).toBeGreaterThan(0);
});

test("the tables of the pages are what `npm run docs` makes of the library", async () => {
  for (const { path, text } of await writePages()) {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  }
}, 60_000);

test("links of the pages in the package lead to a page or a heading in it", () => {
  const packed = ["README.md", "LICENSE", ...manifest.files];
  const isPacked = (path: string) =>
    packed.some((name) => path === name || path.startsWith(`${name}/`));
  const paths = ["README.md", "AGENTS.md", "CHANGELOG.md", "llms.txt", ...list("docs", /\.md$/u)];
  const links = paths.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/\]\((?!https?:)(?<link>[^)]*)\)/gu)].map(
      (match) => ({ path, link: match.groups!.link! }),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  const broken = links.filter(({ path, link }) => {
    const [file = "", heading] = link.split("#");
    const target = file === "" ? path : posix.join(posix.dirname(path), file);
    if (!isPacked(target)) return true;
    return heading !== undefined && !headingsOf(target).includes(heading);
  });
  expect(broken).toEqual([]);
});

test.each([...pages, ...comments])("$place says what is true", async ({ code, module }) => {
  const names = module ? await import(pathToFileURL(join(root, module)).href) : {};
  const results = await runExample(code, { ...varliq, ...names });
  for (const { actual, expected } of results) {
    if (expected.isPart) expect(actual).toMatchObject(expected.value as object);
    else expect(actual).toEqual(expected.value);
  }
});

test("an example that is not true is found", async () => {
  const code = 'import { extractEntities } from "varliq";\nextractEntities("").people; //=> [1]';
  const [result] = await runExample(code, varliq);
  expect(result).toEqual({ actual: [], expected: { value: [1], isPart: false } });
  const part = await runExample("const a = {\n  b: 1, c: 2 };\na //=> { b: 1, … }", {});
  expect(part).toEqual([{ actual: { b: 1, c: 2 }, expected: { value: { b: 1 }, isPart: true } }]);
  await expect(runExample("1 + 1; //=> two of them", {})).rejects.toThrow(SyntaxError);
});

/** Headings of a page as links name them. */
function headingsOf(path: string): string[] {
  const page = readFileSync(join(root, path), "utf8");
  return [...page.matchAll(/^#+ (?<heading>.*)$/gmu)].map(({ groups }) =>
    groups!
      .heading!.toLowerCase()
      .replace(/[^a-z0-9 -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function findBlocks(path: string, pattern: RegExp): Example[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(pattern)]
    .map((match) => ({
      place: `${path}:${text.slice(0, match.index).split("\n").length}`,
      code: match.groups?.code ?? "",
    }))
    .filter(({ code }) => code.includes("//=>"));
}

interface Result {
  readonly actual: unknown;
  readonly expected: Expected;
}

interface Expected {
  readonly value: unknown;
  /** Written with `…`: the value has more than what is said. */
  readonly isPart: boolean;
}

/** Runs an example and collects each value that it says something about, beside what it says. */
async function runExample(code: string, names: object): Promise<Result[]> {
  const results: Result[] = [];
  const collect = (actual: unknown, expected: string): void => {
    results.push({ actual, expected: parseExpected(expected) });
  };
  const script = joinComments(code)
    .replace(
      /^import (?:(?<name>\p{ID_Start}\p{ID_Continue}*)|(?<names>\{[^}]*\})) from (?<from>["'][^"']+["']);?$/gmu,
      (_line, name, names, from) =>
        `const ${names ?? `{ default: ${name} }`} = await load(${from});`,
    )
    .replace(
      // The expression of the line, or the constant it declares.
      /^(?<head>(?:const (?<name>\p{ID_Start}\p{ID_Continue}*) = )?(?<expression>.*?));? *\/\/=> (?<expected>.*)$/gmu,
      (_line, head, name, expression, expected) =>
        name === undefined
          ? `collect(${expression}, ${JSON.stringify(expected)});`
          : `${head}; collect(${name}, ${JSON.stringify(expected)});`,
    );
  const { code: plain } = await transform(`async () => {\n${script}\n}`, { loader: "ts" });
  const body = `return (${plain.trim().replace(/;$/u, "")})();`;
  await new Function(...Object.keys(names), "collect", "load", body)(
    ...Object.values(names),
    collect,
    load,
  );
  return results;
}

/** Loads what an example imports: an entry of this package from its sources, or another package. */
function load(specifier: string): Promise<object> {
  const entry = /^varliq(?:\/(?<name>.+))?$/u.exec(specifier);
  if (!entry) return import(specifier);
  const target = exports[entry.groups?.name === undefined ? "." : `./${entry.groups.name}`];
  if (target === undefined) throw new Error(`the package has no entry ${specifier}`);
  const source = target.default.replace(/^\.\/dist\/(.*)\.js$/u, "src/$1.ts");
  return import(pathToFileURL(join(root, source)).href);
}

/** Brings a value that runs over several comment lines onto the first. */
function joinComments(code: string): string {
  return code.replace(/\/\/=>.*(?:\n\/\/ {2,}.*)+/gu, (lines) => lines.replace(/\n\/\/ +/gu, " "));
}

function parseExpected(text: string): Expected {
  const value = text.replace(/,?\s*…\s*(?=\})/gu, " ");
  return { value: new Function(`return (${value});`)(), isPart: value !== text };
}

function list(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => pattern.test(path));
}
