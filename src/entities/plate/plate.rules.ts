import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Capture, check, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { ANY_LINK, code, codeText, isFree, label, spelled, toCode } from "../code/code.ts";
import { CODE_BIT, codeBits } from "../code/code-bits.ts";

/** `10-AA-123`: the region, two letters, a number. Hyphens, or nothing at all, tell it from amounts such as `10 GB 128`. */
const JOINED = as(
  "plate",
  code(CODE_BIT.plate, spelled(/(?!00)\d\d([-‐‑–]?)[A-Z]{2}\1\d{3}(?![\p{L}\d])/uy)),
);
const SPACED = as(
  "plate",
  code(CODE_BIT.plate, spelled(/(?!00)\d\d ?[A-Z]{2} ?\d{3}(?![\p{L}\d])/uy)),
);
const LABEL = label("plate");

export const plateRules = defineRules(
  "plate",
  {
    /** `10-AA-123`, `10AA123`. */
    joined: {
      pattern: seq(check(isFree), JOINED),
      build: ({ captures }, reading) => toPlate(reading, captures.plate),
    },
    /** `10 AA 123 dövlət nömrə nişanlı`. */
    beforeLabel: {
      pattern: seq(check(isFree), SPACED, ANY_LINK, LABEL),
      build: ({ captures }, reading) => toPlate(reading, captures.plate),
    },
    /** `dövlət qeydiyyat nişanı: 10 AA 123`. */
    afterLabel: {
      pattern: seq(LABEL, ANY_LINK, SPACED),
      build: ({ captures }, reading) => toPlate(reading, captures.plate),
    },
  },
  codeBits,
);

/** As it is written officially: `10-AA-123`. */
function toPlate(reading: Analyses, plate: Capture | undefined): Built | undefined {
  if (plate === undefined) return undefined;
  const marks = codeText(reading, plate).replace(/[^0-9A-Z]/gu, "");
  const value = `${marks.slice(0, 2)}-${marks.slice(2, 4)}-${marks.slice(4)}`;
  return toCode(reading, plate, { value });
}
