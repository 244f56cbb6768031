import { CASE } from "../../analyses/features.ts";
import { as, oneOf, optional, seq } from "../../engine/pattern.ts";
import { literal, type Rule } from "../../mentions/atoms.ts";
import {
  BARE_DAY,
  bare,
  COMMA,
  COUNT,
  DAY,
  dayIn,
  type Ending,
  inCase,
  month,
  numeralRow,
  ORDINAL,
  plain,
  possessed,
  relativeRow,
  singular,
  timeRow,
  unit,
  weekdayRow,
  YEAR_DIGITS,
  yearWord,
} from "./time-atoms.ts";
import { TIME_BIT } from "./time-bits.ts";

/**
 * Parts of the grammar of time that several rules are made of.
 *
 * Each may be the start of a range or, with the prefix `to.` of its captures, the end of one. `cases` are the cases its last word
 * may stand in; without them, any.
 */
type Prefix = "" | "to.";
type Cases = readonly number[] | undefined;

function ending(cases: Cases): Ending {
  return cases === undefined ? plain : inCase(...cases);
}

const CONTAINER: Cases = [CASE.nominative, CASE.genitive];
const GENITIVE: Cases = [CASE.genitive];
const inside: Ending = (features) => singular(features) && inCase(...CONTAINER)(features);
const genitive: Ending = (features) => singular(features) && inCase(CASE.genitive)(features);

/** A modifier that counts units from the day of the text or from the time told: `ötən`, `bu`, `növbəti`, `həmin`. */
export function modifier(prefix: Prefix = ""): Rule {
  return as(
    `${prefix}modifier`,
    relativeRow(TIME_BIT.modifier, ({ kind, value }) => kind === "modifier" && COUNTED.test(value)),
  );
}

const COUNTED = /^(?:now|anchor)(?:[+-]\d+)?$/u;

/** `ötən il`, `bu həftə` */
export function modified(codes: readonly string[], test: Ending, prefix: Prefix = ""): Rule {
  return seq(modifier(prefix), as(`${prefix}modified`, unit(codes, test)));
}

/** `dünən`, `bu gün`, `bildir` */
export function relativeWord(kinds: readonly string[], test: Ending, prefix: Prefix = ""): Rule {
  return as(
    `${prefix}relative`,
    relativeRow(TIME_BIT.relative, ({ kind }, features) => kinds.includes(kind) && test(features)),
  );
}

const ERA = as(
  "era",
  timeRow("eras", ({ value }) => value === "BCE" || value === "CE"),
);

/** The year that something lies in: `2025-ci il`, `ötən ilin`, `bildir`, `ilin`. */
export function inYear(prefix: Prefix = ""): Rule {
  return oneOf(
    as(`${prefix}year`, yearWord(inside)),
    modified(["Y"], inside, prefix),
    relativeWord(["year"], bare, prefix),
    as(`${prefix}the`, unit(["Y"], genitive)),
  );
}

/** The month that a day lies in: `noyabrın`, `may ayının`, `gələn ayın`, `ayın`. */
export function monthOf(prefix: Prefix = ""): Rule {
  return oneOf(
    monthName(GENITIVE, prefix),
    modified(["M"], genitive, prefix),
    as(`${prefix}the`, unit(["M"], genitive)),
  );
}

/** `noyabrda`, `noyabr ayında` */
export function monthName(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  return oneOf(
    as(`${prefix}month`, month(ending(cases))),
    seq(as(`${prefix}month`, month(bare)), unit(["M"], ending(cases))),
  );
}

export function yearAfter(prefix: Prefix = ""): Rule {
  return seq(
    optional(COMMA),
    oneOf(as(`${prefix}year`, yearWord(plain)), as(`${prefix}yearDigits`, YEAR_DIGITS)),
  );
}

const WEEKDAY_WORD = weekdayRow(({ value }, features) => value.length === 1 && singular(features));

/** What may follow a date and belong to it: `tarixində`, `günü`, the day of the week. */
export const TAIL = optional(
  oneOf(
    timeRow("directions", ({ kind }) => kind === "at"),
    unit(["D"], possessed),
    seq(optional(COMMA), WEEKDAY_WORD, optional(unit(["D"], possessed))),
  ),
);

/** `noyabrın 14-də`, `2025-ci il noyabrın 14-də`, `ayın 14-də` */
export function dayOfMonth(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  const day = cases === undefined ? DAY : dayIn(...cases);
  return seq(optional(inYear(prefix)), monthOf(prefix), as(`${prefix}day`, day));
}

/** `14 noyabr`, `14 noyabr 2025-ci il`, `2025-ci ilin 14 noyabrında` */
export function dayThenMonth(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  return seq(
    optional(inYear(prefix)),
    as(`${prefix}day`, BARE_DAY),
    oneOf(
      seq(
        monthName([CASE.nominative], prefix),
        optional(COMMA),
        as(`${prefix}year`, yearWord(ending(cases))),
      ),
      seq(
        monthName([CASE.nominative], prefix),
        optional(COMMA),
        as(`${prefix}yearDigits`, YEAR_DIGITS),
      ),
      monthName(cases, prefix),
    ),
  );
}

/** A day, however it is written. */
export function day(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  return oneOf(
    dayOfMonth(cases, prefix),
    dayThenMonth(cases, prefix),
    relativeWord(["day"], ending(cases), prefix),
    modified(["D"], ending(cases), prefix),
    weekday(cases, prefix),
  );
}

/** `cümə`, `şənbə günü`, `ötən bazar ertəsi`, `ötən həftənin cümə günü`; `bazar` alone is a market. */
export function weekday(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  const named = as(
    `${prefix}weekday`,
    weekdayRow(
      ({ value, isAmbiguous }, features) =>
        value.length === 1 && !isAmbiguous && singular(features) && ending(cases)(features),
    ),
  );
  return seq(optional(oneOf(inWeek(prefix), modifier(prefix))), named);
}

/** The week that a day lies in: `ötən həftənin`, `həftənin`. */
export function inWeek(prefix: Prefix = ""): Rule {
  return oneOf(modified(["W"], inside, prefix), as(`${prefix}the`, unit(["W"], genitive)));
}

/** `2024-cü ilin mayı`, `may 2024-cü il` */
export function monthOfYear(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  return oneOf(
    seq(optional(inYear(prefix)), monthName(cases, prefix)),
    seq(
      monthName([CASE.nominative], prefix),
      optional(COMMA),
      as(`${prefix}year`, yearWord(ending(cases))),
    ),
    seq(monthName([CASE.nominative], prefix), as(`${prefix}yearDigits`, YEAR_DIGITS)),
    modified(["M"], ending(cases), prefix),
  );
}

/** `2024-cü il`, `e.ə. 64-cü il` */
export function year(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  const test = ending(cases);
  return seq(
    optional(ERA),
    as(
      `${prefix}year`,
      yearWord((features) => test(features) && singular(features)),
    ),
  );
}

/** `XX əsr`, `e.ə. III əsr`, `ötən əsr`, `birinci minillik` */
export function century(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  return oneOf(
    seq(
      optional(ERA),
      as(`${prefix}ordinal`, ORDINAL),
      as(`${prefix}nth`, unit(["CE", "ML"], ending(cases))),
    ),
    modified(["CE"], ending(cases), prefix),
  );
}

/** `90-cı illər`, `XX əsrin 60-cı illəri`, `1930-cu illər` */
export function decade(cases: Cases = undefined, prefix: Prefix = ""): Rule {
  const test = ending(cases);
  return seq(
    optional(century(GENITIVE, prefix)),
    as(`${prefix}ordinal`, ORDINAL),
    as(
      `${prefix}decade`,
      unit(["Y"], (features) => test(features) && !singular(features)),
    ),
  );
}

/** A longer time that a part of it is told of: `2025-ci ilin`, `noyabrın`, `XIX əsrin`, `90-cı illərin`. */
export const WHOLE = oneOf(
  inYear(),
  seq(optional(inYear()), monthOf()),
  inWeek(),
  century(CONTAINER),
  decade(GENITIVE),
);

/** A number of units: `üç gün`, `iki il yarım`, `bir saat 20 dəqiqə`, `yarım saat`. */
export function quantity(codes: readonly string[], test: Ending): Rule {
  const counted = (name: string, last: Ending): Rule =>
    seq(as(name, COUNT), as(`${name}Unit`, unit(codes, last)));
  const half = as("half", HALF_AFTER);
  return oneOf(
    counted("count", test),
    seq(counted("count", bare), counted("more", test)),
    seq(optional(as("count", COUNT)), as("countUnit", unit(codes, bare)), half),
  );
}

const HALF_AFTER = numeralRow(({ lemma }, features) => lemma === "yarım" && plain(features));

export const UNTIL = literal("qədər", "kimi");
