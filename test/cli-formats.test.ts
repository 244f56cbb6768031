import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as formats from "../src/formats/index.ts";
import { extractEntities } from "../src/index.ts";
import { varliq } from "./run-command.ts";

let folder: string;
let file: string;
const TEXTS = ["😀 Bakıda görüş olub.", "Gəncədə, “Şuşa” yolunda 5 manat."];
const [first, second] = TEXTS.map((text, i) => ({
  id: `n/${i}`,
  text,
  extraction: extractEntities(text),
}));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-formats-"));
  file = join(folder, "news.jsonl");
  const lines = TEXTS.map((text, i) => JSON.stringify({ id: `n/${i}`, text }));
  await writeFile(file, lines.join("\n"));
});
afterAll(() => rm(folder, { recursive: true }));

async function extract(format: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await varliq(["extract", "--format", format, ...args, file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

test("what is JSON is one array of what the functions give", async () => {
  const functions = {
    spacy: formats.toSpacy,
    "label-studio": formats.toLabelStudio,
    huggingface: formats.toHuggingFace,
    "web-annotation": formats.toWebAnnotations,
  };
  for (const [format, convert] of Object.entries(functions)) {
    const written = JSON.parse(await extract(format));
    expect(written).toEqual(JSON.parse(JSON.stringify([convert(first!), convert(second!)])));
  }
});

test("what is lines is the lines of both documents", async () => {
  const lines = (await extract("prodigy")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    formats.toProdigy(first!),
    formats.toProdigy(second!),
  ]);
  const documents = (await extract("conll")).split("-DOCSTART-\tO\n\n");
  expect(documents).toEqual(["", formats.toConll(first!), formats.toConll(second!)]);
});

test("a line of plover is an event that somebody does, with the id of its document", async () => {
  const texts = ["Liviyanın səfiri nazirə etiraz notası təqdim edib.", "Bakıda hava küləklidir."];
  const documents = texts.map((text, id) => ({ id, text, extraction: extractEntities(text) }));
  const path = join(folder, "notes.jsonl");
  await writeFile(path, documents.map(({ id, text }) => JSON.stringify({ id, text })).join("\n"));
  const { stdout } = await varliq(["extract", "--format", "plover", path]);
  const records = stdout.trimEnd().split("\n");
  expect(records.map((line) => JSON.parse(line))).toEqual(
    documents.flatMap(({ id, extraction }) =>
      formats.toPlover(extraction).map((record) => ({ document: id, ...record })),
    ),
  );
  expect(JSON.parse(records[0]!)).toMatchObject({ document: 0, recipient: [{ name: "nazir" }] });
});

test("a page, a table of values and texts for people are one for both documents", async () => {
  const page = await extract("html");
  expect(page.match(/<html/gu)).toHaveLength(1);
  expect(page.match(/<article>/gu)).toHaveLength(2);
  const rows = (await extract("csv")).split("\r\n");
  expect(rows.filter((row) => row.startsWith("document,start"))).toHaveLength(1);
  expect(rows).toHaveLength(
    1 + first!.extraction.mentions.length + second!.extraction.mentions.length + 1,
  );
  const events = (await extract("csv-events")).split("\r\n");
  expect(events.filter((row) => row.startsWith("document,event"))).toHaveLength(1);
  expect(events).toHaveLength(
    1 + first!.extraction.events.length + second!.extraction.events.length + 1,
  );
  expect(await extract("timeline")).toBe(
    `${formats.toTimeline(first!)}\n${formats.toTimeline(second!)}`,
  );
  expect(await extract("table")).toBe(`${formats.toTable(first!)}\n${formats.toTable(second!)}`);
});

test("one text is not wrapped in an array, but for Label Studio", async () => {
  const one = async (format: string) =>
    JSON.parse((await varliq(["extract", "--format", format], TEXTS[0]!)).stdout);
  expect(await one("spacy")).toMatchObject({ text: TEXTS[0] });
  expect(await one("huggingface")).toMatchObject([{ word: "Bakıda" }]);
  expect(await one("label-studio")).toHaveLength(1);
});

test("brat is two files a document, which read back", async () => {
  const refused = await varliq(["extract", "--format", "brat", file]);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("--out-dir");

  const out = join(folder, "brat");
  expect(await extract("brat", "--out-dir", out)).toBe("");
  expect((await readdir(out)).toSorted()).toEqual(["n_0.ann", "n_0.txt", "n_1.ann", "n_1.txt"]);
  const text = await readFile(join(out, "n_1.txt"), "utf8");
  expect(text).toBe(TEXTS[1]);
  const { spans } = formats.parseBrat(await readFile(join(out, "n_1.ann"), "utf8"), text);
  expect(spans.map((span) => span.text)).toEqual(
    second!.extraction.mentions.map((mention) => mention.text),
  );

  const { stdout } = await varliq(["extract", "--format", "brat"], TEXTS[0]!);
  expect(stdout).toBe(formats.toBrat(first!));
});

test("no id leads out of the folder or over another document", async () => {
  const ids = ["../../up", "a/../b", "", "..", "x", "x", ".hidden", "C:\\x"];
  const input = ids.map((id) => JSON.stringify({ id, text: "Bakı" })).join("\n");
  const out = join(folder, "deep/er/out");
  const args = ["extract", "--input", "jsonl", "--format", "json", "--out-dir", out];
  expect(await varliq(args, input)).toMatchObject({ code: 0, stdout: "", stderr: "" });
  expect((await readdir(out)).toSorted()).toEqual(
    ["up", "a_.._b", "document", "document-2", "x", "x-2", "hidden", "C_x"]
      .map((name) => `${name}.json`)
      .toSorted(),
  );
  expect((await readdir(join(folder, "deep"))).toSorted()).toEqual(["er"]);
  expect(JSON.parse(await readFile(join(out, "x.json"), "utf8"))).toMatchObject({ id: "x" });
});

test("a file that cannot be written is named, and the others are written", async () => {
  const out = join(folder, "some");
  await mkdir(join(out, "a.ann"), { recursive: true });
  const input = ["a", "b"].map((id) => JSON.stringify({ id, text: "Bakı" })).join("\n");
  const args = ["extract", "--input", "jsonl", "--format", "brat", "--out-dir", out];
  expect(await varliq(args, input)).toEqual({
    code: 1,
    stdout: "",
    stderr: `varliq: cannot write ${join(out, "a.ann")}: is a folder, not a file\n`,
  });
  expect((await readdir(out)).toSorted()).toEqual(["a.ann", "a.txt", "b.ann", "b.txt"]);
});

test("the name of a file is cut behind a whole letter where it is too long for a disk", async () => {
  const out = join(folder, "long");
  // Three bytes a letter, four, and one.
  const ids = ["გ".repeat(120), "გ".repeat(121), "𐐀".repeat(120), "x".repeat(300)];
  const input = ids.map((id) => JSON.stringify({ id, text: "Bakı" })).join("\n");
  const args = ["extract", "--input", "jsonl", "--format", "json", "--out-dir", out];
  expect(await varliq(args, input)).toEqual({ code: 0, stdout: "", stderr: "" });
  expect((await readdir(out)).toSorted()).toEqual(
    ["გ".repeat(66), `${"გ".repeat(66)}-2`, "𐐀".repeat(50), "x".repeat(200)]
      .map((name) => `${name}.json`)
      .toSorted(),
  );
});

test("no result is written over an input", async () => {
  const out = join(folder, "inputs");
  const input = join(out, "a.txt");
  const lines = ["a", "b"].map((id) => JSON.stringify({ id, text: "Bakı" })).join("\n");
  await mkdir(out);
  await writeFile(input, lines);
  expect(await varliq(["extract", input, "--input", "jsonl", "--out-dir", out])).toEqual({
    code: 1,
    stdout: "",
    stderr: `varliq: cannot write ${input}: it is an input; name another folder by --out-dir\n`,
  });
  expect(await readFile(input, "utf8")).toBe(lines);
  expect((await readdir(out)).toSorted()).toEqual(["a.txt", "b.txt"]);
});

test("a folder that cannot be made is a wrong command line", async () => {
  const result = await varliq(["extract", "--out-dir", join(file, "below")], "Bakı");
  expect(result).toMatchObject({ code: 2, stdout: "" });
  expect(result.stderr).toMatch(/^varliq: --out-dir: /u);
});

test("colours are for terminals that have them alone", async () => {
  const table = async (stdout: object) =>
    (await varliq(["extract", "-"], TEXTS[0]!, { stdout })).stdout;
  const plain = await table({});
  expect(plain).not.toContain("\u001b");
  expect(await table({ isTTY: true, hasColors: () => false })).toBe(plain);
  const coloured = await table({ isTTY: true, hasColors: () => true });
  expect(coloured).toContain("\u001b[");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(plain);
});
