import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "./lexicon-table.ts";
import { PairTable } from "./pair-table.ts";
import { decodeSparse, encodeSparse } from "./sparse-numbers.ts";
import { HASH_SEED, hashKey, hashUnit, WordTable } from "./word-table.ts";

function keyOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

function intern(table: WordTable, word: string): number {
  return table.intern(keyOf(word), word.length, hashKey(keyOf(word), word.length));
}

function find(table: WordTable, word: string): number {
  return table.find(keyOf(word), word.length, hashKey(keyOf(word), word.length));
}

describe("a word table", () => {
  test("numbers words in the order they came, each once", () => {
    const table = new WordTable(4);
    expect(["bir", "iki", "bir", ""].map((word) => intern(table, word))).toEqual([0, 1, 0, 2]);
    expect(["iki", "", "üç"].map((word) => find(table, word))).toEqual([1, 2, -1]);
    expect(table.size).toBe(3);
    expect([table.text(1), table.lengthOf(1)]).toEqual(["iki", 3]);
    expect([table.textEquals(1, "iki"), table.textEquals(1, "ik")]).toEqual([true, false]);
  });

  test("works as a map does, however it grows", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 200 }), (words) => {
        const table = new WordTable(1);
        const map = new Map<string, number>();
        for (const word of words) {
          if (!map.has(word)) map.set(word, map.size);
          expect(intern(table, word)).toBe(map.get(word));
        }
        for (const [word, number] of map) {
          expect(find(table, word)).toBe(number);
          expect(table.text(number)).toBe(word);
        }
      }),
    );
  });

  test("keeps words apart that have one hash", () => {
    const table = new WordTable(4);
    const [one, other] = [keyOf("bir"), keyOf("iki")];
    expect([table.intern(one, 3, 7), table.intern(other, 3, 7)]).toEqual([0, 1]);
    expect([table.find(one, 3, 7), table.find(other, 3, 7)]).toEqual([0, 1]);
  });

  test("is empty when cleared", () => {
    const table = new WordTable(4);
    intern(table, "bir");
    table.clear();
    expect([table.size, find(table, "bir"), intern(table, "iki")]).toEqual([0, -1, 0]);
  });

  test("hashes unit by unit as it hashes the whole", () => {
    const whole = hashKey(keyOf("söz"), 3);
    expect([...keyOf("söz")].reduce(hashUnit, HASH_SEED)).toBe(whole);
  });
});

test("a pair table works as a map does, however it grows", () => {
  const pairs = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 300 });
  fc.assert(
    fc.property(pairs, (keys) => {
      const table = new PairTable(1);
      const map = new Map<string, number>();
      keys.forEach(([a, b], i) => {
        if (map.has(`${a} ${b}`)) return;
        map.set(`${a} ${b}`, i);
        table.set(a, b, i);
      });
      const all = Array.from({ length: 51 * 51 }, (_, i) => [i % 51, Math.floor(i / 51)] as const);
      const wrong = all.filter(([a, b]) => table.get(a, b) !== (map.get(`${a} ${b}`) ?? -1));
      expect(wrong).toEqual([]);
    }),
  );
});

test("rows of a lexicon are read with their flags and cells", () => {
  const flags = 0b10001;
  const table = {
    id: "x",
    columns: ["kind", "code"],
    lemmas: "bir\niki",
    cells: `${flags.toString(36)}\ta\tb\n\t\tc`,
  };
  expect(readRows(table)).toEqual([
    { lemma: "bir", flags, cells: ["a", "b"] },
    { lemma: "iki", flags: 0, cells: ["", "c"] },
  ]);
  expect(readRows({ ...table, lemmas: "", cells: "" })).toEqual([]);
});

test("sparse numbers come back as they were written", () => {
  const sparse = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -128, max: 127 }) },
    ),
    { maxLength: 2000 },
  );
  const width = 5;
  fc.assert(
    fc.property(sparse, (numbers) => {
      const rows = Math.floor(numbers.length / width);
      const bytes = Int8Array.from(numbers.slice(0, rows * width));
      expect(decodeSparse(encodeSparse(bytes, width), rows, width)).toEqual(bytes);
    }),
  );
  const far = new Int8Array(2000);
  far[1999] = -5;
  expect(decodeSparse(encodeSparse(far, width), 400, width)).toEqual(far);
});
