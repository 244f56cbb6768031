import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import type { Mutable } from "../../engine/mutable.ts";
import type { Capture, Match } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isDayOfMonth } from "./calendar.ts";
import { readClock } from "./clock.ts";
import { type Count, readCount } from "./count.ts";
import { endsInCase } from "./endings.ts";
import type { Origin, Point, Quantity, Step, TimeExpression } from "./expression.ts";
import { gluedWord } from "./glued-words.ts";
import { readAnyOrdinal, readYearNumber } from "./number-atoms.ts";
import { digitsAt } from "./number-suffix.ts";
import { seasonOf } from "./period.ts";
import { isTimexMod } from "./time-atoms.ts";
import { type TimeWord, timeWord } from "./time-words.ts";
import { type Zone, zoneNamed } from "./time-zone.ts";
import { inFiner, type Unit } from "./units.ts";

/** A part of the day, as the lexicon has it. */
interface DayPart {
  readonly part: string;
  readonly hours: readonly [from: number, to: number] | undefined;
}

/** What the captures of a match have said so far. */
interface Draft {
  origin: Origin;
  direction?: -1 | 0 | 1;
  steps: Step[];
  mod?: string;
  value?: string;
  zone?: Zone;
  isBeforeEra: boolean;
  /** An era was told, so any year may be meant. */
  isOfEra: boolean;
  /** A modifier (`ötən`) that waits for its unit. */
  modifier?: { readonly origin: Origin; readonly shift: number };
  /** An ordinal that waits for its unit. */
  ordinal?: number;
  /** A count that waits for its unit. */
  count?: Count;
  quantities: Quantity[];
  /** Minutes since midnight. */
  clock?: number;
  seconds?: number;
  dayPart?: DayPart;
}

/** Takes one capture; false when it makes no time. */
type Handler = (draft: Draft, reading: Analyses, capture: Capture) => boolean;

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
  if (from.mod !== undefined) expression.mod = from.mod;
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

const HANDLERS: Readonly<Record<string, Handler>> = {
  era: (draft, reading, { value }) => {
    draft.isBeforeEra = timeWord(reading, value).value === "BCE";
    draft.isOfEra = true;
    return true;
  },
  /** `2025-ci` */
  year: (draft, reading, { start }) => {
    const year = readYearNumber(reading, start)?.value;
    if (year === undefined) return false;
    if (draft.isBeforeEra) return set(draft, "Y", 1 - year);
    // `37-ci il` is 1937; `3-cü il` a third year.
    if (year >= 100 || draft.isOfEra) return set(draft, "Y", year);
    return year >= FIRST_SHORT_YEAR && set(draft, "Y", 1900 + year);
  },
  /** `2025` beside a month, `(1985)` */
  yearDigits: (draft, reading, { start }) => set(draft, "Y", digitsAt(reading, start)),
  /** `25` of `21.11.25` */
  shortYear: (draft, reading, { start }) => set(draft, "Y", fullYear(digitsAt(reading, start))),
  month: (draft, reading, { value }) => set(draft, "M", Number(timeWord(reading, value).value)),
  monthDigits: (draft, reading, { start }) => setMonth(draft, digitsAt(reading, start)),
  monthRoman: (draft, reading, { start }) =>
    setMonth(draft, readAnyOrdinal(reading, start)?.value ?? 0),
  day: (draft, _, { value }) => takeDay(draft, value),
  /** `14noyabr` */
  gluedDay: (draft, reading, { start, value }) => {
    const month = gluedWord(reading, start, CATEGORY.month);
    return (
      month !== undefined &&
      set(draft, "D", value) &&
      setMonth(draft, Number(reading.lexicon.cell(month.entry, "value")))
    );
  },
  /** `ilin`, `ayın`, `həftənin` alone: of this one, or the one last told. */
  the: (draft, reading, { value }) => {
    draft.origin = "either";
    return around(draft, unitOf(reading, value), 0);
  },
  modifier: (draft, reading, { value }) => takeModifier(draft, timeWord(reading, value)),
  modified: (draft, reading, { value }) => takeModified(draft, unitOf(reading, value)),
  /** `dünən`, `inişil` */
  relative: (draft, reading, { value }) => relative(draft, timeWord(reading, value)),
  ordinal: takeOrdinal,
  partNumber: takeOrdinal,
  decadeNumber: (draft, _, { value }) => {
    draft.ordinal = value;
    return true;
  },
  /** The unit that an ordinal counts: `üçüncü rüb`. */
  nth: (draft, reading, { value }) => nth(draft, unitOf(reading, value)),
  /** The same, of a part of a whole that was told by a number itself: `XX əsrin ikinci onilliyi`. */
  partUnit: (draft, reading, { value }) => nth(draft, unitOf(reading, value)),
  /** `illər` after `90-cı` or `1930-cu`; `2022-ci illər`, of several years, is a year. */
  decade: (draft) => decade(draft, draft.ordinal ?? -1),
  decadePlural: (draft, _, { value }) => decade(draft, value),
  weekday: (draft, reading, { value }) => takeWeekday(draft, timeWord(reading, value)),
  weekdayOf: (draft, reading, { value }) => {
    const weekday = Number(timeWord(reading, value).value);
    draft.steps.push({ op: "weekdayOf", weekday, n: draft.ordinal ?? 1 });
    return true;
  },
  season: (draft, reading, { value }) => {
    takeDirection(draft);
    const season = seasonOf(timeWord(reading, value).value);
    return season > 0 && set(draft, "SN", season);
  },
  /** A month after a modifier: `ötən may`. */
  nearMonth: (draft, reading, { value }) => {
    takeDirection(draft);
    return set(draft, "M", Number(timeWord(reading, value).value));
  },
  quarter: (draft, reading, { value }) => {
    const { value: part } = timeWord(reading, value);
    return set(draft, part.charAt(0) as Unit, Number(part.slice(1)));
  },
  part: (draft, reading, { value }) => {
    const { value: part } = timeWord(reading, value);
    // Which months `ilin eyni dövrü` has is told elsewhere.
    if (part !== "REST" && part !== "SAME") draft.mod = part;
    return true;
  },
  /** `birinci yarı` */
  halfRow: (draft, reading, { value }) =>
    half(draft, Number(timeWord(reading, value).value.slice(1))),
  /** `yarı` after an ordinal */
  halfWord: (draft) => half(draft, draft.ordinal ?? 0),
  /** `ilk` or `son` before units of a whole */
  edge: (draft, reading, { value }) => {
    draft.ordinal = timeWord(reading, value).value.endsWith("FIRST") ? 1 : -1;
    return true;
  },
  /** The unit that is counted from the edge of a whole: `ilk altı ay`, `9 ay`, `son gün`. */
  someUnit: (draft, reading, { value }) => {
    const count = draft.count?.low ?? 1;
    const from = draft.ordinal === -1 ? "end" : "start";
    draft.steps.push({ op: "some", unit: unitOf(reading, value), count, from });
    return Number.isInteger(count);
  },
  tenDays: (draft) => {
    const n = draft.ordinal ?? 0;
    draft.steps.push({ op: "tenDays", n });
    return n >= 1 && n <= 3;
  },
  mod: (draft, reading, { value }) => {
    const { value: mod } = timeWord(reading, value);
    if (isTimexMod(mod)) draft.mod = mod;
    return true;
  },
  count: takeCount,
  countUnit: takeCountUnit,
  more: takeCount,
  moreUnit: takeCountUnit,
  most: takeCount,
  mostUnit: takeCountUnit,
  half: (draft) => addHalf(draft.quantities),
  /** `bundan` beside an amount is from now, `ondan` from the time told. */
  hence: (draft, reading, { value }) => {
    if (timeWord(reading, value).kind === "thence") draft.origin = "told";
    return true;
  },
  direction: (draft, reading, { value }) => {
    const sign = timeWord(reading, value).kind === "before" ? -1 : 1;
    return shift(draft, sign);
  },
  clock: (draft, reading, { start }) => {
    const clock = readClock(reading, start);
    if (clock === undefined) return false;
    draft.clock = clock.minutes;
    if (clock.seconds !== undefined) draft.seconds = clock.seconds;
    return true;
  },
  hour: (draft, _, { value }) => {
    draft.clock = value * 60;
    return value >= 0 && value <= 24;
  },
  /** Of `səkkizə on dəqiqə işləmiş` the minutes: the hour named is the one that runs. */
  minutesPast: (draft, _, { value }) => {
    draft.clock = hourBefore(draft) + value;
    return value < 60;
  },
  minutesTo: (draft, _, { value }) => {
    draft.clock = hourBefore(draft) + 60 - value;
    return value < 60;
  },
  /** `üçün yarısı` is half past two. */
  halfHour: (draft) => {
    draft.clock = hourBefore(draft) + 30;
    return true;
  },
  meridiem: (draft, reading, { value }) => {
    const part = timeWord(reading, value).kind === "am" ? "TMO" : "TAF";
    draft.dayPart = { part, hours: undefined };
    return true;
  },
  dayPart: (draft, reading, { value }) => takeDayPart(draft, timeWord(reading, value)),
  /** `-na keçən gecə` */
  eve: (draft) => {
    draft.steps.push({ op: "eve" });
    draft.dayPart = NIGHT;
    return true;
  },
  night: (draft) => {
    draft.dayPart = NIGHT;
    return true;
  },
  zone: (draft, reading, { value }) => takeZone(draft, timeWord(reading, value).lemma),
  /** A place before `vaxtı`, however that is written: `Bakı vaxtilə`. */
  zonePlace: (draft, { tokens }, { start, end }) =>
    takeZone(draft, `${tokens.text.slice(tokens.starts[start], tokens.ends[end - 1])} vaxtı`),
};

/** From this number on a year of two digits is one of the last century. */
const FIRST_SHORT_YEAR = 32;

const NIGHT: DayPart = { part: "TNI", hours: undefined };

function set(draft: Draft, unit: Unit, n: number): boolean {
  draft.steps.push({ op: "set", unit, n });
  return true;
}

function decade(draft: Draft, n: number): boolean {
  if (n >= 1000) return n % 10 === 0 ? set(draft, "DE", n / 10) : set(draft, "Y", n);
  return n < 100 && n % 10 === 0 && set(draft, "DE", n / 10);
}

/** `ayın 14-ü` is of the month last told, or of the one that tense asks for. */
function takeDay(draft: Draft, day: number): boolean {
  const [step] = draft.steps;
  const isThis = step?.op === "around" && step.unit === "M" && step.shift === 0;
  if (draft.origin === "either" && isThis) {
    draft.steps = [];
    draft.origin = "open";
  }
  return set(draft, "D", day);
}

function takeOrdinal(draft: Draft, reading: Analyses, { start }: Capture): boolean {
  draft.ordinal = readAnyOrdinal(reading, start)?.value ?? -1;
  return draft.ordinal >= 0;
}

function setMonth(draft: Draft, month: number): boolean {
  return month >= 1 && month <= 12 && set(draft, "M", month);
}

function around(draft: Draft, unit: Unit, shift: number): boolean {
  draft.steps.push(unit === "SY" ? { op: "school", shift } : { op: "around", unit, shift });
  return true;
}

const RELATIVE = /^(now|anchor)([+-]\d+)?$/u;

function takeModifier(draft: Draft, { value }: TimeWord): boolean {
  const [, origin, shift = "0"] = RELATIVE.exec(value) ?? [];
  if (origin === undefined) return false;
  // `növbəti il` follows the year last told, or this one.
  const told = value === "anchor+1" ? "either" : "told";
  draft.modifier = { origin: origin === "now" ? "now" : told, shift: Number(shift) };
  return true;
}

function takeModified(draft: Draft, unit: Unit): boolean {
  const { modifier } = draft;
  if (modifier === undefined) return false;
  draft.origin = modifier.origin;
  return around(draft, unit, modifier.shift);
}

/** `ötən cümə` is the last one, `gələn cümə` the next; without a week or modifier tense decides. */
function takeDirection(draft: Draft): void {
  const { modifier } = draft;
  if (modifier === undefined || draft.steps.length > 0) return;
  draft.direction = Math.sign(modifier.shift) as -1 | 0 | 1;
}

const RELATIVE_WORD = /^(now|anchor)([+-](?:\d+|X))?([DWMY])?(?: (T[A-Z]+))?$/u;
const KIND_UNITS: Readonly<Record<string, Unit>> = { day: "D", week: "W", month: "M", year: "Y" };

function relative(draft: Draft, { value, kind }: TimeWord): boolean {
  const [, origin, count = "0", unit = KIND_UNITS[kind] ?? "D", part] =
    RELATIVE_WORD.exec(value) ?? [];
  if (origin === undefined) return false;
  if (count.endsWith("X")) {
    draft.value = count.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
    return true;
  }
  draft.origin = origin === "now" ? "now" : "told";
  if (part !== undefined) draft.dayPart = { part, hours: undefined };
  return around(draft, unit as Unit, Number(count));
}

/** `üçüncü rüb`, `on birinci ay`, `ikinci gün`; the first century has the digits 00. */
function nth(draft: Draft, unit: Unit): boolean {
  const n = draft.ordinal ?? 0;
  if (unit === "CE" || unit === "ML") {
    if (n < 1 || n > 40) return false;
    const isBefore = draft.isBeforeEra ? { isBefore: true } : {};
    draft.steps.push({ op: "set", unit, n: n - 1, ...isBefore });
    return true;
  }
  // `12-ci kvartal` is a block of a town.
  return (unit !== "Q" || n <= 4) && set(draft, unit, unit === "DE" ? n - 1 : n);
}

/** The day of a week: in the week before, else nearest in the direction of a modifier. A weekend is of the week modified. */
function takeWeekday(draft: Draft, { value }: TimeWord): boolean {
  const { modifier } = draft;
  if (value === "6/7") {
    if (modifier !== undefined && draft.steps.length === 0) takeModified(draft, "W");
    return set(draft, "WE", 1);
  }
  takeDirection(draft);
  const day = Number(value);
  return day >= 1 && day <= 7 && set(draft, "WD", day);
}

function half(draft: Draft, n: number): boolean {
  if (n !== 1 && n !== 2) return false;
  draft.steps.push({ op: "half", n });
  return true;
}

/** Two digits: of this century up to 49, else of the last. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function takeCount(draft: Draft, reading: Analyses, { start }: Capture): boolean {
  const count = readCount(reading, start);
  if (count !== undefined) draft.count = count;
  return count !== undefined;
}

function takeCountUnit(draft: Draft, reading: Analyses, { value }: Capture): boolean {
  const { value: unit, amount } = timeWord(reading, value);
  addQuantity(draft.quantities, unit as Unit, draft.count ?? { low: 1 }, amount);
  delete draft.count;
  return true;
}

/** Adds so many units; half a unit is counted in the next finer one. */
function addQuantity(
  quantities: Quantity[],
  unit: Unit,
  { low, high }: Omit<Count, "end">,
  amount = 1,
): void {
  const whole = Math.floor(low);
  const more = low - whole === 0.5 ? halfOf(unit) : undefined;
  if (more !== undefined) {
    if (whole > 0) quantities.push({ unit, count: whole * amount });
    quantities.push(more);
  } else {
    const count = low * amount;
    quantities.push(high === undefined ? { unit, count } : { unit, count, high: high * amount });
  }
}

/** `il yarım`: half of the last unit more. */
function addHalf(quantities: Quantity[]): boolean {
  const last = quantities.at(-1);
  if (last === undefined) return false;
  const more = halfOf(last.unit);
  if (more !== undefined) quantities.push(more);
  else quantities[quantities.length - 1] = { unit: last.unit, count: last.count + 0.5 };
  return true;
}

/** What half of a unit is, if it is so many of a finer one; half a week is no number of days. */
function halfOf(unit: Unit): Quantity | undefined {
  const half = inFiner(unit, 0.5);
  return half !== undefined && Number.isInteger(half.count) ? half : undefined;
}

/** So long before or after what was told, or now; an unknown length leads to an unknown time. */
function shift(draft: Draft, sign: 1 | -1): boolean {
  const { quantities } = draft;
  if (quantities.length === 0) return false;
  if (quantities.some(({ count }) => Number.isNaN(count))) {
    draft.value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return true;
  }
  if (draft.origin === "open" && draft.steps.length === 0) draft.origin = "now";
  draft.steps.push({ op: "shift", quantities: [...quantities], sign });
  return true;
}

function takeDayPart(draft: Draft, { value, mod, hours }: TimeWord): boolean {
  if (!/^T[A-Z]{2}$/u.test(value)) return false;
  const [from, to] = hours.split("/").map(toMinutes);
  if (from !== undefined && to === undefined) draft.clock = from;
  const span =
    from === undefined || to === undefined
      ? undefined
      : ([from, to <= from ? to + 1440 : to] as const);
  draft.dayPart = { part: value, hours: span };
  // `ötən axşam`: of the day that the modifier counts.
  if (draft.steps.length === 0) takeModified(draft, "D");
  if (mod !== "") draft.mod = mod;
  return true;
}

function toMinutes(clock: string): number | undefined {
  const [hour, minute] = clock.split(":").map(Number);
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
}

/** When the hour begins that runs until the one that is named: on a dial, twelve is before one. */
function hourBefore({ clock = 0 }: Draft): number {
  return clock === 60 ? 720 : clock - 60;
}

/** Puts the time of day after the day: `axşam saat 7` is 19:00. */
function addTimeOfDay(draft: Draft): void {
  const { clock, seconds, dayPart } = draft;
  if (clock !== undefined) {
    const minutes = inDayPart(clock, dayPart?.part);
    draft.steps.push(
      seconds === undefined
        ? { op: "clock", unit: "TM", clock: minutes }
        : { op: "clock", unit: "TS", clock: minutes * 60 + seconds },
    );
  } else if (dayPart !== undefined) draft.steps.push({ op: "part", ...dayPart });
}

/** The hour on a dial of twelve, in a part of the day: `gecə 1` is 01:00, `gecə 11` 23:00, `axşam 7` 19:00. */
function inDayPart(minutes: number, part: string | undefined): number {
  const hour = Math.floor(minutes / 60);
  if (part === undefined || hour > 12) return minutes;
  const isTwelve = hour === 12;
  switch (part) {
    case "TMO":
      return minutes;
    case "TNI":
      if (isTwelve) return minutes - 720;
      return hour >= 7 ? minutes + 720 : minutes;
    case "TMD":
    case "TDT":
      return hour <= 5 ? minutes + 720 : minutes;
    default:
      return isTwelve ? minutes : minutes + 720;
  }
}

/** Of a place whose clocks are not known, the time stays without an offset. */
function takeZone(draft: Draft, name: string): boolean {
  const zone = zoneNamed(name);
  if (zone !== undefined) draft.zone = zone;
  return true;
}

function unitOf(reading: Analyses, hit: number): Unit {
  return timeWord(reading, hit).value as Unit;
}
