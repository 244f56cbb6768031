// What reading many documents together is worth, and a second thread. Run by `npm run bench -- --many`; beside it, what two processes
// are worth that know nothing of each other: more than that the machine does not have to give.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Spread, spreadOf } from "./cost.ts";

interface Many {
  /** Times the work of `extractEntities`, document by document. */
  readonly together: Spread;
  /** Times the work of one. */
  readonly extractMany: Spread;
  readonly command: Spread;
  readonly twoProcesses: Spread;
}

const TARGET = 1.7;
const COPIES = 6;
const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export async function measureMany(texts: readonly string[], rounds: number): Promise<Many> {
  const { extractMany } = (await import(
    new URL("../../dist/many/index.js", import.meta.url).href
  )) as typeof import("../../src/many/index.ts");
  const { extractEntities } = (await import(
    new URL("../../dist/index.js", import.meta.url).href
  )) as typeof import("../../src/index.ts");
  const documents = Array.from({ length: COPIES }, () => texts.map((text) => ({ text }))).flat();
  const folder = mkdtempSync(join(tmpdir(), "varliq-bench-"));
  const file = join(folder, "many.jsonl");
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
  const read = async (jobs: number): Promise<void> => {
    for await (const _ of extractMany(documents, { jobs }));
  };
  const run = async (jobs: number): Promise<void> => {
    const args = [command, "extract", file, "--format", "jsonl", "--jobs", String(jobs)];
    await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 31 });
  };
  const readOneByOne = async (): Promise<void> => {
    for (const { text } of documents) extractEntities(text);
  };
  const ratios = {
    together: [] as number[],
    extractMany: [] as number[],
    command: [] as number[],
    twoProcesses: [] as number[],
  };
  // V8 compiles what is used most: whoever comes first pays.
  await readOneByOne();
  for (let round = 0; round < rounds; round++) {
    const here = await timeOf(() => read(1));
    ratios.together.push((await timeOf(readOneByOne)) / here);
    ratios.extractMany.push(here / (await timeOf(() => read(2))));
    const one = await timeOf(() => run(1));
    ratios.command.push(one / (await timeOf(() => run(2))));
    ratios.twoProcesses.push((2 * one) / (await timeOf(() => Promise.all([run(1), run(1)]))));
  }
  rmSync(folder, { recursive: true });
  const result = {
    together: spreadOf(ratios.together),
    extractMany: spreadOf(ratios.extractMany),
    command: spreadOf(ratios.command),
    twoProcesses: spreadOf(ratios.twoProcesses),
  };
  print("extractMany, against extractEntities", result.together);
  print("extractMany, two jobs against one", result.extractMany);
  print("the command, two jobs against one", result.command);
  print("two processes against one", result.twoProcesses);
  console.log(`target: at least ${TARGET} times, of the 2 that two free cores give\n`);
  return result;
}

function print(name: string, { median, least, most }: Spread): void {
  console.log(
    `${name.padEnd(40)}${median.toFixed(2).padStart(9)}  (${least.toFixed(2)} to ${most.toFixed(2)})`,
  );
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
