import { expect, test } from "vitest";
import { createAlphabet } from "../scripts/create-alphabet.ts";
import { cutLemmas } from "../scripts/cut-lemmas.ts";
import { packTable, type TableSource } from "../scripts/pack-table.ts";
import { type LexiconTable, openTable, readRows } from "../src/engine/lexicon-table.ts";
import { CATEGORY } from "../src/lexicon/category.ts";
import { Lexicon } from "../src/lexicon/lexicon.ts";

const lemmas = ["14də", "Bakı", "Bakı", "Barron's", "Nyu Meksiko", "Nyu-York", "XİN", "nyu", "É"];
const cells = ["", "city", "", "", "state", "city", "", "city", ""];
const flags = ["", "1", "", "", "", "", "k", "g", ""];
const of = ["", "", "", "", "", "", "Bakı | Nyu-York", "Nyu-York", ""];

const plain: LexiconTable = {
  id: "places/test",
  columns: ["kind", "of"],
  lemmas: lemmas.join("\n"),
  cells: lemmas.map((_, i) => [flags[i], cells[i], of[i]].join("\t")).join("\n"),
};
const source: TableSource = {
  id: "places/test",
  lemmas,
  columns: [
    { name: "flags", cells: flags },
    { name: "kind", cells },
    { name: "of", cells: of },
  ],
  references: "of",
};
const packed = packTable(source, createAlphabet(lemmas), cutLemmas(lemmas));

test("a packed table has the rows of the plain one", () => {
  expect(readRows(packed)).toEqual(readRows(plain));
  expect(openTable(packed).columns).toEqual(openTable(plain).columns);
});

test("rows whose words are not read as they are written stand apart", () => {
  expect(packed.oddLemmas.split("\n")).toEqual(["14də"]);
  expect([packed.size, packed.words, packed.steps]).toEqual([9, 9, 3]);
});

test("a lexicon of the packed table is the lexicon of the plain one", () => {
  const describe = (table: LexiconTable | typeof packed): unknown => {
    const lexicon = new Lexicon([{ table, category: CATEGORY.place }]);
    const words = Array.from({ length: lexicon.words.size }, (_, word) => word);
    return words.map((word) => {
      const node = lexicon.rootOf(word);
      const entry = node === 0 ? -1 : lexicon.firstEntry(node);
      return {
        text: lexicon.words.text(word),
        mask: lexicon.masks[word],
        steps: words.map((next) => lexicon.step(node, next)),
        ...(entry >= 0 && {
          lemma: lexicon.lemma(entry),
          isCapital: lexicon.isCapital(entry),
          next: lexicon.nextEntry(entry),
        }),
      };
    });
  };
  expect(describe(packed)).toEqual(describe(plain));
});

test("a reference to no row is an error of the table", () => {
  const wrong = {
    ...source,
    columns: [source.columns[0]!, { name: "of", cells: of.with(0, "Gəncə") }],
  };
  expect(() => packTable(wrong, createAlphabet(lemmas), cutLemmas(lemmas))).toThrow(
    'column "of": no lemma is "Gəncə"',
  );
});

test("a row that names another is of the same kind", () => {
  const [, , names] = source.columns;
  const kinds = { name: "kind", cells: cells.with(7, "river") };
  const wrong = { ...source, columns: [source.columns[0]!, kinds, names!] };
  expect(() => packTable(wrong, createAlphabet(lemmas), cutLemmas(lemmas))).toThrow(
    'column "kind" of "nyu" is "river", but "city" of "Nyu-York", which it is another name of',
  );
});

test("forms of the lemmas are written as what they change", () => {
  const forms = ["", "ged", "de", ""];
  const verbs = ["al", "get", "deyil", "ye"];
  const table = {
    id: "x",
    lemmas: verbs,
    columns: [
      { name: "flags", cells: ["", "", "", ""] },
      { name: "variant", cells: forms, areForms: true },
    ],
  };
  const own = packTable(table, createAlphabet(verbs), cutLemmas(verbs));
  expect(own.columns[1]).toMatchObject({ values: "\n1d\n3\n", changes: true });
  expect(readRows(own).map(({ cells }) => cells[0])).toEqual(forms);
});
