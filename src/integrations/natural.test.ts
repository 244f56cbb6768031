import { createRequire } from "node:module";
import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import { newsLikeText } from "../../test/texts.ts";
import { createStemmerAz, type NaturalStemmer, TokenizerAz } from "./natural.ts";

/** What of natural is used here. Its own types bring sources that do not compile under our settings. */
interface Natural {
  readonly TfIdf: new () => {
    addDocument(stems: readonly string[], key?: string): void;
    tfidfs(stems: readonly string[]): number[];
    listTerms(document: number): { term: string }[];
  };
  readonly BayesClassifier: {
    new (stemmer: NaturalStemmer): Classifier;
    restore(saved: object, stemmer: NaturalStemmer): Classifier;
  };
  readonly WordTokenizer: new () => { tokenize(text: string): string[] };
}

interface Classifier {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

const require = createRequire(import.meta.url);
let natural: Natural;
const stemmer = createStemmerAz();

beforeAll(() => {
  // It prints advertisements when it is loaded.
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  natural = require("natural");
  log.mockRestore();
}, 30_000);

const SPORT = [
  "Qarabağ klubu oyunda qalib gəldi, hücumçu iki qol vurdu.",
  "Futbolçular oyunun sonunda iki qol buraxdılar.",
  "Klubun məşqçisi oyunçuları tərifləyib.",
];
const ECONOMY = [
  "Mərkəzi Bank faiz dərəcəsini qaldırıb, manatın məzənnəsi dəyişməyib.",
  "Bankların kreditləri bahalaşıb, inflyasiya artıb.",
  "Nazirlik büdcənin gəlirlərini açıqlayıb.",
];

test("keeps words whole that natural's own tokenizer splits", () => {
  const text = "İlham Əliyev Bakıda, “Report”un xəbəri: 14-də.";
  expect(new natural.WordTokenizer().tokenize(text)).toContain("liyev");
  expect(new TokenizerAz().tokenize(text)).toEqual([
    "İlham",
    "Əliyev",
    "Bakıda",
    "Report",
    "xəbəri",
    "14-də",
  ]);
  expect(new TokenizerAz().trim(["", "a", "", "b", ""])).toEqual(["a", "", "b"]);
  expect(new TokenizerAz().trim([""])).toEqual([]);
});

test.each([
  ["nazirlik", ["nazirlik", "nazirliyi", "Nazirliyinin", "nazirliklərdə"]],
  ["torpaq", ["torpaq", "torpağa", "TORPAĞIN"]],
  ["et", ["edib", "edəcək", "etmək"]],
  ["bakı", ["Bakı", "Bakıda", "BAKIYA"]],
  ["işıq", ["İşıq", "işığı", "IŞIQ".replace("I", "İ")]],
  ["abş", ["ABŞ", "ABŞ-ın", "ABŞ-a"]],
  ["14", ["14", "14-də", "14-nə"]],
])("brings every form of %s back to it", (stem, forms) => {
  expect(forms.map((form) => stemmer.stem(form))).toEqual(forms.map(() => stem));
});

test.each([
  [["Qrumblevski", "Qrumblevskinin", "Qrumblevskiyə", "Qrumblevskidən"]],
  [["Mroz", "Mrozun", "Mrozdan", "Mrozu"]],
  [["Dlatova", "Dlatovanın", "Dlatovaya"]],
])("makes one stem of the forms of a word that no lexicon has", (forms) => {
  const stems = new Set(forms.map((form) => stemmer.stem(form)));
  expect(stems.size).toBe(1);
  expect(forms[0]!.startsWith([...stems][0]!.slice(1), 1)).toBe(true);
});

test("leaves out words that say nothing, those of the user's own too", () => {
  const own = createStemmerAz();
  const text = "Bunun haqqında və ya onlar üçün məlumat";
  expect(own.tokenizeAndStem(text)).toEqual(["məlumat"]);
  expect(own.tokenizeAndStem(text, true)).toHaveLength(7);
  own.addStopWords(["məlumat"]);
  own.addStopWord("a");
  expect(own.tokenizeAndStem(text)).toEqual([]);
  own.removeStopWord("a");
  own.removeStopWords(["məlumat", "üçün"]);
  expect(own.tokenizeAndStem(text)).toEqual(["üçün", "məlumat"]);
  expect(createStemmerAz().tokenizeAndStem(text)).toEqual(["məlumat"]);
});

test("knows a stop word in capitals", () => {
  const own = createStemmerAz();
  own.addStopWords(["Nazir", "İCLASDA"]);
  expect(own.tokenizeAndStem("Nazirin İclasda sözü")).toEqual(["söz"]);
  own.removeStopWord("NAZİR");
  own.removeStopWords(["İclasda"]);
  expect(own.tokenizeAndStem("Nazirin İclasda sözü")).toEqual(["nazir", "iclas", "söz"]);
});

test.each<[problem: string, call: (value: never) => unknown, value: unknown]>([
  ["`text` to be a string, got null", (text) => new TokenizerAz().tokenize(text), null],
  ['`array` to be a list of strings, got "söz"', (array) => new TokenizerAz().trim(array), "söz"],
  ["`token` to be a string, got 5", (token) => stemmer.stem(token), 5],
  ["`text` to be a string, got undefined", (text) => stemmer.tokenizeAndStem(text), undefined],
  [
    '`keepStops` to be true or false, got "no"',
    (keepStops) => stemmer.tokenizeAndStem("söz", keepStops),
    "no",
  ],
  ["`stopWord` to be a string, got an array of 1", (word) => stemmer.addStopWord(word), ["və"]],
  ['`stopWords` to be a list of strings, got "və"', (list) => stemmer.addStopWords(list), "və"],
  ["`stopWord` to be a string, got 5", (word) => stemmer.removeStopWord(word), 5],
  ["`stopWords[1]` to be a string, got 5", (list) => stemmer.removeStopWords(list), ["və", 5]],
])("says what it expected: %s", (problem, call, value) => {
  expect(() => call(value as never)).toThrow(new TypeError(`Expected ${problem}.`));
});

test("TF-IDF finds the story that a word in another form stands in", () => {
  const tfidf = new natural.TfIdf();
  const stories = [...SPORT, ...ECONOMY];
  stories.forEach((story) => {
    tfidf.addDocument(stemmer.tokenizeAndStem(story));
  });
  const scores = tfidf.tfidfs(stemmer.tokenizeAndStem("kreditlərin inflyasiyası"));
  expect(scores.indexOf(Math.max(...scores))).toBe(4);
  expect(scores.filter((score) => score > 0)).toHaveLength(1);
  expect(tfidf.listTerms(3).map(({ term }) => term)).toContain("manat");
});

test("a Bayes classifier learns what Azerbaijani stories are about, and is kept", () => {
  const classifier = new natural.BayesClassifier(stemmer);
  for (const story of SPORT) classifier.addDocument(story, "idman");
  for (const story of ECONOMY) classifier.addDocument(story, "iqtisadiyyat");
  classifier.train();
  const asked = ["Hücumçunun qolları oyunu həll etdi.", "Büdcədən banklara kredit verilib."];
  expect(asked.map((text) => classifier.classify(text))).toEqual(["idman", "iqtisadiyyat"]);
  const kept = natural.BayesClassifier.restore(JSON.parse(JSON.stringify(classifier)), stemmer);
  expect(asked.map((text) => kept.classify(text))).toEqual(["idman", "iqtisadiyyat"]);
});

test("no text is an error, and every stem is of a word", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const words = new TokenizerAz().tokenize(text);
      for (const word of words) expect(text).toContain(word);
      const stems = stemmer.tokenizeAndStem(text, true);
      expect(stems.length).toBeLessThanOrEqual(words.length);
      for (const stem of stems) expect(stem).not.toBe("");
    }),
  );
});
