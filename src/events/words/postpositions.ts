import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, FLAG } from "../../analyses/features.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { eventsPostpositions } from "../../generated/events-postpositions.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { PostpositionSlot } from "../frames/frame.ts";

/** A postposition of one word or several, or what links sentences: `bununla bağlı`. */
export interface Postposition {
  readonly slot: PostpositionSlot | "other" | "instrumental" | "link";
  /** Number of its tokens. */
  readonly length: number;
  /** The cases it asks for, of one that is an adverb too; `undefined` of one that is always a postposition. */
  readonly asks: readonly number[] | undefined;
}

/** Looks postpositions up; what a row says of one is read once. */
export class Postpositions {
  /** By entry; null for what the lexicon calls one and has no slot. */
  private readonly rows = new Map<number, Postposition | null>();
  private nouns: ReadonlyMap<string, Postposition> | undefined;

  /** The noun at token `i` of one whose `ilə` stands behind another noun: `təşəbbüsü və nazirliyin dəstəyi ilə`. */
  nounAt({ table, forms }: Analyses, i: number): Postposition | undefined {
    this.nouns ??= readNouns();
    return this.nouns.get(table.keyText(forms[i]!));
  }

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
    const length = reading.hitEnds[best]! - i;
    // `sərgidə iştirakı ilə bağlı`: its last word begins another one, so that its first is a noun.
    if (length > 1 && (this.at(reading, i + length - 1)?.length ?? 1) > 1) return undefined;
    const entry = reading.hitEntries[best]!;
    let row = this.rows.get(entry);
    if (row === undefined) {
      row = readRow(reading.lexicon, entry, length);
      this.rows.set(entry, row);
    }
    return row ?? undefined;
  }
}

function readRow(lexicon: Lexicon, entry: number, length: number): Postposition | null {
  const slot = lexicon.cell(entry, "slot") as Postposition["slot"] | "";
  if (slot === "") return null;
  const isAdverb = lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
  return { slot, length, asks: isAdverb ? readCases(lexicon.cell(entry, "case")) : undefined };
}

/** Postpositions that say who does it by what stands before their `ilə`: `təşəbbüsü`. */
function readNouns(): ReadonlyMap<string, Postposition> {
  const nouns = new Map<string, Postposition>();
  for (const { lemma, cells } of readRows(eventsPostpositions)) {
    const slot = cells[1] as PostpositionSlot;
    const [noun, tail] = lemma.split(" ");
    if (tail === "ilə" && WHO.has(slot)) nouns.set(noun!, { slot, length: 1, asks: undefined });
  }
  return nouns;
}

/** Slots of those who do it or help, of whom two such nouns may tell. */
const WHO: ReadonlySet<PostpositionSlot> = new Set(["leader", "participant", "supporter"]);

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
