// Scores the library on the marked cases that stand beside the project, in ../shared/gold: npm run eval
//   --only names-dev,news-dev   these cases only
//   --errors 20                 the first errors of each scorer, instead of the table
//   --train                     the training cases too
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extractEntities } from "../src/index.ts";
import { besideProject, needBeside } from "./beside-project.ts";

interface Document {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** Some figure of a scorer's report, and what it should reach. Without a target it is for information. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target?: number | undefined;
  /** A count, not a share. */
  readonly isCount?: boolean;
  /** How many gold and found items it rests on. */
  readonly of?: string;
}

interface Scoring {
  readonly scorer: string;
  readonly gold: string;
  readonly options?: readonly string[];
  readonly figures: (report: Report) => Figure[];
}

interface Case {
  readonly name: string;
  readonly documents: () => Document[];
  readonly scorings: readonly Scoring[];
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly found: number;
}

/** What a scorer prints with `--json`; each has its own shape. */
// biome-ignore lint/suspicious/noExplicitAny: read by the functions beside each scorer below
type Report = any;

const GOLD = besideProject("gold");
const PREDICTIONS = fileURLToPath(new URL("../.predictions", import.meta.url));
const ENTITY_KINDS = ["people", "organisations", "locations"];

const CASES: readonly Case[] = [
  {
    name: "seed-article",
    documents: () => [
      { id: "seed-article", date: "2025-11-21", text: readGold("seed-article.txt") },
    ],
    scorings: [
      mentionScoring("seed-article.gold.jsonl", 0.95),
      eventScoring("seed-article.gold.jsonl", { typedCount: 18 }),
    ],
  },
  {
    name: "names-dev",
    documents: () => documentsOf("names-dev.gold.jsonl"),
    scorings: [
      {
        scorer: "score-names.mjs",
        gold: "names-dev.gold.jsonl",
        figures: (report) => [
          figure("strict F1", report.strict.all, 0.65),
          figure("relaxed F1", report.relaxed.all),
          figure("coverage F1", report.coverage.all, 0.85),
          ...ENTITY_KINDS.flatMap((kind) => [
            figure(`  ${kind} strict F1`, report.strict[kind]),
            figure(`  ${kind} coverage F1`, report.coverage[kind]),
          ]),
        ],
      },
    ],
  },
  {
    name: "news-dev",
    documents: () => documentsOf("news-dev.gold.jsonl"),
    scorings: [mentionScoring("news-dev.gold.jsonl", 0.72), eventScoring("news-dev.gold.jsonl")],
  },
  {
    name: "wikipedia-dev",
    documents: () => documentsOf("wikipedia-dev.gold.jsonl"),
    scorings: [
      mentionScoring("wikipedia-dev.gold.jsonl", 0.7, [
        ...["--map", "country=location,place=location,time=date"],
        ...["--types", "location,person,organisation,date"],
        "--outer",
      ]),
    ],
  },
  {
    name: "temporal-dev",
    documents: () =>
      readLines(runScorer("score-temporal.mjs", ["temporal-dev.tsv"], ["--documents"])),
    scorings: [
      {
        scorer: "score-temporal.mjs",
        gold: "temporal-dev.tsv",
        figures: (report) =>
          Object.entries<{ cases: number; right: number; value: number }>(report)
            // The totals first, then the kinds of expression.
            .toSorted(([a], [b]) => Number(isTotal(b)) - Number(isTotal(a)))
            .flatMap(([name, { cases, right, value }]) => [
              ...(isTotal(name) ? [{ name: `${name}, value`, value: value / cases }] : []),
              { name: isTotal(name) ? name : `  ${name}`, value: right / cases, of: `${cases}` },
            ]),
      },
    ],
  },
];

const TRAINING: Case = {
  name: "news-train",
  documents: () => documentsOf("news-train.gold.jsonl"),
  scorings: [mentionScoring("news-train.gold.jsonl"), eventScoring("news-train.gold.jsonl")],
};

function mentionScoring(gold: string, target?: number, options: readonly string[] = []): Scoring {
  return {
    scorer: "score.mjs",
    gold,
    options,
    figures: ({ all, ...types }) => [
      figure("mentions F1", all, target),
      { name: "  precision", value: all.precision },
      { name: "  recall", value: all.recall },
      { name: "  values right", value: all.valueRight / (all.valued || 1), of: `${all.valued}` },
      ...Object.entries<Score>(types).map(([type, score]) => figure(`  ${type}`, score)),
    ],
  };
}

function eventScoring(gold: string, { typedCount }: { typedCount?: number } = {}): Scoring {
  return {
    scorer: "score-events.mjs",
    gold,
    figures: ({ trigger, typed, argument, realisAndPolarity }) => [
      {
        name: "event mentions typed",
        value: Math.round(typed.recall * typed.gold),
        target: typedCount,
        isCount: true,
        of: `${typed.gold}/${typed.found}`,
      },
      figure("  trigger F1", trigger),
      figure("  typed F1", typed),
      figure("  argument F1", argument),
      { name: "  realis and polarity", value: realisAndPolarity },
    ],
  };
}

function figure(name: string, { f1, gold, found }: Score, target?: number): Figure {
  return { name, value: f1, target, of: `${gold}/${found}` };
}

function isTotal(name: string): boolean {
  return name === "expressions" || name === "traps";
}

main();

function main(): void {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      errors: { type: "string" },
      train: { type: "boolean", default: false },
    },
  });
  needBeside(["gold"], "nothing scored");
  const all = [
    ...CASES,
    ...(values.train || values.only?.includes(TRAINING.name) ? [TRAINING] : []),
  ];
  const only = values.only?.split(",");
  const unknown = only?.filter((name) => !all.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(
      `no case ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}`,
    );
    process.exitCode = 2;
    return;
  }
  mkdirSync(PREDICTIONS, { recursive: true });
  const chosen = all.filter(({ name }) => only?.includes(name) ?? true);
  for (const one of chosen) predict(one);
  if (values.errors === undefined) printTable(chosen);
  else for (const one of chosen) printErrors(one, values.errors);
}

function predict({ name, documents }: Case): void {
  const lines = documents().map(({ id, text, date }) =>
    JSON.stringify({
      id,
      ...extractEntities(text, date === undefined ? {} : { referenceDate: date }),
    }),
  );
  writeFileSync(predictionsOf(name), `${lines.join("\n")}\n`);
}

function printTable(cases: readonly Case[]): void {
  const rows = cases.flatMap(({ name, scorings }) =>
    scorings.flatMap(({ scorer, gold, options = [], figures }) => {
      const output = runScorer(scorer, [gold, predictionsOf(name)], [...options, "--json"]);
      return figures(JSON.parse(output)).map((one) => [name, ...cellsOf(one)]);
    }),
  );
  const header = ["case", "figure", "value", "target", "", "gold/found"];
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i]!.length)));
  for (const row of [header, ...rows]) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    );
  }
}

function cellsOf({ name, value, target, isCount = false, of = "" }: Figure): string[] {
  const toCell = (number: number): string => (isCount ? `${number}` : number.toFixed(3));
  if (target === undefined) return [name, toCell(value), "", "", of];
  return [name, toCell(value), toCell(target), value >= target ? "met" : "BELOW", of];
}

function printErrors({ name, scorings }: Case, count: string): void {
  for (const { scorer, gold, options = [] } of scorings) {
    console.log(`== ${name}, ${scorer}`);
    const files = [gold, predictionsOf(name)];
    console.log(runScorer(scorer, files, [...options, "--errors", count]));
  }
}

function runScorer(scorer: string, files: readonly string[], options: readonly string[]): string {
  return execFileSync(process.execPath, [join(GOLD, scorer), ...files, ...options], {
    cwd: GOLD,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
}

function documentsOf(gold: string): Document[] {
  return readLines(readGold(gold));
}

function readLines(content: string): Document[] {
  return content
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function readGold(name: string): string {
  return readFileSync(join(GOLD, name), "utf8");
}

function predictionsOf(name: string): string {
  return join(PREDICTIONS, `${name}.jsonl`);
}
