import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { oneOf } from "../../engine/pattern.ts";
import { literal, type Rule, token } from "../../mentions/atoms.ts";
import { OPEN_BRACKET } from "../../text/marks.ts";
import { isGlued } from "../../tokens/tokens.ts";
import { isHyphen } from "../timex/number-suffix.ts";

/** `-5` and `(-5`, but not the second half of `3-5`; `mənfi 5`. */
export const MINUS: Rule = oneOf(token(KIND_BIT.mark, isMinus), literal("mənfi"));

/** `+5` */
export const PLUS: Rule = token(KIND_BIT.mark, isPlus);

function isMinus(reading: Analyses, i: number): boolean {
  const isLine = isHyphen(reading, i) || reading.tokens.units[i] === MINUS_SIGN;
  return isLine && isSign(reading, i);
}

function isPlus(reading: Analyses, i: number): boolean {
  return reading.tokens.units[i] === PLUS_SIGN && isSign(reading, i);
}

function isSign({ tokens }: Analyses, i: number): boolean {
  const isApart = !isGlued(tokens, i) || OPENING.has(tokens.units[i - 1]!);
  return isApart && isGlued(tokens, i + 1);
}

/** `−` */
const MINUS_SIGN = 0x2212;
/** `+` */
const PLUS_SIGN = 0x2b;
/** `(`, `[` */
const OPENING: ReadonlySet<number> = new Set([OPEN_BRACKET, 0x5b]);
