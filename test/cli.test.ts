import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../src/cli/run.ts";
import { extractEntities } from "../src/index.ts";
import { varliq } from "./run-command.ts";

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-cli-"));
  await writeFile(file("a.txt"), "Bakıda sammit keçirilib.\n");
  await writeFile(file("b.txt"), "Gəncədə görüş olub.\n");
  await writeFile(file("latin1.txt"), Buffer.from([0x42, 0xfd, 0x0a]));
  await writeFile(
    file("news.jsonl"),
    '{"id":"n1","text":"Bakıda görüş olub.","date":"2025-11-21"}\n\n{"id":7,"text":"Şuşa"}',
  );
  await writeFile(
    file("broken.jsonl"),
    Buffer.concat([
      Buffer.from('{"id":"ok1","text":"Bakı"}\n{"id":\n{"id":"no text"}\n[1]\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('{"id":"x","text":"a","date":"5 may"}\n{"text":"Gəncə","date":null}\n'),
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("prints one line a document, in input order, with what the library finds", async () => {
  const { code, stdout } = await varliq(["extract", file("news.jsonl"), "--format", "jsonl"]);
  expect(code).toBe(0);
  expect(lines(stdout)).toEqual([
    { id: "n1", ...extractEntities("Bakıda görüş olub.", { referenceDate: "2025-11-21" }) },
    { id: 7, ...extractEntities("Şuşa") },
  ]);
});

test("a reference date on the command line stands before the document's own", async () => {
  const args = ["extract", "-", "--input", "jsonl", "--format", "jsonl"];
  const text = "Görüş dünən olub.";
  const input = JSON.stringify({ id: 1, text, date: "2025-11-21" });
  const own = await varliq(args, input);
  const given = await varliq([...args, "--reference-date", "2001-02-03T10:00Z"], input);
  expect(lines(own.stdout)).toEqual([
    { id: 1, ...extractEntities(text, { referenceDate: "2025-11-21" }) },
  ]);
  expect(lines(given.stdout)).toEqual([
    { id: 1, ...extractEntities(text, { referenceDate: "2001-02-03" }) },
  ]);
});

test("reads the dates that feeds have, and names the documents whose date it cannot read", async () => {
  const dates = ["2026-03-12T01:30:00+04:00", "2026-03-12 10:00", "12 mart", null];
  const input = dates.map((date, id) => JSON.stringify({ id, text: "Yağış dünən yağıb.", date }));
  const args = ["extract", "--input", "jsonl", "--format", "jsonl"];
  const { code, stdout, stderr } = await varliq(args, input.join("\n"));
  expect(code).toBe(1);
  expect(lines(stdout).map(({ id, dates }) => [id, dates[0].value])).toEqual([
    [0, "2026-03-11"],
    [1, "2026-03-11"],
    [3, "XXXX-XX-XX"],
  ]);
  expect(stderr).toMatch(/^varliq: standard input:3: Expected `date` to be .*12 mart".\n$/u);
});

test("reads standard input without a FILE, and prints the text if asked", async () => {
  const { code, stdout } = await varliq(["extract", "--format=jsonl", "--with-text"], "\ufeffBakı");
  expect(code).toBe(0);
  expect(lines(stdout)[0]).toMatchObject({ id: "-", text: "Bakı", mentions: expect.anything() });
});

test("says that JSON Lines were read as one text, with an exit code too, unless that was asked for", async () => {
  const input = '{"id":1,"text":"Bakıda görüş olub."}\n{"id":2,"text":"Şuşa"}\n';
  for (const command of ["extract", "explain", "stats"]) {
    const { code, stdout, stderr } = await varliq([command], input);
    expect(code).toBe(1);
    expect(stdout).not.toBe("");
    expect(stderr).toMatch(/^varliq: standard input looks like JSON Lines, .*--input jsonl.*\n$/u);
    expect((await varliq([command, "--input", "jsonl"], input)).stderr).toBe("");
    expect(await varliq([command, "--input", "text"], input)).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect((await varliq([command], '{"title":"Bakı"}\n')).stderr).toBe("");
    expect((await varliq([command], "{Bakı}\n")).stderr).toBe("");
  }
});

test("says once how a text that a person reads gets its dates, where they are not known", async () => {
  const text = "Görüş dünən Bakıda, sərgi martın 9-da Şuşada olub.";
  const args = ["extract", "--format"];
  for (const format of ["table", "timeline", "html"]) {
    const { code, stderr } = await varliq([...args, format], text);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^varliq: “dünən” counts from .* --reference-date YYYY-MM-DD\n$/u);
  }
  const silent = [
    await varliq([...args, "json"], text),
    await varliq([...args, "table", "--reference-date", "2026-03-12"], text),
    await varliq([...args, "table"], "Görüş 2026-cı il martın 9-da olub."),
    await varliq([...args, "table", "--input", "jsonl"], JSON.stringify({ text })),
  ];
  expect(silent.map(({ stderr }) => stderr)).toEqual(["", "", "", ""]);
});

test("json is one object for one text, an array for several files or JSON Lines", async () => {
  const json = async (...files: string[]) =>
    JSON.parse((await varliq(["extract", ...files.map(file), "--format", "json"])).stdout);
  expect(await json("a.txt")).toMatchObject({ id: file("a.txt"), people: [] });
  expect(await json("a.txt", "b.txt")).toMatchObject([
    { id: file("a.txt") },
    { id: file("b.txt") },
  ]);
  expect(await json("news.jsonl")).toMatchObject([{ id: "n1" }, { id: 7 }]);
});

test("json stays whole when a document cannot be read", async () => {
  const some = await varliq(["extract", file("gone.txt"), file("a.txt"), "--format", "json"]);
  expect(some.code).toBe(1);
  expect(JSON.parse(some.stdout)).toMatchObject([{ id: file("a.txt") }]);
  const none = await varliq(["extract", file("gone.txt"), file("gone2.txt"), "--format", "json"]);
  expect(JSON.parse(none.stdout)).toEqual([]);
  const single = await varliq(["extract", file("gone.txt"), "--format", "json"]);
  expect(single).toMatchObject({ code: 1, stdout: "" });
});

test("names each line that cannot be read, and prints the others", async () => {
  const { code, stdout, stderr } = await varliq([
    "extract",
    file("broken.jsonl"),
    "--format",
    "jsonl",
  ]);
  expect(code).toBe(1);
  expect(lines(stdout).map(({ id }) => id)).toEqual(["ok1", `${file("broken.jsonl")}:7`]);
  const problems = stderr.trimEnd().split("\n");
  expect(problems).toHaveLength(5);
  [
    /broken\.jsonl:2: broken JSON: /u,
    /broken\.jsonl:3: expected "text" to be a string, got nothing$/u,
    /broken\.jsonl:4: expected an object .*, got an array of 1$/u,
    /broken\.jsonl:5: not UTF-8/u,
    /broken\.jsonl:6: Expected `date` to be .*5 may/u,
  ].forEach((problem, i) => {
    expect(problems[i]).toMatch(problem);
  });
});

test.each(["12345678901234567890", "-9007199254740993", "1.10", "1e400"])(
  "prints no other id than came: %s is wanted in quotes",
  async (id) => {
    const input = `{"id":${id},"text":"Bakı"}\n{"id":"${id}","text":"Gəncə"}\n{"id":-7,"text":"Şuşa"}\n`;
    const args = ["extract", "--input", "jsonl", "--format", "jsonl"];
    const { code, stdout, stderr } = await varliq(args, input);
    expect(code).toBe(1);
    expect(lines(stdout).map(({ id }) => id)).toEqual([id, -7]);
    expect(stderr).toMatch(
      /input:1: expected "id" to be a whole number .*; write it in quotes\n$/u,
    );
  },
);

test("names files that cannot be read, and reads the others", async () => {
  const { code, stdout, stderr } = await varliq([
    "extract",
    file("gone.txt"),
    file("latin1.txt"),
    folder,
    file("b.txt"),
    "--format",
    "jsonl",
  ]);
  expect(code).toBe(1);
  expect(lines(stdout)).toMatchObject([{ id: file("b.txt") }]);
  expect(stderr.split("\n")).toEqual([
    `varliq: ${file("gone.txt")}: no such file`,
    `varliq: ${file("latin1.txt")}: not UTF-8; convert the file first`,
    `varliq: ${folder}: is a folder, not a file`,
    "",
  ]);
});

test.each([
  [
    ["extract", "--format", "xml"],
    /--format must be one of table, json, jsonl, html, .*got "xml"/u,
  ],
  [["extract", "--input", "csv", "-"], /--input must be one of text, jsonl, got "csv"/u],
  [["extract", "--nonsense"], /--nonsense/u],
  [
    ["extract", "--reference-date", "5 may", "-"],
    /^varliq: Expected `--reference-date` to be .*5 may/u,
  ],
  [["extract", "-", "-"], /only once/u],
  [["help", "extrct"], /unknown command "extrct"/u],
  [["extract", "--with-text", "-"], /--with-text goes with --format json or jsonl, got "table"/u],
  [["extract", "--with-text", "--format", "csv", "-"], /--with-text .*got "csv"/u],
  [["extrct"], /unknown command "extrct"/u],
  [["toString"], /unknown command "toString"/u],
  [
    ["extract", "--date", "2025-11-21"],
    /Unknown option '--date'\. Expected one of .*--reference-date/u,
  ],
  [[], /Usage: varliq/u],
])("%j is a wrong command line", async (args, message) => {
  const { code, stdout, stderr } = await varliq(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test("explains itself", async () => {
  expect(await varliq(["--help"])).toMatchObject({ code: 0, stderr: "" });
  expect(await varliq(["help"])).toEqual(await varliq(["--help"]));
  expect(await varliq(["help", "stats"])).toEqual(await varliq(["stats", "--help"]));
  const { stdout } = await varliq(["extract", "--help"]);
  const options = ["--format", "--input", "--jobs", "--out-dir", "--reference-date", "--resume"];
  for (const option of [...options, "--with-text"]) expect(stdout).toContain(option);
  expect((await varliq(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect(await varliq(["version"])).toEqual(await varliq(["--version"]));
});

test("reads no further than a slow reader lets it", async () => {
  const line = `${JSON.stringify({ text: "Bakı ".repeat(1000) })}\n`;
  let given = 0;
  async function* endless() {
    for (; given < 1000; given += 1) yield Buffer.from(line);
  }
  const stuck = new Writable({ highWaterMark: 1, write() {} });
  const stdin = Object.assign(Readable.from(endless(), { highWaterMark: 1 }), { isTTY: false });
  void run(["extract", "--input", "jsonl", "--format", "jsonl"], {
    stdin,
    stdout: stuck,
    stderr: stuck,
  });
  for (let i = 0; i < 100; i += 1) await turn();
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThan(10);
});

test("the table of standard input alone has no heading, and of an empty one no text", async () => {
  const { stdout } = await varliq(["extract"], "Bakıda sakitlikdir.\n");
  expect(stdout).toMatch(/^Bakıda sakitlikdir\.\nPLA───\n/u);
  expect((await varliq(["extract"], "\n")).stdout).toBe("  nothing found\n");
});

test("the table is at most 100 columns wide and says where nothing was found", async () => {
  const { code, stdout } = await varliq(["extract", file("a.txt"), "-"], "\n");
  expect(code).toBe(0);
  expect(stdout).toContain("\nstandard input\n───");
  expect(stdout).toContain("nothing found");
  for (const row of stdout.split("\n")) expect([...row].length).toBeLessThanOrEqual(100);
});
