import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { createExtractor, extractEntities, type Mention } from "../src/index.ts";
import { FURTHER_KINDS, STANDARD_KINDS } from "../src/kinds.ts";
import type { RuleExamples } from "../src/mentions/rules.ts";

/** The minute that examples with relative times count from, on a Friday. */
const REFERENCE_DATE = "2025-11-21T15:39";

const root = fileURLToPath(new URL("../src/entities/", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".examples.ts"))
  .sort();

for (const file of files) {
  const kind = basename(file, ".examples.ts");
  const [examples] = Object.values(await import(pathToFileURL(join(root, file)).href));
  describe(kind, () => runExamples(kind, examples as Readonly<Record<string, RuleExamples>>));
}

test("there are rules to test", () => {
  expect(files.length).toBeGreaterThan(1);
});

const ofEverything = createExtractor({ kinds: [...STANDARD_KINDS, ...FURTHER_KINDS] });
const isStandard = new Set<string>(STANDARD_KINDS.map(({ type }) => type));

describe("the messages of this test", () => {
  test.each([
    ["nothing found", "Qiymət [yoxdur].", {}],
    ["several found", "Çay [2 manat], çörək 1 manat.", {}],
    ["wrong span", "Qiymət [2] manatdır.", {}],
    ["wrong value", "Qiymət [2 manatdır].", { value: "3" }],
  ])("say %s", (problem, marked, value) => {
    expect(problemOf("money.amountThenCurrency", marked, value)).toContain(problem);
  });

  test("say nothing where all is right", () => {
    const marked = "Çay [2 manat], çörək [1 manat].";
    expect(problemOf("money.amountThenCurrency", marked, { value: "2" })).toBeUndefined();
  });
});

function runExamples(kind: string, rules: Readonly<Record<string, RuleExamples>>): void {
  for (const [name, { finds, ignores }] of Object.entries(rules)) {
    test.each(finds.map((example) => (typeof example === "string" ? [example] : example)))(
      `${name} finds %s`,
      (marked: string, value: Readonly<Record<string, unknown>> = {}) => {
        expect(problemOf(`${kind}.${name}`, marked, value)).toBeUndefined();
      },
    );
    if (ignores.length === 0) continue;
    test.each(ignores)(`${name} ignores %s`, (text) => {
      const found = mentionsOf(text, `${kind}.${name}`).filter(({ by }) =>
        by.startsWith(`${kind}.`),
      );
      expect(mark(text, found)).toBe(text);
    });
  }
}

/**
 * What is wrong with what a rule finds in a text whose spans are marked by square brackets; undefined if nothing is. The value is
 * that of the first. What other rules find there does not matter.
 */
function problemOf(
  rule: string,
  marked: string,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const text = marked.replace(/[[\]]/gu, "");
  const all = mentionsOf(text, rule);
  const found = all.filter(({ by }) => by === rule);
  const [first] = found;
  const others = all.map((one) => `[${one.text}] ${one.value ?? ""} by ${one.by}`).join(", ");
  if (first === undefined) return `nothing found by ${rule}; found: ${others}`;
  if (found.length > marked.split("[").length - 1) return `several found: ${mark(text, found)}`;
  if (mark(text, found) !== marked) return `wrong span: ${mark(text, found)}`;
  const wrong = Object.entries(value).filter(([key, want]) => fieldOf(first, key) !== want);
  if (wrong.length === 0) return undefined;
  return `wrong value: ${wrong.map(([key, want]) => `${key} ${fieldOf(first, key)}, not ${want}`).join("; ")}`;
}

function fieldOf(mention: Mention, key: string): unknown {
  return mention[key as keyof Mention];
}

/** What is found in a text where the rule's kind is asked for: kinds that are off by default are asked for all together. */
function mentionsOf(text: string, rule: string): readonly Mention[] {
  const options = { referenceDate: REFERENCE_DATE };
  const isOn = isStandard.has(rule.slice(0, rule.indexOf(".")));
  return (isOn ? extractEntities : ofEverything.extractEntities)(text, options).mentions;
}

/** Writes square brackets around mentions. */
function mark(text: string, mentions: readonly Mention[]): string {
  return mentions.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
