// Measures speed on Azerbaijani text, as built, beside other libraries: npm run bench
//   --growth       instead: time and memory of one text of 1 KB to 50 MB
//   --hostile      instead: input that nobody writes
//   --many         instead: what a second thread is worth
//   --rounds 5     rounds of each case; they are interleaved, so that a busy machine slows all alike
//   --megabytes 2  how much of the corpus
//   --record       keep the figures in bench/record/
// The text is ../shared/corpus/news.jsonl beside the project; without it, examples/ again and again.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyze } from "../src/analyses/analyze.ts";
import { FormTable } from "../src/analyses/forms.ts";
import { createExtractorOf } from "../src/create-extractor.ts";
import { WHOLE } from "../src/everything.ts";
import { EVERY_SOURCE } from "../src/lexicon/every-source.ts";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { costOf, type Spread, spreadOf } from "./bench/cost.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureHostile } from "./bench/hostile.ts";
import { measureMany } from "./bench/many.ts";
import { readMegabytes } from "./bench/texts.ts";

interface Case {
  readonly name: string;
  /** Reads one document and returns how many things it found in it. */
  readonly run: (text: string) => number;
  /** Things that must be found in a megabyte: nothing gets fast by finding nothing. */
  readonly leastPerMegabyte: number;
}

const MEGABYTE = 1e6;
const root = fileURLToPath(new URL("..", import.meta.url));
const START_PAIRS = 10;
/** Rounds that are not counted: V8 compiles what is used most for some ten megabytes. */
const WARM_UP = 5;

// What is measured is what is shipped, so the types come from the sources and the code from the build.
const library = (await import(builtUrl("index.js"))) as typeof import("../src/index.ts");
const wink = winkNLP(model, ["sbd", "ner"]);
// Parts of the library, which no door opens to; the same code.
const forms = new FormTable(new Lexicon([...EVERY_SOURCE]));
const entities = createExtractorOf({ ...WHOLE, findEvents: undefined });

const CASES = {
  regex: {
    name: "tokens by one /u regular expression",
    run: (text) => [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s\p{L}\p{N}]/gu)].length,
    leastPerMegabyte: 100_000,
  },
  tokenizer: {
    name: "tokens by this library",
    run: (text) => tokenize(text).count,
    leastPerMegabyte: 100_000,
  },
  analyses: {
    name: "tokens and analyses",
    run: (text) => analyze(tokenize(text), forms).hitEntries.length,
    leastPerMegabyte: 10_000,
  },
  entities: {
    name: "entities, without events",
    run: (text) => entities.extractEntities(text).mentions.length,
    leastPerMegabyte: 10_000,
  },
  extraction: {
    name: "whole extraction",
    run: (text) => library.extractEntities(text).mentions.length,
    leastPerMegabyte: 10_000,
  },
  wink: {
    name: "wink-nlp, sbd and ner",
    run: (text) => wink.readDoc(text).entities().length(),
    leastPerMegabyte: 1000,
  },
  compromise: {
    name: "compromise, people and places",
    run: (text) => {
      const doc = nlp(text);
      return doc.people().length + doc.places().length;
    },
    leastPerMegabyte: 1000,
  },
} satisfies Record<string, Case>;
type CaseName = keyof typeof CASES;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      growth: { type: "boolean", default: false },
      hostile: { type: "boolean", default: false },
      many: { type: "boolean", default: false },
      rounds: { type: "string", default: "5" },
      megabytes: { type: "string", default: "2" },
      record: { type: "boolean", default: false },
    },
  });
  const { growth, hostile, many, record } = values;
  const rounds = Number(values.rounds);
  const documents = readMegabytes(Number(values.megabytes));
  const size = sizeOf(documents);
  console.log(`${documents.length} documents, ${(size / MEGABYTE).toFixed(2)} MB of UTF-8\n`);
  const figures: Record<string, unknown> = {};
  if (growth) figures.growth = measureGrowth();
  if (hostile) figures.hostile = measureHostile(library.extractEntities, documents);
  if (many) figures.many = await measureMany(documents, rounds);
  if (!growth && !hostile && !many) {
    const speeds = measureSpeeds(documents, size, rounds);
    const starts = measureStarts(documents[0]!);
    printReport(speeds, starts);
    Object.assign(figures, { size, speeds, starts });
  }
  if (record) writeRecord(figures);
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function measureSpeeds(
  documents: readonly string[],
  size: number,
  rounds: number,
): Record<CaseName, Spread> {
  const names = Object.keys(CASES) as CaseName[];
  const speeds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 1 - WARM_UP; round <= rounds; round += 1) {
    for (const name of names) {
      const speed = measureSpeed(CASES[name], documents, size);
      if (round > 0) speeds[name]!.push(speed);
    }
  }
  const spreads = names.map((name) => [name, spreadOf(speeds[name]!)]);
  return Object.fromEntries(spreads) as Record<CaseName, Spread>;
}

/** Megabytes of UTF-8 per second of this process's own time. */
function measureSpeed(
  { name, run, leastPerMegabyte }: Case,
  documents: readonly string[],
  size: number,
): number {
  // The slow ones read less of it.
  const read = name.startsWith("compromise")
    ? documents.slice(0, documents.length >> 2)
    : documents;
  const readSize = read === documents ? size : sizeOf(read);
  let found = 0;
  const cost = costOf(() => {
    for (const text of read) found += run(text);
  });
  const least = (leastPerMegabyte * readSize) / MEGABYTE;
  if (found < least) throw new Error(`${name} found ${found} things, expected at least ${least}`);
  return (readSize / cost) * 1000;
}

/** Milliseconds from before the import to after the first call, each in a fresh process, in turns. */
function measureStarts(text: string): Record<"varliq" | "wink", Spread> {
  const varliq: number[] = [];
  const wink: number[] = [];
  for (let pair = 0; pair < START_PAIRS; pair += 1) {
    varliq.push(
      measureStart(
        `const { extractEntities } = await import(${JSON.stringify(builtUrl("index.js"))});
         found = extractEntities(text).mentions.length;`,
        text,
      ),
    );
    wink.push(
      measureStart(
        `const { default: winkNLP } = await import("wink-nlp");
         const { default: model } = await import("wink-eng-lite-web-model");
         found = winkNLP(model, ["sbd", "ner"]).readDoc(text).entities().length();`,
        text,
      ),
    );
  }
  return { varliq: spreadOf(varliq), wink: spreadOf(wink) };
}

function measureStart(code: string, text: string): number {
  const script = `
    const text = process.argv[1];
    let found = 0;
    const start = performance.now();
    ${code}
    const time = performance.now() - start;
    if (found === 0) throw new Error("found nothing");
    console.log(time);`;
  const args = ["--input-type=module", "--eval", script, text];
  return Number(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));
}

function printReport(
  speeds: Record<CaseName, Spread>,
  starts: Record<"varliq" | "wink", Spread>,
): void {
  const line = (name: string, { median, least, most }: Spread, unit: string): void =>
    console.log(
      `${name.padEnd(40)}${median.toFixed(2).padStart(9)} ${unit}  (${least.toFixed(2)} to ${most.toFixed(2)})`,
    );
  for (const [name, { name: title }] of Object.entries(CASES)) {
    line(title, speeds[name as CaseName], "MB/s");
  }
  line("import and first call", starts.varliq, "ms  ");
  line("import and first call of wink-nlp", starts.wink, "ms  ");
  console.log();
  const { regex, entities, extraction, wink: peer, compromise } = speeds;
  printRatio("whole extraction / regular expression", extraction.median / regex.median, 0.1);
  printRatio("whole extraction / wink-nlp", extraction.median / peer.median, 8);
  printRatio("whole extraction / compromise", extraction.median / compromise.median, 35);
  printRatio("entities / wink-nlp", entities.median / peer.median, 12);
  const start = starts.varliq.median / starts.wink.median;
  console.log(
    `${"start / wink-nlp's".padEnd(40)}${start.toFixed(2).padStart(9)}  target at most 0.33`,
  );
}

function printRatio(name: string, ratio: number, target?: number): void {
  const wanted = target === undefined ? "" : `  target at least ${target.toFixed(2)}`;
  console.log(`${name.padEnd(40)}${ratio.toFixed(2).padStart(9)}${wanted}`);
}

function writeRecord(figures: object): void {
  const folder = join(root, "bench/record");
  const date = new Date().toISOString().slice(0, 10);
  const machine = { cpu: cpus()[0]?.model, node: process.version };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${date}.json`);
  // What was measured on the same day stands beside it.
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as object) : {};
  const record = JSON.stringify({ ...known, date, ...machine, ...figures }, null, 2);
  writeFileSync(path, `${record}\n`);
}

function builtUrl(path: string): string {
  return new URL(`../dist/${path}`, import.meta.url).href;
}
