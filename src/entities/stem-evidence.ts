import type { Analyses } from "../analyses/analyze.ts";
import { FLAG, possessiveOf } from "../analyses/features.ts";
import { NumberCounts } from "../engine/number-counts.ts";
import type { Settled } from "../mentions/settle.ts";

/**
 * Which stems the last words of a text's mentions may have: `Putin`, `Putinin` and `Putinlə` share one.
 *
 * Counted are different forms, not occurrences: a name that is said twenty times in one case proves nothing of its stem. Stems are
 * known by their hash, since thousands of them are asked for and none is ever shown.
 */
export class StemEvidence {
  private readonly reading: Analyses;
  private readonly stems: NumberCounts;

  /** Gathers the stems of every mention. */
  constructor(reading: Analyses, mentions: readonly Settled[]) {
    const { forms, table } = reading;
    const seen = new NumberCounts(mentions.length);
    let most = 0;
    for (let i = 0; i < mentions.length; i++) {
      const form = forms[mentions[i]!.endToken - 1]!;
      most += 1 + table.first[form + 1]! - table.first[form]!;
    }
    this.reading = reading;
    this.stems = new NumberCounts(most);
    for (let i = 0; i < mentions.length; i++) {
      const form = forms[mentions[i]!.endToken - 1]!;
      if (seen.add(form) === 1) this.addForm(form);
    }
  }

  /** How many forms other than this one may have its first `length` units for a stem. */
  othersWith(form: number, length: number): number {
    return Math.max(1, this.stems.countOf(this.reading.table.prefixHash(form, length))) - 1;
  }

  private addForm(form: number): void {
    const { table } = this.reading;
    const whole = table.lengthOf(form);
    this.stems.add(table.prefixHash(form, whole));
    let lengths = 0;
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const stem = table.stems[a]!;
      if (stem >= Math.min(whole, 32) || !isStemOfName(this.reading, a)) continue;
      if ((lengths & (1 << stem)) === 0) this.stems.add(table.prefixHash(form, stem));
      lengths |= 1 << stem;
    }
  }
}

/**
 * Has analysis `a` nothing on its stem but what a name may take and stay the same name, no possessive and no plural, and is the stem
 * more than the first letter of `Cun`?
 */
export function isStemOfName({ table }: Analyses, a: number): boolean {
  const features = table.features[a]!;
  if (features & (FLAG.plural | FLAG.derived | FLAG.verb) || possessiveOf(features) !== 0)
    return false;
  return table.bases[a] === table.stems[a] && table.stems[a]! > 1;
}
