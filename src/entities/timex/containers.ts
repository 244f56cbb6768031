import type { Context, Now } from "./context.ts";
import type { Point, Step } from "./expression.ts";
import { unitOfShift } from "./move.ts";
import {
  atClock,
  containerOf,
  dayPeriod,
  LAST_CENTURY,
  nextPeriod,
  type Period,
  periodAround,
} from "./period.ts";
import type { Unit } from "./units.ts";

/** Periods that the first step of a point may be taken in: one where it is said, several where tense must choose. */
export function containers(point: Point, context: Context): (Period | undefined)[] {
  const { now } = context;
  const [first] = point.steps;
  if (first === undefined) return [];
  const today = now && moment(now);
  switch (point.origin) {
    case "now":
      if (first.op !== "shift") return [today];
      if (context.isOfEvent?.() === true) return [undefined];
      return [toldBefore(context, first) ?? (isPastAhead(context, first) ? undefined : today)];
    case "told":
      return [lastTold(context, first, 0, latestOf(context)) ?? today];
    case "either":
      return [toldHere(context, first) ?? toldBefore(context, first) ?? today];
    case "open":
      return openContainers(point, context, today);
  }
}

/** A time told in the same sentence, unless the sentence speaks of the future. */
function toldHere(context: Context, first: Step): Period | undefined {
  const told = lastTold(context, first, context.sentence);
  return told === undefined || context.clause().tense === "future" ? undefined : told;
}

/** What is past and yet later (`1989-cu ildə evlənib. Üç il sonra qızı olub`) came after a time of the story, not after the text. */
function toldBefore(context: Context, first: Step): Period | undefined {
  if (!isAhead(first) || context.isAside?.() === true) return undefined;
  const latest = latestOf(context);
  if (latest === undefined) return undefined;
  const { sentence } = context;
  return (
    lastTold(context, first, sentence, latest) ??
    lastTold(context, first, sentence - STORY_SENTENCES, latest)
  );
}

function isAhead(step: Step): boolean {
  return (step.op === "shift" && step.sign > 0) || (step.op === "around" && step.shift > 0);
}

/** `Ölümündən 20 il sonra kitabı çap olunub`: after what is not told, and not after the text. Minutes later may be the same day. */
function isPastAhead(context: Context, first: Extract<Step, { op: "shift" }>): boolean {
  if (!isAhead(first) || context.isAside?.() === true) return false;
  const isOfDay = first.quantities[0]?.unit.startsWith("T") === true;
  return latestOf(context) !== undefined && !(isOfDay && context.now?.minute === undefined);
}

/** What is told as past was on no day to come: after `bayram mayın 20-də olacaq`, `həmin gün yağış yağıb` is of another day. */
function latestOf({ now, clause }: Context): number | undefined {
  if (now === undefined) return undefined;
  const { tense, isSure } = clause();
  return isSure && tense === "past" ? now.day : undefined;
}

/** The time last told that is fine enough for a step to start from, of `həmin gün` a day; else the time last told. */
function lastTold(
  { told }: Context,
  step: Step,
  sentence: number,
  latest?: number,
): Period | undefined {
  const unit = step.op === "around" ? step.unit : step.op === "shift" ? unitOfShift(step) : "ML";
  return told.last(unit, sentence, latest) ?? told.last("ML", sentence, latest);
}

function openContainers(
  { steps }: Point,
  context: Context,
  today: Period | undefined,
): (Period | undefined)[] {
  const { now, told } = context;
  const first = steps[0]!;
  if (first.op === "clock" || first.op === "part") return [dayOfClock(first, context) ?? today];
  if (first.op !== "set" && first.op !== "easter") return [today];
  if (first.op === "set" && isAbsolute(first)) return [undefined];
  const unit = openUnit(first);
  if (unit === "CE") return [LAST_CENTURY];
  const anchor = unit === "M" ? told.last("M") : undefined;
  if (anchor !== undefined) return [containerOf(anchor, "M")];
  if (now === undefined) return [undefined];
  const around = periodAround(now.day, unit);
  const story = yearBefore(steps, context) ?? yearOfStory(steps, context, around);
  if (story !== undefined) return [story];
  return [-1, 0, 1].map((count) => nextPeriod(around, count));
}

/** A time of day is of the day told just before, in this sentence or the last; alone in its line, of the text. */
function dayOfClock(
  { op }: Step,
  { told, sentence, isLine, isUntil }: Context,
): Period | undefined {
  if (isLine === true) return undefined;
  // `iyulun 7-dən 13-dək (saat 18:00-dək)` ends at that hour of the last day.
  const isEnd = op === "clock" && isUntil?.() === true;
  return isEnd ? told.lastEndOf("D", sentence - 1) : told.last("D", sentence - 1);
}

/** The year that stands right before a month: `iki il əvvəl, mayın 5-də`. */
function yearBefore([first]: readonly Step[], { apposed }: Context): Period | undefined {
  const isMonth = first?.op === "set" && first.unit === "M";
  return isMonth && apposed?.unit === "Y" && apposed.year !== undefined ? apposed : undefined;
}

/**
 * The year of a story of the past that a month or day without a year goes on with: of `2020-ci il noyabrın 10-da … . Noyabrın 20-də …`
 * it is the same, of a month (`2024-cü ilin may və iyun ayları`) only in the same sentence. Only soon after the time told; else the
 * nearest is meant, as of days of mourning that are kept every year.
 */
function yearOfStory(
  steps: readonly Step[],
  { told, sentence, clause }: Context,
  thisYear: Period,
): Period | undefined {
  const [month, day] = steps;
  const isDay = day?.op === "set" && day.unit === "D";
  if (month?.op !== "set" || month.unit !== "M" || (!isDay && day !== undefined)) return undefined;
  const last = told.last("M", isDay ? sentence - STORY_SENTENCES : sentence);
  if (last?.year === undefined || last.month === undefined || last.year >= thisYear.year!)
    return undefined;
  const months = month.n - last.month;
  if (months < 0 || months > STORY_MONTHS || (months === 0 && !isLater(steps, last)))
    return undefined;
  const { tense, isSure } = clause();
  const isNow = tense === "future" || (tense === "present" && isSure);
  return isNow ? undefined : { unit: "Y", year: last.year };
}

const STORY_SENTENCES = 5;

const STORY_MONTHS = 2;

/** A later day of the same month, or a time of the same day: `noyabrın 9-dan 10-na keçən gecə`. */
function isLater([, day, time]: readonly Step[], { day: last = 31 }: Period): boolean {
  return day?.op === "set" && (day.n > last || (day.n === last && time !== undefined));
}

/** The day of the text, with its time of day if that is known. */
function moment({ day, minute }: Now): Period {
  return minute === undefined ? dayPeriod(day) : atClock(dayPeriod(day), "TM", minute);
}

function isAbsolute({ unit, n }: Step & { op: "set" }): boolean {
  return unit === "Y" || unit === "CE" || unit === "ML" || (unit === "DE" && n > 9);
}

/** The unit whose number is not said when a point begins with a step: of a month the year, of a day the month. */
export function openUnit(step: Step): Unit {
  if (step.op === "easter") return "Y";
  if (step.op !== "set") return "D";
  switch (step.unit) {
    case "D":
      return "M";
    case "WD":
    case "WE":
      return "W";
    case "DE":
      return "CE";
    default:
      return "Y";
  }
}
