import { type ChildProcess, execFile, spawn } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { FORMAT_NAMES } from "../src/cli/formats.ts";
import { extractEntities, type UserLexiconEntry } from "../src/index.ts";
import { place, quantity } from "../src/kinds.ts";
import type * as Many from "../src/many/index.ts";
import { type Build, build } from "./build.ts";

let built: Build;
let extractMany: typeof Many.extractMany;
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  built = await build();
  ({ extractMany } = await built.import<typeof Many>("many/index.js"));
  folder = await mkdtemp(join(tmpdir(), "varliq-many-"));
}, 120_000);
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const PLACES = ["Bakıda", "Gəncədə", "Şuşada", "Naxçıvanda", "Kiyevdə"];

/** A document of about so many letters, unlike its neighbours. */
function story(i: number, length = 2000) {
  const text = `${i} nəfər ${PLACES[i % PLACES.length]} ${i + 5} manat xərcləyib. `;
  return { id: `s${i}`, text: text.repeat(Math.ceil(length / text.length)), date: "2025-11-21" };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

// Threads start anew in each test, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 120_000 });

describe("extractMany", () => {
  test.each([1, 2])("with %i jobs finds what extractEntities finds, in order", async (jobs) => {
    const stories = Array.from({ length: 150 }, (_, i) => story(i, i % 50 === 0 ? 120_000 : 900));
    const expected = stories.map((story) => ({
      ...story,
      extraction: extractEntities(story.text, { referenceDate: story.date }),
    }));
    const results = await collect(extractMany(stories, { jobs }));
    expect(results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [i, result] of results.entries()) {
      expect(JSON.stringify(result) === JSON.stringify(expected[i])).toBe(true);
    }
  });

  test.each([1, 2])(
    "with %i jobs reads no more than is taken, and ends the source",
    async (jobs) => {
      let given = 0;
      let isEnded = false;
      async function* endless() {
        try {
          for (;;) yield story(given++, 10_000);
        } finally {
          isEnded = true;
        }
      }
      let taken = 0;
      for await (const { id } of extractMany(endless(), { jobs })) {
        expect(id).toBe(`s${taken++}`);
        if (taken === 25) break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      // Of ten documents a batch those taken, four batches under way and one read ahead; three a batch on one thread.
      expect(given).toBeLessThanOrEqual(jobs === 1 ? 30 : 100);
      expect(isEnded).toBe(true);
    },
  );

  test.each([1, 2])("with %i jobs tells of documents that cannot be read", async (jobs) => {
    const stories = [
      { id: 1, text: "Bakı" },
      { id: 2, text: "Gəncə", date: "5 may" },
      { id: 3, text: undefined as unknown as string },
      { id: 4, text: "Şuşa", date: null },
      null as never,
      // No thread could be told it.
      { id: "b", text: (() => "Bakı") as unknown as string },
      { text: Symbol("Bakı") as unknown as string },
    ];
    const problems: [string, unknown][] = [];
    const onError = (error: Error, document: unknown): void => {
      problems.push([`${error.name}: ${error.message}`, document]);
    };
    const results = await collect(extractMany<Many.ManyDocument>(stories, { jobs, onError }));
    expect(results.map(({ id }) => id)).toEqual([1, 4]);
    expect(problems).toEqual([
      [expect.stringMatching(/^RangeError: document 2 \(id 2\): .*5 may/u), stories[1]],
      ["TypeError: document 3 (id 3): Expected `text` to be a string, got undefined.", stories[2]],
      [
        "TypeError: document 5: Expected `document` to be { id?, text, date? }, got null.",
        stories[4],
      ],
      [
        'TypeError: document 6 (id "b"): Expected `text` to be a string, got a function.',
        stories[5],
      ],
      [expect.stringMatching(/^TypeError: document 7: .*got Symbol\(Bakı\)\.$/u), stories[6]],
    ]);
  });

  test.each([1, 2])("with %i jobs ends at the first of them, if nobody is told", async (jobs) => {
    const stories = [
      { id: 1, text: "Bakı" },
      { id: 2, text: "Gəncə", date: "5 may" },
    ];
    const call = extractMany(stories, { jobs });
    expect((await call.next()).value).toMatchObject({ id: 1 });
    await expect(call.next()).rejects.toThrow(RangeError);
    expect(await call.next()).toEqual({ done: true, value: undefined });
  });

  test("hands the names of a user to every thread", async () => {
    const lexicon = [{ type: "organisation", names: ["Zirvə Bank"] }] as const;
    const stories = Array.from({ length: 40 }, (_, id) => ({
      id,
      text: `Zirvə Bankın müştərisi. ${"Söz ".repeat(2000)}`,
    }));
    for await (const { extraction } of extractMany(stories, { jobs: 2, lexicon })) {
      expect(extraction.organisations.map(({ name }) => name)).toEqual(["Zirvə Bank"]);
    }
  });

  test.each([1, 2])("finds the names that were given at the call, with %i jobs", async (jobs) => {
    const names = ["Zirvə Bank"];
    const lexicon: UserLexiconEntry[] = [{ type: "organisation", names }];
    const reading = extractMany([{ text: "Zirvə Bankın müştərisi narazıdır." }], { jobs, lexicon });
    names[0] = "Ulduz Bank";
    lexicon.pop();
    const [read] = await collect(reading);
    expect(read?.extraction.organisations.map(({ name }) => name)).toEqual(["Zirvə Bank"]);
  });

  test.each([1, 2])("finds the kinds that are asked for with %i jobs", async (jobs) => {
    const documents = [{ text: "Yol 25 km, bilet 5 manatdır. Bakı gözəldir." }];
    const [read] = await collect(extractMany(documents, { jobs, kinds: [quantity, place] }));
    expect(read?.extraction.mentions.map(({ type }) => type)).toEqual(["quantity", "place"]);
    const kinds = ["person"] as unknown as [typeof place];
    expect(() => extractMany(documents, { jobs, kinds })).toThrow(/kinds/u);
  });

  test.each([1, 2])("what a source gives before it fails is read, with %i jobs", async (jobs) => {
    async function* failing() {
      for (let i = 0; i < 30; i++) yield story(i, 20_000);
      throw new Error("disk gone");
    }
    const read: string[] = [];
    const reading = async () => {
      for await (const { id } of extractMany(failing(), { jobs })) read.push(id);
    };
    await expect(reading()).rejects.toThrow("disk gone");
    expect(read).toEqual(Array.from({ length: 30 }, (_, i) => `s${i}`));
  });

  test.each([
    [{ jobs: 0 }, /`jobs`/u],
    [{ jobs: 1.5 }, /`jobs`/u],
    [{ jobs: "2" }, /`jobs` to be a whole number of 1 or more, got "2"/u],
    [{ jobs: 2, referenceDate: "5 may" }, /`referenceDate`/u],
    [{ jobs: 2, lexicon: [{ type: "bank", names: ["A"] }] }, /`type`/u],
    [{ onError: 5 }, "Expected `onError` to be a function, got 5."],
  ])("%j is a wrong call", (options, message) => {
    expect(() => extractMany([], options as Many.ManyOptions)).toThrow(message);
  });

  test.each([null, undefined, 5, { text: "Bakı" }])("%j is no list of documents", (documents) => {
    expect(() => extractMany(documents as never)).toThrow(TypeError);
    expect(() => extractMany(documents as never)).toThrow("Expected `documents` to be a list or");
  });

  test("holds few batches of an endless stream", async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield story(given++, 50_000);
    }
    const held = new Map<number, number>();
    let taken = 0;
    for await (const _ of extractMany(endless(), { jobs: 2 })) {
      taken += 1;
      if (taken % 100 === 0) held.set(taken, heapUsed());
      if (taken === 300) break;
    }
    // 10 MB of text and 50 MB of results have gone by in between.
    expect(held.get(300)! - held.get(100)!).toBeLessThan(10_000_000);
  });
});

/** Bytes of the heap that are in use. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const varliq = (args: readonly string[]): Promise<Finished> =>
  finish(process.execPath, [built.path("cli/main.js"), ...args]);

/** Runs it where no file may be larger than 32 KB, as on a disk that is full then, with standard output in the file `out`. */
const varliqWithoutRoom = (args: readonly string[], out: string): Promise<Finished> =>
  finish("sh", [
    ...["-c", 'ulimit -f 64; out=$1; shift; exec "$@" > "$out"', "sh", out],
    ...[process.execPath, built.path("cli/main.js"), ...args],
  ]);

const finish = (program: string, args: readonly string[]): Promise<Finished> =>
  new Promise((resolve) => {
    const child: ChildProcess = execFile(
      program,
      args,
      { maxBuffer: 1e9 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });

describe("the command with several jobs", () => {
  const lines = (count: number, length?: number): string =>
    Array.from({ length: count }, (_, i) => `${JSON.stringify(story(i, length))}\n`).join("");

  beforeAll(async () => {
    const bad = '{"id":\n{"id":"bad date","text":"Bakı","date":"5 may"}\n{"id":"no text"}\n';
    await writeFile(file("news.jsonl"), `${lines(120)}${bad}${lines(120)}${bad}`);
    await writeFile(file("few.jsonl"), `${lines(3)}${bad}${lines(3)}`);
  });

  test.each(["jsonl", "json", "table"])("prints the same %s as with one", async (format) => {
    const args = ["extract", file("news.jsonl"), "--format", format];
    const [one, two] = await Promise.all([varliq(args), varliq([...args, "--jobs", "2"])]);
    expect(two).toEqual(one);
    expect(one.code).toBe(1);
    expect(one.stderr.trimEnd().split("\n")).toHaveLength(6);
    expect(one.stderr).toMatch(/news\.jsonl:121: broken JSON/u);
  });

  test("finds names and kinds of the user's own with two jobs as with one", async () => {
    const lexicon = [{ type: "organisation", names: ["Zirvə Bank"] }];
    await writeFile(file("names.json"), JSON.stringify(lexicon));
    await writeFile(
      file("bank.jsonl"),
      '{"id":1,"text":"Zirvə Bankın müştərisi 25 km yol gedib."}\n',
    );
    const args = [
      "extract",
      file("bank.jsonl"),
      "--format",
      "csv",
      "--lexicon",
      file("names.json"),
    ];
    const call = [...args, "--kinds", "organisation,quantity"];
    const [one, two] = await Promise.all([varliq(call), varliq([...call, "--jobs", "2"])]);
    expect(two).toEqual(one);
    expect(one.stdout.match(/,(?:organisation|quantity),/gu)).toHaveLength(2);
  });

  test.each(FORMAT_NAMES)("writes the same files of %s as with one", async (format) => {
    const [one, two] = await Promise.all(
      [1, 2].map(async (jobs) => {
        const out = file(`${format}${jobs}`);
        const args = ["extract", file("few.jsonl"), "--format", format, "--out-dir", out];
        expect((await varliq([...args, "--jobs", String(jobs)])).code).toBe(1);
        return readFiles(out);
      }),
    );
    expect(one!.length).toBeGreaterThanOrEqual(6);
    expect(two).toEqual(one);
  });

  test.each([1, 2])(
    "goes on after the last whole line with %i jobs",
    async (jobs) => {
      const out = file(`out${jobs}.jsonl`);
      const args = ["extract", file("news.jsonl"), "--format", "jsonl", "--jobs", String(jobs)];
      const { stdout: whole, stderr: allProblems } = await varliq(args);
      const resume = () => varliq([...args, "--resume", out]);

      expect(await resume()).toEqual({ code: 1, stdout: "", stderr: allProblems });
      expect(await readFile(out, "utf8")).toBe(whole);
      const again = await resume();
      expect(again).toMatchObject({ code: 1, stdout: "" });
      // Of those after the last line it is told again which they are.
      expect(again.stderr.trimEnd().split("\n")).toHaveLength(4);
      expect(again.stderr).toMatch(
        /\nvarliq: left out: 3 documents that an earlier run could not read\n$/u,
      );
      expect(await readFile(out, "utf8")).toBe(whole);
      const size = Buffer.byteLength(whole);
      for (const part of [10, size >> 1, size - 1]) {
        await truncate(out, part);
        await resume();
        expect(await readFile(out, "utf8")).toBe(whole);
      }
    },
    120_000,
  );

  test("does not go on with what is not its own", async () => {
    const out = file("other.jsonl");
    const args = ["extract", file("news.jsonl"), "--format", "jsonl", "--resume", out];
    const result = (id: string): string => `{"id":"${id}","mentions":[],"events":[]}\n`;
    await writeFile(out, result("x"));
    const wrong = await varliq(args);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/made from another input/u);
    expect(await readFile(out, "utf8")).toBe(result("x"));
    await writeFile(out, "no JSON\n");
    expect((await varliq(args)).stderr).toMatch(/is not a result/u);
    await writeFile(out, result("s0").repeat(400));
    expect((await varliq(args)).stderr).toMatch(
      /400 lines, but the input has only 24\d documents/u,
    );
    const itself = await varliq([...args.slice(0, -1), file("news.jsonl")]);
    expect(itself).toMatchObject({ code: 2, stdout: "" });
    expect(itself.stderr).toMatch(/news\.jsonl is the input itself; name a file/u);
    const elsewhere = await varliq([...args.slice(0, -1), file("no folder/out.jsonl")]);
    expect(elsewhere).toMatchObject({ code: 2, stdout: "" });
    expect(elsewhere.stderr).toMatch(/cannot write .*: there is no such folder/u);
    const table = ["extract", file("news.jsonl"), "--resume", out];
    expect((await varliq(table)).stderr).toMatch(/needs --format jsonl/u);
    const both = await varliq([...args, "--out-dir", file("both")]);
    expect(both.stderr).toMatch(/--out-dir many: name one/u);
    for (const jobs of ["0", "two", "-1", "1.5"]) {
      const { code, stderr } = await varliq(["extract", "-", `--jobs=${jobs}`]);
      expect({ code, isExplained: stderr.includes("--jobs") }).toEqual({
        code: 2,
        isExplained: true,
      });
    }
  });

  test.each([1, 2])(
    "leaves whole lines when interrupted, and goes on, with %i jobs",
    async (jobs) => {
      const out = file(`stopped${jobs}.jsonl`);
      await writeFile(file("long.jsonl"), lines(1000, 8000));
      const args = ["extract", file("long.jsonl"), "--format", "jsonl", "--jobs", String(jobs)];
      const child = spawn(process.execPath, [built.path("cli/main.js"), ...args, "--resume", out]);
      const ended = new Promise((resolve) => child.on("exit", resolve));
      await untilNotEmpty(out);
      child.kill("SIGINT");
      expect(await ended).toBe(130);
      const written = await readFile(out, "utf8");
      expect(written.endsWith("}\n")).toBe(true);
      expect(written.split("\n").length).toBeLessThan(1000);
      await appendFile(out, '{"id":"s');
      expect((await varliq([...args, "--resume", out])).code).toBe(0);
      const ids = (await readFile(out, "utf8")).trimEnd().split("\n");
      expect(ids.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
        Array.from({ length: 1000 }, (_, i) => `s${i}`),
      );
    },
    120_000,
  );

  test.each([1, 2])("says that there is no room for the results, with %i jobs", async (jobs) => {
    const [out, printed] = [file(`full${jobs}.jsonl`), file(`printed${jobs}.jsonl`)];
    const args = ["extract", file("few.jsonl"), "--format", "jsonl", "--jobs", String(jobs)];
    const resumed = await varliqWithoutRoom([...args, "--resume", out], printed);
    expect(resumed.code).toBe(1);
    expect(resumed.stderr).toMatch(/^varliq: cannot write .*full\d\.jsonl: .+\n$/u);
    const plain = await varliqWithoutRoom(args, printed);
    expect(plain.code).toBe(1);
    expect(plain.stderr).toMatch(/^varliq: cannot write standard output: .+\n$/u);

    await varliq([...args, "--resume", out]);
    expect(await readFile(out, "utf8")).toBe((await varliq(args)).stdout);
  });

  test("says so of one result that has room in part", async () => {
    await writeFile(file("one.txt"), story(1, 20_000).text);
    const args = ["extract", file("one.txt"), "--format", "jsonl"];
    expect(await varliqWithoutRoom(args, file("part.jsonl"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^varliq: cannot write standard output: .+\n$/u),
    });
  });

  test("an interrupted reader of standard input ends at once", async () => {
    const child = spawn(process.execPath, [
      built.path("cli/main.js"),
      ...["extract", "--input", "jsonl", "--format", "jsonl"],
    ]);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.stdin.write('{"id":1,"text":"Bakı"}\n');
    const first = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk) => resolve(String(chunk))),
    );
    expect(JSON.parse(first)).toMatchObject({ id: 1 });
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });
});

async function readFiles(folder: string): Promise<string[][]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]));
}

async function untilNotEmpty(path: string): Promise<void> {
  for (;;) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
