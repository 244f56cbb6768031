import { packNumbers, readNumbers } from "./packed-numbers.ts";

/**
 * Rows of small signed numbers, most of them zero, as lines of text: how many rows are not all zeros; how many that are stand before each
 * of them; which numbers of it are none; and then these numbers, column by column, since each column has its own common ones.
 */
export function encodeSparse(numbers: Int8Array, width: number): string {
  const gaps: number[] = [];
  const masks: number[] = [];
  const columns = Array.from({ length: width }, (): number[] => []);
  let gap = 0;
  for (let row = 0; row * width < numbers.length; row++) {
    let mask = 0;
    for (let column = 0; column < width; column++) {
      const number = numbers[row * width + column]!;
      if (number === 0) continue;
      mask |= 1 << column;
      columns[column]!.push(number > 0 ? 2 * number - 2 : -2 * number - 1);
    }
    if (mask === 0) {
      gap++;
      continue;
    }
    gaps.push(gap);
    masks.push(mask);
    gap = 0;
  }
  return [masks.length, ...[gaps, masks, ...columns].map(packNumbers)].join("\n");
}

/** Reads what {@link encodeSparse} wrote into an array of the given number of rows. */
export function decodeSparse(text: string, rows: number, width: number): Int8Array {
  const [count, ...lines] = text.split("\n");
  const [gaps, masks] = lines.slice(0, 2).map((line) => readNumbers(line, Number(count)));
  const columns = countColumns(masks!, width).map((size, i) => readNumbers(lines[i + 2]!, size));
  const numbers = new Int8Array(rows * width);
  const ats = new Int32Array(width);
  let start = 0;
  for (let i = 0; i < masks!.length; i++) {
    start += width * gaps![i]!;
    for (let column = 0; column < width; column++, start++) {
      if (((masks![i]! >> column) & 1) === 0) continue;
      const value = columns[column]![ats[column]!++]!;
      numbers[start] = value & 1 ? -(value + 1) >> 1 : (value >> 1) + 1;
    }
  }
  return numbers;
}

/** How many numbers of each column are not zero. */
function countColumns(masks: Uint16Array, width: number): number[] {
  const counts = new Array<number>(width).fill(0);
  for (let i = 0; i < masks.length; i++) {
    for (let column = 0; column < width; column++) counts[column]! += (masks[i]! >> column) & 1;
  }
  return counts;
}
