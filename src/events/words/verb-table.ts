import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { GROUP, type WordGroups } from "./word-groups.ts";

/** How verb stems belong together: what the rows of `lexicons/events/verbs.tsv` say of a word, read when it is asked for. */
export class VerbTable {
  private readonly lexicon: Lexicon;
  private readonly groups: WordGroups;
  /** By lexicon word. */
  private readonly known: (Verb | undefined)[];

  constructor(lexicon: Lexicon, groups: WordGroups) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.known = new Array<Verb | undefined>(lexicon.words.size).fill(undefined);
  }

  /** The stem that a word is a spelling of: `ed` of `et`. */
  stemOf(word: number): number {
    return this.read(word).stem;
  }

  /** The verbs whose passive a stem is: `edil` → `et`. */
  activesOf(word: number): readonly number[] {
    return this.read(word).actives;
  }

  /** Is it a light verb, whose meaning is in the noun before it, or the passive of one? */
  isLight(word: number): boolean {
    return this.groups.isIn(word, GROUP.light);
  }

  /** Does the verb hold or carry on what is its object? */
  holdsObject(word: number): boolean {
    return this.groups.isIn(word, GROUP.holding);
  }

  /** Can the verb have an object in the accusative? */
  takesObject(word: number): boolean {
    return this.read(word).takesObject;
  }

  /** Has the verb an object in the accusative and nobody in the dative: `dəstəkləyir`, but `nazirə göstərir`? */
  isPlain(word: number): boolean {
    return this.read(word).isPlain;
  }

  private read(word: number): Verb {
    if (word < 0) return NO_VERB;
    let verb = this.known[word];
    if (verb === undefined) {
      verb = this.readEntries(word);
      this.known[word] = verb;
    }
    return verb;
  }

  private readEntries(word: number): Verb {
    const { lexicon } = this;
    let stem = word;
    let actives: readonly number[] = NONE;
    let takesObject = false;
    let takesDative = false;
    const first = lexicon.firstEntry(lexicon.rootOf(word));
    for (let entry = first; entry >= 0; entry = lexicon.nextEntry(entry)) {
      if (lexicon.categoryOf(entry) !== CATEGORY.verb) continue;
      const own = lexicon.findWord(lexicon.lemma(entry));
      // The entry of a variant has the row of the stem.
      if (own !== word) {
        stem = own;
        continue;
      }
      for (const found of lexicon.cell(entry, "government").split("; ")) {
        takesObject ||= found === "acc";
        takesDative ||= found === "dat";
      }
      // Passive verbs alone have one here.
      const active = lexicon.cell(entry, "active");
      if (active === "") continue;
      actives = active
        .split(" | ")
        .map((verb) => lexicon.findWord(verb))
        .filter((verb) => verb >= 0);
    }
    return { stem, actives, takesObject, isPlain: takesObject && !takesDative };
  }
}

interface Verb {
  readonly stem: number;
  readonly actives: readonly number[];
  readonly takesObject: boolean;
  /** It has an object, and nobody in the dative. */
  readonly isPlain: boolean;
}

const NONE: readonly number[] = [];
const NO_VERB: Verb = { stem: -1, actives: NONE, takesObject: false, isPlain: false };
