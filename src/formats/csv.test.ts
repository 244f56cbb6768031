import { expect, test } from "vitest";
import { parseCsv } from "../../test/parse-csv.ts";
import { STORY } from "../../test/story.ts";
import { toCsv, toCsvLine } from "./csv.ts";

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

test("quotes what must be quoted, and nothing else", () => {
  expect(toCsvLine(["a b", 'say "ha"', "1,5", "two\nlines", "\r", "", undefined, 0])).toBe(
    'a b,"say ""ha""","1,5","two\nlines","\r",,,0\r\n',
  );
});
