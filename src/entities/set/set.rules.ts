import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CASE, FLAG, possessiveOf } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { timeGrowth } from "../../generated/time-growth.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { literal } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { toExpression, toQuantities } from "../timex/build-expression.ts";
import { ABLATIVE, GENITIVE, UP_TO } from "../timex/checks.ts";
import { defineTimeRules } from "../timex/define-time-rules.ts";
import { durationValue } from "../timex/duration-value.ts";
import { FROM } from "../timex/endpoints.ts";
import type { Step, TimeExpression } from "../timex/expression.ts";
import { EDGE, OPTIONAL_MOD, UNTIL, WEEKEND } from "../timex/fragments.ts";
import {
  BARE_DAY,
  CLOCK,
  CLOCK_AFTER_WORD,
  COUNT,
  COUNTED,
  DAY,
  hour,
  ORDINAL,
} from "../timex/number-atoms.ts";
import { digitsAt, isHyphen } from "../timex/number-suffix.ts";
import type { Period } from "../timex/period.ts";
import { isAfterRow, startsSentence } from "../timex/surroundings.ts";
import {
  AND,
  bare,
  type Ending,
  HOUR_WORD,
  inCase,
  isTimexMod,
  plain,
  plural,
  possessed,
  singular,
  timeRow,
  unit,
  weekdayRow,
} from "../timex/time-atoms.ts";
import { timeWord, unitOf } from "../timex/time-words.ts";
import { COUNTED_UNITS, isAsFineAs, type Unit } from "../timex/units.ts";
import { timexOf } from "../timex/write-period.ts";
import { isFormOf, partOf } from "../words.ts";

/** `hər`, `hər bir`; `hər biri` is each of some. */
const EACH = timeRow(
  "sets",
  ({ value, kind }, features) => kind === "quantifier" && value === "EACH" && bare(features),
);
/** `ildə`, `gündən`, but not `günündə`, which is one day of something. */
const within: Ending = (features) =>
  inCase(CASE.locative, CASE.ablative)(features) && possessiveOf(features) === 0;
/** `həftədə` */
const inEach: Ending = (features) =>
  inCase(CASE.locative)(features) && possessiveOf(features) === 0 && singular(features);
const TIMES = timeRow("sets", ({ kind }) => kind === "count");
const ONCE = literal("bir");

const SEASON = as(
  "season",
  timeRow(
    "seasons",
    ({ value }, features) =>
      value.length === 2 && singular(features) && !inCase(CASE.accusative)(features),
  ),
);
const WEEKDAY = as(
  "weekday",
  weekdayRow(({ value }, features) => value.length === 1 && singular(features)),
);
const WORKDAYS = weekdayRow(({ value }, features) => value === "1/5" && singular(features));
/** `hər il`, `hər ilin`: the year of something that comes back. */
const EACH_YEAR = seq(EACH, unit(["Y"], inCase(CASE.nominative, CASE.genitive)));
/** `yay`, `yayda`; `yazı` is what is written. */
const SEASON_WHEN = as(
  "season",
  timeRow(
    "seasons",
    ({ value }, features) =>
      value.length === 2 &&
      (bare(features) || (inCase(CASE.locative)(features) && possessiveOf(features) === 0)),
  ),
);
const ANY_WEEKDAY = weekdayRow(({ value }, features) => value.length === 1 && bare(features));
const TIME_OF_DAY = oneOf(
  seq(HOUR_WORD, oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour()))),
  as("clock", CLOCK),
);
const DAY_PART = as(
  "dayPart",
  timeRow("dayparts", ({ value }) => value.startsWith("T")),
);
/** `saat 10:00-da`, `9:00-dan 18:00-dək` */
const HOURS = seq(
  TIME_OF_DAY,
  optional(
    seq(
      ABLATIVE,
      optional(HOUR_WORD),
      oneOf(as("to.clock", CLOCK_AFTER_WORD), as("to.hour", hour())),
      UP_TO,
      UNTIL,
    ),
  ),
);
/** Not the `axşamı` of `çərşənbə axşamı`. */
const BARE_DAY_PART = as(
  "dayPart",
  timeRow("dayparts", ({ value }, features) => value.startsWith("T") && bare(features)),
);
const OPTIONAL_HOURS = optional(oneOf(seq(optional(BARE_DAY_PART), HOURS), BARE_DAY_PART));

export const setRules = defineTimeRules("set", {
  /** `hər il`, `hər gün`, `hər keçən gün` */
  each: {
    pattern: seq(
      EACH,
      optional(literal("keçən", "ötən")),
      as("countUnit", unit(COUNTED_UNITS, singular)),
    ),
    build: (match, reading) => repeated(periodOf(match, reading), { quant: "EVERY" }),
  },
  /** `hər iki ildən bir` */
  eachAmount: {
    pattern: seq(
      EACH,
      COUNTED,
      as("countUnit", unit(COUNTED_UNITS, inCase(CASE.ablative, CASE.locative))),
      ONCE,
      optional(TIMES),
    ),
    build: (match, reading) => repeated(periodOf(match, reading), { quant: "EVERY" }),
  },
  /** `dörd ildə bir dəfə`, `iki gündən bir`, `ayda bir dəfə`, `gündə üç dəfə` */
  times: {
    pattern: seq(
      optional(COUNTED),
      as("countUnit", unit(COUNTED_UNITS, within)),
      OPTIONAL_MOD,
      as("freq", COUNT),
      TIMES,
    ),
    build: (match, reading) =>
      isPlaced(reading, match) || isGrowth(reading, match.end)
        ? undefined
        : repeated(periodOf(match, reading), { freq: freqOf(match), ...modOf(match, reading) }),
  },
  /** `həftədə beş gün`, `gündə 8 saat`; not `2024-cü ildə üç ay` */
  amountWithin: {
    pattern: seq(
      as("countUnit", unit(COUNTED_UNITS, inEach)),
      OPTIONAL_MOD,
      as("freq", COUNT),
      as("freqUnit", unit(["W", "D", "TH", "TM"], singular)),
    ),
    build: buildAmountWithin,
  },
  /** `iki gündən bir`, `5 ildə bir` */
  everyAmount: {
    pattern: seq(COUNTED, as("countUnit", unit(COUNTED_UNITS, within)), ONCE),
    build: (match, reading) =>
      isPlaced(reading, match) || isOneOfMore(reading, match.end)
        ? undefined
        : repeated(periodOf(match, reading), { freq: "1X" }),
  },
  /** `ayda bir görüşürlər`; not `ayda bir kitab oxuyur` */
  everyUnit: {
    pattern: seq(as("countUnit", unit(COUNTED_UNITS, within)), ONCE),
    build: (match, reading) =>
      (featuresAt(reading, match.end) & FLAG.verb) !== 0
        ? repeated(periodOf(match, reading), { freq: "1X" })
        : undefined,
  },
  /** `şənbələr`, `həftəsonları` */
  weekdays: {
    pattern: as(
      "weekday",
      weekdayRow(
        ({ value, lemma }, features) =>
          /^(?:\d|6\/7)$/u.test(value) && plural(features) && lemma !== "bazar",
      ),
    ),
    build: buildRecurring,
  },
  /** `bazar ertəsi günləri` */
  weekdayDays: {
    pattern: seq(WEEKDAY, unit(["D"], plural)),
    build: buildRecurring,
  },
  /** `həftə içi günləri`, `hər həftə içi` */
  workdays: {
    pattern: oneOf(seq(WORKDAYS, unit(["D"], plural)), seq(EACH, WORKDAYS)),
    build: () => repeated("XXXX-WXX-1/XXXX-WXX-5", { quant: "EVERY" }),
  },
  /** `şənbə və bazar günləri`: the first of several */
  weekdayOfSeveral: {
    pattern: seq(WEEKDAY, AND, ANY_WEEKDAY, unit(["D"], plural)),
    build: buildFirstWeekday,
  },
  /** `həftənin hər günü` */
  eachOfWhole: {
    pattern: seq(
      unit(["Y", "M", "W", "D"], inCase(CASE.genitive)),
      EACH,
      as("countUnit", unit(COUNTED_UNITS, possessed)),
    ),
    build: (match, reading) => repeated(periodOf(match, reading), { quant: "EVERY" }),
  },
  /** `hər ayın əvvəlində`, `hər il mayın sonunda` */
  eachPart: {
    pattern: oneOf(
      seq(EACH, as("countUnit", unit(COUNTED_UNITS, inCase(CASE.genitive))), FROM.PART),
      seq(EACH_YEAR, FROM.MONTH_NAME, GENITIVE, FROM.PART),
    ),
    build: buildEachPart,
  },
  /** `hər cümə`, `hər həftənin şənbə günü`, `hər həftə sonu`, `hər bazar ertəsi saat 10:00-da` */
  eachWeekday: {
    pattern: seq(
      EACH,
      optional(unit(["W"], inCase(CASE.nominative, CASE.genitive))),
      oneOf(seq(WEEKDAY, OPTIONAL_HOURS), WEEKEND),
    ),
    build: buildRecurring,
  },
  /** The second of `hər şənbə və bazar günü` */
  otherWeekday: { pattern: seq(WEEKDAY, optional(unit(["D"], possessed))), build: buildOther },
  /** `hər ayın ilk şənbəsi`, `hər ayın son günü` */
  eachWeekdayOfWhole: {
    pattern: seq(
      EACH,
      as("countUnit", unit(["Y", "M", "W"], inCase(CASE.genitive))),
      oneOf(EDGE, ORDINAL),
      oneOf(
        weekdayRow(({ value }) => value.length === 1),
        unit(["M", "W", "D"], possessed),
      ),
    ),
    build: (match, reading) => repeated(periodOf(match, reading), { quant: "EVERY" }),
  },
  /** `hər noyabrda`, `hər ilin mayında` */
  eachMonth: {
    pattern: seq(oneOf(EACH, EACH_YEAR), FROM.MONTH_NAME),
    build: buildRecurring,
  },
  /** `hər ilin mayının 28-i`, `hər il 28 mayda`, `hər mayın 28-də`, `hər ayın 5-i`, `hər ayın 1-dən 5-dək` */
  eachDay: {
    pattern: oneOf(
      seq(oneOf(EACH, EACH_YEAR), FROM.MONTH_NAME, GENITIVE, as("day", DAY)),
      seq(EACH_YEAR, as("day", BARE_DAY), FROM.MONTH_NAME),
      seq(
        EACH,
        unit(["M"], inCase(CASE.genitive)),
        as("day", DAY),
        optional(seq(ABLATIVE, as("to.day", DAY), UP_TO, UNTIL)),
      ),
    ),
    build: buildRecurring,
  },
  /** `hər yay`, `hər ilin yazında` */
  eachSeason: {
    pattern: oneOf(seq(EACH, SEASON_WHEN), seq(EACH_YEAR, SEASON)),
    build: buildRecurring,
  },
  /** `hər axşam`, `hər gün səhər` */
  eachDayPart: {
    pattern: seq(EACH, optional(unit(["D"], bare)), DAY_PART),
    build: buildRecurring,
  },
  /** `hər gün saat 9-da`, `hər səhər 8:00-da`, `hər gün 9:00-dan 18:00-dək` */
  eachTimeOfDay: {
    pattern: seq(EACH, oneOf(seq(unit(["D"], singular), optional(DAY_PART)), DAY_PART), HOURS),
    build: buildRecurring,
  },
  /** `axşamlar`, `gecələri`, `cümə axşamları` */
  dayParts: {
    pattern: as(
      "each",
      timeRow("sets", ({ value }, features) => value.startsWith("EVERY ") && plain(features)),
    ),
    build: buildDayParts,
  },
  /** `gündəlik`, `aylıq`, `günaşırı` */
  periodic: {
    pattern: as(
      "period",
      // `gündəlikdə` is an agenda, `aylığı` a wage.
      timeRow(
        "sets",
        ({ value, lemma }, features) =>
          value.startsWith("P") && lemma !== "saatlıq" && bare(features),
      ),
    ),
    build: buildPeriodic,
  },
});

const UNKNOWN_DAY = "XXXX-XX-XX";

function repeated(
  value: string | undefined,
  about: Pick<TimeExpression, "quant" | "freq" | "mod"> = {},
): Built | undefined {
  if (value === undefined || value === "P") return undefined;
  const expression: TimeExpression = { kind: "set", value, ...about };
  return { value: expression, score: 0.95 };
}

/** `ən azı` of `ayda ən azı bir dəfə` */
function modOf({ captures: { mod } }: Match, reading: Analyses): Pick<TimeExpression, "mod"> {
  const value = mod && timeWord(reading, mod.value).value;
  return value !== undefined && isTimexMod(value) ? { mod: value } : {};
}

/** The length after which it comes back: `P4Y`. */
function periodOf(match: Match, reading: Analyses): string | undefined {
  const quantities = toQuantities(match, reading);
  return quantities.some(({ high }) => high !== undefined) ? undefined : durationValue(quantities);
}

/** `son on ildə` is a length; what happens in it does not come back. */
function isPlaced(reading: Analyses, { start }: Pick<Match, "start">): boolean {
  return isAfterRow(reading, start, "time/relative-words");
}

/** `ildə iki dəfə artıb` tells how much, not how often. */
function isGrowth(reading: Analyses, at: number): boolean {
  growthWords ??= readRows(timeGrowth).map(({ lemma }) => lemma);
  return isFormOf(reading, at, growthWords);
}

let growthWords: readonly string[] | undefined;

/** `bir ildən bir qədər çox`, `beş ildə bir-birinin ardınca`: `bir` belongs to what follows. */
function isOneOfMore(reading: Analyses, at: number): boolean {
  const { tokens, table, forms } = reading;
  if (at >= tokens.count) return false;
  return isHyphen(reading, at) || MORE.some((word) => table.keyEquals(forms[at]!, word));
}

const MORE = ["qədər", "az", "neçə", "çox", "sıra"];

function freqOf({ captures }: Match): string {
  const times = captures.freq?.value ?? Number.NaN;
  return `${Number.isNaN(times) ? "" : times}X`;
}

/** The second unit is finer, and the first is no certain one: nothing before it says which. */
function buildAmountWithin(match: Match, reading: Analyses): Built | undefined {
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
  return (
    isCounted || isPlaced(reading, { start }) || isAfterRow(reading, start, "numbers/numerals")
  );
}

function buildEachPart(match: Match, reading: Analyses): Built | undefined {
  const { part, month } = match.captures;
  const about = { quant: "EVERY", mod: timeWord(reading, part!.value).value };
  if (month === undefined) return repeated(periodOf(match, reading), about);
  const { part: _, ...captures } = match.captures;
  const steps = toExpression({ ...match, captures }, reading)?.start?.steps;
  return steps && repeated(recurringValue(steps), about);
}

/** After another such day that `hər` stands before. */
function buildOther(match: Match, reading: Analyses): Built | undefined {
  const { bits, table, forms } = reading;
  for (let i = match.start - 1; i > 0 && isListJoint(reading, i); i -= 2) {
    const isEach = i >= 2 && table.keyEquals(forms[i - 2]!, "hər");
    if (isEach) return buildRecurring(match, reading);
    if ((bits[i - 1]! & bit(CATEGORY.weekday)) === 0) return undefined;
  }
  return undefined;
}

/** The features of a word as it is read first, if it is known. */
function featuresAt({ tokens, table, forms }: Analyses, at: number): number {
  if (at >= tokens.count) return 0;
  const first = table.first[forms[at]!]!;
  return first < table.first[forms[at]! + 1]! ? table.features[first]! : 0;
}

function buildFirstWeekday(match: Match, reading: Analyses): Built | undefined {
  const built = buildRecurring(match, reading);
  return built && { ...built, endToken: match.captures.weekday!.end };
}

/** What comes back on the calendar: its value is a time with the unknown parts left open. */
function buildRecurring(match: Match, reading: Analyses): Built | undefined {
  const { start, end } = toExpression(match, reading) ?? {};
  const value = start && recurringValue(start.steps);
  if (value === undefined || end === undefined) return repeated(value, { quant: "EVERY" });
  const range = repeated(`${value}/${recurringValue(end.steps)}`, { quant: "EVERY" });
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
function buildDayParts(match: Match, reading: Analyses): Built | undefined {
  const { value, lemma } = timeWord(reading, match.captures.each!.value);
  const isOwned = OWNED.includes(lemma) && isNoun(reading, match.start - 1);
  const part = value.slice("EVERY ".length);
  return isOwned
    ? undefined
    : repeated(part.startsWith("W") ? `XXXX-${part}` : `${UNKNOWN_DAY}${part}`);
}

const OWNED = ["axşamları", "gecələri"];

/** Is a token a noun without an ending, in the same sentence as what follows it? */
function isNoun(reading: Analyses, at: number): boolean {
  const { tokens, table, forms } = reading;
  if (at < 0 || (tokens.shapes[at + 1]! & SHAPE.sentenceStart) !== 0) return false;
  return partOf(reading, bareWord(table, forms[at]!)) === "noun";
}

const PREDICATE = FLAG.copula | FLAG.verb;

/** Not what is counted: `30 illik` is a length; nor what something is said of: `gündəlik zəngindir`. */
function buildPeriodic(match: Match, reading: Analyses): Built | undefined {
  const { value } = timeWord(reading, match.captures.period!.value);
  const isCounted = digitsAt(reading, match.start - 1) >= 0;
  const isSubject = (featuresAt(reading, match.end) & PREDICATE) === FLAG.copula;
  return isCounted || isSubject ? undefined : repeated(value);
}
