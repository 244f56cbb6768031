import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

/** What a program printed. */
interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder of a new user, outside of this repository. */
export interface Project {
  readonly folder: string;
  /** Writes a file, with its folders. */
  write(path: string, content: string): void;
  install(...packages: readonly string[]): Promise<void>;
  /** Runs a program; names without a slash are looked up in what was installed, then in the system. */
  run(command: string, ...args: readonly string[]): Promise<Output>;
  remove(): void;
}

/** Builds the package and packs it, as it is published. Gives the path of the tarball. */
export function packPackage(): string {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "pipe" });
  const folder = mkdtempSync(join(tmpdir(), "varliq-pack-"));
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder, ...QUIET], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(folder, filename);
}

/** Makes an empty folder with a manifest and nothing else. */
export function createProject(manifest: object = { type: "module" }): Project {
  const folder = mkdtempSync(join(tmpdir(), "varliq-door-"));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("package.json", JSON.stringify(manifest));
  // Of its own alone: this repository's programs must not help.
  const PATH = `${join(folder, "node_modules/.bin")}:${process.env.PATH ?? ""}`;
  const { NODE_ENV: _test, NODE_OPTIONS: _options, ...env } = process.env;
  const run = (command: string, ...args: readonly string[]): Promise<Output> =>
    promisify(execFile)(command, args, {
      cwd: folder,
      env: { ...env, PATH, NO_COLOR: "1" },
      maxBuffer: 64 * 1024 * 1024,
    });
  return {
    folder,
    write,
    install: async (...packages) => {
      await run("npm", "install", "--ignore-scripts", ...QUIET, ...packages);
    },
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Copies a folder of this repository into a project. */
export function copyInto({ folder }: Project, path: string): void {
  cpSync(join(root, path), join(folder, path), { recursive: true });
}
