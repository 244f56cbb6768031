import { packNumbers, readNumbers } from "./packed-numbers.ts";

/** Which rows of a table name others of it: aliases and acronyms name what they stand for. */
export interface PackedReferences {
  /** The column that names them. */
  readonly column: string;
  /** A number a row: {@link NONE}, {@link FAR}, {@link SEVERAL}, or how far away the row is that it names. */
  readonly steps: string;
  /** The rows far away, one after another: the high and the low bits of their numbers. */
  readonly far: readonly [string, string];
  /** Where one names several: numbers in base 36, one row's a line. */
  readonly several: string;
}

/** The rows that each row names, read. */
export interface References {
  /** The one row that a row names, or -1. */
  readonly targets: Int32Array;
  /** Those of the rows that name several. */
  readonly several: ReadonlyMap<number, readonly number[]>;
}

const NONE = 0;
const FAR = 1;
const SEVERAL = 2;
const FIRST_STEP = 3;
/** Aliases stand near what they stand for more often than not, since both begin alike. */
const NEAR = 16;
const LOW_BITS = 6;

export function packReferences(
  column: string,
  rowsOf: readonly (readonly number[])[],
): PackedReferences {
  const far: number[] = [];
  const several: string[] = [];
  const steps = rowsOf.map((rows, row) => {
    const [target] = rows;
    if (target === undefined) return NONE;
    if (rows.length > 1) {
      several.push(rows.map((one) => one.toString(36)).join(" "));
      return SEVERAL;
    }
    const step = target - row;
    if (Math.abs(step) <= NEAR) return FIRST_STEP + NEAR + step;
    far.push(target);
    return FAR;
  });
  return {
    column,
    steps: packNumbers(steps),
    far: [
      packNumbers(far.map((row) => row >> LOW_BITS)),
      packNumbers(far.map((row) => row & ((1 << LOW_BITS) - 1))),
    ],
    several: several.join("\n"),
  };
}

export function readReferences(packed: PackedReferences, size: number): References {
  const steps = readNumbers(packed.steps, size);
  const farRows = steps.reduce((sum, step) => sum + (step === FAR ? 1 : 0), 0);
  const [high, low] = packed.far.map((numbers) => readNumbers(numbers, farRows));
  const lists = packed.several.split("\n");
  const targets = new Int32Array(size).fill(-1);
  const several = new Map<number, readonly number[]>();
  let far = 0;
  for (let row = 0; row < size; row++) {
    const step = steps[row]!;
    if (step === FAR) targets[row] = (high![far]! << LOW_BITS) | low![far++]!;
    else if (step === SEVERAL) several.set(row, inBase36(lists[several.size]!));
    else if (step !== NONE) targets[row] = row + step - FIRST_STEP - NEAR;
  }
  return { targets, several };
}

function inBase36(numbers: string): number[] {
  return numbers.split(" ").map((number) => Number.parseInt(number, 36));
}
