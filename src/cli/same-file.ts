import { stat } from "node:fs/promises";

/** Makes what tells whether a path leads to one of some files, under whatever name. */
export async function createFileTest(
  files: readonly string[],
): Promise<(path: string) => Promise<boolean>> {
  const known = new Set(await Promise.all(files.map(identityOf)));
  return async (path) => {
    const identity = await identityOf(path);
    return identity !== undefined && known.has(identity);
  };
}

/** The same for every name and link of a file; nothing for one that is not there. */
async function identityOf(path: string): Promise<string | undefined> {
  try {
    // The numbers of some file systems are too large to be exact otherwise.
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
