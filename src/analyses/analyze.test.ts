import { describe, expect, test } from "vitest";
import type { LexiconTable } from "../engine/lexicon-table.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { tokenText } from "../tokens/tokens.ts";
import { type Analyses, analyze, KIND_BIT } from "./analyze.ts";
import { caseName } from "./features.ts";
import { FormTable } from "./forms.ts";

function tableOf(id: string, ...lemmas: string[]): LexiconTable {
  return { id, columns: [], lemmas: lemmas.join("\n"), cells: lemmas.map(() => "").join("\n") };
}

const lexicon = new Lexicon([
  {
    table: tableOf("places", "Bakı", "Nyu-York", "Bakı Olimpiya Stadionu"),
    category: CATEGORY.place,
  },
  {
    table: tableOf("bodies", "Bakı Olimpiya", "ABŞ-nin Səfirliyi"),
    category: CATEGORY.organisation,
  },
  { table: tableOf("months", "may"), category: CATEGORY.month },
  { table: tableOf("words", "stadion"), category: CATEGORY.commonWord },
]);
const table = new FormTable(lexicon);

function read(text: string): Analyses {
  return analyze(tokenize(text), table);
}

/** Each hit: the tokens it covers, its lexicon, and the case of its last word; possessives (`Bakısının`, `Bakının`) are not told. */
function hitsOf(text: string): string[] {
  const reading = read(text);
  const { tokens, hitFirst, hitEnds, hitEntries, hitAnalyses } = reading;
  const hits = [...reading.forms.keys()].flatMap((i) =>
    Array.from({ length: hitFirst[i + 1]! - hitFirst[i]! }, (_, n) => {
      const hit = hitFirst[i]! + n;
      const covered = text.slice(tokens.starts[i], tokens.ends[hitEnds[hit]! - 1]);
      const grammar = caseName(table.features[hitAnalyses[hit]!]!);
      return `${covered}: ${lexicon.tableOf(hitEntries[hit]!)}, ${grammar}`;
    }),
  );
  return [...new Set(hits)];
}

describe("lexicon entries are found where they begin", () => {
  test("of one word and of several, the last word in any case", () => {
    expect(hitsOf("Bakıdan Nyu-Yorka")).toEqual([
      "Bakıdan: places, ablative",
      "Nyu-Yorka: places, dative",
    ]);
  });

  test("all that begin at one word, overlaps included", () => {
    expect(hitsOf("Bakı Olimpiya Stadionunda").sort()).toEqual([
      "Bakı Olimpiya Stadionunda: places, locative",
      "Bakı Olimpiya: bodies, nominative",
      "Bakı: places, nominative",
    ]);
  });

  test("but words before the last as they are", () => {
    expect(hitsOf("Bakının Olimpiya Stadionunda")).toEqual(["Bakının: places, genitive"]);
    expect(hitsOf("ABŞ-nin Səfirliyində")).toEqual(["ABŞ-nin Səfirliyində: bodies, locative"]);
  });

  test("and names with a capital only, other words with or without", () => {
    expect(hitsOf("bakıda May ayı")).toEqual(["May: months, nominative"]);
    expect(hitsOf("BAKIDA MAY")).toEqual(["BAKIDA: places, locative", "MAY: months, nominative"]);
  });

  test("with or without the hyphens of the lemma", () => {
    expect(hitsOf("Nyu Yorkda")).toEqual(["Nyu Yorkda: places, locative"]);
    expect(hitsOf("Bakı Olimpiya-Stadionu")).toContain(
      "Bakı Olimpiya-Stadionu: places, nominative",
    );
    expect(hitsOf("Bakı Olimpiya - Stadionu")).not.toContain(
      "Bakı Olimpiya - Stadionu: places, nominative",
    );
  });

  test("and never over the end of a paragraph", () => {
    expect(hitsOf("Bakı\n\nOlimpiya Stadionu")).toEqual(["Bakı: places, nominative"]);
    expect(hitsOf("Bakı\nOlimpiya")).toContain("Bakı\nOlimpiya: bodies, nominative");
  });

  test("though common words are told by their form alone", () => {
    expect(hitsOf("stadionda")).toEqual([]);
    expect(read("stadionda").bits[0]).toBe(KIND_BIT.word | bit(CATEGORY.commonWord));
  });
});

test("each token says what can begin there", () => {
  const reading = read("Bakıda 5 may!");
  expect([...reading.bits]).toEqual([
    KIND_BIT.word | bit(CATEGORY.place),
    KIND_BIT.number,
    KIND_BIT.word | bit(CATEGORY.month),
    KIND_BIT.mark,
  ]);
});

test("one word form has one number, in one text and in the next", () => {
  const first = read("Bakıda və BAKIDA");
  expect(first.forms[0]).toBe(first.forms[2]);
  expect(read("Bakıda").forms[0]).toBe(first.forms[0]);
});

test("the memo of forms starts afresh when it has grown too large, and nothing changes", () => {
  const small = new FormTable(lexicon);
  const before = analyze(tokenize("Bakıda"), small);
  expect(small.keyText(before.forms[0]!)).toBe("bakıda");
  for (let i = 0; i < 1 << 17; i += 1000) {
    const words = Array.from({ length: 1000 }, (_, n) => `söz${i + n}`);
    analyze(tokenize(words.join(" ")), small);
  }
  const after = analyze(tokenize("Bakıda və Bakıdan"), small);
  const cases = [0, 2].map((i) => caseName(small.features[small.first[after.forms[i]!]!]!));
  expect(cases).toEqual(["locative", "ablative"]);
  expect(tokenText(after.tokens, 2)).toBe("Bakıdan");
});
