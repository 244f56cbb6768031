import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lintFile, lintSources } from "../scripts/lint-lexicons/lint-file.ts";
import { findColumns, parseRules } from "../scripts/lint-lexicons/rules.ts";
import { FLAG_NAMES } from "../src/lexicon/row-flags.ts";

const folder = fileURLToPath(new URL("../scripts/lint-lexicons", import.meta.url));

const PAGE = `# Lexicons

## Flags

| flag | meaning |
| --- | --- |
| \`ambiguous\` | something else too |
| \`foreign\` | other letters |
| \`informal\` | spoken |
| \`misspelt\` | wrong |

## Files

| file | own columns | what |
| --- | --- | --- |
| \`places.tsv\` | \`kind\` (\`city\`, \`place\`, \`port\`, \`river\`) | names |
| \`people.tsv\` | \`kind\` (a word of English) \`of\` (\`country\`, \`-\`) | offices |
| \`time/months.tsv\` … | see the files | months |
`;
const rules = parseRules(PAGE);
const sources = new Set(["curated", "iso"]);

const inputs = readdirSync(folder).filter((name) => name.endsWith(".input.tsv"));

test.each(inputs)("finds in %s what is expected of it", async (input) => {
  const expected = join(folder, input.replace(".input.tsv", ".expected.txt"));
  await expect(lint(input)).toMatchFileSnapshot(expected);
});

test("finds nothing in a good file, and something in every other", () => {
  const good = inputs.filter((input) => lint(input) === "");
  expect(good).toEqual(["good.input.tsv"]);
});

function lint(input: string): string {
  const path = input.startsWith("unlisted") ? "unlisted.tsv" : "places.tsv";
  const content = readFileSync(join(folder, input), "utf8");
  const problems = lintFile(content, { path, rules, sources });
  return problems.map(({ line, message }) => `${line}: ${message}\n`).join("");
}

test("reads flags and columns from the page", () => {
  expect([...rules.flags]).toEqual(["ambiguous", "foreign", "informal", "misspelt"]);
  expect(findColumns(rules, "people.tsv")).toEqual({
    known: true,
    own: [{ name: "kind" }, { name: "of", values: ["country", "-"] }],
  });
  expect(findColumns(rules, "time/seasons.tsv")).toEqual({ known: true, own: undefined });
  expect(findColumns(rules, "places/x.tsv")).toEqual({ known: false });
});

test("the page of the lexicons itself names the flags that the code knows", () => {
  const page = readFileSync(new URL("../lexicons/README.md", import.meta.url), "utf8");
  const { flags, columns } = parseRules(page);
  expect([...flags].toSorted()).toEqual([...FLAG_NAMES].toSorted());
  expect(columns.get("names/given-names.tsv")?.map(({ name }) => name)).toEqual([
    "gender",
    "origin",
  ]);
});

test("sources are sorted, and each stands once", () => {
  const header = "id\ttitle\turl\tlicence\tretrieved\n";
  const row = (id: string) => `${id}\ttitle\t-\tMIT\t2026-01-01\n`;
  expect(lintSources(header + row("a") + row("b"))).toEqual([]);
  expect(lintSources(header + row("b") + row("a") + row("b")).map(({ line }) => line)).toEqual([
    3, 4,
  ]);
});
