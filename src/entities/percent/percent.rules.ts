import { as, optional, seq } from "../../engine/pattern.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { lexeme, markSuffix, number } from "../../mentions/atoms.ts";
import { toDecimal } from "../../mentions/read-number.ts";
import { defineRules } from "../../mentions/rules.ts";
import { amountRange, rangeOf, toValue } from "../amount/read-amount.ts";
import { MINUS, PLUS } from "../amount/signs.ts";

const PERCENT_WORD = lexeme(
  CATEGORY.unit,
  undefined,
  (reading, hit) => reading.lexicon.cell(reading.hitEntries[hit]!, "kind") === "percent",
);

export const percentRules = defineRules("percent", {
  /** `12,5 faiz`, `+3%` */
  numberThenPercent: {
    pattern: seq(optional(PLUS), as("amount", number()), PERCENT_WORD, markSuffix()),
    build: ({ captures }) =>
      captures.amount && { value: { value: toDecimal(captures.amount.value) } },
  },
  /** `-0,5%`, `mənfi 3 faiz` */
  belowZero: {
    pattern: seq(MINUS, as("amount", number()), PERCENT_WORD, markSuffix()),
    build: ({ captures }) =>
      captures.amount && { value: { value: toDecimal(-captures.amount.value) } },
  },
  /** `10-15 faiz`: one mention. */
  rangeThenPercent: {
    pattern: seq(as("amount", amountRange()), PERCENT_WORD, markSuffix()),
    build: ({ captures }, reading) =>
      captures.amount && { value: { value: toValue(rangeOf(reading, captures.amount)) } },
  },
});
