import type { Analyses } from "../../analyses/analyze.ts";
import type { Capture } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { toDecimal } from "../../mentions/read-number.ts";
import type { MoneyValue } from "../../types.ts";
import { rangeOf, toValue } from "../amount/read-amount.ts";

/** A sum of money from its parts: a decimal number and an ISO 4217 code, the subunit (`qəpik`) reckoned in. */
export function toMoney(
  reading: Analyses,
  amount: Capture | undefined,
  currency: Capture | undefined,
  subamount?: Capture,
  subunit?: Capture,
): Built | undefined {
  if (amount === undefined || currency === undefined) return undefined;
  const [code = "", parts] = codeOf(reading, currency).split("/");
  if (subamount === undefined || subunit === undefined) {
    return { value: moneyValue(amount.value / Number(parts ?? 1), code) };
  }
  const [subcode, subparts] = codeOf(reading, subunit).split("/");
  if (subcode !== code || subparts === undefined || parts !== undefined) return undefined;
  return { value: moneyValue(amount.value + subamount.value / Number(subparts), code) };
}

/** The least and the most of a sum: `40..50`. */
export function toMoneyRange(
  reading: Analyses,
  range: Capture | undefined,
  currency: Capture | undefined,
): Built | undefined {
  if (range === undefined || currency === undefined) return undefined;
  const [code = "", parts] = codeOf(reading, currency).split("/");
  const amounts = rangeOf(reading, range).map((amount) => amount / Number(parts ?? 1));
  return { value: { value: toValue(amounts), currency: code } };
}

function codeOf(reading: Analyses, currency: Capture): string {
  return reading.lexicon.cell(reading.hitEntries[currency.value]!, "code");
}

function moneyValue(amount: number, currency: string): MoneyValue {
  return { value: toDecimal(amount), currency };
}
