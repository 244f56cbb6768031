import type { Analyses } from "../../analyses/analyze.ts";

/** Several rules ask a reader about the same token, one after the other: it remembers the last answer. */
export function rememberLast<Answer>(
  read: (reading: Analyses, at: number) => Answer,
): (reading: Analyses, at: number) => Answer {
  let lastNumber = 0;
  let lastAt = -1;
  let last: Answer;
  return (reading, at) => {
    const number = numberOf(reading);
    if (at !== lastAt || number !== lastNumber) {
      last = read(reading, at);
      lastNumber = number;
      lastAt = at;
    }
    return last;
  };
}

/** The reading that readers are asked about, and how many there were before. */
let current: Analyses | undefined;
let currentNumber = 0;

/**
 * Readers know a reading by its number: one that is seldom asked would keep its last text in memory. Even a `WeakRef` keeps what it
 * refers to until the program waits for something, which a loop over an archive need not do.
 */
function numberOf(reading: Analyses): number {
  if (reading !== current) {
    current = reading;
    currentNumber += 1;
  }
  return currentNumber;
}
