import type { Analyses } from "../analyses/analyze.ts";
import { FLAG, possessiveOf } from "../analyses/features.ts";
import { HASH_SEED, hashUnit } from "../engine/word-table.ts";
import type { Settled } from "../mentions/settle.ts";
import { lowerUnit } from "../text/fold-case.ts";

/**
 * Which stems the last words of a text's mentions may have: `Putin`, `Putinin` and `Putinlə` share one.
 *
 * Counted are different forms, not occurrences: a name that is said twenty times in one case proves nothing of its stem. Stems are
 * known by their hash, since thousands of them are asked for and none is ever shown.
 */
export class StemEvidence {
  private readonly counts = new Map<number, number>();
  private readonly seen = new Set<number>();

  /** How many other forms than that of token `i` may have its first `length` units for a stem. */
  othersWith(reading: Analyses, i: number, length: number): number {
    return (this.counts.get(stemHash(reading, i, length)) ?? 1) - 1;
  }

  /** Counts the stems of a word in a name's end. */
  add(reading: Analyses, i: number): void {
    const form = reading.forms[i]!;
    if (this.seen.has(form)) return;
    this.seen.add(form);
    const { table } = reading;
    const whole = table.lengthOf(form);
    this.count(stemHash(reading, i, whole));
    let lengths = 0;
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const stem = table.stems[a]!;
      if (stem >= Math.min(whole, 32) || !isStemOfName(reading, a)) continue;
      if ((lengths & (1 << stem)) === 0) this.count(stemHash(reading, i, stem));
      lengths |= 1 << stem;
    }
  }

  private count(hash: number): void {
    this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }
}

function stemHash({ tokens }: Analyses, i: number, length: number): number {
  const start = tokens.starts[i]!;
  const end = Math.min(tokens.ends[i]!, start + length);
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashUnit(hash, lowerUnit(tokens.text.charCodeAt(at)));
  return hash;
}

/** Gathers the stems of every mention. */
export function gatherStems(reading: Analyses, mentions: readonly Settled[]): StemEvidence {
  const evidence = new StemEvidence();
  for (const { endToken } of mentions) evidence.add(reading, endToken - 1);
  return evidence;
}

/** Has analysis `a` nothing on its stem but what a name may take and stay the same name: no possessive, no plural? */
export function isStemOfName({ table }: Analyses, a: number): boolean {
  const features = table.features[a]!;
  if (features & (FLAG.plural | FLAG.derived | FLAG.verb) || possessiveOf(features) !== 0)
    return false;
  return table.bases[a] === table.stems[a];
}
