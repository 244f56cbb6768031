/**
 * Sorted lines of words as one string of ASCII, each line written as what it does not share with the one before.
 *
 * A line begins with one of `A` to `Z`: how many letters it shares, at most 25. Then come letters: a sign of the alphabet, with
 * {@link RARE} before it if it stands for a rare letter, and {@link CAPITAL} before both if it is a capital; a space; and
 * {@link CUT} where no space parts two words. `Bakı`, `Bakıda` and `Bakıxanov` are `A^bak#EdaExanov`, if `#` is the sign of `ı`.
 */
export interface PackedLines {
  readonly alphabet: Alphabet;
  readonly text: string;
}

/** Letters and their signs: `letters[i]` and `capitals[i]` are written `signs[i]`, and beyond these `~signs[0]`, `~signs[1]`, … */
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
const RARE = 0x7e;
/** Added to the sign of a rare letter, where letters are looked up by sign. */
const RARE_SIGNS = 0x80;
const LONGEST_LINE = 1024;

/** Alphabets are few, and their tables are wanted for each of many tables. */
const TABLES = new WeakMap<Alphabet, { letters: Uint16Array; capitals: Uint16Array }>();

function tablesOf(alphabet: Alphabet): { letters: Uint16Array; capitals: Uint16Array } {
  const known = TABLES.get(alphabet);
  if (known !== undefined) return known;
  const made = {
    letters: new Uint16Array(2 * RARE_SIGNS),
    capitals: new Uint16Array(2 * RARE_SIGNS),
  };
  const { signs, letters, capitals } = alphabet;
  for (let i = 0; i < letters.length; i++) {
    const sign =
      i < signs.length ? signs.charCodeAt(i) : RARE_SIGNS + signs.charCodeAt(i - signs.length);
    made.letters[sign] = letters.charCodeAt(i);
    made.capitals[sign] = capitals.charCodeAt(i);
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
    const letters = lettersOf(line, alphabet, cuts[i] ?? []);
    if (letters.length >= LONGEST_LINE) throw new Error(`too long a line: ${line}`);
    const most = Math.min(MOST_SHARED, before.length, letters.length);
    let shared = 0;
    while (shared < most && letters[shared] === before[shared]) shared++;
    text += String.fromCharCode(FIRST_LINE + shared) + letters.slice(shared).join("");
    before = letters;
  });
  return text;
}

/** The letters of a line as they are written, spaces and cuts among them. */
function lettersOf(line: string, alphabet: Alphabet, cuts: readonly number[]): string[] {
  const letters: string[] = [];
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (cuts.includes(i)) letters.push(String.fromCharCode(CUT));
    letters.push(char === " " ? char : signsOf(char, alphabet));
  }
  return letters;
}

function signsOf(char: string, { signs, letters, capitals }: Alphabet): string {
  const small = letters.indexOf(char);
  const letter = small >= 0 ? small : capitals.indexOf(char);
  const isRare = letter >= signs.length;
  const sign = signs.charAt(isRare ? letter - signs.length : letter);
  if (sign === "") throw new Error(`no sign for "${char}"`);
  const capital = small < 0 ? String.fromCharCode(CAPITAL) : "";
  return capital + (isRare ? String.fromCharCode(RARE) : "") + sign;
}

/** The lines as they were. */
export function readLines({ text, alphabet }: PackedLines): string[] {
  const { letters, capitals } = tablesOf(alphabet);
  const lines: string[] = [];
  const units = new Uint16Array(LONGEST_LINE);
  // How many units so many letters are: cuts are none.
  const ends = new Uint16Array(LONGEST_LINE + 1);
  for (let at = 0; at < text.length; ) {
    let letter = text.charCodeAt(at++) - FIRST_LINE;
    let length = ends[letter]!;
    let table = letters;
    let rare = 0;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign >= FIRST_LINE && sign <= LAST_LINE) break;
      if (sign === CAPITAL) table = capitals;
      else if (sign === RARE) rare = RARE_SIGNS;
      else {
        if (sign !== CUT) units[length++] = sign === SPACE ? SPACE : table[rare + sign]!;
        ends[++letter] = length;
        table = letters;
        rare = 0;
      }
    }
    lines.push(String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]));
  }
  return lines;
}

/**
 * Reads packed lines one after another as words of small letters, without making a string.
 *
 * Word `i` of the line that was read last is `units[starts[i]…starts[i + 1] - 1)`.
 */
export class LineReader {
  readonly units = new Uint16Array(LONGEST_LINE);
  readonly starts = new Uint16Array(LONGEST_LINE + 1);
  /** Number of words of the line, and how many of them the line before began with too. */
  count = 1;
  kept = 0;
  /** Does the line begin with a capital? */
  isCapital = false;
  private text = "";
  private letters: Uint16Array = new Uint16Array(0);
  private at = 0;

  open({ text, alphabet }: PackedLines): void {
    this.text = text;
    this.letters = tablesOf(alphabet).letters;
    this.at = 0;
    this.count = 1;
  }

  /** Goes to the next line, if there is one. */
  next(): boolean {
    const { text, letters, units, starts } = this;
    let { at } = this;
    if (at >= text.length) return false;
    let length = text.charCodeAt(at++) - FIRST_LINE;
    if (length === 0) this.isCapital = text.charCodeAt(at) === CAPITAL;
    let word = this.count - 1;
    while (starts[word]! > length) word--;
    this.kept = word;
    let rare = 0;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      const unit = letters[rare + sign]!;
      if (unit !== 0) {
        units[length++] = unit;
        rare = 0;
      } else if (sign >= FIRST_LINE && sign <= LAST_LINE) break;
      else if (sign === RARE) rare = RARE_SIGNS;
      else if (sign !== CAPITAL) starts[++word] = ++length;
    }
    this.count = word + 1;
    starts[word + 1] = length + 1;
    this.at = at;
    return true;
  }
}
