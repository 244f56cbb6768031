/** A reader of RFC 4180: records end with CRLF, quoted cells may hold anything, a quote is doubled. */
export function parseCsv(csv: string): string[][] {
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
