import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Capture, check, optional, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import {
  ANY_LINK,
  code,
  codeText,
  isFree,
  LINK,
  label,
  type ReadCode,
  spelled,
  toCode,
} from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";
import { type Phone, readFullPhone, readLocalPhone } from "./read-phone.ts";

type ReadPhone = (text: string, start: number) => Phone | undefined;

const LABEL = label("phone");
const HOTLINE = label("hotline");
const FULL = as("phone", code(CODE_BIT.phone, ending(readFullPhone)));
const LOCAL = as("phone", code(CODE_BIT.number | CODE_BIT.phone, ending(readLocalPhone)));
/** `144`, `*9229`, `1113`: short numbers of services. */
const SHORT = as("short", code(CODE_BIT.number, spelled(/\d{3,4}(?!\d|-?c[ıiuü])/uy)));
const STARRED = as("short", code(CODE_BIT.phone, spelled(/\*\d{3,4}(?![\d*#])/uy)));

export const phoneRules = defineRules(
  "phone",
  {
    /** `+994 12 493 00 91`, `(012) 493-00-91`. */
    full: {
      pattern: seq(check(isFree), FULL),
      build: ({ captures }, reading) => toPhone(reading, captures.phone, readFullPhone),
    },
    /** `Tel.: 493-00-91`. */
    localAfterLabel: {
      pattern: seq(LABEL, ANY_LINK, LOCAL),
      build: ({ captures }, reading) => toPhone(reading, captures.phone, readLocalPhone),
    },
    /** `*9229`. */
    starred: {
      pattern: seq(check(isFree), STARRED),
      build: ({ captures }, reading) => toShort(reading, captures.short),
    },
    /** `Çağrı Mərkəzi: 144`. */
    shortAfterLabel: {
      pattern: seq(HOTLINE, LINK, SHORT),
      build: ({ captures }, reading) => toShort(reading, captures.short),
    },
    /** `1113 qaynar xətti`, `133 nömrəli Çağrı Mərkəzi`. */
    shortBeforeLabel: {
      pattern: seq(check(isFree), SHORT, ANY_LINK, optional(label("number")), HOTLINE),
      build: ({ captures }, reading) => toShort(reading, captures.short),
    },
    /** `144 nömrəsinə zəng edin`. */
    shortToCall: {
      pattern: seq(check(isFree), SHORT, label("number"), label("call")),
      build: ({ captures }, reading) => toShort(reading, captures.short),
    },
  },
  codeBits,
);

function ending(read: ReadPhone): ReadCode {
  return (text, start) => read(text, start)?.end ?? -1;
}

function toPhone(
  reading: Analyses,
  capture: Capture | undefined,
  read: ReadPhone,
): Built | undefined {
  if (capture === undefined) return undefined;
  const { text, starts } = reading.tokens;
  const phone = read(text, starts[capture.start]!);
  return phone && toCode(reading, capture, { value: phone.value });
}

function toShort(reading: Analyses, capture: Capture | undefined): Built | undefined {
  return capture && toCode(reading, capture, { value: codeText(reading, capture) });
}
