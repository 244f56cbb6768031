// How time and memory grow with the length of one text. Run by `npm run bench -- --growth`; each length in a process of its own,
// since memory that was used once stays with its process.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { costOf, flat, spreadOf } from "./cost.ts";

interface Growth {
  /** Code units of the text. */
  readonly length: number;
  /** Nanoseconds of CPU a byte of UTF-8. */
  readonly cost: number;
  /** Bytes a code unit at the highest, beyond the text and what was found. */
  readonly memory: number;
  readonly mentions: number;
}

const LENGTHS = [1000, 10_000, 100_000, 1_000_000, 10_000_000, 42_000_000];
/** Time a byte, against that of 100 KB; and bytes a code unit. */
const TARGETS = { cost: 1.3, memory: 12 };

/** Prints a line for each length; the longest is 50 MB of UTF-8. */
export function measureGrowth(): Growth[] {
  console.log(
    "length         ns/byte   against 100 KB   bytes/unit over text and results   mentions",
  );
  const all: Growth[] = [];
  for (const length of LENGTHS) {
    const growth = measureLength(length);
    all.push(growth);
    const base = all.find((one) => one.length === 100_000);
    const ratio = base === undefined ? "" : (growth.cost / base.cost).toFixed(2);
    console.log(
      `${String(length).padEnd(12)}${growth.cost.toFixed(0).padStart(10)}${ratio.padStart(17)}${growth.memory.toFixed(1).padStart(35)}${String(growth.mentions).padStart(11)}`,
    );
  }
  console.log(
    `target                    at most ${TARGETS.cost}${`at most ${TARGETS.memory}`.padStart(35)}\n`,
  );
  return all;
}

function measureLength(length: number): Growth {
  const script = fileURLToPath(new URL("growth-of-one.ts", import.meta.url));
  const args = ["--expose-gc", "--import", "tsx", script, String(length)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Growth;
}

/** Measures one length in this process; `read` returns what was found. */
export function growthOf(
  texts: readonly string[],
  length: number,
  read: (text: string) => { readonly mentions: readonly unknown[] },
  collect: () => void,
): Growth {
  for (const text of texts.slice(0, 800)) read(text);
  const news = texts.join("\n\n");
  const text = flat(news.repeat(Math.ceil(length / news.length)).slice(0, length));
  collect();
  const before = process.memoryUsage();
  let found = read("");
  const costs: number[] = [];
  // Short texts are measured in heaps; long ones are their own heap.
  const times = Math.max(1, Math.floor(2_000_000 / length));
  for (let round = 0; round < (length > 1_000_000 ? 1 : 5); round++) {
    costs.push(
      costOf(() => {
        for (let i = 0; i < times; i++) found = read(text);
      }) / times,
    );
  }
  const highest = process.resourceUsage().maxRSS * 1024;
  collect();
  const kept = process.memoryUsage().heapUsed - before.heapUsed;
  return {
    length,
    cost: spreadOf(costs).median / Buffer.byteLength(text),
    memory: (highest - before.rss - kept) / length,
    mentions: found.mentions.length,
  };
}
