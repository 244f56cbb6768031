import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { createExtractor, extractEntities, type Mention } from "../src/index.ts";
import { FURTHER_KINDS, STANDARD_KINDS } from "../src/kinds.ts";
import type { RuleExamples } from "../src/mentions/rules.ts";

/** The day that examples with relative dates count from, a Friday. */
const REFERENCE_DATE = "2025-11-21";

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

function runExamples(kind: string, rules: Readonly<Record<string, RuleExamples>>): void {
  for (const [name, { finds, ignores }] of Object.entries(rules)) {
    test.each(finds.map((example) => (typeof example === "string" ? [example] : example)))(
      `${name} finds %s`,
      (marked: string, value?: Readonly<Record<string, unknown>>) => {
        const found = mentionsBy(kind, marked.replace(/[[\]]/gu, ""));
        // Three things may be wrong, and each shows: the spans, the rule that found them, what they stand for.
        expect(mark(marked.replace(/[[\]]/gu, ""), found)).toBe(marked);
        expect(found.map(({ by }) => by)).toEqual(found.map(() => `${kind}.${name}`));
        if (value !== undefined) expect(found[0]).toMatchObject(value);
      },
    );
    if (ignores.length === 0) continue;
    test.each(ignores)(`${name} ignores %s`, (text) => {
      expect(mark(text, mentionsBy(kind, text))).toBe(text);
    });
  }
}

/** What the rules of a kind have found; other kinds may find what they like, but the further ones take nothing from the standard. */
function mentionsBy(kind: string, text: string): readonly Mention[] {
  const options = { referenceDate: REFERENCE_DATE };
  const found = ofEverything.extractEntities(text, options).mentions.filter(isOf(kind));
  if (isStandard.has(kind)) {
    expect(extractEntities(text, options).mentions.filter(isOf(kind))).toMatchObject(
      found.map(({ start, end, by }) => ({ start, end, by })),
    );
  }
  return found;
}

function isOf(kind: string): (mention: Mention) => boolean {
  return ({ by }) => by.startsWith(`${kind}.`);
}

/** Writes square brackets around mentions. */
function mark(text: string, mentions: readonly Mention[]): string {
  return mentions.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
