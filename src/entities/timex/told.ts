import { boundsOf, type Period, type Reckoned } from "./period.ts";
import { isAsFineAs, type Unit } from "./units.ts";

/** Units of some months. */
const MONTHS: readonly Unit[] = ["M", "Q", "H"];

/** The times a text has told so far: what `həmin gün`, `ertəsi gün` and `ayın 14-də` are reckoned from. */
export class Told {
  private readonly starts: Period[] = [];
  /** Of ranges their ends, of other times themselves. */
  private readonly ends: Period[] = [];
  private readonly sentences: number[] = [];
  private lastEnd = -1;

  /** @param endToken the token after the mention that tells it */
  add({ start, end = start }: Reckoned, sentence: number, endToken: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.sentences.push(sentence);
    this.lastEnd = endToken;
  }

  /** The last time told, if its mention ends at a token. */
  endingAt(token: number): Period | undefined {
    return token === this.lastEnd ? this.starts.at(-1) : undefined;
  }

  /**
   * The months last told, in a year; undefined if none were. They are compared with those of another year: where the year `isNear`, as
   * in `ötən ilin eyni dövrü`, and they are told of that very year, the one before is meant.
   */
  monthsIn(year: number | undefined, isNear: boolean): Reckoned | undefined {
    const i = this.starts.findLastIndex(({ unit, year: own }) => MONTHS.includes(unit) && own);
    const [start, end] = [this.starts[i], this.ends[i]];
    if (start?.year === undefined || end?.year === undefined || year === undefined)
      return undefined;
    const moved = (isNear && start.year === year ? year - 1 : year) - start.year;
    const first = { ...start, year: start.year + moved };
    return start === end
      ? { start: first }
      : { start: first, end: { ...end, year: end.year + moved } };
  }

  /** The last time told, from a sentence on, that is as fine as a unit and begins by a day; of those, one that is known. */
  last(unit: Unit, sentence = 0, latest = Number.POSITIVE_INFINITY): Period | undefined {
    return lastOf(this.starts, unit, this.sentences, sentence, latest);
  }

  /** The same, of a range its end. */
  lastEndOf(unit: Unit, sentence: number): Period | undefined {
    return lastOf(this.ends, unit, this.sentences, sentence, Number.POSITIVE_INFINITY);
  }
}

function lastOf(
  periods: readonly Period[],
  unit: Unit,
  sentences: readonly number[],
  sentence: number,
  latest: number,
): Period | undefined {
  for (let i = periods.length - 1; i >= 0 && sentences[i]! >= sentence; i--) {
    const period = periods[i]!;
    if (!isAsFineAs(period.unit, unit)) continue;
    const bounds = boundsOf(period);
    if (bounds !== undefined && bounds.first <= latest) return period;
  }
  return undefined;
}
