/** What `lexicons/README.md` says about files, in a form that can be checked. It is written there and nowhere else. */
export interface LexiconRules {
  readonly flags: ReadonlySet<string>;
  /** By path; undefined where the page says "see the file" or "files". */
  readonly columns: ReadonlyMap<string, readonly Column[] | undefined>;
}

export interface Column {
  readonly name: string;
  /** The only values allowed, where the page lists them. */
  readonly values?: readonly string[];
}

/** Reads the rules from the tables of `lexicons/README.md`. */
export function parseRules(page: string): LexiconRules {
  const flags = rowsOf(page, "Flags").map(([flag = ""]) => unquote(flag));
  const files = rowsOf(page, "Files").map(([path = "", columns = ""]) => ({ path, columns }));
  return {
    flags: new Set(flags),
    columns: new Map(files.map(({ path, columns }) => [pathOf(path), parseColumns(columns)])),
  };
}

/** The columns of a file; `known: false` where the page does not name it. */
export function findColumns(
  { columns }: LexiconRules,
  path: string,
): { known: boolean; own?: readonly Column[] | undefined } {
  if (columns.has(path)) return { known: true, own: columns.get(path) };
  // `time/months.tsv …` stands for every file beside it.
  const folder = `${path.slice(0, path.lastIndexOf("/"))}/…`;
  return columns.has(folder) ? { known: true, own: columns.get(folder) } : { known: false };
}

function rowsOf(page: string, heading: string): string[][] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  // Two rows of the table's own: its header and the line below it.
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function pathOf(cell: string): string {
  const path = unquote(cell);
  return cell.endsWith("…") ? `${path.slice(0, path.lastIndexOf("/"))}/…` : path;
}

function unquote(cell: string): string {
  return /`([^`]+)`/u.exec(cell)?.[1] ?? cell;
}

/** Reads "`kind` (`city`, `river`) `country` (ISO code)": a name, then its values, or prose that is not checked. */
function parseColumns(cell: string): Column[] | undefined {
  if (/^see the files?$/u.test(cell)) return undefined;
  return [...cell.matchAll(/`(?<name>[^`]+)`(?: \((?<inner>[^)]*)\))?/gu)].map(({ groups }) => {
    const { name = "", inner = "" } = groups ?? {};
    const isList = /^`[^`]+`(?:, `[^`]+`)*$/u.test(inner);
    return isList ? { name, values: inner.split(", ").map(unquote) } : { name };
  });
}
