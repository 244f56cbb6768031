import { HASH_SEED, hashUnit } from "./word-table.ts";

/**
 * Sorted lines of words as one string of ASCII, each line written as what it does not share with the one before.
 *
 * A line begins with one of `A` to `Z`: how many signs it shares, at most 25. Then come signs: a letter of the alphabet;
 * {@link CAPITAL} before a letter that is a capital; a space, or {@link CUT} where no space parts two words; {@link UNIT} and four
 * digits in base 36 for any other code unit. `ABakı`, `Bakıda` and `Bakıxanov` are `A^bak#DdaDxanov`, if `#` is the sign of `ı`.
 */
export interface PackedLines {
  readonly alphabet: Alphabet;
  readonly text: string;
}

/** The letters that have a sign of their own: `letters[i]` and `capitals[i]` are written `signs[i]`. */
export interface Alphabet {
  /** ASCII, without `A` to `Z` and the signs below. */
  readonly signs: string;
  readonly letters: string;
  /** The same unit as in `letters` where there is no capital. */
  readonly capitals: string;
}

const FIRST_LINE = 0x41;
const LAST_LINE = 0x5a;
const MOST_SHARED = LAST_LINE - FIRST_LINE;
const SPACE = 0x20;
const CAPITAL = 0x5e;
const CUT = 0x7c;
const UNIT = 0x7e;
const UNIT_DIGITS = 4;
const LONGEST_LINE = 1024;

/** Alphabets are few, and their tables are wanted for each of many tables. */
const TABLES = new WeakMap<Alphabet, { letters: Uint16Array; capitals: Uint16Array }>();

function tablesOf(alphabet: Alphabet): { letters: Uint16Array; capitals: Uint16Array } {
  const known = TABLES.get(alphabet);
  if (known !== undefined) return known;
  const made = { letters: new Uint16Array(128), capitals: new Uint16Array(128) };
  for (let i = 0; i < alphabet.signs.length; i++) {
    const sign = alphabet.signs.charCodeAt(i);
    made.letters[sign] = alphabet.letters.charCodeAt(i);
    made.capitals[sign] = alphabet.capitals.charCodeAt(i);
  }
  TABLES.set(alphabet, made);
  return made;
}

/** Writes lines; `cuts[i]` are the places in line `i` where words part without a space. */
export function packLines(
  lines: readonly string[],
  alphabet: Alphabet,
  cuts: readonly (readonly number[])[],
): string {
  let text = "";
  let before: readonly string[] = [];
  lines.forEach((line, i) => {
    const signs = signsOf(line, alphabet, cuts[i] ?? []);
    if (signs.length >= LONGEST_LINE) throw new Error(`too long a line: ${line}`);
    const most = Math.min(MOST_SHARED, before.length, signs.length);
    let shared = 0;
    while (shared < most && signs[shared] === before[shared]) shared++;
    // A capital is written whole.
    if (signs[shared - 1] === String.fromCharCode(CAPITAL)) shared--;
    text += String.fromCharCode(FIRST_LINE + shared) + signs.slice(shared).join("");
    before = signs;
  });
  return text;
}

function signsOf(line: string, alphabet: Alphabet, cuts: readonly number[]): string[] {
  const signs: string[] = [];
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    const letter = alphabet.letters.indexOf(char);
    const capital = alphabet.capitals.indexOf(char);
    if (cuts.includes(i)) signs.push(String.fromCharCode(CUT));
    if (char === " ") signs.push(char);
    else if (letter >= 0) signs.push(alphabet.signs.charAt(letter));
    else if (capital >= 0) signs.push(String.fromCharCode(CAPITAL), alphabet.signs.charAt(capital));
    else signs.push(escapeUnit(char.charCodeAt(0)));
  }
  return signs;
}

function escapeUnit(unit: number): string {
  return String.fromCharCode(UNIT) + unit.toString(36).padStart(UNIT_DIGITS, "0");
}

/** The lines as they were. */
export function readLines({ text, alphabet }: PackedLines): string[] {
  const { letters, capitals } = tablesOf(alphabet);
  const lines: string[] = [];
  const units = new Uint16Array(LONGEST_LINE);
  // Where in `units` a sign ends: signs and units are not one to one.
  const ends = new Uint16Array(LONGEST_LINE + 1);
  let line = "";
  for (let at = 0; at < text.length; ) {
    let signs = text.charCodeAt(at++) - FIRST_LINE;
    let length = ends[signs]!;
    let table = letters;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign >= FIRST_LINE && sign <= LAST_LINE) break;
      if (sign === CAPITAL) table = capitals;
      else if (sign !== CUT) {
        if (sign === UNIT) {
          units[length++] = Number.parseInt(text.slice(at + 1, at + 1 + UNIT_DIGITS), 36);
          at += UNIT_DIGITS;
        } else units[length++] = sign === SPACE ? SPACE : table[sign]!;
        table = letters;
      }
      ends[++signs] = length;
    }
    line = String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
    lines.push(line);
  }
  return lines;
}

/**
 * Reads packed lines one after another as words of small letters, without making a string.
 *
 * Word `i` of the line that was read last is `units[starts[i]…ends[i])` and has the hash `hashes[i]`.
 */
export class LineReader {
  readonly units = new Uint16Array(LONGEST_LINE);
  readonly starts = new Uint16Array(LONGEST_LINE);
  readonly ends = new Uint16Array(LONGEST_LINE);
  readonly hashes = new Int32Array(LONGEST_LINE);
  /** Number of words of the line, and how many of them the line before began with too. */
  count = 0;
  kept = 0;
  /** Does the line begin with a capital? */
  isCapital = false;
  private text = "";
  private letters: Uint16Array = new Uint16Array(0);
  private at = 0;
  /** State after so many signs of the line: units, whole words, and the hash of the word that is being read. */
  private readonly unitsAt = new Uint16Array(LONGEST_LINE);
  private readonly wordsAt = new Uint16Array(LONGEST_LINE);
  private readonly hashesAt = new Int32Array(LONGEST_LINE);

  open({ text, alphabet }: PackedLines): void {
    this.text = text;
    this.letters = tablesOf(alphabet).letters;
    this.at = 0;
    this.hashesAt[0] = HASH_SEED;
  }

  /** Goes to the next line, if there is one. */
  next(): boolean {
    const { text, letters, units, unitsAt, wordsAt, hashesAt } = this;
    let { at } = this;
    if (at >= text.length) return false;
    let signs = text.charCodeAt(at++) - FIRST_LINE;
    let length = unitsAt[signs]!;
    let word = wordsAt[signs]!;
    let hash = hashesAt[signs]!;
    if (signs === 0) this.isCapital = text.charCodeAt(at) === CAPITAL;
    this.kept = word;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign >= FIRST_LINE && sign <= LAST_LINE) break;
      if (sign === SPACE || sign === CUT) {
        this.closeWord(word++, length, hash);
        hash = HASH_SEED;
      } else if (sign !== CAPITAL) {
        let unit = letters[sign]!;
        if (sign === UNIT) {
          unit = Number.parseInt(text.slice(at + 1, at + 1 + UNIT_DIGITS), 36);
          at += UNIT_DIGITS;
        }
        units[length++] = unit;
        hash = hashUnit(hash, unit);
      }
      signs++;
      unitsAt[signs] = length;
      wordsAt[signs] = word;
      hashesAt[signs] = hash;
    }
    this.closeWord(word, length, hash);
    this.count = word + 1;
    this.at = at;
    return true;
  }

  private closeWord(word: number, end: number, hash: number): void {
    this.ends[word] = end;
    this.starts[word + 1] = end;
    this.hashes[word] = hash;
  }
}
