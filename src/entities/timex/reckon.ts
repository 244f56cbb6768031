import {
  type CalendarDay,
  daysInMonth,
  easterOf,
  toCalendarDay,
  toDayNumber,
  weekdayOf as weekdayNumber,
} from "./calendar.ts";
import type { Point, Quantity, Step, TimeExpression } from "./expression.ts";
import {
  addMonthsToDay,
  type Bounds,
  boundsOf,
  dayPeriod,
  nextPeriod,
  nthWeekday,
  type Period,
  periodAround,
  type Reckoned,
} from "./period.ts";
import type { Told } from "./told.ts";
import { countIn, inFiner, isAsFineAs, type Unit } from "./units.ts";

/** What tense says of a time: it lies before, after or at the time of the text, or nothing. */
export type Tense = "past" | "future" | "present" | "none";

/** The tense of the clause a time stands in, if it is sure which one that is. */
export interface Clause {
  readonly tense: Tense;
  readonly isSure: boolean;
}

/** When a text was written. */
export interface Now {
  readonly day: number;
  /** Minutes since midnight, if they are known. */
  readonly minute: number | undefined;
}

/** What a time is reckoned from. */
export interface Context {
  readonly now: Now | undefined;
  /** Asked only where it decides. */
  readonly clause: () => Clause;
  /** It names a day (`8 Mart ərəfəsində`, `martın 8-i üçün`) or a limit (`martın 8-dək`) of no range, and does not say when the verb took place. */
  readonly isAside?: () => boolean;
  readonly told: Told;
  readonly sentence: number;
  /** It is counted from what happens: `qəbul edildikdən üç ay sonra`. */
  readonly isOfEvent?: () => boolean;
  /** It says until when: `saat 18:00-dək`. */
  readonly isUntil?: () => boolean;
  /** It stands alone in its line. */
  readonly isLine?: boolean;
  /** The time told right before it. */
  readonly apposed?: Period | undefined;
}

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

/** Periods that the first step of a point may be taken in: one where it is said, several where tense must choose. */
function containers(point: Point, context: Context): (Period | undefined)[] {
  const { now } = context;
  const [first] = point.steps;
  if (first === undefined) return [];
  const today = now && moment(now);
  switch (point.origin) {
    case "now":
      if (first.op !== "shift") return [today];
      return [context.isOfEvent?.() === true ? undefined : (toldBefore(context, first) ?? today)];
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

/** `ondan bir gün sonra` needs a day to count from, `ondan iki il sonra` a year. */
function unitOfShift({ quantities: [first] }: { readonly quantities: readonly Quantity[] }): Unit {
  return first === undefined || first.unit.startsWith("T") ? "D" : first.unit;
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
  const { tense } = clause();
  return tense === "past" || tense === "none" ? { unit: "Y", year: last.year } : undefined;
}

const STORY_SENTENCES = 5;
const STORY_MONTHS = 2;

/** A later day of the same month, or a time of the same day: `noyabrın 9-dan 10-na keçən gecə`. */
function isLater([, day, time]: readonly Step[], { day: last = 31 }: Period): boolean {
  return day?.op === "set" && (day.n > last || (day.n === last && time !== undefined));
}

/** `60-cı illər` without a century are those of the twentieth. */
const LAST_CENTURY = { unit: "CE", n: 19 } as const satisfies Period;

/** The day of the text, with its time of day if that is known. */
function moment({ day, minute }: Now): Period {
  return minute === undefined ? dayPeriod(day) : atClock(dayPeriod(day), "TM", minute);
}

function isAbsolute({ unit, n }: Step & { op: "set" }): boolean {
  return unit === "Y" || unit === "CE" || unit === "ML" || (unit === "DE" && n > 9);
}

/** The unit whose number is not said when a point begins with a step: of a month the year, of a day the month. */
function openUnit(step: Step): Unit {
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

/** Takes the steps one after the other. */
function walk(steps: readonly Step[], container: Period | undefined): Reckoned | undefined {
  let reached: Reckoned | undefined = container && { start: container };
  for (const step of steps) {
    const next =
      step.op === "shift" && step !== steps[0] ? shiftTold(reached, step) : take(step, reached);
    // A part of what is not wholly known (`noyabrın ikinci yarısı`, of no known year) is told by its whole.
    if (next === undefined) return PARTS.includes(step.op) ? reached : undefined;
    reached = next;
  }
  return reached;
}

const PARTS: readonly Step["op"][] = ["some", "half", "weekdayOf", "tenDays"];

function take(step: Step, from: Reckoned | undefined): Reckoned | undefined {
  const base = from?.start;
  switch (step.op) {
    case "set":
      return quarterOfCentury(base, step.unit, step.n) ?? single(setUnit(step, base));
    case "around":
      if (base !== undefined && !isAsFineAs(base.unit, step.unit))
        return single(step.shift === 0 ? base : unknown(step.unit));
      return single(around(base, step.unit, step.shift));
    case "same":
      return single(base && (dayIn(base) ?? base));
    case "shift":
      return shift(base, step.quantities, step.sign);
    case "some":
      return base && some(base, step.unit, step.count, step.from);
    case "half":
      return base && (halfOfSeason(from, step.n) ?? half(base, step.n));
    case "weekdayOf":
      return single(base && weekdayOf(base, step.weekday, step.n));
    case "easter":
      return single(base?.year === undefined ? undefined : { unit: "D", ...easterOf(base.year) });
    case "tenDays":
      return base && tenDays(base, step.n);
    case "clock": {
      return { start: atClock(base && dayIn(base), step.unit, step.clock) };
    }
    case "part": {
      return { start: partOf(base && dayIn(base), step.part, step.hours) };
    }
    case "eve": {
      const bounds = base && boundsOf(base);
      return bounds && { start: dayPeriod(bounds.first - 1) };
    }
    case "school":
      return school(base, step.shift);
  }
}

/** The day that a time lies in; of a longer one no day is known. */
function dayIn(period: Period): Period | undefined {
  return isAsFineAs(period.unit, "D") ? containerOf(period, "D") : undefined;
}

/** A minute or second of a day, or of an unknown one. */
function atClock(of: Period | undefined, unit: "TM" | "TS", clock: number): Period {
  return { unit, year: of?.year, month: of?.month, day: of?.day, clock };
}

/** A part of a day, or of an unknown one. */
function partOf(of: Period | undefined, part: string, hours: Period["hours"]): Period {
  return { unit: "PART", year: of?.year, month: of?.month, day: of?.day, part, hours };
}

function single(period: Period | undefined): Reckoned | undefined {
  return period && { start: period };
}

/** The n-th of a unit in a period; of an unknown one where there is no period. */
function setUnit(step: Step & { op: "set" }, base: Period | undefined): Period | undefined {
  const { unit, n, isBefore } = step;
  switch (unit) {
    case "Y":
      return { unit, year: n };
    case "ML":
    case "CE":
      return isBefore ? { unit, n, isBefore } : { unit, n };
    case "DE":
      return { unit, n: n > 9 || base?.unit !== "CE" ? n : (base.n ?? LAST_CENTURY.n) * 10 + n };
    case "M":
    case "H":
    case "Q":
    case "SN":
      return n < 1 ? lastOf(base, unit) : monthLike(unit, n, base);
    case "D":
      return dayOf(n, base);
    case "W":
      return weekIn(n, base);
    case "WD":
      return weekdayIn(n, base);
    case "WE":
      return base ? around(base, "WE", 0) : { unit: "WE" };
    default:
      return undefined;
  }
}

function monthLike(
  unit: "M" | "H" | "Q" | "SN",
  n: number,
  base: Period | undefined,
): Period | undefined {
  const limit = { M: 12, H: 2, Q: 4, SN: 4 }[unit];
  if (n > limit) return undefined;
  const year = base && containerOf(base, "Y")?.year;
  return unit === "M" ? { unit, year, month: n } : { unit, year, n };
}

function lastOf(base: Period | undefined, unit: Unit): Period | undefined {
  const bounds = base && boundsOf(base);
  return bounds && periodAround(bounds.last, unit);
}

/** The n-th day of a month, of a week or a year; from the end where n is negative. */
function dayOf(n: number, base: Period | undefined): Period | undefined {
  if (base === undefined || base.unit === "M") {
    if (base?.month !== undefined && n > daysInMonth(base.year ?? 2000, base.month))
      return undefined;
    return n > 31 ? undefined : { unit: "D", year: base?.year, month: base?.month, day: n };
  }
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  const day = n > 0 ? bounds.first + n - 1 : bounds.last + n + 1;
  return day > bounds.last ? undefined : dayPeriod(day);
}

/** The n-th ISO week of a year or month: like a year's, the first week of a month is the one with its first Thursday. */
function weekIn(n: number, base: Period | undefined): Period | undefined {
  if (base === undefined) return undefined;
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  if (n < 1) return periodAround(bounds.last - 3, "W");
  const thursday = bounds.first + ((11 - weekdayNumber(bounds.first)) % 7);
  const day = thursday + 7 * (n - 1);
  return day > bounds.last ? undefined : periodAround(day, "W");
}

/** A day of a week; of a longer period the first such day. */
function weekdayIn(n: number, base: Period | undefined): Period | undefined {
  const bounds = base && boundsOf(base);
  if (base === undefined || bounds === undefined) return { unit: "WD", n };
  const monday = bounds.first - weekdayNumber(bounds.first) + 1;
  const day = monday + n - 1;
  return dayPeriod(day < bounds.first && base.unit !== "D" ? day + 7 : day);
}

function weekdayOf(base: Period, weekday: number, n: number): Period | undefined {
  const bounds = boundsOf(base);
  const day = bounds && nthWeekday(bounds, weekday, n);
  return day === undefined ? undefined : dayPeriod(day);
}

/** The period of a unit around another period, or one some units away. */
function around(base: Period | undefined, unit: Unit, shift: number): Period | undefined {
  if (base === undefined) return unknown(unit);
  if (unit === "TH" || unit === "TM" || unit === "TS")
    return base.clock === undefined ? undefined : base;
  const container = containerOf(base, unit);
  if (container === undefined) return undefined;
  return shift === 0 ? container : nextPeriod(container, shift);
}

/** A unit of no known time: `ötən il` in a text of no known date. */
function unknown(unit: Unit): Period | undefined {
  return NUMBERED.includes(unit) ? undefined : { unit };
}

/** Units that are nothing without their number. */
const NUMBERED: readonly Unit[] = ["SY", "SN", "WE", "WD", "PART"];

/** The period of a unit that a period lies in, unknown parts kept. */
function containerOf(period: Period, unit: Unit): Period | undefined {
  if (period.unit === unit) return period;
  const bounds = boundsOf(period);
  if (bounds !== undefined) return periodAround(bounds.first, unit);
  if (unit === "Y") return { unit, year: period.year };
  if (unit === "M") return { unit, year: period.year, month: period.month };
  return period.unit === "D"
    ? undefined
    : { unit: "D", year: period.year, month: period.month, day: period.day };
}

/** Moves a period by amounts of time. From the day of the text, the amount's unit is how exact the result is. */
function shift(
  base: Period | undefined,
  quantities: readonly Quantity[],
  sign: 1 | -1,
): Reckoned | undefined {
  const [main] = quantities;
  if (main === undefined) return undefined;
  if (base === undefined || !isAsFineAs(base.unit, unitOfShift({ quantities })))
    return single(unknown(main.unit));
  const start = move(
    base,
    quantities.map(({ unit, count }) => ({ unit, count: sign * count })),
  );
  if (main.high === undefined || start === undefined) return single(start);
  const end = move(base, [{ unit: main.unit, count: sign * main.high }]);
  return end && (sign > 0 ? { start, end } : { start: end, end: start });
}

/** Moves a time that was told, and keeps how exact it was: three months after a day is a day. */
function shiftTold(
  from: Reckoned | undefined,
  { quantities, sign }: Step & { op: "shift" },
): Reckoned | undefined {
  let period = from && (sign > 0 ? (from.end ?? from.start) : from.start);
  for (const { unit, count } of quantities) {
    period = period && moveKeeping(period, { unit, count: sign * count });
  }
  return single(period);
}

/** Of several amounts the last is how exact the result is: `üç il yarım əvvəl` is a month, three years and six months before today. */
function move(base: Period, amounts: readonly Quantity[]): Period | undefined {
  let period: Period | undefined = base;
  for (const [i, { unit, count }] of amounts.entries()) {
    if (period === undefined || !Number.isFinite(count)) return undefined;
    const isLast = i === amounts.length - 1;
    period = isLast ? moveBy(period, unit, count) : moveMoment(period, { unit, count });
  }
  return period;
}

/** Moves a day, or a moment of one, and keeps it as exact as it is. */
function moveMoment(base: Period, amount: Quantity): Period | undefined {
  if (amount.unit.startsWith("T")) return moveBy(base, amount.unit, amount.count);
  if (base.clock === undefined) return moveKeeping(base, amount);
  const day = moveKeeping({ ...base, unit: "D" }, amount);
  return day && atClock(day, "TM", base.clock);
}

/** `day` stays a day where it was told, but `üç ay əvvəl` from today is a month. */
function moveBy(base: Period, unit: Unit, count: number): Period | undefined {
  if (unit === "TH" || unit === "TM" || unit === "TS") return moveClock(base, unit, count);
  if (!Number.isInteger(count)) return moveBroken(base, unit, count);
  const container = containerOf(base, unit);
  return container && nextPeriod(container, count);
}

function moveClock(base: Period, unit: "TH" | "TM" | "TS", count: number): Period | undefined {
  if (base.clock === undefined)
    return { unit: "TM", year: base.year, month: base.month, day: base.day };
  const minutes = unit === "TH" ? count * 60 : unit === "TM" ? count : count / 60;
  return nextPeriod({ ...base, unit: "TM" }, Math.round(minutes));
}

/** A broken number of units is counted in the next finer one: half a year in months, half a quarter in days. */
function moveBroken(base: Period, unit: Unit, count: number): Period | undefined {
  if (unit === "D") return moveBy(base, unit, Math.sign(count) * Math.round(Math.abs(count)));
  const finer = inFiner(unit, count);
  return finer && moveBy(base, finer.unit, finer.count);
}

/** Moves a told day, month or year and keeps how exact it was: `noyabrın 14-dən iki həftə sonra`. */
function moveKeeping(base: Period, { unit, count }: Quantity): Period | undefined {
  if (base.unit !== "D") return moveBy(base, unit, count);
  const day = base as Period & CalendarDay;
  if (base.year === undefined) return undefined;
  const months = countIn("M", unit);
  if (months !== undefined)
    return { unit: "D", ...addMonthsToDay(day, Math.round(months * count)) };
  const days = countIn("D", unit) ?? 1;
  return dayPeriod(toDayNumber(day) + Math.round(days * count));
}

function some(
  base: Period,
  unit: Unit,
  count: number,
  from: "start" | "end",
): Reckoned | undefined {
  const bounds = boundsOf(base);
  if (bounds === undefined || !Number.isInteger(count) || count < 1) return undefined;
  const ofCentury =
    count === 1 ? quarterOfCentury(base, unit, from === "start" ? 1 : -1) : undefined;
  if (ofCentury !== undefined) return ofCentury;
  const edge = periodAround(from === "start" ? bounds.first : bounds.last, unit);
  const other = nextPeriod(edge, from === "start" ? count - 1 : 1 - count);
  return count === 1
    ? { start: edge }
    : from === "start"
      ? { start: edge, end: other }
      : { start: other, end: edge };
}

/** Of a year that begins in autumn (`mövsümün ilk yarısı`) the second half of the first year, then the first of the next. */
function halfOfSeason({ start, end }: Reckoned, n: 1 | 2): Reckoned | undefined {
  if (start.unit !== "Y" || end?.unit !== "Y") return undefined;
  return { start: { unit: "H", year: n === 1 ? start.year : end.year, n: n === 1 ? 2 : 1 } };
}

function half(base: Period, n: 1 | 2): Reckoned | undefined {
  if (boundsOf(base) === undefined && base.unit !== "Y") return undefined;
  switch (base.unit) {
    case "Y":
      return { start: { unit: "H", year: base.year, n } };
    case "CE":
      return years(firstYearOf(base) + (n === 1 ? 0 : 50), 50);
    case "DE":
      return years(base.n! * 10 + (n === 1 ? 0 : 5), 5);
    case "D": {
      const part = n === 1 ? "TMO" : "TAF";
      return { start: partOf(base, part, n === 1 ? [360, 719] : [720, 1079]) };
    }
    default:
      return halfOfDays(base, n);
  }
}

/** `XX əsrin birinci rübü`: of a century, a quarter is 25 years. */
function quarterOfCentury(base: Period | undefined, unit: Unit, n: number): Reckoned | undefined {
  if (unit !== "Q" || base?.unit !== "CE" || base.n === undefined) return undefined;
  return years(firstYearOf(base) + 25 * (n < 1 ? 3 : n - 1), 25);
}

/** The first year of a century. */
function firstYearOf({ n, isBefore }: Period): number {
  return isBefore ? -100 * (n! + 1) + 1 : n! * 100 + 1;
}

function years(first: number, count: number): Reckoned {
  return { start: { unit: "Y", year: first }, end: { unit: "Y", year: first + count - 1 } };
}

function halfOfDays(base: Period, n: 1 | 2): Reckoned | undefined {
  const bounds = boundsOf(base);
  if (bounds === undefined) return undefined;
  const middle =
    base.unit === "M" ? bounds.first + 14 : Math.floor((bounds.first + bounds.last) / 2);
  return n === 1
    ? { start: dayPeriod(bounds.first), end: dayPeriod(middle) }
    : { start: dayPeriod(middle + 1), end: dayPeriod(bounds.last) };
}

/** The first, second or third ten days of a month; the third is what is left. */
function tenDays(month: Period, n: number): Reckoned | undefined {
  const bounds = boundsOf(month);
  if (bounds === undefined || month.unit !== "M") return undefined;
  const first = bounds.first + 10 * (n - 1);
  return { start: dayPeriod(first), end: dayPeriod(n === 3 ? bounds.last : first + 9) };
}

/** The school year or season around a day. */
function school(base: Period | undefined, shift: number): Reckoned | undefined {
  const bounds = base && boundsOf(base);
  if (bounds === undefined) return undefined;
  const { year, month } = toCalendarDay(bounds.first);
  return years((month >= SCHOOL_START ? year : year - 1) + shift, 2);
}

/** September: lessons begin in the middle of it, but from its first day on the year is spoken of as this one. */
const SCHOOL_START = 9;

/** Of several times that the words can mean, the one that direction or tense asks for. */
function choose(
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
  if (direction === 0) {
    const isToCome = tense === "future" && isSure;
    return nearest(spans, today, isToCome ? WEIGHTS.future : WEIGHTS.none);
  }
  const isRange = choices.some(({ end }) => end !== undefined);
  const isStrict = isSure && (isRange || context.isAside?.() !== true);
  // A range of the past may still go on; one of the future does not end today. Of a day of the year that is just ahead it is told
  // in the past what was decided: `mayın 5-də matəm elan edilib`.
  if (tense === "past" && isStrict) {
    const gap = (spans[1]?.bounds.first ?? 0) - (spans[0]?.bounds.first ?? 0);
    const limit = gap > 300 ? today + JUST_AHEAD : today;
    return spans.findLast(({ reckoned }) => hasBegun(reckoned, limit))?.reckoned;
  }
  if (tense === "future" && isStrict)
    return spans.find(
      ({ reckoned, bounds }) => bounds.last > today || !hasBegun(reckoned, today - 1),
    )?.reckoned;
  const weights = tense === "future" && !isSure ? WEIGHTS.embedded : WEIGHTS[tense];
  return nearest(spans, today, weights);
}

/** In days. */
const JUST_AHEAD = 2;

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
