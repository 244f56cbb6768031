import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { copyInto, createProject, type Project, packPackage } from "./new-project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const NOTEBOOKS = readdirSync(join(root, "notebooks")).filter((name) => name.endsWith(".ipynb"));

interface Cell {
  readonly cell_type: "code" | "markdown";
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

interface Output {
  readonly output_type: "stream" | "display_data" | "execute_result" | "error";
  readonly text?: readonly string[];
  readonly data?: Readonly<Record<string, readonly string[]>>;
}

/** A folder with the notebooks and what they read, the packed package and the kernel. */
let project: Project;

beforeAll(async () => {
  project = createProject({});
  for (const path of ["notebooks", "examples", "test/golden"]) copyInto(project, path);
  await project.run("sh", "-ec", readSetUp());
}, 300_000);
afterAll(() => project?.remove());

/** What the README tells to do before the notebook is opened, with the package that was built and a Jupyter that is this test's own. */
function readSetUp(): string {
  const page = readFileSync(join(root, "notebooks/README.md"), "utf8");
  const [, commands = ""] = /```sh\n(.*?)^jupyter notebook /msu.exec(page) ?? [];
  // Debian's Jupyter, whatever other Python stands in the way.
  const jupyter = `--python=/usr/bin/python3 --prefix=${project.folder}`;
  return commands
    .replace(" varliq tslab", ` ${packPackage()} tslab@1.0.22`)
    .replace("npx tslab install", `npx tslab install ${jupyter}`);
}

const readCells = (path: string): readonly Cell[] => JSON.parse(readFileSync(path, "utf8")).cells;

describe.each(NOTEBOOKS)("%s", (name) => {
  test("is kept without results", () => {
    const code = readCells(join(root, "notebooks", name)).filter(({ outputs }) => outputs);
    expect(
      code.filter(({ outputs, execution_count }) => outputs!.length > 0 || execution_count),
    ).toEqual([]);
  });

  test("runs from top to bottom, and every cell shows something", async () => {
    const { folder } = project;
    const kernels = `JUPYTER_PATH=${join(folder, "share/jupyter")}`;
    const notebook = join(folder, "notebooks", name);
    const convert = [
      "jupyter",
      "nbconvert",
      "--to",
      "notebook",
      "--execute",
      "--inplace",
      notebook,
    ];
    await project.run("env", kernels, ...convert);
    const code = readCells(notebook).filter(({ cell_type }) => cell_type === "code");
    expect(code.length).toBeGreaterThan(5);
    for (const { outputs } of code) {
      expect(outputs!.length).toBeGreaterThan(0);
      expect(outputs!.map((output) => output.output_type)).not.toContain("error");
    }
  }, 180_000);
});

test("the stories are shown with marks, tables, a chart, a timeline and figures", async () => {
  const cells = readCells(join(project.folder, "notebooks/stories.ipynb"));
  const outputs = cells.flatMap(({ outputs }) => outputs ?? []);
  const html = outputs.flatMap(({ data }) => data?.["text/html"] ?? []).join("");
  const text = outputs.flatMap(({ text }) => text ?? []).join("");
  expect(html).toMatch(/<mark data-type="place" [^>]*>Tripolidəki<\/mark>/u);
  expect(html).toContain("Aygün Vəlizadə</td>");
  expect(html).toMatch(/<svg .*<line .*<text [^>]*>Azərbaycan</su);
  expect(text).toMatch(/2026-03-\d\d/u);
  const [, precision, recall] = /country<.*?(\d+) %.*?(\d+) %/su.exec(html) ?? [];
  expect([Number(precision), Number(recall)].every((figure) => figure > 50)).toBe(true);
  await takePicture();
}, 60_000);

/** The notebook as a reader sees it, to be looked at. */
async function takePicture(): Promise<void> {
  const notebook = join(project.folder, "notebooks/stories.ipynb");
  await project.run("jupyter", "nbconvert", "--to", "html", notebook);
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`file://${notebook.replace(".ipynb", ".html")}`, { waitUntil: "commit" });
  await page.locator("svg[role=img]").waitFor();
  mkdirSync(join(root, "screenshots"), { recursive: true });
  await page.screenshot({ path: join(root, "screenshots/notebook.png"), fullPage: true });
  await browser.close();
}
