import { EXIT, type Streams } from "./command.ts";
import { NO_PROGRESS, type Progress } from "./progress.ts";

/** Says something to the user, in a line of its own on standard error. */
export function tell({ stderr }: Pick<Streams, "stderr">, message: string): void {
  stderr.write(`varliq: ${message}\n`);
}

/** Tells what goes wrong with documents while others are read. */
export interface Reporter {
  /** That a document could not be read, or was meant to be read otherwise. */
  readonly report: (problem: string) => void;
  /** What is good to know, and no problem. */
  readonly hint: (message: string) => void;
  /** What the command ends with: whether there was a problem. */
  exitCode(): number;
}

/** Makes one that takes the bar of progress away before it speaks. */
export function createReporter(
  streams: Pick<Streams, "stderr">,
  progress: Progress = NO_PROGRESS,
): Reporter {
  let problems = 0;
  const hint = (message: string): void => {
    progress.hide();
    tell(streams, message);
  };
  return {
    hint,
    report(problem) {
      problems += 1;
      hint(problem);
    },
    exitCode: () => (problems === 0 ? EXIT.ok : EXIT.badInput),
  };
}
