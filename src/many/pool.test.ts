import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkJobs, createPool } from "./pool.ts";

let folder: string;
let module: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-pool-"));
  const path = join(folder, "count.mjs");
  // Counts the threads that have loaded it.
  await writeFile(
    path,
    `import { workerData } from "node:worker_threads";
     Atomics.add(workerData, 0, 1);
     export default (wait) => new Promise((done) => setTimeout(done, wait));`,
  );
  module = pathToFileURL(path);
});
afterAll(() => rm(folder, { recursive: true }));

async function threadsOf(
  jobs: number,
  work: (run: (wait: number) => Promise<void>) => Promise<unknown>,
): Promise<number> {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const pool = await createPool<number, void>(module, jobs, count);
  await work(pool.run);
  // Time for threads that would be started without need.
  await new Promise((done) => setTimeout(done, 300));
  await pool.destroy();
  return count[0]!;
}

test("starts no more threads than there is work for", async () => {
  expect(await threadsOf(8, (run) => run(0))).toBe(1);
});

test("starts as many as are asked for where there is work for more", async () => {
  const tasks = [100, 100, 100, 100, 100, 100];
  expect(await threadsOf(3, (run) => Promise.all(tasks.map(run)))).toBe(3);
});

test("a thread that waited takes the next task", async () => {
  const inTurns = async (run: (wait: number) => Promise<void>): Promise<void> => {
    await Promise.all([run(50), run(50)]);
    await new Promise((done) => setTimeout(done, 50));
    await Promise.all([run(50), run(50)]);
  };
  expect(await threadsOf(2, inTurns)).toBe(2);
});

test.each([1, 2])("%i jobs are as many", (jobs) => {
  expect(checkJobs(jobs)).toBe(jobs);
});

test("more jobs than two for each core are not of use", () => {
  expect(checkJobs(1e9)).toBe(2 * availableParallelism());
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", null])(
  "%j jobs are none",
  (jobs) => {
    expect(() => checkJobs(jobs)).toThrow(RangeError);
  },
);
