/**
 * Small whole numbers as ASCII, in which a number takes the less room the commoner it is.
 *
 * A compressor has one set of codes for all that stands close together, words and numbers alike, and none takes less than a bit. Of
 * numbers most of which are the same that is much; so they are packed before it comes, by an asymmetric numeral system (Jarek Duda,
 * 2013): all of them are written as one large number, which a number of weight `w` makes `t / w` times as large, if `t` is the
 * weight of all.
 *
 * The text begins with the weight of each number, a sign each, and a space; then come the digits of the large number.
 */

/** The digits: printable ASCII without what a string or a template would have to escape. */
const SIGNS =
  "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const BASE = SIGNS.length;
const BETWEEN = " ";

/** Only the highest digits are at hand, this many times the weight of all at least: the more, the less is lost by rounding. */
const PRECISION = 16;
const MOST = 2 ** 31;

export function packNumbers(numbers: ArrayLike<number>): string {
  const signs = signsOfWeights(countNumbers(numbers));
  const { weights, starts, total } = readWeights(signs);
  const least = total * PRECISION;
  if (least * BASE > MOST) throw new Error(`${numbers.length} numbers are too many`);
  const digits: string[] = [];
  let state = least;
  // What is written last is read first.
  for (let i = numbers.length - 1; i >= 0; i--) {
    const weight = weights[numbers[i]!]!;
    while (state >= weight * PRECISION * BASE) pushDigit();
    state = Math.floor(state / weight) * total + starts[numbers[i]!]! + (state % weight);
  }
  while (state > 0) pushDigit();
  return signs + BETWEEN + digits.reverse().join("");

  function pushDigit(): void {
    digits.push(SIGNS.charAt(state % BASE));
    state = Math.floor(state / BASE);
  }
}

/** Reads the first so many of the numbers. */
export function readNumbers(text: string, count: number): Uint16Array {
  const numbers = new Uint16Array(count);
  const digits = digitsBySign();
  let at = text.indexOf(BETWEEN);
  const { weights, starts, total } = readWeights(text.slice(0, at++));
  const least = total * PRECISION;
  const numberAt = new Uint16Array(total);
  for (let number = 0; number < weights.length; number++) {
    numberAt.fill(number, starts[number], starts[number]! + weights[number]!);
  }
  let state = 0;
  for (let i = 0; i < count; i++) {
    while (state < least) state = state * BASE + digits[text.charCodeAt(at++)]!;
    const rest = state % total;
    const number = numberAt[rest]!;
    // Divided without a remainder: no fraction has to be made.
    state = weights[number]! * ((state - rest) / total) + rest - starts[number]!;
    numbers[i] = number;
  }
  return numbers;
}

function countNumbers(numbers: ArrayLike<number>): number[] {
  const counts: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    while (counts.length <= numbers[i]!) counts.push(0);
    counts[numbers[i]!]!++;
  }
  return counts;
}

/** Weights are the powers of two next to how often the numbers come: closer ones would be longer to write than what they save. */
function signsOfWeights(counts: readonly number[]): string {
  return counts
    .map((count) => SIGNS.charAt(count === 0 ? 0 : 1 + Math.round(Math.log2(count))))
    .join("");
}

/** The weights, for each the sum of those before it, and the sum of all. */
function readWeights(signs: string): {
  weights: Int32Array;
  starts: Int32Array;
  total: number;
} {
  const digits = digitsBySign();
  const weights = new Int32Array(signs.length);
  const starts = new Int32Array(signs.length);
  let total = 0;
  for (let i = 0; i < signs.length; i++) {
    const digit = digits[signs.charCodeAt(i)]!;
    weights[i] = digit === 0 ? 0 : 1 << (digit - 1);
    starts[i] = total;
    total += weights[i]!;
  }
  return { weights, starts, total };
}

let signDigits: Uint8Array | undefined;

function digitsBySign(): Uint8Array {
  if (signDigits !== undefined) return signDigits;
  signDigits = new Uint8Array(128);
  for (let digit = 0; digit < BASE; digit++) signDigits[SIGNS.charCodeAt(digit)] = digit;
  return signDigits;
}
