import type { Analyses } from "../../analyses/analyze.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { numbersUnits } from "../../generated/numbers-units.ts";
import type { Built } from "../../mentions/candidate.ts";
import { toValue } from "../amount/read-amount.ts";

/** A row of `numbers/units`: what it measures, by which UCUM code. */
export interface Unit {
  readonly kind: string;
  readonly unit: string;
}

/** What is counted (`nəfər`, `mərtəbə`), scored or compared is no quantity; percentages and ages are other types. */
const NOT_MEASURED: ReadonlySet<string> = new Set([
  "percent",
  "age",
  "count",
  "count-person",
  "capacity",
  "ratio",
  "score",
]);

export function isMeasure({ kind }: Unit): boolean {
  return !NOT_MEASURED.has(kind);
}

/** The unit of a lexicon entry. */
export function unitOf({ lexicon }: Analyses, entry: number): Unit {
  return { kind: lexicon.cell(entry, "kind"), unit: lexicon.cell(entry, "unit") };
}

let units: ReadonlyMap<string, Unit> | undefined;

/** The unit that is written so. */
export function unitWritten(text: string): Unit | undefined {
  units ??= new Map(
    readRows(numbersUnits).map(({ lemma, cells: [unit = "", kind = ""] }) => [
      lemma,
      { kind, unit },
    ]),
  );
  return units.get(text);
}

/** Surer than a mere number, and less so than what names the same words. */
const SCORE = 0.85;

/**
 * A quantity of one amount, or of a lower and an upper one: `10..15`. A unit that counts downwards (`dərəcə şaxta`) turns it
 * negative.
 */
export function toQuantity({ unit }: Unit, amounts: readonly number[]): Built {
  const sign = unit.startsWith(BELOW_ZERO) ? -1 : 1;
  const value = toValue(amounts.map((amount) => amount * sign));
  return { value: { value, unit: unit.replace(BELOW_ZERO, "") }, score: SCORE };
}

const BELOW_ZERO = "-";
