import { CASE, possessiveOf } from "../../analyses/features.ts";
import { as, oneOf, optional, seq } from "../../engine/pattern.ts";
import { literal } from "../../mentions/atoms.ts";
import { ABLATIVE, GENITIVE, UP_TO } from "../timex/checks.ts";
import { defineTimeRules } from "../timex/define-time-rules.ts";
import { FROM, TO } from "../timex/endpoints.ts";
import { EDGE, OPTIONAL_MOD, PASSED, UNTIL, WEEKEND } from "../timex/fragments.ts";
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
import {
  AND,
  bare,
  dayPart,
  type Ending,
  HOUR_WORD,
  inCase,
  plain,
  plural,
  possessed,
  season,
  singular,
  timeRow,
  unit,
  weekday,
  weekdayRow,
} from "../timex/time-atoms.ts";
import { COUNTED_UNITS } from "../timex/units.ts";
import {
  buildAmountWithin,
  buildDayParts,
  buildEach,
  buildEachPart,
  buildEveryAmount,
  buildEveryUnit,
  buildFirstWeekday,
  buildOther,
  buildPeriodic,
  buildRecurring,
  buildTimes,
  buildWorkdays,
} from "./build-set.ts";

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
  season((features) => singular(features) && !inCase(CASE.accusative)(features)),
);
const WEEKDAY = as("weekday", weekday(singular));
const WORKDAYS = weekdayRow(({ value }, features) => value === "1/5" && singular(features));
/** `hər il`, `hər ilin`: the year of something that comes back. */
const EACH_YEAR = seq(EACH, unit(["Y"], inCase(CASE.nominative, CASE.genitive)));
/** `yay`, `yayda`; `yazı` is what is written. */
const SEASON_WHEN = as(
  "season",
  season(
    (features) =>
      bare(features) || (inCase(CASE.locative)(features) && possessiveOf(features) === 0),
  ),
);
const ANY_WEEKDAY = weekday(bare);
const TIME_OF_DAY = oneOf(
  seq(HOUR_WORD, oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour()))),
  as("clock", CLOCK),
);
const DAY_PART = as("dayPart", dayPart());
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
const BARE_DAY_PART = as("dayPart", dayPart(bare));
const OPTIONAL_HOURS = optional(oneOf(seq(optional(BARE_DAY_PART), HOURS), BARE_DAY_PART));

export const setRules = defineTimeRules("set", {
  /** `hər il`, `hər gün`, `hər keçən gün` */
  each: {
    pattern: seq(EACH, optional(PASSED), as("countUnit", unit(COUNTED_UNITS, singular))),
    build: buildEach,
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
    build: buildEach,
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
    build: buildTimes,
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
    build: buildEveryAmount,
  },
  /** `ayda bir görüşürlər`; not `ayda bir kitab oxuyur` */
  everyUnit: {
    pattern: seq(as("countUnit", unit(COUNTED_UNITS, within)), ONCE),
    build: buildEveryUnit,
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
  /** `bazar ertəsi günləri`, `şənbə günləri saat 10-da` */
  weekdayDays: {
    pattern: seq(WEEKDAY, unit(["D"], plural), OPTIONAL_HOURS),
    build: buildRecurring,
  },
  /** `həftə içi günləri`, `hər həftə içi` */
  workdays: {
    pattern: oneOf(seq(WORKDAYS, unit(["D"], plural)), seq(EACH, WORKDAYS)),
    build: buildWorkdays,
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
    build: buildEach,
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
      oneOf(weekday(), unit(["M", "W", "D"], possessed)),
    ),
    build: buildEach,
  },
  /** `hər noyabrda`, `hər ilin mayında` */
  eachMonth: {
    pattern: seq(oneOf(EACH, EACH_YEAR), FROM.MONTH_NAME),
    build: buildRecurring,
  },
  /** `hər ilin mayının 28-i`, `hər il 28 mayda saat 12-də`, `hər mayın 28-də`, `hər ayın 5-i`, `hər ayın 1-dən 5-dək` */
  eachDay: {
    pattern: oneOf(
      seq(
        oneOf(
          seq(oneOf(EACH, EACH_YEAR), FROM.MONTH_NAME, GENITIVE, as("day", DAY)),
          seq(EACH_YEAR, as("day", BARE_DAY), FROM.MONTH_NAME),
        ),
        OPTIONAL_HOURS,
      ),
      seq(
        EACH,
        unit(["M"], inCase(CASE.genitive)),
        as("day", DAY),
        optional(seq(ABLATIVE, as("to.day", DAY), UP_TO, UNTIL)),
      ),
    ),
    build: buildRecurring,
  },
  /** `hər il mayın 1-dən iyunun 15-dək` */
  eachDayToDay: {
    pattern: seq(
      EACH_YEAR,
      FROM.MONTH_NAME,
      GENITIVE,
      as("day", DAY),
      ABLATIVE,
      TO.MONTH_NAME,
      GENITIVE,
      as("to.day", DAY),
      UP_TO,
      UNTIL,
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
