import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExtractor, extractEntities } from "../src/index.ts";
import { email, person, STANDARD_KINDS } from "../src/kinds.ts";
import { varliq } from "./run-command.ts";

const LEXICON = [
  { type: "organisation", names: ["Xəzər Külək"], kind: "company", country: "AZ" },
] as const;
const TEXT = "Xəzər Küləyin rəhbəri Orxan Səfərzadə Bakıda çıxış edib: info@misal.az.";

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "varliq-finding-"));
  await writeFile(file("names.json"), JSON.stringify(LEXICON));
  const wrong = [...LEXICON, { type: "place", names: ["Ulduzlu"], country: "Azerbaijan" }];
  await writeFile(file("wrong.json"), JSON.stringify(wrong));
  await writeFile(file("object.json"), "{}");
  await writeFile(file("broken.json"), "[{");
  await writeFile(file("latin1.json"), Buffer.from(JSON.stringify(LEXICON), "latin1"));
});
afterAll(() => rm(folder, { recursive: true }));

async function found(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await varliq(["extract", "--format", "jsonl", ...args], TEXT);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

test("finds the names of a file, as createExtractor does", async () => {
  const extraction = createExtractor({ lexicon: LEXICON }).extractEntities(TEXT);
  expect(extraction.organisations).toMatchObject([{ name: "Xəzər Külək", country: "AZ" }]);
  expect(await found("--lexicon", file("names.json"))).toEqual({ id: "-", ...extraction });
});

test("takes a lexicon that begins with a byte order mark, as some editors write it", async () => {
  await writeFile(file("marked.json"), `\uFEFF${JSON.stringify(LEXICON)}`);
  expect(await found("--lexicon", file("marked.json"))).toEqual(
    await found("--lexicon", file("names.json")),
  );
});

test("finds the kinds that are named, as createExtractor does", async () => {
  const some = createExtractor({ kinds: [person, email] }).extractEntities(TEXT);
  expect(some.mentions.map(({ type }) => type)).toEqual(["person", "email"]);
  expect(await found("--kinds", "person, email")).toEqual({ id: "-", ...some });
  const more = createExtractor({ kinds: [...STANDARD_KINDS, email] }).extractEntities(TEXT);
  expect(more.events).toEqual(extractEntities(TEXT).events);
  expect(await found("--kinds", "standard,email")).toEqual({ id: "-", ...more });
});

test.each([
  [
    "wrong.json",
    /^varliq: --lexicon: .*wrong\.json: Lexicon entry 2: .*`country`.*"Azerbaijan"\.\n$/u,
  ],
  ["object.json", /--lexicon: .*object\.json: Expected `lexicon` to be an array/u],
  ["broken.json", /--lexicon: .*broken\.json: .*JSON/u],
  ["gone.json", /--lexicon: .*gone\.json: no such file/u],
  ["latin1.json", /--lexicon: .*latin1\.json: not UTF-8; convert the file first/u],
])("names the file and the entry of a wrong lexicon, %s", async (name, message) => {
  for (const command of ["extract", "explain", "stats"]) {
    const { code, stderr } = await varliq([command, "--lexicon", file(name)], TEXT);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  }
});

test("lists the kinds there are instead of a wrong one", async () => {
  const { code, stderr } = await varliq(["extract", "--kinds", "person,persn"], TEXT);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /--kinds must be one of person, country, .*email, .*standard, further, got "persn"/u,
  );
});

test("explain says that a name is of the lexicon that was given", async () => {
  const { stdout } = await varliq(["explain", "--lexicon", file("names.json")], TEXT);
  expect(stdout).toContain("found by an entry of the lexicon you gave");
  expect(stdout).toContain("your lexicon: Xəzər Külək (kind company, country AZ)");
});

test("stats counts names of a lexicon, and further kinds if they are asked for", async () => {
  const count = async (...args: string[]) =>
    (await varliq(["stats", "--format", "csv", ...args], TEXT)).stdout.split("\r\n");
  expect(await count("--lexicon", file("names.json"))).toContain("organisation,Xəzər Külək,1,1");
  const rows = await count("--kind", "email", "--kind", "person");
  expect(rows.slice(1, 3)).toEqual(["email,info@misal.az,1,1", "person,Orxan Səfərzadə,1,1"]);
});
