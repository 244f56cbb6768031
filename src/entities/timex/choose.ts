import type { Clause, Context, Tense } from "./context.ts";
import { type Bounds, boundsOf, type Reckoned } from "./period.ts";

/** Of several times that the words can mean, the one that direction or tense asks for. */
export function choose(
  choices: readonly Reckoned[],
  direction: -1 | 0 | 1 | undefined,
  context: Context,
): Reckoned | undefined {
  const { now } = context;
  if (now === undefined) return choices[0];
  const spans: Span[] = [];
  for (const reckoned of choices) {
    const bounds = wholeBounds(reckoned);
    if (bounds !== undefined) spans.push({ reckoned, bounds });
  }
  const today = now.day;
  if (direction === -1) return spans.findLast(({ bounds }) => bounds.last < today)?.reckoned;
  if (direction === 1) return spans.find(({ bounds }) => bounds.first > today)?.reckoned;
  const { tense, isSure } = context.clause();
  if (direction === 0) return nearest(spans, today, holidayWeights({ tense, isSure }));
  const isRange = choices.some(({ end }) => end !== undefined);
  const isStrict = isSure && (isRange || context.isAside?.() !== true);
  if (tense === "past" && isStrict) return lastBegun(spans, today);
  if (tense === "future" && isStrict) return firstToCome(spans, today);
  if (tense === "future" && !isSure) return nearest(spans, today, WEIGHTS.embedded);
  // In the present, a day of the week is rather to come: `bazar ertəsi yola düşürük`.
  const isOfWeek = tense === "present" && gapOf(spans) === A_WEEK;
  return nearest(spans, today, isOfWeek ? WEIGHTS.embedded : WEIGHTS[tense]);
}

/**
 * A range of the past may still go on. Of a day of the year that is just ahead it is told in the past what was decided:
 * `mayın 5-də matəm elan edilib`.
 */
function lastBegun(spans: readonly Span[], today: number): Reckoned | undefined {
  const limit = gapOf(spans) > A_YEAR_OR_SO ? today + JUST_AHEAD : today;
  return spans.findLast(({ reckoned }) => hasBegun(reckoned, limit))?.reckoned;
}

/** The days from one to the next. */
function gapOf([first, second]: readonly Span[]): number {
  return (second?.bounds.first ?? 0) - (first?.bounds.first ?? 0);
}

/** A range of the future does not end today. */
function firstToCome(spans: readonly Span[], today: number): Reckoned | undefined {
  return spans.find(({ reckoned, bounds }) => bounds.last > today || !hasBegun(reckoned, today - 1))
    ?.reckoned;
}

/** Of a holiday just ahead it is told in the past what is done for it: `Novruz bayramı ərəfəsində ağac əkilib`. */
function holidayWeights({ tense, isSure }: Clause): Weights {
  if (!isSure || tense === "none") return WEIGHTS.none;
  return tense === "future" ? WEIGHTS.future : WEIGHTS.present;
}

/** In days. */
const JUST_AHEAD = 2;
const A_YEAR_OR_SO = 300;
const A_WEEK = 7;

/** A time with the days that decide whether it is meant. */
interface Span {
  readonly reckoned: Reckoned;
  readonly bounds: Bounds;
}

/** The first of the nearest times. */
function nearest(spans: readonly Span[], today: number, weights: Weights): Reckoned | undefined {
  let best: Reckoned | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { reckoned, bounds } of spans) {
    const away = distance(bounds, today, weights);
    if (away >= least) continue;
    least = away;
    best = reckoned;
  }
  return best;
}

function hasBegun({ start }: Reckoned, day: number): boolean {
  const bounds = boundsOf(start);
  return bounds !== undefined && bounds.first <= day;
}

/** How far the past and the future are, where tense is a hint: with a verb in the present (`martın 5-dən tətbiq edilir`) the past is meant unless the future is much nearer. */
interface Weights {
  readonly past: number;
  readonly future: number;
}

const WEIGHTS: Readonly<Record<Tense | "embedded", Weights>> = {
  past: { past: 1, future: 8 },
  future: { past: 8, future: 1 },
  embedded: { past: 3, future: 1 },
  present: { past: 1, future: 3 },
  none: { past: 1, future: 1 },
};

/** Where a range ends decides: `yanvar-sentyabr` in November is this year's. */
function wholeBounds({ start, end }: Reckoned): Bounds | undefined {
  return boundsOf(end ?? start);
}

function distance({ first, last }: Bounds, today: number, { past, future }: Weights): number {
  if (today < first) return (first - today) * future;
  return today > last ? (today - last) * past : 0;
}
