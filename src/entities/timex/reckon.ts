import { choose } from "./choose.ts";
import { containers, openUnit } from "./containers.ts";
import type { Context } from "./context.ts";
import type { Point, TimeExpression } from "./expression.ts";
import { boundsOf, containerOf, nextPeriod, type Period, type Reckoned } from "./period.ts";
import { walk } from "./take-steps.ts";

/** Works out a point or range of time; undefined where its steps make no sense. */
export function reckon(expression: TimeExpression, context: Context): Reckoned | undefined {
  const { start, end } = expression;
  if (start === undefined) return undefined;
  const choices: Reckoned[] = [];
  for (const container of containers(start, context)) {
    const reckoned = reckonFrom(start, end, container, context);
    if (reckoned !== undefined) choices.push(reckoned);
  }
  if (choices.length <= 1) return choices[0];
  return choose(choices, start.direction, context);
}

function reckonFrom(
  start: Point,
  end: Point | undefined,
  container: Period | undefined,
  context: Context,
): Reckoned | undefined {
  const first = walk(start.steps, container);
  if (first === undefined || end === undefined) return first;
  const last = reckonEnd(end, first.start, context);
  return last && { start: first.start, end: last };
}

/** The end of a range is the nearest such time after its start: `dekabrın 28-dən yanvarın 5-dək`. */
function reckonEnd(end: Point, start: Period, context: Context): Period | undefined {
  if (end.origin !== "open") {
    const reckoned = reckon({ kind: "date", start: end }, context);
    return reckoned?.end ?? reckoned?.start;
  }
  const [first] = end.steps;
  if (first === undefined) return undefined;
  const around = containerOf(start, openUnit(first));
  const limit = boundsOf(start)?.first;
  for (const count of [0, 1]) {
    const container = around && canMove(around) ? nextPeriod(around, count) : around;
    const reckoned = walk(end.steps, container);
    const bounds = reckoned && boundsOf(reckoned.start);
    if (reckoned === undefined) continue;
    if (limit === undefined || bounds === undefined) return reckoned.start;
    const isNextDay = isEarlierHour(reckoned.start, start);
    if (bounds.last > limit || (bounds.last === limit && !isNextDay)) return reckoned.start;
  }
  return undefined;
}

/** `saat 23:00-dan 06:00-dək` ends on the next day. */
function isEarlierHour(end: Period, { clock }: Period): boolean {
  return clock !== undefined && end.clock !== undefined && end.clock < clock;
}

function canMove(period: Period): boolean {
  return period.unit !== "CE" && boundsOf(period) !== undefined;
}
