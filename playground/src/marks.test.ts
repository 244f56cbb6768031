import { expect, test } from "vitest";
import { extractEntities } from "../../src/index.ts";
import { cutIntoLines, type Mark, sameMarks, toMarks } from "./marks.ts";
import { az } from "./messages/az.ts";

const mark = (start: number, end: number, label = "x"): Mark => {
  return { start, end, kind: "place", of: "place:1", label };
};

test("names and triggers are marked in the order of the text, with the labels of the language", () => {
  const text = "Aysel Quliyeva Bakıda nazirlə görüşüb.";
  const marks = toMarks(extractEntities(text), az, new Set());
  expect(marks.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
    ["Aysel Quliyeva", "şəxs"],
    ["Bakıda", "yer"],
    ["görüşüb", "görüş"],
  ]);
});

test("hidden kinds are not marked", () => {
  const extraction = extractEntities("Aysel Quliyeva Bakıda görüşüb.");
  const kinds = toMarks(extraction, az, new Set(["person", "event"])).map(({ kind }) => kind);
  expect(kinds).toEqual(["place"]);
});

test("marks count from the start of their line", () => {
  expect(cutIntoLines([mark(0, 1), mark(4, 6)], ["ab", "", "cdef"])).toEqual([
    [mark(0, 1)],
    [],
    [mark(0, 2)],
  ]);
});

test("a mark over a line break is cut, and only its first piece has a label", () => {
  expect(cutIntoLines([mark(1, 5)], ["ab", "", "cd"])).toEqual([
    [mark(1, 2)],
    [],
    [mark(0, 1, "")],
  ]);
});

test("a mark that reaches out of another is cut where that ends", () => {
  expect(cutIntoLines([mark(0, 4), mark(2, 6, "y")], ["abcdefg"])).toEqual([
    [mark(0, 4), mark(2, 4, "y"), mark(4, 6, "")],
  ]);
});

test("a piece that was cut off still nests in what comes after it", () => {
  expect(cutIntoLines([mark(0, 2), mark(1, 6), mark(2, 6, "z")], ["abcdefg"])).toEqual([
    [mark(0, 2), mark(1, 2), mark(2, 6, ""), mark(2, 6, "z")],
  ]);
});

test("equal marks are the same, and others are not", () => {
  expect(sameMarks([mark(0, 1)], [mark(0, 1)])).toBe(true);
  expect(sameMarks([mark(0, 1)], [])).toBe(false);
  expect(sameMarks([mark(0, 1)], [mark(0, 2)])).toBe(false);
  expect(sameMarks([mark(0, 1)], [mark(0, 1, "y")])).toBe(false);
});
