import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The library as built, for tests of what only runs so: worker threads and whole processes. */
export interface Build {
  readonly path: (name: string) => string;
  readonly import: <Module>(name: string) => Promise<Module>;
  readonly remove: () => Promise<void>;
}

/** Builds into a folder from which packages are found as from the project's own. */
export async function build(): Promise<Build> {
  const folder = await mkdtemp(join(root, "node_modules/.varliq-"));
  const path = (name: string): string => join(folder, "dist", name);
  const bundle = ["--import", "tsx", join(root, "scripts/bundle.ts"), join(folder, "dist")];
  await promisify(execFile)(process.execPath, bundle, { cwd: root });
  return {
    path,
    import: (name) => import(/* @vite-ignore */ pathToFileURL(path(name)).href),
    remove: () => rm(folder, { recursive: true }),
  };
}
