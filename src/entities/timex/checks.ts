import { CASE } from "../../analyses/features.ts";
import { check } from "../../engine/pattern.ts";
import type { Rule } from "../../mentions/atoms.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { endsInCase, hasEnding } from "./endings.ts";
import { suffixAt } from "./number-suffix.ts";
import { bare } from "./time-atoms.ts";

/*
 * What must be true where a pattern goes on: how the word just read ends, and where the next one stands.
 */

/** The word just read stands in one of some cases. */
function inCases(...cases: number[]): Rule {
  return check((reading, at) => cases.some((one) => endsInCase(reading, at, one)));
}

export const NOMINATIVE = inCases(CASE.nominative);
export const ABLATIVE = inCases(CASE.ablative);
/** The case in which the end of a range stands: `14-dək`, `14-nə qədər`. */
export const UP_TO = inCases(CASE.dative, CASE.terminative);
/** The case in which a whole stands before its part. */
export const GENITIVE = inCases(CASE.genitive);
export const INSTRUMENTAL = inCases(CASE.instrumental);
export const DATIVE = inCases(CASE.dative);
/** When something is: `noyabrda`, `noyabrdan`, `noyabradək`. */
export const WHEN = inCases(CASE.locative, CASE.ablative, CASE.terminative);
/** The number just read has an ending. */
export const ENDED: Rule = check(
  (reading, at) =>
    reading.tokens.kinds[at - 1] === TOKEN.number && suffixAt(reading, at - 1).text !== "",
);
/** A whole before a part that may do without the genitive: `2025-ci il`, `2025-ci ilin`. */
export const CONTAINING = inCases(CASE.nominative, CASE.genitive);

/** The word just read has no ending at all. */
export const BARE: Rule = check((reading, at) => hasEnding(reading, at, bare));

/** What comes next stands on the same line. */
export const SAME_LINE: Rule = check(
  ({ tokens }, at) => at >= tokens.count || (tokens.shapes[at]! & SHAPE.lineStart) === 0,
);
