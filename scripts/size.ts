// Measures what users load and install, and fails beyond the budget. Run after the build: npm run size
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const KB = 1000;
const BUDGETS = { bundle: 400 * KB, light: 150 * KB, list: 1 * KB, installed: 2000 * KB };

const root = fileURLToPath(new URL("..", import.meta.url));

report("bundle, minified and gzipped", await bundleSize('export * from "varliq"'), BUDGETS.bundle);
report("  of varliq/light", await bundleSize('export * from "varliq/light"'), BUDGETS.light);
report(
  "  of EVENT_TYPES",
  await bundleSize('export { EVENT_TYPES } from "varliq/kinds"'),
  BUDGETS.list,
);
report("installed, without the worker pool", installedSize(), BUDGETS.installed);

/** The size of what a program loads that is nothing but these imports. */
async function bundleSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    // The entry imports its chunks bare, too; that they have no side effects is as it should be.
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

function installedSize(): number {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [tarball] = JSON.parse(output) as [{ unpackedSize: number }];
  return tarball.unpackedSize;
}

function report(name: string, bytes: number, budget: number): void {
  const figures = `${(bytes / KB).toFixed(1)} KB of ${budget / KB} KB`;
  console.log(`${name.padEnd(40)}${figures}${bytes > budget ? "  TOO LARGE" : ""}`);
  if (bytes > budget) process.exitCode = 1;
}
