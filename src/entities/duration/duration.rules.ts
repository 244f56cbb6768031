import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { CASE, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { as, type Capture, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { ReadNumber } from "../../mentions/read-number.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { toQuantities } from "../timex/build-expression.ts";
import { ABLATIVE, BARE, DATIVE } from "../timex/checks.ts";
import { defineTimeRules } from "../timex/define-time-rules.ts";
import { durationValue } from "../timex/duration-value.ts";
import { hasEnding } from "../timex/endings.ts";
import type { Quantity, TimeExpression } from "../timex/expression.ts";
import { OPTIONAL_MOD, QUANTITY, UNTIL } from "../timex/fragments.ts";
import { gluedWord } from "../timex/glued-words.ts";
import { COUNT, COUNTED, readOne } from "../timex/number-atoms.ts";
import { digitCount, digitsAt } from "../timex/number-suffix.ts";
import { isAfterRow } from "../timex/surroundings.ts";
import {
  approximation,
  bare,
  DASH,
  type Ending,
  inCase,
  isTimexMod,
  plain,
  plural,
  possessed,
  relativeRow,
  singular,
  timeRow,
  unit,
  unitRow,
} from "../timex/time-atoms.ts";
import { TIME_BIT } from "../timex/time-bits.ts";
import { timeWord, unitOf } from "../timex/time-words.ts";
import { COUNTED_UNITS, type Unit } from "../timex/units.ts";
import { isAdjective } from "../words.ts";

/** A season (`son mövsümdə`) is not counted but named. */
const UNITS = COUNTED_UNITS.filter((one) => one !== "SY");

/** Words that place a length before, at or after the time of the text: `son 30 il`, `yaxın altı ay`, `ilk üç gün`. */
const PLACED = relativeRow(
  TIME_BIT.edge | TIME_BIT.modifier,
  ({ kind, value }) =>
    kind === "modifier" && /^(?:now(?:[+-].+)|anchor(?:[+-]1| FIRST| LAST))$/u.test(value),
);
const LAST = relativeRow(
  TIME_BIT.edge | TIME_BIT.modifier,
  ({ value }, features) => (value === "now-X" || value === "now-1") && bare(features),
);
/** One, and no part of something: not the `günündə` of `turnirin son günündə`. */
const oneOwn: Ending = (features) => singular(features) && possessiveOf(features) === 0;
/** `gün`, or `günü` as an adverb */
const whole: Ending = (features) =>
  bare(features) || (oneOwn(features) && inCase(CASE.accusative)(features));
const ALL = timeRow("sets", ({ value }) => value === "ALL");
const THROUGHOUT = timeRow(
  "directions",
  ({ kind, lemma }) => kind === "throughout" || lemma === "ərzində",
);
/** `çox`, `uzun` */
const MANY = relativeRow(TIME_BIT.edge, ({ kind }) => kind === "amount");

const ADJECTIVES = inEveryHarmony("lIQ");

/** One word that holds its number: `üçgünlük`, `beşillik`, `saatlarla`; `illik` alone is a repetition. */
const FUSED = as(
  "fused",
  unitRow(
    ({ kind, amount, lemma }, features) =>
      plain(features) &&
      (amount !== 1 || (kind === "adjective" && lemma.startsWith("bir"))) &&
      (kind !== "unit" || ADJECTIVES.some((ending) => lemma.endsWith(ending))),
  ),
);
/** `illik`, `aylığına`; but the `illiyini` of `muzeyin 60 illiyini` is no length of time. */
const ADJECTIVE = unitRow(
  ({ kind, amount, value }, features) =>
    kind === "adjective" &&
    amount === 1 &&
    value !== "X" &&
    (value === "Y" ? oneOwn(features) && !inCase(CASE.accusative)(features) : plain(features)),
);
const IN_AGE = as(
  "countUnit",
  unitRow(
    ({ kind }, features) =>
      kind === "age" && possessiveOf(features) > 0 && inCase(CASE.locative)(features),
  ),
);

const DENIED = FLAG.verb | FLAG.negative;
/** `olmaq` in the negative, where it sets a limit: `üç aydan çox olmayan`. */
const BE_NOT = token(KIND_BIT.word, (reading, i) =>
  isFormOf(reading, i, ["ol"], (features) => (features & DENIED) === DENIED),
);

export const durationRules = defineTimeRules("duration", {
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
  /** `iki ildən beş ilədək`, `üç gündən on günə qədər` */
  amountFromTo: {
    pattern: seq(
      COUNTED,
      as("countUnit", unit(UNITS, inCase(CASE.ablative))),
      as("high", COUNT),
      as("highUnit", unit(UNITS, inCase(CASE.dative, CASE.terminative))),
      UNTIL,
    ),
    build: buildFromTo,
  },
  /** `beş ildən az olmayaraq`, `üç aydan çox olmamaqla` */
  amountAtLeast: {
    pattern: seq(QUANTITY, ABLATIVE, as("mod", approximation(["after-ablative"])), BE_NOT),
    build: buildLimit,
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
    pattern: seq(as("placed", LAST), as("countUnit", unit(UNITS, oneOwn))),
    build: buildLast,
  },
  /** `üçgünlük`, `beşillik`, `çoxillik`, `saatlarla` */
  fused: { pattern: FUSED, build: buildFused },
  /** `100 illik`, `10-illik`, `iki saatlıq`, `45 yaşlı`, `3 il 6 aylıq` */
  amountAdjective: {
    pattern: seq(
      OPTIONAL_MOD,
      COUNTED,
      oneOf(
        seq(optional(DASH), as("countUnit", ADJECTIVE)),
        seq(
          as("countUnit", unit(UNITS, bare)),
          as("more", COUNT),
          optional(DASH),
          as("moreUnit", ADJECTIVE),
        ),
      ),
    ),
    build: buildDuration,
  },
  /** `45 yaşında`, `12 yaşımda` */
  age: { pattern: seq(OPTIONAL_MOD, COUNTED, IN_AGE), build: buildDuration },
  /** `3-günlük`, `5gün`, a space forgotten */
  glued: {
    pattern: as("glued", readOne(readGluedUnit, TIME_BIT.suffixed)),
    build: buildGlued,
  },
  /** `onillik strategiya`, `minillik tarix` */
  ages: { pattern: as("countUnit", unit(["DE", "CE", "ML"], bare)), build: buildAges },
  /** `bütün gün`, `bütün ili` */
  wholeUnit: { pattern: seq(ALL, as("countUnit", unit(UNITS, whole))), build: buildDuration },
  /** `əsrlər boyu`, `il ərzində` */
  throughout: {
    pattern: seq(
      as(
        "countUnit",
        unit(UNITS, (features) => plural(features) || bare(features)),
      ),
      THROUGHOUT,
    ),
    build: buildThroughout,
  },
  /** `illərdir`, `aylardır`; at the end of a sentence it is what the sentence says of something: `gözəl günlərdir` */
  longSince: {
    pattern: as(
      "countUnit",
      unit(UNITS, (features) => plural(features) && (features & FLAG.copula) !== 0),
    ),
    build: (match, reading) =>
      isBeforeWord(reading, match.end) && !isAfterRow(reading, match.start, "numbers/numerals")
        ? unknownLength(match, reading)
        : undefined,
  },
  /** `uzun illər` */
  longTime: {
    pattern: seq(MANY, as("countUnit", unit(UNITS, plural))),
    build: unknownLength,
  },
});

function duration(quantities: readonly Quantity[], mod?: string): Built | undefined {
  if (quantities.length === 0) return undefined;
  const value: TimeExpression = {
    kind: "duration",
    value: durationValue(quantities),
    ...(mod === undefined ? {} : { mod }),
  };
  return { value };
}

function buildDuration(match: Match, reading: Analyses): Built | undefined {
  const { mod } = match.captures;
  const value = mod && timeWord(reading, mod.value).value;
  const known = value !== undefined && isTimexMod(value) ? value : undefined;
  const quantities = toQuantities(match, reading);
  // After a known number a unit is in the singular.
  const { count, countUnit } = match.captures;
  const isPlural = countUnit !== undefined && plural(hitFeatures(reading, countUnit.value));
  if (count !== undefined && !Number.isNaN(count.value) && isPlural) {
    return isHundreds(reading, count) ? unknownLength(match, reading) : undefined;
  }
  if (count?.value === 1 && isDescribed(reading, match)) return undefined;
  return duration(quantities, known);
}

/** `yüz illər`, `min illərlə`: a round number in words before a plural is how many nobody counts. */
function isHundreds({ tokens }: Analyses, { start, value }: Capture): boolean {
  return tokens.kinds[start] === TOKEN.word && HUNDREDS.includes(value);
}

const HUNDREDS = [100, 1000, 1_000_000];

/** `əlamətdar bir gündür`, `əziz günümüz`: some day, not the length of one. `tam bir gün` is one. */
function isDescribed(reading: Analyses, { start, captures: { countUnit } }: Match): boolean {
  if (countUnit === undefined) return false;
  if (OURS.includes(possessiveOf(hitFeatures(reading, countUnit.value)))) return true;
  if (timeWord(reading, countUnit.value).value !== "D" || start === 0) return false;
  return isAdjective(reading, start - 1) && !isAfterRow(reading, start, "time/approximations");
}

const OURS: readonly number[] = [
  POSSESSIVE["1sg"],
  POSSESSIVE["2sg"],
  POSSESSIVE["1pl"],
  POSSESSIVE["2pl"],
];

/** From one length to another in the same unit. */
function buildFromTo({ captures }: Match, reading: Analyses): Built | undefined {
  const { count, countUnit, high, highUnit } = captures;
  const unit = unitOf(reading, countUnit!.value);
  if (unit !== unitOf(reading, highUnit!.value)) return undefined;
  return duration([{ unit, count: count!.value, high: high!.value }]);
}

/** Not less is as much or more; the verb stays outside. */
function buildLimit(match: Match, reading: Analyses): Built | undefined {
  const { value } = timeWord(reading, match.captures.mod!.value);
  const mod = value === "LESS_THAN" ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
  const built = duration(toQuantities(match, reading), mod);
  return built && { ...built, endToken: match.end - 1, score: LENGTH_SCORE };
}

/** More than `ötən həftə`, which is a week of the calendar. */
const LENGTH_SCORE = 0.95;

/** Only a day and night (`ötən sutka`) is a length after any modifier; after `son` every unit is. */
function buildLast(match: Match, reading: Analyses): Built | undefined {
  const { countUnit } = match.captures;
  const isSutka = countUnit !== undefined && timeWord(reading, countUnit.value).lemma === "sutka";
  const isLast = timeWord(reading, match.captures.placed!.value).value === "now-X";
  // `turnirin son günüdür`: a part of something.
  if ((!isSutka && !isLast) || hasEnding(reading, match.end, possessed)) return undefined;
  const built = buildDuration(match, reading);
  return built && { ...built, score: LENGTH_SCORE };
}

function buildFused(match: Match, reading: Analyses): Built | undefined {
  const { value: unit, amount } = timeWord(reading, match.captures.fused!.value);
  // `əvvəlki illərlə müqayisədə` are certain years.
  const isPlaced = isAfterRow(reading, match.start, "time/relative-words");
  return unit === "X" || isPlaced ? undefined : duration([{ unit: unit as Unit, count: amount }]);
}

function readGluedUnit(reading: Analyses, at: number): ReadNumber | undefined {
  const entry = gluedWord(reading, at, CATEGORY.timeUnit);
  return entry < 0 ? undefined : { end: at + 1, value: entry };
}

function buildGlued(match: Match, reading: Analyses): Built | undefined {
  const { lexicon } = reading;
  const { start, value: entry } = match.captures.glued!;
  const count = digitsAt(reading, start);
  const unit = lexicon.cell(entry, "unit") as Unit;
  const isYear = unit === "Y" && digitCount(reading, start) === 4;
  if (isYear || lexicon.cell(entry, "amount") !== "1" || (unit as string) === "X") return undefined;
  return duration([{ unit, count }]);
}

/** Only before the noun it describes; `onillik` of something else is a period. */
function buildAges(match: Match, reading: Analyses): Built | undefined {
  const isLike = reading.table.keyText(reading.forms[match.start]!).endsWith("illik");
  return isLike && isBeforeWord(reading, match.end) ? buildDuration(match, reading) : undefined;
}

/** Does a word of the same sentence follow? */
function isBeforeWord({ tokens }: Analyses, next: number): boolean {
  if (next >= tokens.count || tokens.kinds[next] !== TOKEN.word) return false;
  return (tokens.shapes[next]! & SHAPE.sentenceStart) === 0;
}

/** After `son`, `ötən` and the like it is no length: `son illər ərzində`. */
function buildThroughout(match: Match, reading: Analyses): Built | undefined {
  const { start, captures } = match;
  if (isAfterRow(reading, start, "time/relative-words")) return undefined;
  const isMany = plural(hitFeatures(reading, captures.countUnit!.value));
  const built = (isMany ? unknownLength : buildDuration)(match, reading);
  return built && { ...built, endToken: captures.countUnit!.end };
}

/** Some number of the unit that is counted. */
function unknownLength({ captures }: Match, reading: Analyses): Built | undefined {
  return duration([{ unit: unitOf(reading, captures.countUnit!.value), count: Number.NaN }]);
}
