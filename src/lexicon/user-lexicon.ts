import type { LexiconTable } from "../engine/lexicon-table.ts";
import { describeValue, LexiconError, type LexiconErrorCode, wrongArgument } from "../errors.ts";
import { countryLetters } from "../generated/country-letters.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import type { OrganisationKind, PlaceKind } from "../vocabulary.ts";
import { CATEGORY } from "./category.ts";
import type { LexiconSource } from "./lexicon.ts";

/** Names of the user's own, of one type. They are found in every case: `Kapital Bank` finds `Kapital Bankın`. */
export interface UserLexiconEntry {
  /** What they name. */
  readonly type: "country" | "place" | "organisation" | "person" | "named-event";
  /** In the nominative, with their capitals; at least one. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 code, or XK: of a country its own, else of the country it belongs to. */
  readonly country?: string;
  /** What a place or an organisation is: `city`, `bank`. */
  readonly kind?: PlaceKind | OrganisationKind;
}

const CATEGORIES = {
  country: CATEGORY.country,
  place: CATEGORY.place,
  organisation: CATEGORY.organisation,
  person: CATEGORY.userPerson,
  "named-event": CATEGORY.namedEvent,
} as const;

const COLUMNS = ["kind", "country", "of", "code"];
const MAX_NAME = 16 * MAX_WORD;

/** @internal Path of the tables of user lexicons, as `Lexicon.tableOf` says it. */
export const USER_TABLE = "user";

/**
 * @internal Makes lexicon tables of a user's entries, one for each type that occurs.
 *
 * @throws LexiconError naming the entry, if one has not the form of {@link UserLexiconEntry}.
 */
export function toLexiconSources(entries: readonly UserLexiconEntry[]): LexiconSource[] {
  if (!Array.isArray(entries)) throw wrongArgument("lexicon", "an array of entries", entries);
  const rows = new Map<UserLexiconEntry["type"], { lemmas: string[]; cells: string[] }>();
  entries.forEach((entry, i) => {
    checkEntry(entry, i + 1);
    const table = rows.get(entry.type) ?? { lemmas: [], cells: [] };
    rows.set(entry.type, table);
    const code = entry.type === "country" ? entry.country : undefined;
    const cells = ["", entry.kind ?? "", entry.country ?? "", "", code ?? ""].join("\t");
    for (const name of entry.names) {
      table.lemmas.push(checkedName(name, i + 1));
      table.cells.push(cells);
    }
  });
  return [...rows].map(([type, { lemmas, cells }]) => ({
    table: toTable(type, lemmas, cells),
    category: CATEGORIES[type],
  }));
}

function toTable(type: string, lemmas: readonly string[], cells: readonly string[]): LexiconTable {
  return {
    id: `${USER_TABLE}/${type}`,
    columns: COLUMNS,
    lemmas: lemmas.join("\n"),
    cells: cells.join("\n"),
  };
}

function checkEntry(entry: UserLexiconEntry, line: number): void {
  const refuse = refusal("lexicon/wrong-shape", line);
  if (typeof entry !== "object" || entry === null) throw refuse("{ type, names }", entry);
  const { type, names, country, kind, ...others } = entry;
  if (!Object.hasOwn(CATEGORIES, type)) {
    const types = Object.keys(CATEGORIES).join(", ");
    throw refusal("lexicon/unknown-type", line)(`\`type\` to be one of ${types}`, type);
  }
  if (!Array.isArray(names) || names.length === 0) {
    throw refuse("`names` to be an array of at least one string", names);
  }
  for (const name in others) throw refuse("no more than { type, names, country, kind }", name);
  if (kind !== undefined && (typeof kind !== "string" || /[\t\n\r]/u.test(kind))) {
    throw refuse("`kind` to be a string of one line", kind);
  }
  if (country !== undefined && !isCountryCode(country)) {
    throw refuse('`country` to be an ISO 3166-1 alpha-2 code such as "AZ"', country);
  }
}

/** Makes the errors of one entry: what was expected, and what came. */
function refusal(code: LexiconErrorCode, line: number) {
  return (expected: string, came: unknown): LexiconError =>
    new LexiconError(code, line, `expected ${expected}, got ${describeValue(came)}.`);
}

function isCountryCode(code: unknown): boolean {
  if (typeof code !== "string" || !/^[A-Z]{2}$/u.test(code)) return false;
  const mask = Number.parseInt(countryLetters.split(" ")[code.charCodeAt(0) - A]!, 36);
  return ((mask >> (code.charCodeAt(1) - A)) & 1) === 1;
}

const A = "A".charCodeAt(0);

function checkedName(name: unknown, line: number): string {
  if (typeof name !== "string" || !/[\p{L}\p{N}]/u.test(name) || /[\n\r\u2028\u2029]/u.test(name)) {
    const expected = "each of `names` to be a name of one line with a letter or a digit";
    throw refusal("lexicon/wrong-name", line)(expected, name);
  }
  if (name.length > MAX_NAME) {
    const most = `names of at most ${MAX_NAME} code units`;
    throw refusal("lexicon/too-long", line)(most, name.length);
  }
  return name;
}
