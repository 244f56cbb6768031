import type { Analyses } from "../../analyses/analyze.ts";
import { as, check, type Match, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules, type RuleSet } from "../../mentions/rules.ts";
import { ANY_LINK, code, codeText, isFree, label, spelled, toCode } from "./code.ts";
import { CODE_BIT, codeBits } from "./code-bits.ts";

/** The rules of codes that nothing but what they are called tells from other numbers. */
// @__NO_SIDE_EFFECTS__
export function defineLabelledRules(
  type: "fin" | "voen",
  spelling: RegExp,
): RuleSet<"afterLabel" | "beforeLabel"> {
  const CODE = as("code", code(CODE_BIT.number, spelled(spelling)));
  const LABEL = label(type);
  return defineRules(
    type,
    {
      /** `FİN: 5ABC1DE`, `VÖEN: 1234567891`. */
      afterLabel: { pattern: seq(LABEL, ANY_LINK, CODE), build },
      /** `5ABC1DE FİN kodlu şəxs`, `1234567891 VÖEN-li şirkət`. */
      beforeLabel: { pattern: seq(check(isFree), CODE, ANY_LINK, LABEL), build },
    },
    codeBits,
  );
}

function build({ captures }: Match, reading: Analyses): Built | undefined {
  const found = captures.code;
  return found && toCode(reading, found, { value: codeText(reading, found).replaceAll(" ", "") });
}
