import { NUMERALS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { ordinalRules } from "./ordinal.rules.ts";

/** Places in a row: `5-ci`, `iyirmi birinci`, `II`. */
export const ordinal = defineKind({ type: "ordinal", lexicons: [NUMERALS], rules: ordinalRules });
