import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { wrongValue } from "../errors.ts";

/** Worker threads that run the default export of one module. */
export interface Pool<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Ends the threads, whatever they are at. */
  destroy(): Promise<void>;
}

/**
 * Makes a pool that starts a thread when there is work that no other can take; each loads the module once. `workerData` is what
 * they are told at the start. The package for it is loaded here, so that who needs no threads does not wait for it.
 */
export async function createPool<Task, Result>(
  module: URL,
  jobs: number,
  workerData?: unknown,
): Promise<Pool<Task, Result>> {
  const { Piscina } = await import("piscina");
  const threads = new Piscina<Task, Result>({
    filename: fileURLToPath(module),
    minThreads: 0,
    maxThreads: jobs,
    // A thread that waits for a slow source is wanted again: to start another takes half a second.
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
    // Options of the program itself, such as `--eval`, are not for its threads.
    execArgv: [],
  });
  return {
    run: (task) => threads.run(task),
    destroy() {
      // A result that comes when the threads are being ended is nobody's: the package takes it for an error.
      threads.on("error", () => {});
      return threads.destroy();
    },
  };
}

/** How many batches may be under way: enough that no thread waits while another's results are taken. */
export function batchesUnderWay(jobs: number): number {
  return 2 * jobs;
}

/** More threads than this for each core only take memory from each other. */
const MOST_PER_CORE = 2;

/** Checks a number of threads that its giver knows by `name`; returns how many are of use here. */
export function checkJobs(jobs: unknown, name = "jobs"): number {
  if (typeof jobs === "number" && Number.isInteger(jobs) && jobs >= 1) {
    return Math.min(jobs, MOST_PER_CORE * availableParallelism());
  }
  throw wrongValue(name, "a whole number of 1 or more", jobs);
}
