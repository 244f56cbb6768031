import { grown } from "../engine/grown.ts";
import { HASH_SEED, hashKey, hashUnit, WordTable } from "../engine/word-table.ts";
import { namesFamilyNameEndings } from "../generated/names-family-name-endings.ts";
import { wordsCommonWordEndings } from "../generated/words-common-word-endings.ts";
import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE, NAME_BITS } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import { HYPHEN } from "../text/marks.ts";
import { harden, isBack, isVowel } from "../text/vowels.ts";
import { FIELD, FLAG, FORM, isNobodys } from "./features.ts";
import { OwnHits } from "./own-hits.ts";
import { SIDE, type Side, sideOf } from "./sides.ts";
import { suffixTable } from "./suffix-table.ts";
import { WordEndings } from "./word-endings.ts";

/** The form of tokens that have no reading: web addresses, words too long to be words. */
export const NO_FORM = 0;

/** Bit of `FormTable.masks`: the word, or what is left when its endings are taken off, ends like a family name. */
export const FAMILY_LIKE = 1 << 27;

/** Bits of `FormTable.masks` of a family name, listed or by its ending. */
export const FAMILY = FAMILY_LIKE | bit(CATEGORY.familyName);

/** Beyond this many forms the memo starts afresh with the next text, so that it cannot grow without bound. */
const MAX_FORMS = 1 << 17;

/** So many forms of one text are analysed, which is more than fifty megabytes of news have. Further ones are not read. */
const MOST_FORMS = 1 << 20;

/**
 * Every word form seen so far with its analyses: a memo, since the same forms come again and again.
 *
 * Analysis `a` of a form reads it as the lexicon word `words[a]` (-1: an unknown stem, guessed from the ending) of `stems[a]`
 * units, with endings that say `features[a]`; before `bases[a]` stands what is left when case, `-kı` and copula are taken off.
 * Known stems come first, the longest before shorter ones; then guesses, shortest ending first.
 */
export class FormTable {
  readonly lexicon: Lexicon;
  private readonly table: WordTable;
  private readonly suffixes = suffixTable();
  private readonly familyEndings = new WordEndings(namesFamilyNameEndings);
  private readonly commonEndings = new WordEndings(wordsCommonWordEndings);
  readonly ownHits = new OwnHits();
  /** Analyses of form `f`: `first[f]` to `first[f + 1]`. */
  first = new Int32Array(1024);
  /** Categories of the known one-word readings of a form, and phrase bits. */
  masks = new Int32Array(1024);
  /** Hash of a form's key, of its key without case, `-kı` and copula by its first analysis, and the last three units of that. */
  hashes = new Int32Array(1024);
  baseHashes = new Int32Array(1024);
  tails = new Int32Array(1024);
  words = new Int32Array(4096);
  features = new Int32Array(4096);
  stems = new Uint8Array(4096);
  bases = new Uint8Array(4096);
  /** Counts how often the memo was started afresh: what is remembered by form number is void then. */
  generation = 0;
  private formCount = 0;
  private analysisCount = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.table = new WordTable(1024);
    this.clear();
  }

  /** To be called between texts only: form numbers are not kept over it. */
  limit(): void {
    if (this.formCount > MAX_FORMS) this.clear();
  }

  /** The number of the form in `key[0…length)`, analysed if it is new. */
  formOf(key: Uint16Array, length: number): number {
    return length === 0 ? NO_FORM : this.formOfHashed(key, length, hashKey(key, length));
  }

  /** The same, for a key that is not empty and whose hash is known. */
  formOfHashed(key: Uint16Array, length: number, hash: number): number {
    const known = this.table.find(key, length, hash);
    if (known >= 0) return known;
    return this.formCount < MOST_FORMS ? this.addForm(key, length, hash) : NO_FORM;
  }

  /** Number of code units in the key of a form. */
  lengthOf(form: number): number {
    return this.table.lengthOf(form);
  }

  /** What the first reading of a form says, 0 if there is none. */
  firstFeatures(form: number): number {
    const a = this.first[form]!;
    return a < this.first[form + 1]! ? this.features[a]! : 0;
  }

  /** Can a form be read with features that pass a test? */
  canBe(form: number, accepts: (features: number) => boolean): boolean {
    for (let a = this.first[form]!; a < this.first[form + 1]!; a++)
      if (accepts(this.features[a]!)) return true;
    return false;
  }

  /** The same, as a form of a word that a lexicon has; those come before the guessed ones. */
  canBeKnown(form: number, accepts: (features: number) => boolean): boolean {
    for (let a = this.first[form]!; a < this.first[form + 1]! && this.words[a]! >= 0; a++)
      if (accepts(this.features[a]!)) return true;
    return false;
  }

  /** Is the key of the form exactly this text? */
  keyEquals(form: number, text: string): boolean {
    return this.table.textEquals(form, text);
  }

  /** The hash that the first `length` units of a form's key have as a key of their own. */
  prefixHash(form: number, length: number): number {
    return this.table.prefixHash(form, length);
  }

  keyText(form: number): string {
    return form === NO_FORM ? "" : this.table.text(form);
  }

  private clear(): void {
    this.generation++;
    this.table.clear();
    this.formCount = 0;
    this.analysisCount = 0;
    this.ownHits.clear();
    const nothing = new Uint16Array(0);
    this.table.intern(nothing, 0, hashKey(nothing, 0));
    this.closeForm(0);
  }

  private addForm(key: Uint16Array, length: number, hash: number): number {
    const form = this.table.intern(key, length, hash);
    const start = this.analysisCount;
    const joint = jointOf(key, length);
    if (joint >= 0) this.readJoined(key, joint, length);
    else if (length <= MAX_WORD) {
      this.readKnown(key, length);
      if ((this.maskFrom(start, length) & ~NAMES) === 0) this.readIrregular(key, length);
      this.readUnknown(key, length);
    }
    let mask = this.maskFrom(start, length);
    // Where nothing else is known of a word that ends so, it is as good as listed.
    if (
      mask === 0 &&
      endsIn(this.commonEndings, key, length, this.stems.subarray(start, this.analysisCount))
    )
      mask = bit(CATEGORY.commonWord);
    else if (
      endsIn(this.familyEndings, key, length, this.bases.subarray(start, this.analysisCount))
    )
      mask |= mask === 0 ? FAMILY : FAMILY_LIKE;
    this.closeForm(mask);
    this.hash(form, key, length, hash);
    return form;
  }

  private hash(form: number, key: Uint16Array, length: number, hash: number): void {
    const a = this.first[form]!;
    const base = a === this.analysisCount ? length : this.bases[a]!;
    this.hashes[form] = hash;
    this.baseHashes[form] = base === length ? hash : hashKey(key, base);
    let tail = 0;
    for (let i = Math.max(0, base - 3); i < base; i++) tail = (tail << 10) ^ key[i]!;
    this.tails[form] = tail;
  }

  private maskFrom(start: number, length: number): number {
    let mask = 0;
    for (let a = start; a < this.analysisCount; a++) {
      if (this.words[a]! >= 0) mask |= this.maskOfReading(a, length);
    }
    return mask;
  }

  /**
   * A word that only ends phrases, or a verb read as a noun, adds nothing of its own; nor does a plain word against vowel harmony:
   * `Qaşini` is a name and no `qaşını`.
   */
  private maskOfReading(a: number, length: number): number {
    const mask = this.lexicon.masks[this.words[a]!]!;
    if (this.features[a]! & FLAG.disharmonic && !canBeForeign(mask, this.features[a]!)) return 0;
    if (this.features[a]! & FLAG.verb) return mask & bit(CATEGORY.verb);
    const isBare = this.stems[a] === length;
    return (isBare ? mask : mask & ~BEGINS_PHRASE) & ~bit(CATEGORY.verb);
  }

  private closeForm(mask: number): void {
    const form = this.formCount++;
    if (form + 2 > this.first.length) {
      this.first = grown(this.first);
      this.masks = grown(this.masks);
      this.hashes = grown(this.hashes);
      this.baseHashes = grown(this.baseHashes);
      this.tails = grown(this.tails);
    }
    this.masks[form] = mask;
    this.first[form + 1] = this.analysisCount;
    this.ownHits.addForm(this, this.first[form]!, this.analysisCount, mask, this.lexicon);
  }

  /** Longest lexicon stem first, since a longer stem is the better reading: `Masallı` before `masal` + `lı`. */
  private readKnown(key: Uint16Array, length: number): void {
    const hashes = PREFIX_HASHES;
    let hash = HASH_SEED;
    for (let i = 0; i < length; i++) {
      hash = hashUnit(hash, key[i]!);
      hashes[i + 1] = hash;
    }
    for (let stem = length; stem > 0; stem--) {
      const word = this.lexicon.words.find(key, stem, hashes[stem]!);
      if (word >= 0) this.readFrom(word, key, stem, length, sideOf(key[stem - 1]!), 0);
      if (stem < length) this.readAlternated(key, stem, length, hashes[stem - 1]!);
    }
  }

  /** `nazirliyi` is `nazirlik` + `i`, `torpağa` is `torpaq` + `a`: the stem's last letter is another before a vowel. */
  private readAlternated(key: Uint16Array, stem: number, length: number, hashBefore: number): void {
    const last = key[stem - 1]!;
    const dictionary = harden(last);
    if (dictionary === 0 || stem < 3 || !isVowel(key[stem]!)) return;
    key[stem - 1] = dictionary;
    const word = this.lexicon.words.find(key, stem, hashUnit(hashBefore, dictionary));
    key[stem - 1] = last;
    if (word >= 0 && (this.lexicon.masks[word]! & ALTERNATING) !== 0) {
      this.readFrom(word, key, stem, length, SIDE.soft, FLAG.alternated);
    }
  }

  /**
   * `fikri` is `fikir` + `i`, `xətlər` is `xətt` + `lər`, `mövqeyi` is `mövqe` + `yi`: stems that change otherwise, which are few and
   * looked for where nothing else is known.
   */
  private readIrregular(key: Uint16Array, length: number): void {
    for (let stem = length - 1; stem >= 3; stem--) {
      const size = writeWholeStem(key, stem);
      if (size === 0) continue;
      const word = this.lexicon.words.find(WHOLE_STEM, size, hashKey(WHOLE_STEM, size));
      if (word < 0 || (this.lexicon.masks[word]! & ALTERNATING) === 0) continue;
      this.readFrom(word, key, stem, length, SIDE.consonant, 0);
    }
  }

  private readFrom(
    word: number,
    key: Uint16Array,
    stem: number,
    length: number,
    side: Side,
    flags: number,
  ): void {
    const mask = this.lexicon.masks[word]!;
    const isVerb = (mask & bit(CATEGORY.verb)) !== 0;
    const nominal = mask & ~bit(CATEGORY.verb);
    if (stem === length) {
      if (nominal !== 0 || !isVerb) this.push(word, stem, length, flags);
      if (isVerb) this.push(word, stem, length, FLAG.verb | (FORM.bare << FIELD.form.shift));
      return;
    }
    if (nominal & ~BEGINS_PHRASE) {
      this.readChain(word, key, stem, stem, length, this.suffixes.states.stem + side, flags);
      // The last word of `Xarici İşlər Nazirliyi` is a possessed form already: `Nazirliyinə`, not `Nazirliyiyə`.
      if (mask & ENDS_PHRASE && side === SIDE.vowel) {
        this.readChain(
          word,
          key,
          stem,
          stem,
          length,
          this.suffixes.states.possessed3 + side,
          flags,
        );
      }
    }
    if (isVerb)
      this.readChain(word, key, stem, stem, length, this.suffixes.states.verb + side, FLAG.verb);
  }

  private readChain(
    word: number,
    key: Uint16Array,
    stem: number,
    from: number,
    length: number,
    state: number,
    flags: number,
  ): void {
    const { automaton } = this.suffixes;
    const found = automaton.read(key, from, length, state, flags);
    for (let i = 0; i < found; i++) {
      const base = automaton.bases[i]!;
      const value =
        automaton.values[i]! | (isHarmonic(key, stem, from, length) ? 0 : FLAG.disharmonic);
      this.push(word, stem, base === from ? stem : base, value);
    }
  }

  /** Proposes stems for an unknown word, from the shortest ending on. */
  private readUnknown(key: Uint16Array, length: number): void {
    const { states } = this.suffixes;
    const first = Math.max(2, length - MAX_ENDING);
    const start = this.analysisCount;
    for (let stem = length - 1; stem >= first; stem--) {
      if (lastVowel(key, stem) === 0) break;
      if (this.analysisCount - start > MAX_GUESSES) break;
      this.readChain(-1, key, stem, stem, length, states.stem + sideOf(key[stem - 1]!), 0);
    }
  }

  /** `ABŞ-ın`, `14-də`, and the `un` of `“Report”un`: how an acronym or number ends in speech is unknown, so any side will do. */
  private readJoined(key: Uint16Array, joint: number, length: number): void {
    const isNumber = joint > 0 && key[joint - 1]! <= 0x39;
    const word = this.lexicon.words.find(key, joint, hashKey(key, joint));
    const start = this.analysisCount;
    const { noun, number, possessed3 } = this.suffixes.states;
    for (const state of [noun, isNumber ? number : possessed3]) {
      for (const side of [SIDE.consonant, SIDE.vowel]) {
        const before = this.analysisCount;
        this.readChain(word, key, joint, joint + 1, length, state + side, 0);
        this.dropRepeated(start, before);
      }
    }
    if (this.analysisCount === start) this.push(word, joint, joint, 0);
    // The `ABŞ-nin` of a longer lemma, last since it says the least.
    const whole = this.lexicon.words.find(key, length, hashKey(key, length));
    if (whole >= 0) this.push(whole, length, length, 0);
  }

  /** Drops readings from `before` on that equal one from `start` on. */
  private dropRepeated(start: number, before: number): void {
    let kept = before;
    for (let a = before; a < this.analysisCount; a++) {
      let isNew = true;
      for (let b = start; b < kept && isNew; b++)
        isNew = (this.features[a]! | NOISE) !== (this.features[b]! | NOISE);
      if (!isNew) continue;
      this.words[kept] = this.words[a]!;
      this.stems[kept] = this.stems[a]!;
      this.bases[kept] = this.bases[a]!;
      this.features[kept] = this.features[a]!;
      kept++;
    }
    this.analysisCount = kept;
  }

  private push(word: number, stem: number, base: number, features: number): void {
    const a = this.analysisCount;
    if (a === this.words.length) {
      this.words = grown(this.words);
      this.features = grown(this.features);
      this.stems = grown(this.stems);
      this.bases = grown(this.bases);
    }
    this.words[a] = word;
    this.stems[a] = stem;
    this.bases[a] = base;
    this.features[a] = features;
    this.analysisCount = a + 1;
  }
}

/** Does a word end so, whole or with some of its endings taken off? */
function endsIn(endings: WordEndings, key: Uint16Array, length: number, ends: Uint8Array): boolean {
  if (endings.endAt(key, length)) return true;
  let last = length;
  for (const end of ends) {
    if (end < length && end !== last && endings.endAt(key, end)) return true;
    last = end;
  }
  return false;
}

const Y = 0x79;
const NOISE = FLAG.disharmonic;
const MAX_ENDING = 14;
const MAX_GUESSES = 12;
const PREFIX_HASHES = new Int32Array(2 * MAX_WORD + 2);

/** Are endings against harmony to be expected: on a name that is said otherwise than written, and belongs to nobody in particular? */
function canBeForeign(mask: number, features: number): boolean {
  return isNobodys(features) && (mask & NAME_BITS) !== 0;
}

/** Categories of names, which hide no word: `Fikri` is a given name, and `fikri` of `fikir`. */
const NAMES = NAME_BITS | bit(CATEGORY.ambiguousName) | BEGINS_PHRASE | ENDS_PHRASE;

/** Words whose final `k` or `q` changes; names keep it: `İraqa`, `Tokioya`. */
const ALTERNATING =
  ENDS_PHRASE |
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.placeHead) |
  bit(CATEGORY.namedEventHead) |
  bit(CATEGORY.position) |
  bit(CATEGORY.timeUnit) |
  bit(CATEGORY.timeWord) |
  bit(CATEGORY.numeral) |
  bit(CATEGORY.people) |
  bit(CATEGORY.trigger) |
  bit(CATEGORY.unit);

/** Writes to `WHOLE_STEM` what `key[0…stem)` would be with no ending after it, and returns its length, or 0 if it would be the same. */
function writeWholeStem(key: Uint16Array, stem: number): number {
  const last = key[stem - 1]!;
  if (isVowel(last)) return 0;
  let size = stem - 1;
  for (let i = 0; i < size; i++) WHOLE_STEM[i] = key[i]!;
  const before = key[stem - 2]!;
  if (isVowel(key[stem]!)) {
    // `mövqeyi`: a possessive has a `y` here, not an `s`.
    if (last === Y && VOWELS_BEFORE_Y.includes(before)) return size;
    if (isVowel(before)) return 0;
    // `fikri`: a vowel falls out before another.
    WHOLE_STEM[size] = HIGH_VOWELS[lastVowel(key, size)]!;
    size++;
  } else {
    // `xətlər`: one of two like letters falls out before a third.
    WHOLE_STEM[size++] = last;
  }
  WHOLE_STEM[size++] = last;
  return size;
}

/** Where the hyphen stands that joins a suffix, or -1. */
function jointOf(key: Uint16Array, length: number): number {
  for (let i = length - 1; i >= 0; i--) if (key[i] === HYPHEN) return length > 1 ? i : -1;
  return -1;
}

/** The last vowel of `key[0…end)`, or 0. */
function lastVowel(key: Uint16Array, end: number): number {
  let i = end - 1;
  while (i >= 0 && !isVowel(key[i]!)) i--;
  return i < 0 ? 0 : key[i]!;
}

/** `e` and `u`: `mövqeyi`, `suyu`. */
const VOWELS_BEFORE_Y: readonly number[] = [0x65, 0x75];
/** The `ı`, `i`, `u` or `ü` that harmony asks for after a vowel. */
const HIGH_VOWELS = highVowelTable(["aıı", "eəii", "ouu", "öüü"]);
/** What {@link writeWholeStem} has written. */
const WHOLE_STEM = new Uint16Array(2 * MAX_WORD);

/** Each group ends in the high vowel that stands after the others. */
function highVowelTable(groups: readonly string[]): Uint16Array {
  const table = new Uint16Array(1 << 10);
  for (const group of groups) {
    const high = group.charCodeAt(group.length - 1);
    for (const vowel of group) table[vowel.charCodeAt(0)] = high;
  }
  return table;
}

/** Are the suffix's vowels back after a back vowel and front after a front one? Stems without a vowel agree with all. */
function isHarmonic(key: Uint16Array, stem: number, from: number, length: number): boolean {
  const vowel = lastVowel(key, stem);
  if (vowel === 0 || from !== stem) return true;
  const back = isBack(vowel);
  for (let j = from; j < length; j++) {
    if (isVowel(key[j]!)) return isBack(key[j]!) === back;
  }
  return true;
}
