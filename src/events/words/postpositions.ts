import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, FLAG } from "../../analyses/features.ts";
import { ROW_FLAG } from "../../engine/lexicon-table.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { PostpositionSlot } from "../frames/frame.ts";

/** A postposition of one word or several, from some token up to `end`, or what links sentences: `bununla bağlı`. */
export interface Postposition {
  readonly slot: PostpositionSlot | "other" | "instrumental" | "link";
  readonly end: number;
  /** The cases it asks for, of one that is an adverb too; `undefined` of one that is always a postposition. */
  readonly asks: readonly number[] | undefined;
}

/** Looks postpositions up; what a row says of one is read once. */
export class Postpositions {
  private readonly rows = new Map<number, Row | undefined>();

  /** The longest postposition that begins at token `i`. */
  at(reading: Analyses, i: number): Postposition | undefined {
    if ((reading.bits[i]! & (1 << CATEGORY.postposition)) === 0) return undefined;
    let best = -1;
    for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
      if (reading.lexicon.categoryOf(reading.hitEntries[h]!) !== CATEGORY.postposition) continue;
      // `arasındakı` is one too. They are frozen forms: `vasitəsi` is one, `vasitəsinə` a noun.
      if ((reading.table.features[reading.hitAnalyses[h]!]! & ~FLAG.ki) !== 0) continue;
      if (best < 0 || reading.hitEnds[h]! > reading.hitEnds[best]!) best = h;
    }
    if (best < 0) return undefined;
    const row = this.rowOf(reading, reading.hitEntries[best]!);
    return row === undefined
      ? undefined
      : { slot: row.slot, asks: row.asks, end: reading.hitEnds[best]! };
  }

  private rowOf({ lexicon }: Analyses, entry: number): Row | undefined {
    if (this.rows.has(entry)) return this.rows.get(entry);
    const slot = lexicon.cell(entry, "slot") as Row["slot"] | "";
    const isAdverb = lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
    const row =
      slot === ""
        ? undefined
        : { slot, asks: isAdverb ? readCases(lexicon.cell(entry, "case")) : undefined };
    this.rows.set(entry, row);
    return row;
  }
}

type Row = Omit<Postposition, "end">;

const CASES: ReadonlyMap<string, number> = new Map([
  ["dat", CASE.dative],
  ["abl", CASE.ablative],
  ["ins", CASE.instrumental],
]);

/** `dat; abl`; nothing of one that stands behind a nominative, which tells nothing. */
function readCases(cell: string): readonly number[] | undefined {
  const cases = cell.split("; ").map((name) => CASES.get(name) ?? CASE.nominative);
  return cases.includes(CASE.nominative) ? undefined : cases;
}
