import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import { as, check, oneOf, optional, seq, shared } from "../../engine/pattern.ts";
import { literal, type Rule, token } from "../../mentions/atoms.ts";
import { readRoman } from "../../mentions/read-number.ts";
import { FULL_STOP, SLASH } from "../../text/marks.ts";
import { isGlued, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { endsInCase, hasEnding } from "./endings.ts";
import {
  BARE_DAY,
  BARE_DAY_OR_WORDS,
  BARE_DECADE,
  COUNT,
  COUNTED,
  DAY,
  DECADE_PLURAL,
  ORDINAL,
  read,
  YEAR_BEFORE_MONTH,
  YEAR_DIGITS,
  YEAR_GLUED,
  yearWord,
} from "./number-atoms.ts";
import { digitCount, digitsAt, isHyphen, isSpacedSuffix, suffixAt } from "./number-suffix.ts";
import {
  approximation,
  bare,
  COMMA,
  direction,
  type Ending,
  inCase,
  isTimexMod,
  month,
  numeralRow,
  plain,
  plural,
  possessed,
  relativeRow,
  singular,
  timeRow,
  unit,
  weekdayRow,
} from "./time-atoms.ts";
import { DIGITS, TIME_BIT } from "./time-bits.ts";
import type { TimeWord } from "./time-words.ts";
import { COUNTED_UNITS } from "./units.ts";

/*
 * Parts of the grammar of time that rules are made of. Rules that begin with the same part share it: it is tried once.
 */

/** The word just read stands in one of some cases. */
function inCases(...cases: number[]): Rule {
  return check((reading, at) => cases.some((one) => endsInCase(reading, at, one)));
}

export const NOMINATIVE = inCases(CASE.nominative);
export const ABLATIVE = inCases(CASE.ablative);
/** The case in which the end of a range stands: `14-dək`, `14-nə qədər`. */
export const UP_TO = inCases(CASE.dative, CASE.terminative);
/** The case in which a whole stands before its part. */
export const GENITIVE = inCases(CASE.genitive);
export const INSTRUMENTAL = inCases(CASE.instrumental);
export const DATIVE = inCases(CASE.dative);
const WHEN = inCases(CASE.locative, CASE.ablative, CASE.terminative);
/** The number just read has an ending. */
const ENDED: Rule = check(
  (reading, at) =>
    reading.tokens.kinds[at - 1] === TOKEN.number && suffixAt(reading, at - 1).text !== "",
);
const CONTAINING = inCases(CASE.nominative, CASE.genitive);

/** The word just read has no ending at all. */
export const BARE: Rule = check((reading, at) => hasEnding(reading, at, bare));

const genitive: Ending = (features) => singular(features) && inCase(CASE.genitive)(features);
const CALENDAR = /^(?:now|anchor)(?:[+-]\d+)?$/u;
export const ERA = as(
  "era",
  timeRow("eras", ({ value }) => value === "BCE" || value === "CE"),
);
const OPTIONAL_ERA = optional(ERA);

/** `də` of `noyabrın 14 də` */
export const OPTIONAL_SUFFIX = optional(token(TIME_BIT.rest, isSpacedSuffix));

/** The full stop, slash or hyphen of a date in digits. */
export const SEPARATOR = token(TIME_BIT.innerMark, (reading, i) => {
  const unit = reading.tokens.units[i]!;
  return unit === FULL_STOP || unit === SLASH || isHyphen(reading, i);
});

/** Digits after a separator, with nothing between. */
export function gluedDigits(least: number, most: number): Rule {
  return token(DIGITS, (reading, i) => {
    const count = digitsAt(reading, i) < 0 ? 0 : digitCount(reading, i);
    return isGlued(reading.tokens, i) && count >= least && count <= most;
  });
}

const ROMAN_MONTH = read(TIME_BIT.ordinal, (reading, at) => {
  const roman = readRoman(reading, at);
  return roman !== undefined && roman.value <= 12 ? roman : undefined;
});
const GLUED_ROMAN = seq(
  check<Analyses>((reading, at) => isGlued(reading.tokens, at)),
  ROMAN_MONTH,
);

/**
 * What may be the start of a range or, with the prefix `to.` of its captures, the end of one.
 */
function createFragments(prefix: "" | "to.") {
  const part = (name: string, rule: Rule): Rule => as(prefix + name, rule);

  /** A modifier that counts units from the day of the text or from the time told: `ötən`, `bu`, `növbəti`, `həmin`. */
  const MODIFIER = shared(
    part(
      "modifier",
      relativeRow(
        TIME_BIT.modifier,
        ({ kind, value }, features) =>
          kind === "modifier" && CALENDAR.test(value) && bare(features),
      ),
    ),
  );
  const modified = (...codes: string[]): Rule =>
    seq(MODIFIER, part("modified", unit(codes, singular)));
  /** `ilin`, `ayın`, `həftənin` with nothing before it. */
  const the = (...codes: string[]): Rule => part("the", unit(codes, genitive));
  const relative = (kind: string, ending: Ending): Rule =>
    part(
      "relative",
      relativeRow(TIME_BIT.relative, (row, features) => row.kind === kind && ending(features)),
    );

  /** `2025-ci il` */
  const YEAR_WORD = shared(oneOf(part("year", yearWord(singular)), part("yearDigits", YEAR_GLUED)));
  const YEAR = seq(OPTIONAL_ERA, YEAR_WORD);
  /** The year that something lies in: `2025-ci il`, `2025-in`, `ötən ilin`, `bildir`, `ilin`. */
  const IN_YEAR = shared(
    oneOf(
      seq(oneOf(YEAR_WORD, modified("Y")), CONTAINING),
      seq(part("yearDigits", YEAR_BEFORE_MONTH), GENITIVE),
      relative("year", bare),
      the("Y"),
    ),
  );
  const OPTIONAL_YEAR = optional(IN_YEAR);
  /** The same before a month, where `il` may be left out. */
  const YEAR_OF_MONTH = shared(optional(oneOf(IN_YEAR, part("yearDigits", YEAR_BEFORE_MONTH))));
  const YEAR_AFTER = shared(
    optional(seq(SAME_LINE, optional(COMMA), oneOf(YEAR_WORD, part("yearDigits", YEAR_DIGITS)))),
  );

  /** `noyabrda`, `noyabr ayında` */
  const MONTH_NAME = shared(
    oneOf(part("month", month()), seq(part("month", month(bare)), unit(["M"]))),
  );
  /** The month that a day lies in: `noyabrın`, `may ayının`, `gələn ayın`, `ayın`. */
  const IN_MONTH = shared(seq(YEAR_OF_MONTH, oneOf(MONTH_NAME, modified("M"), the("M")), GENITIVE));
  const MONTH = shared(oneOf(seq(YEAR_OF_MONTH, MONTH_NAME, YEAR_AFTER), modified("M")));

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

  /** `21.11.2025`, `14/XI-2025`, `14-noyabr-2025`, `5 III 2021`, `2025-11-21` */
  const NUMERIC = shared(
    oneOf(
      seq(
        part("day", BARE_DAY),
        SEPARATOR,
        oneOf(
          part("monthDigits", gluedDigits(1, 2)),
          part("monthRoman", GLUED_ROMAN),
          part("month", month(bare)),
        ),
        SEPARATOR,
        oneOf(
          YEAR_WORD,
          part("yearDigits", gluedDigits(4, 4)),
          part("shortYear", gluedDigits(2, 2)),
        ),
      ),
      seq(
        part("day", BARE_DAY),
        part("monthRoman", ROMAN_MONTH),
        oneOf(YEAR_WORD, part("yearDigits", YEAR_DIGITS)),
      ),
      seq(
        part("yearDigits", YEAR_DIGITS),
        SEPARATOR,
        part("monthDigits", gluedDigits(2, 2)),
        SEPARATOR,
        part("day", DAY),
      ),
    ),
  );

  /** The week that a day lies in: `ötən həftənin`, `həftənin`. */
  const IN_WEEK = shared(oneOf(seq(modified("W"), CONTAINING), the("W")));
  /** `cümə`, `şənbə günü`, `ötən bazar ertəsi`, `ötən həftənin cümə günü`; `bazar` alone is a market. */
  const WEEKDAY = shared(
    seq(
      optional(oneOf(IN_WEEK, MODIFIER)),
      part(
        "weekday",
        weekdayRow(
          ({ value, isAmbiguous }, features) =>
            value.length === 1 && !isAmbiguous && singular(features),
        ),
      ),
    ),
  );
  /** `dünən`, `bu gün`, `həmin gün` */
  const RELATIVE_DAY = shared(oneOf(relative("day", plain), modified("D")));
  const DATED_DAY = seq(oneOf(DAY_OF_MONTH, DAY_THEN_MONTH, NUMERIC), TAIL);
  /** A day, however it is written. */
  const ANY_DAY = shared(oneOf(DATED_DAY, RELATIVE_DAY, WEEKDAY));

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
  /** `üçüncü rüb`, `I yarımil` */
  const QUARTER = shared(
    oneOf(
      part("quarter", timeRow("parts", isQuarter)),
      seq(part("ordinal", ORDINAL), part("nth", unit(["Q", "H"]))),
    ),
  );
  const SEASON = part(
    "season",
    timeRow("seasons", ({ value }, features) => value.length === 2 && plain(features)),
  );
  /** A longer time that a part of it is told of: `2025-ci ilin`, `noyabrın`, `XIX əsrin`, `90-cı illərin`, `yayın`. */
  const WHOLE = shared(
    seq(
      oneOf(
        IN_YEAR,
        IN_MONTH,
        IN_WEEK,
        CENTURY,
        DECADE,
        modified("Q", "H", "DE", "SY"),
        the("CE", "DE", "SY"),
        seq(OPTIONAL_YEAR, oneOf(QUARTER, SEASON)),
      ),
      GENITIVE,
    ),
  );
  /** `əvvəl`, `orta`, `son` of a whole, the rest of it, or the same part of it as of another one. */
  const PART = part("part", timeRow("parts", isPart));
  /** Longer than a day, and not a month or year alone: `yay`, `2025-ci ilin birinci rübü`, `mayın əvvəli`. */
  const LONG = shared(
    oneOf(CENTURY, DECADE, seq(OPTIONAL_YEAR, oneOf(QUARTER, SEASON)), seq(WHOLE, PART)),
  );
  return {
    ...{
      MODIFIER,
      YEAR,
      IN_YEAR,
      OPTIONAL_YEAR,
      YEAR_OF_MONTH,
      YEAR_AFTER,
      MONTH_NAME,
      IN_MONTH,
      MONTH,
    },
    ...{
      DAY_OF_MONTH,
      DAY_THEN_MONTH,
      NUMERIC,
      IN_WEEK,
      WEEKDAY,
      DATED_DAY,
      ANY_DAY,
      CENTURY,
      DECADE,
      modified,
      the,
    },
    ...{ QUARTER, WHOLE, PART, LONG },
  };
}

function isQuarter({ kind, value, lemma }: TimeWord, features: number): boolean {
  const isWhole = kind === "quarter" || (kind === "half" && !lemma.endsWith("yarı"));
  return isWhole && /^[QH]\d$/u.test(value) && plain(features);
}

function isPart({ kind, value }: TimeWord, features: number): boolean {
  return kind === "part" && /^(?:START|MID|END|REST|SAME)$/u.test(value) && possessed(features);
}

/** What comes next stands on the same line. */
export const SAME_LINE: Rule = check(
  ({ tokens }, at) => at >= tokens.count || (tokens.shapes[at]! & SHAPE.lineStart) === 0,
);

const ITS_WEEKDAY = seq(
  weekdayRow(({ value }, features) => value.length === 1 && singular(features)),
  optional(unit(["D"], possessed)),
);

/** What may follow a date and belong to it: `tarixində`, `günü`, the day of the week. */
export const TAIL = shared(
  optional(
    oneOf(
      direction("at"),
      unit(["D"], possessed),
      seq(optional(COMMA), ITS_WEEKDAY),
      seq(literal("("), ITS_WEEKDAY, literal(")")),
    ),
  ),
);

export const FROM = createFragments("");
export const TO = createFragments("to.");

/** `ilk`, `son` before a part of a whole. */
export const EDGE = as(
  "edge",
  relativeRow(
    TIME_BIT.edge | TIME_BIT.modifier,
    ({ value }, features) => /FIRST$|LAST$|^now-X$/u.test(value) && bare(features),
  ),
);
/** `həftə sonu`, `həftəsonu` */
export const WEEKEND = as(
  "weekday",
  weekdayRow(
    ({ value, lemma }, features) => value === "6/7" && !lemma.includes("gün") && singular(features),
  ),
);

const HALF = as(
  "half",
  numeralRow(({ lemma }, features) => lemma === "yarım" && plain(features)),
);

/** A number of units: `üç gün`, `iki il yarım`, `bir saat 20 dəqiqə`, `yarım saat`, `il yarım`. */
export const QUANTITY = shared(
  oneOf(
    seq(
      COUNTED,
      oneOf(
        as("countUnit", unit(COUNTED_UNITS)),
        seq(
          as("countUnit", unit(COUNTED_UNITS, bare)),
          oneOf(
            HALF,
            seq(
              as("more", COUNT),
              as("moreUnit", unit(COUNTED_UNITS)),
              optional(seq(as("most", COUNT), as("mostUnit", unit(COUNTED_UNITS)))),
            ),
          ),
        ),
      ),
    ),
    seq(as("countUnit", unit(COUNTED_UNITS, bare)), HALF),
  ),
);

/** `təqribən`, `azı` before an amount */
export const OPTIONAL_MOD = shared(optional(as("mod", approximation(["before"], isTimexMod))));

export const UNTIL_WORD = direction("until");
export const UNTIL = optional(UNTIL_WORD);
