/** Lowercases the letters A to Z alone, as addresses are compared: there `I` is `i`. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}
