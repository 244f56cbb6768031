import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import type { Mutable } from "../../engine/mutable.ts";
import type { Match } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isDayOfMonth } from "./calendar.ts";
import { HANDLERS } from "./capture-handlers.ts";
import type { Draft } from "./draft.ts";
import { addTimeOfDay } from "./draft-time-of-day.ts";
import { endsInCase } from "./endings.ts";
import type { Point, Quantity, Step, TimeExpression } from "./expression.ts";
import type { Unit } from "./units.ts";

/**
 * Turns the captures of a match, in the order of the text, into a time expression. What is captured as `to.…` belongs to the end
 * of a range. Returns undefined for what is no time: `32 may`.
 */
export function toExpression(match: Match, reading: Analyses): TimeExpression | undefined {
  const from = draftOf(match, reading, isOfStart);
  if (from === undefined) return undefined;
  if (Object.keys(match.captures).every(isOfStart)) return finish(from, undefined);
  const to = draftOf(match, reading, isOfEnd, from);
  return to && finish(from, to);
}

const TO = "to.";

function isOfEnd(name: string): boolean {
  return name.startsWith(TO);
}

function isOfStart(name: string): boolean {
  return !isOfEnd(name);
}

/** For rules whose match is nothing but a time. */
export function buildTime(match: Match, reading: Analyses): Built | undefined {
  const expression = toExpression(match, reading);
  if (expression === undefined) return undefined;
  // `martın 9-dan 13-dək`: without the last ending, the first would be left hanging.
  const keepsCase =
    expression.end !== undefined && endsInCase(reading, match.end, CASE.terminative);
  return { value: expression, type: expression.kind, keepsCase };
}

/** The amounts of time that a match tells, for rules whose match is a length. */
export function toQuantities(match: Match, reading: Analyses): readonly Quantity[] {
  return draftOf(match, reading, isOfAmount)?.quantities ?? [];
}

const AMOUNTS = ["count", "countUnit", "more", "moreUnit", "most", "mostUnit", "half"];

function isOfAmount(name: string): boolean {
  return AMOUNTS.includes(name);
}

/** What the captures of some names say. */
function draftOf(
  { captures }: Match,
  reading: Analyses,
  isChosen: (name: string) => boolean,
  from?: Draft,
): Draft | undefined {
  const draft: Draft = {
    origin: "open",
    steps: [],
    isBeforeEra: from?.isBeforeEra ?? false,
    isOfEra: from?.isOfEra ?? false,
    quantities: [],
  };
  if (from?.dayPart !== undefined) draft.dayPart = from.dayPart;
  for (const name in captures) {
    if (!isChosen(name)) continue;
    const handler = HANDLERS[isOfEnd(name) ? name.slice(TO.length) : name];
    if (handler === undefined) throw new Error(`no handler for the capture "${name}"`);
    if (!handler(draft, reading, captures[name]!)) return undefined;
  }
  addTimeOfDay(draft);
  return isDay(draft.steps) ? draft : undefined;
}

function finish(from: Draft, to: Draft | undefined): TimeExpression | undefined {
  const isTime = from.clock !== undefined || from.dayPart !== undefined || isClockShift(from);
  const expression: Mutable<TimeExpression> = { kind: isTime ? "time" : "date" };
  // A range from the end of one time to the middle of another is told by both of them.
  const isPart = to !== undefined && PART_MODS.includes(from.mod ?? "");
  if (from.mod !== undefined && !isPart) expression.mod = from.mod;
  if (from.zone !== undefined) expression.zone = from.zone;
  if (from.value !== undefined) {
    expression.value = from.value;
    return expression;
  }
  if (from.steps.length === 0 || to?.steps.length === 0) return undefined;
  expression.start = toPoint(from, to);
  if (to !== undefined) expression.end = toPoint(to);
  return expression;
}

const PART_MODS = ["START", "MID", "END"];

function isClockShift({ steps }: Draft): boolean {
  return steps.some(
    (step) => step.op === "shift" && step.quantities.some(({ unit }) => unit.startsWith("T")),
  );
}

const FIRST = -1;

/** The order steps are taken in, whatever the order in the text: `14 noyabr 2025`. */
const UNIT_ORDER: readonly Unit[] = ["ML", "CE", "DE", "Y", "M", "D"];

/** A range may say its year at its end: `28 noyabr – 5 dekabr 2025-ci il`. */
function toPoint({ origin, direction, steps }: Draft, to?: Draft): Point {
  const year = to?.steps.find((step) => step.op === "set" && step.unit === "Y");
  const hasYear = steps.some((step) => step.op !== "set" || step.unit === "Y");
  const all = year === undefined || hasYear ? steps : [year, ...steps];
  const rank = (step: Step): number => {
    if (step.op === "around") return FIRST;
    return step.op === "set" && UNIT_ORDER.includes(step.unit) ? UNIT_ORDER.indexOf(step.unit) : 99;
  };
  const isOrdered = all.length === 1 || all.some(({ op }) => op === "shift");
  const ordered = isOrdered ? all : all.toSorted((a, b) => rank(a) - rank(b));
  return direction === undefined
    ? { origin, steps: ordered }
    : { origin, steps: ordered, direction };
}

/** Can the month have such a day? */
function isDay(steps: readonly Step[]): boolean {
  const month = steps.find((step) => step.op === "set" && step.unit === "M");
  const day = steps.find((step) => step.op === "set" && step.unit === "D");
  if (month?.op !== "set" || day?.op !== "set" || month.n < 1) return true;
  return isDayOfMonth(month.n, day.n);
}
