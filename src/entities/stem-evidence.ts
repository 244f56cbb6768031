import type { Analyses } from "../analyses/analyze.ts";
import { FLAG, possessiveOf } from "../analyses/features.ts";
import type { Settled } from "../mentions/settle.ts";

/**
 * Which stems the last words of a text's mentions may have: `Putin`, `Putinin` and `Putinlə` share one.
 *
 * Counted are different forms, not occurrences: a name that is said twenty times in one case proves nothing of its stem.
 */
export class StemEvidence {
  private readonly counts = new Map<string, number>();
  private readonly seen = new Set<number>();

  /** How many other forms than this one may have the stem. */
  othersWith(stem: string): number {
    return (this.counts.get(stem) ?? 1) - 1;
  }

  /** Counts the stems of a word in a name's end. */
  addInflected(reading: Analyses, i: number): void {
    const form = reading.forms[i]!;
    if (this.seen.has(form)) return;
    this.seen.add(form);
    const { table } = reading;
    const key = table.keyText(form);
    const lengths = new Set([key.length]);
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const stem = table.stems[a]!;
      if (hasOuterEndingsOnly(table.features[a]!) && table.bases[a] === stem) lengths.add(stem);
    }
    for (const length of lengths) this.count(key.slice(0, length));
  }

  private count(stem: string): void {
    this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }
}

/** Gathers the stems of every named mention. */
export function gatherStems(reading: Analyses, mentions: readonly Settled[]): StemEvidence {
  const evidence = new StemEvidence();
  for (const { endToken } of mentions) evidence.addInflected(reading, endToken - 1);
  return evidence;
}

/** Endings that a name may take and stay the same name: no possessive, no plural, no word made of it. */
export function hasOuterEndingsOnly(features: number): boolean {
  return (
    (features & (FLAG.plural | FLAG.derived | FLAG.verb)) === 0 && possessiveOf(features) === 0
  );
}
