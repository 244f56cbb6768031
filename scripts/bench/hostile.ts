// What input costs that nobody writes, against news. Run by `npm run bench -- --hostile`.

import { openTable } from "../../src/engine/lexicon-table.ts";
import { EVERY_SOURCE } from "../../src/lexicon/every-source.ts";
import { costOf, flat, spreadOf } from "./cost.ts";

interface Hostile {
  readonly name: string;
  /** Nanoseconds of CPU a byte. */
  readonly cost: number;
  /** Against news. */
  readonly ratio: number;
}

const MEGABYTE = 1_000_000;
const TARGET = 3;
const ROUNDS = 3;

const CASES: Readonly<Record<string, string>> = {
  "one word of 10 MB": "a".repeat(10 * MEGABYTE),
  "only quotes": '"'.repeat(MEGABYTE),
  "only curly quotes": fill("“”"),
  "only capitals": "B".repeat(MEGABYTE),
  "capitals, words": fill("BAKI ŞƏHƏR KAPİTAL "),
  "unknown names": fill("Tənqavar Mişoqul Zərdabay "),
  "nested brackets": "(".repeat(MEGABYTE / 2) + ")".repeat(MEGABYTE / 2),
  "endless coordination": fill("Bakı və Gəncə və "),
  "nothing but və": fill("və "),
  "a-a-a-…": fill("a-"),
  "a'a'a'…": fill("a'"),
  "digits and dots": fill("12.345.6,7"),
  "digits and spaces": fill("123 456 "),
  "number words": fill("iyirmi beş min "),
  "dates without end": fill("14 noyabr 2025 "),
  "one ministry after another": fill("Rusiya Xarici İşlər Nazirliyi "),
  "offices without a person": fill("baş nazirin müavininin köməkçisi "),
  "verbs without end": fill("görüşüb deyib gedib bildirib "),
  "participles without end": fill("görüşən deyən gedən bildirən "),
  addresses: fill("http://a.az/ "),
  "combining marks": "\u0307".repeat(MEGABYTE),
  "dotted letters": fill("i\u0307"),
  "lone surrogates": fill("\ud83d"),
  emoji: fill("😀"),
  "white space": fill(" \n"),
  "Cyrillic names": fill("Азәрбајҹан Бакы "),
  "every lexicon row in a line": everyRow(),
};

/** Prints a line for each case, the dearest first. */
export function measureHostile(
  read: (text: string) => unknown,
  news: readonly string[],
): Hostile[] {
  const names = Object.keys(CASES);
  const costs = new Map(names.map((name) => [name, [] as number[]]));
  const newsCosts: number[] = [];
  const bytes = news.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (let round = 0; round <= ROUNDS; round++) {
    const cost = costOf(() => news.forEach(read)) / bytes;
    if (round > 0) newsCosts.push(cost);
    for (const name of names) {
      const text = flat(CASES[name]!);
      const own = costOf(() => read(text)) / Buffer.byteLength(text);
      if (round > 0) costs.get(name)!.push(own);
    }
  }
  const average = spreadOf(newsCosts).median;
  const all = names.map((name): Hostile => {
    const cost = spreadOf(costs.get(name)!).median;
    return { name, cost, ratio: cost / average };
  });
  console.log(`${"news".padEnd(32)}${average.toFixed(0).padStart(7)} ns/byte`);
  for (const { name, cost, ratio } of all.toSorted((a, b) => b.ratio - a.ratio)) {
    const mark = ratio > TARGET ? "  over the target" : "";
    console.log(
      `${name.padEnd(32)}${cost.toFixed(0).padStart(7)} ns/byte${ratio.toFixed(2).padStart(8)}${mark}`,
    );
  }
  console.log(`target: at most ${TARGET} times the cost of news\n`);
  return all;
}

function fill(piece: string): string {
  return piece.repeat(Math.floor(MEGABYTE / piece.length));
}

function everyRow(): string {
  const lemmas = EVERY_SOURCE.flatMap(({ table }) => {
    const rows = openTable(table);
    return Array.from({ length: rows.size }, (_, row) => rows.lemma(row));
  });
  return lemmas.join(" ");
}
