import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { as, atom, type Capture, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures, isCapital, lexeme, type Rule } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isInflected, readDigits } from "../../mentions/read-number.ts";
import { defineRules } from "../../mentions/rules.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import { isGlued, tokenText } from "../../tokens/tokens.ts";
import { endsQuotedName, NUMBER_BITS, numbersOf, readAmount } from "../amount/read-amount.ts";
import { MINUS } from "../amount/signs.ts";
import { isHyphen, suffixWord } from "../timex/number-suffix.ts";
import { isMeasure, toQuantity, type Unit, unitOf, unitWritten } from "./quantity.ts";

/** How many: `5`, `1,7 milyon`, `10-15`, `iki-üç`, `yarım`. */
const AMOUNT = as(
  "amount",
  atom<Analyses>({
    first: NUMBER_BITS,
    more: NUMBER_BITS | KIND_BIT.mark,
    find(reading, at, emit) {
      if (isDesignation(reading, at)) return;
      const amount = readAmount(reading, at);
      if (amount !== undefined && !isInflected(reading, amount.end - 1)) emit(amount.end, 0);
    },
  }),
);

const UNIT = as("unit", unitThat(isMeasure));
const DEGREES = as(
  "unit",
  unitThat(({ kind }) => kind === "temperature"),
);

export const quantityRules = defineRules("quantity", {
  /** `25 kilometr`, `10-15°`, `yarım ton`. */
  amountThenUnit: {
    pattern: seq(AMOUNT, UNIT),
    build: ({ captures }, reading) => build(reading, captures.amount, captures.unit, 1),
  },
  /** `-5 dərəcə`, `mənfi 5°C`. */
  belowZero: {
    pattern: seq(MINUS, AMOUNT, DEGREES),
    build: ({ captures }, reading) => build(reading, captures.amount, captures.unit, -1),
  },
  /** `25km`, `1,5km²`: digits and unit are one token. */
  joined: {
    pattern: as("digits", digitsWithUnit()),
    build: ({ captures: { digits } }, reading) => {
      const joined = digits && readJoined(reading, digits.start);
      return joined && toQuantity(joined.unit, [joined.amount]);
    },
  },
});

/** `TOR-2M`: the second half of a name. */
function isDesignation(reading: Analyses, at: number): boolean {
  return (
    isGlued(reading.tokens, at) && isHyphen(reading, at - 1) && isGlued(reading.tokens, at - 1)
  );
}

function unitThat(accepts: (unit: Unit) => boolean): Rule {
  return lexeme(
    CATEGORY.unit,
    undefined,
    (reading, hit) => accepts(unitOf(reading, reading.hitEntries[hit]!)) && isUnit(reading, hit),
  );
}

/**
 * A short name may be much else: `La` is no litre, `milli` nothing of a mile, `yardım` nobody's yard; and endings stand after a
 * hyphen where the unit is abbreviated.
 */
function isUnit(reading: Analyses, hit: number): boolean {
  const { lexicon, table, tokens, forms } = reading;
  const [entry, last] = [reading.hitEntries[hit]!, reading.hitEnds[hit]! - 1];
  const features = hitFeatures(reading, hit);
  if (!OWNERS.includes(possessiveOf(features))) return false;
  const isWhole = table.stems[reading.hitAnalyses[hit]!] === table.lengthOf(forms[last]!);
  const hasJoint = tokens.coreEnds[last]! < tokens.ends[last]!;
  if (lexicon.hasFlag(entry, ROW_FLAG.abbreviation) && !isWhole && !hasJoint) return false;
  if (!lexicon.hasFlag(entry, ROW_FLAG.ambiguous)) return true;
  const isName = isCapital(reading, last) && !lexicon.isCapital(entry);
  return !isName && (features & FLAG.derived) === 0;
}

const OWNERS: readonly number[] = [POSSESSIVE.none, POSSESSIVE["3sg"]];

function build(
  reading: Analyses,
  amount: Capture | undefined,
  unit: Capture | undefined,
  factor: 1 | -1,
): Built | undefined {
  if (amount === undefined || unit === undefined) return undefined;
  const read = readAmount(reading, amount.start);
  if (read === undefined) return undefined;
  const quantity = toQuantity(
    unitOf(reading, reading.hitEntries[unit.value]!),
    numbersOf(read).map((number) => number * factor),
  );
  return { ...quantity, ...withEnding(reading, amount.start, unit.end) };
}

/** With an ending that a hyphen joins to a short unit, the mention ends after it: `155 mm-lik`, `307 MVt-a`. */
function withEnding(reading: Analyses, start: number, end: number): Partial<Built> {
  const isJoined =
    isGlued(reading.tokens, end) && isHyphen(reading, end) && isGlued(reading.tokens, end + 1);
  if (!isJoined || !isUnitEnding(reading, end + 1)) return {};
  const { text, starts, coreEnds } = reading.tokens;
  return { endToken: end + 2, name: text.slice(starts[start], coreEnds[end - 1]) };
}

function isUnitEnding(reading: Analyses, at: number): boolean {
  const text = tokenText(reading.tokens, at);
  return (
    suffixWord(reading, at) !== undefined || ADJECTIVES.some((ending) => text.startsWith(ending))
  );
}

/** `-lik`, `-luq`, and in cases `-liyi`, `-luğa`. */
const ADJECTIVES = inEveryHarmony("lIQ");

interface Joined {
  readonly end: number;
  readonly amount: number;
  readonly unit: Unit;
}

function digitsWithUnit(): Rule {
  return atom<Analyses>({
    first: KIND_BIT.number,
    find(reading, at, emit) {
      const joined = readJoined(reading, at);
      if (joined !== undefined) emit(joined.end, 0);
    },
  });
}

/** Letters glued to digits are a unit rather than an ending, if there is one of that name. */
function readJoined(reading: Analyses, at: number): Joined | undefined {
  const { text, starts, ends, coreEnds } = reading.tokens;
  const digits = readDigits(reading, at);
  if (digits === undefined || isDesignation(reading, at)) return undefined;
  const last = digits.end - 1;
  if (coreEnds[last] === ends[last]) return undefined;
  const hasPower =
    isGlued(reading.tokens, digits.end) && POWERS.includes(text.charAt(starts[digits.end]!));
  const end = hasPower ? digits.end + 1 : digits.end;
  if (endsQuotedName(reading, at, end)) return undefined;
  const unit = unitWritten(text.slice(coreEnds[last], ends[end - 1]));
  return unit !== undefined && isMeasure(unit) ? { end, amount: digits.value, unit } : undefined;
}

const POWERS = "²³";
