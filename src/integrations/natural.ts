/**
 * What natural's TF-IDF and classifiers need to know of Azerbaijani. Nothing of natural is loaded.
 *
 * @module varliq/natural
 */
import { readRows } from "../engine/lexicon-table.ts";
import { checkType, wrongArgument } from "../errors.ts";
import { wordsCommonWords } from "../generated/words-common-words.ts";
import { foldCase } from "../text/fold-case.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { TOKEN, type Tokens, tokenText } from "../tokens/tokens.ts";
import { Stems } from "./stems.ts";

/**
 * Cuts Azerbaijani text into words and numbers, as natural's tokenizers do for other languages; marks are left out.
 *
 * natural's own tokenizers split words at `ə` and `ı`.
 *
 * @example
 * new TokenizerAz().tokenize("“Report”un İlham Əliyevlə 14-də sözü"); //=> ["Report", "İlham", "Əliyevlə", "14-də", "sözü"]
 */
export class TokenizerAz {
  /**
   * The words and numbers of a text, as they are written.
   *
   * @throws TypeError if `text` is no string.
   */
  tokenize(text: string): string[] {
    const tokens = tokenize(checkType("text", "string", text));
    return wordsOf(tokens).map((i) => tokenText(tokens, i));
  }

  /**
   * Takes empty strings off both ends, as natural's tokenizers do.
   *
   * @throws TypeError if `array` is no list of strings.
   */
  trim(array: string[]): string[] {
    checkStrings("array", array);
    const first = array.findIndex((token) => token !== "");
    const last = array.findLastIndex((token) => token !== "");
    return first < 0 ? [] : array.slice(first, last + 1);
  }
}

/**
 * Makes a stemmer for natural: `new natural.BayesClassifier(createStemmerAz())`.
 *
 * A known word is brought back to its lemma, an unknown one is stripped of its endings; common words that say nothing are left
 * out of `tokenizeAndStem`. For `natural.TfIdf` give it the stems (`tfidf.addDocument(stemmer.tokenizeAndStem(text))`): a text it
 * would lower-case and tokenize by its own rules, and its `setTokenizer` changes every `TfIdf` of the process.
 *
 * @example
 * const stemmer = createStemmerAz();
 * stemmer.stem("nazirliyinin"); //=> "nazirlik"
 * stemmer.tokenizeAndStem("Bakıda və Şuşada görüşlər keçirilib."); //=> ["bakı", "şuşa", "görüş", "keçiril"]
 */
export function createStemmerAz(): NaturalStemmer {
  return new StemmerAz() as StemmerAz & Record<PorterStep, never>;
}

/**
 * A stemmer as natural's types want it. They have the inner steps of Porter's stemmer for English too, which nothing calls and
 * ours has not. (natural's own types are not imported: they bring sources that do not compile everywhere.) Every method throws a
 * TypeError if an argument is of the wrong type.
 */
export interface NaturalStemmer extends Record<PorterStep, never> {
  /** The stem of a word, in lower case. */
  stem(token: string): string;
  /** The stems of a text's words, without those of words that say nothing unless `keepStops` is true. */
  tokenizeAndStem(text: string, keepStops?: boolean): string[];
  /** Leaves a word out of `tokenizeAndStem`; give its stem, or the form that is to be left out. */
  addStopWord(stopWord: string): void;
  /** Leaves several out. */
  addStopWords(stopWords: readonly string[]): void;
  /** Keeps a word that was left out. */
  removeStopWord(stopWord: string): void;
  /** Keeps several. */
  removeStopWords(stopWords: readonly string[]): void;
}

type PorterStep =
  | "regions"
  | "prelude"
  | "endsinArr"
  | "categorizeGroups"
  | "measure"
  | `step${"1" | "1a" | "1b" | "1c" | "2" | "3" | "4" | "5a" | "5b"}`;

/** The part of natural's stemmers that its classifiers and users call. */
class StemmerAz {
  private readonly stems = new Stems();
  private readonly stopWords = new Set(commonStopWords());

  stem(token: string): string {
    const tokens = tokenize(checkType("token", "string", token));
    return tokens.count === 1 ? this.stems.of(tokens, 0) : foldCase(token);
  }

  tokenizeAndStem(text: string, keepStops = false): string[] {
    const tokens = tokenize(checkType("text", "string", text));
    checkType("keepStops", "boolean", keepStops);
    return wordsOf(tokens).flatMap((i) => {
      const stem = this.stems.of(tokens, i);
      const isStop = this.stopWords.has(stem) || this.stopWords.has(foldCase(tokenText(tokens, i)));
      return stem === "" || (isStop && !keepStops) ? [] : [stem];
    });
  }

  addStopWord(stopWord: string): void {
    this.stopWords.add(foldCase(checkType("stopWord", "string", stopWord)));
  }

  addStopWords(stopWords: readonly string[]): void {
    for (const word of checkStrings("stopWords", stopWords)) this.addStopWord(word);
  }

  removeStopWord(stopWord: string): void {
    this.stopWords.delete(foldCase(checkType("stopWord", "string", stopWord)));
  }

  removeStopWords(stopWords: readonly string[]): void {
    for (const word of checkStrings("stopWords", stopWords)) this.removeStopWord(word);
  }
}

/** Checks that an argument is a list of strings; of a string, each letter would be taken for one. */
function checkStrings(name: string, words: readonly string[]): readonly string[] {
  if (!Array.isArray(words)) throw wrongArgument(name, "a list of strings", words);
  for (const [i, word] of words.entries()) checkType(`${name}[${i}]`, "string", word);
  return words;
}

/** Words, and numbers; of a name in quotes not the suffix after them. */
function wordsOf({ kinds, count }: Tokens): number[] {
  const words: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kinds[i] === TOKEN.word || kinds[i] === TOKEN.number) words.push(i);
  }
  return words;
}

/** Parts of speech whose words stand in every text and say nothing of any. */
const EMPTY_PARTS = new Set([
  "conjunction",
  "determiner",
  "interjection",
  "particle",
  "postposition",
  "pronoun",
]);

function commonStopWords(): string[] {
  return readRows(wordsCommonWords)
    .filter(({ cells }) => EMPTY_PARTS.has(cells[0] ?? ""))
    .map(({ lemma }) => lemma);
}
