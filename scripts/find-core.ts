/**
 * Finds the rows of the large lexicons that news needs most, for the light build, and writes models/core.txt: npm run core
 *
 * A row belongs to the core if it is met in several articles or headlines of ../shared/corpus. Small lexicons are mostly taken whole,
 * and so are the names that countries have today.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Analyses, analyze } from "../src/analyses/analyze.ts";
import { FormTable } from "../src/analyses/forms.ts";
import { type LexiconTable, openTable, type PackedTable } from "../src/engine/lexicon-table.ts";
import { CATEGORY } from "../src/lexicon/category.ts";
import { EVERY_SOURCE } from "../src/lexicon/every-source.ts";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { ROW_FLAG } from "../src/lexicon/row-flags.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { besideProject, needBeside } from "./beside-project.ts";

const LEAST_TEXTS = 7;
/** Of words that are no names. */
const LEAST_TEXTS_OF_WORDS = 100;
const WORDS = ["words/common-words", "events/verbs"];
/** Lexicons with fewer rows are small. */
const LARGE = 400;
const WHOLE_BUT_HISTORIC = "places/countries";
/** A small one of whose rows news needs but few. */
const CUT = ["people/languages"];

const SILENT: ReadonlySet<number> = new Set([
  CATEGORY.commonWord,
  CATEGORY.ambiguousName,
  CATEGORY.verb,
]);

const ARTICLES = "corpus/news.jsonl";
const HEADLINES = "corpus/headlines.tsv";
const CORE = fileURLToPath(new URL("../models/core.txt", import.meta.url));

needBeside([ARTICLES, HEADLINES], "no rows counted");
const lexicon = new Lexicon(EVERY_SOURCE);
const counts = countTexts(readTexts());
const tables = EVERY_SOURCE.map(({ table }) => table)
  .filter(isCut)
  .map((table) => `\n[${table.id}]\n${coreOf(table).join("\n")}\n`);
const head = `# Rows of the large lexicons that are met in ${LEAST_TEXTS} articles or headlines at least, words in ${LEAST_TEXTS_OF_WORDS}, and countries of today. Made by \`npm run core\`.\n`;
writeFileSync(CORE, head + tables.join(""));

function readTexts(): string[] {
  const articles = readFileSync(besideProject(ARTICLES), "utf8").split("\n").filter(Boolean);
  const headlines = readFileSync(besideProject(HEADLINES), "utf8").split("\n");
  return [
    ...articles.map((line) => (JSON.parse(line) as { text: string }).text),
    ...headlines.map((line) => line.split("\t").at(-1)!),
  ];
}

/** In how many texts each row is met, by table and lemma. */
function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const forms = new FormTable(lexicon);
  const found = new Map<string, number>();
  for (const text of texts) {
    for (const entry of entriesIn(analyze(tokenize(text), forms))) {
      const row = keyOf(lexicon.tableOf(entry), lexicon.lemma(entry));
      found.set(row, (found.get(row) ?? 0) + 1);
    }
  }
  return found;
}

/** Entries that a text has hits of, and those that make no hits: what its words are forms of. */
function entriesIn({ tokens, table, forms, hitEntries }: Analyses): ReadonlySet<number> {
  const entries = new Set(hitEntries);
  for (let i = 0; i < tokens.count; i++) {
    const form = forms[i]!;
    for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
      const node = lexicon.rootOf(table.words[a]!);
      for (let e = lexicon.firstEntry(node); e >= 0; e = lexicon.nextEntry(e)) {
        if (SILENT.has(lexicon.categoryOf(e))) entries.add(e);
      }
    }
  }
  return entries;
}

function isCut(table: LexiconTable | PackedTable): boolean {
  if (CUT.includes(table.id)) return true;
  return openTable(table).size >= LARGE;
}

function coreOf(table: LexiconTable | PackedTable): string[] {
  const rows = openTable(table);
  const least = WORDS.includes(table.id) ? LEAST_TEXTS_OF_WORDS : LEAST_TEXTS;
  return Array.from({ length: rows.size }, (_, row) => row)
    .filter(
      (row) =>
        (table.id === WHOLE_BUT_HISTORIC && (rows.flags(row) & ROW_FLAG.historic) === 0) ||
        (counts.get(keyOf(table.id, rows.lemma(row))) ?? 0) >= least,
    )
    .map((row) => rows.lemma(row));
}

function keyOf(table: string, lemma: string): string {
  return `${table}\t${lemma}`;
}
