import { openTable, readRows } from "../engine/lexicon-table.ts";
import { pushTo } from "../engine/push-to.ts";
import { wordsTypedAlike } from "../generated/words-typed-alike.ts";
import { foldCase, MAX_WORD } from "../text/fold-case.ts";
import { CHAR, classOf, isLetter, isPlainWord } from "../text/letters.ts";
import { isVowel, soften } from "../text/vowels.ts";
import { CATEGORY } from "./category.ts";
import type { LexiconSource } from "./lexicon.ts";

/** How a word may go on: as a noun, as a verb, or as either. */
const ENDS_AS = { noun: 1, verb: 2 } as const;

/** A stem as it is spelled, by how it is typed in ASCII. */
interface Stem {
  readonly spelled: string;
  /** Bits of {@link ENDS_AS}. */
  readonly endings: number;
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

/** A word of a lexicon whose stems are yet to be spelled. */
interface ListedWord {
  readonly written: string;
  readonly endings: number;
  /** It is one of several of its lemma. */
  readonly isPart: boolean;
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
      const endings = category === CATEGORY.verb ? ENDS_AS.verb : ENDS_AS.noun;
      for (let row = 0; row < reader.size; row++) {
        this.list(reader.lemma(row), endings);
        if (variant >= 0) this.list(reader.cell(row, variant), endings);
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
    const noun = this.findStem(typed, accepts, ENDS_AS.noun, NOUN_ENDING);
    const verb = this.findStem(typed, accepts, ENDS_AS.verb, VERB_ENDING);
    const stem = likelier(typed, noun, verb);
    if (stem !== undefined) {
      const spelled = stem.spelled + restoreEnding(stem.spelled, typed.slice(stem.spelled.length));
      return {
        word: likeCase(word, spelled),
        isVerb: stem !== noun,
        isKnown: true,
        isTypedName: isCapital && this.isName(foldCase(word)),
      };
    }
    // `-de` of `5-de`
    if (typed.length > LONGEST_SUFFIX || !NOUN_ENDING.test(typed)) return undefined;
    return {
      word: likeCase(word, typed.replaceAll("e", "ə")),
      isVerb: true,
      isKnown: false,
      isTypedName: false,
    };
  }

  private isName(spelled: string): boolean {
    const stems = this.stems.get(toAscii(spelled)) ?? [];
    return stems.some((stem) => stem.isName && stem.spelled === spelled);
  }

  /** The longest stem that what follows is an ending of, unless a shorter one is listed as the commoner: `şəhəri`, hardly `səhəri`. */
  private findStem(
    typed: string,
    accepts: (stem: Stem) => boolean,
    endings: number,
    ending: RegExp,
  ): Stem | undefined {
    let longest: Stem | undefined;
    for (let length = typed.length; length >= SHORTEST; length--) {
      const stems = this.stems.get(typed.slice(0, length));
      const stem = stems?.find((one) => (one.endings & endings) !== 0 && accepts(one));
      if (stem === undefined || !ending.test(typed.slice(length))) continue;
      if (longest === undefined) longest = stem;
      else if (length < LEAST_COMMONER) break;
      if (stem.rank >= COMMON) return stem;
    }
    return longest;
  }

  private list(lemma: string, endings: number): void {
    const isPart = !isPlainWord(lemma);
    for (let start = 0; start < lemma.length; ) {
      let end = start;
      while (end < lemma.length && isLetter(lemma.charCodeAt(end))) end++;
      if (end - start >= SHORTEST) {
        this.listWord({ written: lemma.slice(start, end), endings, isPart });
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

  private addWord({ written, endings, isPart }: ListedWord): void {
    const word = foldCase(written);
    const isName = classOf(written.charCodeAt(0)) === CHAR.upper;
    const rank = rankOf(word, isName, isPart);
    this.add({ spelled: word, endings, isName, rank });
    const last = word.charCodeAt(word.length - 1);
    const soft = soften(last);
    if (soft !== 0 && word.length > 2)
      this.add({
        spelled: word.slice(0, -1) + String.fromCharCode(soft),
        endings,
        isName,
        rank,
      });
    // `deyib` is `de` + `yib`, and no form of `dəy`.
    if (endings === ENDS_AS.verb && isVowel(last))
      this.add({ spelled: `${word}y`, endings, isName, rank: rankOf(`${word}y`, isName, false) });
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
function likelier(typed: string, noun: Stem | undefined, verb: Stem | undefined): Stem | undefined {
  if (noun === undefined || verb === undefined) return noun ?? verb;
  if (verb.spelled.length === typed.length) return noun;
  if (verb.spelled.length >= noun.spelled.length) return verb;
  return PERFECT.test(typed.slice(verb.spelled.length)) ? verb : noun;
}

const PERFECT = /^y?[iu]b(?:d[iu]r|l[ae]r)?$/u;

function join(a: Stem, b: Stem): Stem {
  return {
    spelled: a.spelled,
    endings: a.endings | b.endings,
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
const LONGEST_SUFFIX = 3;
/** `COP` is no `çöp`, but `XIN` is `XİN`: so short a word in capitals is a name or what it is. */
const LONGEST_ACRONYM = 4;

/** Endings of nouns and of verbs, as they are typed. */
const NOUN_ENDING =
  /^(?:l[iu](?:[kqgy])?|s[iu]z|c[iu])?(?:l[ae]r)?(?:[iu]n[iu]z|[iu]?m(?:[iu]z)?|s?[iu])?(?:n?d[ae]n?|n?[ae]|y[ae]|n?[iu]n?|[ny]?[ae]?d[ae]k|l[ae])?(?:k[iu])?(?:d[iu]r)?$/u;
/** Voice and negation, tense, person, and the case of a participle. */
const VERB_ENDING =
  /^(?:l[ae][ns]d?)?(?:[iu]s)?(?:d?[iu]rt?)?(?:[iu]?[ln])?(?:m[ae])?(?:y?[iu]b|d[iu]|m[iu]s|y?[ae]c[ae][kqgy]|y?[iuae]r|m[ae]l[iu]|y?[ae]n|m[ae][kqgy]|m[ae]|d[iu][kqgy]|y?[ae]r[ae][kqgy]|s[ae]|y?[ae])?(?:l[ae]r)?(?:[iu]m[iu]z|[iu]m|[iu]n[iu]z|s[iu]n[iu]z|s[iu]n|s[ae]n|y?[ae]m|y?[iu][kq]|[kqm]|s?[iu])?(?:n?d[ae]n?|n?[ae]|y[ae]|n?[iu]n?|l[ae])?(?:k[iu])?(?:d[iu]r(?:l[ae]r)?|d[iu]|m[iu]s)?$/u;

/** `e` stands for `ə`; `i` and `u` follow the vowel before; some consonants have one spelling in an ending. */
function restoreEnding(stem: string, ending: string): string {
  let isBack = /[aıou][^əeiöüaıou]*$/u.test(stem);
  const letters = Array.from(ending, (letter) => {
    if (letter === "a") isBack = true;
    if (letter === "e") isBack = false;
    if (letter === "e") return "ə";
    if (letter === "i") return isBack ? "ı" : "i";
    if (letter === "g") return "ğ";
    return letter === "u" && !isBack ? "ü" : letter;
  });
  return letters.join("").replace(/(m[ıiuü])s(?![ıiuü](?![kq]))/u, "$1ş");
}

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
    classOf(model.charCodeAt(i)) === CHAR.upper
      ? (CAPITALS.get(letter) ?? model.charAt(i))
      : letter,
  ).join("");
}

const CAPITALS = new Map(
  Array.from(
    "aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZ".matchAll(/(.)(.)/gu),
    ([, a, b]) => [a!, b!],
  ),
);
