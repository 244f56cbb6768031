import { type Row, readRows } from "../engine/lexicon-table.ts";
import { foldCase } from "../text/fold-case.ts";
import { CHAR, classOf } from "../text/letters.ts";
import { CATEGORY } from "./category.ts";
import type { LexiconSource } from "./lexicon.ts";
import { TIME_LEXICONS } from "./sources.ts";

/** Restores the letters of a text. */
export type Restorer = (text: string) => string;

/**
 * Makes what reads what is typed without the letters of Azerbaijani: `Dunen saat 5-de` as `Dünən saat 5-də`.
 *
 * Only words of time and the verbs beside them are restored, letter for letter, so that no offset moves. A paragraph that has `ə`,
 * the letter it could hardly do without, is left as it is. Of the sources it knows the verbs.
 */
export function createRestorer(sources: readonly LexiconSource[]): Restorer {
  // Few texts need any, and of those that might few need more than the words of time.
  let times: Stems | undefined;
  let all: Stems | undefined;
  return (text) =>
    restoreLetters(text, {
      times() {
        times ??= createStems([]);
        return times;
      },
      all() {
        all ??= createStems(sources);
        return all;
      },
    });
}

/** What words may be: of time alone, and verbs too. */
interface Known {
  readonly times: () => Stems;
  readonly all: () => Stems;
}

function restoreLetters(text: string, known: Known): string {
  let restored = "";
  let done = 0;
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf(BREAK, start);
    const end = gap < 0 ? text.length : gap + BREAK.length;
    const paragraph = text.slice(start, end);
    const read = restoreParagraph(paragraph, known);
    if (read !== paragraph) {
      restored += text.slice(done, start) + read;
      done = end;
    }
    start = end;
  }
  // Mostly nothing was to be restored: then the text is handed on as it came, and not copied.
  return done === 0 ? text : restored + text.slice(done);
}

const BREAK = "\n\n";
const SCHWA = /[əƏǝәӘ]/u;

function restoreParagraph(text: string, known: Known): string {
  if (SCHWA.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  if (!words.some(({ 0: word }) => restoreWord(word, known.times())?.isVerb === false)) return text;
  let restored = "";
  let done = 0;
  for (const { 0: word, index } of words) {
    const found = restoreWord(word, known.all());
    if (found === undefined) continue;
    restored += text.slice(done, index) + found.word;
    done = index + word.length;
  }
  return restored + text.slice(done);
}

/** A word in letters of ASCII, or the suffix of a number after its hyphen; but no part of an address, which is spelled in them. */
const WORD =
  /(?<![\p{L}\p{M}]|[\p{L}\p{N}](?:@|\.(?=[a-z])))[A-Za-z]+(?![\p{L}\p{M}]|@|\.[a-z\d])/gu;

/** A stem as it is typed in ASCII and as it is spelled. */
interface Stem {
  readonly spelled: string;
  readonly isVerb: boolean;
}

type Stems = ReadonlyMap<string, Stem>;

function createStems(sources: readonly LexiconSource[]): Stems {
  const made = new Map<string, Stem>();
  const add = (lemma: string, isVerb: boolean): void => {
    for (const word of foldCase(lemma).split(/[^\p{L}]+/u)) {
      const typed = toAscii(word);
      if (word.length >= 2 && !made.has(typed)) made.set(typed, { spelled: word, isVerb });
    }
  };
  for (const { lemma } of TIME_LEXICONS.flatMap(({ table }): Row[] => readRows(table))) {
    add(lemma, false);
  }
  const verbs = sources.filter(({ category }) => category === CATEGORY.verb);
  for (const { lemma, cells } of verbs.flatMap(({ table }): Row[] => readRows(table))) {
    add(lemma, true);
    add(cells[0] ?? "", true);
  }
  return made;
}

/** Endings of nouns and of verbs, as they are typed. */
const NOUN_ENDING =
  /^(?:l[ae]r)?(?:s?[iu])?(?:n?d[ae]n?|n?[ae]|y[ae]|n?[iu]n?|[ny]?[ae]?d[ae]k|l[ae])?(?:k[iu])?(?:d[iu]r)?$/u;
const VERB_ENDING =
  /^(?:[iu]?[ln]|d[iu]r(?:[iu]l)?|[iu]s)?(?:m[ae])?(?:y?[iu]b|d[iu]|m[iu]s|y?[ae]c[ae][kqy]|[iu]r|m[ae]l[iu]|y?[ae]n|m[ae][kq])?(?:d[iu]r?|l[ae]r|[iu]|s[ae])*$/u;

function restoreWord(word: string, stems: Stems): { word: string; isVerb: boolean } | undefined {
  const typed = foldAscii(word);
  for (let length = typed.length; length >= 2; length--) {
    const stem = stems.get(typed.slice(0, length));
    const ending = typed.slice(length);
    if (stem === undefined || !(stem.isVerb ? VERB_ENDING : NOUN_ENDING).test(ending)) continue;
    const spelled = stem.spelled + restoreEnding(stem.spelled, ending);
    return { word: likeCase(word, spelled), isVerb: stem.isVerb };
  }
  // `-de` of `5-de`
  if (typed.length > 3 || !NOUN_ENDING.test(typed)) return undefined;
  return { word: likeCase(word, typed.replaceAll("e", "ə")), isVerb: true };
}

/** `e` stands for `ə`; `i` and `u` follow the vowel before. */
function restoreEnding(stem: string, ending: string): string {
  let isBack = /[aıou][^əeiöüaıou]*$/u.test(stem);
  return Array.from(ending, (letter) => {
    if (letter === "a") isBack = true;
    if (letter === "e") isBack = false;
    if (letter === "e") return "ə";
    if (letter === "i") return isBack ? "ı" : "i";
    return letter === "u" && !isBack ? "ü" : letter;
  }).join("");
}

const TYPED = new Map(Array.from("əeıiöoüuçcşsğg".matchAll(/(.)(.)/gu), ([, a, b]) => [a!, b!]));

function toAscii(word: string): string {
  return Array.from(word, (letter) => TYPED.get(letter) ?? letter).join("");
}

/** Lower case of ASCII, where `I` is typed for both `I` and `İ`. */
function foldAscii(word: string): string {
  return toAscii(foldCase(word));
}

/** Gives a word the capitals of another of the same length. */
function likeCase(model: string, word: string): string {
  return Array.from(word, (letter, i) =>
    classOf(model.charCodeAt(i)) === CHAR.upper ? (CAPITALS.get(letter) ?? letter) : letter,
  ).join("");
}

const CAPITALS = new Map(
  Array.from(
    "aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZ".matchAll(/(.)(.)/gu),
    ([, a, b]) => [a!, b!],
  ),
);
