import { expect, test } from "vitest";
import { drawTree } from "../src/cli/tree.ts";
import { varliq } from "./run-command.ts";

test("says of each name by what it was found, how it was read and which rows its words are", async () => {
  const { code, stdout, stderr } = await varliq(["explain"], "Görüş Kiyevdə keçirilib.");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const at = stdout.indexOf("“Kiyevdə” [6–13] place");
  expect(at).toBeGreaterThan(0);
  const [name = ""] = stdout.slice(at).split(/\n[├└]/u);
  expect(name).toMatch(/^│?\s*├─ found by (?:rule \S+|a row of lexicons\/\S+), score [\d.]+$/mu);
  expect(name).toMatch(/├─ read as Kiyev, locative$/mu);
  expect(name).toMatch(/├─ stands for place:1 Kiyev$/mu);
  expect(name).toMatch(/└─ Kiyevdə: kiyev \+ locative$/mu);
  expect(name).toMatch(/└─ lexicons\/places\/world: Kiyev \(kind capital, country UA\)$/mu);
});

test("reads words that no lexicon has by their endings", async () => {
  const { stdout } = await varliq(["explain"], "Mikayıl Qrumblevskinin kitabı Bakıda çıxıb.");
  expect(stdout).toMatch(/Qrumblevskinin: in no lexicon; by its ending qrumblevski/u);
});

test("calls no word unknown that has rows, in a name or beside it", async () => {
  const text =
    "Görüş Bakıda olub. Bakı Konqres Mərkəzində sərgi açılıb. Tripolidəki səfirlik bağlanıb.";
  const { stdout } = await varliq(["explain"], text);
  expect(stdout).toMatch(/Bakı: bakı$/mu);
  expect(stdout).not.toMatch(/(?:Bakı|Bakıda|Tripolidəki): in no lexicon/u);
});

test("reads words as they were read: with their letters, and by the reading that the name or the event rests on", async () => {
  const text = "Nazir Bakida seferle gorusub. Kitab Mikayıl Qrumblevskinin evindədir.";
  const [typed, rest] = text.split(/(?<=gorusub\.) /u);
  const { stdout } = await varliq(["explain"], `${typed}\n\n${rest}`);
  expect(stdout).toMatch(/gorusub: görüş \+ perfect \+ verb$/mu);
  expect(stdout).toMatch(/Bakida: bakı \+ locative$/mu);
  expect(stdout).toMatch(/Qrumblevskinin: in no lexicon; by its ending qrumblevski \+ genitive$/mu);
});

test("explains what was found with the kinds that were asked for, by the rows that were looked up for them", async () => {
  const explain = async (...args: string[]) =>
    (await varliq(["explain", "--only", "Laçın", ...args], "Laçın Səfərzadə türkcə danışıb."))
      .stdout;
  const places = /Laçın: laçın\n[^“]*lexicons\/places\/azerbaijan: Laçın/u;
  expect(await explain()).toMatch(places);
  expect(await explain("--kinds", "person")).toMatch(/lexicons\/names\/given-names: Laçın/u);
  expect(await explain("--kinds", "person")).not.toMatch(places);
});

test("explains document by document, and says so where there is nothing", async () => {
  const input = ["Bakı", "yox"].map((text, i) => JSON.stringify({ id: i, text })).join("\n");
  const { stdout } = await varliq(["explain", "--input", "jsonl"], input);
  expect(stdout).toMatch(/^0\n└─ “Bakı” \[0–4\] place\n/u);
  expect(stdout).toMatch(/\n1\n└─ nothing found\n$/u);
});

test("explains itself, and reports what it cannot read", async () => {
  expect((await varliq(["explain", "--help"])).stdout).toMatch(/Examples:\n {2}varliq explain/u);
  expect(await varliq(["explain", "no such file"])).toMatchObject({
    code: 1,
    stderr: "varliq: no such file: no such file\n",
  });
  expect(await varliq(["explain", "--format", "json", "-"])).toMatchObject({ code: 2, stdout: "" });
});

test("a tree shows what belongs to what", () => {
  const tree = drawTree([
    { line: "a", branches: [{ line: "b", branches: [{ line: "c" }] }, { line: "d" }] },
    { line: "e", branches: [{ line: "f" }] },
  ]);
  expect(tree).toBe("├─ a\n│  ├─ b\n│  │  └─ c\n│  └─ d\n└─ e\n   └─ f\n");
});
