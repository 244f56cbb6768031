/**
 * Learns the weights of the name model, and writes models/names.txt.
 *
 *   tsx scripts/train-names.ts           trains on everything and writes the weights
 *   tsx scripts/train-names.ts --folds   trains on four fifths and judges the last, five times; writes nothing
 *   tsx scripts/train-names.ts --compact makes the model that is there smaller, and writes it
 *
 * Teachers are the marked news of ../shared/gold/news-train.gold.jsonl, each article read twice: with all lexicons, and as if half
 * of the names were in none, since the lexicons know the names of these articles better than those of the next. A first model
 * marks articles of ../shared/corpus, and the model that is kept learns from these too, again with half of the names unknown: from
 * what stands around a known name it learns how to find one that is not. The same texts and lexicons give the same weights.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { FormTable } from "../src/analyses/forms.ts";
import { decodeSparse, encodeSparse } from "../src/engine/sparse-numbers.ts";
import { createNameModel, MODEL_ROWS } from "../src/mentions/name-model.ts";
import { NAME_TYPES } from "../src/mentions/proposals.ts";
import { besideProject, needBeside } from "./beside-project.ts";
import { compact, learn } from "./train-names/learn.ts";
import {
  type Lesson,
  type MarkedText,
  readMarked,
  readUnmarked,
  thinned,
  whole,
} from "./train-names/marked-text.ts";
import { Tally } from "./train-names/tally.ts";

const FOLDS = 5;
/** Every so-manyth article of the corpus is learned from. */
const EVERY = 4;
/** Seeds of thinned lexicons: for the marked articles, those of the corpus in turn, and for judging. */
const MARKED_SEED = 0;
const CORPUS_SEEDS = [10, 11, 12, 13];
const JUDGING_SEED = 99;

const GOLD = "gold/news-train.gold.jsonl";
const CORPUS = "corpus/news.jsonl";
const HEADLINES = "corpus/headlines.tsv";
const MODEL = fileURLToPath(new URL("../models/names.txt", import.meta.url));

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Learns from what is marked, then also from what can be told with its help of what is not. */
function train(marked: readonly Lesson[]): Int8Array {
  const judge = createNameModel(learn(marked));
  const own = unmarked.map(({ id, text }, i) =>
    readUnmarked(id, text, corpusForms[i % corpusForms.length]!, judge),
  );
  return learn([...marked, ...own]);
}

/** The model that is there with fewer weights, which tell the same of the whole corpus. */
function makeSmaller(): Int8Array {
  const model = decodeSparse(readFileSync(MODEL, "utf8").trimEnd(), MODEL_ROWS, NAME_TYPES.length);
  const judge = createNameModel(model);
  const articles = readLines(CORPUS).map((line) => JSON.parse(line) as Article);
  // Each text twice: with all lexicons, and with the one or the other half of the names.
  const lessons = [...articles, ...readHeadlines()].flatMap(({ id, text }, i) =>
    [whole, corpusForms[i % 2]!].map((forms) => readUnmarked(id, text, forms, judge)),
  );
  return compact(model, lessons);
}

/** Each headline is a text: in a short one nothing else tells of a name. */
function readHeadlines(): Article[] {
  return readLines(HEADLINES)
    .slice(1)
    .map((row, i) => ({ id: `headline ${i}`, text: row.split("\t").at(-1)! }));
}

/** Each text judged by a model that has not seen it marked; the same with half of the names unknown; and the rules alone. */
function judgeFolds(): void {
  const unseen = readAll(thinned(JUDGING_SEED));
  const [learned, fewer, ruled] = [new Tally(), new Tally(), new Tally()];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOurs = (_: unknown, i: number): boolean => i % FOLDS === fold;
    const isOther = (_: unknown, i: number): boolean => i % FOLDS !== fold;
    const judge = createNameModel(train(readings.flatMap((texts) => texts.filter(isOther))));
    for (const text of readings[0]!.filter(isOurs)) {
      learned.add(text, judge(text.words, text.spans));
      ruled.add(text, undefined);
    }
    for (const text of unseen.filter(isOurs)) fewer.add(text, judge(text.words, text.spans));
  }
  learned.print("with the model");
  fewer.print("with the model, half of the names in no lexicon");
  ruled.print("by rules alone");
}

function writeModel(weights: Int8Array): void {
  mkdirSync(new URL(".", new URL("../models/", import.meta.url)), { recursive: true });
  writeFileSync(MODEL, `${encodeSparse(weights, NAME_TYPES.length)}\n`);
  console.log(`${weights.filter((weight) => weight !== 0).length} weights in models/names.txt`);
}

function readLines(path: string): string[] {
  return readFileSync(besideProject(path), "utf8").split("\n").filter(Boolean);
}

function readAll(forms: FormTable): MarkedText[] {
  return lines.map((line) => readMarked(line, forms));
}

/** Articles of the corpus that are not among the marked ones, which come from there. */
function findUnmarked(): Article[] {
  const openingOf = ({ text }: Article): string => text.slice(0, 150);
  const known = new Set(lines.map((line) => openingOf(JSON.parse(line) as Article)));
  return readLines(CORPUS)
    .filter((_, i) => i % EVERY === 0)
    .map((line) => JSON.parse(line) as Article)
    .filter((article) => !known.has(openingOf(article)));
}

const { values } = parseArgs({
  options: {
    folds: { type: "boolean", default: false },
    compact: { type: "boolean", default: false },
  },
});
needBeside([GOLD, CORPUS, HEADLINES], "nothing learned");
const lines = readLines(GOLD);
const unmarked = findUnmarked();
const corpusForms = CORPUS_SEEDS.map(thinned);
const readings = [readAll(whole), readAll(thinned(MARKED_SEED))];
if (values.folds) judgeFolds();
else if (values.compact) writeModel(makeSmaller());
else writeModel(train(readings.flat()));
