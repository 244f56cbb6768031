import type { Analyses } from "../../analyses/analyze.ts";
import type { Settled } from "../../mentions/settle.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { toDayNumber } from "./calendar.ts";
import type { Now } from "./context.ts";
import type { TimeExpression } from "./expression.ts";
import type { Unit } from "./units.ts";

/** Code units from the start of a text in which a full date is taken for the day of the text. */
const HEAD = 200;

/**
 * The day of a text by its own dateline: a full date near the beginning (`Bakı, 21 noyabr 2025-ci il`) or alone on its line.
 */
export function findDateline(reading: Analyses, mentions: readonly Settled[]): Now | undefined {
  for (const mention of mentions) {
    if (mention.start > HEAD && !isAlone(reading, mention)) continue;
    const now = fullDay(mention.value as TimeExpression | undefined);
    if (now !== undefined && (mention.type === "date" || mention.type === "time")) return now;
  }
  return undefined;
}

/** Does a mention fill its line? */
function isAlone({ tokens }: Analyses, { firstToken, endToken }: Settled): boolean {
  const startsLine = (tokens.shapes[firstToken]! & SHAPE.lineStart) !== 0;
  const endsLine = endToken >= tokens.count || (tokens.shapes[endToken]! & SHAPE.lineStart) !== 0;
  return startsLine && endsLine;
}

/** The day that an expression writes out in full, with the time of day if it has one. */
function fullDay(expression: TimeExpression | undefined): Now | undefined {
  if (expression?.start === undefined || expression.end !== undefined) return undefined;
  const fields: Partial<Record<Unit, number>> = {};
  let minute: number | undefined;
  for (const step of expression.start.steps) {
    if (step.op === "set") fields[step.unit] = step.n;
    else if (step.op === "clock" && step.unit === "TM") minute = step.clock;
    else return undefined;
  }
  const { Y: year, M: month, D: day } = fields;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { day: toDayNumber({ year, month, day }), minute };
}
