/**
 * Small signed numbers, most of them zero, as text: for each that is not, the gap since the last one and the number itself, in
 * bytes, in base 64.
 */
export function encodeSparse(numbers: Int8Array): string {
  const bytes: number[] = [];
  let gap = 0;
  for (const number of numbers) {
    if (number === 0) {
      gap++;
      continue;
    }
    while (gap >= LONG_GAP) {
      bytes.push(LONG_GAP, 0);
      gap -= LONG_GAP;
    }
    bytes.push(gap, number & 0xff);
    gap = 0;
  }
  return toBase64(bytes);
}

/** Reads what {@link encodeSparse} wrote into an array of the given length. */
export function decodeSparse(text: string, length: number): Int8Array {
  const bytes = fromBase64(text);
  const numbers = new Int8Array(length);
  let at = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    at += bytes[i]!;
    if (bytes[i] === LONG_GAP) continue;
    numbers[at++] = bytes[i + 1]!;
  }
  return numbers;
}

/** A gap of this and more is written in several steps. */
const LONG_GAP = 255;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function toBase64(bytes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += DIGITS[(three >> shift) & 63];
  }
  return text;
}

/** Without `atob` or `Buffer`, which are not everywhere. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length >> 2) * 3);
  for (let i = 0, at = 0; i + 3 < text.length; i += 4) {
    const four =
      (values[text.charCodeAt(i)]! << 18) |
      (values[text.charCodeAt(i + 1)]! << 12) |
      (values[text.charCodeAt(i + 2)]! << 6) |
      values[text.charCodeAt(i + 3)]!;
    bytes[at++] = four >> 16;
    bytes[at++] = (four >> 8) & 0xff;
    bytes[at++] = four & 0xff;
  }
  return bytes;
}
