import { heard } from "./heard.ts";

/**
 * Runs each task as soon as there is room for it, and gives the results in the order of the tasks.
 *
 * At most `most` tasks are running or waiting to be taken, and one more is read ahead: who takes results slowly slows the reading
 * down. When the caller stops early, no further task is read.
 */
export async function* runInOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = tasks[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Task>> | undefined = heard(source.next());
  try {
    while (next !== undefined || running.length > 0) {
      if (next !== undefined && running.length < most && (await comesFirst(next, running[0]))) {
        const { done, value }: IteratorResult<Task> = await next;
        if (!done) running.push(heard(run(value)));
        next = done ? undefined : heard(source.next());
      } else yield await running.shift()!;
    }
  } finally {
    // Not waited for: a source that has nothing to say would never let go.
    if (next !== undefined) heard(Promise.resolve(source.return?.()));
  }
}

/** Is the next task there before the oldest result is? A source that is slow, or fails, must not keep back what is done. */
async function comesFirst(
  next: Promise<unknown>,
  result: Promise<unknown> | undefined,
): Promise<boolean> {
  if (result === undefined) return true;
  const [yes, no] = [() => true, () => false];
  return Promise.race([next.then(yes, no), result.then(no, no)]);
}
