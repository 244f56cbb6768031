import { grown } from "../engine/grown.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { FLAG } from "./features.ts";

/** Categories whose one-word entries make no hits: they are everywhere, and a look at the form tells. */
const SILENT_WORDS = bit(CATEGORY.commonWord) | bit(CATEGORY.verb) | bit(CATEGORY.ambiguousName);

/** Readings of a form as words of the lexicon, the first of them at `first`; see `FormTable`. */
interface Readings {
  readonly words: Int32Array;
  readonly features: Int32Array;
}

/**
 * The one-word entries of each form: the same for every token of it, but that entries with a capital want a token with one.
 *
 * Hit `h` of form `f`, `first[f] <= h < first[f + 1]`, is entry `entries[h]` by analysis `analyses[h]`.
 */
export class OwnHits {
  first: Int32Array = new Int32Array(1024);
  entries: Int32Array = new Int32Array(1024);
  analyses: Int32Array = new Int32Array(1024);
  needCapital: Uint8Array = new Uint8Array(1024);
  /** `1 << CATEGORY` of a form's hits and silent words, at a token without a capital and with one. */
  smallBits: Int32Array = new Int32Array(1024);
  capitalBits: Int32Array = new Int32Array(1024);
  private formCount = 0;
  private count = 0;

  clear(): void {
    this.formCount = 0;
    this.count = 0;
  }

  /** Adds the next form: its analyses are `start` to `end`, its categories those of `mask`. */
  addForm(
    { words, features }: Readings,
    start: number,
    end: number,
    mask: number,
    lexicon: Lexicon,
  ): void {
    const first = this.count;
    for (let a = start; a < end && words[a]! >= 0; a++) {
      if ((features[a]! & FLAG.verb) === 0) this.addEntries(words[a]!, a, lexicon);
    }
    const form = this.formCount++;
    if (form + 2 > this.first.length) this.growForms();
    this.first[form + 1] = this.count;
    this.smallBits[form] = mask & SILENT_WORDS;
    this.capitalBits[form] = mask & SILENT_WORDS;
    for (let h = first; h < this.count; h++) this.addBits(form, h, lexicon);
  }

  private addEntries(word: number, analysis: number, lexicon: Lexicon): void {
    let entry = lexicon.firstEntry(lexicon.rootOf(word));
    for (; entry >= 0; entry = lexicon.nextEntry(entry)) {
      if ((SILENT_WORDS >> lexicon.categoryOf(entry)) & 1) continue;
      if (this.count === this.entries.length) this.growHits();
      this.entries[this.count] = entry;
      this.analyses[this.count] = analysis;
      this.needCapital[this.count] = lexicon.isCapital(entry) ? 1 : 0;
      this.count++;
    }
  }

  private addBits(form: number, hit: number, lexicon: Lexicon): void {
    const own = 1 << lexicon.categoryOf(this.entries[hit]!);
    this.capitalBits[form] = this.capitalBits[form]! | own;
    if (this.needCapital[hit] === 0) this.smallBits[form] = this.smallBits[form]! | own;
  }

  private growForms(): void {
    this.first = grown(this.first);
    this.smallBits = grown(this.smallBits);
    this.capitalBits = grown(this.capitalBits);
  }

  private growHits(): void {
    this.entries = grown(this.entries);
    this.analyses = grown(this.analyses);
    this.needCapital = grown(this.needCapital);
  }
}
