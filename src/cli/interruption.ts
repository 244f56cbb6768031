import process from "node:process";

/** The exit code of a program that was interrupted. */
export const INTERRUPTED = 130;

/** An interruption (Ctrl-C) that is waited for: what is being written is written whole, then the work ends. */
export interface Interruption {
  readonly happened: boolean;
  /** Gives the items until the interruption, then ends at once. */
  until<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item>;
  /** Leaves interruptions to the process again. */
  release(): void;
}

export function awaitInterruption(): Interruption {
  let happened = false;
  let stop: (() => void) | undefined;
  const interrupt = (): void => {
    happened = true;
    // A second one ends the process as ever.
    process.off("SIGINT", interrupt);
    stop?.();
  };
  process.on("SIGINT", interrupt);
  return {
    get happened() {
      return happened;
    },
    release: () => {
      process.off("SIGINT", interrupt);
    },
    async *until<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
      const source = items[Symbol.asyncIterator]();
      // Not `Promise.race`, which would keep a reaction for every item until the interruption.
      const next = (): Promise<IteratorResult<Item>> =>
        new Promise((resolve, reject) => {
          stop = () => resolve({ done: true, value: undefined });
          if (happened) stop();
          else source.next().then(resolve, reject);
        });
      try {
        for (let item = await next(); !item.done; item = await next()) yield item.value;
      } finally {
        const ended = source.return?.();
        if (!happened) await ended;
        else ended?.catch(() => {});
      }
    },
  };
}
