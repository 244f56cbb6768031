import type { LexiconTable } from "../engine/lexicon-table.ts";
import { describeValue, LexiconError, type LexiconErrorCode, wrongArgument } from "../errors.ts";
import { countryLetters } from "../generated/country-letters.ts";
import { MAX_WORD } from "../text/fold-case.ts";
import type { OrganisationKind, PlaceKind } from "../vocabulary.ts";
import { CATEGORY, type Category } from "./category.ts";
import type { Lexicon, LexiconSource } from "./lexicon.ts";

/** Names of the user's own, of one type. They are found in every case: `Kapital Bank` finds `Kapital Bankın`. */
export type UserLexiconEntry = {
  /** In the nominative, with their capitals; at least one. Those after the first name the same organisation; of other types, each another one. */
  readonly names: readonly string[];
} & (
  | {
      /** What they name. */
      readonly type: "person" | "named-event";
    }
  | {
      readonly type: "country";
      /** Its ISO 3166-1 alpha-2 code, or XK. */
      readonly country?: string | undefined;
    }
  | {
      readonly type: "place";
      /** Code of the country it is in. */
      readonly country?: string | undefined;
      /** What it is: `city`. */
      readonly kind?: PlaceKind | undefined;
    }
  | {
      readonly type: "organisation";
      /** Code of the country it is of. */
      readonly country?: string | undefined;
      /** What it is: `bank`. */
      readonly kind?: OrganisationKind | undefined;
    }
);

type EntryType = UserLexiconEntry["type"];

/** An entry as it is read, of whatever type. */
interface Entry {
  readonly type: EntryType;
  readonly names: readonly string[];
  readonly country?: string;
  readonly kind?: unknown;
}

/** What an entry of each type becomes, and what it may hold beside its names. */
const TYPES: Readonly<Record<EntryType, { category: Category; fields: readonly string[] }>> = {
  country: { category: CATEGORY.country, fields: ["country"] },
  place: { category: CATEGORY.place, fields: ["country", "kind"] },
  organisation: { category: CATEGORY.organisation, fields: ["country", "kind"] },
  person: { category: CATEGORY.userPerson, fields: [] },
  "named-event": { category: CATEGORY.namedEvent, fields: [] },
};

/** @internal Is it a word for what a place, or an organisation, can be? */
export type KindTest = (type: "place" | "organisation", kind: unknown) => boolean;

/** The words themselves would take too much of a light build. */
const isWord: KindTest = (_type, kind) => typeof kind === "string" && /^[a-z-]+$/u.test(kind);

const COLUMNS = ["kind", "country", "of", "code"];
const MAX_NAME = 16 * MAX_WORD;

/** What the ids of the tables of user lexicons begin with. */
const USER_TABLES = "user/";

/** @internal Is it a table of a user's lexicon, by its id as `Lexicon.tableOf` says it? */
export function isUserTable(id: string): boolean {
  return id.startsWith(USER_TABLES);
}

/** @internal Is it an entry of a user's lexicon? */
export function isUsersEntry(lexicon: Lexicon, entry: number): boolean {
  return isUserTable(lexicon.tableOf(entry));
}

/**
 * @internal Makes lexicon tables of a user's entries, one for each type that occurs.
 *
 * @throws LexiconError naming the entry, if one has not the form of {@link UserLexiconEntry}.
 */
export function toLexiconSources(
  entries: readonly UserLexiconEntry[],
  isKindName = isWord,
): LexiconSource[] {
  if (!Array.isArray(entries)) throw wrongArgument("lexicon", "an array of entries", entries);
  const rows = new Map<EntryType, { lemmas: string[]; cells: string[] }>();
  entries.forEach((entry, i) => {
    const { type, names, country = "", kind = "" } = checkEntry(entry, i + 1, isKindName);
    const table = rows.get(type) ?? { lemmas: [], cells: [] };
    rows.set(type, table);
    const code = type === "country" ? country : "";
    names.forEach((name, n) => {
      const of = n === 0 ? "" : names[0];
      table.lemmas.push(checkedName(name, i + 1));
      table.cells.push(["", kind, country, of, code].join("\t"));
    });
  });
  return [...rows].map(([type, { lemmas, cells }]) => ({
    table: toTable(type, lemmas, cells),
    category: TYPES[type].category,
  }));
}

function toTable(type: string, lemmas: readonly string[], cells: readonly string[]): LexiconTable {
  return {
    id: USER_TABLES + type,
    columns: COLUMNS,
    lemmas: lemmas.join("\n"),
    cells: cells.join("\n"),
  };
}

function checkEntry(entry: unknown, line: number, isKindName: KindTest): Entry {
  const refuse = refusal("lexicon/wrong-shape", line);
  if (typeof entry !== "object" || entry === null) throw refuse("{ type, names }", entry);
  const { type, names, country, kind } = entry as Entry;
  if (!Object.hasOwn(TYPES, type)) {
    const types = Object.keys(TYPES).join(", ");
    throw refusal("lexicon/unknown-type", line)(`\`type\` to be one of ${types}`, type);
  }
  if (!Array.isArray(names) || names.length === 0) {
    throw refuse("`names` to be an array of at least one string", names);
  }
  const known = ["type", "names", ...TYPES[type].fields];
  for (const name in entry) {
    if (!known.includes(name)) throw refuse(`${type} to have only ${known.join(", ")}`, name);
  }
  if (kind !== undefined && !isKindName(type as "place" | "organisation", kind)) {
    throw refuse(`\`kind\` to be one of a ${type}, as \`varliq/kinds\` lists them`, kind);
  }
  if (country !== undefined && !isCountryCode(country)) {
    throw refuse('`country` to be an ISO 3166-1 alpha-2 code such as "AZ"', country);
  }
  return entry as Entry;
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
    const expected = "each of `names` to be one line with a letter or a digit";
    throw refusal("lexicon/wrong-name", line)(expected, name);
  }
  if (name.length > MAX_NAME) {
    const most = `names of at most ${MAX_NAME} code units`;
    throw refusal("lexicon/too-long", line)(most, name.length);
  }
  return name;
}
