// Measures one length of text in a process of its own: tsx scripts/bench/growth-of-one.ts LENGTH
import { growthOf } from "./growth.ts";
import { readTexts } from "./texts.ts";

const [length = "0"] = process.argv.slice(2);
const { extractEntities } = (await import(
  new URL("../../dist/index.js", import.meta.url).href
)) as typeof import("../../src/index.ts");
const { gc } = globalThis as { gc?: () => void };
if (gc === undefined) throw new Error("run with node --expose-gc");
console.log(JSON.stringify(growthOf(readTexts(), Number(length), extractEntities, gc)));
