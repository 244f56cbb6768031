import { existsSync, readdirSync, readFileSync } from "node:fs";
import { besideProject } from "../beside-project.ts";

const CORPUS = besideProject("corpus/news.jsonl");
const EXAMPLES = new URL("../../examples/", import.meta.url);

/** The articles of the corpus beside the project; where there is none, the examples. */
export function readTexts(): string[] {
  return existsSync(CORPUS) ? readCorpus() : readExamples();
}

/** Whole texts, up to about as many bytes as asked for: the corpus once, the examples again and again. */
export function readMegabytes(megabytes: number): string[] {
  const texts = readTexts();
  const taken: string[] = [];
  for (let i = 0, bytes = 0; bytes < megabytes * 1e6; i += 1) {
    if (i === texts.length && existsSync(CORPUS)) break;
    const text = texts[i % texts.length]!;
    taken.push(text);
    bytes += Buffer.byteLength(text);
  }
  return taken;
}

function readCorpus(): string[] {
  const lines = readFileSync(CORPUS, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function readExamples(): string[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".txt"));
  if (names.length === 0) throw new Error(`no ${CORPUS} and no examples/*.txt to read`);
  return names.map((name) => readFileSync(new URL(name, EXAMPLES), "utf8"));
}
