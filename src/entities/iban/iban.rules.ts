import { as, check, seq } from "../../engine/pattern.ts";
import { defineRules } from "../../mentions/rules.ts";
import { code, isFree, toCode } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";
import { readIban } from "./read-iban.ts";

const IBAN = as(
  "iban",
  code(CODE_BIT.iban, (text, start) => readIban(text, start)?.end ?? -1),
);

export const ibanRules = defineRules(
  "iban",
  {
    checked: {
      pattern: seq(check(isFree), IBAN),
      build: ({ captures: { iban } }, reading) => {
        const { text, starts } = reading.tokens;
        const read = iban && readIban(text, starts[iban.start]!);
        return read && toCode(reading, iban, { value: read.value }, 0.99);
      },
    },
  },
  codeBits,
);
