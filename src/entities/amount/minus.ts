import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { oneOf } from "../../engine/pattern.ts";
import { literal, type Rule, token } from "../../mentions/atoms.ts";
import { isGlued } from "../../tokens/tokens.ts";
import { isHyphen } from "../timex/number-suffix.ts";

/** `-5`, but not the second half of `3-5`; `mənfi 5`. */
export const MINUS: Rule = oneOf(token(KIND_BIT.mark, isSign), literal("mənfi"));

function isSign(reading: Analyses, i: number): boolean {
  const { tokens } = reading;
  const isMinus = isHyphen(reading, i) || tokens.units[i] === MINUS_SIGN;
  return isMinus && !isGlued(tokens, i) && isGlued(tokens, i + 1);
}

/** `−` */
const MINUS_SIGN = 0x2212;
