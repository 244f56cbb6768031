import { CHAR, classOf, isLetter } from "./letters.ts";

/**
 * Lowercases Azerbaijani text without moving a single offset.
 *
 * `String#toLowerCase` turns `İ` into two code units and `I` into `i`. Here `İ` becomes `i`, `I` becomes `ı`,
 * and the result always has the length of the input, so an index into one is an index into the other.
 *
 * @example
 * foldCase("BAKI İYUN"); //=> "bakı iyun"
 */
export function foldCase(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    folded += String.fromCharCode(lowerUnit(text.charCodeAt(i)));
  }
  return folded;
}

/** The capital of a small letter by Azerbaijani rules: `İ` of `i`. */
export function upperLetter(letter: string): string {
  return letter === "i" ? "İ" : letter.toUpperCase();
}

const TABLE_SIZE = 0x600;
const LOWER = createLowerTable();

/** Lowercases one UTF-16 code unit by Azerbaijani rules. */
export function lowerUnit(unit: number): number {
  return unit < TABLE_SIZE ? LOWER[unit]! : lowerRare(unit);
}

function createLowerTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = lowerRare(unit);
  table[0x49] = 0x131; // I → ı
  table[0x130] = 0x69; // İ → i
  return table;
}

function lowerRare(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/**
 * Letters that look like, or once were, another letter, as pairs *seen → read*.
 *
 * `ǝ` (U+01DD) and Cyrillic `ә` are typed for `ə`; Cyrillic letters inside a Latin word are slips of the keyboard layout and are
 * read by their looks.
 */
const LOOKS = pairs("ǝəәəаaеeоoрpсcхxуyіiјjһhкkмmтtвvҝgғğөöүüнnбbгqдdиiлlпpфfшşыı");

/** The Cyrillic alphabet of Azerbaijani, 1958–2001, with its Latin letters; `ю` and `я` of older texts give two. */
const SOUNDS = pairs(
  "аaбbвvгqғğдdеeәəжjзzиiйyјyкkҝgлlмmнnоoөöпpрrсsтtуuүüфfхxһhчçҹcшşыıэeщşцsёoъ’ь’ǝə",
);
const SOUND_PAIRS = new Map([
  [0x44e, "yu"],
  [0x44f, "ya"],
]);

/** Base letter and combining mark → the letter they compose to. */
const COMPOSED = new Map<string, number>(
  ["s\u0327ş", "c\u0327ç", "g\u0306ğ", "o\u0308ö", "u\u0308ü", "i\u0307i", "ı\u0307i"].map((s) => [
    s.slice(0, 2),
    s.charCodeAt(2),
  ]),
);

/** Longest word form that is read; what is longer is no word. */
export const MAX_WORD = 64;

/**
 * Writes the look-up key of `text.slice(start, end)` into `key` and returns its length.
 *
 * The key is lower case, composed, in Azerbaijani Latin: `ШУША`, `Şuşa` and `S` + U+0327 + `us` + U+0327 + `a` have one key.
 * Only the key changes length; the text is never rewritten. Returns 0 for what is longer than {@link MAX_WORD}.
 */
export function writeKey(text: string, start: number, end: number, key: Uint16Array): number {
  if (end - start > MAX_WORD) return 0;
  let length = 0;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const unit = lowerPlain(text.charCodeAt(i));
    seen |= unit;
    key[length++] = unit;
  }
  return seen < NOT_PLAIN ? length : latinize(key, length);
}

const WORD_KEY = new Uint16Array(2 * MAX_WORD);

/**
 * A text with each word as its look-up key: see {@link writeKey}. What is no word is only in lower case.
 *
 * @example
 * foldWords("Шуша şəhəri"); //=> "şuşa şəhəri"
 */
export function foldWords(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; ) {
    let end = i;
    while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
    const length = end === i ? 0 : writeKey(text, i, end, WORD_KEY);
    if (length > 0) folded += String.fromCharCode(...WORD_KEY.subarray(0, length));
    else folded += foldCase(text.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return folded;
}

function isWordPart(unit: number): boolean {
  return isLetter(unit) || isSilent(unit);
}

/** Set by {@link lowerPlain} where lower case is not all there is to do. */
export const NOT_PLAIN = 1 << 16;

/** Lowercases one code unit; of those that a key has in another form or not at all, with {@link NOT_PLAIN} set. */
export function lowerPlain(unit: number): number {
  return unit < TABLE_SIZE ? PLAIN[unit]! : lowerRare(unit) | NOT_PLAIN;
}

const SOFT_HYPHEN = 0xad;
const PLAIN = Int32Array.from(LOWER, (unit) =>
  (unit >= 0x180 && unit !== 0x259) || unit === SOFT_HYPHEN ? unit | NOT_PLAIN : unit,
);

function latinize(key: Uint16Array, length: number): number {
  const source = Array.from(key.subarray(0, length));
  const hasLatin = source.some((unit) => unit < 0x250 && unit !== 0x1dd && isLetter(unit));
  const table = hasLatin ? LOOKS : SOUNDS;
  let written = 0;
  for (const unit of source) {
    if (classOf(unit) === CHAR.ignorable) continue;
    if (classOf(unit) === CHAR.combining) {
      const base = written > 0 ? key[written - 1]! : 0;
      const composed = COMPOSED.get(String.fromCharCode(base, unit));
      if (composed !== undefined) key[written - 1] = composed;
      continue;
    }
    const pair = hasLatin ? undefined : SOUND_PAIRS.get(unit);
    if (pair !== undefined && written + 2 <= key.length) {
      key[written++] = pair.charCodeAt(0);
      key[written++] = pair.charCodeAt(1);
    } else if (written < key.length) {
      key[written++] = unit === 0x2019 ? 0x27 : (table.get(unit) ?? unit);
    }
  }
  return written;
}

/** The key of a punctuation mark: one unit for all hyphens and dashes, one for all quotes, one for all apostrophes. */
export function markKey(unit: number): number {
  switch (classOf(unit)) {
    case CHAR.hyphen:
      return 0x2d;
    case CHAR.quote:
      return 0x22;
    case CHAR.apostrophe:
      return 0x27;
    default:
      return unit;
  }
}

function pairs(text: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i + 1 < text.length; i += 2) map.set(text.charCodeAt(i), text.charCodeAt(i + 1));
  return map;
}

/**
 * How many code units of `text` from `start` on spell the first `keyLength` units of its key.
 *
 * The same number, unless letters are decomposed or invisible marks stand among them: these belong to the letter before.
 */
export function unitsOfKey(text: string, start: number, end: number, keyLength: number): number {
  let at = start;
  for (let read = 0; at < end && read < keyLength; read++) {
    at++;
    while (at < end && isSilent(text.charCodeAt(at))) at++;
  }
  return at - start;
}

/** A unit that adds nothing to the length of a key. */
function isSilent(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CHAR.combining || kind === CHAR.ignorable;
}
