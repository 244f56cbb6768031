import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Capture, check, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { ANY_LINK, code, codeText, isFree, label, spelled, toCode } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";

/**
 * Seven digits and capitals, both of them; I and O are not used, since they look like 1 and 0. Only what it is called tells it from
 * the name of a product.
 */
const FIN = as(
  "fin",
  code(
    CODE_BIT.number,
    spelled(/(?=\d{0,6}[A-Z])(?=[A-Z]{0,6}\d)[0-9A-HJ-NP-Z]{7}(?![\p{L}\d])/uy),
  ),
);
const LABEL = label("fin");

export const finRules = defineRules(
  "fin",
  {
    /** `FİN: 5ABC1DE`. */
    afterLabel: {
      pattern: seq(LABEL, ANY_LINK, FIN),
      build: ({ captures }, reading) => toFin(reading, captures.fin),
    },
    /** `5ABC1DE FİN kodlu şəxs`. */
    beforeLabel: {
      pattern: seq(check(isFree), FIN, ANY_LINK, LABEL),
      build: ({ captures }, reading) => toFin(reading, captures.fin),
    },
  },
  codeBits,
);

function toFin(reading: Analyses, fin: Capture | undefined): Built | undefined {
  return fin && toCode(reading, fin, { value: codeText(reading, fin) });
}
