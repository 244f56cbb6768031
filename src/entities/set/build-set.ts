import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { FLAG } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { isOneOf, isSpelled } from "../../analyses/spelled.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import type { Match } from "../../engine/pattern.ts";
import { timeGrowth } from "../../generated/time-growth.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { startsSentence } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { toExpression, toQuantities } from "../timex/build-expression.ts";
import { durationValue } from "../timex/duration-value.ts";
import type { Step, TimeExpression } from "../timex/expression.ts";
import { digitsAt, isHyphen } from "../timex/number-suffix.ts";
import type { Period } from "../timex/period.ts";
import { isAfterRow } from "../timex/surroundings.ts";
import { isTimexMod } from "../timex/time-atoms.ts";
import { timeWord, unitOf } from "../timex/time-words.ts";
import { isAsFineAs, type Unit } from "../timex/units.ts";
import { timexOf } from "../timex/write-period.ts";
import { partOf } from "../words.ts";

const UNKNOWN_DAY = "XXXX-XX-XX";

/** Every length of time: `hər gün`, `hər iki ildən bir`. */
export function buildEach(match: Match, reading: Analyses): Built | undefined {
  return repeated(periodOf(match, reading), { quant: "EVERY" });
}

function repeated(
  value: string | undefined,
  about: Pick<TimeExpression, "quant" | "freq" | "mod"> = {},
): Built | undefined {
  if (value === undefined || value === "P") return undefined;
  const expression: TimeExpression = { kind: "set", value, ...about };
  return { value: expression, score: 0.95 };
}

/** The length after which it comes back: `P4Y`. */
function periodOf(match: Match, reading: Analyses): string | undefined {
  const quantities = toQuantities(match, reading);
  return quantities.some(({ high }) => high !== undefined) ? undefined : durationValue(quantities);
}

/** `dörd ildə bir dəfə` */
export function buildTimes(match: Match, reading: Analyses): Built | undefined {
  if (isPlaced(reading, match.start) || isGrowth(reading, match.end)) return undefined;
  return repeated(periodOf(match, reading), { freq: freqOf(match), ...modOf(match, reading) });
}

/** `son on ildə` is a length; what happens in it does not come back. */
function isPlaced(reading: Analyses, start: number): boolean {
  return isAfterRow(reading, start, "time/relative-words");
}

/** `ildə iki dəfə artıb` tells how much, not how often. */
function isGrowth(reading: Analyses, at: number): boolean {
  growthWords ??= readRows(timeGrowth).map(({ lemma }) => lemma);
  return isFormOf(reading, at, growthWords);
}

let growthWords: readonly string[] | undefined;

function freqOf({ captures }: Match): string {
  const times = captures.freq?.value ?? Number.NaN;
  return `${Number.isNaN(times) ? "" : times}X`;
}

/** `ən azı` of `ayda ən azı bir dəfə` */
function modOf({ captures: { mod } }: Match, reading: Analyses): Pick<TimeExpression, "mod"> {
  const value = mod && timeWord(reading, mod.value).value;
  return value !== undefined && isTimexMod(value) ? { mod: value } : {};
}

/** `iki gündən bir` */
export function buildEveryAmount(match: Match, reading: Analyses): Built | undefined {
  if (isPlaced(reading, match.start) || isOneOfMore(reading, match.end)) return undefined;
  return repeated(periodOf(match, reading), { freq: "1X" });
}

/** `bir ildən bir qədər çox`, `beş ildə bir-birinin ardınca`: `bir` belongs to what follows. */
function isOneOfMore(reading: Analyses, at: number): boolean {
  if (at >= reading.tokens.count) return false;
  return isHyphen(reading, at) || isOneOf(reading, at, MORE);
}

const MORE = ["qədər", "az", "neçə", "çox", "sıra"];

/** Only a verb shows that `ayda bir` counts nothing. */
export function buildEveryUnit(match: Match, reading: Analyses): Built | undefined {
  if ((featuresAt(reading, match.end) & FLAG.verb) === 0) return undefined;
  return repeated(periodOf(match, reading), { freq: "1X" });
}

/** The features of a word as it is read first, if it is known. */
function featuresAt({ tokens, table, forms }: Analyses, at: number): number {
  return at < tokens.count ? table.firstFeatures(forms[at]!) : 0;
}

/** The second unit is finer, and the first is no certain one: nothing before it says which. */
export function buildAmountWithin(match: Match, reading: Analyses): Built | undefined {
  const { countUnit, freq, freqUnit } = match.captures;
  const whole = unitOf(reading, countUnit!.value);
  const part = unitOf(reading, freqUnit!.value);
  if (whole === part || !isAsFineAs(part, whole) || isDetermined(reading, match.start))
    return undefined;
  const unitCode = part.replace(/^T/u, "");
  return repeated(periodOf(match, reading), {
    freq: `${freq!.value}${unitCode}`,
    ...modOf(match, reading),
  });
}

/** `son həftədə`, `ikinci həftədə`, `iki gündə`: a certain week, or so many days. */
function isDetermined(reading: Analyses, start: number): boolean {
  if (startsSentence(reading, start)) return false;
  const { kinds } = reading.tokens;
  const isCounted = kinds[start - 1] === TOKEN.number || kinds[start - 1] === TOKEN.suffix;
  return isCounted || isPlaced(reading, start) || isAfterRow(reading, start, "numbers/numerals");
}

export function buildEachPart(match: Match, reading: Analyses): Built | undefined {
  const { part, month } = match.captures;
  const about = { quant: "EVERY", mod: timeWord(reading, part!.value).value };
  if (month === undefined) return repeated(periodOf(match, reading), about);
  const { part: _, ...captures } = match.captures;
  const steps = toExpression({ ...match, captures }, reading)?.start?.steps;
  return steps && repeated(recurringValue(steps), about);
}

/** After another such day that `hər` stands before. */
export function buildOther(match: Match, reading: Analyses): Built | undefined {
  for (let i = match.start - 1; i > 0 && isListJoint(reading, i); i -= 2) {
    if (isSpelled(reading, i - 2, "hər")) return buildRecurring(match, reading);
    if ((reading.bits[i - 1]! & bit(CATEGORY.weekday)) === 0) return undefined;
  }
  return undefined;
}

/** From Monday to Friday. */
export function buildWorkdays(): Built | undefined {
  return repeated("XXXX-WXX-1/XXXX-WXX-5", { quant: "EVERY" });
}

export function buildFirstWeekday(match: Match, reading: Analyses): Built | undefined {
  const built = buildRecurring(match, reading);
  return built && { ...built, endToken: match.captures.weekday!.end };
}

/** What comes back on the calendar: its value is a time with the unknown parts left open. */
export function buildRecurring(match: Match, reading: Analyses): Built | undefined {
  const { start, end } = toExpression(match, reading) ?? {};
  const value = start && recurringValue(start.steps);
  if (start === undefined || value === undefined || end === undefined)
    return repeated(value, { quant: "EVERY" });
  // The end is on the same day where it tells none.
  const day = start.steps.filter(({ op }) => op === "set");
  const range = repeated(`${value}/${recurringValue([...day, ...end.steps])}`, { quant: "EVERY" });
  return range && { ...range, keepsCase: true };
}

function recurringValue(steps: readonly Step[]): string | undefined {
  let period: Period | undefined;
  for (const step of steps) {
    const day = period === undefined ? UNKNOWN_DAY : timexOf(period);
    if (step.op === "set") period = { ...period, ...fieldOf(step.unit, step.n) };
    else if (step.op === "clock") return `${day}${timexOf({ unit: step.unit, clock: step.clock })}`;
    else if (step.op === "part") return `${day}${step.part}`;
  }
  if (period?.unit === "WE") return "XXXX-WXX-WE";
  return period && timexOf(period);
}

function fieldOf(unit: Unit, n: number): Period {
  if (unit === "M") return { unit, month: n };
  return unit === "D" ? { unit, day: n } : { unit, n };
}

/** `gecələri`; the evenings of something (`muğam gecələri`) are held, not times. */
export function buildDayParts(match: Match, reading: Analyses): Built | undefined {
  const { value, isAmbiguous } = timeWord(reading, match.captures.each!.value);
  const isOwned = isAmbiguous && isNoun(reading, match.start - 1);
  const part = value.slice("EVERY ".length);
  return isOwned
    ? undefined
    : repeated(part.startsWith("W") ? `XXXX-${part}` : `${UNKNOWN_DAY}${part}`);
}

/** Is a token a noun without an ending, in the same sentence as what follows it? */
function isNoun(reading: Analyses, at: number): boolean {
  const { tokens, table, forms } = reading;
  if (at < 0 || (tokens.shapes[at + 1]! & SHAPE.sentenceStart) !== 0) return false;
  return partOf(reading, bareWord(table, forms[at]!)) === "noun";
}

const PREDICATE = FLAG.copula | FLAG.verb;

/** Not what is counted: `30 illik` is a length; nor what something is said of: `gündəlik zəngindir`. */
export function buildPeriodic(match: Match, reading: Analyses): Built | undefined {
  const { value } = timeWord(reading, match.captures.period!.value);
  const isCounted = digitsAt(reading, match.start - 1) >= 0;
  const isSubject = (featuresAt(reading, match.end) & PREDICATE) === FLAG.copula;
  return isCounted || isSubject ? undefined : repeated(value);
}
