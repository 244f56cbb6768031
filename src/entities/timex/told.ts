import { boundsOf, isAsFineAs, type Period, type Unit } from "./period.ts";

/** The times a text has told so far: what `həmin gün`, `ertəsi gün` and `ayın 14-də` are reckoned from. */
export class Told {
  private readonly periods: Period[] = [];
  private readonly sentences: number[] = [];

  add(period: Period, sentence: number): void {
    this.periods.push(period);
    this.sentences.push(sentence);
  }

  /** The last time told, from a sentence on, that is as fine as a unit; of those, one that is known. */
  last(unit: Unit, sentence = 0): Period | undefined {
    for (let i = this.periods.length - 1; i >= 0 && this.sentences[i]! >= sentence; i--) {
      const period = this.periods[i]!;
      if (isAsFineAs(period.unit, unit) && boundsOf(period) !== undefined) return period;
    }
    return undefined;
  }
}
