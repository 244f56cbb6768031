import { as, oneOf, optional, seq, shared } from "../../engine/pattern.ts";
import { literal, type Rule, token } from "../../mentions/atoms.ts";
import { FULL_STOP, SLASH } from "../../text/marks.ts";
import { isGlued } from "../../tokens/tokens.ts";
import { COUNT, COUNTED } from "./number-atoms.ts";
import { digitCount, digitsAt, isHyphen, isSpacedSuffix } from "./number-suffix.ts";
import {
  approximation,
  bare,
  COMMA,
  direction,
  isTimexMod,
  numeralRow,
  plain,
  possessed,
  relativeRow,
  singular,
  timeRow,
  unit,
  weekday,
  weekdayRow,
} from "./time-atoms.ts";
import { DIGITS, TIME_BIT } from "./time-bits.ts";
import { COUNTED_UNITS } from "./units.ts";

/*
 * Parts of the grammar of time that rules are made of. Rules that begin with the same part share it: it is tried once.
 */

export const ERA = as(
  "era",
  timeRow("eras", ({ value }) => value === "BCE" || value === "CE"),
);

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

const ITS_WEEKDAY = seq(weekday(singular), optional(unit(["D"], possessed)));

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

/** `ilk`, `son` before a part of a whole. */
export const EDGE = as(
  "edge",
  relativeRow(
    TIME_BIT.edge | TIME_BIT.modifier,
    ({ value }, features) => /FIRST$|LAST$|^now-X$/u.test(value) && bare(features),
  ),
);
/** The `ötən` of `ilin ötən 9 ayında`, the `keçən` of `hər keçən gün`. */
export const PASSED = relativeRow(
  TIME_BIT.modifier,
  ({ value }, features) => value === "now-1" && bare(features),
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
