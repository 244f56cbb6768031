// Values of options that several commands have.
import { checkReferenceDate } from "../create-extractor.ts";
import { UsageError } from "./command.ts";

/** Reads a number of threads. */
export function parseJobs(jobs: string): number {
  if (/^[1-9]\d{0,3}$/u.test(jobs)) return Number(jobs);
  throw new UsageError(`--jobs must be a whole number from 1 to 9999, got "${jobs}"`);
}

/** What is wrong with a reference date: asks the library, which knows. */
export function problemOf(referenceDate: string): string | undefined {
  try {
    checkReferenceDate(referenceDate);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(`${option} must be one of ${allowed.join(", ")}, got "${value}"`);
  }
  return found;
}
