import type { Analyses } from "../../analyses/analyze.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { TimeValue } from "../../types.ts";

/**
 * Works out the value of every temporal mention: from what is written, the reference date, the tense of its clause, and the time
 * last told.
 *
 * @returns a value for each of `mentions`, undefined where it is not temporal.
 */
export function resolveTimes(
  _reading: Analyses,
  mentions: readonly Settled[],
  _referenceDate: string | undefined,
): readonly (TimeValue | undefined)[] {
  return mentions.map(() => undefined);
}
