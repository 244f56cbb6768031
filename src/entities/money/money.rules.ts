import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { as, seq } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { lexeme, number, numberInAnyCase } from "../../mentions/atoms.ts";
import { defineRules } from "../../mentions/rules.ts";
import { amountRange } from "../amount/read-amount.ts";
import { MINUS } from "../amount/signs.ts";
import { toMoney, toMoneyRange } from "./money.ts";

const AMOUNT = as("amount", number());
const CURRENCY = as("currency", lexeme(CATEGORY.currency, undefined, isMeant));

export const moneyRules = defineRules("money", {
  amountThenCurrency: {
    pattern: seq(AMOUNT, CURRENCY),
    build: ({ captures }, reading) => toMoney(reading, captures.amount, captures.currency),
  },
  /** `-5 milyon manat`, `mənfi 5 manat` */
  belowZero: {
    pattern: seq(MINUS, AMOUNT, CURRENCY),
    build: ({ captures: { amount, currency } }, reading) =>
      toMoney(reading, amount && { ...amount, value: -amount.value }, currency),
  },
  /** `40-50 manat`: one mention. */
  rangeThenCurrency: {
    pattern: seq(as("amount", amountRange()), CURRENCY),
    build: ({ captures }, reading) => toMoneyRange(reading, captures.amount, captures.currency),
  },
  /** `$5 milyona`: behind its sign a number has the case of the sum. */
  signThenAmount: {
    pattern: seq(CURRENCY, as("amount", numberInAnyCase())),
    build: ({ captures }, reading) => {
      const sign = captures.currency;
      if (
        sign === undefined ||
        !isSign(reading.tokens.text.charCodeAt(reading.tokens.starts[sign.start]!))
      )
        return undefined;
      return toMoney(reading, captures.amount, sign);
    },
  },
  /** `5 manat 20 qəpik`: one sum. */
  withSubunit: {
    pattern: seq(
      AMOUNT,
      CURRENCY,
      as("subamount", number()),
      as("subunit", lexeme(CATEGORY.currency, undefined, isMeant)),
    ),
    build: ({ captures }, reading) =>
      toMoney(reading, captures.amount, captures.currency, captures.subamount, captures.subunit),
  },
});

/** `iki yeni gəmi` is no sum of yens: a word that is another as it stands is no case of a currency. */
function isMeant({ table, forms, lexicon, hitEntries, hitEnds }: Analyses, hit: number): boolean {
  if (!lexicon.hasFlag(hitEntries[hit]!, ROW_FLAG.ambiguous)) return true;
  const word = bareWord(table, forms[hitEnds[hit]! - 1]!);
  return word < 0 || (lexicon.masks[word]! & WORDS) !== bit(CATEGORY.commonWord);
}

const WORDS = bit(CATEGORY.commonWord) | bit(CATEGORY.currency);

/** `₼`, `$`, `€`: written before the amount as well as after it; codes and names only after. */
function isSign(unit: number): boolean {
  return unit === 0x24 || unit === 0xa3 || unit === 0xa5 || (unit >= 0x20a0 && unit <= 0x20bf);
}
