import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Capture, check, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { ANY_LINK, code, codeText, isFree, label, spelled, toCode } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";

/**
 * Ten digits, the last of which says whose the number is: 1 of a body, 2 of a person. So much is true of many a number; only what
 * it is called tells.
 */
const VOEN = as("voen", code(CODE_BIT.number, spelled(/\d{3} ?\d{3} ?\d{3}[12](?!\d)/uy)));
const LABEL = label("voen");

export const voenRules = defineRules(
  "voen",
  {
    /** `VÖEN: 1234567891`. */
    afterLabel: {
      pattern: seq(LABEL, ANY_LINK, VOEN),
      build: ({ captures }, reading) => toVoen(reading, captures.voen),
    },
    /** `1234567891 VÖEN-li şirkət`. */
    beforeLabel: {
      pattern: seq(check(isFree), VOEN, ANY_LINK, LABEL),
      build: ({ captures }, reading) => toVoen(reading, captures.voen),
    },
  },
  codeBits,
);

function toVoen(reading: Analyses, voen: Capture | undefined): Built | undefined {
  return voen && toCode(reading, voen, { value: codeText(reading, voen).replaceAll(" ", "") });
}
