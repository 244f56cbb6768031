import { ARENA } from "../engine/arena.ts";
import { inEveryHarmony } from "../text/harmony.ts";
import { CHAR, classOf } from "../text/letters.ts";
import { FULL_STOP } from "../text/marks.ts";
import { isGap, nextLine } from "../text/paragraphs.ts";
import { isBack, isVowel } from "../text/vowels.ts";
import { findSentences } from "./sentences.ts";
import { SHAPE, TOKEN, type Tokens } from "./tokens.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/**
 * Cuts a text into words, numbers and marks, and finds where its sentences begin.
 *
 * One pass over the code units with a class table; see {@link Tokens} for the layout.
 *
 * @param source the text as it was given, where `text` is what letters were restored to
 * @example
 * const { count } = tokenize("XİN-in məlumatı."); // 3: `XİN-in`, `məlumatı`, `.`
 */
export function tokenize(text: string, source = text): Tokens {
  const scanner = new Scanner(text);
  scanner.run();
  return scanner.finish(source);
}

/** Tokens of a text whose end is not known yet. */
type Room = Omit<Tokens, "text" | "source" | "count" | "sentences">;

function createRoom(size: number): Room {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    coreEnds: new Int32Array(size),
    kinds: new Uint8Array(size),
    shapes: new Uint16Array(size),
    units: new Uint16Array(size),
  };
}

/** Texts up to this length are scanned into the same arrays, and their tokens copied: new arrays for each took as long as the scan. */
const SHORT = 1 << 16;
let sharedRoom: Room | undefined;

/** Owns the growing arrays of one scan. */
class Scanner {
  private readonly text: string;
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private coreEnds: Int32Array;
  private kinds: Uint8Array;
  private shapes: Uint16Array;
  private units: Uint16Array;
  /** What was passed since the last token. */
  private before: number = SHAPE.paragraphStart | SHAPE.lineStart;
  private quoteOpen = false;

  constructor(text: string) {
    this.text = text;
    const room = text.length <= SHORT ? takeRoom() : createRoom((text.length >> 2) + 16);
    this.starts = room.starts;
    this.ends = room.ends;
    this.coreEnds = room.coreEnds;
    this.kinds = room.kinds;
    this.shapes = room.shapes;
    this.units = room.units;
  }

  run(): void {
    const { text } = this;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind <= CHAR.otherLetter) at = this.scanPlainWord(at, kind);
      else if (kind === CHAR.digit) at = this.scanNumber(at);
      else if (isGap(kind)) {
        this.before |= SHAPE.spaceBefore;
        at++;
      } else if (kind === CHAR.newline) at = this.passNewline(at);
      else if (unit === 0x3a && text.startsWith("://", at)) at = this.scanAddress(at);
      else at = this.scanMark(at, unit, kind);
    }
  }

  finish(source: string): Tokens {
    const { text, count } = this;
    const isShared = this.starts === sharedRoom?.starts;
    const tokens = {
      text,
      source,
      count,
      ...(isShared ? this.copyTokens() : this.viewTokens()),
      sentences: NO_SENTENCES,
    };
    unwrapLines(tokens);
    tokens.sentences = findSentences(tokens);
    return tokens;
  }

  private viewTokens(): Room {
    const { count } = this;
    return {
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      coreEnds: this.coreEnds.subarray(0, count),
      kinds: this.kinds.subarray(0, count),
      shapes: this.shapes.subarray(0, count),
      units: this.units.subarray(0, count),
    };
  }

  private copyTokens(): Room {
    const { count } = this;
    return {
      starts: copyInto(ARENA.int32(count), this.starts.subarray(0, count)),
      ends: copyInto(ARENA.int32(count), this.ends.subarray(0, count)),
      coreEnds: copyInto(ARENA.int32(count), this.coreEnds.subarray(0, count)),
      kinds: copyInto(ARENA.uint8(count), this.kinds.subarray(0, count)),
      shapes: copyInto(ARENA.uint16(count), this.shapes.subarray(0, count)),
      units: copyInto(ARENA.uint16(count), this.units.subarray(0, count)),
    };
  }

  private passNewline(at: number): number {
    this.before |=
      this.before & SHAPE.lineStart ? SHAPE.paragraphStart | SHAPE.lineStart : SHAPE.lineStart;
    this.before |= SHAPE.spaceBefore;
    this.quoteOpen &&= (this.before & SHAPE.paragraphStart) === 0;
    return nextLine(this.text, at);
  }

  /** Most words are small letters, but for the first perhaps: then that is all there is to say about them. */
  private scanPlainWord(start: number, first: number): number {
    const { text } = this;
    let at = start + 1;
    let end: number = CHAR.space;
    for (; at < text.length; at++) {
      end = classOf(text.charCodeAt(at));
      if (end !== CHAR.lower) break;
    }
    const isSingle = at === start + 1;
    if (first === CHAR.lower && this.isGlued(start, at, end)) end = CHAR.space;
    if ((GOES_ON >> end) & 1 || (isSingle && first !== CHAR.lower) || first === CHAR.otherLetter)
      return this.scanWord(start);
    let shape = first === CHAR.upper ? SHAPE.initialCapital : isSingle ? SHAPE.single : 0;
    let suffixEnd = at;
    if (end === CHAR.hyphen) suffixEnd = this.caseAfterHyphen(start, at);
    if (suffixEnd > at) shape |= SHAPE.suffixed;
    this.pushWord(start, suffixEnd, at, shape | SHAPE.hasLower);
    return suffixEnd;
  }

  /** `naziriPit`, `isə2,4%`: the space is missing; but `iPhone`, and `atıIdı` typed with a capital for an l. */
  private isGlued(start: number, next: number, kind: number): boolean {
    if (kind === CHAR.digit) return next - start >= LEAST_BEFORE_DIGIT;
    if (kind !== CHAR.upper || this.text.charCodeAt(next) === 0x49) return false;
    return next - start >= LEAST_GLUED;
  }

  private scanWord(start: number): number {
    const { text } = this;
    const { length } = text;
    let shape = 0;
    let letters = 0;
    let capitals = 0;
    let roman = true;
    let at = start;
    let coreEnd = -1;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind === CHAR.lower) {
        letters++;
        roman = false;
        shape |= SHAPE.hasLower;
      } else if (kind === CHAR.upper) {
        letters++;
        capitals++;
        if (shape & SHAPE.hasLower) shape |= SHAPE.innerCapital;
        if (roman && !isRomanDigit(unit)) roman = false;
      } else if (kind === CHAR.otherLetter) {
        letters++;
        roman = false;
      } else if (kind === CHAR.digit) {
        shape |= SHAPE.hasDigit;
        roman = false;
      } else if (kind === CHAR.combining) shape |= SHAPE.irregular;
      else if (kind === CHAR.ignorable && classOf(text.charCodeAt(at + 1)) <= CHAR.otherLetter) {
        shape |= SHAPE.irregular;
      } else if (kind === CHAR.apostrophe && classOf(text.charCodeAt(at + 1)) <= CHAR.otherLetter) {
        // `O’Brayen`, `mə’na` and `Moody’s` are one word; `Bakı’da` and `ABŞ’ın` are a word and its suffix.
        if (coreEnd < 0 && letters > 1 && beginsSuffix(text.charCodeAt(at + 1))) coreEnd = at;
        roman = false;
      } else break;
    }
    if (capitals > 0 && classOf(text.charCodeAt(start)) === CHAR.upper) {
      shape |= SHAPE.initialCapital;
    }
    if (coreEnd >= 0 && (shape & SHAPE.initialCapital) === 0) coreEnd = -1;
    if (letters === 1) shape |= SHAPE.single;
    if (capitals === letters && letters > 1) shape |= SHAPE.allCapitals;
    if (roman) shape |= SHAPE.roman;
    if (coreEnd >= 0) shape |= SHAPE.suffixed;
    const isAcronym =
      (shape & (SHAPE.allCapitals | SHAPE.hasDigit | SHAPE.roman)) !== 0 ||
      (shape & BRAND) === BRAND ||
      classOf(text.charCodeAt(at - 1)) === CHAR.upper;
    const core = coreEnd >= 0 ? coreEnd : at;
    let suffixEnd = at;
    if (coreEnd < 0 && isAcronym) suffixEnd = this.suffixAfterHyphen(at);
    else if (coreEnd < 0) suffixEnd = this.caseAfterHyphen(start, at);
    if (suffixEnd > at) shape |= SHAPE.suffixed;
    this.pushWord(start, suffixEnd, core, shape);
    return suffixEnd;
  }

  private pushWord(start: number, end: number, core: number, shape: number): void {
    const last = this.count - 1;
    const afterQuote =
      last >= 0 &&
      (this.shapes[last]! & SHAPE.closeQuote) !== 0 &&
      this.ends[last] === start &&
      (shape & SHAPE.initialCapital) === 0 &&
      canBeEnding(this.text.slice(start, end));
    this.push(afterQuote ? TOKEN.suffix : TOKEN.word, start, end, core, shape);
  }

  private scanNumber(start: number): number {
    const { text } = this;
    let at = start + 1;
    while (classOf(text.charCodeAt(at)) === CHAR.digit) at++;
    const core = at;
    let shape: number = SHAPE.hasDigit;
    // `14-də`, `2025-ci`; and `14də`, `2025ci`, written without the hyphen.
    if (classOf(text.charCodeAt(at)) === CHAR.lower) at = this.lowerRunEnd(at);
    else at = this.suffixAfterHyphen(at);
    if (at > core) shape |= SHAPE.suffixed;
    this.push(TOKEN.number, start, at, core, shape);
    return at;
  }

  /** The end of a lower-case run after a hyphen at `at`, or `at` if none stands there. */
  private suffixAfterHyphen(at: number): number {
    const { text } = this;
    if (classOf(text.charCodeAt(at)) !== CHAR.hyphen) return at;
    if (classOf(text.charCodeAt(at + 1)) !== CHAR.lower) return at;
    const end = this.lowerRunEnd(at + 1);
    const next = classOf(text.charCodeAt(end));
    return next <= CHAR.digit || next === CHAR.hyphen ? at : end;
  }

  /** The end of a case of the foreign name before a hyphen, `Google-un`; but `un` is a syllable in `Kim Çen-un`. */
  private caseAfterHyphen(start: number, at: number): number {
    const end = this.suffixAfterHyphen(at);
    if (end === at) return at;
    const ending = this.text.slice(at + 1, end);
    const isSite = this.isAfterDot(start);
    if (!isSite && classOf(this.text.charCodeAt(start)) !== CHAR.upper) return at;
    const isLong = isSite || at - start > LONGEST_SYLLABLE;
    const isCase = CASES.has(ending) || (isLong && SYLLABLES.has(ending));
    return isCase ? end : at;
  }

  /** Is what begins at an offset joined to a word by a full stop? */
  private isAfterDot(start: number): boolean {
    const { text } = this;
    return (
      text.charCodeAt(start - 1) === FULL_STOP &&
      classOf(text.charCodeAt(start - 2)) <= CHAR.digit &&
      classOf(text.charCodeAt(start - 3)) <= CHAR.digit
    );
  }

  private lowerRunEnd(at: number): number {
    let end = at;
    for (;;) {
      const kind = classOf(this.text.charCodeAt(end));
      if (kind !== CHAR.lower && kind !== CHAR.combining) return end;
      end++;
    }
  }

  /** `at` stands on the colon of `://`; the scheme before it is a word already scanned, perhaps with another glued to it. */
  private scanAddress(at: number): number {
    const { text } = this;
    const scheme = /(?:https?|ftp)$/.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
    if (scheme === 0) return this.scanMark(at, text.charCodeAt(at), CHAR.mark);
    this.cutLastWord(at - scheme);
    let end = at;
    while (end < text.length && !isAddressEnd(text.charCodeAt(end))) end++;
    this.push(TOKEN.url, at - scheme, end, end, 0);
    return end;
  }

  /** Takes from the last word what stands at or behind an offset in it. */
  private cutLastWord(end: number): void {
    const last = this.count - 1;
    if (this.starts[last]! < end) {
      this.ends[last] = end;
      this.coreEnds[last] = Math.min(end, this.coreEnds[last]!);
    } else {
      this.before |=
        this.shapes[last]! & (SHAPE.spaceBefore | SHAPE.lineStart | SHAPE.paragraphStart);
      this.count--;
    }
  }

  private scanMark(at: number, unit: number, kind: number): number {
    let shape = 0;
    let end = at + 1;
    if (kind === CHAR.hyphen) {
      if (this.isSuffixAfterQuote(at)) return this.scanSuffixAfterQuote(at);
      shape = SHAPE.hyphen;
    } else if (kind === CHAR.quote) shape = this.quoteShape(at, unit);
    else if (isMeasureSign(unit)) end = this.suffixAfterHyphen(end);
    if (end > at + 1) shape |= SHAPE.suffixed;
    this.push(TOKEN.mark, at, end, at + 1, shape);
    return end;
  }

  /** `“Ekspo 2025”-də`: seldom, since the suffix mostly stands without the hyphen; a longer word is a word (`”-deyə`). */
  private isSuffixAfterQuote(at: number): boolean {
    const last = this.count - 1;
    if (last < 0 || this.ends[last] !== at) return false;
    const length = this.suffixAfterHyphen(at) - at;
    return (this.shapes[last]! & SHAPE.closeQuote) !== 0 && length > 0 && length <= 4;
  }

  private scanSuffixAfterQuote(at: number): number {
    const end = this.suffixAfterHyphen(at);
    this.push(TOKEN.suffix, at, end, end, 0);
    return end;
  }

  /** Curly and angle quotes mostly say their side; straight ones are told by the spaces around them, then by turns. */
  private quoteShape(at: number, unit: number): number {
    const before = at === 0 ? CHAR.space : classOf(this.text.charCodeAt(at - 1));
    const after = at + 1 >= this.text.length ? CHAR.space : classOf(this.text.charCodeAt(at + 1));
    const spaceBefore = before === CHAR.space || before === CHAR.newline;
    const spaceAfter = after === CHAR.space || after === CHAR.newline;
    let opens: boolean;
    if (unit === 0xab || unit === 0x201e || unit === 0x201f) opens = true;
    else if (unit === 0xbb) opens = false;
    else if (spaceBefore !== spaceAfter) opens = spaceBefore;
    else if (unit === 0x201d) opens = false;
    else opens = !this.quoteOpen;
    this.quoteOpen = opens;
    return opens ? SHAPE.openQuote : SHAPE.closeQuote;
  }

  private push(kind: number, start: number, end: number, core: number, shape: number): void {
    const i = this.count;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.coreEnds[i] = core;
    this.kinds[i] = kind;
    this.shapes[i] = shape | this.before;
    this.units[i] = this.text.charCodeAt(start);
    this.count = i + 1;
    this.before = 0;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copyInto(new Int32Array(size), this.starts);
    this.ends = copyInto(new Int32Array(size), this.ends);
    this.coreEnds = copyInto(new Int32Array(size), this.coreEnds);
    this.kinds = copyInto(new Uint8Array(size), this.kinds);
    this.shapes = copyInto(new Uint16Array(size), this.shapes);
    this.units = copyInto(new Uint16Array(size), this.units);
  }
}
const NO_SENTENCES: Int32Array = new Int32Array(0);

function takeRoom(): Room {
  sharedRoom ??= createRoom(SHORT + 16);
  return sharedRoom;
}

function copyInto<T extends Int32Array | Uint8Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

/** Classes of units that a word may go on with after small letters. */
const GOES_ON =
  (1 << CHAR.upper) |
  (1 << CHAR.otherLetter) |
  (1 << CHAR.combining) |
  (1 << CHAR.digit) |
  (1 << CHAR.apostrophe) |
  (1 << CHAR.ignorable);

/** So many small letters before a capital are a word of their own: `macOS` has fewer. */
const LEAST_GLUED = 4;
/** And before a digit: `mp3`. */
const LEAST_BEFORE_DIGIT = 3;

/** A small letter, but not the s of an English possessive, which no case ending begins with. */
function beginsSuffix(unit: number): boolean {
  return classOf(unit) === CHAR.lower && unit !== 0x73;
}

function isRomanDigit(unit: number): boolean {
  return (
    unit === 0x49 ||
    unit === 0x56 ||
    unit === 0x58 ||
    unit === 0x4c ||
    unit === 0x43 ||
    unit === 0x44 ||
    unit === 0x4d
  );
}

/** Endings of a case after a hyphen, and those that a syllable of a name could be. */
const CASES = new Set(["nI", "nIn", "dA", "dAn", "dAkI", "yA", "lA"].flatMap(inEveryHarmony));
const SYLLABLES = new Set(["In", "A"].flatMap(inEveryHarmony));
const LONGEST_SYLLABLE = 3;

/** Letters that no ending has: a word with one was glued on by mistake, `“Report”xəbər`. */
const OF_NO_ENDING = /[bcefghjopvwxöş]/;

/** Can a word in small letters be an ending: `ların`, but neither `xəbər` nor `məlumat`, whose vowels are of two kinds? */
function canBeEnding(word: string): boolean {
  if (OF_NO_ENDING.test(word)) return false;
  const vowels = [...word].map((letter) => letter.charCodeAt(0)).filter(isVowel);
  return vowels.every(isBack) || !vowels.some(isBack);
}

/** `TikTok`; but `kVt` is the first half of `kVt-saat`. */
const BRAND = SHAPE.initialCapital | SHAPE.innerCapital;

/** `%` and `°`, which take suffixes as numbers do: `40%-i`. */
function isMeasureSign(unit: number): boolean {
  return unit === 0x25 || unit === 0xb0;
}

/** Does a web address end before this unit? */
export function isAddressEnd(unit: number): boolean {
  const kind = classOf(unit);
  return (
    kind === CHAR.space ||
    kind === CHAR.newline ||
    kind === CHAR.quote ||
    unit === 0x29 ||
    unit === 0x3e
  );
}
