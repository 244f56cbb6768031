import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const SHARED = new URL("../../shared/", import.meta.url);

/** The path of what stands beside the project, if it does: texts of others, and what is marked in them, are no part of it. */
export function besideProject(path: string): string {
  return fileURLToPath(new URL(path, SHARED));
}

/**
 * Ends a script that cannot work without these files beside the project, and says which are not here.
 *
 * @param undone what does not happen without them: "nothing scored"
 */
export function needBeside(paths: readonly string[], undone: string): void {
  const missing = paths.filter((path) => !existsSync(besideProject(path)));
  if (missing.length === 0) return;
  const names = missing.map((path) => `../shared/${path}`).join(", ");
  console.error(
    `${undone}: ${names} not found, beside the project (other people's texts, and no part of it)`,
  );
  process.exit(1);
}
