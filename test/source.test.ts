import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders and single files of `src` in the order of the data; each may import from itself and from those before it. */
const STAGES = [
  "engine",
  "vocabulary.ts",
  "types.ts",
  "errors.ts",
  "generated",
  "text",
  "tokens",
  "lexicon",
  "analyses",
  "mentions",
  "entities",
  "events",
  "extraction",
  "formats",
  // The files of `src` itself: the pipeline and the public API.
  "",
  "integrations",
  "many",
  "queue",
  "cli",
];

/** Stages that run on Node alone, outside of what the library loads. */
const NODE_STAGES = ["many", "queue", "cli"];

/** Folders of `src/events` in the order of the data. */
const STEPS = ["frames", "words", "triggers", "clauses", "arguments"];

/** Packages whose types a stage may name. */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = { queue: ["bullmq", "ioredis"] };

const forbiddenNames = new Map([
  ["toLowerCase", "lower-cases İ to two units; use foldCase"],
  ["toUpperCase", "upper-cases i to I; use src/text"],
  ["toLocaleLowerCase", "depends on the ICU build; use foldCase"],
  ["toLocaleUpperCase", "depends on the ICU build; use src/text"],
  ["localeCompare", "depends on the ICU build; compare with <"],
  ["Intl", "depends on the ICU build; use src/text"],
]);

interface Source {
  readonly path: string;
  readonly text: string;
}

/** What is written by hand: tests and examples, and the library without them. */
const all = [...readFolder("src"), ...readFolder("test")].filter(
  ({ path }) => !path.startsWith("src/generated/"),
);
const written = all.filter(
  ({ path }) => path.startsWith("src/") && !/\.(?:test|test-d|examples)\.ts$/u.test(path),
);

function readFolder(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll(sep, "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

test("letters are known in src/text alone", () => {
  const elsewhere = written.filter(({ path }) => !path.startsWith("src/text/"));
  expect(elsewhere.length).toBeGreaterThan(5);
  expect(elsewhere.flatMap(findForbidden)).toEqual([]);
});

test("imports go one way, from later stages to earlier ones", () => {
  expect(written.flatMap(findWrongImports)).toEqual([]);
});

test("inside events too", () => {
  expect(written.flatMap(findWrongSteps)).toEqual([]);
});

test("no file needs itself by way of those it imports", () => {
  expect(findCycles(written)).toEqual([]);
});

test("every member of a class or type is named where it is used", () => {
  expect(findUnnamed(all)).toEqual([]);
});

test("no lexicon is unpacked at import", () => {
  expect(written.flatMap(findUnpacking)).toEqual([]);
});

describe("these checks themselves", () => {
  const check = (find: (source: Source) => string[], path: string, text: string) =>
    find({ path, text });

  test.each([
    ["const A = /\\bay\\b/u;", "src/tokens/x.ts:1: \\b in a regular expression is ASCII"],
    ["\nconst A = /[\\w-]/u;", "src/tokens/x.ts:2: \\w in a regular expression is ASCII"],
    ["const A = /ay/iu;", "src/tokens/x.ts:1: the flag i does not know İ; fold first"],
    ['new RegExp("a", "gi");', "src/tokens/x.ts:1: the flag i does not know İ; fold first"],
    [
      "text.toLowerCase();",
      "src/tokens/x.ts:1: toLowerCase lower-cases İ to two units; use foldCase",
    ],
    ["new Intl.Segmenter();", "src/tokens/x.ts:1: Intl depends on the ICU build; use src/text"],
  ])("find what is forbidden in %j", (text, problem) => {
    expect(check(findForbidden, "src/tokens/x.ts", text)).toEqual([problem]);
  });

  test.each([
    "// toLowerCase, \\b and Intl in a comment",
    'const A = "i toLowerCase";',
    "const A = /\\\\b\\p{L}/u;",
  ])("find nothing in %j", (text) => {
    expect(check(findForbidden, "src/tokens/x.ts", text)).toEqual([]);
  });

  test("find what unpacks a lexicon at import, and not what does when it is called", () => {
    const text = "const A = new Set(readRows(a).map(() => 1));\nconst b = () => readRows(a);";
    expect(check(findUnpacking, "src/tokens/x.ts", text)).toEqual([
      "src/tokens/x.ts:1: readRows at import; call it when it is needed",
    ]);
  });

  test.each([
    ["src/tokens/x.ts", "../events/y.ts", "imports from events/, a later stage"],
    ["src/engine/x.ts", "../text/y.ts", "imports from text/, a later stage"],
    ["src/extraction/x.ts", "../index.ts", "imports from src/ itself, a later stage"],
    ["src/tokens/x.ts", "../utils/y.ts", "imports from utils/, which is not a stage"],
    ["src/tokens/x.ts", "node:fs", 'imports "node:fs"; the library loads nothing else'],
    ["src/queue/x.ts", "bullmq", 'imports "bullmq"; the library loads nothing else'],
    ["src/cli/x.ts", "chalk", 'imports "chalk"; the library loads nothing else'],
  ])("find that %s imports %s", (path, target, problem) => {
    expect(check(findWrongImports, path, `import { a } from "${target}";`)).toEqual([
      `${path} ${problem}`,
    ]);
    expect(check(findWrongImports, path, `export * from "${target}";`)).toHaveLength(1);
  });

  test("find what goes back inside events", () => {
    const text = 'import { toSlots } from "../arguments/slots.ts";';
    const problem = 'src/events/clauses/x.ts imports "../arguments/slots.ts", a later step';
    expect(check(findWrongSteps, "src/events/clauses/x.ts", text)).toEqual([problem]);
    const type = text.replace("import", "import type");
    expect(check(findWrongSteps, "src/events/clauses/x.ts", type)).toEqual([problem]);
    expect(check(findWrongSteps, "src/events/x.ts", text.replace("../", "./"))).toEqual([]);
  });

  test("find what imports itself by way of another, but for types", () => {
    const files = (text: string) => [
      { path: "src/text/x.ts", text: 'import { a } from "./y.ts";' },
      { path: "src/text/y.ts", text },
    ];
    expect(findCycles(files('export { b } from "./x.ts";'))).toEqual([
      "src/text/x.ts → src/text/y.ts → src/text/x.ts",
    ]);
    expect(findCycles(files('import type { B } from "./x.ts";'))).toEqual([]);
    expect(findCycles(files('export type { B } from "./x.ts";'))).toEqual([]);
  });

  test("find members that nothing names", () => {
    const text = "class A { readonly b = 1; c() {} }\ninterface D { e: string; }";
    const use = "const { b } = new A(); a.c(); const d = { e() {} };";
    const declared = { path: "src/text/x.ts", text };
    expect(findUnnamed([declared])).toEqual([
      "src/text/x.ts: nothing names b",
      "src/text/x.ts: nothing names c",
      "src/text/x.ts: nothing names e",
    ]);
    expect(findUnnamed([declared, { path: "src/text/y.ts", text: use }])).toEqual([]);
  });

  test("let every stage name the types of the result, the engine excepted", () => {
    const text = 'import type { Mention } from "../types.ts";';
    expect(check(findWrongImports, "src/tokens/x.ts", text)).toEqual([]);
    expect(check(findWrongImports, "src/engine/x.ts", text)).toEqual([
      "src/engine/x.ts imports from types.ts, a later stage",
    ]);
  });
});

function findForbidden({ path, text }: Source): string[] {
  return findNodes(path, text, problemOf);
}

const UNPACKING = new Set(["readRows", "openTable"]);

function findUnpacking({ path, text }: Source): string[] {
  return findNodes(path, text, (node) => {
    if (!ts.isCallExpression(node) || !UNPACKING.has(node.expression.getText())) return undefined;
    // Fields of a class have their values when one is made.
    const isLater =
      ts.findAncestor(node, (one) => ts.isFunctionLike(one) || ts.isPropertyDeclaration(one)) !==
      undefined;
    return isLater
      ? undefined
      : `${node.expression.getText()} at import; call it when it is needed`;
  });
}

/** Members that are declared and whose name stands nowhere else; of one that shares its name nothing is known. */
function findUnnamed(files: readonly Source[]): string[] {
  const declared = new Map<string, string>();
  const named = new Set<string>();
  for (const { path, text } of files) {
    visit(parse(path, text), (node) => {
      if (ts.isStringLiteralLike(node)) named.add(node.text);
      if (!ts.isIdentifier(node)) return;
      if (isNameOfMember(node)) declared.set(node.text, path);
      else named.add(node.text);
    });
  }
  return [...declared]
    .filter(([name]) => !named.has(name))
    .map(([name, path]) => `${path}: nothing names ${name}`);
}

function isNameOfMember(name: ts.Identifier): boolean {
  const { parent } = name;
  const isMember = ts.isClassElement(parent) || ts.isTypeElement(parent);
  return isMember && parent.name === name && !ts.isObjectLiteralExpression(parent.parent);
}

function findNodes(
  path: string,
  text: string,
  problemOfNode: (node: ts.Node) => string | undefined,
): string[] {
  const file = parse(path, text);
  const problems: string[] = [];
  visit(file, (node) => {
    const problem = problemOfNode(node);
    if (problem === undefined) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    problems.push(`${path}:${line + 1}: ${problem}`);
  });
  return problems;
}

function problemOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) {
    const reason = forbiddenNames.get(node.text);
    return reason && `${node.text} ${reason}`;
  }
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return problemOfPattern(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
    const [pattern, flags] = node.arguments ?? [];
    return problemOfPattern(textOf(pattern), textOf(flags));
  }
  return undefined;
}

function problemOfPattern(pattern: string, flags: string): string | undefined {
  // An escaped backslash is a backslash, whatever letter comes next.
  const ascii = /\\[bBwW]/u.exec(pattern.replaceAll("\\\\", ""));
  if (ascii) return `${ascii[0]} in a regular expression is ASCII`;
  return flags.includes("i") ? "the flag i does not know İ; fold first" : undefined;
}

function textOf(node: ts.Expression | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : "";
}

function findWrongImports({ path, text }: Source): string[] {
  const problems: string[] = [];
  for (const statement of parse(path, text).statements) {
    if (!isImport(statement)) continue;
    const target = textOf(statement.moduleSpecifier);
    // What is loaded when it is needed still has types.
    if (isTypeOnly(statement) && TYPES_OF[stageOf(path)]?.includes(target)) continue;
    const problem = target === "" ? undefined : problemOfImport(path, target);
    if (problem !== undefined) problems.push(`${path} ${problem}`);
  }
  return problems;
}

/** What a folder of `src/events` needs of one that comes after it, be it a type. */
function findWrongSteps({ path, text }: Source): string[] {
  const own = stepOf(path);
  return parse(path, text)
    .statements.flatMap((one) => (isImport(one) ? textOf(one.moduleSpecifier) : []))
    .filter((target) => own >= 0 && stepOf(fileOf(path, target)) > own)
    .map((target) => `${path} imports "${target}", a later step`);
}

function findCycles(files: readonly Source[]): string[] {
  const imports = new Map(
    files.map((file) => [file.path, targetsOf(file).map((target) => fileOf(file.path, target))]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return;
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    for (const target of imports.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return cycles;
}

/** What a file loads, as it is written there; types are not loaded. */
function targetsOf({ path, text }: Source): string[] {
  return parse(path, text).statements.flatMap((statement) =>
    isImport(statement) && !isTypeOnly(statement) ? textOf(statement.moduleSpecifier) : [],
  );
}

function fileOf(path: string, target: string): string {
  return join(dirname(path), target).replaceAll(sep, "/");
}

function stepOf(path: string): number {
  const [, stage, step = ""] = path.split("/");
  return stage === "events" ? STEPS.indexOf(step) : -1;
}

function isImport(
  statement: ts.Statement,
): statement is ts.ImportDeclaration | ts.ExportDeclaration {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(statement)
    ? statement.importClause?.isTypeOnly === true
    : statement.isTypeOnly;
}

function problemOfImport(path: string, target: string): string | undefined {
  const from = stageOf(path);
  if (!target.startsWith(".")) {
    const isAllowed = NODE_STAGES.includes(from) && target.startsWith("node:");
    return isAllowed ? undefined : `imports "${target}"; the library loads nothing else`;
  }
  const to = stageOf(fileOf(path, target));
  if (!STAGES.includes(to)) return `imports from ${to}/, which is not a stage`;
  if (STAGES.indexOf(to) <= STAGES.indexOf(from)) return undefined;
  return `imports from ${nameOf(to)}, a later stage`;
}

/** The folder of a source file below `src`; of the files of `src` itself, the name if it is a stage of its own. */
function stageOf(path: string): string {
  const [, first = "", ...rest] = path.split("/");
  return rest.length > 0 || STAGES.includes(first) ? first : "";
}

function nameOf(stage: string): string {
  if (stage === "") return "src/ itself";
  return stage.endsWith(".ts") ? stage : `${stage}/`;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}
