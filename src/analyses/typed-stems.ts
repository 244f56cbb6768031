import { openTable, readRows } from "../engine/lexicon-table.ts";
import { pushTo } from "../engine/push-to.ts";
import { wordsTypedAlike } from "../generated/words-typed-alike.ts";
import { CATEGORY } from "../lexicon/category.ts";
import type { LexiconSource } from "../lexicon/lexicon.ts";
import { isUserTable } from "../lexicon/user-lexicon.ts";
import { foldCase, MAX_WORD, upperLetter } from "../text/fold-case.ts";
import { CHAR, classOf, isLetter, isPlainWord } from "../text/letters.ts";
import { isVowel, soften } from "../text/vowels.ts";
import { type Ending, GOES_ON, NOUN, spellEnding, spellSuffix, VERB } from "./typed-endings.ts";

/** A stem as it is spelled, by how it is typed in ASCII. */
interface Stem {
  readonly spelled: string;
  /** Bits of {@link GOES_ON}. */
  readonly goesOn: number;
  /** It is written with a capital always. */
  readonly isName: boolean;
  /** Of stems that are typed alike the one of the highest rank counts. */
  readonly rank: number;
}

/** A word with its letters. */
export interface RestoredWord {
  /** As long as it was typed, with the same capitals. */
  readonly word: string;
  /** It can be nothing but a verb, or an ending. */
  readonly isVerb: boolean;
  /** Its stem is a word of the lexicon. */
  readonly isKnown: boolean;
  /** It is a name as it was typed too: `Emin`, though `Əmin` is another. */
  readonly isTypedName: boolean;
}

/** A typed word as a stem with its ending, both spelled. */
interface Reading {
  readonly stem: Stem;
  readonly ending: Ending;
}

/** A word of a lexicon whose stems are yet to be spelled. */
interface ListedWord {
  readonly written: string;
  readonly goesOn: number;
  /** It is one of several of its lemma. */
  readonly isPart: boolean;
  /** A user has listed it. */
  readonly isUsers: boolean;
}

/** Words as they are typed without the letters of Azerbaijani: `gorus` for `görüş`. Stems are spelled when a word begins like them. */
export class TypedStems {
  /** Those that are typed alike, the likeliest first. */
  private readonly stems = new Map<string, Stem[]>();
  /** Words whose stems are not spelled yet, by how they begin when typed. */
  private readonly unspelled = new Map<string, ListedWord[]>();

  constructor(sources: readonly LexiconSource[]) {
    for (const { table, category, variantColumn } of sources) {
      const reader = openTable(table);
      const variant = variantColumn === undefined ? -1 : reader.columns.indexOf(variantColumn);
      const goesOn = category === CATEGORY.verb ? GOES_ON.verb : GOES_ON.noun;
      const isUsers = isUserTable(table.id);
      for (let row = 0; row < reader.size; row++) {
        this.list(reader.lemma(row), goesOn, isUsers);
        if (variant >= 0) this.list(reader.cell(row, variant), goesOn, isUsers);
      }
    }
  }

  /** The word with its letters, where all words around it are in capitals or not; undefined if no stem of the lexicon and no ending makes it. */
  restore(word: string, isShouted = false): RestoredWord | undefined {
    // What is longer is no word, and has a stem to try for every letter.
    if (word.length > MAX_WORD) return undefined;
    const typed = toAscii(foldCase(word));
    this.spell(typed.slice(0, SHORTEST));
    const isCapital = classOf(word.charCodeAt(0)) === CHAR.upper;
    const isAcronym = !isShouted && word.length <= LONGEST_ACRONYM && isInCapitals(word);
    const accepts = (one: Stem): boolean => (one.isName ? isCapital : !isAcronym);
    const noun = this.read(typed, accepts, NOUN);
    const verb = this.read(typed, accepts, VERB);
    const read = likelier(noun, verb);
    if (read !== undefined) {
      return {
        word: likeCase(word, read.stem.spelled + read.ending.spelled),
        isVerb: read !== noun,
        isKnown: true,
        isTypedName: isCapital && this.isName(foldCase(word)),
      };
    }
    // `E-Gov` begins with no ending.
    const suffix = isCapital && !isShouted ? undefined : spellSuffix(typed);
    if (suffix === undefined) return undefined;
    return { word: likeCase(word, suffix), isVerb: true, isKnown: false, isTypedName: false };
  }

  private isName(spelled: string): boolean {
    const stems = this.stems.get(toAscii(spelled)) ?? [];
    return stems.some((stem) => stem.isName && stem.spelled === spelled);
  }

  /** The longest stem that what follows is an ending of, unless a shorter one is listed as the commoner: `şəhəri`, hardly `səhəri`. */
  private read(
    typed: string,
    accepts: (stem: Stem) => boolean,
    goesOn: number,
  ): Reading | undefined {
    let longest: Reading | undefined;
    for (let length = typed.length; length >= SHORTEST; length--) {
      const stems = this.stems.get(typed.slice(0, length));
      const stem = stems?.find((one) => (one.goesOn & goesOn) !== 0 && accepts(one));
      const ending = stem && spellEnding(stem.spelled, stem.goesOn & goesOn, typed.slice(length));
      if (stem === undefined || ending === undefined) continue;
      if (longest === undefined) longest = { stem, ending };
      else if (length < LEAST_COMMONER) break;
      if (stem.rank >= COMMON) return { stem, ending };
    }
    return longest;
  }

  private list(lemma: string, goesOn: number, isUsers: boolean): void {
    const isPart = !isPlainWord(lemma);
    for (let start = 0; start < lemma.length; ) {
      let end = start;
      while (end < lemma.length && isLetter(lemma.charCodeAt(end))) end++;
      if (end - start >= SHORTEST) {
        // The last word of `Xarici İşlər Nazirliyi` is possessed already.
        const isLast = isPart && end === lemma.length;
        const written = lemma.slice(start, end);
        this.listWord({
          written,
          goesOn: goesOn | (isLast ? GOES_ON.possessed : 0),
          isPart,
          isUsers,
        });
      }
      start = end + 1;
    }
  }

  private listWord(word: ListedWord): void {
    const beginning = typedBeginning(word.written.slice(0, SHORTEST));
    pushTo(this.unspelled, beginning, word);
  }

  private spell(beginning: string): void {
    for (const word of this.unspelled.get(beginning) ?? []) this.addWord(word);
    this.unspelled.delete(beginning);
  }

  private addWord({ written, goesOn, isPart, isUsers }: ListedWord): void {
    const word = foldCase(written);
    const isName = classOf(written.charCodeAt(0)) === CHAR.upper;
    const rank = rankOf(word, isName, isPart) + (isUsers ? COMMON : 0);
    this.add({ spelled: word, goesOn, isName, rank });
    const last = word.charCodeAt(word.length - 1);
    const soft = soften(last);
    if (soft !== 0 && word.length > 2)
      this.add({
        spelled: word.slice(0, -1) + String.fromCharCode(soft),
        goesOn: goesOn & GOES_ON.verb ? GOES_ON.softVerb : GOES_ON.softNoun,
        isName,
        rank,
      });
    // `deyib` is `de` + `yib`, and no form of `dəy`.
    if (goesOn & GOES_ON.verb && isVowel(last))
      this.add({ spelled: `${word}y`, goesOn, isName, rank: rankOf(`${word}y`, isName, false) });
  }

  private add(stem: Stem): void {
    const typed = toAscii(stem.spelled);
    const stems = this.stems.get(typed);
    if (stems === undefined) {
      this.stems.set(typed, [stem]);
      return;
    }
    const same = stems.findIndex(({ spelled }) => spelled === stem.spelled);
    if (same >= 0) stems[same] = join(stems[same]!, stem);
    else stems.push(stem);
    stems.sort((a, b) => b.rank - a.rank);
  }
}

/** `edib` is a form of a verb rather than a man of letters: a noun of the same letters must be longer than the verb with its ending. */
function likelier(noun: Reading | undefined, verb: Reading | undefined): Reading | undefined {
  if (noun === undefined || verb === undefined) return noun ?? verb;
  if (verb.ending.spelled === "") return noun;
  if (verb.stem.spelled.length >= noun.stem.spelled.length) return verb;
  return verb.ending.isPerfect ? verb : noun;
}

function join(a: Stem, b: Stem): Stem {
  return {
    spelled: a.spelled,
    goesOn: a.goesOn | b.goesOn,
    isName: a.isName && b.isName,
    rank: Math.max(a.rank, b.rank),
  };
}

/** What is listed as the commoner first; then words before names, and what stands alone before parts of something. */
function rankOf(word: string, isName: boolean, isPart: boolean): number {
  commoner ??= new Set(readRows(wordsTypedAlike).map(({ lemma }) => foldCase(lemma)));
  return (commoner.has(word) ? COMMON : 0) + (isName ? 0 : 2) + (isPart ? 0 : 1);
}

/** Rank of what is listed as the commoner. */
const COMMON = 4;
/** A shorter word than this begins too many others. */
const LEAST_COMMONER = 4;

/** Of words that are typed alike the ones that are meant most often. */
let commoner: ReadonlySet<string> | undefined;

const SHORTEST = 2;
/** `COP` is no `çöp`, but `XIN` is `XİN`: so short a word in capitals is a name or what it is. */
const LONGEST_ACRONYM = 4;

const TYPED = new Map(Array.from("əeıiöoüuçcşsğg".matchAll(/(.)(.)/gu), ([, a, b]) => [a!, b!]));

/** Lower case of ASCII, where `I` is typed for both `I` and `İ`. */
function toAscii(word: string): string {
  let typed = "";
  for (const letter of word) typed += TYPED.get(letter) ?? letter;
  return typed;
}

function isInCapitals(word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if (classOf(word.charCodeAt(i)) !== CHAR.upper) return false;
  return true;
}

/** How words begin when typed, by how they begin when spelled: there are few. */
const BEGINNINGS = new Map<string, string>();

function typedBeginning(spelled: string): string {
  let typed = BEGINNINGS.get(spelled);
  if (typed === undefined) {
    typed = toAscii(foldCase(spelled));
    BEGINNINGS.set(spelled, typed);
  }
  return typed;
}

/** Gives a word the capitals of another of the same length. */
function likeCase(model: string, word: string): string {
  return Array.from(word, (letter, i) =>
    classOf(model.charCodeAt(i)) === CHAR.upper ? upperLetter(letter) : letter,
  ).join("");
}
