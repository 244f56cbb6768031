import { CASE } from "../../analyses/features.ts";
import { as, oneOf, optional, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { literal, type Rule } from "../../mentions/atoms.ts";
import { defineRules } from "../../mentions/rules.ts";
import { buildTime } from "../timex/build-expression.ts";
import {
  BARE_DAY,
  bare,
  COMMA,
  DASH,
  DATE_TAIL,
  DAY,
  dayIn,
  type Ending,
  inCase,
  month,
  ORDINAL,
  plain,
  possessed,
  timeRow,
  unit,
  word,
  YEAR_DIGITS,
  yearWord,
} from "../timex/time-atoms.ts";

const container: Ending = inCase(CASE.nominative, CASE.genitive);
const genitive = inCase(CASE.genitive);
const _ablative = inCase(CASE.ablative);
const _until = inCase(CASE.dative, CASE.terminative);

const MODIFIER = as(
  "modifier",
  timeRow("relative-words", ({ kind, value }) => kind === "modifier" && RELATIVE.test(value)),
);
const RELATIVE = /^(?:now|anchor)(?:[+-]\d+)?$/u;

function modified(codes: readonly string[], ending: Ending = plain): Rule {
  return seq(MODIFIER, as("modified", unit(codes, ending)));
}

function relativeWord(kinds: readonly string[], ending: Ending = plain): Rule {
  return as(
    "relative",
    timeRow("relative-words", ({ kind }, features) => kinds.includes(kind) && ending(features)),
  );
}

/** The year that something lies in: `2025-ci il`, `ötən ilin`, `bildir`, `ilin`. */
const IN_YEAR = oneOf(
  as("year", yearWord(container)),
  modified(["Y"], container),
  relativeWord(["year"], bare),
  as("the", unit(["Y"], genitive)),
);
const MONTH_OF = oneOf(
  as("month", month(genitive)),
  seq(as("month", month(bare)), unit(["M"], genitive)),
  modified(["M"], genitive),
  as("the", unit(["M"], genitive)),
);

function monthEnding(ending: Ending): Rule {
  return oneOf(as("month", month(ending)), seq(as("month", month(bare)), unit(["M"], ending)));
}

const WEEKDAY = word(CATEGORY.weekday, (_, features) => plain(features));
const TAIL = optional(
  oneOf(DATE_TAIL, seq(optional(COMMA), WEEKDAY, optional(unit(["D"], possessed)))),
);
const YEAR_AFTER = seq(
  optional(COMMA),
  oneOf(as("year", yearWord(plain)), as("yearDigits", YEAR_DIGITS)),
);
const QUARTER_OR_HALF = oneOf(
  as(
    "part",
    timeRow("parts", ({ kind, value }) => kind !== "part" && /^[QH]\d/u.test(value)),
  ),
  seq(as("ordinal", ORDINAL), as("nth", unit(["Q", "H"]))),
);

export const dateRules = defineRules("date", {
  /** `noyabrın 14-də`, `2025-ci il noyabrın 14-də`, `ayın 14-də` */
  dayOfMonth: {
    pattern: seq(optional(IN_YEAR), MONTH_OF, as("day", DAY), TAIL),
    build: buildTime,
  },
  /** `14 noyabr 2025-ci il tarixində` */
  dayThenMonth: {
    pattern: seq(
      optional(IN_YEAR),
      as("day", BARE_DAY),
      monthEnding(plain),
      optional(YEAR_AFTER),
      TAIL,
    ),
    build: buildTime,
  },
  /** `noyabrda`, `2024-cü ilin dekabr ayında` */
  month: {
    pattern: seq(optional(IN_YEAR), monthEnding(plain), optional(YEAR_AFTER)),
    build: buildTime,
  },
  /** `2024-cü ildə` */
  year: { pattern: seq(as("year", yearWord(plain)), optional(DATE_TAIL)), build: buildTime },
  /** `ötən ay`, `bu həftə` */
  relativePeriod: {
    pattern: modified(["Y", "M", "W", "D", "Q", "H", "CE", "DE", "ML"]),
    build: buildTime,
  },
  /** `dünən`, `bu gün`, `inişil` */
  relativeWord: { pattern: relativeWord(["day", "year", "month", "week"]), build: buildTime },
  /** `2025-ci ilin üçüncü rübündə` */
  quarterOrHalf: { pattern: seq(optional(IN_YEAR), QUARTER_OR_HALF), build: buildTime },
  /** `12-14 mart` */
  daysThenMonth: {
    pattern: seq(
      optional(IN_YEAR),
      as("day", BARE_DAY),
      DASH,
      as("to.day", BARE_DAY),
      monthEnding(plain),
      optional(YEAR_AFTER),
      TAIL,
    ),
    build: buildTime,
  },
  /** `martın 12-dən 14-dək` */
  daysOfMonth: {
    pattern: seq(
      optional(IN_YEAR),
      MONTH_OF,
      oneOf(
        seq(as("day", dayIn(CASE.ablative)), as("to.day", dayIn(CASE.dative, CASE.terminative))),
        seq(as("day", BARE_DAY), DASH, as("to.day", DAY)),
      ),
      optional(literal("qədər", "kimi")),
    ),
    build: buildTime,
  },
});
