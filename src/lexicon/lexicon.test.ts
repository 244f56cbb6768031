import { describe, expect, test } from "vitest";
import type { LexiconTable } from "../engine/lexicon-table.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE } from "./category.ts";
import { Lexicon, type LexiconSource } from "./lexicon.ts";
import { ROW_FLAG } from "./row-flags.ts";
import { writeTokenKey } from "./token-key.ts";

const places: LexiconTable = {
  id: "places/test",
  columns: ["kind", "country"],
  lemmas: "Bakı\nNyu-York\nNyu-York şəhəri\nXocalı",
  cells: `\tcity\tAZ\n\tcity\tUS\n\tcity\tUS\n${ROW_FLAG.ambiguous.toString(36)}\ttown`,
};
const words: LexiconTable = { id: "words/test", columns: [], lemmas: "bakı\nşəhər", cells: "\n" };
const verbs: LexiconTable = { id: "verbs/test", columns: ["variant"], lemmas: "et", cells: "\ted" };

const sources: LexiconSource[] = [
  { table: places, category: CATEGORY.place },
  { table: words, category: CATEGORY.commonWord },
  { table: verbs, category: CATEGORY.verb, variantColumn: "variant" },
];
const lexicon = new Lexicon(sources);

/** The entries of a lemma, followed word by word. */
function entriesOf(lemma: string): number[] {
  const tokens = tokenize(lemma);
  let node = -1;
  for (let i = 0; i < tokens.count; i++) {
    const word = lexicon.findWord(lemma.slice(tokens.starts[i], tokens.ends[i]));
    if (word < 0) return [];
    node = i === 0 ? lexicon.rootOf(word) : lexicon.step(node, word);
    if (node < 0) return [];
  }
  const entries: number[] = [];
  for (let at = lexicon.firstEntry(node); at >= 0; at = lexicon.nextEntry(at)) entries.push(at);
  return entries;
}

describe("a lexicon", () => {
  test("has a path of words for each lemma, cut as a text is", () => {
    expect(entriesOf("Nyu-York").map((entry) => lexicon.lemma(entry))).toEqual(["Nyu-York"]);
    expect(entriesOf("Nyu-York şəhəri").map((entry) => lexicon.lemma(entry))).toEqual([
      "Nyu-York şəhəri",
    ]);
    expect(entriesOf("Nyu")).toEqual([]);
    expect(entriesOf("York")).toEqual([]);
  });

  test("knows of each entry where it is from and what its row says", () => {
    const [entry] = entriesOf("Nyu-York");
    expect(lexicon.tableOf(entry!)).toBe("places/test");
    expect(lexicon.categoryOf(entry!)).toBe(CATEGORY.place);
    expect([lexicon.cell(entry!, "kind"), lexicon.cell(entry!, "country")]).toEqual(["city", "US"]);
    expect(lexicon.cell(entriesOf("Xocalı")[0]!, "country")).toBe("");
    expect(() => lexicon.cell(entry!, "river")).toThrow(
      'lexicon places/test has no column "river"',
    );
  });

  test("has the rows of one word in several tables as several entries, capitals told apart", () => {
    const entries = entriesOf("Bakı");
    expect(entries.map((entry) => [lexicon.tableOf(entry), lexicon.isCapital(entry)])).toEqual([
      ["words/test", false],
      ["places/test", true],
    ]);
  });

  test("knows the flags of a row", () => {
    const [entry] = entriesOf("Xocalı");
    expect(lexicon.hasFlag(entry!, ROW_FLAG.ambiguous)).toBe(true);
    expect(lexicon.hasFlag(entry!, ROW_FLAG.historic)).toBe(false);
  });

  test("knows what a word is good for", () => {
    const maskOf = (text: string): number => lexicon.masks[lexicon.findWord(text)]!;
    expect(maskOf("bakı")).toBe(bit(CATEGORY.place) | bit(CATEGORY.commonWord));
    expect(maskOf("nyu")).toBe(BEGINS_PHRASE);
    expect(maskOf("york")).toBe(ENDS_PHRASE);
    expect(lexicon.findWord("Gəncə")).toBe(-1);
    expect(lexicon.findWord("Nyu-York")).toBe(-1);
  });

  test("finds a row by its variant too", () => {
    expect(entriesOf("ed").map((entry) => lexicon.lemma(entry))).toEqual(["et"]);
  });
});

describe("the key of a token", () => {
  const keyOf = (text: string, i = 0): string => {
    const key = new Uint16Array(2 * MAX_WORD + 2);
    const length = writeTokenKey(tokenize(text), i, key);
    return String.fromCharCode(...key.subarray(0, length));
  };

  test.each([
    ["Bakıda", "bakıda"],
    ["ABŞ-ın", "abş-ın"],
    ["ABŞ’ın", "abş-ın"],
    ["2024–cü", "2024-cü"],
    ["14də", "14-də"],
    ["40", "40"],
    ["«", '"'],
    ["–", "-"],
    ["https://report.az", ""],
    ["a".repeat(MAX_WORD + 1), ""],
  ])("%s is %s", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  test("joins stem and suffix by a hyphen, wherever the suffix stands", () => {
    expect(keyOf("“X”un", 3)).toBe("-un");
    expect(keyOf("“X”-un", 3)).toBe("-un");
    expect(keyOf("40%-i", 1)).toBe("%-i");
  });
});
