import { as, seq } from "../../engine/pattern.ts";
import { defineRules } from "../../mentions/rules.ts";
import { ANY_LINK, code, codeText, label, spelled, toCode } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";

/** Seven digits and capitals, both of them; I and O are not used, since they look like 1 and 0. */
const FIN = code(
  CODE_BIT.number,
  spelled(/(?=\d{0,6}[A-Z])(?=[A-Z]{0,6}\d)[0-9A-HJ-NP-Z]{7}(?![\p{L}\d])/uy),
);

export const finRules = defineRules(
  "fin",
  {
    /** `FİN: 5ABC1DE`: only what it is called tells it from the name of a product. */
    afterLabel: {
      pattern: seq(label("fin"), ANY_LINK, as("fin", FIN)),
      build: ({ captures: { fin } }, reading) =>
        fin && toCode(reading, fin, { value: codeText(reading, fin) }),
    },
  },
  codeBits,
);
