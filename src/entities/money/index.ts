import { MONEY_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { moneyRules } from "./money.rules.ts";

/** Sums of money: `5 milyon manat`. */
export const money: Kind = { type: "money", lexicons: MONEY_LEXICONS, rules: moneyRules };
