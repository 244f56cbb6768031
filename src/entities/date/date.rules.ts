import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { as, type Match, oneOf, optional, repeat, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { isCapital, literal, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { type ReadNumber, readRoman } from "../../mentions/read-number.ts";
import { defineRules } from "../../mentions/rules.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import { buildTime } from "../timex/build-expression.ts";
import type { Step, TimeExpression } from "../timex/expression.ts";
import {
  century,
  day,
  dayOfMonth,
  dayThenMonth,
  decade,
  inWeek,
  inYear,
  modified,
  modifier,
  monthName,
  monthOf,
  monthOfYear,
  quantity,
  relativeWord,
  TAIL,
  UNTIL,
  WHOLE,
  weekday,
  year,
  yearAfter,
} from "../timex/fragments.ts";
import { digitCount, digitsAt, glued, suffixAt } from "../timex/number-suffix.ts";
import { isPlaceName, isQuoted, isSurname, startsSentence } from "../timex/surroundings.ts";
import { tenseAfter } from "../timex/tense.ts";
import {
  BARE_DAY,
  bare,
  COMMA,
  COUNT,
  DASH,
  DAY,
  dayIn,
  inCase,
  month,
  ORDINAL,
  plain,
  possessed,
  read,
  readOrdinalDigits,
  singular,
  timeRow,
  unit,
  word,
  YEAR_DIGITS,
  yearWord,
} from "../timex/time-atoms.ts";
import { timeWord } from "../timex/time-words.ts";

const TO: readonly number[] = [CASE.dative, CASE.terminative];
const FROM: readonly number[] = [CASE.ablative];
const AND = literal("və", ",");
const plural = (features: number): boolean => plain(features) && !singular(features);

const SEASON = as(
  "season",
  timeRow("seasons", ({ value }, features) => value.length === 2 && plain(features)),
);
/** A season alone is a time only as an adverb: `yayda`; `yaz` alone is a verb, `Bahar` a name. */
const SEASON_WHEN = as(
  "season",
  timeRow(
    "seasons",
    ({ value }, features) =>
      value.length === 2 &&
      caseOf(features) !== CASE.nominative &&
      caseOf(features) !== CASE.genitive &&
      caseOf(features) !== CASE.accusative &&
      possessiveOf(features) === 0 &&
      plain(features),
  ),
);
const QUARTER = oneOf(
  as(
    "quarter",
    timeRow(
      "parts",
      ({ kind, value, lemma }, features) =>
        (kind === "quarter" || kind === "half") &&
        !lemma.endsWith("yarı") &&
        /^[QH]\d$/u.test(value) &&
        plain(features),
    ),
  ),
  seq(as("ordinal", ORDINAL), as("nth", unit(["Q", "H"]))),
);
const HALF = oneOf(
  as(
    "halfRow",
    timeRow(
      "parts",
      ({ lemma, kind }, features) =>
        kind === "half" && lemma.endsWith("yarı") && possessed(features),
    ),
  ),
  seq(
    as("ordinal", ORDINAL),
    as(
      "halfWord",
      timeRow("parts", ({ lemma }, features) => lemma === "yarı" && possessed(features)),
    ),
  ),
);
/** `əvvəl`, `orta`, `son` of a whole, in the possessive. */
const PART = as(
  "part",
  timeRow(
    "parts",
    ({ kind, value }, features) =>
      kind === "part" && /^(?:START|MID|END)$/u.test(value) && possessed(features),
  ),
);
const EDGE = as(
  "edge",
  timeRow("relative-words", ({ value }) => /FIRST$|LAST$|^now-X$/u.test(value)),
);
const OF_WHOLE = ["M", "W", "D", "Y", "DE", "CE", "Q"];
/** Units that a time is shifted by. */
const SHIFTS = ["Y", "M", "W", "D", "TH", "TM", "TS", "CE", "DE", "ML"];
const CALENDAR = ["Y", "M", "W", "Q", "H", "CE", "DE", "ML"];
const YEARS = unit(["Y", "SY"], plain);
const SLASH = literal("/");

const SEPARATOR = token(
  KIND_BIT.mark,
  (reading, i) =>
    glued(reading, i) && /[./-]/u.test(reading.tokens.text.charAt(reading.tokens.starts[i]!)),
);
/** Digits after a separator, with nothing between. */
function gluedDigits(least: number, most: number) {
  return token(
    KIND_BIT.number,
    (reading, i) =>
      glued(reading, i) && digitCount(reading, i) >= least && digitCount(reading, i) <= most,
  );
}
const YEAR_END = oneOf(seq(as("year", yearWord(plain))), as("yearDigits", gluedDigits(4, 4)));

export const dateRules = defineRules("date", {
  /** `noyabrın 14-də`, `2025-ci il noyabrın 14-də`, `ayın 14-də` */
  dayOfMonth: { pattern: seq(dayOfMonth(), TAIL), build: buildDate },
  /** `14 noyabr 2025-ci il tarixində` */
  dayThenMonth: { pattern: seq(dayThenMonth(), TAIL), build: buildDate },
  /** `bazar ertəsi, noyabrın 17-də` */
  weekdayThenDay: {
    pattern: seq(
      word(CATEGORY.weekday, ({ value }, features) => value.length === 1 && bare(features)),
      optional(unit(["D"], possessed)),
      COMMA,
      oneOf(dayOfMonth(), dayThenMonth()),
    ),
    build: buildDate,
  },
  /** `21.11.2025`, `21/11/2025`, `14/XI-2025` */
  numeric: {
    pattern: seq(
      as("day", BARE_DAY),
      SEPARATOR,
      oneOf(
        as("monthDigits", gluedDigits(1, 2)),
        as("monthRoman", read(KIND_BIT.word, readGluedRoman)),
      ),
      SEPARATOR,
      oneOf(YEAR_END, as("shortYear", gluedDigits(2, 2))),
      TAIL,
    ),
    build: buildNumeric,
  },
  /** `2025-11-21` */
  yearFirst: {
    pattern: seq(
      as("yearDigits", YEAR_DIGITS),
      SEPARATOR,
      as("monthDigits", gluedDigits(2, 2)),
      SEPARATOR,
      as("day", DAY),
      TAIL,
    ),
    build: buildNumeric,
  },
  /** `noyabrda`, `2024-cü ilin dekabr ayında` */
  month: { pattern: monthOfYear(), build: buildMonth },
  /** `ötən may` */
  nearMonth: { pattern: seq(modifier(), as("nearMonth", month())), build: buildDate },
  /** `2024-cü ildə` */
  year: { pattern: seq(year(), TAIL), build: buildDate },
  /** `2024-də`: a year without its word, in a case that nothing else would stand in */
  yearInCase: {
    pattern: as("yearDigits", read(KIND_BIT.number, readYearInCase)),
    build: buildDate,
  },
  /** `(1985)` */
  yearInBrackets: {
    pattern: seq(literal("("), as("yearDigits", YEAR_DIGITS), literal(")")),
    build: insideBrackets,
  },
  /** `(1939–1945)` */
  yearsInBrackets: {
    pattern: seq(
      literal("("),
      as("yearDigits", YEAR_DIGITS),
      DASH,
      as("to.yearDigits", YEAR_DIGITS),
      literal(")"),
    ),
    build: insideBrackets,
  },
  /** `2014, 2018 və 2022-ci illərdə`: the first of several */
  yearOfSeveral: {
    pattern: seq(
      as("yearDigits", YEAR_DIGITS),
      AND,
      repeat(seq(YEAR_DIGITS, AND), 0, 4),
      yearWord(plural),
    ),
    build: firstOfSeveral,
  },
  /** `14 və 15 noyabrda`: the first of several */
  dayOfSeveral: {
    pattern: seq(
      as("day", BARE_DAY),
      AND,
      repeat(seq(BARE_DAY, AND), 0, 4),
      BARE_DAY,
      monthName(),
      optional(yearAfter()),
    ),
    build: firstOfSeveral,
  },
  /** `ötən ay`, `bu həftə` */
  relativePeriod: { pattern: modified([...CALENDAR, "D", "SY"], singular), build: buildDate },
  /** `dünən`, `bu gün`, `inişil` */
  relativeWord: {
    pattern: relativeWord(["day", "year", "month", "week"], plain),
    build: buildRelative,
  },
  /** `İndi`, `tezliklə`, `son illər` */
  vague: {
    pattern: as(
      "vague",
      timeRow(
        "relative-words",
        ({ kind, value, isAmbiguous }, features) =>
          kind === "reference" &&
          !isAmbiguous &&
          /^(?:PAST|PRESENT|FUTURE)_REF$/u.test(value) &&
          plain(features),
      ),
    ),
    build: (match, reading) => ({
      value: { kind: "date", value: timeWord(reading, match.captures.vague!.value).value },
    }),
  },
  /** `2025-ci ilin üçüncü rübündə` */
  quarter: { pattern: seq(optional(inYear()), QUARTER), build: buildDate },
  /** `2024-cü ilin yazında`, `ötən yay` */
  seasonOfYear: {
    pattern: seq(oneOf(inYear(), modifier()), SEASON, optional(unit(["M"], plural))),
    build: buildDate,
  },
  /** `qışda`, `payız aylarında` */
  season: {
    pattern: oneOf(SEASON_WHEN, seq(SEASON, unit(["M"], plural))),
    build: buildDate,
  },
  /** `ilin əvvəlində`, `noyabrın ortalarında` */
  part: { pattern: seq(WHOLE, PART), build: buildDate },
  /** `il sonunadək` */
  partOfThis: {
    pattern: seq(as("the", unit(["Y", "M"], bare)), PART),
    build: buildDate,
  },
  /** `noyabrın ikinci yarısında` */
  half: { pattern: seq(WHOLE, HALF), build: buildDate },
  /** `ilin ilk altı ayında`, `ilin 9 ayında`, `ayın son günü` */
  someOfWhole: {
    pattern: seq(
      WHOLE,
      oneOf(seq(EDGE, optional(as("count", COUNT))), as("count", COUNT)),
      as("someUnit", unit(OF_WHOLE, possessed)),
    ),
    build: buildDate,
  },
  /** `həftənin ikinci günü`, `ilin on birinci ayında` */
  nthOfWhole: {
    pattern: seq(WHOLE, as("ordinal", ORDINAL), as("nth", unit(OF_WHOLE, possessed))),
    build: buildDate,
  },
  /** `şənbə günü`, `ötən həftənin cümə günü` */
  weekday: { pattern: weekday(), build: buildWeekday },
  /** `həftəsonu` */
  weekend: {
    pattern: seq(
      optional(oneOf(inWeek(), modifier())),
      as(
        "weekday",
        word(
          CATEGORY.weekday,
          ({ value, lemma }, features) =>
            value === "6/7" && !lemma.includes("gün") && singular(features),
        ),
      ),
    ),
    build: buildDate,
  },
  /** `XX əsrin`, `e.ə. III əsr` */
  century: { pattern: century(), build: buildDate },
  /** `90-cı illər`, `ötən əsrin 60-cı illəri` */
  decade: { pattern: decade(), build: buildDate },
  /** `XIX və XX əsrlərdə`: the first of several */
  centuryOfSeveral: {
    pattern: seq(as("ordinal", ORDINAL), AND, ORDINAL, as("nth", unit(["CE"], plain))),
    build: firstOfSeveral,
  },
  /** `üç gün əvvəl`, `bundan iki il sonra`, `yüz il bundan əvvəl` */
  shift: {
    pattern: seq(
      optional(oneOf(as("hence", literal("bundan")), as("thence", literal("ondan")))),
      quantity(SHIFTS, bare),
      optional(as("hence", literal("bundan"))),
      as(
        "direction",
        timeRow("directions", ({ kind }) => kind === "before" || kind === "after"),
      ),
    ),
    build: buildTime,
  },
  /** `beş ildən sonra` of what is to come; of the past it is a length */
  shiftAhead: {
    pattern: seq(
      quantity(SHIFTS, inCase(CASE.ablative)),
      as(
        "direction",
        timeRow("directions", ({ kind, lemma }) => kind === "after" && lemma === "sonra"),
      ),
    ),
    build: (match, reading) =>
      tenseAfter(reading, match.end) === "future" ? buildTime(match, reading) : undefined,
  },
  /** `noyabrın 14-dən üç gün sonra` */
  shiftFromDay: {
    pattern: seq(
      oneOf(day(FROM), monthOfYear(FROM), year(FROM)),
      quantity(SHIFTS, bare),
      as(
        "direction",
        timeRow("directions", ({ kind }) => kind === "before" || kind === "after"),
      ),
    ),
    build: buildTime,
  },
  /** `12-14 mart` */
  daysThenMonth: {
    pattern: seq(
      optional(inYear()),
      as("day", BARE_DAY),
      DASH,
      as("to.day", BARE_DAY),
      monthName(),
      optional(yearAfter()),
      TAIL,
    ),
    build: buildDate,
  },
  /** `martın 12-dən 14-dək`, `martın 12-14-də` */
  daysOfMonth: {
    pattern: seq(
      optional(inYear()),
      monthOf(),
      oneOf(
        seq(as("day", dayIn(...FROM)), as("to.day", dayIn(...TO)), optional(UNTIL)),
        seq(as("day", BARE_DAY), DASH, as("to.day", DAY)),
      ),
      TAIL,
    ),
    build: buildDate,
  },
  /** `28 noyabr – 5 dekabr 2025-ci il`, `yanvar-sentyabr`, `bazar ertəsi-cümə` */
  fromDashTo: {
    pattern: oneOf(
      seq(day([CASE.nominative]), DASH, day(undefined, "to."), TAIL),
      seq(monthOfYear([CASE.nominative]), DASH, monthOfYear(undefined, "to.")),
    ),
    build: buildDate,
  },
  /** `noyabrın 30-dan dekabrın 3-nə qədər`, `apreldən avqustadək`, `1990-cı ildən 1995-ci ilədək` */
  fromTo: {
    pattern: oneOf(
      seq(day(FROM), day(TO, "to."), optional(UNTIL)),
      seq(monthOfYear(FROM), monthOfYear(TO, "to."), optional(UNTIL)),
      seq(year(FROM), year(TO, "to."), optional(UNTIL)),
    ),
    build: buildDate,
  },
  /** `2020-2022-ci illərdə`, `1918-20-ci illər`, `2024/25 mövsümündə`, `60-70-ci illər` */
  years: {
    pattern: seq(
      as(
        "first",
        token(
          KIND_BIT.number,
          (reading, i) => digitCount(reading, i) === 4 || digitCount(reading, i) === 2,
        ),
      ),
      oneOf(DASH, SLASH),
      as("last", read(KIND_BIT.number, readRangeEnd)),
      YEARS,
      optional(literal("arasında", "aralığında")),
    ),
    build: buildYears,
  },
  /** `XIX-XX əsrlər` */
  centuries: {
    pattern: seq(
      as("ordinal", ORDINAL),
      DASH,
      as("to.ordinal", ORDINAL),
      as("to.nth", unit(["CE"], plain)),
    ),
    build: buildCenturies,
  },
  /** `28 May Müstəqillik Günü` */
  namedDay: {
    pattern: seq(
      dayThenMonth([CASE.nominative]),
      timeRow("holidays", ({ kind }) => kind !== "named-year"),
    ),
    build: buildDate,
  },
});

/** A date, unless it is the title of something (`“Payız” tablosu`) or a place is named after it (`8 Noyabr prospekti`). */
function buildDate(match: Match, reading: Analyses): Built | undefined {
  if (isQuoted(reading, match.start, match.end) || isPlaceName(reading, match.end))
    return undefined;
  return buildTime(match, reading);
}

/** The date between two brackets. */
function insideBrackets(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, firstToken: match.start + 1, endToken: match.end - 1 };
}

/** Of several coordinated dates the first, its end the first capture's. */
function firstOfSeveral(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, endToken: match.start + 1 };
}

/** Not in an address (`10.0.0.1`) or a longer number. */
function buildNumeric(match: Match, reading: Analyses): Built | undefined {
  const isLonger = isGluedMark(reading, match.start - 1) || isGluedNumber(reading, match.end);
  return isLonger ? undefined : buildTime(match, reading);
}

/** Does a mark stand before the next token with nothing between, and a number before it? */
function isGluedMark(reading: Analyses, at: number): boolean {
  return at > 0 && glued(reading, at + 1) && glued(reading, at) && digitsAt(reading, at - 1) >= 0;
}

function isGluedNumber(reading: Analyses, at: number): boolean {
  return glued(reading, at) && glued(reading, at + 1) && digitsAt(reading, at + 1) >= 0;
}

/** A month alone is none when it is a name: `Brayan May`; nor an abbreviation, which may be a coin: `50 sent`. */
function buildMonth(match: Match, reading: Analyses): Built | undefined {
  const { month: name } = match.captures;
  if (match.end - match.start === 1 && name !== undefined) {
    const { isAbbreviation } = timeWord(reading, name.value);
    if (isAbbreviation || isName(reading, match.start)) return undefined;
  }
  return buildDate(match, reading);
}

/** Is a word, bare and capitalised where no sentence begins, a name? */
function isName(reading: Analyses, at: number): boolean {
  return (
    isCapital(reading, at) &&
    !startsSentence(reading, at) &&
    (reading.tokens.shapes[at]! & SHAPE.allCapitals) === 0
  );
}

/** `Cümə məscidi`, `şənbə oyunu` are named after a day; `Sabah Məmmədova` is a person. */
function buildWeekday(match: Match, reading: Analyses): Built | undefined {
  const isAlone = match.end - match.start === 1;
  if (isAlone && (isName(reading, match.start) || isPossessed(reading, match.end)))
    return undefined;
  return buildDate(match, reading);
}

function isPossessed({ tokens, table, forms }: Analyses, at: number): boolean {
  if (at >= tokens.count || (tokens.shapes[at]! & SHAPE.sentenceStart) !== 0) return false;
  const form = forms[at]!;
  const first = table.first[form]!;
  const features = first === table.first[form + 1] ? 0 : table.features[first]!;
  return possessiveOf(features) === 3 && (features & FLAG.verb) === 0;
}

function buildRelative(match: Match, reading: Analyses): Built | undefined {
  const { value, isAmbiguous } = timeWord(reading, match.captures.relative!.value);
  if (isAmbiguous && value === "anchor") return undefined;
  if (
    match.end - match.start === 1 &&
    (isName(reading, match.start) || isSurname(reading, match.end))
  )
    return undefined;
  return buildDate(match, reading);
}

function readGluedRoman(reading: Analyses, at: number): ReadNumber | undefined {
  const roman = glued(reading, at) ? readRoman(reading, at) : undefined;
  return roman !== undefined && roman.value >= 1 && roman.value <= 12 ? roman : undefined;
}

function readYearInCase(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 1900 || value > 2099) return undefined;
  const { suffix, end } = suffixAt(reading, at);
  return /^d[aə](?:n|k)?$/u.test(suffix) ? { end, value } : undefined;
}

/** The end of a range of years: `2022-ci`, `20-ci`, `25`. */
function readRangeEnd(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 0 || value > 2999) return undefined;
  const ordinal = readOrdinalDigits(reading, at);
  return ordinal ?? (suffixAt(reading, at).suffix === "" ? { end: at + 1, value } : undefined);
}

/** Years from one to another; both numbers round and in two digits, decades. */
function buildYears(match: Match, reading: Analyses): Built | undefined {
  const { first, last } = match.captures;
  if (first === undefined || last === undefined) return undefined;
  const from = digitsAt(reading, first.start);
  const to = fullEnd(from, last.value);
  if (to <= from) return undefined;
  if (from < 100) return from % 10 === 0 && to % 10 === 0 ? decades(from / 10, to / 10) : undefined;
  return range({ op: "set", unit: "Y", n: from }, { op: "set", unit: "Y", n: to });
}

/** `1918-20`: the end of a range takes its century from the start. */
function fullEnd(from: number, to: number): number {
  return from >= 1000 && to < 100 ? from - (from % 100) + to + (to < from % 100 ? 100 : 0) : to;
}

function decades(from: number, to: number): Built {
  return range({ op: "set", unit: "DE", n: from }, { op: "set", unit: "DE", n: to });
}

function range(from: Step, to: Step): Built {
  const value: TimeExpression = {
    kind: "date",
    start: { origin: "open", steps: [from] },
    end: { origin: "open", steps: [to] },
  };
  return { value };
}

function buildCenturies(match: Match, _reading: Analyses): Built | undefined {
  const [from, to] = [match.captures.ordinal, match.captures["to.ordinal"]];
  if (from === undefined || to === undefined || from.value < 1 || from.value >= to.value)
    return undefined;
  return range(
    { op: "set", unit: "CE", n: from.value - 1 },
    { op: "set", unit: "CE", n: to.value - 1 },
  );
}
