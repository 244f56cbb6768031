import { link, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractEntities } from "../index.ts";
import { checkIsNoInput, readDone, skipDone } from "./resume.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-resume-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string, name = "out.jsonl"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const TEXT = "Bakıda görüş olub.";
const DOCUMENTS = ["a", "b", "c"].map((id) => ({ id, text: TEXT, bytes: 1, origin: id }));
const [A, B, C] = DOCUMENTS.map(({ id }) => JSON.stringify({ id, ...extractEntities(TEXT) }));

/** Goes on with a file as a run over {@link DOCUMENTS} does; returns the ids of those that are left. */
async function goOn(path: string): Promise<string[]> {
  const batches = async function* () {
    yield* DOCUMENTS.map((document) => [document]);
  };
  const ids: string[] = [];
  for await (const rest of skipDone(batches(), await readDone(path), undefined, () => {})) {
    ids.push(...rest.map((item) => ("problem" in item ? item.problem : String(item.id))));
  }
  return ids;
}

test.each([
  ["whole lines", `${A}\n${B}\n`, `${A}\n${B}\n`, ["c"]],
  ["a half-written line", `${A}\n{"id":"b","men`, `${A}\n`, ["b", "c"]],
  ["the beginning of an id", `${A}\n{"id":"`, `${A}\n`, ["b", "c"]],
  ["a line without its end", `${A}\n${B}`, `${A}\n`, ["b", "c"]],
  ["nothing but a half-written line", A!.slice(0, -1), "", ["a", "b", "c"]],
  ["all lines", `${A}\n${B}\n${C}\n`, `${A}\n${B}\n${C}\n`, []],
  ["nothing", "", "", ["a", "b", "c"]],
])("what is left of %s is whole lines", async (_name, content, whole, left) => {
  const path = await write(content);
  expect(await goOn(path)).toEqual(left);
  expect(await readFile(path, "utf8")).toBe(whole);
});

test("a file that is not there has no lines", async () => {
  expect(await goOn(join(folder, "none.jsonl"))).toEqual(["a", "b", "c"]);
});

const NAME_ANOTHER = "name a file that an earlier run wrote, or a new one";

test.each([
  ["a text without a line feed", "Bu mətnin başqa nüsxəsi yoxdur", NAME_ANOTHER],
  ["a text that ends within a line", "Birinci sətir\nyarımçıq sətir", NAME_ANOTHER],
  ["a result, then something else", `${A}\nyarımçıq sətir`, NAME_ANOTHER],
  ["a result, then one of another document", `${A}\n{"id":"x","men`, NAME_ANOTHER],
  ["JSON that is no result", "12\n13", NAME_ANOTHER],
  ["lists", '[1]\n{"id":"b"', NAME_ANOTHER],
  ["null", 'null\n{"id":"b"', NAME_ANOTHER],
  ["other records", '{"a":1}\n{"b":2}', NAME_ANOTHER],
  ["documents", '{"id":"a","text":"Bakı"}\n{"id":"b","text":"Gəncə"}', NAME_ANOTHER],
  ["documents, whole lines of them", '{"id":"a","text":"Bakı"}\n', NAME_ANOTHER],
  ["one document", '{"id":"a","text":"Bakı"}', NAME_ANOTHER],
  ["results of another input", `${A}\n${C}\n{"id":"c","men`, "made from another input"],
  [
    "results of a longer input",
    `${A}\n${B}\n${C}\n{"id":"d","men`,
    "there are 4 lines, but the input has only 3 documents",
  ],
])("%s is left as it is", async (_name, content, message) => {
  const path = await write(content);
  await expect(goOn(path)).rejects.toThrow(message);
  expect(await readFile(path, "utf8")).toBe(content);
});

test("what is to be gone on with is no input, under whatever name", async () => {
  const input = await write(`${A}\n`, "news.jsonl");
  const [symbolic, hard] = [join(folder, "symbolic.jsonl"), join(folder, "hard.jsonl")];
  await symlink(input, symbolic);
  await link(input, hard);
  for (const path of [input, symbolic, hard]) {
    await expect(checkIsNoInput(path, ["-", input])).rejects.toThrow("is the input itself");
  }
  await checkIsNoInput(await write(`${A}\n`), ["-", input, join(folder, "gone.jsonl")]);
  await checkIsNoInput(join(folder, "none.jsonl"), ["-", input, join(folder, "gone.jsonl")]);
});
