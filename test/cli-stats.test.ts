import { expect, test } from "vitest";
import { varliq } from "./run-command.ts";

const INPUT = [
  "Bakıda görüş olub. Bakı gözəldir.",
  "Şuşa, Bakı və Azərbaycan Respublikası.",
  "Azərbaycan və Rusiya.",
]
  .map((text) => JSON.stringify({ text }))
  .join("\n");

const stats = (...args: string[]) => varliq(["stats", "--input", "jsonl", ...args], INPUT);

test("counts in how many documents a name stands, and how often, most documents first", async () => {
  const { code, stdout, stderr } = await stats("--kind", "place");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`3 documents, 0.00 MB, 7 mentions

place   documents  mentions
  Bakı          2         3
  Şuşa          1         1
`);
});

test("counts countries by code, however they are named", async () => {
  const { stdout } = await stats("--kind", "country", "--format", "csv");
  expect(stdout.split("\r\n")).toEqual([
    "kind,name,documents,mentions",
    // The republic and the country are one; which of its names it goes by is the library's to say.
    expect.stringMatching(/^country,Azərbaycan[^,]*,2,2$/u),
    "country,Rusiya,1,1",
    "",
  ]);
});

test("gives the same as JSON, kinds in their order, at most as many of each as asked", async () => {
  const kinds = ["--kind", "country", "--kind", "place"];
  const { stdout } = await stats("--format", "json", "--top", "1", ...kinds);
  expect(JSON.parse(stdout)).toEqual({
    documents: 3,
    bytes: Buffer.byteLength(INPUT) + 1,
    mentions: 7,
    names: [
      { kind: "country", name: expect.any(String), documents: 2, mentions: 2 },
      { kind: "place", name: "Bakı", documents: 2, mentions: 3 },
    ],
  });
});

test("leaves out what is named inside another name alone, if asked", async () => {
  const input = ["Avropa İttifaqı qərar verib.", "Avropada yağış yağıb. Avropa İttifaqı susur."]
    .map((text) => JSON.stringify({ text }))
    .join("\n");
  const count = async (...args: string[]) =>
    (await varliq(["stats", "--input", "jsonl", "--format", "csv", ...args], input)).stdout
      .split("\r\n")
      .filter((row) => /^(?:place|organisation)/u.test(row));
  expect(await count()).toEqual(["organisation,Avropa İttifaqı,2,2", "place,Avropa,2,3"]);
  expect(await count("--outermost")).toEqual([
    "organisation,Avropa İttifaqı,2,2",
    "place,Avropa,1,1",
  ]);
});

test.each([
  [["--kind", "town"], /--kind must be one of person, .*, got "town"/u],
  [["--top", "0"], /--top must be a number of names, got "0"/u],
  [["--top", "x"], /--top must be a number of names, got "x"/u],
  [["--format", "xml"], /--format must be one of table, csv, json/u],
])("%j is a wrong command line", async (args, message) => {
  const { code, stdout, stderr } = await stats(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test("counts what it can read", async () => {
  const { code, stdout, stderr } = await varliq(
    ["stats", "--input", "jsonl"],
    `{"id":1}\n${INPUT}`,
  );
  expect(code).toBe(1);
  expect(stderr).toContain("standard input:1: ");
  expect(stdout).toMatch(/^3 documents/u);
});

test("explains itself", async () => {
  const { stdout } = await varliq(["stats", "--help"]);
  for (const option of ["--kind", "--top", "--format", "Examples:", "Exit code:"]) {
    expect(stdout).toContain(option);
  }
});
