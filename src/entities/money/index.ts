import { MONEY_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { moneyRules } from "./money.rules.ts";

/** Sums of money: `5 milyon manat`. */
export const money = defineKind({ type: "money", lexicons: MONEY_LEXICONS, rules: moneyRules });
