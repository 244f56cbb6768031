import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import { as, check, oneOf, optional, seq, shared } from "../../engine/pattern.ts";
import type { Rule } from "../../mentions/atoms.ts";
import { readRoman } from "../../mentions/read-number.ts";
import { isGlued } from "../../tokens/tokens.ts";
import { CONTAINING, ENDED, GENITIVE, SAME_LINE, WHEN } from "./checks.ts";
import { ERA, gluedDigits, OPTIONAL_SUFFIX, SEPARATOR, TAIL } from "./fragments.ts";
import {
  BARE_DAY,
  BARE_DAY_OR_WORDS,
  BARE_DECADE,
  DAY,
  DECADE_PLURAL,
  ORDINAL,
  read,
  YEAR_BEFORE_MONTH,
  YEAR_DIGITS,
  YEAR_GLUED,
  yearWord,
} from "./number-atoms.ts";
import {
  bare,
  COMMA,
  type Ending,
  inCase,
  month,
  plain,
  plural,
  possessed,
  relativeRow,
  season,
  singular,
  sureWeekday,
  timeRow,
  unit,
} from "./time-atoms.ts";
import { TIME_BIT } from "./time-bits.ts";
import { COUNTED_FROM, type TimeWord } from "./time-words.ts";

/** Each adds its own to what those before it made: a day lies in a month, and a month in a year. */
function createEndpoint(prefix: "" | "to.") {
  const near = createNear((name, rule) => as(prefix + name, rule));
  const years = createYears(near);
  const months = createMonths(years);
  const weeks = createWeeks(months);
  const days = createDays(weeks);
  const ages = createAges(days);
  return createPeriods(ages);
}

type Near = ReturnType<typeof createNear>;
type Years = ReturnType<typeof createYears>;
type Months = ReturnType<typeof createMonths>;
type Weeks = ReturnType<typeof createWeeks>;
type Days = ReturnType<typeof createDays>;
type Ages = ReturnType<typeof createAges>;

const genitive: Ending = (features) => singular(features) && inCase(CASE.genitive)(features);

/** What is told by where it stands to the day of the text or to the time told. */
function createNear(part: (name: string, rule: Rule) => Rule) {
  /** A modifier that counts units from there: `ötən`, `bu`, `növbəti`, `həmin`. */
  const MODIFIER = shared(
    part(
      "modifier",
      relativeRow(
        TIME_BIT.modifier,
        ({ kind, value }, features) =>
          kind === "modifier" && COUNTED_FROM.test(value) && bare(features),
      ),
    ),
  );
  return {
    part,
    MODIFIER,
    modified: (...codes: string[]): Rule => seq(MODIFIER, part("modified", unit(codes, singular))),
    /** `ilin`, `ayın`, `həftənin` with nothing before it. */
    the: (...codes: string[]): Rule => part("the", unit(codes, genitive)),
    relative: (kind: string, ending: Ending): Rule =>
      part(
        "relative",
        relativeRow(TIME_BIT.relative, (row, features) => row.kind === kind && ending(features)),
      ),
  };
}

const OPTIONAL_ERA = optional(ERA);

function createYears(near: Near) {
  const { part, modified, the, relative } = near;
  /** `2025-ci il` */
  const YEAR_WORD = shared(oneOf(part("year", yearWord(singular)), part("yearDigits", YEAR_GLUED)));
  const BEFORE_MONTH = part("yearDigits", YEAR_BEFORE_MONTH);
  /** The year that something lies in: `2025-ci il`, `2025-in`, `ötən ilin`, `bildir`, `ilin`. */
  const IN_YEAR = shared(
    oneOf(
      seq(oneOf(YEAR_WORD, modified("Y")), CONTAINING),
      seq(BEFORE_MONTH, GENITIVE),
      relative("year", bare),
      the("Y"),
    ),
  );
  return {
    ...near,
    YEAR_WORD,
    YEAR: seq(OPTIONAL_ERA, YEAR_WORD),
    IN_YEAR,
    OPTIONAL_YEAR: optional(IN_YEAR),
    /** The same before a month, where `il` may be left out. */
    YEAR_OF_MONTH: shared(optional(oneOf(IN_YEAR, BEFORE_MONTH))),
    YEAR_AFTER: shared(
      optional(seq(SAME_LINE, optional(COMMA), oneOf(YEAR_WORD, part("yearDigits", YEAR_DIGITS)))),
    ),
  };
}

function createMonths(years: Years) {
  const { part, modified, the, YEAR_OF_MONTH, YEAR_AFTER } = years;
  /** `noyabrda`, `noyabr ayında` */
  const MONTH_NAME = shared(
    oneOf(part("month", month()), seq(part("month", month(bare)), unit(["M"]))),
  );
  return {
    ...years,
    MONTH_NAME,
    /** The month that a day lies in: `noyabrın`, `may ayının`, `gələn ayın`, `ayın`. */
    IN_MONTH: shared(seq(YEAR_OF_MONTH, oneOf(MONTH_NAME, modified("M"), the("M")), GENITIVE)),
    MONTH: shared(oneOf(seq(YEAR_OF_MONTH, MONTH_NAME, YEAR_AFTER), modified("M"))),
  };
}

function createWeeks(months: Months) {
  const { part, MODIFIER, modified, the } = months;
  /** The week that a day lies in: `ötən həftənin`, `həftənin`. */
  const IN_WEEK = shared(oneOf(seq(modified("W"), CONTAINING), the("W")));
  return {
    ...months,
    IN_WEEK,
    /** `cümə`, `şənbə günü`, `ötən bazar ertəsi`, `ötən həftənin cümə günü`; `bazar` alone is a market. */
    WEEKDAY: shared(
      seq(optional(oneOf(IN_WEEK, MODIFIER)), part("weekday", sureWeekday(singular))),
    ),
  };
}

const ROMAN_MONTH = read(TIME_BIT.ordinal, (reading, at) => {
  const roman = readRoman(reading, at);
  return roman !== undefined && roman.value <= 12 ? roman : undefined;
});
const GLUED_ROMAN = seq(
  check<Analyses>((reading, at) => isGlued(reading.tokens, at)),
  ROMAN_MONTH,
);

function createDays(weeks: Weeks) {
  const { part, modified, relative } = weeks;
  const { OPTIONAL_YEAR, YEAR_OF_MONTH, YEAR_AFTER, IN_MONTH, MONTH_NAME } = weeks;
  /** `noyabrın 14-də`, `2025-ci il noyabrın 14-də`, `ayın 14-də` */
  const DAY_OF_MONTH = shared(
    oneOf(
      seq(IN_MONTH, part("day", DAY), OPTIONAL_SUFFIX),
      // `noyabr 14-də`, where only the ending shows that the number counts nothing.
      seq(YEAR_OF_MONTH, part("month", month(bare)), part("day", DAY), oneOf(WHEN, ENDED)),
    ),
  );
  /** `14 noyabr`, `14 noyabr 2025-ci il`, `2025-ci ilin 14 noyabrında` */
  const DAY_THEN_MONTH = shared(
    seq(OPTIONAL_YEAR, part("day", BARE_DAY_OR_WORDS), MONTH_NAME, YEAR_AFTER),
  );
  /** `dünən`, `bu gün`, `həmin gün` */
  const RELATIVE_DAY = shared(oneOf(relative("day", plain), modified("D")));
  const NUMERIC = createNumeric(weeks);
  const DATED_DAY = seq(oneOf(DAY_OF_MONTH, DAY_THEN_MONTH, NUMERIC), TAIL);
  return {
    ...weeks,
    DAY_OF_MONTH,
    DAY_THEN_MONTH,
    NUMERIC,
    DATED_DAY,
    /** A day, however it is written. */
    ANY_DAY: shared(oneOf(DATED_DAY, RELATIVE_DAY, weeks.WEEKDAY)),
  };
}

/** `21.11.2025`, `14/XI-2025`, `14-noyabr-2025`, `5 III 2021`, `2025-11-21` */
function createNumeric({ part, YEAR_WORD }: Years): Rule {
  const DAY_FIRST = part("day", BARE_DAY);
  const YEAR_IN_DIGITS = part("yearDigits", YEAR_DIGITS);
  const MIDDLE = oneOf(
    part("monthDigits", gluedDigits(1, 2)),
    part("monthRoman", GLUED_ROMAN),
    part("month", month(bare)),
  );
  const LAST = oneOf(
    YEAR_WORD,
    part("yearDigits", gluedDigits(4, 4)),
    part("shortYear", gluedDigits(2, 2)),
  );
  const MONTH_DIGITS = part("monthDigits", gluedDigits(2, 2));
  return shared(
    oneOf(
      seq(DAY_FIRST, SEPARATOR, MIDDLE, SEPARATOR, LAST),
      seq(DAY_FIRST, part("monthRoman", ROMAN_MONTH), oneOf(YEAR_WORD, YEAR_IN_DIGITS)),
      seq(YEAR_IN_DIGITS, SEPARATOR, MONTH_DIGITS, SEPARATOR, part("day", DAY)),
    ),
  );
}

/** Times longer than a year. */
function createAges(days: Days) {
  const { part, modified } = days;
  /** `XX əsr`, `e.ə. III əsr`, `ötən əsr`, `birinci minillik` */
  const CENTURY = shared(
    oneOf(
      seq(OPTIONAL_ERA, part("ordinal", ORDINAL), part("nth", unit(["CE", "ML"]))),
      modified("CE"),
    ),
  );
  /** `90-cı illər`, `90 illər`, `XX əsrin 60-cı illəri`, `1930-cu illər`, `1990-larda` */
  const DECADE = shared(
    oneOf(
      seq(
        optional(seq(CENTURY, GENITIVE)),
        part("decadeNumber", oneOf(ORDINAL, BARE_DECADE)),
        part("decade", unit(["Y"], plural)),
      ),
      part("decadePlural", DECADE_PLURAL),
    ),
  );
  return { ...days, CENTURY, DECADE };
}

/** Parts of years, and parts of any time. */
function createPeriods(ages: Ages) {
  const { part, modified, the } = ages;
  const { IN_YEAR, OPTIONAL_YEAR, IN_MONTH, IN_WEEK, CENTURY, DECADE } = ages;
  /** `üçüncü rüb`, `I yarımil` */
  const QUARTER = shared(
    oneOf(
      part("quarter", timeRow("parts", isQuarter)),
      seq(part("ordinal", ORDINAL), part("nth", unit(["Q", "H"]))),
    ),
  );
  const SEASON = part("season", season(plain));
  const PART_OF_YEAR = seq(OPTIONAL_YEAR, oneOf(QUARTER, SEASON));
  const PERIOD = oneOf(modified("Q", "H", "DE", "SY"), the("CE", "DE", "SY"));
  /** A longer time that a part of it is told of: `2025-ci ilin`, `noyabrın`, `XIX əsrin`, `90-cı illərin`, `yayın`. */
  const WHOLE = shared(
    seq(oneOf(IN_YEAR, IN_MONTH, IN_WEEK, CENTURY, DECADE, PERIOD, PART_OF_YEAR), GENITIVE),
  );
  /** `əvvəl`, `orta`, `son` of a whole, the rest of it, or the same part of it as of another one. */
  const PART = part("part", timeRow("parts", isPart));
  return {
    ...ages,
    QUARTER,
    WHOLE,
    PART,
    /** Longer than a day, and not a month or year alone: `yay`, `2025-ci ilin birinci rübü`, `mayın əvvəli`. */
    LONG: shared(oneOf(CENTURY, DECADE, PART_OF_YEAR, seq(WHOLE, PART))),
  };
}

function isQuarter({ kind, value }: TimeWord, features: number): boolean {
  const isWhole = kind === "quarter" || kind === "half";
  return isWhole && /^[QH]\d$/u.test(value) && plain(features);
}

function isPart({ kind, value }: TimeWord, features: number): boolean {
  return kind === "part" && /^(?:START|MID|END|REST|SAME)$/u.test(value) && possessed(features);
}

/** Times that tell when, or from when. */
export const FROM = createEndpoint("");
/** The same times as the end of a range: their captures begin with `to.`. */
export const TO = createEndpoint("to.");
