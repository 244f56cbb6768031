import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";

// The checker's own JavaScript, without the binaries for some machines that it brings.
process.env.RECHECK_SYNC_BACKEND = "pure";

const root = fileURLToPath(new URL("..", import.meta.url));

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll(sep, "/")}`)
  .filter((path) => /\.ts$/u.test(path) && !/\.(?:test|test-d|examples)\.ts$/u.test(path));

/** In milliseconds: the checker gives up after ten seconds of its own, which a busy machine needs. */
const CHECK_TIMEOUT = 120_000;

test("no regular expression takes more than linear time", { timeout: 3 * CHECK_TIMEOUT }, () => {
  const found = sources.flatMap((path) =>
    findExpressions(path, readFileSync(join(root, path), "utf8")),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(found.flatMap(findProblems)).toEqual([]);
});

test.each([
  ["const A = /(?:a+)+$/u;", "is exponential"],
  ["\n/^a*a*b/u.test(text);", "is 2nd degree polynomial"],
  ["text.replace(/ +$/u, '')", "is 2nd degree polynomial"],
  ['new RegExp("(?:x|x)*y", "gu")', "is exponential"],
])("the check finds %j", (code, problem) => {
  const problems = findExpressions("x.ts", code).flatMap(findProblems);
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

test.each(["const A = /^a+b$/u;", "const A = /[a-z]{1,9}\\d?/u;", 'const A = "/(a+)+/";'])(
  "the check finds nothing in %j",
  (code) => {
    expect(findExpressions("x.ts", code).flatMap(findProblems)).toEqual([]);
  },
);

interface Expression {
  readonly place: string;
  /** Undefined where it is put together. */
  readonly source: string | undefined;
  readonly flags: string;
}

function findExpressions(path: string, text: string): Expression[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const expression = toExpression(node);
    if (expression !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ place: `${path}:${line + 1}`, ...expression });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function toExpression(node: ts.Node): Omit<Expression, "place"> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return undefined;
  const [source, flags] = (node.arguments ?? []).map((argument) =>
    ts.isStringLiteralLike(argument) ? argument.text : undefined,
  );
  return { source, flags: flags ?? "" };
}

function findProblems({ place, source, flags }: Expression): string[] {
  if (source === undefined) return [`${place}: is put together, so that it cannot be checked`];
  const { status, ...found } = checkSync(source, flags, { timeout: CHECK_TIMEOUT });
  if (status === "safe") return [];
  const complexity = "complexity" in found ? found.complexity?.summary : undefined;
  return [`${place}: /${source}/${flags} is ${complexity ?? status}`];
}
