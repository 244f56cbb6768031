import type { Analyses } from "../../analyses/analyze.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { rememberByNumber } from "../../lexicon/remember-by-number.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { Unit } from "./units.ts";

/** A row of a lexicon of time words: where it is from and what its cells say. */
export interface TimeWord {
  /** Name of the lexicon: `months`, `units`. */
  readonly table: string;
  readonly lemma: string;
  /** What it stands for: the cell `value`, `unit` or `mod`. */
  readonly value: string;
  /** The cell `kind` or `position`, if there is one. */
  readonly kind: string;
  /** Of a unit, how many of it one word is; NaN for an unknown number. */
  readonly amount: number;
  /** Of a part of the day, its hours: `06:00/12:00`. */
  readonly hours: string;
  /** Of a part of the day, its TIMEX3 mod. */
  readonly mod: string;
  readonly isAmbiguous: boolean;
  readonly isAbbreviation: boolean;
}

/** The value of a modifier that counts units: from the time of the text or the one told, and how many. */
export const COUNTED_FROM = /^(now|anchor)([+-]\d+)?$/u;

const wordOf = rememberByNumber(readWord);

/** The row behind a hit, read once. */
export function timeWord({ lexicon, hitEntries }: Analyses, hit: number): TimeWord {
  return wordOf(lexicon, hitEntries[hit]!);
}

/** The unit behind a hit of `lexicons/time/units.tsv`. */
export function unitOf(reading: Analyses, hit: number): Unit {
  return timeWord(reading, hit).value as Unit;
}

const VALUE_COLUMN: Readonly<Record<string, string>> = { units: "unit", approximations: "mod" };
const KIND_COLUMN: Readonly<Record<string, string>> = {
  approximations: "position",
  eras: "position",
  ...Object.fromEntries(
    ["units", "relative-words", "sets", "holidays", "parts", "clock", "directions"].map((table) => [
      table,
      "kind",
    ]),
  ),
};
const WITHOUT_VALUE = ["clock", "directions"];

function readWord(lexicon: Lexicon, entry: number): TimeWord {
  const [folder, table = ""] = lexicon.tableOf(entry).split("/");
  const isTime = folder === "time";
  const cell = (column: string | undefined): string =>
    isTime && column !== undefined ? lexicon.cell(entry, column) : "";
  const amount = table === "units" ? cell("amount") : "1";
  return {
    table: isTime ? table : "",
    lemma: lexicon.lemma(entry),
    value: WITHOUT_VALUE.includes(table) ? "" : cell(VALUE_COLUMN[table] ?? "value"),
    kind: cell(KIND_COLUMN[table]),
    amount: Number(amount),
    hours: table === "dayparts" ? cell("hours") : "",
    mod: table === "dayparts" ? cell("mod") : "",
    isAmbiguous: lexicon.hasFlag(entry, ROW_FLAG.ambiguous),
    isAbbreviation: lexicon.hasFlag(entry, ROW_FLAG.abbreviation),
  };
}
