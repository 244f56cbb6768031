import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf } from "../../analyses/features.ts";
import type { Capture, Match } from "../../engine/pattern.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isDayOfMonth } from "./calendar.ts";
import type { Origin, Point, Quantity, Step, TimeExpression } from "./expression.ts";
import { seasonOf, type Unit } from "./period.ts";
import { digitsAt, readAnyOrdinal, readYearNumber } from "./time-atoms.ts";
import { timeWord } from "./time-words.ts";

/** What the captures of a match have said so far. */
interface Draft {
  origin: Origin;
  direction?: -1 | 0 | 1;
  steps: Step[];
  mod?: string;
  value?: string;
  zone?: string;
  /** A century or year before our era. */
  isBefore: boolean;
  /** A modifier (`ötən`) that waits for its unit. */
  modifier?: { origin: Origin; shift: number };
  /** A number that waits for its unit. */
  ordinal?: number;
  count?: readonly [low: number, high: number];
  quantities: Quantity[];
  isTime: boolean;
}

/** Takes one capture; false when it makes no time. */
type Handler = (draft: Draft, reading: Analyses, capture: Capture) => boolean | undefined;

/**
 * Turns the captures of a match, in the order of the text, into a time expression. What is captured as `to.…` belongs to the end
 * of a range.
 */
export function toExpression(match: Match, reading: Analyses): TimeExpression | undefined {
  const captures = Object.entries(match.captures)
    .flatMap(([name, capture]) => (capture === undefined ? [] : [{ name, capture }]))
    .sort((a, b) => a.capture.start - b.capture.start || b.capture.end - a.capture.end);
  const from = draftOf(
    captures.filter(({ name }) => !name.startsWith(TO)),
    reading,
  );
  if (from === undefined) return undefined;
  const kind = from.isTime ? "time" : "date";
  const common = {
    kind,
    ...(from.mod === undefined ? {} : { mod: from.mod }),
    ...(from.zone === undefined ? {} : { zone: from.zone }),
  } as const;
  if (from.value !== undefined) return { ...common, value: from.value };
  if (from.steps.length === 0 || !isDay(from.steps)) return undefined;
  const ends = captures.filter(({ name }) => name.startsWith(TO));
  if (ends.length === 0) return { ...common, start: toPoint(from) };
  const to = draftOf(
    ends.map(({ name, capture }) => ({ name: name.slice(TO.length), capture })),
    reading,
  );
  if (to === undefined || !isDay(to.steps)) return undefined;
  return { ...common, start: toPoint(from), end: toPoint(to) };
}

const TO = "to.";

/** For rules whose match is nothing but a time. */
export function buildTime(match: Match, reading: Analyses): Built | undefined {
  const expression = toExpression(match, reading);
  return expression && { value: expression, type: expression.kind };
}

function draftOf(
  captures: readonly { readonly name: string; readonly capture: Capture }[],
  reading: Analyses,
): Draft | undefined {
  const draft: Draft = {
    origin: "open",
    steps: [],
    isBefore: false,
    quantities: [],
    isTime: false,
  };
  for (const { name, capture } of captures) {
    const handler = HANDLERS[name];
    if (handler === undefined) throw new Error(`no handler for the capture "${name}"`);
    if (handler(draft, reading, capture) === false) return undefined;
  }
  return draft;
}

/** The day must come after its month, whatever the order in the text: `14 noyabr 2025`. */
const UNIT_ORDER: readonly Unit[] = ["ML", "CE", "DE", "Y", "M"];

function toPoint({ origin, direction, steps }: Draft): Point {
  const rank = (step: Step): number =>
    step.op === "set" && UNIT_ORDER.includes(step.unit) ? UNIT_ORDER.indexOf(step.unit) : 99;
  const isCalendar = origin === "open";
  const ordered = isCalendar ? steps.toSorted((a, b) => rank(a) - rank(b)) : steps;
  return { origin, steps: ordered, ...(direction === undefined ? {} : { direction }) };
}

/** Can the month have such a day? */
function isDay(steps: readonly Step[]): boolean {
  const numberOf = (unit: Unit): number | undefined =>
    steps.find((step) => step.op === "set" && step.unit === unit && step.n > 0)?.["n" as never];
  const [month, day] = [numberOf("M"), numberOf("D")];
  return month === undefined || day === undefined || isDayOfMonth(month, day);
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  /** `2025-ci` */
  year: (draft, reading, { start }) => {
    const year = readYearNumber(reading, start)?.value;
    if (year === undefined) return false;
    return set(draft, "Y", draft.isBefore ? 1 - year : year);
  },
  /** `2025` beside a month */
  yearDigits: (draft, reading, { start }) => set(draft, "Y", digitsAt(reading, start)),
  /** `25` of `21.11.25` */
  shortYear: (draft, reading, { start }) => set(draft, "Y", fullYear(digitsAt(reading, start))),
  month: (draft, reading, { value }) => set(draft, "M", Number(timeWord(reading, value).value)),
  monthDigits: (draft, reading, { start }) => {
    const month = digitsAt(reading, start);
    return month >= 1 && month <= 12 ? set(draft, "M", month) : false;
  },
  day: (draft, _, { value }) => set(draft, "D", value),
  /** `ilin`, `ayın`, `həftənin` alone: of this one, or the one last told. */
  the: (draft, reading, { value }) => {
    draft.origin = "either";
    draft.steps.push({ op: "around", unit: unitOf(reading, value), shift: 0 });
    return true;
  },
  modifier: (draft, reading, { value }) => {
    const [, origin, shift = "0"] = RELATIVE.exec(timeWord(reading, value).value) ?? [];
    const isNext = timeWord(reading, value).value === "anchor+1";
    draft.modifier = {
      origin: origin === "now" ? "now" : isNext ? "either" : "told",
      shift: Number(shift),
    };
    return origin !== undefined;
  },
  modified: (draft, reading, { value }) => {
    const { modifier } = draft;
    if (modifier === undefined) return false;
    draft.origin = modifier.origin;
    draft.steps.push({ op: "around", unit: unitOf(reading, value), shift: modifier.shift });
    return true;
  },
  /** `dünən`, `inişil` */
  relative: (draft, reading, { value }) => relative(draft, timeWord(reading, value)),
  ordinal: (draft, reading, { start }) => {
    draft.ordinal = readAnyOrdinal(reading, start)?.value ?? Number.NaN;
    return draft.ordinal >= 0;
  },
  /** The unit that an ordinal counts: `üçüncü rüb`. */
  nth: (draft, reading, { value }) => nth(draft, unitOf(reading, value)),
  weekday: (draft, reading, { value }) => weekday(draft, timeWord(reading, value).value),
  season: (draft, reading, { value }) => {
    const season = seasonOf(timeWord(reading, value).value);
    return season > 0 ? set(draft, "SN", season) : false;
  },
  part: (draft, reading, { value }) => {
    const { value: part, kind } = timeWord(reading, value);
    if (kind === "part") {
      draft.mod = part;
      return true;
    }
    const unit = part.charAt(0);
    return unit === "Q" || unit === "H" ? set(draft, unit, Number(part.slice(1))) : false;
  },
  /** Direction or mod of an expression that has one: `təqribən`. */
  mod: (draft, reading, { value }) => {
    const { value: mod } = timeWord(reading, value);
    if (mod.includes("_") || mod === "APPROX") draft.mod = mod;
    return true;
  },
};

function set(draft: Draft, unit: Unit, n: number): boolean {
  draft.steps.push({ op: "set", unit, n });
  return true;
}

const RELATIVE = /^(now|anchor)([+-]\d+)?$/u;
const RELATIVE_WORD = /^(now|anchor)([+-]\w+?)?([DWMY])?(?: (T\w+))?$/u;
const KIND_UNITS: Readonly<Record<string, Unit>> = { day: "D", week: "W", month: "M", year: "Y" };

function relative(draft: Draft, { value, kind }: { value: string; kind: string }): boolean {
  const [, origin, shift = "0", unit = KIND_UNITS[kind] ?? "D", part] =
    RELATIVE_WORD.exec(value) ?? [];
  if (origin === undefined) return false;
  if (shift.endsWith("X")) {
    draft.value = shift.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
    return true;
  }
  draft.origin = origin === "now" ? "now" : "told";
  draft.steps.push({ op: "around", unit: unit as Unit, shift: Number(shift) });
  if (part !== undefined) {
    draft.steps.push({ op: "part", part, hours: undefined });
    draft.isTime = true;
  }
  return true;
}

/** `üçüncü rüb`, `on birinci ay`, `ikinci gün`; a century counts from 1, its digits from 0. */
function nth(draft: Draft, unit: Unit): boolean {
  const n = draft.ordinal ?? Number.NaN;
  if (!Number.isInteger(n)) return false;
  if (unit === "CE" || unit === "ML") {
    if (n < 1 || n > 40) return false;
    draft.steps.push({ op: "set", unit, n: n - 1, ...(draft.isBefore ? { isBefore: true } : {}) });
    return true;
  }
  if (unit === "DE") return set(draft, unit, n - 1);
  return set(draft, unit, n);
}

function weekday(draft: Draft, value: string): boolean {
  if (value === "6/7") return set(draft, "WE", 1);
  const day = Number(value);
  return day >= 1 && day <= 7 ? set(draft, "WD", day) : false;
}

/** Two digits: of this century up to 49, else of the last. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

export function unitOf(reading: Analyses, hit: number): Unit {
  return timeWord(reading, hit).value as Unit;
}

/** Is the word of a hit in the genitive? */
export function isGenitive(reading: Analyses, hit: number): boolean {
  return caseOf(hitFeatures(reading, hit)) === CASE.genitive;
}
