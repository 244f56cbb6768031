// Measures one length of text in a process of its own: tsx scripts/bench/growth-of-one.ts CORPUS LENGTH
import { readFileSync } from "node:fs";
import { growthOf } from "./growth.ts";

const [corpus = "", length = "0"] = process.argv.slice(2);
const { extractEntities } = (await import(
  new URL("../../dist/index.js", import.meta.url).href
)) as typeof import("../../src/index.ts");
const texts = readFileSync(corpus, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const { gc } = globalThis as { gc?: () => void };
if (gc === undefined) throw new Error("run with node --expose-gc");
console.log(JSON.stringify(growthOf(texts, Number(length), extractEntities, gc)));
