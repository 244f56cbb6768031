import type { Candidate } from "../../src/mentions/candidate.ts";
import { addCandidates } from "../../src/mentions/find-mentions.ts";
import { settle } from "../../src/mentions/settle.ts";
import { keyOf, type MarkedText } from "./marked-text.ts";

/** Counts what is found, what is marked, and what is both, by type. */
export class Tally {
  private readonly counts = new Map<string, { right: number; found: number; gold: number }>();

  add({ words, spans, gold }: MarkedText, odds: Float64Array | undefined): void {
    const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
    const candidates: Candidate[] = [];
    addCandidates(words.reading, spans, odds, candidates);
    for (const mention of settle(candidates)) {
      const match = marked.get(keyOf(mention));
      if (match?.optional) continue;
      this.row(mention.type).found++;
      if (match !== undefined) this.row(mention.type).right++;
    }
    for (const mention of gold) if (!mention.optional) this.row(mention.type).gold++;
  }

  /** Precision, recall and F1. */
  print(title: string): void {
    console.log(title);
    for (const [type, { right, found, gold }] of this.counts) {
      const figures = [right / found, right / gold, (2 * right) / (found + gold)];
      console.log(`  ${type.padEnd(14)}${figures.map((n) => n.toFixed(3)).join("  ")}`);
    }
  }

  private row(type: string): { right: number; found: number; gold: number } {
    const all = this.counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    this.counts.set(type, all);
    return all;
  }
}
