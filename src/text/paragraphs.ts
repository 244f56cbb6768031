import { CHAR, classOf } from "./letters.ts";

/** Where the line after the line break at an offset begins: CR and LF are one break. */
export function nextLine(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
  return at + (isPair ? 2 : 1);
}

const CR = 0x0d;
const LF = 0x0a;

/** Where the paragraph after the one that begins at an offset begins: after the next blank line, which may hold spaces, or at the end. */
export function nextParagraph(text: string, start: number): number {
  let isBlank = true;
  for (let at = start; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== CHAR.newline) {
      isBlank &&= isGap(kind);
      at++;
      continue;
    }
    at = nextLine(text, at);
    if (isBlank) return at;
    isBlank = true;
  }
  return text.length;
}

/** Does a unit of this class belong to no token where none is before it? */
export function isGap(kind: number): boolean {
  return kind === CHAR.space || kind === CHAR.ignorable || kind === CHAR.combining;
}
