import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repair } from "./resume.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-resume-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string): Promise<string> {
  const path = join(folder, "out.jsonl");
  await writeFile(path, content);
  return path;
}

test.each([
  ["whole lines", '{"id":1}\n{"id":"b"}\n', '{"id":1}\n{"id":"b"}\n', { lines: 2, lastId: "b" }],
  ["a half-written line", '{"id":1}\n{"id":2,"men', '{"id":1}\n', { lines: 1, lastId: 1 }],
  ["nothing but a half-written line", '{"id":1,"men', "", { lines: 0 }],
  ["nothing", "", "", { lines: 0 }],
])("what is left of %s is whole lines", async (_name, content, left, done) => {
  const path = await write(content);
  expect(await repair(path)).toEqual(done);
  expect(await readFile(path, "utf8")).toBe(left);
});

test("a file that is not there has no lines", async () => {
  expect(await repair(join(folder, "none.jsonl"))).toEqual({ lines: 0 });
});

test.each([
  ["a text without a line feed", "Bu mətnin başqa nüsxəsi yoxdur"],
  ["a text that ends within a line", "Birinci sətir\nyarımçıq sətir"],
  ["a result, then something else", '{"id":1}\nyarımçıq sətir'],
  ["JSON that is no result", "12\n13"],
  ["lists", '[1]\n{"id":2'],
  ["null", 'null\n{"id":2'],
])("%s is left as it is", async (_name, content) => {
  const path = await write(content);
  await expect(repair(path)).rejects.toThrow("name a file that an earlier run wrote, or a new one");
  expect(await readFile(path, "utf8")).toBe(content);
});
