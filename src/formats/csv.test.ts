import { expect, test } from "vitest";
import { STORY } from "../../test/story.ts";
import { toCsv, toCsvLine } from "./csv.ts";

/** A reader of RFC 4180: records end with CRLF, quoted cells may hold anything, a quote is doubled. */
function parseCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") {
      records.push(record);
      record = [];
    }
  }
  return records;
}

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
