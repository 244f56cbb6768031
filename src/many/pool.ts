import { fileURLToPath } from "node:url";
import { wrongValue } from "../errors.ts";

/** Worker threads that run the default export of one module. */
export interface Pool<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Ends the threads, whatever they are at. */
  destroy(): Promise<void>;
}

/**
 * Starts the threads; each loads the module once. `workerData` is what they are told at the start. The package for it is loaded
 * here, so that who needs no threads does not wait for it.
 */
export async function createPool<Task, Result>(
  module: URL,
  jobs: number,
  workerData?: unknown,
): Promise<Pool<Task, Result>> {
  const { Piscina } = await import("piscina");
  const threads = new Piscina<Task, Result>({
    filename: fileURLToPath(module),
    minThreads: jobs,
    maxThreads: jobs,
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

/** Checks a number of threads; returns it. */
export function checkJobs(jobs: unknown): number {
  if (typeof jobs === "number" && Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw wrongValue("jobs", "a whole number of 1 or more", jobs);
}
