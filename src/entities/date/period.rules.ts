import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, possessiveOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isProperName, literal } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { ReadNumber } from "../../mentions/read-number.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { ABLATIVE, GENITIVE } from "../timex/checks.ts";
import { FROM } from "../timex/endpoints.ts";
import type { TimeExpression } from "../timex/expression.ts";
import { EDGE, PASSED, TAIL } from "../timex/fragments.ts";
import {
  COUNTED,
  ORDINAL,
  readOne,
  YEAR_DIGITS,
  YEAR_ORDINAL,
  yearWord,
} from "../timex/number-atoms.ts";
import { digitCount, digitsAt, suffixAt } from "../timex/number-suffix.ts";
import { isBeforePlaceHead, isBeforeRow, isPossessed, isSurname } from "../timex/surroundings.ts";
import {
  AND,
  bare,
  direction,
  type Ending,
  HALF_OF,
  listed,
  month,
  NTH_HALF_OF,
  plain,
  plural,
  possessed,
  relativeRow,
  season,
  singular,
  unit,
  unitRow,
  weekday,
} from "../timex/time-atoms.ts";
import { TIME_BIT } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";
import { buildDate, firstOfSeveral, insideBrackets } from "./build-date.ts";

/** The season of a year that was named: `2024-cü ilin yazı`, `bu il yayda`. */
const SEASON_OF_YEAR = as(
  "season",
  season((features) => possessed(features) || when(features)),
);
const BARE_SEASON = as("season", season(bare));
/** A season alone is a time only as an adverb: `yayda`; `yaz` alone is a verb, `Bahar` a name. */
const SEASON_WHEN = as("season", season(when));

/** In a case that says when, and no more: `yayda`, `qışdan`, `payızadək`. */
function when(features: number): boolean {
  return plain(features) && possessiveOf(features) === 0 && WHEN.includes(caseOf(features));
}

const WHEN: readonly number[] = [CASE.locative, CASE.ablative, CASE.terminative, CASE.dative];

const HALF = oneOf(
  as("halfRow", NTH_HALF_OF),
  seq(as("partNumber", ORDINAL), as("halfWord", HALF_OF)),
);

const PARTS_OF_WHOLE = ["M", "W", "D", "Y", "DE", "CE", "Q"];

/** `ayın ikinci günü`, but not `ilk günləri`. */
const onePossessed: Ending = (features) => possessed(features) && singular(features);
const TEN_DAYS = unitRow(
  ({ value, amount }, features) => value === "D" && amount === 10 && possessed(features),
);

/** `bu`, `eyni`, `həmin` */
const THE_SAME = as(
  "same",
  relativeRow(
    TIME_BIT.modifier,
    ({ kind, value }, features) =>
      kind === "modifier" && (value === "now" || value === "anchor") && bare(features),
  ),
);

/** Periods longer than a day. */
export const periodRules = {
  /** `noyabrda`, `2024-cü ilin dekabr ayında` */
  month: { pattern: seq(FROM.YEAR_OF_MONTH, FROM.MONTH_NAME, FROM.YEAR_AFTER), build: buildMonth },
  /** `ötən may` */
  nearMonth: {
    pattern: seq(FROM.MODIFIER, as("nearMonth", month()), optional(unit(["M"], possessed))),
    build: buildDate,
  },
  /** `2024-cü ildə` */
  year: { pattern: seq(FROM.YEAR, TAIL), build: buildDate },
  /** `2000-ci ildən əvvəl` */
  beforeYear: {
    pattern: seq(FROM.YEAR, ABLATIVE, direction("before")),
    build: buildBefore,
  },
  /** `2024-də`: a year without its word, in a case that little else would stand in */
  yearInCase: {
    pattern: as("yearDigits", readOne(readYearInCase, TIME_BIT.suffixed)),
    build: buildYearInCase,
  },
  /** `(1985)` */
  yearInBrackets: {
    pattern: seq(literal("("), as("yearDigits", YEAR_DIGITS), literal(")")),
    build: insideBrackets,
  },
  /** `2014, 2018 və 2022-ci illərdə`: the first of several */
  yearOfSeveral: {
    pattern: seq(
      oneOf(as("yearDigits", YEAR_DIGITS), as("year", YEAR_ORDINAL)),
      AND,
      listed(oneOf(YEAR_DIGITS, YEAR_ORDINAL)),
      yearWord(plain),
    ),
    build: firstOfSeveral,
  },
  /** `2025-ci ilin üçüncü rübündə` */
  quarter: { pattern: seq(FROM.OPTIONAL_YEAR, FROM.QUARTER), build: buildDate },
  /** `2024-cü ilin yazında` */
  seasonOfYear: { pattern: seq(FROM.IN_YEAR, SEASON_OF_YEAR), build: buildDate },
  /** `ötən yay` */
  nearSeason: {
    pattern: seq(FROM.MODIFIER, oneOf(BARE_SEASON, SEASON_WHEN)),
    // `bu Yay Olimpiya Oyunları` are called so.
    build: (match, reading) =>
      isProperName(reading, match.captures.season!.start) ? undefined : buildDate(match, reading),
  },
  /** `qışda`, `payız aylarında` */
  season: {
    pattern: seq(FROM.OPTIONAL_YEAR, oneOf(SEASON_WHEN, seq(BARE_SEASON, unit(["M"], plural)))),
    build: buildDate,
  },
  /** `ilin əvvəlində`, `noyabrın ortalarında` */
  part: {
    pattern: seq(
      oneOf(FROM.WHOLE, seq(oneOf(FROM.modified("D"), FROM.the("D")), GENITIVE)),
      FROM.PART,
    ),
    build: buildDate,
  },
  /** `il sonunadək` */
  partOfThis: { pattern: seq(as("the", unit(["Y", "M", "D"], bare)), FROM.PART), build: buildDate },
  /** `noyabrın ikinci yarısında` */
  half: { pattern: seq(FROM.WHOLE, HALF), build: buildDate },
  /** `ilin ilk altı ayında`, `ilin 9 ayında`, `ilin ötən 9 ayında`, `ayın son günü` */
  someOfWhole: {
    pattern: seq(
      FROM.WHOLE,
      oneOf(seq(EDGE, optional(COUNTED)), seq(optional(PASSED), COUNTED)),
      as("someUnit", unit(PARTS_OF_WHOLE, onePossessed)),
    ),
    build: buildDate,
  },
  /** `həftənin ikinci günü`, `ilin on birinci ayında` */
  nthOfWhole: {
    pattern: seq(
      FROM.WHOLE,
      as("partNumber", ORDINAL),
      as("partUnit", unit(PARTS_OF_WHOLE, onePossessed)),
    ),
    build: buildDate,
  },
  /** `ötən ilin bu günü`, `ötən ilin eyni ayında`: as far from now, or from the time told, as the whole is */
  sameOfWhole: {
    pattern: seq(
      FROM.modified("Y", "M"),
      GENITIVE,
      THE_SAME,
      as("alike", unit(["M", "D"], onePossessed)),
    ),
    build: buildDate,
  },
  /** `ayın ilk şənbəsi`, `noyabrın ikinci bazar günü` */
  weekdayOfWhole: {
    pattern: seq(FROM.WHOLE, oneOf(EDGE, as("partNumber", ORDINAL)), as("weekdayOf", weekday())),
    build: buildDate,
  },
  /** `noyabrın ikinci ongünlüyündə` */
  tenDays: {
    pattern: seq(FROM.IN_MONTH, as("partNumber", ORDINAL), as("tenDays", TEN_DAYS)),
    build: buildDate,
  },
  /** `XX əsrin`, `e.ə. III əsr` */
  century: { pattern: FROM.CENTURY, build: buildDate },
  /** `90-cı illər`, `ötən əsrin 60-cı illəri`, `1990-larda` */
  decade: { pattern: FROM.DECADE, build: buildDecade },
  /** `XIX və XX əsrlərdə`, `ikinci və üçüncü rüblərdə`: the first of several */
  ordinalOfSeveral: {
    pattern: seq(
      FROM.OPTIONAL_YEAR,
      as("ordinal", ORDINAL),
      AND,
      ORDINAL,
      as("nth", unit(["CE", "Q"], plain)),
    ),
    build: firstOrdinal,
  },
} satisfies Record<string, RuleDefinition>;

/**
 * A month alone is none when it is a name, `Brayan May`, `Oktyabr rayonu`, or another word, `maya dəyəri`; nor is an abbreviation, which
 * may be a coin: `50 sent`.
 */
function buildMonth(match: Match, reading: Analyses): Built | undefined {
  const { month: name } = match.captures;
  if (match.end - match.start === 1 && name !== undefined) {
    const { isAbbreviation } = timeWord(reading, name.value);
    // `32 may` is no date, and `12 may` of `12 may adına bağ` the name of a garden.
    if (isAfterDay(reading, match.start)) return undefined;
    const isOther =
      isProperName(reading, match.start) ||
      isOtherNoun(reading, match.start) ||
      isSurname(reading, match.end) ||
      isBeforePlaceHead(reading, match.end);
    if (isAbbreviation || isOther) return undefined;
  }
  return buildDate(match, reading);
}

/** `maya dəyəri`: what something costs to make, and no month. */
function isOtherNoun(reading: Analyses, at: number): boolean {
  const { masks } = reading.table;
  const isCommon = (masks[reading.forms[at]!]! & bit(CATEGORY.commonWord)) !== 0;
  return isCommon && isPossessed(reading, at + 1);
}

/** The first of several, without what they are: the `2025-ci ilin birinci` of `2025-ci ilin birinci və ikinci rübləri`. */
function firstOrdinal(match: Match, reading: Analyses): Built | undefined {
  const built = firstOfSeveral(match, reading);
  return built && { ...built, endToken: match.captures.ordinal!.end };
}

function isAfterDay(reading: Analyses, at: number): boolean {
  return at > 0 && digitsAt(reading, at - 1) >= 0 && digitCount(reading, at - 1) <= 2;
}

function buildBefore(match: Match, reading: Analyses): Built | undefined {
  const built = buildDate(match, reading);
  return built && { ...built, value: { ...(built.value as TimeExpression), mod: "BEFORE" } };
}

function buildDecade(match: Match, reading: Analyses): Built | undefined {
  const { decadePlural } = match.captures;
  return (decadePlural === undefined ? buildDate : buildYearInCase)(match, reading);
}

/** `2000-ə yaxın`, `2000-dən çox`, `90-lardan çox` count something. */
function buildYearInCase(match: Match, reading: Analyses): Built | undefined {
  // `1994-ə qədər` is until then; of a round number, `2000-ə qədər` may be how many.
  const isUntil =
    isFormOf(reading, match.end, ["qədər"]) && digitsAt(reading, match.start) % 50 > 0;
  const isDate = isUntil || !isBeforeRow(reading, match.end, "time/approximations");
  return isDate ? buildDate(match, reading) : undefined;
}

/** `2024-də`, of a year that news would write of. */
function readYearInCase(reading: Analyses, at: number): ReadNumber | undefined {
  const value = digitsAt(reading, at);
  if (value < 1900 || value > 2099) return undefined;
  const suffix = suffixAt(reading, at);
  return suffix.isCase && WHEN.includes(caseOf(suffix.features))
    ? { end: at + 1, value }
    : undefined;
}
