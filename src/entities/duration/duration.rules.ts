import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf } from "../../analyses/features.ts";
import { as, type Match, optional, seq } from "../../engine/pattern.ts";
import { literal } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { toQuantities } from "../timex/build-expression.ts";
import { durationValue } from "../timex/duration-value.ts";
import type { Quantity, TimeExpression } from "../timex/expression.ts";
import { ABLATIVE, BARE, DATIVE, OPTIONAL_MOD, QUANTITY } from "../timex/fragments.ts";
import type { Unit } from "../timex/period.ts";
import {
  approximation,
  COUNT,
  DASH,
  isPlural,
  plain,
  plural,
  relativeRow,
  singular,
  unit,
  unitRow,
} from "../timex/time-atoms.ts";
import { TIME_BIT, timeBits } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";

const UNITS = ["Y", "SY", "M", "W", "D", "TH", "TM", "TS", "Q", "H", "CE", "DE", "ML"];

/** Words that place a length at the time of the text or just before or after it: `son 30 il`, `yaxın altı ay`, `ilk üç gün`. */
const PLACED = relativeRow(
  TIME_BIT.edge | TIME_BIT.modifier,
  ({ kind, value }) =>
    kind === "modifier" && /^(?:now(?:[+-].+)?|anchor(?:[+-]1| FIRST| LAST))$/u.test(value),
);
/** An adjective that holds its own number: `üçgünlük`, `beşillik`; `illik` alone is a repetition. */
const FUSED = as(
  "fused",
  unitRow(
    ({ kind, amount, lemma }, features) =>
      plain(features) && (amount !== 1 || (kind === "adjective" && lemma.startsWith("bir"))),
  ),
);
const LENGTH_WORD = as(
  "countUnit",
  unitRow(
    ({ kind, amount, value }, features) =>
      kind === "adjective" && amount === 1 && value !== "X" && plain(features),
  ),
);

export const durationRules = defineRules(
  "duration",
  {
    /** `üç gün`, `azı iki saat`, `iki il yarım`, `yeddi ildir` */
    amount: { pattern: seq(OPTIONAL_MOD, QUANTITY), build: buildDuration },
    /** `10 ilə yaxın` */
    amountNear: {
      pattern: seq(OPTIONAL_MOD, QUANTITY, DATIVE, as("mod", approximation(["after-dative"]))),
      build: buildDuration,
    },
    /** `bir əsrdən çox`, `bir aydan az` */
    amountOver: {
      pattern: seq(OPTIONAL_MOD, QUANTITY, ABLATIVE, as("mod", approximation(["after-ablative"]))),
      build: buildDuration,
    },
    /** `üç saat qədər` */
    amountAbout: {
      pattern: seq(OPTIONAL_MOD, QUANTITY, BARE, as("mod", approximation(["after"]))),
      build: buildDuration,
    },
    /** `son 30 ildə`, `yaxın altı ay`, `ilk üç gün` */
    placedAmount: { pattern: seq(PLACED, QUANTITY), build: buildDuration },
    /** `son sutka`, `son həftədə` */
    lastUnit: {
      pattern: seq(
        relativeRow(
          TIME_BIT.edge | TIME_BIT.modifier,
          ({ value }) => value === "now-X" || value === "now-1",
        ),
        as("countUnit", unit(["Y", "M", "W", "D", "TH", "TM", "CE", "DE", "Q"], singular)),
      ),
      build: buildLast,
    },
    /** `üçgünlük`, `beşillik`, `çoxillik` */
    fused: { pattern: FUSED, build: buildFused },
    /** `100 illik`, `10-illik`, `iki saatlıq` */
    amountAdjective: {
      pattern: seq(OPTIONAL_MOD, as("count", COUNT), optional(DASH), LENGTH_WORD),
      build: buildDuration,
    },
    /** `45 yaşlı`, `45 yaşında` */
    age: {
      pattern: seq(as("count", COUNT), optional(DASH), literal("yaşlı", "yaşında", "yaşındakı")),
      build: buildAge,
    },
    /** `uzun illər`, `neçə-neçə il` */
    longTime: {
      pattern: seq(as("count", COUNT), as("countUnit", unit(UNITS, plural))),
      build: buildUnknown,
    },
    /** `saatlarla`, `illərcə` */
    byUnits: {
      pattern: as(
        "countUnit",
        unit(
          UNITS,
          (features) =>
            isPlural(features) &&
            (caseOf(features) === CASE.instrumental || caseOf(features) === CASE.equative),
        ),
      ),
      build: buildUnknown,
    },
  },
  timeBits,
);

function duration(quantities: readonly Quantity[], mod?: string): Built | undefined {
  if (quantities.length === 0) return undefined;
  const value: TimeExpression = {
    kind: "duration",
    value: durationValue(quantities),
    ...(mod === undefined ? {} : { mod }),
  };
  return { value };
}

const MODS = /^(?:APPROX|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE)$/u;

function modOf(match: Match, reading: Analyses): string | undefined {
  const { mod } = match.captures;
  const value = mod && timeWord(reading, mod.value).value;
  return value !== undefined && MODS.test(value) ? value : undefined;
}

function buildDuration(match: Match, reading: Analyses): Built | undefined {
  return duration(toQuantities(match, reading) ?? [], modOf(match, reading));
}

/** Only a day and night (`ötən sutka`) is a length after any modifier; after `son` every unit is. */
function buildLast(match: Match, reading: Analyses): Built | undefined {
  const { countUnit } = match.captures;
  if (countUnit === undefined) return undefined;
  const isSutka = timeWord(reading, countUnit.value).lemma === "sutka";
  const isLast = reading.table.keyEquals(reading.forms[match.start]!, "son");
  if (!isSutka && !isLast) return undefined;
  const built = buildDuration(match, reading);
  return built && { ...built, score: 0.95 };
}

function buildFused(match: Match, reading: Analyses): Built | undefined {
  const { value: unit, amount } = timeWord(reading, match.captures.fused!.value);
  return unit === "X" ? undefined : duration([{ unit: unit as Unit, count: amount }]);
}

function buildAge(match: Match, _reading: Analyses): Built | undefined {
  return duration([{ unit: "Y", count: match.captures.count!.value }]);
}

function buildUnknown(match: Match, reading: Analyses): Built | undefined {
  const { value: unit } = timeWord(reading, match.captures.countUnit!.value);
  return duration([{ unit: unit as Unit, count: Number.NaN }]);
}
