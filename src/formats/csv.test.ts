import { expect, test } from "vitest";
import { parseCsv } from "../../test/parse-csv.ts";
import { STORY } from "../../test/story.ts";
import { toCsv } from "./csv.ts";
import { toCsvEvents } from "./csv-events.ts";
import { toCsvLine } from "./csv-table.ts";

test("is one record a mention, with the names of the columns first", () => {
  const [header, ...records] = parseCsv(toCsv({ id: 'a, "b".txt', extraction: STORY }));
  const rows = records.map((record) =>
    Object.fromEntries(record.map((cell, i) => [header![i], cell]).filter(([, cell]) => cell)),
  );
  expect(rows).toEqual(
    STORY.mentions.map((mention) => ({
      document: 'a, "b".txt',
      ...Object.fromEntries(Object.entries(mention).map(([key, value]) => [key, String(value)])),
    })),
  );
});

test.each([
  ["toCsv", toCsv],
  ["toCsvEvents", toCsvEvents],
])("%s writes several documents below one row of column names", (_name, write) => {
  const documents = [1, 2, 3].map((id) => ({ id, extraction: STORY }));
  const [header, ...records] = parseCsv(write(new Set(documents)));
  const alone = documents.map((document) => parseCsv(write(document)));
  expect(alone.map(([first]) => first)).toEqual([header, header, header]);
  expect(records).toEqual(alone.flatMap(([, ...rows]) => rows));
  const parts = documents.map((document) => write(document, { header: false }));
  expect(write([]) + parts.join("")).toBe(write(documents));
});

test("refuses what is no document among several", () => {
  expect(() => toCsv([{ extraction: STORY }, null as never])).toThrow(TypeError);
});

test("quotes what must be quoted, and nothing else", () => {
  expect(toCsvLine(["a b", 'say "ha"', "1,5", "two\nlines", "\r", "", undefined, 0])).toBe(
    'a b,"say ""ha""","1,5","two\nlines","\r",,,0\r\n',
  );
});
